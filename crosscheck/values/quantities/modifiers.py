"""Words beside a number that bound it, blur it or add it to something: "at least", "nearly", "another", "or so"."""

import re
from dataclasses import dataclass

from crosscheck.values.quantities.numeral import SPACE


@dataclass(frozen=True, slots=True)
class Modifier:
    """What the words say: bound, whether approximate, whether an addition; where they start or end."""

    position: int
    bound: str = "exact"
    approximate: bool = False
    additional: bool = False
    words: str = ""


_SLIGHT = "(?:just |a little |slightly |well |far |much |significantly |a bit )?"
_BEFORE: tuple[tuple[str, str, bool], ...] = (
    (
        r"at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum of|as (?:few|little) as",
        "at_least",
        False,
    ),
    (
        rf"{_SLIGHT}(?:more than|over|above|north of)|upwards? of|in excess of|exceeding|greater than",
        "more_than",
        False,
    ),
    (r"at most|no more than|not more than|a maximum of|at the most", "at_most", False),
    (rf"{_SLIGHT}(?:fewer than|less than|under|below)|short of|shy of", "less_than", False),
    (r"up to|as (?:many|much|high|long|large|big|far) as", "up_to", False),
    (r"nearly|almost|close to|approaching|nearing|virtually|just about", "exact", True),
    (
        r"about|around|roughly|approximately|some|circa|approx\.?|in the region of|an? estimated|estimated|or so|~|≈",
        "exact",
        True,
    ),
    (r"only|just|exactly|precisely|a total of|a whopping|a staggering|a record", "exact", False),
)
_ADDITIONAL = r"another|an additional|additional|an extra|a further"
_KINDS = {f"k{index}": (bound, approximate) for index, (_, bound, approximate) in enumerate(_BEFORE)}


def _spaced(pattern: str) -> str:
    return pattern.replace(" ", SPACE)


_ONE = "|".join(f"(?P<k{index}>{_spaced(pattern)})" for index, (pattern, _, _) in enumerate(_BEFORE))
_BEFORE_END = re.compile(rf"(?<![\w-])(?:{_ONE}|(?P<more>{_spaced(_ADDITIONAL)}))[^\S\n]*\n?(?:a[^\S\n]+)?$", re.I)
_AFTER = re.compile(
    _spaced(
        r"(?: or (?P<more>more|greater|above|higher|longer)\b| or (?P<less>fewer|less|below|under)\b"
        r"| (?P<so>or so)\b| (?P<given>or thereabouts)\b|(?P<plus>\+|-plus\b| plus\b(?=$|[,.;]))|(?P<odd>(?:-| )odd\b))"
    ),
    re.I,
)
# Anything a modifier ends in: saves the costly search behind most numbers.
_LAST_WORDS = frozenset(
    "least than of as most many much high long large big far over above under below exceeding to nearly almost"
    " approaching nearing virtually about around roughly approximately some circa approx approx. estimated so ~ ≈ only"
    " just exactly precisely whopping staggering record another additional extra further a".split()
)
_WINDOW = 48


def modifier_before(text: str, position: int) -> Modifier:
    """What the words that end at `position` say, up to three stacked ("at least another"); neutral if nothing."""
    found = Modifier(position)
    for _ in range(3):
        if not (earlier := _one_before(text, found.position)):
            break
        found = _join(earlier, found, text, position)
    return found


def _one_before(text: str, position: int) -> Modifier | None:
    window = text[max(0, position - _WINDOW) : position]
    words = window.split()
    if not words or words[-1].lower().lstrip("(“‘\"'—–-") not in _LAST_WORDS:
        return None
    found = _BEFORE_END.search(window)
    if found is None:
        return None
    start = position - len(window) + found.start()
    if found["more"]:
        return Modifier(start, additional=True)
    bound, approximate = next(kind for name, kind in _KINDS.items() if found[name])
    return Modifier(start, bound, approximate)


def _join(outer: Modifier, inner: Modifier, text: str, position: int) -> Modifier:
    """The outer words bound what the inner ones describe: "more than an estimated 300", "just over 60"."""
    bound = inner.bound if outer.bound == "exact" else outer.bound
    words = re.sub(r"\s+", " ", text[outer.position : position]).strip().lower()
    return Modifier(
        outer.position, bound, outer.approximate or inner.approximate, outer.additional or inner.additional, words
    )


def modifier_after(text: str, position: int) -> Modifier:
    """What the words that begin at `position` say: "or more", "or so", "+", "-odd"; neutral if nothing."""
    found = _AFTER.match(text, position)
    if found is None:
        return Modifier(position)
    words = re.sub(r"\s+", " ", found.group()).strip().lower()
    bound = "at_least" if found["more"] or found["plus"] else "at_most" if found["less"] else "exact"
    return Modifier(found.end(), bound, approximate=bound == "exact", words=words)
