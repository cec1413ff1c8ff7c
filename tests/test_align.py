"""Alignment with a kind made for the test: claims match when their topics are near."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crosscheck.align import THRESHOLD, align
from crosscheck.compare import compare
from crosscheck.models import Article, Claim, Flaw, Match, Relation, Span, Verdict
from crosscheck.syntax import Parse


class Numbers:
    """Claims whose value is (what, how many, how surely it is that)."""

    name = "number"
    rule = "number"
    rules: tuple[str, ...] = ("number",)

    def __init__(self, *, exclusive: bool = True) -> None:
        self.exclusive = exclusive

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        return ()

    def identity(self, claim: Claim[Any]) -> Hashable:
        return claim.article, claim.span.start

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        return [claim.topic]

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        return Match(min(left.value[1], right.value[1]), (f"both are {left.topic}",))

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        if left.value[0] is None or right.value[0] is None:
            return None
        same = left.value[0] == right.value[0]
        return Verdict(Relation.SAME if same else Relation.CONFLICT, f"{left.value[0]} and {right.value[0]}")

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        return f"How many {claims[0].topic}?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        return claims[0].topic

    def show(self, claim: Claim[Any]) -> str:
        return str(claim.value[0])

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        return ()


def _claim(article: str, value: int | None, score: float = 0.6, topic: str = "boats", start: int = 0) -> Claim[Any]:
    span = Span(start=start, end=start + 1)
    sentence = Span(start=start - start % 100, end=start - start % 100 + 100)
    return Claim("number", article, span, str(value), sentence, (value, score), topic)


def _readings(*claims: Claim[Any], kind: Numbers | None = None) -> list[list[str]]:
    kinds = [kind or Numbers()]
    comparisons = compare(align(claims, kinds), kinds)
    return [[reading.value for reading in one.readings] for one in comparisons if one.verdict and one.edge]


def test_claims_on_one_topic_are_compared_and_others_not() -> None:
    assert _readings(_claim("a1", 3), _claim("a2", 4), _claim("a3", 4, topic="cars")) == [["3", "4"]]


def test_a_weak_match_is_none() -> None:
    assert _readings(_claim("a1", 3, THRESHOLD - 0.2), _claim("a2", 4)) == []


def test_articles_that_agree_share_a_reading() -> None:
    assert _readings(_claim("a1", 3), _claim("a2", 4), _claim("a3", 3)) == [["3", "4"]]


def test_an_agreeing_partner_is_preferred_to_a_disagreeing_one() -> None:
    assert _readings(_claim("a1", 3), _claim("a1", 4, start=200), _claim("a2", 4)) == []


def test_what_cannot_be_compared_is_no_partner() -> None:
    assert _readings(_claim("a1", None), _claim("a2", 4)) == []


def test_one_sentence_says_two_things_of_two() -> None:
    assert _readings(_claim("a1", 3, 1.0), _claim("a1", 4, 1.0, start=50)) == []


def test_one_article_contradicts_itself_only_if_that_is_nearly_sure() -> None:
    assert _readings(_claim("a1", 3, 0.6), _claim("a1", 4, 0.6, start=200)) == []
    assert _readings(_claim("a1", 3, 0.9), _claim("a1", 4, 0.9, start=200)) == [["3", "4"]]


def test_the_order_of_claims_makes_no_difference() -> None:
    claims = [_claim("a1", 3), _claim("a2", 4), _claim("a3", 4)]
    assert _readings(*claims) == [["3", "4"]]
    assert [sorted(found) for found in _readings(*reversed(claims))] == [["3", "4"]]


def test_a_value_that_fits_two_at_odds_does_not_join_them() -> None:
    class Loose(Numbers):
        """0 stands for any number."""

        def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
            if 0 in (left.value[0], right.value[0]):
                return Verdict(Relation.REFINES, "any number fits")
            return super().compare(left, right)

    found = _readings(_claim("a1", 3), _claim("a2", 4), _claim("a3", 0), kind=Loose(exclusive=False))
    assert len(found) == 1
    assert {"3", "4"} <= set(found[0]) | {"0"}
    assert len(found[0]) == 2
