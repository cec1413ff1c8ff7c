"""From an expression of age to the word for who or what is that old."""

from dataclasses import replace

from crosscheck.kinds.age.bearers.antecedents import meant
from crosscheck.kinds.age.bearers.bearer import Bearer, is_person_elsewhere, named, of
from crosscheck.kinds.age.bearers.nouns import is_person
from crosscheck.syntax import Parse, Token
from crosscheck.values.ages import AgeExpression

_DYING = frozenset("die kill pass death perish drown".split())
# `lost his battle with cancer aged 72`
_LOSING = frozenset("lose die succumb".split())
# Tokens between an age and the noun it goes with: a 42-year-old former male driver.
_NEAR = 6


def bearer_of(parse: Parse, expression: AgeExpression) -> Bearer | None:
    """The bearer, or None where the sentence does not tell; groups have none."""
    tokens = parse.within(expression.start, expression.end)
    if not tokens:
        return None
    forms = {"old": _old, "comma": _after_comma, "aged": _aged, "decade": _in_decade, "at": _opening}
    bearer = forms.get(expression.form, _said)(parse, tokens)
    if bearer is None or bearer.name is not None or expression.form not in ("old", "comma"):
        return bearer
    name = meant(parse, bearer.head, tokens[0])
    return replace(bearer, name=name, described=True) if name is not None else bearer


def _old(parse: Parse, tokens: list[Token]) -> Bearer | None:
    old, first = tokens[-1], tokens[0]
    noun = _described(parse, old)
    if noun is not None:
        return _people(parse, noun, first) if noun.label == "NORP" else _copied(parse, noun)
    before = parse.tokens[first.i - 1] if first.i else None
    verb = parse.tokens[old.head]
    if verb.lemma.lower() in ("be", "turn") and old.dep in ("acomp", "attr", "dobj", "oprd", "npadvmod"):
        return _said(parse, [verb])
    if before is not None and before.text in (",", "("):
        return of(parse, parse.tokens[before.i - 1]) if before.i else None
    opens = parse.sentences[parse.sentence_of[first.i]].start == first.i
    if opens or (before is not None and before.pos in ("DET", "ADJ", "PRON")):
        return Bearer(old, "", named(parse, old))
    return None


def _described(parse: Parse, old: Token) -> Token | None:
    """The noun that the age stands before."""
    head = parse.tokens[old.head]
    outer = parse.tokens[head.head]
    if head.dep in ("compound", "nmod") and outer.pos == "PROPN" and outer.i > head.i:
        head = outer
    between = parse.tokens[old.i + 1 : head.i]
    if head.pos in ("NOUN", "PROPN") and 0 < head.i - old.i <= _NEAR and all(t.pos != "VERB" for t in between):
        return head
    found = None
    for token in parse.tokens[old.i + 1 : old.i + 1 + _NEAR]:
        if token.pos not in ("NOUN", "PROPN", "ADJ"):
            break
        found = token if token.pos != "ADJ" else found
    return found


def _people(parse: Parse, noun: Token, first: Token) -> Bearer | None:
    """`The Belgian, 28,`: somebody who was named before, or nobody known."""
    return Bearer(noun, "", None) if meant(parse, noun, first) is not None else None


def _copied(parse: Parse, noun: Token) -> Bearer | None:
    """`He is a 35-year-old father`: he is that old."""
    verb = parse.tokens[noun.head]
    if noun.dep == "attr" and verb.lemma.lower() == "be":
        return _said(parse, [verb])
    return of(parse, noun)


def _after_comma(parse: Parse, tokens: list[Token]) -> Bearer | None:
    if tokens[0].i < 2:
        return None
    before = parse.tokens[tokens[0].i - 2]
    if before.label == "NORP" and not is_person_elsewhere(parse, before):
        return _people(parse, before, tokens[0])
    fits = (
        before.pos == "PROPN"
        or is_person_elsewhere(parse, before)
        or (before.tag == "NN" and is_person(before.lemma.lower()))
    )
    return of(parse, before) if fits else None


def _aged(parse: Parse, tokens: list[Token]) -> Bearer | None:
    first = tokens[0]
    if first.text.lower() == "at":
        return _dead(parse, first)
    at = next((n for n in range(first.i - 1, max(first.i - 3, -1), -1) if parse.tokens[n].text not in (",", "(")), None)
    before = parse.tokens[at] if at is not None else None
    if before is None:
        return None
    above = parse.tokens[parse.tokens[before.head].head]
    if before.dep == "pobj" and above.i != before.i:
        verb = next((t for t in (above, parse.tokens[above.head]) if t.lemma.lower() in _LOSING), None)
        if verb is not None:
            return _said(parse, [verb])
    return of(parse, before) if before.pos in ("NOUN", "PROPN") else _dead(parse, first)


def _opening(parse: Parse, tokens: list[Token]) -> Bearer | None:
    """`At 38, Jane Roe is …`: who is named, or `she`, right after it."""
    at = tokens[-1].i + 2
    verb = parse.tokens[tokens[0].head]
    last = None
    while at < len(parse.tokens) and parse.tokens[at].pos == "PROPN" and parse.tokens[at].label == "PERSON":
        last, at = parse.tokens[at], at + 1
    if last is not None:
        return Bearer(last, "", last, verb)
    spoken = at < len(parse.tokens) and parse.tokens[at].text in ("he", "she")
    return of(parse, parse.tokens[at], verb) if spoken else None


def _dead(parse: Parse, first: Token) -> Bearer | None:
    """`died at the age of 87`: at any other age than that of death, somebody was so old long ago."""
    before = parse.tokens[first.i - 2 : first.i]
    if len(before) > 1 and before[1].text.lower() == "dead" and before[0].pos in ("PROPN", "NOUN"):
        return of(parse, before[0])
    near = [parse.tokens[first.head], *parse.tokens[max(first.i - 1, 0) : first.i]]
    verb = next((token for token in near if token.lemma.lower() in _DYING and token.pos == "VERB"), None)
    return _said(parse, [verb]) if verb is not None else None


def _in_decade(parse: Parse, tokens: list[Token]) -> Bearer | None:
    before = parse.tokens[tokens[0].i - 1] if tokens[0].i else None
    if before is None:
        return None
    if before.lemma.lower() == "be":
        return _said(parse, [before])
    return of(parse, before) if before.pos in ("NOUN", "PROPN") else None


def _said(parse: Parse, tokens: list[Token]) -> Bearer | None:
    """The subject of the verb that says the age."""
    verb = tokens[0]
    subject = parse.subject(verb)
    if subject is None:
        return None
    if subject.text.lower() in ("who", "that") and verb.dep == "relcl":
        subject = parse.tokens[verb.head]
    return of(parse, subject, verb)
