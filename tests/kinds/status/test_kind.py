from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.models import Finding, Relation
from crosscheck.pipeline import run

EARLY, LATE = "2024-03-01T08:00:00", "2024-03-02T08:00:00"


def _found(folder: Path, left: str, right: str, days: tuple[str, str] | None = None) -> list[Finding]:
    for n, text in enumerate((left, right)):
        head = f"---\npublished: {days[n]}\n---\n" if days else ""
        (folder / f"{n}.txt").write_text(head + text, encoding="utf-8")
    return [finding for finding in run([folder], Settings()).findings if finding.kind == "status"]


def test_the_readings_show_predicate_and_negation(tmp_path: Path) -> None:
    [finding] = _found(tmp_path, "Irene Falk was insured.", "Irene Falk was not insured.")
    assert finding.relation is Relation.CONFLICT
    assert {reading.value for reading in finding.readings} == {"was insured", "was not insured"}
    assert finding.question == "Is it so: “Falk was insured”?"


def test_two_speakers_dispute(tmp_path: Path) -> None:
    left = "The valley fire is under control, a minister said."
    right = "The valley fire is out of control, a ranger said."
    [finding] = _found(tmp_path, left, right)
    assert finding.relation is Relation.DISPUTED


@pytest.mark.parametrize(("days", "expected"), [((EARLY, LATE), [Relation.UPDATE]), ((LATE, EARLY), [])])
def test_a_state_is_updated_only_by_a_later_article(
    days: tuple[str, str], expected: list[Relation], tmp_path: Path
) -> None:
    found = _found(tmp_path, "The ring road is closed.", "The ring road has reopened.", days)
    assert [finding.relation for finding in found] == expected


def test_an_article_that_tells_both_states_is_not_out_of_date(tmp_path: Path) -> None:
    left = "The ring road was closed. At noon the ring road reopened."
    assert _found(tmp_path, left, "The ring road has reopened.", (EARLY, LATE)) == []


def test_every_article_that_says_so_is_in_the_reading(tmp_path: Path) -> None:
    (tmp_path / "third.txt").write_text("Irene Falk was insured, it is said here too.", encoding="utf-8")
    [finding] = _found(tmp_path, "Irene Falk was insured.", "Irene Falk was not insured.")
    assert sorted(len(reading.claims) for reading in finding.readings) == [1, 2]
