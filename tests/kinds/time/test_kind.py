import pytest

from crosscheck.models import Finding, Relation, Severity
from tests.conftest import Check

DAY = "---\npublished: {}\n---\n"
EARLY, LATE = DAY.format("2023-05-01T09:00:00"), DAY.format("2023-05-04T18:00:00")


def _found(check: Check, **texts: str) -> list[Finding]:
    return [finding for finding in check(**texts).findings if finding.kind == "time"]


def test_a_date_and_its_question(check: Check) -> None:
    left = "Premier Lea Sorel will meet President Kofi Danso on March 12 in Accra."
    [finding] = _found(check, left=left, right=left.replace("12", "14"))
    assert finding.question == "When will Lea Sorel meet Kofi Danso in Accra?"
    assert finding.severity is Severity.ERROR
    assert {reading.value for reading in finding.readings} == {"March 12", "March 14"}


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (
            EARLY + "The Heron probe will lift off from Kourou on June 3.",
            LATE + "The Heron probe is to blast off from Kourou on June 9.",
            Relation.UPDATE,
        ),
        (
            EARLY + "The flight from Oslo will land in Turin at 9:40 a.m. on May 3, 2023.",
            LATE + "The flight from Oslo landed in Turin at 10:20 a.m. on May 3, 2023.",
            Relation.UPDATE,
        ),
        (
            "The flight from Oslo landed in Turin at 9:40 a.m., police said.",
            "The flight from Oslo landed in Turin at 10:20 a.m., the airline said.",
            Relation.DISPUTED,
        ),
        (
            "Goalkeeper Piotr Zielak spent nine years with Brighton Town.",
            "Piotr Zielak left for Brighton Town, where he played six seasons.",
            Relation.CONFLICT,
        ),
    ],
)
def test_relations(check: Check, left: str, right: str, relation: Relation) -> None:
    assert [finding.relation for finding in _found(check, left=left, right=right)] == [relation]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (EARLY + "Shares in Helix fell on Monday.", LATE + "Shares in Helix fell on Thursday."),
        ("Orders sank to the lowest level in five years.", "Orders sank to the lowest level in a decade."),
        ("Lea Sorel won the first round on April 30.", "Lea Sorel won the election on May 14."),
        ("The firm employed Kofi Danso in 2010.", "The firm employed Kofi Danso in 2015."),
        (EARLY + "The council of Arles voted on Monday.", LATE + "The council of Arles voted on Wednesday."),
    ],
)
def test_other_events(check: Check, left: str, right: str) -> None:
    assert _found(check, left=left, right=right) == []
