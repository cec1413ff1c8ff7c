"""Findings judged by keys in the terminal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from crosscheck.cli.stepping import step_through
from crosscheck.formats.terminal import Terminal
from crosscheck.judgements import append, read_ledger
from crosscheck.models import Judgement
from crosscheck.review import Desk
from crosscheck.review.filters import ALL, Filter, filter_of
from tests.cli.calling import crosscheck
from tests.formats.sample import sample_report
from tests.judgements.saying import said

NOON = datetime(2025, 3, 5, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "verdicts.jsonl"


@pytest.fixture
def desk(file: Path) -> Desk:
    return Desk(sample_report(), file, reviewer="Ann", now=lambda: NOON)


def _press(desk: Desk, keys: str, wanted: Filter = ALL) -> None:
    shown = Terminal()
    step_through(desk, lambda item: shown.render_finding(desk.report, item.card.finding), wanted, _typed(keys))


def _typed(keys: str) -> Callable[[], str]:
    left = iter(keys)
    return lambda: next(left, "")


def _judged(file: Path) -> list[Judgement]:
    return [entry.judgement for entry in sorted(read_ledger(file).entries, key=lambda entry: entry.line)]


def _ids(desk: Desk) -> list[str]:
    return [item.card.finding.id for item in desk.items()]


def test_a_verdict_is_saved_and_the_next_finding_shown(
    desk: Desk, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = desk.items()[:2]
    _press(desk, "cq")
    (judgement,) = _judged(file)
    assert (judgement.fingerprint, judgement.verdict) == (first.card.finding.id, "confirmed")
    assert (judgement.reviewer, judgement.time, judgement.rule) == ("Ann", NOON, first.card.finding.rule)
    assert judgement.passages
    told = capsys.readouterr().out
    assert told.index(first.card.finding.question) < told.index(second.card.finding.question)
    assert f"1 of {len(desk.items())} reviewed; verdicts are in {file}" in told


def test_dismissing_asks_for_the_reason_and_another_key_takes_it_back(desk: Desk, file: Path) -> None:
    _press(desk, "dxd3")
    (judgement,) = _judged(file)
    assert (judgement.verdict, judgement.reason) == ("dismissed", "both-right")


def test_steps_stay_within_the_queue(desk: Desk, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ids = _ids(desk)
    _press(desk, "k" + "j" * (len(ids) + 2) + "kf")
    assert [judgement.fingerprint for judgement in _judged(file)] == [ids[-2]]
    told = capsys.readouterr().out
    assert "no finding before this one" in told
    assert "no finding after this one" in told


def test_undo_takes_a_verdict_back_and_stays(desk: Desk, file: Path) -> None:
    ids = _ids(desk)
    _press(desk, "ckuf")
    assert [(judgement.fingerprint, judgement.verdict.value) for judgement in _judged(file)] == [
        (ids[0], "confirmed"),
        (ids[0], "undone"),
        (ids[0], "fixed"),
    ]


def test_it_begins_with_the_first_unreviewed_finding(desk: Desk, file: Path) -> None:
    ids = _ids(desk)
    append(file, said("confirmed", ids[0]))
    _press(desk, "c")
    assert _judged(file)[-1].fingerprint == ids[1]


def test_a_note_goes_with_the_next_verdict_only(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(click, "prompt", lambda *_, **__: "two people")
    _press(desk, "ncc")
    assert [judgement.note for judgement in _judged(file)] == ["two people", None]


def test_a_note_broken_off_is_none(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def aborted(*_: object, **__: object) -> str:
        raise click.Abort

    monkeypatch.setattr(click, "prompt", aborted)
    _press(desk, "nc")
    assert [judgement.note for judgement in _judged(file)] == [None]


def test_a_verdict_that_cannot_be_written_is_told_and_the_finding_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(sample_report(), tmp_path / "folder" / "verdicts.jsonl", reviewer=None, now=lambda: NOON)
    keys = _typed("c")

    def read() -> str:
        (tmp_path / "folder").touch()
        return keys()

    step_through(desk, lambda item: item.card.finding.id, read=read)
    told = capsys.readouterr()
    assert told.err.startswith("not saved: cannot write judgements")
    assert told.out.count(desk.items()[0].card.finding.id) == 1
    assert desk.items()[1].card.finding.id not in told.out


def test_an_unknown_key_shows_the_keys(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    _press(desk, "?")
    assert capsys.readouterr().out.count("c confirm") == 2


@pytest.mark.parametrize("end", [EOFError, KeyboardInterrupt])
def test_closing_the_input_ends_it(desk: Desk, file: Path, end: type[BaseException]) -> None:
    def read() -> str:
        raise end

    step_through(desk, lambda item: item.card.finding.id, read=read)
    assert not file.exists()


def test_only_what_passes_the_filter_is_shown(desk: Desk, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = filter_of([("severity", "note"), ("verdict", "unreviewed")])
    ids = [item.card.finding.id for item in desk.items() if wanted.passes(item)]
    assert 1 < len(ids) < len(desk.items())
    _press(desk, "cku" + "f" * len(ids), wanted)
    assert [judgement.fingerprint for judgement in _judged(file)] == [ids[0], ids[0], *ids]
    assert f"1 of {len(ids)}\n" in capsys.readouterr().out
    _press(desk, "c", filter_of([("outlet", "Nobody's News")]))
    assert capsys.readouterr().out == "no finding passes the filter\n"


def test_words_are_searched_for(
    desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter(["nowhere said", "Kestral", ""])
    monkeypatch.setattr(click, "prompt", lambda *_, **__: next(typed))
    wanted = filter_of([("kind", "name")])
    _press(desk, "//c/", wanted)
    found = [item.card.finding for item in desk.items() if "kestral" in item.words and wanted.passes(item)]
    assert [judgement.fingerprint for judgement in _judged(file)] == [found[0].id]
    told = capsys.readouterr().out
    assert "no finding has these words" in told
    assert f"1 of {len(found)}\n" in told
    assert told.count(f" of {len([item for item in desk.items() if wanted.passes(item)])}\n") == 2


def test_without_findings_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk(replace(sample_report(), findings=()), tmp_path / "v.jsonl", reviewer=None, now=lambda: NOON)
    _press(desk, "c")
    assert capsys.readouterr().out == "no findings to review\n"


def test_without_a_terminal_it_names_the_other_way(drop: Path) -> None:
    result = crosscheck("review", drop, "--terminal")
    assert result.exit_code == 2
    assert "crosscheck judge ID --in PATH --dismiss --reason" in result.stderr


def test_a_finding_tells_how_often_its_rule_was_right(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    rule = desk.items()[0].card.finding.rule
    _press(desk, "cq")
    _press(desk, "kjq")
    told = capsys.readouterr().out
    assert f"{rule} (1 of 1 confirmed), confidence" in told
