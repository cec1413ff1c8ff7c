"""Where a ship, a train or somebody on a journey is bound for, and where it set out."""

from collections.abc import Iterator, Sequence

from crosscheck.events import noun_words
from crosscheck.kinds.place.locations.attachment import whole
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event, Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import Sort

_BOUND = frozenset("bound destined headed heading".split())
_TRAVELLING = frozenset("fly sail travel drive go steam run ride cruise cycle walk".split())
VEHICLES = frozenset(
    """flight ferry ship boat vessel train bus coach plane jet airliner aircraft liner tanker freighter yacht tram
    lorry truck car van convoy""".split()
)


def destinations(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """`the ferry, bound for Oslo`; `a jet on its way to Oslo`; `she was travelling to Oslo`; `Flight 12 to Oslo`."""
    for site in sites:
        cue = None if site.listed else bound(parse, site.head)
        if cue is not None:
            traveller = _traveller(parse, cue)
            who = (_participant(parse, traveller),) if traveller is not None else ()
            event = Event("bound", who, phrase=f"{traveller.text} bound" if traveller is not None else "the journey")
            yield Location(site.value(Sort.DESTINATION, "to"), site.span, "bound", event)


def bound(parse: Parse, head: Token) -> Token | None:
    """The word that says that somebody is on the way to what `head` names, but not that they got there."""
    head = whole(parse, head)
    preposition = parse.tokens[head.head]
    above = parse.tokens[preposition.head]
    if head.dep != "pobj" or preposition.text.lower() not in ("to", "for"):
        return None
    if above.text.lower() in ("to", "for", "from") and above.i != preposition.i:
        above = parse.tokens[above.head]
    return above if _underway(parse, above, preposition.text.lower()) else None


def _underway(parse: Parse, word: Token, preposition: str) -> bool:
    before = parse.tokens[word.i - 1].text.lower() if word.i else ""
    if word.text.lower() in _BOUND or (word.lemma == "way" and before in ("the", "its", "his", "her", "their")):
        return True
    if word.lemma == "route" and before == "en":
        return True
    if preposition == "for":
        return word.text.lower() in ("making", "leaving")
    being = any(child.dep == "aux" and child.lemma == "be" for child in parse.children[word.i])
    on_the_move = word.tag == "VBG" and word.lemma.lower() in _TRAVELLING and (being or word.dep in ("acl", "advcl"))
    return on_the_move or (word.lemma.lower() in VEHICLES and word.tag in ("NN", "NNP"))


def _traveller(parse: Parse, cue: Token) -> Token | None:
    """Who or what is on the way."""
    current = cue
    for _ in range(len(parse.tokens)):
        if current.pos in ("NOUN", "PROPN") and (current.lemma.lower() in VEHICLES or current.i != cue.i):
            if current.lemma not in ("way", "route"):
                return current
        elif current.pos in ("VERB", "AUX"):
            subject = parse.subject(current)
            if subject is not None and subject.tag not in ("WDT", "WP"):
                return subject
        if current.head == current.i:
            return None
        current = parse.tokens[current.head]
    return None


def _participant(parse: Parse, traveller: Token) -> Participant:
    span = Span(start=traveller.start, end=traveller.end)
    return Participant("subject", traveller.text.lower(), noun_words(parse, traveller), span)
