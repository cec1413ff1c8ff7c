"""A reader that hangs on a file is given up after a while; what it gave before stays, and other files are read."""

import itertools
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from crosscheck.protocols import Document, SourceFile
from crosscheck.read import read

SECONDS, MAX = 0.2, 1_000_000
TEXT = "The mayor opened the bridge on Tuesday."


class Hanging:
    """Gives what is in the file line by line and does what a line says."""

    suffixes: tuple[str, ...] = (".hang",)
    bulk = 1

    def recognises(self, head: str) -> bool:
        return False

    def read(self, file: SourceFile) -> Iterator[Document]:
        for number, line in enumerate(file.stream.read().decode().splitlines(), start=1):
            if line == "sleep":
                time.sleep(60)
            if line == "work":
                for _ in itertools.repeat(None):
                    pass
            if line == "work on":
                _work_on()
            yield Document(text=line, part=str(number))


def _work_on() -> None:
    """As libraries do that take any error for one of the file's."""
    for n in itertools.count():
        try:
            while True:
                pass
        except:  # noqa: E722
            if n > 0:
                raise


@pytest.mark.parametrize("how", ["sleep", "work", "work on"])
def test_it_is_given_up(tmp_path: Path, how: str) -> None:
    (tmp_path / "a.hang").write_text(f"{TEXT}\n{how}\n{TEXT}")
    (tmp_path / "b.hang").write_text(TEXT)
    before, start = signal.getsignal(signal.SIGALRM), time.monotonic()
    sources, skipped = read([tmp_path], [Hanging()], MAX, max_seconds=SECONDS)
    assert time.monotonic() - start < 10
    assert [Path(source.article.source).name for source in sources] == ["a.hang#1", "b.hang#1"]
    assert [(Path(one.source).name, one.reason) for one in skipped] == [
        ("a.hang", "takes longer than 0.2 seconds to read")
    ]
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@pytest.mark.parametrize("how", ["work", "work on"])
def test_it_is_given_up_in_any_thread(tmp_path: Path, how: str) -> None:
    (tmp_path / "a.hang").write_text(f"{TEXT}\n{how}\n{TEXT}")
    (tmp_path / "b.hang").write_text(TEXT)
    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(read, [tmp_path], [Hanging()], MAX, max_seconds=SECONDS)
        sources, skipped = found.result(timeout=10)
        # Nothing comes after the last article is read.
        assert pool.submit(lambda: sum(1 for _ in _seconds(1.5))).result(timeout=10) > 0
    assert [Path(source.article.source).name for source in sources] == ["a.hang#1", "b.hang#1"]
    assert [one.reason for one in skipped] == ["takes longer than 0.2 seconds to read"]


def _seconds(number: float) -> Iterator[None]:
    end = time.monotonic() + number
    while time.monotonic() < end:
        yield
