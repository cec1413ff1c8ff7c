"""A check in partitions gives the bytes of a check in one piece, whatever the engine and its portions."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.engines import R, T
from crosscheck.engines.local import Local
from crosscheck.errors import CrosscheckError
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.partitions.program import Checked, check
from crosscheck.partitions.sharing import share
from crosscheck.pipeline import run
from crosscheck.registry import format_named, format_names
from tests.partitions.drops import write_drop


class Portions:
    """An engine that does its tasks backwards, some of them twice, as a cluster may."""

    embedded = False
    batch = 3

    def map(
        self,
        task: Callable[[T], R],
        items: Sequence[T],
        done: Callable[[R], None] | None = None,
        *,
        leaves_much: bool = False,
    ) -> list[R]:
        for item in items[::2]:
            task(item)
        results = [task(item) for item in reversed(items)]
        for result in results:
            if done:
                done(result)
        return results[::-1]


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    return write_drop(tmp_path / "drop")


def _silent(_done: int, _total: int) -> None:
    pass


def _spread(drop: Path, settings: Settings, exchange: Path, formats: Sequence[str] = ()) -> Checked:
    place, told = share(exchange, settings)
    return check([drop], settings, Portions(), place, _silent, shared=told, formats=formats)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"one_story": True},
        {"ignore_outlets": ("daily parody",), "rules": {"name-spelling": "warning", "person-age": "off"}},
        {"story_window": 1},
    ],
)
def test_the_same_bytes_as_in_one_piece(
    drop: Path, settings: Settings, tmp_path: Path, changes: dict[str, str]
) -> None:
    changed = Settings(**(dict(settings) | changes))
    whole = run([drop], changed)
    rendered = JsonV1().render(whole)
    assert whole.findings
    assert whole.skipped
    here = check([drop], changed, Local(), tmp_path / "here", _silent)
    there = _spread(drop, changed, tmp_path / "there")
    assert here.report.read_text(encoding="utf-8") == there.report.read_text(encoding="utf-8") == rendered
    assert here.skipped == there.skipped == whole.skipped
    assert here.tally == there.tally
    assert here.rendered == there.rendered == {}
    assert (here.tally.articles, here.tally.findings) == (len(whole.articles), len(whole.findings))


def test_verdicts_the_baseline_and_names_are_heeded(drop: Path, settings: Settings, tmp_path: Path) -> None:
    known, _, dismissed = sorted(run([drop], settings).findings, key=lambda finding: finding.readings[0].value)
    (tmp_path / "known.jsonl").write_text(json.dumps({"fingerprint": known.id}) + "\nbroken\n")
    verdict = {"fingerprint": dismissed.id, "verdict": "dismissed", "time": "2025-03-05T09:00:00+00:00"}
    (tmp_path / "verdicts.jsonl").write_text(json.dumps(verdict) + "\nbroken\n")
    (tmp_path / "names.csv").write_text("name,relation,other\nMarta Ellingsen,alias,Marta Ellingson\n")
    files = {"baseline": "known.jsonl", "judgements": "verdicts.jsonl", "names": "names.csv"}
    told = settings.model_copy(update={name: tmp_path / file for name, file in files.items()})
    whole = run([drop], told)
    found = _spread(drop, told, tmp_path / "exchange")
    assert sum(found.tally.unsettled.values()) == sum(not finding.settled for finding in whole.findings)
    assert found.report.read_text(encoding="utf-8") == JsonV1().render(whole)
    assert len(whole.skipped) == len(run([drop], settings).skipped) + 2
    assert {finding.known for finding in whole.findings} == {True, False}
    judged = [finding.judged for finding in whole.findings if finding.judged]
    assert [one.judgement.verdict for one in judged] == ["dismissed"]


@pytest.mark.parametrize("again", [False, True])
def test_other_formats_are_those_of_a_run_in_one_piece(
    drop: Path, settings: Settings, tmp_path: Path, again: bool
) -> None:
    (tmp_path / "known.jsonl").write_text("broken\n")
    told = settings.model_copy(update={"baseline": tmp_path / "known.jsonl"})
    if again:
        # What a run that needed no other format has left does not do for one that does.
        assert _spread(drop, told, tmp_path / "exchange").rendered == {}
    found = _spread(drop, told, tmp_path / "exchange", [*format_names(), "json"])
    whole = run([drop], told)
    assert set(found.rendered) == {*format_names()} - {"json"}
    for name, file in found.rendered.items():
        assert file.read_bytes().decode() == format_named(name).render(whole), name


def test_another_drop_writes_another_report(drop: Path, settings: Settings, tmp_path: Path) -> None:
    first = _spread(drop, settings, tmp_path / "exchange")
    before = first.report.read_bytes()
    (drop / "fire-4.txt").unlink()
    second = _spread(drop, settings, tmp_path / "exchange")
    assert second.report != first.report
    assert first.report.read_bytes() == before != second.report.read_bytes()


def test_many_batches_are_merged_in_rounds(
    drop: Path, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosscheck.partitions.program.FAN", 2)
    found = _spread(drop, settings, tmp_path / "exchange")
    assert len(_files(found, "tallies")) > 2
    assert found.report.read_text(encoding="utf-8") == JsonV1().render(run([drop], settings))


def test_what_an_earlier_run_has_made_is_not_made_again(drop: Path, settings: Settings, tmp_path: Path) -> None:
    first = _spread(drop, settings, tmp_path / "exchange")
    made = {file: file.stat().st_mtime_ns for kind in ("claims", "tallies") for file in _files(first, kind)}
    assert len(made) > 2
    for file in _files(first, "tallies"):
        file.unlink()
    claims = {file: time for file, time in made.items() if file.exists()}
    before = first.report.read_bytes()
    again = _spread(drop, settings, tmp_path / "exchange")
    assert again.report.read_bytes() == before
    assert {file: file.stat().st_mtime_ns for file in claims} == claims


def test_another_setting_begins_anew(settings: Settings, tmp_path: Path) -> None:
    loose = share(tmp_path / "exchange", settings)[0]
    assert share(tmp_path / "exchange", settings)[0] == loose
    assert share(tmp_path / "exchange", settings.model_copy(update={"one_story": True}))[0] != loose


def test_nothing_gives_an_empty_report(tmp_path: Path, settings: Settings) -> None:
    (tmp_path / "drop").mkdir()
    found = _spread(tmp_path / "drop", settings, tmp_path / "exchange")
    assert found.report.read_text(encoding="utf-8") == JsonV1().render(run([tmp_path / "drop"], settings))
    assert found.tally.articles == 0


def test_a_damaged_file_is_told_with_what_to_do(drop: Path, settings: Settings, tmp_path: Path) -> None:
    first = _spread(drop, settings, tmp_path / "exchange")
    for file in _files(first, "tallies"):
        file.write_bytes(file.read_bytes()[:-3])
    with pytest.raises(CrosscheckError, match=r"damaged or gone: delete the folder .* and run again"):
        _spread(drop, settings, tmp_path / "exchange")


def _files(found: Checked, kind: str) -> list[Path]:
    return sorted((found.report.parents[1] / kind).iterdir())
