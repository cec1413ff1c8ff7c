"""Time words → phrases: dates, clock times and parts of the day, each by one pattern over the words' kinds.

A phrase is a token again, of kind `d` (Calendar), `c` (Clock), `p` (Clock of a part of the day), `h` (Calendar and
Clock), `q` (Length), `=` (pair of ends), `*` (set), `?` (TIMEX3's vague references), `.` (an age or the like, which is
no time); the patterns of `grammar` read those.
"""

import re
from collections.abc import Callable

from crosscheck.values.times import calendar_phrases, clock_phrases, deictic_phrases
from crosscheck.values.times.bag import Bag
from crosscheck.values.times.phrase import Phrase, Token

_YEAR = r"(?:,?o?Y|,?o?[LXT]R|otR)"
_DAY = r"(?:M,?t?[DOJ](?![DNY]?[-s]?[UVRZ])|t?[DO]o?M|t?[Je]oM)"
_EARLY = r"(?:t?F[-oi]?t?|t?uot?)"
_COUNT = r"(?:(?:[ND]|Y)(?:[-2&][ND])?(?:-?&-?a-?H)?|a?xo?|a|J(?=s))"
_UNIT = r"-?s?[URVZe]"

RULES: dict[str, tuple[str, Callable[[Bag], Phrase | None]]] = {
    "iso": (r"I", calendar_phrases.iso),
    "age": (rf"{_COUNT}{_UNIT}-?z", lambda _: (".", None)),
    "clocks": (r"D[2-]C|(?<=n)D&C", clock_phrases.clocks),
    "clock_of_part": (r"[DN](?:it?|t[XL])P", clock_phrases.clock_of_part),
    "clock_of_day": (r"(?<=[ib])[DN](?=iW?P|[TL]P|G|AP)", clock_phrases.clock_of_day),
    "clock": (r"C", clock_phrases.clock),
    "days": (rf"(?:[Ww],?)?M(?:[DO][-2][DO]|(?<=nM)[DO]&[DO]){_YEAR}?|[DO][-2][DO]o?M{_YEAR}?", calendar_phrases.days),
    "day": (rf"{_EARLY}?(?:t?[Ww],?)?{_DAY}{_YEAR}?", calendar_phrases.day),
    "week_of": (rf"t?Uo{_DAY}{_YEAR}?", calendar_phrases.week_of),
    "part_of_month": (rf"t?[OJeL]Uo(?:M{_YEAR}?|Y)", calendar_phrases.part_of_month),
    "month": (rf"{_EARLY}?(?:[LXT]M(?!,?[DO])|M{_YEAR}?)", calendar_phrases.month),
    "quarter": (
        rf"{_EARLY}?(?:t?[OJeL]-?Z{_YEAR}|t?[OJe]-?Z(?!s)|Q{_YEAR}?|t?[OJe]-?H{_YEAR})",
        calendar_phrases.quarter,
    ),
    "every": (r"v(?:[ND]?[URVZ]|W)|y", clock_phrases.every),
    "season": (rf"{_EARLY}?(?:[LXT]S|S{_YEAR}?)", calendar_phrases.season),
    "that_part": (r"F?(?:[LT]P|AP)", deictic_phrases.that_part),
    "day_beyond": (r"t?UbA", deictic_phrases.day_beyond),
    "weekday": (r"(?:F[oi]?)?(?:[LXT]?W(?:o?[LXT]U)?|[LXT]w|w(?=P|,?i?C))", calendar_phrases.weekday),
    "deictic": (r"(?:F[oi]?)?A", deictic_phrases.deictic),
    "tonight": (r"G", deictic_phrases.tonight),
    "past_length": (rf"t?[LX]s?(?:{_COUNT})s?{_UNIT}", clock_phrases.rolling),
    "around_now": (rf"jT[URZ$]|{_EARLY}?t?[LXT]-?[URZ$]|t?uot[URZ]|[jF]it[UR]|t\$", deictic_phrases.around_now),
    "century": (rf"{_EARLY}?[OJ]-?U", calendar_phrases.century),
    "decade": (rf"{_EARLY}?t?E", calendar_phrases.decade),
    "years": (r"Y-[DN]", calendar_phrases.seasons_years),
    "halves": (r"a?H-?a?[URV]|a[UR]&aH", clock_phrases.length),
    "long_length": (rf"{_COUNT}{_UNIT}(?:,?&?{_COUNT}{_UNIT}){{1,2}}", clock_phrases.long_length),
    "length": (rf"{_COUNT}{_UNIT}(?:-l)?", clock_phrases.length),
    "open_length": (r"V(?=-l|g|j|b)|(?<=[iBk])V", clock_phrases.length),
    "vague": (r"tr[UV]|r[URV]?", deictic_phrases.vague),
    "holiday": (rf"[LXT]?K{_YEAR}?", calendar_phrases.holiday),
    "part": (r"F?P", clock_phrases.part),
    "year": (rf"{_EARLY}Y|tRY|Y", calendar_phrases.year),
}

ANY = re.compile("|".join(f"({pattern})" for pattern, _ in RULES.values()))
"""Its group that matches is that of the first fitting rule."""
ORDERED = list(RULES.values())


def phrases(run: list[Token]) -> list[Token]:
    """The run with its phrases put together; words that are part of none stay, for the grammar to read."""
    kinds = "".join(token.kind for token in run)
    made: list[Token] = []
    position = 0
    while match := ANY.search(kinds, position):
        made += run[position : match.start()]
        phrase, position = phrase_at(run, match)
        made.append(phrase)
    return made + run[position:]


def phrase_at(run: list[Token], first: re.Match[str]) -> tuple[Token, int]:
    """The phrase that the first fitting rule makes of the tokens from a match of ANY on, and where it ends.

    Where no rule accepts what its pattern matched, the word stays as it is.
    """
    start, rule = first.start(), (first.lastindex or 1) - 1
    for n, (pattern, build) in enumerate(ORDERED[rule:]):
        match = re.compile(pattern).match(first.string, start) if n else first
        if match:
            tokens = run[start : match.end()]
            if phrase := build(Bag(tokens)):
                return Token(*phrase, tokens[0].start, tokens[-1].end), match.end()
    return run[start], start + 1
