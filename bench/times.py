"""How well time expressions are found and resolved: MEANTIME's news and the Recognizers' short sentences.

    python bench/times.py DATA [--misses]

On MEANTIME a found expression counts when it overlaps an annotated one, its value when the TIMEX3 values are equal
(TempEval-3's value F1, where HeidelTime reaches 77.6). Only the headline, the date line and the four sentences after
them are annotated, so only they are scored.
"""

import argparse
import json
import re
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from crosscheck.values.times import TimeExpression, find, resolve

ANNOTATED_LINES = 6
COMING = re.compile(
    r"""\b(?:will|would|should|could|may|expected|scheduled|due|planned|plans?\ to|(?:is|are|was|were|set|has)\ to
    |to\ be\ \w+|deadline|hearing|delayed)\b|\b(?:until|by)\ (?:the\ )?$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Stands in for the tense that the parser tells the real caller."""


class Timex(NamedTuple):
    """A value at `text[start:end]`."""

    start: int
    end: int
    value: str


def main() -> None:
    """Print the figures of both sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--misses", action="store_true", help="also list what went wrong")
    arguments = parser.parse_args()
    print(meantime(arguments.data / "times" / "meantime.jsonl", arguments.misses))
    print(recognizers(arguments.data / "times" / "recognizers_datetime.json", arguments.misses))
    print(speed(arguments.data / "times" / "meantime.jsonl"))


def meantime(path: Path, misses: bool) -> str:
    """Span and value precision, recall and F1."""
    gold_count = found_count = spans = values = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        limit = annotated(document["text"])
        gold = [Timex(t["start"], t["end"], t["value"]) for t in document["times"] if t["start"] < limit]
        found = list(timexes(document["text"][:limit], published(document)))
        pairs = matched(gold, found)
        gold_count, found_count = gold_count + len(gold), found_count + len(found)
        spans += len(pairs)
        values += sum(plain(g.value) == plain(f.value) for g, f in pairs)
        if misses:
            show(document["text"], gold, found, pairs)
    return "\n".join(
        f"MEANTIME {name:6} precision {right / found_count:.3f} recall {right / gold_count:.3f} "
        f"F1 {2 * right / (found_count + gold_count):.3f}"
        for name, right in (("span", spans), ("value", values))
    )


def annotated(text: str) -> int:
    """Where the annotated part ends."""
    ends = [match.start() for match in re.finditer("\n", text)]
    return ends[ANNOTATED_LINES - 1] if len(ends) >= ANNOTATED_LINES else len(text)


def published(document: dict[str, Any]) -> datetime | None:
    """The document's date; one is written day first, one is only in the date line."""
    written = document["published"]
    if written is None:
        line = document["text"].split("\n")[1]
        dates = [value.candidates[0][0] for e in find(line) if (value := resolve(e, None)) and value.candidates]
        return dates[0] if dates else None
    form = "%Y-%m-%d" if re.match(r"\d{4}", written) else "%d-%m-%Y"
    return datetime.strptime(written[:10], form)


def timexes(text: str, reference: datetime | None) -> Iterator[Timex]:
    """What we find, with a range as its two ends and a bare clock time on the day last named in
    its sentence, else the reference day, as MEANTIME has them."""
    day, line = "", -1
    for expression in find(text):
        for single in expression.ends or (expression,):
            value = resolve(single, reference, tense(text, single))
            if value is None:
                continue
            if line != text.count("\n", 0, single.start):
                day, line = f"{reference:%Y-%m-%d}" if reference else "", text.count("\n", 0, single.start)
            if re.match(r"\d{4}-\d\d-\d\d", value.edtf):
                day = value.edtf[:10]
            yield Timex(single.start, single.end, day + value.edtf if value.edtf.startswith("T") else value.edtf)


def tense(text: str, expression: TimeExpression) -> str:
    """Future where a word of the sentence before the expression says so."""
    sentence = text.rfind("\n", 0, expression.start) + 1
    start = max(sentence, expression.start - 60)
    return "future" if COMING.search(text, start, expression.start) else "past"


def matched(gold: list[Timex], found: list[Timex]) -> list[tuple[Timex, Timex]]:
    """Pairs that overlap, each used once; equal values first."""
    pairs = [(g, f) for g in gold for f in found if g.start < f.end and f.start < g.end]
    pairs.sort(key=lambda pair: (plain(pair[0].value) != plain(pair[1].value), pair[0].start))
    chosen: list[tuple[Timex, Timex]] = []
    for g, f in pairs:
        if all(g is not a and f is not b for a, b in chosen):
            chosen.append((g, f))
    return chosen


def plain(value: str) -> str:
    """A value without the differences of notation: 199 and 199X."""
    return re.sub(r"^(\d{3})X$", r"\1", value).rstrip("Z")


def show(text: str, gold: list[Timex], found: list[Timex], pairs: list[tuple[Timex, Timex]]) -> None:
    """Print what was missed, invented or resolved otherwise."""
    for g, f in pairs:
        if plain(g.value) != plain(f.value):
            print("VALUE ", excerpt(text, g), g.value, "≠", f.value)
    for g in gold:
        if all(g is not a for a, _ in pairs):
            print("MISSED", excerpt(text, g), g.value)
    for f in found:
        if all(f is not b for _, b in pairs):
            print("EXTRA ", excerpt(text, f), f.value)


def excerpt(text: str, timex: Timex) -> str:
    """The expression in its surroundings."""
    before, after = text[max(0, timex.start - 40) : timex.start], text[timex.end : timex.end + 25]
    return f"{before}[{text[timex.start : timex.end]}]{after}".replace("\n", "|")


def recognizers(path: Path, misses: bool) -> str:
    """Share of the Recognizers' date, time and length expressions whose value we give."""
    right = total = 0
    for case in json.loads(path.read_text(encoding="utf-8")):
        for wanted in case["Results"]:
            if not wanted.get("Resolution"):
                continue
            total += 1
            got = answers(case)
            agrees = bool(got & forms(wanted["Resolution"]["values"]))
            right += agrees
            if misses and not agrees:
                print("CASE  ", case["Input"], "|", wanted["Text"], sorted(forms(wanted["Resolution"]["values"])), got)
    return f"Recognizers value accuracy {right / total:.3f} ({right} of {total})"


def answers(case: dict[str, Any]) -> set[str]:
    """All values that we find in a case's sentence."""
    context = case.get("Context") or {}
    reference = context.get("ReferenceDateTime")
    moment = datetime.fromisoformat(reference) if reference else None
    values = [resolve(expression, when) for expression in find(case["Input"]) for when in (moment, None)]
    return {re.sub(r":00$", "", value.edtf.rstrip("Z")) for value in values if value}


def forms(values: list[dict[str, str]]) -> set[str]:
    """The ways in which we may write a Recognizers value."""
    made: set[str] = set()
    for value in values:
        code = value.get("timex", "")
        ends = re.fullmatch(r"\((.*?),(.*?),.*\)", code)
        made |= {code, f"{ends[1]}/{ends[2]}"} if ends else {code}
        made |= {value.get("value", "").replace(" ", "T")}
    return {re.sub(r":00$", "", form) for form in made}


def speed(path: Path) -> str:
    """Megabytes of text read a second."""
    text = "\n".join(json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines())
    start = time.perf_counter()
    find(text)
    return f"find: {len(text.encode()) / 1e6 / (time.perf_counter() - start):.1f} MB/s"


if __name__ == "__main__":
    main()
