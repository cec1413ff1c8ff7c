from dataclasses import replace

import pytest

from crosscheck.likeness import cited_apart, compatible, event_subject, likeness, shared_names, shortest_phrase
from crosscheck.models import Claim, Event, Modality, Participant, Span

HERE = Span(start=0, end=1)


def _event(
    predicate: str, *involved: tuple[str, str], tense: str | None = "past", sure: Modality = Modality.ASSERTED
) -> Event:
    named = tuple(Participant(role, key, frozenset({key}), HERE) for role, key in involved)
    return Event(predicate, named, sure, tense, f"the {predicate}")


def _claim(event: Event | None, article: str = "a1", context: tuple[str, ...] = ()) -> Claim[int]:
    return Claim("time", article, HERE, "x", HERE, 0, "", event, frozenset(context))


MEETING = _event("meet", ("subject", "=ana ruiz"), ("with", "=olu bello"))


def test_what_speaks_for_one_event() -> None:
    other = _event("meet", ("subject", "=olu bello"), ("with", "=ana ruiz"))
    match = likeness(_claim(MEETING, context=("accra", "meet")), _claim(other, "a2", ("accra", "meet")))
    assert match is not None
    assert match.why == (
        "both say what happened with “meet”",
        "both name ana ruiz and olu bello",
        "both sentences speak of accra, meet",
    )
    assert match.score > 0.7


def test_nobody_in_common_needs_to_be_allowed() -> None:
    left, right = _claim(_event("fall", ("object", "tree"))), _claim(_event("fall", ("object", "bridge")), "a2")
    assert likeness(left, right) is None
    assert likeness(left, right, needed=0) is not None


def test_what_cannot_be_one_event() -> None:
    assert not compatible(MEETING, _event("meet", ("subject", "=ana ruiz"), sure=Modality.DENIED))
    assert not compatible(MEETING, _event("meet", ("subject", "=ana ruiz"), tense="future"))
    assert not compatible(_event("meet", ("subject", "=ana ruiz")), _event("meet", ("subject", "=ida moss")))


def test_a_longer_name_is_the_same_name() -> None:
    one, other = _event("buy", ("subject", "=helix")), _event("buy", ("subject", "=helix pharma"))
    assert shared_names(one, other) == ["=helix"]


def test_other_nouns_for_the_same_things_are_shared() -> None:
    one, other = _event("receive", ("object", "report")), _event("receive", ("object", "alert"))
    assert likeness(_claim(one), _claim(other, "a2")) is not None


def test_subject_and_phrase() -> None:
    claims = [_claim(MEETING), _claim(_event("talk", ("subject", "=ana ruiz")))]
    assert event_subject(claims) == "meet talk =ana ruiz"
    assert event_subject([_claim(None)]) == ""
    assert shortest_phrase(claims) == "the meet"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("police", "ministry", True),
        ("anna berg", "paul novak", True),
        ("grundmann", "grundman", False),
        ("anna berg", "berg", False),
        ("police", "police", False),
        ("police", None, False),
    ],
)
def test_one_speaker_misspelt_is_not_two(one: str, other: str | None, apart: bool) -> None:
    left, right = replace(_claim(MEETING), speaker=one), replace(_claim(MEETING, "a2"), speaker=other)
    assert cited_apart(left, right) is apart
