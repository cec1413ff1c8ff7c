"""The embedded engine: one task after the other, in this process."""

from collections.abc import Callable, Sequence

from crosscheck.engines import R, T


class Local:
    """Needs nothing and nobody; what a task does in several processes is its own affair."""

    embedded = True
    # So many articles with their claims are in memory at a time.
    batch = 500

    def map(self, task: Callable[[T], R], items: Sequence[T], done: Callable[[R], None] | None = None) -> list[R]:
        """As in `Engine`."""
        results = []
        for item in items:
            results.append(task(item))
            if done:
                done(results[-1])
        return results
