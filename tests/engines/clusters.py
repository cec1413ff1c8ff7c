"""Real schedulers and workers: processes of their own that talk over TCP on this machine."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

BIN = Path(sys.executable).parent
PATIENCE = 90

Process = subprocess.Popen[bytes]


@contextmanager
def scheduler(folder: Path) -> Iterator[str]:
    """The address of a scheduler that has no workers yet."""
    file = folder / "scheduler.json"
    with _running(["scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file)], folder):
        wait_for(file.exists)
        yield json.loads(file.read_text())["address"]


@contextmanager
def worker(address: str, folder: Path, name: str, path: Path | None = None) -> Iterator[Process]:
    """A worker of its own process; with a `path` it imports what is there before what is installed."""
    words = ["worker", address, "--no-nanny", "--nthreads", "1", "--name", name, "--local-directory", str(folder)]
    with _running(words, folder, **({"PYTHONPATH": str(path)} if path else {})) as process:
        yield process


@contextmanager
def _running(words: list[str], folder: Path, **environment: str) -> Iterator[Process]:
    own = {**os.environ, "DASK_CONFIG": str(folder), "CROSSCHECK_CACHE": str(folder / "cache"), **environment}
    command = [str(BIN / "dask"), *words, "--no-dashboard"]
    with (folder / f"{words[0]}.log").open("ab") as log:
        process = subprocess.Popen(command, env=own, cwd=folder, stdout=log, stderr=log)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def wait_for(condition: Callable[[], object]) -> None:
    """Until it holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)
