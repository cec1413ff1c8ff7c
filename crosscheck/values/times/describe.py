"""Time values in an editor's words."""

import re
from datetime import timedelta

from crosscheck.values.times.lexicon import MONTHS, WEEKDAYS
from crosscheck.values.times.value import Granularity, TimeValue

SEASONS = {"SP": "spring", "SU": "summer", "FA": "fall", "WI": "winter"}
UNITS = {"Y": "year", "Q": "quarter", "M": "month", "W": "week", "D": "day", "WE": "weekend"}
CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
VAGUE = {"PAST_REF": "some time ago", "PRESENT_REF": "now", "FUTURE_REF": "some time later"}
LED = frozenset({"since", "until", "by", "before", "after", "just before", "shortly after", "within"})
COMPARED = frozenset({"more than", "less than", "at least", "at most"})


def describe(value: TimeValue) -> str:
    """A short form to show: "October 30, 2025", "Tuesday evening", "10:15 a.m.", "more than 10 minutes"."""
    text = described(value)
    if value.position and value.part is None:
        text = f"{value.position} in {text}" if text.startswith("the ") else f"{value.position} {text}"
    if value.approximate:
        text = f"about {text}"
    if value.modifier in LED or value.modifier in COMPARED:
        text = f"{value.modifier} {text}"
    return f"{text} {value.modifier}" if value.modifier in ("later", "earlier") else text


def agreeing(left: TimeValue, right: TimeValue, claim: str) -> str:
    """Why two values agree: "both say October 30", or the two and that they "are the same day"."""
    names = describe(left), describe(right)
    return f"both say {names[0]}" if names[0] == names[1] else f"{names[0]} and {names[1]} {claim}"


def described(value: TimeValue) -> str:
    """The form without modifiers."""
    if value.type == "duration":
        return " to ".join(map(length_words, value.edtf.split("/")))
    if value.type == "set":
        return (
            f"every {WEEKDAYS[value.weekday].title()}"
            if value.weekday is not None
            else f"every {length_words(value.edtf)}".replace(" 1 ", " ")
        )
    if "/" in value.edtf:
        return " to ".join(code_words(end) for end in value.edtf.split("/"))
    day = date_words(value)
    if value.clock_low is None:
        return day
    if value.part:
        return part_words(value, day)
    clock = clock_words(value.clock_low, value.twelve_hour) + (f" {zone_words(value.zone)}" if value.zone else "")
    return f"{clock} on {day}" if day else clock


def part_words(value: TimeValue, day: str) -> str:
    """Tuesday evening; the early hours of Thursday; late Tuesday."""
    if value.part in ("early", "mid", "late"):
        return f"{value.part} on {day}" if "," in day else f"{value.part} {day}"
    if value.part == "early hours":
        return f"the early hours of {day}" if day else "the early hours"
    weekday, comma, rest = day.partition(", ")
    return f"{weekday} {value.part}{comma}{rest}".strip() if value.weekday is not None else of_day(value.part, day)


def of_day(part: str | None, day: str) -> str:
    """Morning; the morning of October 30."""
    return f"the {part} of {day}" if day else f"{part}"


def zone_words(zone: str) -> str:
    """EST; local time."""
    return zone.upper() if len(zone) <= 4 else zone if "local" in zone else zone.title().replace("Time", "time")


def date_words(value: TimeValue) -> str:
    """The day, month or year, as stated if it was, otherwise from the calendar."""
    if value.month is not None:
        return month_words(value.month, value.day, value.year)
    if value.weekday is not None:
        return weekday_words(value)
    code = value.edtf if value.edtf in VAGUE else value.edtf.split("T")[0]
    return week_words(value) or code_words(code)


def weekday_words(value: TimeValue) -> str:
    """Thursday, October 23, 2025; Thursday, where the date is not known."""
    name = WEEKDAYS[value.weekday or 0].title()
    if not value.candidates:
        return name
    start = value.candidates[0][0]
    return f"{name}, {month_words(start.month, start.day, start.year)}"


def week_words(value: TimeValue) -> str | None:
    """The week of October 20, 2025; the weekend of October 25, 2025."""
    if not value.candidates or "-W" not in value.edtf:
        return None
    start = value.candidates[0][0]
    if not value.edtf.endswith("WE"):
        start -= timedelta(days=start.weekday())
    noun = "weekend" if value.edtf.endswith("WE") else "week"
    return f"the {noun} of {month_words(start.month, start.day, start.year)}"


def month_words(month: int, day: int | None, year: int | None) -> str:
    """October 30, 2025; October 30; October 2025; October."""
    name = MONTHS[month - 1].title()
    if day is not None:
        return f"{name} {day}" + (f", {year}" if year else "")
    return f"{name} {year}" if year else name


def code_words(code: str) -> str:
    """A TIMEX3 value in words."""
    date, _, clock = (code, "", "") if code in VAGUE else code.partition("T")
    if match := re.fullmatch(r"T?(\d\d):(\d\d)Z?", clock):
        time = clock_words(60 * int(match[1]) + int(match[2]))
        return f"{time} on {code_words(date)}" if date else time
    if match := re.fullmatch(r"(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?", date):
        year = None if match[1] == "XXXX" else int(match[1])
        return month_words(int(match[2]), int(match[3]) if match[3] else None, year)
    if match := re.fullmatch(r"(\d{4}|XXXX)-(Q|H)(\d)", date):
        ordinal = ["first", "second", "third", "fourth"][int(match[3]) - 1]
        return f"the {ordinal} {'quarter' if match[2] == 'Q' else 'half'}" + of_year(match[1])
    if match := re.fullmatch(r"(\d{4}|XXXX)-(SP|SU|FA|WI)", date):
        return SEASONS[match[2]] + (f" {match[1]}" if match[1] != "XXXX" else "")
    if match := re.fullmatch(r"(\d\d)XX", date):
        return f"the {int(match[1])}00s"
    return f"the {date[:3]}0s" if re.fullmatch(r"\d{3}X", date) else VAGUE.get(date, date.lstrip("0"))


def of_year(year: str) -> str:
    """ "The words " of 2017", or nothing where the year is not known."""
    return f" of {year}" if year != "XXXX" else ""


def clock_words(minute: int, twelve_hour: bool = False) -> str:
    """10:15 a.m.; 6 p.m.; noon; 6 o'clock."""
    hour, rest = divmod(minute % 1440, 60)
    if rest == 0 and hour in (0, 12) and not twelve_hour:
        return "noon" if hour else "midnight"
    figure = f"{(hour - 1) % 12 + 1}" + (f":{rest:02}" if rest else "")
    if twelve_hour:
        return figure if rest else f"{figure} o'clock"
    return f"{figure} {'p.m.' if hour >= 12 else 'a.m.'}"


def length_words(iso: str) -> str:
    """9 minutes 46 seconds; several years."""
    days, _, clock = iso.removeprefix("P").partition("T")
    parts = [
        count_words(count, units[unit])
        for code, units in ((days, UNITS), (clock, CLOCK_UNITS))
        for count, unit in re.findall(r"(X|[\d.]+)(WE|[A-Z])", code)
    ]
    return " ".join(parts)


def count_words(count: str, unit: str) -> str:
    """One day, 2 days, several days."""
    if count == "X":
        return f"several {unit}s"
    return f"{count} {unit}" if count == "1" else f"{count} {unit}s"


def apart_words(minutes: int) -> str:
    """How far two clock times are apart: "twelve hours", "37 minutes"."""
    if minutes == 720:
        return "twelve hours"
    whole = timedelta(minutes=minutes)
    hours, rest = divmod(int(whole.total_seconds()) // 60, 60)
    return " ".join(count_words(str(n), unit) for n, unit in ((hours, "hour"), (rest, "minute")) if n)


def noun(granularity: Granularity) -> str:
    """What to call a stretch: "days" for days and finer."""
    return f"{granularity.value}s" if granularity.rank < Granularity.DAY.rank else "days"
