"""Processes of our own beside this one, which end with it and leave Ctrl-C to it."""

import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process


def processes(count: int) -> ProcessPoolExecutor:
    """So many of them, started as tasks are submitted, which is to be done with interrupts held."""
    return ProcessPoolExecutor(count, get_context("spawn"), initializer=follow)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Ctrl-C waits until the end, and a process started meanwhile never sees it, not even while it starts."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    came = list[int]()
    # Processes inherit what is blocked; but another thread may take the signal, and then the handler is run here.
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    handler = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        signal.signal(signal.SIGINT, handler)
    if came:
        raise KeyboardInterrupt


def follow() -> None:
    """Leaves Ctrl-C to the parent process, and ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)
