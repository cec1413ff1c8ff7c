"""Names found in parsed texts, with what is said of their bearers."""

import pytest

from crosscheck.config import Settings
from crosscheck.mentions import Mention, mentions
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.syntax import spelled


def _mentions(text: str, settings: Settings) -> list[tuple[str, Mention]]:
    article = Article(id="a1", source="a.txt", text=text, sha256="0")
    (parsed,) = parse([article], model=settings.model, cache=settings.cache)
    return [(spelled(parsed, list(range(m.first, m.last + 1))), m) for m in mentions(parsed)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "US President Martha Quill met Foreign Minister Lee Jae-ho.",
            [("Martha Quill", "person"), ("Lee Jae-ho", "person")],
        ),
        ("The Ministry of Commerce in Dublin denied it.", [("Ministry of Commerce", "org"), ("Dublin", "place")]),
        ("On Tuesday, in March, Ms Quill resigned.", [("Quill", "person")]),
        ("The French minister met French farmers.", []),
        ("Ice came late to the coast, Dr Brandqvist says.", [("Brandqvist", "person")]),
        ("Ask #BridgeDay or @bridge for more.", []),
        ("The North Sea Fleet Flight 212 was late.", [("North Sea Fleet", "org")]),
    ],
)
def test_names_are_found_without_titles_and_numbers(
    text: str, expected: list[tuple[str, str]], settings: Settings
) -> None:
    assert [(name, mention.label) for name, mention in _mentions(text, settings)] == expected


def test_titles_and_appositions_are_the_role(settings: Settings) -> None:
    text = "Police chief Ann Collier spoke. Bert Dole, the owner of the mill, said no."
    found = dict(_mentions(text, settings))
    assert found["Ann Collier"].called == "Police chief" or "chief" in found["Ann Collier"].role
    assert found["Bert Dole"].called == "owner"
    assert {"owner", "mill"} <= found["Bert Dole"].role
    assert found["Bert Dole"].speaks


def test_a_headline_gives_only_names_that_the_text_knows(settings: Settings) -> None:
    text = "Storm Hits Coastal Town As Grundmann Warns Residents\n\nTobias Grundmann warned residents."
    assert [name for name, _ in _mentions(text, settings)][-1] == "Tobias Grundmann"
    assert {name for name, _ in _mentions(text, settings)} <= {"Grundmann", "Tobias Grundmann"}
