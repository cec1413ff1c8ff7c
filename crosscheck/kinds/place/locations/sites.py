"""Which names in an article may name places, and what each is said to lie in."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.kinds.place.locations.attachment import whole
from crosscheck.kinds.place.locations.destinations import bound
from crosscheck.kinds.place.locations.location import Site
from crosscheck.mentions import Mention
from crosscheck.mentions.roles import head_of
from crosscheck.models import Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import NATURES, feature, known_place, names_sort, side_before

_BETWEEN = re.compile(r",?\s+(?:in\s+)?(?:(?:north|south|east|west|central)[\w-]*\s+)?", re.I)
_NUMBERED = re.compile(r"(?:Terminal|Gate|Platform|Pier|Interstate|Highway|Route)\s+[A-Z]?\d+[A-Z]?\b")
_ROAD = re.compile(r"[AM]\d{1,4}")
_PLACING = frozenset("in near outside from".split())


def sites(parse: Parse, text: str, mentions: Sequence[Mention]) -> list[Site]:
    """Names that are not people's, or stand like a place's, in text order."""
    named = [m for m in mentions if m.label != "person" or _placed(parse, text, m)]
    outer: dict[int, tuple[str, ...]] = {}
    for mention, following in reversed(list(pairwise(named))):
        known = following.label == "place" or known_place(_name(parse, text, following))
        if known and _BETWEEN.fullmatch(text[_end(parse, mention) : _start(parse, following)]):
            outer[mention.first] = (_name(parse, text, following), *outer.get(following.first, ()))
    found = [_site(parse, text, mention, outer.get(mention.first, ())) for mention in named]
    return sorted([*found, *_roads(parse, found)], key=lambda site: site.span.start)


def _roads(parse: Parse, found: Sequence[Site]) -> Iterator[Site]:
    """Roads of a letter and a number, which the tagger takes for common nouns."""
    starts = {site.span.start for site in found}
    for token in parse.tokens:
        if token.start not in starts and _ROAD.fullmatch(token.text) and token.dep == "pobj":
            span = Span(start=token.start, end=token.end)
            yield Site(token.text, span, token, (), _listed(parse, token), placed=True)


def _placed(parse: Parse, text: str, mention: Mention) -> bool:
    """Whether what was taken for a person is more likely a place: Cape Lee, `in Lee`, `30, from Lee`."""
    head = head_of(parse, mention.first, mention.last)
    preposition = parse.tokens[head.head]
    single = mention.first == mention.last and mention.title is None
    placed = single and head.dep == "pobj" and (preposition.lemma.lower() in _PLACING or aged(parse, preposition))
    placed = placed or (single and (whole(parse, head).i != head.i or bound(parse, head) is not None))
    return placed or feature(_name(parse, text, mention)) is not None


def aged(parse: Parse, preposition: Token) -> bool:
    """Whether an age stands before it: `Berg, 22, of Oslo` lives there, `Berg of Oslo` may play or speak for it."""
    before = parse.tokens[max(preposition.i - 2, 0) : preposition.i]
    own = preposition.lemma.lower() in ("of", "from")
    return own and len(before) == 2 and before[0].text.isdigit() and before[1].text == ","


def _site(parse: Parse, text: str, mention: Mention, outer: tuple[str, ...]) -> Site:
    head = head_of(parse, mention.first, mention.last)
    numbered = _NUMBERED.match(text, _start(parse, mention))
    span = Span(start=_whose(parse, mention), end=numbered.end() if numbered else _end(parse, mention))
    called = _called(parse, head)
    placed = bool(called) or mention.label == "place" or known_place(span.of(text))
    return Site(span.of(text), span, head, outer, _listed(parse, head), side_before(text, span.start), called, placed)


def _called(parse: Parse, head: Token) -> str:
    """The district, village or city that the name goes with, or is put beside."""
    noun = whole(parse, head)
    beside = (c for c in parse.children[head.i] if c.dep == "appos" and c.lemma.lower() in NATURES and c.tag == "NN")
    return noun.lemma.lower() if noun.i != head.i else next((c.lemma.lower() for c in beside), "")


def _whose(parse: Parse, mention: Mention) -> int:
    """Where the name starts: with the saint's, if it is but the church of a saint."""
    name = parse.tokens[mention.last]
    saint = next((c for c in parse.children[name.i] if c.dep == "poss" and c.pos == "PROPN"), None)
    if saint is None or mention.first != mention.last or not names_sort(name.text):
        return _start(parse, mention)
    return min(token.start for token in parse.subtree(saint))


def _listed(parse: Parse, head: Token) -> bool:
    return head.dep == "conj" or any(child.dep in ("conj", "cc") for child in parse.children[head.i])


def _name(parse: Parse, text: str, mention: Mention) -> str:
    return text[_start(parse, mention) : _end(parse, mention)]


def _start(parse: Parse, mention: Mention) -> int:
    return parse.tokens[mention.first].start


def _end(parse: Parse, mention: Mention) -> int:
    return parse.tokens[mention.last].end
