"""The words of a quotation in the form in which two are compared."""

import re
from dataclasses import dataclass

from .spellings import plain_number, plain_spelling

# What stands for words that an editor replaced, put in or masked.
BRACKET = "[]"
_WORD = re.compile(
    r"\[[^\]]{0,200}\]\w*|\w+\[[^\]]{0,40}\]\w*|\([^)]{0,200}\)|\w*\*+[\w*]*|\b\w{1,2}-{2,}\w*"
    r"|[@#$£€]?\w+(?:[.,]\d+|['’](?=\w)\w+|(?<=\b\w)\.\w\b\.?)*(?:['’](?![\w'’]))?|[&%]"
)
_TENS, _UNIT = re.compile("[2-9]0"), re.compile("[1-9]")
_INITIAL = re.compile(r"\[(\w)\](\w+)$")
_TAILS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_NEGATED = {"can't": "can", "won't": "will", "shan't": "shall"}
_ENCLITIC = re.compile(r"(.+)'(m|re|ve|ll|d|s)$")
_PRONOUNS = frozenset(
    "it he she that this there here what who where when how why let everything nothing something everyone one".split()
)
_WHOLE = {
    "cannot": ("can", "not"), "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
    "&": ("and",), "u": ("you",), "ur": ("your",), "cos": ("because",), "em": ("them",), "%": ("percent",),
    "kinda": ("kind", "of"), "sorta": ("sort", "of"), "coz": ("because",), "'cause": ("because",),
    "y'all": ("you", "all"), "ok": ("okay",), "yall": ("you", "all"), "y'know": ("you", "know"), "ain't": ("ain't",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word as compared, and the stretch of text that gives it: both words of `it's` give the whole."""

    plain: str
    start: int
    end: int


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]`, contractions in full, numbers in digits, British and American spelled alike."""
    found: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        found += [Word(plain, match.start(), match.end()) for plain in _plain(match.group())]
    return _joined_numbers(found)


def _plain(written: str) -> tuple[str, ...]:
    capital = _INITIAL.match(written)
    if capital:
        written = capital[1] + capital[2]
    if written[0] in "[(" or "[" in written or "*" in written or "--" in written:
        return (BRACKET,)
    word = written.lower().replace("’", "'").lstrip("@#$£€").replace("_", "")
    word = word[:-1] + "g" if word.endswith("in'") and len(word) > 4 else word.rstrip("'")
    word = word.replace(".", "") if not any(c.isdigit() for c in word) else word.replace(",", "")
    return _WHOLE.get(word) or _contracted(word) or (plain_number(plain_spelling(word)),)


def _contracted(word: str) -> tuple[str, ...] | None:
    if word.endswith("n't"):
        return (_NEGATED.get(word, word[:-3]), "not")
    match = _ENCLITIC.match(word)
    if match is None or (match[2] == "s" and match[1] not in _PRONOUNS):
        return None
    if match[2] == "s":
        return (match[1], "us" if match[1] == "let" else "is")
    return (match[1], _TAILS[match[2]])


def _joined_numbers(found: list[Word]) -> list[Word]:
    """`twenty five` as 25."""
    out: list[Word] = []
    for word in found:
        unit = "1" if word.plain == "one" else word.plain
        if out and _TENS.fullmatch(out[-1].plain) and _UNIT.fullmatch(unit):
            out[-1] = Word(out[-1].plain[0] + unit, out[-1].start, word.end)
        else:
            out.append(word)
    return out
