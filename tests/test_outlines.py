"""What is kept of a value when its claim is shown."""

from datetime import datetime

from crosscheck.models import Claim, NameValue, Outline
from crosscheck.outlines import outline
from tests.conftest import Check


def _outlines(claims: list[Claim[object]]) -> dict[str, object]:
    return {claim.text: claim.value for claim in claims}


def test_a_report_has_outlines_in_place_of_values(check: Check) -> None:
    dated = "---\npublished: 2025-03-01T09:00:00+00:00\n---\n"
    report = check(
        left=f"{dated}12 people died. Mayor Tobias Grundmann spoke. The president will visit Tayas on March 3.",
        right=f"{dated}30 people died. Mayor Tobias Grundman spoke. The president will visit Tayas on March 5.",
    )
    readings = [one for finding in report.findings for one in finding.readings]
    readings += [one for agreement in report.agreements for one in agreement.readings]
    found = _outlines([claim for reading in readings for claim in reading.claims])
    assert found["Tobias Grundmann"] == Outline(label="person")
    assert found["30"] == Outline(amount=30.0)
    assert found["March 3"] == Outline(calendar=(datetime(2025, 3, 3), datetime(2025, 3, 4)), day=(None, 3, 3))


def test_what_has_no_outline_has_none() -> None:
    assert outline("words") is None
    assert outline(NameValue("WHO", "org")) == Outline(label="org")
