"""What judgements say of the sample report's findings."""

from datetime import date
from pathlib import Path

import pytest

from crosscheck.judgements import Ledger, append, applied, passages, read_ledger, unused
from crosscheck.models import Finding, Judged, Judgement, Report, Ruling, Standing
from tests.formats.sample import sample_report
from tests.judgements.saying import said


@pytest.fixture(scope="module")
def report() -> Report:
    return sample_report()


def _ledger(tmp_path: Path, *judgements: Judgement) -> Ledger:
    for judgement in judgements:
        append(tmp_path / "judgements.jsonl", judgement)
    return read_ledger(tmp_path / "judgements.jsonl")


def _captain(report: Report) -> Finding:
    return next(finding for finding in report.findings if finding.id == "f1a2b3c4")


def _judged(report: Report, ledger: Ledger, today: date | None = None) -> Judged | None:
    return _captain(applied(report, ledger, today)).judged


def _passages(report: Report) -> dict[str, str]:
    return passages(_captain(report), {article.id: article for article in report.articles})


def test_a_dismissed_finding_stays_and_counts_no_more(report: Report, tmp_path: Path) -> None:
    after = applied(report, _ledger(tmp_path, said("dismissed", passages=_passages(report))), None)
    assert len(after.findings) == len(report.findings)
    assert [finding.id for finding in after.findings if finding.dismissed] == ["f1a2b3c4"]


@pytest.mark.parametrize("verdict", ["confirmed", "fixed"])
def test_other_verdicts_dismiss_nothing(report: Report, tmp_path: Path, verdict: str) -> None:
    after = _captain(applied(report, _ledger(tmp_path, said(verdict)), None))
    assert not after.dismissed
    assert after.judged
    assert after.judged.judgement.verdict == verdict


def test_passages_are_of_each_article(report: Report) -> None:
    assert set(_passages(report)) == {"gazette.txt", "wire.txt", "island-radio.txt"}


@pytest.mark.parametrize(
    ("edit", "standing"),
    [
        ({}, Standing.STANDS),
        ({"wire.txt": "0" * 16}, Standing.STALE),
        ({"moved.txt": "1" * 16}, Standing.STANDS),
    ],
)
def test_it_goes_stale_when_a_passage_judged_changes(
    report: Report, tmp_path: Path, edit: dict[str, str], standing: Standing
) -> None:
    judged = _judged(report, _ledger(tmp_path, said("dismissed", passages=_passages(report) | edit)))
    assert judged
    assert judged.standing is standing
    assert judged.dismisses is (standing is Standing.STANDS)


def test_an_article_that_joins_does_not_make_it_stale(report: Report, tmp_path: Path) -> None:
    seen = {name: digest for name, digest in _passages(report).items() if name != "island-radio.txt"}
    judged = _judged(report, _ledger(tmp_path, said("dismissed", passages=seen)))
    assert judged
    assert judged.standing is Standing.STANDS


def test_it_is_stale_if_nothing_judged_is_left(report: Report, tmp_path: Path) -> None:
    judged = _judged(report, _ledger(tmp_path, said("dismissed", passages={"gone.txt": "0" * 16})))
    assert judged
    assert judged.standing is Standing.STALE


@pytest.mark.parametrize(
    ("today", "standing"),
    [
        (None, Standing.STANDS),
        (date(2025, 4, 1), Standing.STANDS),
        (date(2025, 4, 2), Standing.EXPIRED),
    ],
)
def test_it_holds_until_its_last_day(report: Report, tmp_path: Path, today: date | None, standing: Standing) -> None:
    judged = _judged(report, _ledger(tmp_path, said("dismissed", expires=date(2025, 4, 1))), today)
    assert judged
    assert judged.standing is standing


def test_the_latest_decides_and_the_others_are_kept(report: Report, tmp_path: Path) -> None:
    ann, bo = said("dismissed", minute=5), said("confirmed", minute=2, reviewer="Bo")
    judged = _judged(report, _ledger(tmp_path, ann, bo))
    assert judged
    assert (judged.judgement, judged.earlier, judged.contested) == (ann, (bo,), True)


def test_who_changes_her_mind_contests_nothing(report: Report, tmp_path: Path) -> None:
    judged = _judged(report, _ledger(tmp_path, said("confirmed"), said("dismissed", minute=1)))
    assert judged
    assert not judged.contested


def test_undoing_takes_back_what_was_said_before(report: Report, tmp_path: Path) -> None:
    ledger = _ledger(tmp_path, said("dismissed"), said("undone", minute=1))
    assert _judged(report, ledger) is None
    assert unused(ledger, ()) == []
    again = _judged(report, _ledger(tmp_path, said("confirmed", minute=2)))
    assert again
    assert (again.judgement.verdict, again.earlier) == (Ruling.CONFIRMED, ())


def test_broken_lines_are_among_what_was_skipped(report: Report, tmp_path: Path) -> None:
    (tmp_path / "judgements.jsonl").write_text("=======\n")
    after = applied(report, _ledger(tmp_path), None)
    assert after.skipped[-1].source == f"{tmp_path}/judgements.jsonl:1"


def test_unused_ones_are_those_that_match_no_finding(report: Report, tmp_path: Path) -> None:
    ledger = _ledger(
        tmp_path, said("dismissed"), said("dismissed", "feed0000"), said("confirmed", "feed0000", minute=1)
    )
    assert [(entry.line, entry.judgement.fingerprint) for entry in unused(ledger, report.findings)] == [(3, "feed0000")]
