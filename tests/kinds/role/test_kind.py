from crosscheck.models import Report
from tests.conftest import Check


def _roles(report: Report) -> list[tuple[str, str, set[str]]]:
    return [
        (finding.severity.value, finding.question, {reading.value for reading in finding.readings})
        for finding in report.findings
        if finding.kind == "role"
    ]


def test_the_subject_is_the_person(check: Check) -> None:
    report = check(
        left="Zoo president Nadia Volkov spoke.",
        right="Zoo director Nadia Volkov spoke.",
        more="Director Nadia Volkov sang.",
    )
    [(severity, question, values)] = _roles(report)
    assert (severity, question) == ("error", "What is Nadia Volkov’s role?")
    assert "zoo president" in {value.lower() for value in values}


def test_a_relation_is_of_two_people(check: Check) -> None:
    report = check(
        left="Peter Marlowe's brother Simon Marlowe identified the coat.",
        right="Peter Marlowe's cousin Simon Marlowe identified the coat.",
    )
    assert [question for _, question, _ in _roles(report)] == ["How is Simon Marlowe related to Peter Marlowe?"]


def test_a_professor_is_a_warning(check: Check) -> None:
    report = check(
        left="Kenji Aoki, an assistant professor of law, spoke.", right="Kenji Aoki, a professor of law, spoke."
    )
    assert [severity for severity, _, _ in _roles(report)] == ["warning"]


def test_an_article_that_gives_both_knows_both(check: Check) -> None:
    report = check(
        left="Zoo president Nadia Volkov spoke. The zoo director, Nadia Volkov, sang.",
        right="Zoo director Nadia Volkov spoke.",
    )
    assert _roles(report) == []


def test_nobody_is_his_own_brother(check: Check) -> None:
    report = check(
        left="The dead man was named as Karl Reyk. Ivan Reyk, his brother, was hurt.",
        right="The dead man was named as Karl Reyk. Ivan Reyk, his cousin, was hurt.",
    )
    assert [question for _, question, _ in _roles(report)] == ["What is Ivan Reyk’s role?"]


def test_a_relative_of_a_noun_is_one_of_nobody_else(check: Check) -> None:
    same = check(
        left="Peter Marsh, the victim's brother, spoke.",
        right="The victim's uncle, Peter Marsh, spoke.",
    )
    assert [question for _, question, _ in _roles(same)] == ["How is Peter Marsh related to victim?"]
    other = check(
        left="Peter Marsh, the victim's brother, spoke.",
        right="The driver's uncle, Peter Marsh, spoke.",
    )
    assert _roles(other) == []
