from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.group import group
from crosscheck.kinds.status.statuses import claims
from crosscheck.parse import parse
from crosscheck.read import read
from crosscheck.registry import readers


def _about(folder: Path, text: str) -> list[tuple[str, str]]:
    (folder / "text.txt").write_text(text, encoding="utf-8")
    sources, _ = read([folder], readers(), 10_000)
    article = group(sources)[0].articles[0]
    [parsed] = parse([article], model=Settings().model, cache=None)
    return [(claim.value.predicate, claim.value.patient or "") for claim in claims(article, parsed)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The girl's condition is unknown.", ("unknown", "child")),
        ("The bridge was shut on Friday, but engineers cleared it to reopen.", ("reopen", "bridge")),
        ("“I forged the letters,” Colin Reyes said.", ("forge", "letter")),
    ],
)
def test_who_is_meant(text: str, expected: tuple[str, str], tmp_path: Path) -> None:
    assert expected in _about(tmp_path, text)


@pytest.mark.parametrize("text", ["They were arrested.", "Paul and Anna were arrested.", "Clara Novak said so."])
def test_what_cannot_be_told_makes_no_claim(text: str, tmp_path: Path) -> None:
    assert _about(tmp_path, text) == []
