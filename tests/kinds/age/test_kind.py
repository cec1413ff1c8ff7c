from crosscheck.models import Relation, Report
from tests.conftest import Check

DAY = "---\npublished: {}\n---\n"


def _ages(report: Report) -> list[tuple[Relation, str, set[str]]]:
    return [
        (finding.relation, finding.question, {reading.value for reading in finding.readings})
        for finding in report.findings
        if finding.kind == "age"
    ]


def test_a_named_person_is_asked_for_by_name(check: Check) -> None:
    report = check(left="Carla Menendez, 34, won. Menendez was glad.", right="Carla Menendez, 35, won.")
    assert _ages(report) == [(Relation.CONFLICT, "How old is Carla Menendez?", {"34", "35"})]


def test_all_articles_on_a_protagonist_are_one_finding(check: Check) -> None:
    five = "A five-year-old boy fell into a well in Lima. Rescuers saved the boy."
    six = "A six-year-old boy fell into a well in Lima. Rescuers saved the boy."
    [finding] = [finding for finding in check(a=five, b=six, c=five, d=six).findings if finding.kind == "age"]
    assert sorted(len(reading.claims) for reading in finding.readings) == [2, 2]


def test_a_birthday_may_lie_between(check: Check) -> None:
    early, late = DAY.format("2021-03-01"), DAY.format("2021-11-20")
    older, younger = "Carla Menendez, 35, won.", "Carla Menendez, 34, won."
    assert [found[0] for found in _ages(check(left=early + younger, right=late + older))] == [Relation.UPDATE]


def test_nobody_grows_younger(check: Check) -> None:
    early, late = DAY.format("2021-03-01"), DAY.format("2021-11-20")
    older, younger = "Carla Menendez, 35, won.", "Carla Menendez, 34, won."
    assert [found[0] for found in _ages(check(left=early + older, right=late + younger))] == [Relation.CONFLICT]
