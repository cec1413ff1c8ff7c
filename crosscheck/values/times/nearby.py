"""Dates named from the speaker's now: Thursday, last week, this weekend, next year."""

from datetime import datetime, timedelta

from crosscheck.values.times import stretches
from crosscheck.values.times.expression import Calendar
from crosscheck.values.times.place import GRANULARITY, Now, Place
from crosscheck.values.times.value import Granularity, Interval


def on_weekday(date: Calendar, weekday: int, now: Now | None) -> Place:
    """Thursday: of the week around the reference, by the tense; last Thursday may be this or last week's."""
    if now is None:
        return Place(f"XXXX-WXX-{weekday + 1}", Granularity.DAY)
    today = datetime(now.moment.year, now.moment.month, now.moment.day)
    past = today - stretches.DAY * ((today.weekday() - weekday) % 7)
    future = today + stretches.DAY * ((weekday - today.weekday()) % 7)
    days = weekdays_meant(date, today, past, future, now.direction)
    return Place(f"{days[0]:%Y-%m-%d}", Granularity.DAY, tuple((start, start + stretches.DAY) for start in days))


def weekdays_meant(
    date: Calendar, today: datetime, past: datetime, future: datetime, direction: str | None
) -> list[datetime]:
    """The days that a weekday can be, likeliest first."""
    seven = timedelta(days=7)
    if date.unit == "week" or (date.unit == "weekday" and date.shift):
        shift = date.shift or 0
        in_week = stretches.week(today)[0] + seven * shift + stretches.DAY * (date.weekday or 0)
        near = (past if past < today else past - seven) if shift < 0 else future if future > today else future + seven
        return [in_week] if date.unit == "week" else list(dict.fromkeys([near, in_week]))
    if direction is None or date.unit == "weekday":
        return list(dict.fromkeys([past, future] if date.unit is None else [future, past]))
    return [past if direction == "past" else future]


def around(date: Calendar, now: Now | None) -> Place | None:
    """Today, last week, this month, next year."""
    unit, shift = date.unit or "day", date.shift or 0
    if now is None:
        unknown = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}
        return Place(unknown.get(unit, "XXXX"), GRANULARITY[unit])
    if unit == "weekend" and date.shift == 0 and now.direction:
        return weekend_by_tense(now)
    return moved(now.moment, unit, shift)


def weekend_by_tense(now: Now) -> Place | None:
    """The weekend that was, or will be; on the weekend itself, this one."""
    last = -1 if now.direction == "past" and now.moment.weekday() < 5 else 0
    found = moved(now.moment, "weekend", last)
    return found and Place(found.edtf, found.granularity, found.candidates[:1])


def moved(moment: datetime, unit: str, count: int) -> Place | None:
    """The unit of the calendar that lies so many from the moment's own."""
    try:
        if unit in ("day", "week", "weekend", "fortnight"):
            return moved_days(moment, unit, count)
        length = {"month": 1, "quarter": 3, "decade": 120, "century": 1200}.get(unit, 12)
        start = stretches.moved_months(datetime(moment.year, moment.month, 1), length * count)
        number = start.year * 12 + start.month - 1
        stretch = stretches.months(number // length * length // 12, number // length * length % 12 + 1, length)
    except (ValueError, OverflowError):
        return None
    if stretch is None:
        return None
    text = {"month": f"{start:%Y-%m}", "quarter": f"{start:%Y}-Q{(start.month + 2) // 3}"}
    text |= {"decade": f"{start.year // 10}X", "century": f"{start.year // 100}XX"}
    return Place(text.get(unit, f"{start:%Y}"), GRANULARITY[unit], (stretch,))


def moved_days(moment: datetime, unit: str, count: int) -> Place:
    """A day, week or weekend so many from the moment's own; a week may begin on a Sunday."""
    today = datetime(moment.year, moment.month, moment.day)
    if unit == "day":
        start = today + stretches.DAY * count
        return Place(f"{start:%Y-%m-%d}", Granularity.DAY, ((start, start + stretches.DAY),))
    start = stretches.week(today)[0] + timedelta(days=7 * count * (2 if unit == "fortnight" else 1))
    year, number, _ = start.isocalendar()
    edtf = f"{year:04}-W{number:02}"
    if unit == "weekend":
        return Place(edtf + "-WE", Granularity.DAY, weekends(start, today, count))
    sunday = start - stretches.DAY
    return Place(edtf, Granularity.WEEK, ((start, start + timedelta(days=7)), (sunday, sunday + timedelta(days=7))))


def weekends(monday: datetime, today: datetime, count: int) -> tuple[Interval, ...]:
    """Saturday and Sunday of a week; before Friday "the weekend" may be the one just past."""
    days = [monday + timedelta(days=5)]
    if count == 0 and today.weekday() < 4:
        days.append(days[0] - timedelta(days=7))
    return tuple((start, start + timedelta(days=2)) for start in days)
