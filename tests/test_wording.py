from datetime import UTC, datetime, timedelta, timezone

import pytest

from crosscheck.wording import confidence_words, counted, publication_words

_INDIA = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("confidence", "word"),
    [(1, "strong"), (0.85, "strong"), (0.84, "good"), (0.6, "good"), (0.59, "weak"), (0, "weak")],
)
def test_confidence_is_a_word(confidence: float, word: str) -> None:
    assert confidence_words(confidence) == word


@pytest.mark.parametrize(
    ("published", "words"),
    [
        (datetime(2025, 10, 7, 14, 5, tzinfo=UTC), "7 October 2025, 14:05 UTC"),
        (datetime(2025, 10, 7, 14, 5, tzinfo=_INDIA), "7 October 2025, 14:05 UTC+05:30"),
        (datetime(2025, 10, 7, 14, 5), "7 October 2025, 14:05"),
        (datetime(2025, 10, 7), "7 October 2025"),
    ],
)
def test_publication_time(published: datetime, words: str) -> None:
    assert publication_words(published) == words


def test_counted() -> None:
    assert [counted(1, "story", "stories"), counted(2, "story", "stories"), counted(0, "finding")] == [
        "1 story",
        "2 stories",
        "0 findings",
    ]
