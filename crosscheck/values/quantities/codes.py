"""Digits inside web addresses, phone numbers, clock times, list numbers and names such as S9 or HA446."""

import re

_CHUNK_BEFORE = re.compile(r"[^\s()\[\]“”\"‘,;—]*$")
_CHUNK_AFTER = re.compile(r"[^\s()\[\]“”\",;—]*")
_WEB = re.compile(r"://|www\.|@|[a-z]\.(?:com|org|net|co|gov|edu|ly|tv|io|me)\b|[?&=_#]")
# Whole chunks that are no quantity; scores come later, for "6-12 inches" looks like one.
_CODE = re.compile(
    r"\d+(?:[.:]\d+){2,}|\d+:\d+(?:[ap]m)?|\+?\d+(?:[-.)]+\d{2,}){2,}|\d+/\d+(?:/\d+)?|\d{3}[-–]\d{4}|\d{4}-\d\d-\d\d"
    r"|\d{1,2}(?:[.:]\d\d)?[ap]\.?m\.?|\d+(?:x|×)\d+|\d+[-–]\d+[-–]\d+|\+\d+|0\d+|\d{9,}"
)
_FRACTION = re.compile(r"[1357]/(?:2|3|4|8|16)$")
_GAPPED_SCORE = re.compile(r"\d+[^\S\n]?/[^\S\n]?\d+")
_LIST_NUMBER = re.compile(r"\d{1,2}[.)][^\S\n]+[A-Z“\"‘]")
_NAME_BEFORE = re.compile(r"[A-Za-z_#@/\\^*=]$|[A-Za-z][-–.’']$")
_CURRENCY_BEFORE = re.compile(r"(?:[$£€¥₹]|\$(?:US|AU|NZ|CA|HK|[ACS])|(?:Rs\.?|USD|EUR|GBP|AUD|CAD|INR|HKD))$")
_ABBREVIATED_YEAR = re.compile(r"(?<!\w)['’]\d\d(?!\d|%)")
_PHONE = re.compile(r"\(?\+?\d{2,4}\)?[^\S\n-]?\d{3,4}[^\S\n-]\d{4}\b(?!,)")
_RUN = re.compile(r"[\w.]*\w")


def code_at(text: str, start: int) -> int | None:
    """Where the web address, phone number, clock time or id around the digits at `start` ends, or None."""
    before = _CHUNK_BEFORE.search(text, max(0, start - 80), start)
    after = _CHUNK_AFTER.match(text, start)
    if before is None or after is None:
        return None
    chunk = before.group() + after.group()
    if _WEB.search(chunk) or (_CODE.fullmatch(chunk.rstrip(".:!?’'s-")) and not _FRACTION.match(chunk)):
        return after.end()
    return _name_end(text, start, before.group()) or _line_end(text, start)


def _name_end(text: str, start: int, before: str) -> int | None:
    """The end of "446" in HA446 and of "98" in '98."""
    if _NAME_BEFORE.search(before) and not _CURRENCY_BEFORE.search(before):
        run = _RUN.match(text, start)
        return run.end() if run else None
    return start + 2 if _ABBREVIATED_YEAR.match(text, start - 1) else None


def _line_end(text: str, start: int) -> int | None:
    for pattern in (_PHONE, _GAPPED_SCORE):
        if (found := pattern.match(text, start)) and not _FRACTION.match(found.group()):
            return found.end()
    starts_line = start == 0 or text[start - 1] == "\n"
    return start + 2 if starts_line and _LIST_NUMBER.match(text, start) else None
