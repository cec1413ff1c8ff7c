"""Finds the names in a parsed article: who or what each is, and the role given to it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from weakref import WeakKeyDictionary

from crosscheck.events import is_reporting
from crosscheck.mentions.mention import Mention
from crosscheck.mentions.roles import called, head_of, role
from crosscheck.mentions.runs import runs
from crosscheck.mentions.sexes import FEMALE_NOUNS, MALE_NOUNS, sex_of_pronoun, sexes
from crosscheck.mentions.titles import after_titles, is_title_word
from crosscheck.syntax import Parse, Token
from crosscheck.values import names

__all__ = ["FEMALE_NOUNS", "MALE_NOUNS", "Mention", "mentions", "sex_of_pronoun", "sexes"]

_LABELS = {"PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place"}
# Words that take the number after a name with them: "Example Airlines Flight 12".
_NUMBERED = frozenset("flight route highway interstate no number section chapter episode season game week".split())
# A given name and a surname, with a word before them.
_FULL = 2
# Of that many tokens a person's name in a headline has run into the words around it.
_LONGEST_IN_HEADLINE = 2
# Mentions taken for an organisation beyond which a surname is one.
_FIRM = 10
_WORD = re.compile(r"[^\W\d_]")

_FOUND: "WeakKeyDictionary[Parse, list[Mention]]" = WeakKeyDictionary()


def mentions(parse: Parse) -> list[Mention]:
    """The article's names in text order; headlines in which every word is capitalised give only people."""
    # Several kinds ask for them.
    if parse not in _FOUND:
        _FOUND[parse] = _mentions(parse)
    return _FOUND[parse]


def _mentions(parse: Parse) -> list[Mention]:
    found: list[Mention] = []
    doubtful: list[Mention] = []
    headlines = {i for line in parse.line_ranges if _all_capitalised([parse.tokens[i] for i in line]) for i in line}
    for tokens in parse.sentences:
        shouted = tokens.start in headlines
        for first, last in runs(parse, tokens):
            mention = _mention(parse, first, last)
            if mention:
                sure = not shouted or (
                    mention.label == "person" and mention.last - mention.first < _LONGEST_IN_HEADLINE
                )
                (found if sure else doubtful).append(mention)
    known = {part for mention in found for part in (_text(parse, mention), parse.tokens[mention.last].text)}
    found += [known_one for mention in doubtful for known_one in _known(parse, mention, known)]
    return _relabelled(parse, sorted(found, key=lambda mention: mention.first))


def _known(parse: Parse, mention: Mention, known: set[str]) -> Iterator[Mention]:
    """The mention if the text knows its name, else those of its words that are names in the text."""
    if _text(parse, mention) in known:
        yield mention
        return
    for i in range(mention.first, mention.last + 1):
        if parse.tokens[i].text in known:
            yield replace(mention, first=i, last=i, title=None, called="")


def _all_capitalised(tokens: list[Token]) -> bool:
    """Whether it is a headline: no full stop, and hardly a long word without a capital."""
    if tokens[-1].text[-1] in ".!”\"'":
        return False
    words = [t for t in tokens if len(t.text) > 3 and _WORD.match(t.text)]
    capital = sum(t.text[0].isupper() for t in words)
    return len(words) > 3 and capital >= 0.8 * len(words)


def _mention(parse: Parse, first: int, last: int) -> Mention | None:
    """The run without titles before the name and what numbers it after."""
    tokens = parse.tokens
    start = _after_calling(tokens, _after_gerund(parse, after_titles(tokens, first, last), last), last)
    while start < last and tokens[last].text.lower() in _NUMBERED:
        last -= 1
    if all(is_title_word(t) for t in tokens[start : last + 1]):
        return None
    if all(t.label == "NORP" for t in tokens[start : last + 1] if _WORD.match(t.text)):
        # A people or a faith, in as many forms as grammar has.
        return None
    before = [t.lemma.lower() for t in tokens[first:start]]
    head = head_of(parse, start, last)
    subject = head.dep in ("nsubj", "nsubjpass")
    speaks = subject and is_reporting(tokens[head.head].lemma.lower())
    titled = bool(before) or tokens[first].ent == "B-PERSON"
    return Mention(
        first=start,
        last=last,
        label="person" if titled else _label(tokens[start : last + 1], speaks=speaks),
        role=role(parse, start, last, head) | frozenset(before),
        title=before[-1].rstrip(".") if before else None,
        called=called(parse, first, start, head),
        speaks=speaks,
        subject=subject,
    )


def _after_gerund(parse: Parse, start: int, last: int) -> int:
    """Leaves out a sentence's first word that only its place made a name: "Helping Harris, they …"."""
    token = parse.tokens[start]
    opens = start == parse.sentences[parse.sentence_of[start]].start < last
    return start + 1 if opens and token.tag == "NNP" and not token.ent and token.text.endswith("ing") else start


def _after_calling(tokens: list[Token], start: int, last: int) -> int:
    """Leaves out what a person is called, written large before the name: "Substitute Daniel Okafor"."""
    if last - start < _FULL or not any(token.label == "PERSON" for token in tokens[start : last + 1]):
        return start
    for i in range(start, last):
        word = tokens[i].text.lower()
        if names.given(word):
            return i
        if not word.isalpha() or names.known(word) < names.COMMON:
            break
    return start


def _label(tokens: list[Token], *, speaks: bool) -> str:
    """What most of the tokens are labelled; where none is, one with a given name, or who is quoted, is a person."""
    if 1 < len(tokens) < 4 and names.given(tokens[0].text.lower()) and speaks:
        return "person"
    labels = Counter(_LABELS[token.label] for token in tokens if token.label in _LABELS)
    if labels:
        return labels.most_common(1)[0][0]
    named = 1 < len(tokens) < 4 and names.given(tokens[0].text.lower())
    quoted = speaks and not any(token.text.isupper() for token in tokens)
    return "person" if named or quoted else "other"


def _relabelled(parse: Parse, found: list[Mention]) -> list[Mention]:
    """Gives every mention of one spelling the label that most have; a person's surname is a person too."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in found:
        votes[_text(parse, mention)][mention.label] += 1
    people = {name for name, count in votes.items() if 2 * count["person"] >= count.most_common(1)[0][1]}
    surnames = {name.split()[-1] for name in people if " " in name}
    out = []
    for mention in found:
        text = _text(parse, mention)
        label, most = votes[text].most_common(1)[0]
        # Ford is a firm although it has a chairman of that name.
        firm = label == "org" and most > _FIRM
        person = text in people or (text in surnames and not firm)
        out.append(replace(mention, label="person" if person else label))
    return out


def _text(parse: Parse, mention: Mention) -> str:
    return " ".join(token.text for token in parse.tokens[mention.first : mention.last + 1])
