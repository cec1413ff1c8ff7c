"""Numbers that count and measure nothing: dates, clock times, ages, addresses, ids, parts of names."""

import re

from crosscheck.values.quantities.years import COUNTABLE

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_ZONE = r"(?:GMT|UTC|BST|CET|EST|EDT|PST|PDT|ET|PT|hours local|local time)"
_NUMBERED = (
    r"[Ff]lights?|Boeing|Airbus|[Rr]oute|Highway|Interstate|[Nn]os?\.|[Nn]umber|№|Cases?|[Cc]hapter|[Ss]ection|Article|[Pp]age"
    r"|Room|Channel|Platform|Gate|Terminal|Apollo|Galaxy|iPhone|iPad|Windows|[Vv]ersion|Day|Week|[Gg]ame|Part|Volume|Vol\."
    r"|[Ss]eason|[Ee]pisode|Round|[Ll]evel|[Pp]hase|Tier|Group|[Gg]rade|Class|[Tt]ype|Model|Building|Suite|Apt\.?|Line|Pier"
    r"|Track|Lane|Exit|Figure|Fig\.|Table|Caption|War|Bowl|Title|Form|Rule|Amendment|Resolution|Prop(?:osition|\.)?|Falcon"
    r"|Formula|[Cc]ategory|[Mm]agnitude|Scene|Act|Verse|Psalm|Unit|Engine|Ladder|Squadron|Battalion|Station|Top|[Dd]ial"
    r"|numbered|Catch|Under|Big|Android|iOS|PlayStation|Xbox|Layer|Lot|Area|Zones?|Ward|District|Hall|Court|Stage|Mark|Mk"
    r"|Expedition|Mission|Soyuz"
)
_LIST = r"(?:\d{1,2}(?:st|nd|rd|th)?(?:,|[^\S\n]*[-–—][^\S\n]*|[^\S\n]+(?:and|to|or|of|through)[^\S\n]+|[^\S\n]+)+)*"
# Each ends where the number starts.
_LABEL_BEFORE = re.compile(
    rf"(?:\b{_MONTH}[^\S\n]+(?:the[^\S\n]+)?{_LIST}|(?<!\w)(?:{_NUMBERED})[^\S\n]?{_LIST}|\b[Aa]ged?[^\S\n]+"
    r"|\bat the age of[^\S\n]+)$"
)
_LIFE_BEFORE = re.compile(r"\b(?:(?:dies|died|dead)[^\S\n]at|turn(?:s|ed|ing)?)[^\S\n]+$")
_UNTIL_MONTH = re.compile(
    rf"(?:st|nd|rd|th)?[^\S\n]+(?:(?:[-–—]|and|to|or)[^\S\n]+\d{{1,2}}[^\S\n]+)?(?:of[^\S\n]+)?{_MONTH}(?![A-Za-z])"
)
_ORDINAL_OR_DECADE = re.compile(r"(?:st|nd|rd|th|s|['’]s)\b")
_OF_AGE = re.compile(
    r"(?:[^\S\n]|-)(?:years?|months?|weeks?|days?|yrs?)(?:[^\S\n]|-)(?:olds?\b|of[^\S\n]age\b)|[^\S\n]?(?:y/o|yo)\b",
    re.I,
)
_AGE_UNIT = re.compile(r"(?:years?|months?|weeks?|days?|yrs?)$", re.I)
_OLD = re.compile(r"(?:[^\S\n]|-)(?:olds?\b|of[^\S\n]age\b)", re.I)
_CLOCK = re.compile(rf"[^\S\n]?(?:[ap]m\b|[ap]\.[^\S\n]?m\.?|o['’]?clock|{_ZONE}\b)", re.I)
_AFTER_NAME = re.compile(r"[A-Z][\w'’.-]+,[^\S\n]$")
_AFTER_AGE = re.compile(r"[,.;:)]")
_AFTER_NOUN = re.compile(r"[A-Za-z],[^\S\n]$")
_JERSEY = re.compile(r"[A-Z][\w'’.-]+[^\S\n]\($")
_STREET = re.compile(
    r"[^\S\n](?:[NSEW]\.?[^\S\n])?(?:[A-Z0-9][\w.'’-]*[^\S\n]){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Dr|Way|Place|Square|Court|Terrace)\b"
)
_WORD_BEFORE = re.compile(r"(?P<stop>[.!?:;,“”\"(\n]?)[^\S\n]*(?P<word>[A-Za-z][\w'’.&-]*)[^\S\n]$")
_HEADLINE_VERB = re.compile(r"(?:ed|s|ing)$")
# The Six Nations, the Big Three: a capital where the sentence asks for none makes the number part of a name.
_CAPITAL_WORD = re.compile(r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty)\b")
_MID_SENTENCE = re.compile(r"(?:^|\s)(?:[a-z0-9]\w*|The)[^\S\n]$")


def names_something(text: str, start: int, end: int, bare: bool, modified: bool) -> bool:
    """Whether the number at `start:end` is a date, age, clock time, address or id; `bare` without unit or scale."""
    if _OF_AGE.match(text, end) or _CLOCK.match(text, end) or _is_old(text, start, end):
        return True
    before = text[max(0, start - 40) : start]
    if not bare:
        return False
    if _LABEL_BEFORE.search(before) or (_CAPITAL_WORD.match(text, start) and _MID_SENTENCE.search(before)):
        return True
    return text[start].isdigit() and _labels(text, before, end, modified)


def _is_old(text: str, start: int, end: int) -> bool:
    return _AGE_UNIT.search(text, start, end) is not None and _OLD.match(text, end) is not None


def _labels(text: str, before: str, end: int, modified: bool) -> bool:
    """Whether digits are a day, an age, a house number, a shirt number or the end of a name."""
    # "3D", "4K": with letters that are no unit, digits are a name.
    if (
        text[end : end + 1].isalpha()
        or _UNTIL_MONTH.match(text, end)
        or _ORDINAL_OR_DECADE.match(text, end)
        or _LIFE_BEFORE.search(before)
    ):
        return True
    return (
        (_AFTER_AGE.match(text, end) is not None and _is_aside(before, text, end))
        or _STREET.match(text, end) is not None
        or (not modified and _ends_name(before, text, end))
    )


def _is_aside(before: str, text: str, end: int) -> bool:
    """ "Jane Doe, 34, of Leeds", "the singer, 34, said", "Jane Doe (7)"."""
    if text[end] == "," and _AFTER_NOUN.search(before):
        return True
    return _AFTER_NAME.search(before) is not None or (text[end] == ")" and _JERSEY.search(before) is not None)


def _ends_name(before: str, text: str, end: int) -> bool:
    """ "Unha 3", "NGC 346": after a capitalised word that starts no sentence, and before no plural."""
    found = _WORD_BEFORE.search(before)
    if found is None or not found["word"][0].isupper() or found["stop"] or found.start() == 0:
        return False
    if text[end : end + 2].strip().isupper():
        return False
    acronym = len(found["word"]) > 1 and found["word"].isupper()
    return acronym or not (_HEADLINE_VERB.search(found["word"]) or COUNTABLE.match(text, end))
