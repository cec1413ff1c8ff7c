"""Numbers as ages are written: digits, or words up to ninety-nine."""

_ONES = "one two three four five six seven eight nine".split()
_TEENS = """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DECADES = {f"{word[:-1]}ies": 10 * (n + 2) for n, word in enumerate(_TENS)} | {"teens": 13}

NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)}|{'|'.join(_ONES)})"
DECADE = rf"(?:[1-9]0'?s|{'|'.join(_DECADES)})"


def number(text: str) -> int:
    """The number that a text matched by NUMBER says."""
    if text.isdigit():
        return int(text)
    words = text.lower().replace("-", " ").split()
    return sum(_word(word) for word in words)


def decade(text: str) -> tuple[int, int]:
    """First age of the decade that a text matched by DECADE names, and the age after its last."""
    first = _DECADES.get(text.lower()) or int(text[:2])
    return first, 20 if first == 13 else first + 10


def _word(word: str) -> int:
    if word in _ONES:
        return _ONES.index(word) + 1
    return _TEENS.index(word) + 10 if word in _TEENS else 10 * _TENS.index(word) + 20
