"""From a parsed article to claims about attributes of things and persons."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from crosscheck.events import context_words, event_at, event_of, speaker
from crosscheck.kinds.description.attributes.attribute import FILLER, FRAMES, MAKE, Attribute
from crosscheck.kinds.description.attributes.fillers import fillers
from crosscheck.kinds.description.attributes.modifiers import modifiers
from crosscheck.kinds.description.attributes.nouns import named
from crosscheck.kinds.description.attributes.persons import persons
from crosscheck.models import Article, Claim, Event, Span
from crosscheck.syntax import Parse, Token, root_of
from crosscheck.values import traits


def claims(article: Article, parse: Parse) -> Iterator[Claim[Attribute]]:
    """One claim for each attribute, in text order, knowing which others the article gives to such things."""
    found = sorted(_found(article, parse), key=lambda claim: (claim.span.start, claim.value.sort))
    values: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for claim in found:
        values[_group(claim.value)].add(claim.value.value)
    mentioned = _mentioned(parse) if any(_open(claim.value) for claim in found) else {}
    for claim in found:
        known = mentioned.get(claim.value.sort, set()) if _open(claim.value) else set()
        rivals = frozenset(values[_group(claim.value)] | known)
        yield replace(claim, value=replace(claim.value, rivals=rivals))


def _group(value: Attribute) -> tuple[str, str, str]:
    return value.form, value.sort, value.thing


def _open(value: Attribute) -> bool:
    """Whether the place in the event is one that many things fill: then an article must not know the other at all."""
    return value.form == FILLER and value.thing not in FRAMES


def _mentioned(parse: Parse) -> dict[str, set[str]]:
    """All nouns of the article by their sort."""
    nouns: dict[str, set[str]] = defaultdict(set)
    for token in parse.tokens:
        if token.pos in ("NOUN", "PROPN"):
            noun = named(parse, token)
            for sort in traits.sorts(noun):
                nouns[sort].add(noun)
    return nouns


def _found(article: Article, parse: Parse) -> Iterator[Claim[Attribute]]:
    for token, verb, attribute in fillers(parse):
        span = _span([*_before(parse, token), token])
        yield _claim(article, parse, span, token, attribute, event_at(parse, verb, span))
    for words, noun, attribute in modifiers(parse):
        span = _span(words)
        shown = Span(start=span.start, end=noun.end).of(article.text)
        made = replace(attribute, shown=shown)
        yield _claim(article, parse, span, words[-1], made, event_of(parse, noun, span))
    for noun, attribute in persons(parse, article.plain):
        span = _span([noun])
        yield _claim(article, parse, span, noun, attribute, event_of(parse, noun, span))
    for make in traits.makes(article.plain):
        span = Span(start=make.start, end=make.end)
        noun = root_of(parse.within(span.start, span.end))
        made = Attribute(MAKE, make.sort, make.name, make.sort)
        yield _claim(article, parse, span, noun, made, event_of(parse, noun, span))


def _before(parse: Parse, noun: Token) -> list[Token]:
    """The other noun of a compound: `dump` in `dump truck`."""
    return [child for child in parse.children[noun.i] if child.dep == "compound" and child.i == noun.i - 1]


def _span(words: list[Token]) -> Span:
    return Span(start=words[0].start, end=words[-1].end)


def _claim(
    article: Article, parse: Parse, span: Span, token: Token, attribute: Attribute, event: Event | None
) -> Claim[Attribute]:
    number = parse.sentence_of[token.i]
    text = span.of(article.text)
    return Claim(
        "description",
        article.id,
        span,
        text,
        parse.span(number),
        attribute if attribute.shown else replace(attribute, shown=text),
        attribute.thing,
        event,
        context_words(parse, number, span),
        article.published,
        speaker(parse, token),
    )
