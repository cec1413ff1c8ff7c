"""Ages: how old is a person, or the child, suspect or animal that the story is about?"""

from collections.abc import Hashable, Iterable, Sequence
from datetime import timedelta
from typing import Any

from crosscheck.events import PERSONAL, context_words, stem
from crosscheck.kinds.age.bearers import (
    Bearer,
    alike,
    bearer_of,
    deeds,
    doings,
    is_current,
    numbered,
    sort_of,
)
from crosscheck.kinds.age.protagonists import AgedValue, holder, named, protagonist, same_person, told_apart
from crosscheck.models import Article, Claim, Flaw, Match, Relation, Span, Verdict, later_by, shown
from crosscheck.syntax import Parse
from crosscheck.values import ages

# Sentences in which an article introduces whom it is about, its title among them.
_LEAD = 4
# Years by which two ages of an unnamed one, and of a named one, may differ and be a slip.
_UNNAMED, _NAMED = 3, 5
# Days between publications after which somebody may have had a birthday.
_SAME_TIME = 30


class AgeKind:
    """A claim is an age with who has it; two are compared if both name one person, or tell of one protagonist."""

    name = "age"
    rule = "person-age"
    rules = ("person-age",)
    exclusive = False

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each age that somebody has at the time of the story."""
        found = []
        for expression in ages.find(article.plain):
            bearer = bearer_of(parse, expression)
            if bearer and is_current(article, parse, expression, bearer.head, bearer.verb):
                found.append(_claim(article, parse, expression, bearer))
        yield from told_apart(found)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The person and the age, or the place in the text where there is no name."""
        return (named(claim), ages.describe(claim.value.age)) if named(claim) else (claim.article, claim.span.start)

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The person, or the age to within a few years."""
        if named(claim):
            yield named(claim)
        band = int(claim.value.age.low) // 5
        yield from ((band, "years"), (band + 1, "years"))

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """One named person, or two unnamed ones of one sort to whom the same happens."""
        if left.article == right.article and left.sentence == right.sentence:
            return None
        if named(left) and named(right):
            return same_person(left, right) if named(left) == named(right) else None
        return protagonist(left, right) if alike(left.value.sort, right.value.sort) else None

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two ages stand; None where they are too far apart to be of one person."""
        verdict = ages.relation(left.value.age, right.value.age)
        if verdict.relation is not Relation.CONFLICT:
            return Verdict(verdict.relation, verdict.reason)
        if verdict.gap > (_NAMED if named(left) else _UNNAMED) and not (named(left) and _miswritten(left, right)):
            return None
        return _birthday(left, right, verdict.gap) or Verdict(verdict.relation, verdict.reason)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks for the age of the person, or of the noun that is used most."""
        return f"How old is {_who(claims)}?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The person's entity, or the noun."""
        return max((named(claim) for claim in claims), default="") or _who(claims)

    def show(self, claim: Claim[Any]) -> str:
        """The age as normalised."""
        return ages.describe(claim.value.age)

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """An age alone is never wrong."""
        return ()


def _claim(article: Article, parse: Parse, expression: ages.AgeExpression, bearer: Bearer) -> Claim[Any]:
    span = Span(start=expression.start, end=expression.end)
    number = parse.sentence_of[bearer.head.i]
    sort = sort_of(bearer.noun, expression.value.low)
    value = AgedValue(
        expression.value,
        sort,
        deeds(parse, bearer.head),
        doings(parse, sort),
        number < _LEAD,
        bearer.described or bearer.head.text.lower() in PERSONAL,
        bearer.name is None and numbered(parse, sort),
        frozenset(
            stem(parse.tokens[i].lemma.lower()) for i in parse.sentences[number] if parse.tokens[i].label == "GPE"
        ),
        bearer.described,
    )
    return Claim(
        "age",
        article.id,
        span,
        span.of(article.text),
        parse.span(number),
        value,
        sort.noun,
        holder(parse, bearer.name),
        context_words(parse, number, span),
        article.published,
    )


def _miswritten(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one digit or their order is all that differs: 34 and 54, 17 and 71."""
    one, other = (ages.describe(claim.value.age) for claim in (left, right))
    if len(one) != 2 or len(other) != 2 or not (one + other).isdigit():
        return False
    return one == other[::-1] or one[0] == other[0] or one[1] == other[1]


def _birthday(left: Claim[Any], right: Claim[Any], gap: float) -> Verdict | None:
    """The verdict that the later article gives the later age, after time enough for it."""
    if left.published is None or right.published is None:
        return None
    apart = later_by(left.published, right.published)
    first, last = (left, right) if apart >= timedelta() else (right, left)
    days = abs(apart).days
    if days < _SAME_TIME or last.value.age.low < first.value.age.low or gap > days / 365 + 1:
        return None
    return Verdict(Relation.UPDATE, f"{days} days lie between the articles, and the later one gives the greater age")


def _who(claims: Sequence[Claim[Any]]) -> str:
    name = max((named(claim) for claim in claims), default="")
    nouns = sorted(claim.value.sort.noun for claim in claims if claim.value.sort.noun)
    return shown(name) if name else f"the {max(nouns, key=nouns.count)}" if nouns else "the person"
