"""What carries out the tasks of a run: this process, or workers on other machines."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Carries out tasks that share nothing but a folder, and may do one of them twice."""

    embedded: bool
    """Whether tasks run in this process, where they find its cache and can tell of their progress."""
    batch: int
    """Articles that one task should deal with."""

    def map(self, task: Callable[[T], R], items: Sequence[T], done: Callable[[R], None] | None = None) -> list[R]:
        """What the task gives of each item, in the items' order; `done` gets each as it comes.

        Raises what a task raises, and EngineError if the engine cannot go on.
        """
        ...
