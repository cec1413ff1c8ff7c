"""One origin for all articles that carry one text; passages copied into other articles stay the text's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crosscheck.models import Article, Claim, Origin, Span
from crosscheck.origins.credits import credited_agencies
from crosscheck.origins.passages import Passage, copies, passages
from crosscheck.unions import Unions

# Two articles carry one text if this share of either one's words is in passages of both; of two that credit the same
# agency so many shared passages are enough.
_SHARED = 0.5
_SHARED_WITH_CREDIT = 2

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the articles of a story come from."""

    shared: tuple[Origin, ...]
    """Those of several articles; every other article is an origin of its own."""
    copied: Mapping[str, Sequence[tuple[Span, int]]]
    """By article its passages that are in another one too, with a number that copies of one passage have in common."""

    def independent(self, claims: Iterable[Claim[Any]]) -> int:
        """How many origins give the claims: those of one origin, or in copies of one passage, count once."""
        unions: Unions[Any] = Unions()
        made = list(claims)
        for claim in made:
            for key in self._keys(claim):
                unions.join(claim.article, key)
        return len({unions.find(claim.article) for claim in made})

    def common(self, left: Claim[Any], right: Claim[Any]) -> Origin | None:
        """What the two claims' articles both carry, at least in these passages; None for claims of one article."""
        if left.article == right.article or not self._keys(left) & self._keys(right):
            return None
        shared = next((one for one in self.shared if {left.article, right.article} <= set(one.articles)), None)
        return shared or Origin((left.article, right.article), None)

    def _keys(self, claim: Claim[Any]) -> set[tuple[str, int]]:
        whole = {("text", n) for n, one in enumerate(self.shared) if claim.article in one.articles}
        copied = self.copied.get(claim.article, ())
        return whole | {("passage", number) for span, number in copied if span.overlaps(claim.span)}


def trace(articles: Sequence[Article]) -> Origins:
    """The origins of one story's articles, in the articles' order."""
    known = [passage for n, article in enumerate(articles) for passage in passages(article, n)]
    pairs = copies(known)
    credited = [credited_agencies(article) for article in articles]
    groups = _groups(articles, known, pairs, credited)
    shared = tuple(
        Origin(tuple(articles[n].id for n in group), _agency([credited[n] for n in group])) for group in groups
    )
    return Origins(shared, _copied(articles, known, pairs))


def _groups(
    articles: Sequence[Article], known: Sequence[Passage], pairs: Sequence[Pair], credited: Sequence[frozenset[str]]
) -> list[list[int]]:
    """Indexes of articles that carry one text; two that credit different agencies never do, whoever copied both."""
    agencies = dict(enumerate(credited))
    unions: Unions[int] = Unions()
    for share, left, right in sorted(_shares(known, pairs, credited), key=lambda one: (-one[0], one[1:])):
        one, other = unions.find(left), unions.find(right)
        if share and one != other and (not agencies[one] or not agencies[other] or agencies[one] & agencies[other]):
            both = agencies[one] | agencies[other]
            unions.join(left, right)
            agencies[unions.find(left)] = both
    return [group for group in unions.groups(range(len(articles))) if len(group) > 1]


def _shares(
    known: Sequence[Passage], pairs: Sequence[Pair], credited: Sequence[frozenset[str]]
) -> list[tuple[float, int, int]]:
    """Pairs of articles that may carry one text, with the larger share of either that is in both."""
    length: dict[int, int] = defaultdict(int)
    for passage in known:
        length[passage.article] += passage.words
    found: dict[Pair, set[int]] = defaultdict(set)
    for left, right in pairs:
        found[known[left].article, known[right].article] |= {left, right}
    made = []
    for (one, other), members in found.items():
        words = {side: sum(known[n].words for n in members if known[n].article == side) for side in (one, other)}
        share = max(words[side] / length[side] for side in (one, other))
        named = len(members) // 2 >= _SHARED_WITH_CREDIT and credited[one] & credited[other]
        if share >= _SHARED or named:
            made.append((share, one, other))
    return made


def _agency(credited: Sequence[frozenset[str]]) -> str | None:
    """The agency that most of them credit."""
    named = [agency for one in credited for agency in sorted(one)]
    return max(sorted(set(named)), key=named.count) if named else None


def _copied(
    articles: Sequence[Article], known: Sequence[Passage], pairs: Sequence[Pair]
) -> dict[str, list[tuple[Span, int]]]:
    unions: Unions[int] = Unions()
    for left, right in pairs:
        unions.join(left, right)
    found: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for number, group in enumerate(unions.groups(sorted({n for pair in pairs for n in pair}))):
        for n in group:
            found[articles[known[n].article].id].append((known[n].span, number))
    return dict(found)
