from pathlib import Path

import pytest

from crosscheck.kinds.status.statuses import claims
from tests.kinds.status.reading import parsed


def _about(folder: Path, text: str) -> list[tuple[str, str]]:
    return [(claim.value.predicate, claim.value.patient or "") for claim in claims(*parsed(folder, text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The girl's condition is unknown.", ("unknown", "child")),
        ("The bridge was shut on Friday, but engineers cleared it to reopen.", ("reopen", "bridge")),
        ("The pilot, Colin Reyes, was killed.", ("kill", "reyes")),
        ("Coach Ivan Petrov was calm. The coach was hurt.", ("hurt", "petrov")),
        ("“I forged the letters,” Colin Reyes said.", ("forge", "letter")),
    ],
)
def test_who_is_meant(text: str, expected: tuple[str, str], tmp_path: Path) -> None:
    assert expected in _about(tmp_path, text)


@pytest.mark.parametrize("text", ["They were arrested.", "Paul and Anna were arrested.", "Clara Novak said so."])
def test_what_cannot_be_told_makes_no_claim(text: str, tmp_path: Path) -> None:
    assert _about(tmp_path, text) == []


def test_they_are_those_who_say_so(tmp_path: Path) -> None:
    [claim] = [c for c in claims(*parsed(tmp_path, "Officers said they had identified the body.")) if c.value.patient]
    assert [party.participant.key for party in claim.value.parties] == ["officer", "body"]
