"""What carries out the tasks of a run: this process, or workers on other machines."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Carries out tasks that share nothing but a folder, and may do one of them twice."""

    embedded: bool
    """Whether tasks run on this machine, where they find its cache and can start processes."""
    batch: int
    """Articles that one task should deal with."""

    def map(
        self,
        task: Callable[[T], R],
        items: Sequence[T],
        done: Callable[[R], None] | None = None,
        *,
        leaves_much: bool = False,
    ) -> list[R]:
        """What the task gives of each item, in the items' order; `done` gets each as it comes.

        A task that `leaves_much` fills the memory of its process with words that others need no more.
        Raises what a task raises, and EngineError if the engine cannot go on.
        """
        ...
