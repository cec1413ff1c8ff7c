"""Drops of new articles against an archive of hundreds: each disagreement is told once, in the drop that brings it."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crosscheck.archiving import admit
from crosscheck.cli.check import exit_code
from crosscheck.config import Settings
from crosscheck.judgements import append
from crosscheck.models import Finding, Judgement, Ruling, Severity
from crosscheck.pipeline import run, sources_of
from crosscheck.registry import kinds
from crosscheck.stores.archive import Archive
from tests.cli.calling import crosscheck

STORIES, DROPS = 60, 10
_BEFORE = (1, 2, 3, 4)
# Stories of which the new article says that nine more were hurt.
_PLANTED = (7, 22, 41)
_SYLLABLES = "bar del fen gor hul jas kem lor mav nes pol quin ros tam ulm vex wil yor zan bri cot dru".split()


def _name(number: int) -> str:
    """A name of its own for each number."""
    first, rest = number % len(_SYLLABLES), number // len(_SYLLABLES)
    return (_SYLLABLES[first] + _SYLLABLES[(first + 7 * rest + 3) % len(_SYLLABLES)] + _SYLLABLES[rest]).title()


def _text(story: int, beyond: int) -> str:
    """What all outlets write of a story, so that it is parsed only once."""
    town, mayor = _name(story), _name(story + STORIES)
    return (
        f"A ferry hit the harbour wall in {town} on Tuesday.\n"
        f"The crash in {town} injured {20 + story + beyond} passengers, Mayor Anna {mayor} said.\n"
        f"Tugs towed the ship to the {_name(story + 2 * STORIES)} yard near {_name(story + 3 * STORIES)}.\n"
    )


def _write(folder: Path, story: int, outlet: int, beyond: int = 0) -> None:
    """The article in a folder of its story."""
    own = folder / f"story{story}"
    own.mkdir(parents=True, exist_ok=True)
    (own / "story.json").write_text("{}")
    known = f"---\noutlet: Outlet {outlet}\npublished: 2025-03-04T{outlet + 10}:00\n---\n"
    (own / f"outlet{outlet}.txt").write_text(known + _text(story, beyond))


def _drop(number: int) -> tuple[Path, list[int]]:
    """New articles of six stories, some with a planted figure, and second ones of those of the drop before."""
    folder, stories = Path(f"drop{number}"), range(number, STORIES, DROPS)
    planted = [story for story in stories if story in _PLANTED]
    for story in stories:
        _write(folder, story, 5, 9 if story in planted else 0)
    for story in range(number - 1, STORIES, DROPS) if number else ():
        _write(folder, story, 6)
    return folder, planted


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def _archive(settings: Settings, *, writing: bool = True) -> Archive:
    return Archive(Path("news.archive"), settings.model, lambda: datetime(2025, 3, 5, tzinfo=UTC), writing=writing)


def _check(drop: Path, settings: Settings) -> tuple[int, list[Finding]]:
    """The exit code, and the findings that count, notes aside."""
    with _archive(settings) as archive:
        report = run([drop], settings, archive=archive)
    found = [one for one in report.findings if not one.settled and one.severity is not Severity.NOTE]
    return exit_code(report, "warning"), found


def _values(findings: list[Finding]) -> list[set[str]]:
    return [{reading.value for reading in one.readings} for one in findings]


def _published() -> None:
    for story in range(STORIES):
        for outlet in _BEFORE:
            _write(Path("published"), story, outlet)


def test_a_day_of_drops(settings: Settings) -> None:
    _published()
    sources, _ = sources_of([Path("published")], settings)
    with _archive(settings) as archive:
        assert admit(sources, archive, kinds(), settings, lambda _done, _total: None) == STORIES * len(_BEFORE)
    told: dict[int, list[Finding]] = {}
    for number in range(DROPS):
        folder, planted = _drop(number)
        code, told[number] = _check(folder, settings)
        assert code == (1 if planted else 0), (number, _values(told[number]))
        assert _values(told[number]) == [{str(20 + story), str(29 + story)} for story in planted], number
    for number, before in told.items():
        code, again = _check(Path(f"drop{number}"), settings)
        assert (code, [one.id for one in again]) == (1 if before else 0, [one.id for one in before])
    _check_dismissed(next(number for number, found in told.items() if found), told, settings)


def _check_dismissed(number: int, told: dict[int, list[Finding]], settings: Settings) -> None:
    """What a reviewer dismisses is silent, and stays so without the judgements file."""
    file = Path("judgements.jsonl")
    said = Judgement(fingerprint=told[number][0].id, verdict=Ruling.DISMISSED, time=datetime(2025, 3, 5, tzinfo=UTC))
    append(file, said)
    drop = Path(f"drop{number}")
    assert _check(drop, settings.model_copy(update={"judgements": file})) == (0, [])
    assert _check(drop, settings) == (0, [])


def test_a_correction_closes_what_was_found(settings: Settings) -> None:
    _write(Path("published"), 3, 1)
    _write(Path("published"), 3, 2, beyond=9)
    assert _check(Path("published"), settings)[0] == 1
    _write(Path("published"), 3, 2)
    assert _check(Path("published"), settings) == (0, [])
    with _archive(settings) as archive:
        assert archive.findings(closed=False) == []
        assert [found.closed is not None for found in archive.findings()] == [True]
        assert len(list(archive.listed())) == 2


def test_no_add_leaves_the_archive_as_it_is_and_compares_all_the_same(settings: Settings) -> None:
    _write(Path("published"), 3, 1)
    _check(Path("published"), settings)
    before = Path("news.archive").read_bytes()
    _write(Path("drop"), 3, 2, beyond=9)
    with Archive(
        Path("news.archive"), settings.model, lambda: datetime(2025, 3, 5, tzinfo=UTC), writing=False
    ) as found:
        report = run([Path("drop")], settings, archive=found)
    assert _values(list(report.findings)) == [{"23", "32"}]
    assert Path("news.archive").read_bytes() == before


def test_a_second_run_needs_no_parser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(Path("drop"), 3, 1)
    _write(Path("drop"), 3, 2, beyond=9)
    (Path("drop") / "page.html").write_text(f"<html><body><p>{_text(3, 0)}</p></body></html>")
    script = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from crosscheck.cli import main\n"
        "result = CliRunner().invoke(main, ['check', 'drop', *sys.argv[1:]])\n"
        "print(result.exit_code, *({'spacy', 'crosscheck.examine', 'wordfreq', 'trafilatura'} & {*sys.modules}))\n"
    )

    def _run(cache: str, *words: str) -> list[str]:
        monkeypatch.setenv("CROSSCHECK_CACHE", str(tmp_path / cache))
        words = (sys.executable, "-c", script, *words)
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()

    for first, second, words in (
        ("cache", "cache", ()),
        ("none", "none", ("--archive", "a.archive", "--no-cache")),
        ("left", "empty", ("--archive", "b.archive")),
        ("both", "both", ("--archive", "c.archive")),
    ):
        assert {"1", "spacy", "crosscheck.examine"} <= {*_run(first, *words)}, words
        assert not {"spacy", "crosscheck.examine", "wordfreq", "trafilatura"} & {*_run(second, *words)}, words


def test_a_bad_list_of_names_leaves_the_archive_as_it_is(settings: Settings) -> None:
    _write(Path("published"), 3, 1)
    _check(Path("published"), settings)
    before = Path("news.archive").read_bytes()
    _write(Path("drop"), 3, 2, beyond=9)
    Path("names.csv").write_text("name,relation,other\nA,same,B\n")
    done = crosscheck("check", "drop", "--archive", "news.archive", "--names", "names.csv")
    assert (done.exit_code, done.stderr) == (
        2,
        "crosscheck: names.csv:2: unknown relation 'same': one of alias, different, preferred\n",
    )
    assert Path("news.archive").read_bytes() == before
