"""Wordings compared as pure text."""

import pytest

from crosscheck.models import Relation
from crosscheck.values import quotes
from crosscheck.values.quotes import QuoteValue, Speech


def _value(text: str, before: str = "", after: str = "", *, opens: bool = True, closes: bool = True) -> QuoteValue:
    parts = [tuple(word.plain for word in quotes.words(part, 0, len(part))) for part in (before, text, after)]
    found = quotes.words(text, 0, len(text))
    written = tuple(
        "" if n and found[n - 1].start == word.start else text[word.start : word.end] + " "
        for n, word in enumerate(found)
    )
    return QuoteValue(parts[1], written, Speech(parts[0] + parts[1] + parts[2]), len(parts[0]), opens, closes)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("I'm sure they haven't left", "I am sure they have not left"),
        ("It's gone and he'd gone too", "It has gone and he had gone too"),
        ("We analysed the colour", "we analyzed the color"),
        ("100 per cent of twenty-five boats", "100% of 25 boats"),
        ("The U.S. navy met Mr. Berg", "The US navy met Berg"),
        ("She saw [the mayor] leave the hall", "She saw him leave the hall"),
        ("[T]he mayor was f***ing late", "The mayor was fucking late"),
        ("A well-being walk for everyone", "A wellbeing walk for every one"),
        ("We, um, know that it is, you know, over", "We know that it is over"),
        ("I, I think that the, the boat is over there, y'know", "I think that the boat is over there"),
        ("Goin' home 'cause I wanna", "Going home cause I want to"),
        ("@TomCarver & I left", "Tom Carver and I left"),
        ("Anna's on the boat", "Anna is on the boat"),
    ],
)
def test_house_style_is_no_difference(left: str, right: str) -> None:
    assert quotes.relation(_value(left), _value(right)).relation.agrees
    assert quotes.relation(_value(right), _value(left)).relation.agrees


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("We waited four to five hours", "We waited four or five hours", "“four to five” in one, “four or five”"),
        ("The splendid end of it", "The splendig end of it", "“splendid” in one, “splendig” in the other"),
        ("It was a hard winter", "It is a hard winter", "“It was a” in one, “It is a” in the other"),
        ("We will not go home today", "We will go home now", "only one has the negation: “will not go”"),
        ("We left and hid in the barn", "We left, hid in the barn", "“left and hid” in one, “left hid” in the other"),
        ("The boats are old, not 20", "The boat is old, not 30", "“20” in one, “30” in the other; “boats are”"),
    ],
)
def test_the_reason_names_the_words(left: str, right: str, reason: str) -> None:
    verdict = quotes.relation(_value(left), _value(right))
    assert verdict.relation is Relation.CONFLICT
    assert verdict.reason.startswith(reason)
    assert quotes.relation(_value(right), _value(left)).relation is Relation.CONFLICT


def test_the_reading_is_shortened_around_the_difference() -> None:
    left = _value("Nobody on the island had ever seen a storm that was so long and so cold")
    right = _value("Nobody on the island had ever seen a storm that is so long and so cold")
    assert quotes.relation(left, right).shown == (
        "“…seen a storm that was so long and so…”",
        "“…seen a storm that is so long and so…”",
    )


def test_a_beginning_or_end_left_out_is_honest_where_the_quotation_begins_or_ends() -> None:
    longer = _value("so we left the boat at night", before="the storm broke the mast", after="we swam all the way")
    assert quotes.relation(longer, _value("we left the boat")).relation is Relation.REFINES


def test_a_word_left_out_in_running_speech_is_a_difference() -> None:
    before, after = "the storm broke the mast", "we swam all the way"
    longer = _value("so we left the boat", before=before, after=after)
    running = _value("we left the boat", before=before, after=after, opens=False, closes=False)
    assert quotes.relation(longer, running).relation is Relation.CONFLICT
    assert quotes.relation(running, longer).relation is Relation.CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("the ferry drifted for hours in the fog", "the ferry drifted for days in the fog", True),
        ("the ferry drifted for hours in the fog", "the captain slept for hours in the cabin", False),
        ("it was a long time for us", "it was a long day for us", False),
        (
            "that is the best ferry on the whole northern coast",
            "she took by far the best ferry on the whole northern coast",
            False,
        ),
    ],
)
def test_one_utterance(left: str, right: str, one: bool) -> None:
    assert quotes.sameness(_value(left), _value(right)).one is one


def test_short_sentences_between_the_same_ones_are_one_utterance() -> None:
    before, after = "the council lied to us", "why should we wait"
    left, right = _value("for us that hour has come", before, after), _value("for us that hour is here", before, after)
    assert quotes.sameness(left, right).one
    assert set(quotes.blocking_keys(left)) & set(quotes.blocking_keys(right))


def test_a_sentence_that_the_other_article_quotes_too_is_another() -> None:
    left = _value("I told her the boat was safe", after="I told her the boat was fast")
    assert quotes.repeated(left, _value("I told her the boat was fast"))
    assert not quotes.repeated(left, _value("I told her the boat was slow"))
