"""What governs a verb and says whether it was done: `refused to`, `threatens to`, `has yet to`, `dropped plans to`."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crosscheck.syntax import Parse, Token


class Lead(StrEnum):
    """What the governing words make of it."""

    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    YET = "yet"
    """Not done so far."""
    PLANNED = "planned"
    AGREED = "agreed"
    """Decided, and as good as planned from then on."""
    SHORT = "short"
    """Said, which is short of done: threatened, offered."""
    POSSIBLE = "possible"

    @property
    def flips(self) -> bool:
        """Whether it means that it was not done."""
        return self in (Lead.FAILED, Lead.REFUSED, Lead.YET)

    @property
    def plans(self) -> bool:
        """Whether it means that it is to come."""
        return self in (Lead.PLANNED, Lead.AGREED, Lead.SHORT)


def _table(**words: str) -> dict[str, Lead]:
    return {word: Lead(lead.lower()) for lead, line in words.items() for word in line.split()}


_TO = _table(
    done="manage",
    failed="fail neglect",
    refused="refuse decline",
    planned="plan intend prepare aim schedule slate set due poise",
    agreed="agree decide choose opt resolve elect",
    short="threaten offer vow promise pledge propose",
    possible="want hope wish consider seek",
)
# Those that only do so when it is said of the subject by others: `is expected to`.
_PASSIVE = _table(planned="expect", possible="believe think rumor rumour tip")
_ADJECTIVES = _table(
    planned="due set scheduled poised about bound", possible="likely unlikely willing ready eager keen"
)
_GERUND = _table(done="admit", failed="deny avoid", short="propose", possible="consider mull weigh contemplate")
_PHRASES = {("rule", "out"): Lead.REFUSED, ("decide", "against"): Lead.REFUSED, ("refrain", "from"): Lead.FAILED}
# What is done to plans.
_PLANS = frozenset("plan intention".split())
_TO_PLANS = _table(
    planned="have",
    agreed="announce unveil confirm reveal",
    refused="drop scrap abandon cancel shelve ditch axe deny",
)
_LETTING = frozenset(("clear",))


@dataclass(frozen=True, slots=True)
class Governed:
    """The verb that is governed, with what it is governed by."""

    verb: Token
    lead: Lead
    through: tuple[Token, ...] = ()
    """The words between the governing verb and the governed: `likely`, `plans`, `out`."""
    subject: Token | None = None
    """Who is to do it where the governing verb tells: `cleared the bridge to reopen`."""


def governed(parse: Parse, finite: Token) -> Governed | None:
    """What the finite verb governs, if its words tell whether that was done."""
    return next(_governed(parse, finite), None)


def _governed(parse: Parse, finite: Token) -> Iterator[Governed]:
    lemma = finite.lemma.lower()
    for child in parse.children[finite.i]:
        if child.dep == "xcomp" and child.pos in ("VERB", "AUX"):
            yield from _complement(parse, finite, child)
        elif child.dep == "acomp" and child.lemma.lower() in _ADJECTIVES and lemma in ("be", "seem", "appear"):
            for below in _infinitives(parse, child, "xcomp"):
                yield Governed(below, _ADJECTIVES[child.lemma.lower()], (child,))
        elif child.dep == "dobj" and child.lemma.lower() in _PLANS and lemma in _TO_PLANS:
            for below in (*_infinitives(parse, child, "acl"), *_gerunds(parse, child)):
                yield Governed(below, _TO_PLANS[lemma], (child,))
        elif child.dep == "prep" and (lemma, child.lemma.lower()) in _PHRASES:
            lead = _PHRASES[lemma, child.lemma.lower()]
            yield from (Governed(below, lead, (child,)) for below in parse.children[child.i] if below.dep == "pcomp")


def _complement(parse: Parse, finite: Token, verb: Token) -> Iterator[Governed]:
    lead = _infinitive_lead(parse, finite) if infinitive(parse, verb) else _gerund_lead(parse, finite, verb)
    if lead:
        through = tuple(
            child for child in parse.children[finite.i] if child.dep in ("prt", "prep") and finite.i < child.i < verb.i
        )
        yield Governed(verb, lead, through)
    elif infinitive(parse, verb) and finite.lemma.lower() in _LETTING:
        thing = next((child for child in parse.children[finite.i] if child.dep == "dobj"), None)
        yield Governed(verb, Lead.AGREED, subject=thing)


def _infinitive_lead(parse: Parse, finite: Token) -> Lead | None:
    lemma, below = finite.lemma.lower(), parse.children[finite.i]
    passive = any(child.dep == "auxpass" for child in below)
    if lemma in ("have", "be") and any(child.text.lower() == "yet" for child in below):
        return Lead.YET
    if lemma == "have":
        return Lead.DONE if finite.tag == "VBD" else None
    if lemma == "be" or (lemma == "go" and finite.tag == "VBG"):
        return Lead.PLANNED
    return (_PASSIVE.get(lemma) if passive else None) or _TO.get(lemma)


def _gerund_lead(parse: Parse, finite: Token, verb: Token) -> Lead | None:
    if verb.tag != "VBG":
        return None
    lemma = finite.lemma.lower()
    particle = next((child.text.lower() for child in parse.children[finite.i] if child.dep == "prt"), "")
    return _PHRASES.get((lemma, particle)) or _GERUND.get(lemma)


def infinitive(parse: Parse, verb: Token) -> bool:
    """Whether `to` stands before the verb."""
    return any(child.tag == "TO" for child in parse.children[verb.i])


def _infinitives(parse: Parse, token: Token, dep: str) -> Iterator[Token]:
    yield from (child for child in parse.children[token.i] if child.dep == dep and infinitive(parse, child))


def _gerunds(parse: Parse, noun: Token) -> Iterator[Token]:
    """`no intention of resigning`."""
    for child in parse.children[noun.i]:
        if child.dep == "prep":
            yield from (below for below in parse.children[child.i] if below.dep == "pcomp")
