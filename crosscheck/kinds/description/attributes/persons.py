"""Whether a person of a given age or name is a man or a woman."""

import re
from collections.abc import Iterator

from crosscheck.events import is_reporting
from crosscheck.kinds.description.attributes.attribute import PERSON, Attribute
from crosscheck.mentions import Mention, mentions, sex_of_pronoun, sexes
from crosscheck.mentions.roles import head_of
from crosscheck.syntax import Parse, Token

_SEX = {"man": "man", "boy": "man", "male": "man", "woman": "woman", "girl": "woman", "female": "woman"}
_PERSON = re.compile(rf"\b(\d{{1,3}})-year-old (?:[a-zA-Z]+[ -]){{0,2}}?({'|'.join(_SEX)})\b")

_TITLES = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
_CALLED = {"m": "man", "f": "woman"}
_NOMINATIVE = frozenset(("he", "she"))


def persons(parse: Parse, plain: str) -> Iterator[tuple[Token, Attribute]]:
    """The noun for each person called by an age, and the sex that it tells."""
    for found in _PERSON.finditer(plain):
        noun = parse.within(*found.span(2))[0]
        yield noun, Attribute(PERSON, "sex", _SEX[found[2]], found[1])
    yield from _named(parse)


def _named(parse: Parse) -> Iterator[tuple[Token, Attribute]]:
    """By a title, or by the pronoun after `Jane Roe said`; not where the article elsewhere has it otherwise."""
    people = [mention for mention in mentions(parse) if mention.label == "person"]
    full = {_last(parse, mention): _name(parse, mention) for mention in people if mention.last > mention.first}
    clear = sexes(parse, mentions(parse))
    for mention in people:
        token = _title(parse, mention) or _meant(parse, mention)
        sex = token and (_TITLES.get(_bare(token)) or sex_of_pronoun(token.text.lower()))
        name = full.get(_last(parse, mention))
        if token and sex and name and clear.get(_last(parse, mention), sex) == sex:
            yield token, Attribute(PERSON, "sex", _CALLED[sex], name)


def _title(parse: Parse, mention: Mention) -> Token | None:
    before = parse.tokens[max(mention.first - 2, 0) : mention.first]
    return next((token for token in reversed(before) if _bare(token) in _TITLES), None)


def _meant(parse: Parse, mention: Mention) -> Token | None:
    """Who speaks of himself or herself in indirect speech: `Jane Roe said she was sorry`."""
    head = head_of(parse, mention.first, mention.last)
    verb = parse.tokens[head.head]
    if not mention.speaks or not is_reporting(verb.lemma.lower()) or _others(parse, mention, verb):
        return None
    said = (child for child in parse.children[verb.i] if child.dep == "ccomp" and child.i > verb.i > head.i)
    subjects = (parse.subject(clause) for clause in said)
    return next((who for who in subjects if who is not None and who.text.lower() in _NOMINATIVE), None)


def _others(parse: Parse, mention: Mention, verb: Token) -> bool:
    """Whether the sentence tells of anybody else before what is said, or quotes."""
    sentence = parse.sentences[parse.sentence_of[verb.i]]
    named = any(token.label == "PERSON" for token in parse.tokens[sentence.start : mention.first])
    return named or any(parse.tokens[i].text in '"“”' for i in sentence)


def _bare(token: Token) -> str:
    return token.text.lower().rstrip(".")


def _last(parse: Parse, mention: Mention) -> str:
    return parse.tokens[mention.last].text.lower()


def _name(parse: Parse, mention: Mention) -> str:
    return " ".join(token.text.lower() for token in parse.tokens[mention.first : mention.last + 1])
