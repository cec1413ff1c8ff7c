"""From a word in a parsed sentence to the event it belongs to: predicate, participants, modality and tense."""

from bisect import bisect_left
from functools import lru_cache

from crosscheck.events.asides import turns_aside
from crosscheck.events.dating import dated_word
from crosscheck.events.idioms import idiom
from crosscheck.events.mood import modality, tense
from crosscheck.events.nouns import canonical
from crosscheck.events.participants import NOUN_ROLES, noun_words, participants
from crosscheck.events.predicates import dates_clause, named_event, predicate
from crosscheck.events.questions import asked, best_question
from crosscheck.events.speakers import speaker
from crosscheck.events.words import PERSONAL, is_reporting, phrasal, stem
from crosscheck.models import Event, Key, Span
from crosscheck.syntax import Parse, Token, spelled

__all__ = [
    "PERSONAL",
    "asked",
    "best_question",
    "canonical",
    "context_words",
    "dated_word",
    "dates_clause",
    "event_at",
    "event_of",
    "is_reporting",
    "named_event",
    "near_words",
    "noun_words",
    "predicate",
    "speaker",
    "stem",
    "turns_aside",
]

_TIMES = frozenset(("DATE", "TIME"))
_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "VERB"))
# Words that stand right beside a value.
_NEAR = 6


def event_of(parse: Parse, token: Token, value: Span) -> Event | None:
    """The event that `token`, the head word of the time or number at `value`, belongs to."""
    head = predicate(parse, token)
    return event_at(parse, head, value) if head is not None else None


def event_at(parse: Parse, head: Token, value: Span) -> Event:
    """The event that the verb or noun `head` names or governs, without what stands in `value`."""
    named = named_event(parse, head)
    above = predicate(parse, named) if named.pos not in ("VERB", "AUX") and named.i == head.i else None
    head = named if named.pos in ("VERB", "AUX") else above or head
    involved = tuple(p for p in participants(parse, named, head) if not p.span.overlaps(value))
    particle = next((c.lemma.lower() for c in parse.children[named.i] if _particle(named, c)), None)
    verb = named.lemma.lower()
    return Event(
        Key(idiom(parse, named) or phrasal(verb, particle), f"{verb} {particle}" if particle else verb),
        involved,
        modality(parse, head),
        tense(parse, head),
        _phrase(parse, named),
        asked(parse, named, value),
    )


def _particle(verb: Token, child: Token) -> bool:
    """`step down`: the parser often has the particle for an adverb."""
    return child.dep == "prt" or (child.dep == "advmod" and child.tag in ("RP", "RB") and child.i == verb.i + 1)


def context_words(parse: Parse, sentence: int, value: Span) -> frozenset[str]:
    """Stems of the sentence's content words outside `value`."""
    starts, keys = _content(parse, sentence)
    return frozenset(keys[: bisect_left(starts, value.start)] + keys[bisect_left(starts, value.end) :])


# Every kind asks for those of one article before any asks for the next one's.
@lru_cache(maxsize=1 << 9)
def _content(parse: Parse, sentence: int) -> tuple[list[int], list[Key]]:
    """Where each of the sentence's content words starts, and its stem."""
    tokens = (parse.tokens[i] for i in parse.sentences[sentence])
    content = [
        token
        for token in tokens
        if token.pos in _CONTENT and token.label not in _TIMES and not is_reporting(token.lemma.lower())
    ]
    return [token.start for token in content], [Key(stem(token.lemma.lower()), token.lemma) for token in content]


def near_words(parse: Parse, sentence: int, value: Span) -> frozenset[str]:
    """Those of the context words that stand within six words of `value`."""
    tokens = [parse.tokens[i] for i in parse.sentences[sentence]]
    inside = [n for n, token in enumerate(tokens) if value.start <= token.start < value.end]
    if not inside:
        return frozenset()
    first, last = tokens[max(inside[0] - _NEAR, 0)], tokens[min(inside[-1] + _NEAR, len(tokens) - 1)]
    starts, keys = _content(parse, sentence)
    before = slice(bisect_left(starts, first.start), bisect_left(starts, value.start))
    behind = slice(bisect_left(starts, value.end), bisect_left(starts, last.end))
    return frozenset(keys[before] + keys[behind])


def _phrase(parse: Parse, named: Token) -> str:
    """The event's word with its auxiliaries and the heads of what goes with it, as the article has them."""
    words = {named.i}
    for child in parse.children[named.i]:
        if child.label in _TIMES or any(below.label in _TIMES for below in parse.children[child.i]):
            continue
        if child.dep in ("aux", "auxpass", "neg", "prt"):
            words.add(child.i)
        elif child.dep in NOUN_ROLES or child.dep in ("compound", "poss", "amod"):
            words |= _noun_group(parse, child)
        elif child.dep == "prep":
            for below in parse.children[child.i]:
                words |= {child.i} | _noun_group(parse, below) if below.dep == "pobj" else set()
    return spelled(parse, sorted(words))


def _noun_group(parse: Parse, noun: Token) -> set[int]:
    """Indexes of the noun and what stands before it in its phrase."""
    near = [c for c in parse.children[noun.i] if c.i < noun.i and c.dep in ("det", "compound", "amod", "poss", "punct")]
    return {noun.i} | {below.i for child in near for below in parse.subtree(child)}
