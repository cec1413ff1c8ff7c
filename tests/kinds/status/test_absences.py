from pathlib import Path

import pytest

from crosscheck.kinds.status.clauses.absences import absences
from tests.kinds.status.reading import parsed


def _fates(folder: Path, text: str) -> list[tuple[str, str]]:
    _, parse = parsed(folder, text)
    return [(head.predicate, head.word.text) for head in absences(parse)]


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("There were no injuries.", ("injure", "injuries")),
        ("No arrests were made.", ("arrest", "arrests")),
        ("No deaths or injuries were reported.", ("die", "deaths")),
        ("There were no reports of casualties.", ("injure", "casualties")),
        ("The firm did not know of any injuries.", ("injure", "injuries")),
        ("The firm is aware of no injuries.", ("injure", "injuries")),
    ],
)
def test_nouns_say_that_it_happened_to_none(text: str, fate: tuple[str, str], tmp_path: Path) -> None:
    assert fate in _fates(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "There were injuries.",
        "There were no serious injuries.",
        "No further arrests were made.",
        "No arrests have been made yet.",
        "There were no immediate reports of injuries.",
        "The firm knew of the injuries.",
        "There were no doubts.",
    ],
)
def test_what_is_narrowed_or_may_come_says_nothing(text: str, tmp_path: Path) -> None:
    assert _fates(tmp_path, text) == []
