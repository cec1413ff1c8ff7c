"""Finds the names in a parsed article: runs of proper nouns with their kind and the role given to them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosscheck.events import is_reporting
from crosscheck.syntax import Parse, Token

_LABELS = {"PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place"}
_NO_NAMES = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"))
_JOINERS = frozenset("of & - de la le du der van von bin ibn al el da dos 's".split())
_HYPHENS = frozenset("-‐‑")
_TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president premier minister chancellor secretary
    senator sen representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major
    maj captain capt lieutenant lt sergeant sgt officer director chairman chairwoman chair spokesman spokeswoman ceo coach
    king queen prince princess pope cardinal bishop father sister brother uncle aunt ambassador attorney detective
    inspector superintendent sheriff commissioner actor actress singer comedian quarterback manager""".split()
)
# Words that may stand before or between titles but are titles of nobody.
_TITLE_WORDS = frozenset(
    """vice prime chief deputy commerce treasury press foreign defense defence interior finance state first second former
    acting star assistant head senior white house of""".split()
)
# Words that take the number after a name with them: "Example Airlines Flight 12".
_NUMBERED = frozenset("flight route highway interstate no number section chapter episode season game week".split())
_DAYS_AND_MONTHS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
# Most words of an apposition that are shown before its noun.
_LONGEST = 6
_WORD = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of a name: token range, kind, and the lower-case words that say who or what it is."""

    first: int
    last: int
    """Index of the last token, included."""
    label: str
    role: frozenset[str]
    title: str | None
    """Title before the name, lower case, such as `president` or `mrs`."""
    called: str
    """The title or apposition in the article's words."""
    speaks: bool
    """Whether it is the subject of a verb of saying."""
    subject: bool
    """Whether it is the subject of its clause."""


def mentions(parse: Parse) -> list[Mention]:
    """The article's names in text order; headlines in which every word is capitalised give only people."""
    found, doubtful = [], []
    for tokens in parse.sentences:
        shouted = _all_capitalised([parse.tokens[i] for i in tokens])
        for first, last in _runs(parse, tokens):
            mention = _mention(parse, first, last)
            if mention:
                (doubtful if shouted and mention.label != "person" else found).append(mention)
    known = {part for mention in found for part in (_text(parse, mention), parse.tokens[mention.last].text)}
    found += [mention for mention in doubtful if _text(parse, mention) in known]
    return _relabelled(parse, sorted(found, key=lambda mention: mention.first))


def _all_capitalised(tokens: list[Token]) -> bool:
    words = [t for t in tokens if _WORD.match(t.text) and len(t.text) > 3]
    return len(words) > 3 and sum(t.text[0].isupper() for t in words) >= 0.8 * len(words)


def _runs(parse: Parse, tokens: range) -> Iterator[tuple[int, int]]:
    """Token ranges of proper nouns, through hyphens and joining words."""
    i = tokens.start
    while i < tokens.stop:
        if not _is_name(parse, parse.tokens[i]):
            i += 1
            continue
        last = i
        while (after := _continued(parse, last, tokens.stop)) is not None:
            last = after
        yield i, last
        i = last + 1


def _is_name(parse: Parse, token: Token) -> bool:
    if token.label in _NO_NAMES or not token.text[0].isupper() or _is_handle(parse, token):
        return False
    if token.text.lower().rstrip(".") in _DAYS_AND_MONTHS or token.text in ("I", "I."):
        return False
    if token.pos == "DET":
        return False
    return token.pos == "PROPN" or bool(token.label) or _capital_inside(parse, token)


def _is_handle(parse: Parse, token: Token) -> bool:
    """Whether it is a hashtag or user name, which nobody spells otherwise."""
    before = parse.tokens[token.i - 1] if token.i else None
    return before is not None and before.text in ("#", "@") and before.end == token.start


def _capital_inside(parse: Parse, token: Token) -> bool:
    """Whether a word that the tagger took for none has a capital letter with nothing else to explain it."""
    first = parse.sentences[parse.sentence_of[token.i]].start
    if token.i == first or token.pos not in ("NOUN", "ADJ", "X", "VERB", "ADV") or len(token.text) < 4:
        return False
    before = parse.tokens[token.i - 1]
    return before.text[0].isalpha() and before.text.islower()


def _continued(parse: Parse, last: int, stop: int) -> int | None:
    """Index of the next token of the name that goes up to `last`; None if it ends there."""
    tokens = parse.tokens
    following = last + 1
    if following >= stop:
        return None
    token = tokens[following]
    if _is_name(parse, token):
        repeated = token.text == tokens[_first_of(parse, last)].text
        return None if repeated or (token.ent.startswith("B-") and tokens[last].label == "PERSON") else following
    joined = following + 1 < stop and token.text.lower() in _JOINERS
    if not joined:
        return None
    if token.text in _HYPHENS:
        tight = token.start == tokens[last].end and tokens[following + 1].start == token.end
        return following + 1 if tight and (_is_name(parse, tokens[following + 1]) or token.label == "PERSON") else None
    same_entity = token.ent.startswith("I-") and tokens[following + 1].ent.startswith("I-")
    titled = token.text.lower() == "of" and tokens[last].text.lower() not in _TITLES and tokens[last].label != "PERSON"
    return following + 1 if _is_name(parse, tokens[following + 1]) and (same_entity or titled) else None


def _first_of(parse: Parse, last: int) -> int:
    """Index of the first of the capitalised tokens that end at `last`."""
    start = parse.sentences[parse.sentence_of[last]].start
    while last > start and _is_name(parse, parse.tokens[last - 1]):
        last -= 1
    return last


def _mention(parse: Parse, first: int, last: int) -> Mention | None:
    """The run without the titles before the name."""
    tokens = parse.tokens
    label = _label(tokens[first : last + 1])
    start = _after_titles(tokens, first, last)
    name_starts = next((i for i in range(first, last + 1) if tokens[i].ent == "B-PERSON"), None)
    if name_starts is not None and all(_is_title_word(t) or t.label == "NORP" for t in tokens[first:name_starts]):
        start = max(start, name_starts)
    if start > first or (name_starts == first):
        label = "person"
    while start < last and tokens[last].text.lower() in _NUMBERED:
        last -= 1
    if (
        start == parse.sentences[parse.sentence_of[first]].start < last
        and tokens[start].tag == "NNP"
        and not tokens[start].ent
    ):
        start += tokens[start].text.endswith("ing")
    named = [t for t in tokens[start : last + 1] if _WORD.match(t.text)]
    if all(t.label == "NORP" for t in named):
        # A people or a faith, in as many forms as grammar has.
        return None
    before = [t.lemma.lower() for t in tokens[first:start]]
    title = before[-1].rstrip(".") if before else None
    head = _head(parse, start, last)
    verb = parse.tokens[head.head]
    subject = head.dep in ("nsubj", "nsubjpass")
    speaks = subject and is_reporting(verb.lemma.lower())
    role = _role(parse, start, last, head) | frozenset(before)
    return Mention(start, last, label, role, title, _called(parse, first, start, head), speaks, subject)


def _head(parse: Parse, first: int, last: int) -> Token:
    """The word of the name on which the sentence hangs it."""
    head = parse.tokens[last]
    while first <= head.head <= last and head.head != head.i:
        head = parse.tokens[head.head]
    return head


def _called(parse: Parse, first: int, start: int, head: Token) -> str:
    """The titles before the name, else the apposition after it without its own clauses."""
    if start > first:
        return _words(parse, first, start)
    appositions = [child for child in parse.children[head.i] if child.dep == "appos" and child.i > head.i]
    if not appositions:
        return ""
    noun = appositions[0]
    left = min(token.i for token in parse.subtree(noun))
    return _words(parse, max(left, noun.i - _LONGEST), noun.i + 1)


def _words(parse: Parse, start: int, stop: int) -> str:
    return " ".join(token.text for token in parse.tokens[start:stop]).replace(" - ", "-").replace(" '", "'")


def _after_titles(tokens: list[Token], first: int, last: int) -> int:
    """Index of the name's first token, after its titles if there are any."""
    start = first
    while start < last and (_is_title_word(tokens[start]) or tokens[start].label in ("NORP", "GPE")):
        start += 1
    titled = any(token.text.lower().rstrip(".") in _TITLES for token in tokens[first:start])
    return start if titled else first


def _is_title_word(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    return word in _TITLES or word in _TITLE_WORDS


def _label(tokens: list[Token]) -> str:
    labels = Counter(_LABELS[token.label] for token in tokens if token.label in _LABELS)
    return labels.most_common(1)[0][0] if labels else "other"


def _role(parse: Parse, first: int, last: int, head: Token) -> frozenset[str]:
    """Lemmas of what stands before the name in its phrase, and of what is put beside it between commas."""
    words = set()
    for child in parse.children[head.i]:
        if child.i < first and child.dep in ("compound", "amod", "nmod", "poss"):
            words |= {t.lemma.lower() for t in parse.subtree(child) if t.pos in ("NOUN", "PROPN", "ADJ")}
        elif child.dep == "appos":
            words |= {t.lemma.lower() for t in parse.subtree(child) if t.pos in ("NOUN", "PROPN", "ADJ")}
    if head.dep == "appos":
        outer = parse.tokens[head.head]
        words |= {outer.lemma.lower()} | {
            c.lemma.lower() for c in parse.children[outer.i] if c.dep in ("compound", "amod")
        }
    own = {parse.tokens[i].lemma.lower() for i in range(first, last + 1)}
    return frozenset(words - own)


def _relabelled(parse: Parse, found: list[Mention]) -> list[Mention]:
    """Gives every mention of one spelling the label that most have; a person's surname is a person too."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in found:
        votes[_text(parse, mention)][mention.label] += 2 if mention.label == "person" else 1
    people = {name for name, count in votes.items() if count.most_common(1)[0][0] == "person"}
    surnames = {name.split()[-1] for name in people if " " in name}
    out = []
    for mention in found:
        text = _text(parse, mention)
        label = "person" if text in surnames else votes[text].most_common(1)[0][0]
        out.append(replace(mention, label=label))
    return out


def _text(parse: Parse, mention: Mention) -> str:
    return " ".join(token.text for token in parse.tokens[mention.first : mention.last + 1])
