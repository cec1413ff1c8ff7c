"""How long a reader may take over one article: what hangs is given up, so that one file does not hold up the others."""

import ctypes
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

    Interrupted from without and in no process of its own: to start one takes half as long as to load what reads web
    pages. While a library works in C, that comes once it returns; how long that can be, the file's size bounds.
    """
    if not seconds:
        yield
        return
    in_main = threading.current_thread() is threading.main_thread()
    try:
        with (_alarm if in_main and hasattr(signal, "setitimer") else _watched)(seconds):
            yield
    except _TimeUp as error:
        raise UnreadableError(f"takes longer than {seconds:g} seconds to read") from error


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """Also what sleeps or waits for the file is interrupted; but only the main thread gets the system's alarms."""
    before = signal.signal(signal.SIGALRM, _stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(_number: int, _frame: object) -> None:
    raise _TimeUp


@contextmanager
def _watched(seconds: float) -> Iterator[None]:
    """For any thread, such as that of a cluster's worker, a second one looks at the clock."""
    thread, over, turn = threading.get_ident(), threading.Event(), threading.Lock()

    def watch() -> None:
        wait = seconds
        while not over.wait(wait):
            with turn:
                if not over.is_set():
                    _interrupt(thread, ctypes.py_object(_TimeUp))
            wait = _AGAIN

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        while True:
            try:
                with turn:
                    over.set()
                # One that is on its way but has not arrived would strike whatever comes after.
                _interrupt(thread, ctypes.py_object())
                break
            except _TimeUp:
                continue


def _interrupt(thread: int, error: "ctypes.py_object[type[BaseException]]") -> None:
    """Has the thread raise the error as soon as it runs Python again; an empty object takes back one not raised yet."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), error)
