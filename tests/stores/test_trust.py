"""Whatever happens to a process, a disk or a file, an archive holds every finished article and no half one."""

import os
import random
import resource
import shutil
import signal
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crosscheck.errors import ArchiveError
from crosscheck.models import Article
from crosscheck.stores.archive import Archive
from tests.stores.archives import KIND, add, opened
from tests.stores.stub import article

_KILLS = 50


def _numbered(n: int, name: str = "article") -> Article:
    return article(f"{name} {n} tells of {n} ferries. " + "Harbour words. " * 40, f"{name}{n}")


def _forked(work: Callable[[], None]) -> int:
    """Starts a process that does the work and ends with 0, with 4 for an ArchiveError, else with 1."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        work()
        code = 0
    except ArchiveError:
        code = 4
    finally:
        os._exit(code)


def _code(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _add_all(path: Path, count: int, name: str = "article") -> None:
    with opened(path) as archive:
        for n in range(count):
            add(archive, _numbered(n, name))


def _check_whole(path: Path) -> int:
    """How many articles there are, each with all that belongs to it."""
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    with opened(path) as archive:
        listed = list(archive.listed())
        for one in listed:
            assert len(archive.claims(one.article, [KIND])["stub"]) == 2
            assert archive.parse(one.article) is not None
            assert archive.terms(one)
            assert archive.search(f'"{one.article.text[:20]}"', 5)
        assert [one.article.text for one in listed] == [_numbered(n).text for n in range(len(listed))]
    return len(listed)


def _seconds_for(count: int, path: Path) -> float:
    """How long a process of its own takes, here and now, to make an archive with that many articles."""
    started = time.monotonic()
    assert _code(_forked(lambda: _add_all(path, count))) == 0
    return time.monotonic() - started


def test_killed_at_any_moment_it_has_every_finished_article_and_no_half_one(tmp_path: Path) -> None:
    chance, path, before = random.Random(7), tmp_path / "news.archive", 0
    # What a process looks up once, such as versions, is to be known to the forked ones: they are soon killed.
    _add_all(tmp_path / "other.archive", 1)
    longest = _seconds_for(4, tmp_path / "timed.archive")
    for _ in range(_KILLS):
        child = _forked(lambda: _add_all(path, 100_000))
        time.sleep(chance.uniform(0.0, longest))
        os.kill(child, signal.SIGKILL)
        assert _code(child) == -signal.SIGKILL
        after = _check_whole(path)
        assert after >= before
        before = after
    assert before > 0


def test_two_processes_that_add_at_once_both_succeed(tmp_path: Path) -> None:
    path = tmp_path / "news.archive"
    children = [_forked(lambda name=name: _add_all(path, 40, name)) for name in ("left", "right")]  # type: ignore[misc]
    assert [_code(child) for child in children] == [0, 0]
    with opened(path) as archive:
        assert len(list(archive.listed())) == 80


def _held(path: Path) -> list[str]:
    with opened(path, writing=False) as archive:
        return list(archive.export())


def test_a_full_disk_is_told_and_what_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "news.archive"
    _add_all(path, 5)
    before = _held(path)

    def fill() -> None:
        limit = path.stat().st_size + 30_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        _add_all(path, 100_000)

    assert _code(_forked(fill)) == 4
    after = _held(path)
    assert after[: len(before)] == before
    assert _check_whole(path) >= 5


def test_what_sqlite_calls_a_full_disk_is_called_so(tmp_path: Path) -> None:
    with opened(tmp_path / "news.archive") as archive:
        add(archive, _numbered(0))
        archive._connection.execute("PRAGMA max_page_count = 60")
        with pytest.raises(ArchiveError, match="the disk is full: make room"):
            for n in range(1, 1000):
                add(archive, _numbered(n))
        assert next(one.article.text for one in archive.listed()) == _numbered(0).text


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """A folder that other users can get into."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_file_is_read_and_not_written(elsewhere: Path) -> None:
    path = elsewhere / "news.archive"
    _add_all(path, 3)
    before = path.read_bytes()
    path.chmod(0o444)
    elsewhere.chmod(0o555)

    def as_nobody(work: Callable[[], None]) -> Callable[[], None]:
        def lowered() -> None:
            if os.geteuid() == 0:
                os.setuid(65534)
            work()

        return lowered

    def read() -> None:
        assert len(_held(path)) == 4

    assert _code(_forked(as_nobody(read))) == 0
    assert _code(_forked(as_nobody(lambda: _add_all(path, 9)))) == 4
    assert path.read_bytes() == before


def _version(path: Path, version: int) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda path: path.write_bytes(b"not a database, but long enough to be looked at" * 50), "is no archive"),
        (lambda path: path.write_bytes(b"\0" * 100 + path.read_bytes()[100:]), "is no archive"),
        (lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]), "is damaged"),
        (
            lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096)),
            "is damaged",
        ),
        (lambda path: _version(path, 99), "made by a newer crosscheck"),
        (_foreign, "is no archive"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_left_as_it_is(
    tmp_path: Path, spoil: Callable[[Path], None], told: str
) -> None:
    path = tmp_path / "news.archive"
    _add_all(path, 3)
    spoil(path)
    before = path.read_bytes()
    for work in (lambda: _add_all(path, 9), lambda: _held(path)):
        with pytest.raises(ArchiveError, match=f"^archive {path} .*{told}") as error:
            work()
        assert "\n" not in str(error.value)
    assert path.read_bytes() == before


def test_a_folder_or_a_missing_file_is_told(tmp_path: Path) -> None:
    for path, writing in ((tmp_path, True), (tmp_path / "none" / "news.archive", True), (tmp_path / "none", False)):
        with pytest.raises(ArchiveError):
            opened(path, writing=writing)
    assert list(tmp_path.iterdir()) == []


def test_one_writer_waits_for_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosscheck.stores.connection.PATIENCE", 0.05)
    path = tmp_path / "news.archive"
    left: Archive = opened(path)
    right = opened(path)
    left._connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(ArchiveError, match="is in use by another process"):
        add(right, _numbered(0))
    left._connection.execute("ROLLBACK")
    assert add(right, _numbered(0)).id == 1
