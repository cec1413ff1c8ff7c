"""Questions on what a number counts: How many people were injured?"""

from crosscheck.events import asked
from crosscheck.kinds.quantity.counted import Counted
from crosscheck.models import Span
from crosscheck.syntax import Parse, Token, spelled

_BEFALLEN = {
    "killed": "were killed",
    "injured": "were injured",
    "in hospital": "were taken to hospital",
    "arrested": "were arrested",
    "missing": "are missing",
    "evacuated": "were evacuated",
    "homeless": "lost their homes",
    "rescued": "were rescued",
    "trapped": "were trapped",
    "infected": "were infected",
    "escaped": "escaped",
    "aboard": "were aboard",
}
_ADJECTIVES = {
    "depth": "How deep is",
    "height": "How high is",
    "length": "How long is",
    "width": "How wide is",
    "weight": "How heavy is",
    "distance": "How far is",
    "speed": "How fast is",
}
_BY_DIMENSION = {"mass": "How heavy is", "speed": "How fast is", "temperature": "How hot is"}
_MEASURING = frozenset("deep tall high wide long heavy thick - diameter".split())
_NAMED = frozenset("depth height altitude length width diameter weight distance speed".split())
_CHANGES = frozenset("rise rose fall fell drop gain loss increase decrease jump decline growth plunge slump".split())
_NEAR = ("amod", "compound", "nmod", "poss")
_PLURAL = ("NNS", "NNPS")


def counting_question(parse: Parse, of: Counted, dimension: str, value: Span) -> str:
    """The question that the number at `value` answers, in good English."""
    noun = _noun(parse, of.token, value)
    if dimension == "count":
        people = "people" if of.topic == "people" else noun
        return f"How many {people} {_BEFALLEN[of.outcome]}?" if of.outcome else _how_many(parse, of, noun, value)
    are = "are" if of.token.tag in _PLURAL else "is"
    if dimension in ("percent", "ratio") and (of.token.pos == "VERB" or of.token.lemma.lower() in _CHANGES):
        verb = asked(parse, of.token, value)
        return f"By what percentage {verb}?" if verb and of.token.pos == "VERB" else "By what percentage?"
    if dimension in ("percent", "ratio"):
        return f"What percentage {are} the {noun}?"
    if of.topic == "price" and of.token.pos == "VERB":
        return "What is the price?"
    if dimension == "money":
        return f"How much {are} the {noun}?"
    if of.topic in _NAMED:
        return f"What is the {noun}?"
    adjective = _ADJECTIVES.get(of.attribute) or _BY_DIMENSION.get(dimension)
    if of.token.pos == "VERB":
        return "How heavy is it?" if of.attribute == "weight" else "How much is it?"
    return f"{adjective} the {noun}?" if adjective else f"How large {are} the {noun}?"


def _how_many(parse: Parse, of: Counted, noun: str, value: Span) -> str:
    """With the verb that the counted noun is the subject or object of, if that makes a sentence."""
    verb = parse.tokens[of.token.head]
    if of.token.dep in ("nsubj", "nsubjpass") and verb.pos == "VERB":
        verbs = [c.text.lower() for c in parse.children[verb.i] if c.dep in ("aux", "auxpass") and c.i < verb.i]
        objects = [_noun(parse, c, value) for c in parse.children[verb.i] if c.dep in ("dobj", "prt")]
        return " ".join(["How many", noun, *verbs, verb.text.lower(), *objects]) + "?"
    inverted = asked(parse, verb, value) if of.token.dep == "dobj" and verb.pos == "VERB" else ""
    return f"How many {noun} {inverted}?" if inverted else f"How many {noun}?"


def _noun(parse: Parse, noun: Token, value: Span) -> str:
    """The noun with its adjectives, without the number."""
    near = [c for c in parse.children[noun.i] if c.dep in _NEAR and c.i < noun.i]
    words = {below.i for child in near for below in parse.subtree(child)} | {noun.i}
    words -= {i for i in words if parse.tokens[i].text.lower() in _MEASURING and i != noun.i}
    kept = [i for i in sorted(words) if not value.overlaps(Span(start=parse.tokens[i].start, end=parse.tokens[i].end))]
    return spelled(parse, kept).strip(" -,\"'")
