"""Names of people, organisations, places and other things: is each spelled one way?"""

import re
from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crosscheck.mentions import Mention, mentions
from crosscheck.models import Article, Claim, Entity, Flaw, Match, NameValue, Relation, Span, Verdict, Weight, weighed
from crosscheck.syntax import Parse
from crosscheck.values import names

# Names less alike than this are not thought slips however rare one is: a plural is none.
_LIKELY = 0.45
# A given name and a surname, and letters of a given name that is none of a few initials.
_FULL, _SPELLED = 2, 3
# So many mentions of one spelling make a lone other one look like a slip.
_OFTEN = 3
_ACRONYM = re.compile(r"\s*\(([A-Z]{2,8})\)")


class NameKind:
    """A claim is a mention; two answer one question if they seem to name one bearer."""

    name = "name"
    rule = "name-spelling"
    rules = ("house-style", "name-spelling")
    exclusive = False

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each mention of a name."""
        for mention in mentions(parse):
            yield _claim(article, parse, mention)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The bearer and the spelling."""
        return claim.topic, names.normalise(claim.value.form, person=claim.value.label == "person")

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """How the name sounds, begins and ends."""
        return names.blocking_keys(claim.value.form)

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two could be one name, and what speaks for one bearer."""
        verdict = _verdict(left, right)
        if left.topic == right.topic:
            return Match(1.0, ("both are the same name",)) if verdict else None
        if verdict is None or verdict.relation is Relation.SAME or _distinct(left, right):
            return None
        return _weighed(left.value, right.value, verdict)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two spellings stand."""
        verdict = _verdict(left, right)
        if verdict is None:
            return None
        mixed = verdict.relation is Relation.ALIAS and _in_one_article(left, right) and _spaced(left, right)
        return Verdict(Relation.CONFLICT if mixed else verdict.relation, verdict.reason)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks for the spelling, by the bearer's role where one is known."""
        people = all(_entity(claim).label == "person" for claim in claims)
        shared = _shared_title([claim.value.called for claim in claims if claim.value.called])
        if people and shared and len({claim.article for claim in claims}) > 1:
            return f"How is the {shared}’s name spelled?"
        entity = max((_entity(claim) for claim in claims), key=lambda e: (" " in e.name, e.mentions, e.name))
        return f"How is the name {entity.name} spelled?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The bearers' ids."""
        return "|".join(sorted({claim.topic for claim in claims}))

    def show(self, claim: Claim[Any]) -> str:
        """The name as written; a short form as the full name it stands for."""
        form, entity = claim.value.form, _entity(claim)
        return entity.name if set(form.split()) <= set(entity.name.split()) else str(form)

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """A name alone is never wrong."""
        return ()


def _claim(article: Article, parse: Parse, mention: Mention) -> Claim[NameValue]:
    span = Span(start=parse.tokens[mention.first].start, end=parse.tokens[mention.last].end)
    text = span.of(article.text)
    acronym = _ACRONYM.match(article.plain, span.end)
    value = NameValue(
        text,
        mention.label,
        mention.title,
        mention.role,
        mention.called,
        mention.speaks,
        mention.subject,
        acronym[1] if acronym else None,
    )
    sentence = parse.span(parse.sentence_of[mention.first])
    return Claim("name", article.id, span, text, sentence, value, text.lower())


def _verdict(left: Claim[Any], right: Claim[Any]) -> names.NameVerdict | None:
    """How the two forms stand; two expansions of one acronym may not differ in a word, but in its spelling."""
    found = names.relation(left.value.form, right.value.form, _label(left, right))
    if found is not None and found.relation.agrees:
        return found
    one, other = (names.normalise(claim.value.form) for claim in (left, right))
    acronyms = {_entity(left).acronym, _entity(right).acronym}
    odd = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(acronyms) == 1 and None not in acronyms and len(one) == len(other) > 1 and len(odd) == 1:
        return names.NameVerdict(Relation.CONFLICT, 0.4, f"{odd[0][0]} and {odd[0][1]} are different words")
    if _other_people(_entity(left), _entity(right)):
        return _namesakes(left, right)
    if found is None and _is_personal(left) and _is_personal(right):
        # Whatever the recogniser took the name for.
        found = names.relation(left.value.form, right.value.form, "person")
    return found


def _namesakes(left: Claim[Any], right: Claim[Any]) -> names.NameVerdict | None:
    """Two given names that begin alike before one surname, of one who is called the same in articles apart."""
    one, other = (names.normalise(claim.value.form, person=True) for claim in (left, right))
    if not (len(one) == len(other) == _FULL and one[1] == other[1] and one[0][0] == other[0][0]):
        return None
    a, b = _entity(left), _entity(right)
    if a.label != "person" or b.label != "person" or a.articles & b.articles or not a.roles & b.roles:
        return None
    if ("former" in a.roles) != ("former" in b.roles):
        return None
    if min(len(one[0]), len(other[0])) < _SPELLED or not (names.given(one[0]) or names.given(other[0])):
        return None
    return names.NameVerdict(Relation.CONFLICT, _LIKELY, f"{one[0].title()} and {other[0].title()} are different names")


def _in_one_article(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether an article has both names."""
    apart = left.topic != right.topic and not _entity(left).articles.isdisjoint(_entity(right).articles)
    return apart or left.article == right.article


def _spaced(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the names part a compound in two ways, and it is none that English texts write in both."""
    compound = names.compound(left.value.form, right.value.form)
    return compound is not None and names.known(compound) < names.COMMON


def _is_personal(claim: Claim[Any]) -> bool:
    """Whether the name may be a person's: one who is quoted or titled."""
    return _entity(claim).label == "person" or claim.value.speaks or claim.value.title is not None


def _other_people(left: Entity, right: Entity) -> bool:
    """Whether both are known by full names that are not alike, so that their last names alone tell nothing."""
    full = left.id != right.id and left.label == right.label == "person" and " " in left.name and " " in right.name
    return full and names.relation(left.name, right.name, "person") is None


def _label(left: Claim[Any], right: Claim[Any]) -> str:
    labels = {_entity(left).label, _entity(right).label} - {"other"}
    return labels.pop() if len(labels) == 1 else "other"


def _entity(claim: Claim[Any]) -> Entity:
    value: NameValue = claim.value
    return value.entity or Entity(claim.topic, value.label, value.form)


def _distinct(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the story speaks of two bearers: one sentence or one article names both, or their titles do not fit."""
    a, b = _entity(left), _entity(right)
    kinds_differ = "person" in (a.label, b.label) and a.label != b.label
    if kinds_differ and " " in a.name and " " in b.name and not {*a.id[1:].split()} & {*b.id[1:].split()}:
        return True
    if a.sentences & b.sentences and not _lone_slip(a, b):
        return True
    if _both_known(a, b):
        return True
    return bool(_sexes(a) and _sexes(b) and not _sexes(a) & _sexes(b))


def _both_known(left: Entity, right: Entity) -> bool:
    """Whether an article names both in a way that shows that it means two, or several articles name both in full."""
    both = [min(dict(left.counts)[article], dict(right.counts)[article]) for article in left.articles & right.articles]
    if any(count > 1 for count in both) or (len(both) > 1 and " " in left.name and " " in right.name):
        return True
    return bool(both) and (_described_apart(left, right) or _often_beside(left, right))


def _described_apart(left: Entity, right: Entity) -> bool:
    """Whether two in one article have full names that don't sound alike, and different descriptions."""
    if not (" " in left.name and " " in right.name and left.roles and right.roles) or left.roles & right.roles:
        return False
    one, other = names.normalise(left.name), names.normalise(right.name)
    return len(one) == len(other) and any(names.sound(a) != names.sound(b) for a, b in zip(one, other, strict=True))


def _often_beside(left: Entity, right: Entity) -> bool:
    """Whether neither occurs once only, and one is a surname that articles with the other's full name use."""
    return (" " in left.name) != (" " in right.name) and min(left.mentions, right.mentions) > 1


def _lone_slip(left: Entity, right: Entity) -> bool:
    """Whether one occurs once, in a spelling that English texts do not know, and the other often."""
    rare, common = sorted((left, right), key=lambda entity: (entity.mentions, entity.name))
    odd = set(rare.id[1:].split()) - set(common.id[1:].split())
    return rare.mentions == 1 and common.mentions >= _OFTEN and not any(names.known(word) for word in odd)


_SEX = {"mr": "m", "sir": "m", "lord": "m", "king": "m", "mrs": "f", "ms": "f", "miss": "f", "lady": "f", "queen": "f"}


def _sexes(entity: Entity) -> set[str]:
    return {_SEX[title] for title in entity.titles if title in _SEX}


def _shared_title(called: Sequence[str]) -> str:
    """The title that all give, in the first one's words; empty if they share none."""
    if len(called) < 2:
        return ""
    common = set.intersection(*({word.lower() for word in title.split()} for title in called))
    return " ".join(word for word in called[0].split() if word.lower() in common)


def _nameless(left: NameValue, right: NameValue) -> bool:
    """Whether one of two in the same article goes by a last name for which there is no full one."""
    assert left.entity and right.entity
    short, full = sorted((left.entity, right.entity), key=lambda entity: " " in entity.name)
    return " " not in short.name and " " in full.name and len(short.articles) == 1 and short.articles <= full.articles


def _weighed(left: NameValue, right: NameValue, verdict: names.NameVerdict) -> Match:
    """The names' own likeness, with what the articles say of their bearers."""
    points = [found for found in (_one_acronym(left, right),) if found]
    if verdict.score >= _LIKELY:
        points += [
            found for found in (_one_role(left, right), _unintroduced(left, right), _rarity(left, right)) if found
        ]
    weights = (Weight("how alike the names are", verdict.score), *(Weight(why, point) for point, why in points))
    return weighed(tuple(why for _, why in points), *weights)


def _one_acronym(left: NameValue, right: NameValue) -> tuple[float, str] | None:
    assert left.entity and right.entity
    acronym = left.entity.acronym
    return (0.4, f"both are {acronym}") if acronym and acronym == right.entity.acronym else None


def _one_role(left: NameValue, right: NameValue) -> tuple[float, str] | None:
    assert left.entity and right.entity
    shared = left.entity.roles & right.entity.roles - {(left.entity.acronym or "").lower()}
    title = _shared_title([left.called, right.called]) or " ".join(sorted(shared))
    return (0.15 * min(len(shared), 2), f"both are called {title}") if shared else None


def _unintroduced(left: NameValue, right: NameValue) -> tuple[float, str] | None:
    """That an article speaks of somebody by a last name whom it never introduced, beside one whom it did."""
    short = left if left.entity and " " not in left.entity.name else right
    acts = short.speaks or (short.subject and short.label == "person") or short.title is not None
    if not (acts and _nameless(left, right)):
        return None
    return 0.15, f"the article gives no full name that ends in {short.form.split()[-1]}"


def _rarity(left: NameValue, right: NameValue) -> tuple[float, str] | None:
    assert left.entity and right.entity
    rare, common = sorted((left.entity, right.entity), key=lambda entity: (entity.mentions, entity.name))
    if rare.mentions > 1 or common.mentions < _OFTEN:
        return None
    return 0.1, f"{common.name} occurs {common.mentions} times, {rare.name} once"
