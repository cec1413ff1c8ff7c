"""How long a reader may take over one article: what hangs is given up, so that one file does not hold up the others."""

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from crosscheck.errors import UnreadableError

Item = TypeVar("Item")
# A library that catches whatever is raised and goes on is interrupted again, after so many seconds each time.
_AGAIN = 1.0


class _TimeUp(BaseException):
    """No `Exception`, for what readers are built on catches those."""


def timed(items: Callable[[], Iterable[Item]], seconds: float | None) -> Iterator[Item]:
    """What the call gives; raises UnreadableError once one item takes longer, which ends it."""
    with _at_most(seconds):
        iterator = iter(items())
    while True:
        with _at_most(seconds):
            try:
                item = next(iterator)
            except StopIteration:
                return
        yield item


@contextmanager
def _at_most(seconds: float | None) -> Iterator[None]:
    """Raises UnreadableError where what is inside takes longer.

    An alarm and no process of its own: to start one takes half as long as to load what reads web pages. It comes only
    in the main thread, and while a library works in C once that returns; how long that can be, the file's size bounds.
    """
    if not seconds or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
        yield
    except _TimeUp as error:
        raise UnreadableError(f"takes longer than {seconds:g} seconds to read") from error
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(_number: int, _frame: object) -> None:
    raise _TimeUp
