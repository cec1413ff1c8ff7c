"""Of which sex an article takes the people to be whom it names: by titles, nouns and pronouns."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from crosscheck.mentions.mention import Mention
from crosscheck.syntax import Parse, Token

MALE_NOUNS = frozenset(
    """boy schoolboy lad son brother nephew grandson man gentleman guy male father dad husband grandfather widower
    gunman policeman fireman actor king prince""".split()
)
FEMALE_NOUNS = frozenset(
    """girl schoolgirl daughter sister niece granddaughter woman lady female mother mum mom wife grandmother widow
    policewoman actress queen princess""".split()
)
_MALE = MALE_NOUNS | frozenset(
    """mr sir lord boyfriend fiance uncle spokesman chairman businessman congressman fisherman salesman craftsman
    statesman sportsman father pope bishop imam""".split()
)
_FEMALE = FEMALE_NOUNS | frozenset(
    """mrs ms miss lady dame girlfriend fiancee aunt spokeswoman chairwoman businesswoman congresswoman sportswoman
    nun comedienne heroine""".split()
)
_PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_QUOTES = frozenset("\"“”„«»'‘``''")
# How many times as often as the other a sex must be given.
_CLEAR = 3

_FOUND: "WeakKeyDictionary[Parse, dict[str, str]]" = WeakKeyDictionary()


def sex_of_pronoun(word: str) -> str:
    """`m` or `f` for a lower-case pronoun that tells; else empty."""
    return _PRONOUNS.get(word, "")


def sexes(parse: Parse, mentions: Sequence[Mention]) -> dict[str, str]:
    """`m` or `f` by the last word of a name, lower case; no entry where the article does not tell or contradicts."""
    if parse not in _FOUND:
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for name, sex in [*_called(parse, mentions), *_referred(parse, mentions)]:
            votes[name][sex] += 1
        _FOUND[parse] = {name: sex for name, counts in votes.items() if (sex := _clear(counts))}
    return _FOUND[parse]


def _clear(counts: Counter[str]) -> str:
    (sex, most), *others = counts.most_common()
    return sex if most >= _CLEAR * sum(count for _, count in others) else ""


def _name(parse: Parse, mention: Mention) -> str:
    return parse.tokens[mention.last].text.lower()


def _called(parse: Parse, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """By what is put before or beside the name."""
    for mention in mentions:
        words = mention.role | {mention.title or ""}
        male, female = bool(words & _MALE), bool(words & _FEMALE)
        if mention.label == "person" and male != female:
            yield _name(parse, mention), "m" if male else "f"


def _referred(parse: Parse, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """By the pronouns of a sentence that names but one person, or that follows such a one and names none."""
    named: dict[int, set[str]] = defaultdict(set)
    first: dict[int, int] = {}
    for mention in mentions:
        if mention.label == "person":
            number = parse.sentence_of[mention.first]
            named[number].add(_name(parse, mention))
            first.setdefault(number, mention.first)
    for number, tokens in enumerate(parse.sentences):
        # What is quoted is said of somebody else.
        words = [parse.tokens[i] for i in tokens]
        if any(token.text in _QUOTES for token in words):
            continue
        given = {sex for token in words if token.i > first.get(number, -1) and (sex := _sex(token))}
        about = named.get(number) or (named.get(number - 1, set()) if _sex(words[0]) else set())
        if len(given) == 1 and len(about) == 1:
            yield next(iter(about)), given.pop()


def _sex(token: Token) -> str:
    return sex_of_pronoun(token.text.lower())
