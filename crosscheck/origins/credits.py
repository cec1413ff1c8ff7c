"""Which agencies an article says its text is from: datelines, bylines and closing lines as newspapers print them."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from crosscheck.models import Article

# In the first so many characters a dateline or byline credits the text; in the last so many lines a short one does.
_HEAD_CHARACTERS = 400
_TAIL_LINES = 3
_LONGEST_TAIL = 60
_HELPED = re.compile(
    r"\b(?:contribut\w+|additional|with (?:reports?|reporting|files|material|inputs?)\b|agencies)", re.I
)
_PICTURE = r"(?!\s*(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|/))"
_DASH = r"(?:[-–—]|--)"


def credited_agencies(article: Article) -> frozenset[str]:
    """The agencies credited with the text itself.

    One that only helped ("AP contributed to this report") or took the pictures is not among them.
    """
    return frozenset((*_of_metadata(article), *_of_head(article.text.lstrip()), *_of_tail(article.text)))


def _of_metadata(article: Article) -> Iterator[str]:
    if article.outlet and article.outlet.removeprefix("The ") in _agencies():
        yield _agencies()[article.outlet.removeprefix("The ")]
    for line in (article.byline, article.dateline, article.rights):
        if line and not _HELPED.search(line):
            yield from _named(line)


def _of_head(text: str) -> Iterator[str]:
    """`OSLO (AP) — …`, `Oslo, May 3 (Reuters) - …`, `AP — …`, `By Ann Lee, Associated Press`."""
    head = text[:_HEAD_CHARACTERS]
    for pattern in _head_patterns():
        for match in pattern.finditer(head):
            yield _agencies()[match["agency"]]


def _of_tail(text: str) -> Iterator[str]:
    """A closing line that is nothing but a credit: `— Reuters`, `(AP)`, `Source: AFP`, `© Press Association 2024`."""
    for line in text.rstrip().splitlines()[-_TAIL_LINES:]:
        if len(line.strip()) <= _LONGEST_TAIL and not _HELPED.search(line):
            match = _tail_pattern().match(line.strip())
            if match:
                yield _agencies()[match["agency"]]
    ending = _ending_pattern().search(text.rstrip()[-_LONGEST_TAIL:])
    if ending:
        yield _agencies()[ending["agency"]]


def _named(line: str) -> Iterator[str]:
    for match in re.finditer(rf"(?<!\w)(?:{_names()})(?!\w){_PICTURE}", line):
        yield _agencies()[match[0]]


@cache
def _head_patterns() -> tuple[re.Pattern[str], ...]:
    agency = rf"(?:[Tt]he )?(?P<agency>{_names()})"
    return (
        re.compile(rf"\({agency}\)\s*{_DASH}"),
        re.compile(rf"^{agency}\s*{_DASH}\s", re.M),
        re.compile(rf"^(?:[Bb]y|BY)\s[^\n]{{0,80}}?(?<!\w){agency}(?!\w){_PICTURE}[^\n]{{0,30}}$", re.M),
    )


@cache
def _tail_pattern() -> re.Pattern[str]:
    opening = rf"(?:{_DASH}|\(|\[|©|[Ss]ource:|[Cc]redit:|[Cc]opyright)?\s*(?:\d{{4}}\s)?"
    return re.compile(rf"{opening}(?:[Tt]he )?(?P<agency>{_names()})[\s\d)\].]*$")


@cache
def _ending_pattern() -> re.Pattern[str]:
    """A credit that ends the last paragraph: `… said. — Reuters`."""
    return re.compile(rf"[.!?”\"]\s*(?:{_DASH}\s*|\()(?P<agency>{_names()})\)?\.?$")


@cache
def _names() -> str:
    """All names as alternatives, longest first."""
    return "|".join(re.escape(name) for name in sorted(_agencies(), key=len, reverse=True))


@cache
def _agencies() -> dict[str, str]:
    """What to call an agency by each of its names, case as written."""
    lines = (files("crosscheck") / "origins" / "agencies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {name: row[0] for row in rows for name in row}
