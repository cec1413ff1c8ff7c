"""Parsing ahead: the same bytes whatever the number of processes, nothing left running, nothing lost."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import crosscheck.ahead
import crosscheck.processes
from crosscheck.ahead import ahead
from crosscheck.config import Settings
from crosscheck.errors import SettingsError
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.pipeline import run
from crosscheck.registry import format_named, kinds
from crosscheck.stores.folder import ClaimsFolder

LEAD = "A fire at the {name} warehouse killed {dead} people on October 14, fire chief {chief} said."


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    """Twelve articles of a fire, of which one has another number and one another spelling."""
    folder = tmp_path / "drop"
    folder.mkdir()
    for n in range(12):
        lead = LEAD.format(
            name="Brightwater", dead=14 if n == 7 else 12, chief="Marta Ellingson" if n == 3 else "Marta Ellingsen"
        )
        (folder / f"{n}.txt").write_text(f"{lead}\n\nIt was the fire number {n} of the year in Kesteren.\n")
    return folder


@pytest.fixture(autouse=True)
def _few_articles_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crosscheck.ahead, "_PAYS", 4)
    monkeypatch.setattr(crosscheck.ahead, "_BATCH", 2)


def _articles(number: int) -> list[Article]:
    return [
        Article(id=f"a{n}", source=f"{n}.txt", text=f"Ann Example had {n} boats.", sha256="0") for n in range(number)
    ]


def test_two_processes_report_the_same_bytes_as_one(drop: Path, tmp_path: Path) -> None:
    settings = Settings(one_story=True)
    variants = [
        settings,
        settings.model_copy(update={"jobs": 2}),
        settings.model_copy(update={"cache": tmp_path / "one"}),
        settings.model_copy(update={"jobs": 2, "cache": tmp_path / "two"}),
    ]
    reports = [format_named("json").render(run([drop], variant)) for variant in variants]
    assert "Ellingson" in reports[0]
    assert len(set(reports)) == 1


def test_the_claims_are_there_before_their_turn(tmp_path: Path) -> None:
    ready: list[int] = []
    articles = _articles(9)
    with ahead(articles, Settings(cache=tmp_path, jobs=2), ready.append):
        folder = ClaimsFolder(tmp_path, Settings().model)
        assert all(folder.has(article, kinds()) for article in articles)
    assert sum(ready) == len(articles)
    assert not multiprocessing.active_children()


def test_without_a_cache_nothing_stays() -> None:
    with ahead(_articles(9), Settings(jobs=2), lambda _: None) as settings:
        assert settings.cache
        assert any(settings.cache.rglob("*"))
    assert not settings.cache.exists()


def test_one_batch_gives_what_each_article_gives_alone() -> None:
    articles = _articles(5)
    together = parse(articles, model=Settings().model, cache=None)
    alone = [parse([article], model=Settings().model, cache=None)[0] for article in articles]
    assert [one.tokens for one in together] == [one.tokens for one in alone]


def test_a_parser_that_is_not_there_is_told_by_every_process(tmp_path: Path) -> None:
    with (
        pytest.raises(SettingsError, match="no spaCy pipeline named 'none_such'"),
        ahead(_articles(9), Settings(cache=tmp_path, jobs=2, model="none_such"), lambda _: None),
    ):
        pass
    assert not multiprocessing.active_children()


def test_a_process_that_is_killed_costs_nothing(drop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(one_story=True)
    whole = format_named("json").render(run([drop], settings))
    monkeypatch.setattr(crosscheck.processes, "follow", _die)
    assert format_named("json").render(run([drop], settings.model_copy(update={"jobs": 2, "cache": tmp_path}))) == whole


def _die() -> None:
    os._exit(1)


def test_ctrl_c_ends_every_process(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(60):
        (folder / f"{n}.txt").write_text("\n".join(f"Ann Example saw {n + m} boats in Kesteren." for m in range(60)))
    command = [sys.executable, "-m", "crosscheck", "check", str(folder), "--jobs", "2", "-o", os.devnull]
    environment = {**os.environ, "CROSSCHECK_CACHE": str(tmp_path / "cache")}
    process = subprocess.Popen(
        command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True, text=True
    )
    # While Python imports, it may take a Ctrl-C that is dealt with for one that is not, and end by the signal:
    # how the articles are grouped is kept before the parser is imported, parses after.
    while sum(path.is_file() for path in (tmp_path / "cache").rglob("*")) < 2:
        assert process.poll() is None
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Traceback" not in errors
    deadline = time.monotonic() + 20
    while _is_there(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_there(process.pid)


def _is_there(group: int) -> bool:
    """Whether a process of the group is still running."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_cache_that_cannot_be_written_is_not_filled(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    ready: list[int] = []
    with ahead(_articles(9), Settings(cache=tmp_path / "cache", jobs=2), ready.append):
        pass
    assert not ready
