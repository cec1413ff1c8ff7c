"""An event's clause turned into the rest of a question: `will Trump meet Xi Jinping`."""

from collections.abc import Iterable, Sequence

from crosscheck.events.mood import tense
from crosscheck.events.words import PERSONAL, PLURAL
from crosscheck.models import Event, Span
from crosscheck.syntax import Parse, Token, spelled

_OBJECTS = ("dobj", "attr", "oprd", "acomp")
_VAGUE = PERSONAL | PLURAL | frozenset("it that which who this these those one i we you there".split())
_OWN = frozenset("his her its their our my your".split())
_BEFORE = ("det", "compound", "amod", "poss", "nmod", "case", "nummod", "quantmod", "punct")
_PLURAL_TAGS = ("NNS", "NNPS")
_TIMES = ("DATE", "TIME")
_LONGEST = 14
_TELLING = 7
_SHORT = 4


def asked(parse: Parse, named: Token, value: Span) -> str:
    """What follows When or How long in a question on the event; empty if no good one can be made."""
    if named.pos == "NOUN":
        return _noun_asked(parse, named, value)
    subject = _subject(parse, named)
    if named.pos not in ("VERB", "AUX") or subject is None or subject.text.lower() in _VAGUE:
        return ""
    who = _named(parse, subject, value)
    rest = _predicate(parse, named, subject, value)
    if not who or rest is None or len(f"{who} {' '.join(rest)}".split()) > _LONGEST:
        return ""
    first, *others = rest
    return " ".join([first, _decapitalised(parse, subject, who), *others]).strip()


def best_question(events: Sequence[Event]) -> str:
    """Of the questions that can be asked on one event the one that tells most in a dozen words."""
    questions = sorted({event.asks for event in events if event.asks})
    return max(questions, key=lambda text: (min(len(text.split()), _TELLING), not _bare(text), -len(text)), default="")


def _bare(question: str) -> bool:
    """Whether it only asks after a noun: `was the meeting`."""
    return question.startswith(("was the ", "were the ", "will the ")) and len(question.split()) <= _SHORT


def _noun_asked(parse: Parse, noun: Token, value: Span) -> str:
    """`was their last meeting` as `was the last meeting`."""
    words = _group(parse, noun, value).split()
    if not words or any(word.lower() in _VAGUE for word in words[1:]):
        return ""
    if words[0].lower() in _OWN | {"a", "an", "this", "that"}:
        words[0] = "the"
    elif words[0].lower() != "the":
        words.insert(0, "the")
    group = _lowered(" ".join(words))
    if tense(parse, parse.tokens[noun.head]) == "future":
        return f"will {group} be"
    return f"{'were' if noun.tag in _PLURAL_TAGS else 'was'} {group}"


def _subject(parse: Parse, verb: Token) -> Token | None:
    """Its own subject or that of the verb that governs it: `Trump is scheduled to meet Xi`."""
    current = verb
    while True:
        found = parse.subject(current)
        above = parse.tokens[current.head]
        if found is not None or current.dep not in ("xcomp", "conj") or above.i == current.i:
            return found
        current = above


def _predicate(parse: Parse, verb: Token, subject: Token, value: Span) -> list[str] | None:
    """The auxiliary that goes before the subject, then what follows it."""
    children = parse.children[verb.i]
    auxiliaries = [c for c in children if c.dep in ("aux", "auxpass") and c.tag != "TO" and c.i < verb.i]
    words = [auxiliary.text.lower() for auxiliary in auxiliaries]
    words = [{"'ll": "will", "'s": "is", "'re": "are", "'ve": "have"}.get(word, word) for word in words]
    if any(c.dep == "neg" for c in children):
        return None
    tail = _tail(parse, verb, value)
    if any(c.dep == "auxpass" for c in children) and words:
        return [words[0], *words[1:], verb.text.lower(), *tail]
    if words:
        return [words[0], *words[1:], verb.text.lower(), *tail]
    when = tense(parse, verb)
    lemma = verb.lemma.lower()
    if lemma == "be" and when in ("past", "present") and verb.tag in ("VBD", "VBZ", "VBP"):
        return [verb.text.lower(), *tail]
    many = subject.tag in _PLURAL_TAGS
    do = {"past": "did", "future": "will", "present": "do" if many else "does"}.get(when or "")
    return [do, lemma, *tail] if do else None


def _tail(parse: Parse, verb: Token, value: Span) -> list[str]:
    """Particle, object and at most one phrase with a preposition."""
    tail, phrases = [], 0
    for child in parse.children[verb.i]:
        if child.i < verb.i or _dated(parse, child, value):
            continue
        if child.dep == "prt":
            tail.append(child.text)
        elif child.dep in _OBJECTS and child.text.lower() not in _VAGUE:
            tail.append(_named(parse, child, value))
        elif child.dep == "prep" and phrases == 0:
            below = [b for b in parse.children[child.i] if b.dep == "pobj"]
            if below and not _dated(parse, below[0], value):
                tail.append(f"{child.text} {_named(parse, below[0], value)}")
                phrases += 1
    return [word for word in tail if word]


def _dated(parse: Parse, token: Token, value: Span) -> bool:
    """Whether it is the answer, or another time that would be taken for it."""
    below = list(parse.subtree(token))
    return any(value.start <= t.start < value.end for t in below) or token.label in _TIMES


def _named(parse: Parse, noun: Token, value: Span) -> str:
    """The noun's group, of a person only the name: titles make questions long."""
    near = _leading(parse, noun)
    person = [i for i in (*near, noun.i) if parse.tokens[i].label == "PERSON"]
    if noun.label == "PERSON" and len(person) > 1:
        return spelled(parse, sorted(person))
    return _group(parse, noun, value)


def _group(parse: Parse, noun: Token, value: Span) -> str:
    """The noun with what stands before it, and an `of` phrase."""
    words = {noun.i} | _leading(parse, noun)
    for child in parse.children[noun.i]:
        if child.dep == "prep" and child.text.lower() == "of":
            words |= {t.i for below in parse.children[child.i] for t in (below,)} | {child.i}
            words |= {i for below in parse.children[child.i] for i in _leading(parse, below)}
    kept = [i for i in sorted(words) if not value.start <= parse.tokens[i].start < value.end]
    return spelled(parse, kept).strip(" ,-–—\"'(")


def _leading(parse: Parse, noun: Token) -> set[int]:
    near: Iterable[Token] = (c for c in parse.children[noun.i] if c.i < noun.i and c.dep in _BEFORE)
    return {below.i for child in near for below in parse.subtree(child)}


def _decapitalised(parse: Parse, subject: Token, group: str) -> str:
    """A sentence's first word in lower case, unless it can be a name."""
    first = parse.tokens[min({subject.i} | _leading(parse, subject))]
    common = first.pos in ("DET", "ADJ", "NUM", "PRON") or first.tag == "NNS"
    return _lowered(group) if common and not first.ent.startswith("B-PERSON") else group


def _lowered(group: str) -> str:
    acronym = len(group) > 1 and group[1].isupper()
    return group if acronym else group[:1].lower() + group[1:]
