"""Findings that come of the same error name each other."""

import json
from dataclasses import replace

import pytest

from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.formats.terminal import Terminal
from crosscheck.models import Claim, Finding, Reading, Relation, Report, Severity, Span
from crosscheck.relate import relate
from tests.conftest import Check


def _finding(name: str, kind: str, question: str, **answers: tuple[str, ...]) -> Finding:
    """A finding with an answer for each list of articles, `a1_a2=(value, …)`."""
    readings = [
        Reading(value, tuple(_claim(kind, article, value) for article in articles.split("_")))
        for articles, values in answers.items()
        for value in values
    ]
    return Finding(
        name,
        f"{kind}-rule",
        kind,
        Relation.CONFLICT,
        Severity.ERROR,
        0.9,
        "across",
        "s1",
        question,
        tuple(readings),
        (),
    )


def _claim(kind: str, article: str, value: str) -> Claim[str]:
    span = Span(start=0, end=len(value))
    return Claim(kind, article, span, value, span, value, value)


def _related(*findings: Finding) -> dict[str, tuple[str, ...]]:
    return {finding.id: finding.related for finding in relate(findings)}


LEAVITT = _finding("f1", "name", "How is the name Sara Levitt spelled?", a1=("Sara Levitt",), a2=("Sara Leavitt",))


def test_one_misspelt_word_in_two_names_is_the_same_again() -> None:
    family = _finding("f2", "name", "Levitts?", a3=("the Levitt Trust",), a4=("Leavitt Trust",))
    first_missing = _finding("f3", "name", "Who?", a1=("Hugo Levitt",), a2=("Leavitt",))
    other = _finding("f4", "name", "Rowan?", a1=("Sara Rowan",), a2=("Sara Rowen",))
    assert _related(LEAVITT, other, family, first_missing) == {
        "f1": ("f2", "f3"),
        "f4": (),
        "f2": ("f1", "f3"),
        "f3": ("f1", "f2"),
    }


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (_finding("f2", "time", "When did they sign?", a1=("May 5",), a2=("May 6",)), True),
        (_finding("f2", "time", "When did they sign?", a2_a3=("Tuesday, May 6",), a1=("Monday, May 5",)), True),
        (_finding("f2", "time", "When did they sign?", a3=("May 5",), a4=("May 6",)), False),
        (_finding("f2", "time", "When did they sign?", a1=("May 6",), a2=("May 5",)), False),
        (_finding("f2", "time", "When did they sign?", a1=("May 5",), a2=("May 7",)), False),
        (_finding("f2", "time", "When did they meet?", a1=("May 5",), a3=("May 7",)), True),
        (_finding("f2", "quantity", "How many days?", a1=("May 5",), a2=("May 6",)), False),
    ],
)
def test_the_same_answers_by_the_same_articles_are_the_same_again(other: Finding, same: bool) -> None:
    first = _finding("f1", "time", "When did they meet?", a1=("May 5",), a2=("May 6",))
    assert _related(first, other) == ({"f1": ("f2",), "f2": ("f1",)} if same else {"f1": (), "f2": ()})


def test_a_report_groups_them_in_every_format(check: Check) -> None:
    report = check(
        left="Mayor Tobias Prytherch opened the fair in Brecon. His wife Elin Prytherch cut the ribbon in Brecon.",
        right="The fair in Brecon was opened by mayor Tobias Prydderch. Elin Prydderch, his wife, cut the ribbon.",
    )
    first, second = (finding for finding in report.findings if finding.rule == "name-spelling")
    assert (first.related, second.related) == ((second.id,), (first.id,))
    assert f"the same again: {second.question} (id {second.id})" in Terminal(width=200).render(report)
    assert f'<p class="again">The same again: <a href="#finding-{second.id}">' in HtmlPage().render(report)
    written = {finding["id"]: finding["related"] for finding in json.loads(JsonV1().render(report))["findings"]}
    assert written[first.id] == [second.id]


def test_a_related_finding_that_is_no_longer_in_the_report_is_not_shown(check: Check) -> None:
    report = check(left="Sara Holliss was arrested on Monday. Ms Hollis, 34, denied the charge.", right="It rained.")
    gone: Report = replace(report, findings=tuple(replace(one, related=("0123",)) for one in report.findings))
    assert "again" not in Terminal().render(gone)
    assert 'class="again"' not in HtmlPage().render(gone)
