"""The embedded engine: one task after the other, on this machine."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children

from crosscheck.engines import R, T
from crosscheck.errors import EngineError
from crosscheck.processes import interrupts_held, processes

# So many tasks that leave much behind are done by one process, which is then replaced.
TASKS = 4


class Local:
    """Needs nothing and nobody; what a task does in several processes is its own affair."""

    embedded = True
    # So many articles with their claims are in memory at a time.
    batch = 500

    def map(
        self,
        task: Callable[[T], R],
        items: Sequence[T],
        done: Callable[[R], None] | None = None,
        *,
        leaves_much: bool = False,
    ) -> list[R]:
        """As in `Engine`."""
        results = []
        for result in _renewed(task, items) if leaves_much and len(items) > TASKS else map(task, items):
            results.append(result)
            if done:
                done(result)
        return results


def _renewed(task: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
    """The results in order, each few of them from a process of their own."""
    for first in range(0, len(items), TASKS):
        with processes(1) as pool:
            try:
                with interrupts_held():
                    futures = [pool.submit(task, item) for item in items[first : first + TASKS]]
                yield from (future.result() for future in futures)
            except BrokenProcessPool as error:
                raise EngineError("a process was killed: run again to go on, with more memory if it lacked") from error
            except BaseException:
                for process in active_children():
                    process.terminate()
                raise
