"""Sentences of quotations."""

import pytest

from crosscheck.kinds.quote.quotations.marks import pieces
from crosscheck.kinds.quote.quotations.utterances import Utterance, utterances


def _found(text: str) -> list[Utterance]:
    return utterances(text, pieces(text))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("“The boat sank. We swam.”", ["the boat sank", "we swam"]),
        ("“The boat,” he said, “sank at once.”", ["the boat sank at once"]),
        ("“The boat sank,” he said. “We swam.”", ["the boat sank", "we swam"]),
        ("“Mr. Berg met Dr. Holm at 9 a.m. sharp.”", ["mr berg met dr holm at 9 am sharp"]),
        ("“We waited … and nobody came.”", ["we waited", "and nobody came"]),
        ("He spoke of “joy” and of “peace,” then left.", ["joy", "peace"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [" ".join(word.plain for word in one.words) for one in _found(text)] == sentences


def test_ends_that_are_the_quotations_own() -> None:
    ends = [(one.opens, one.closes) for one in _found("“It sank. We swam. We … lived.”\n“We live.\n“We do.”")]
    assert ends == [(True, False), (False, False), (False, True), (True, True), (True, False), (False, True)]
