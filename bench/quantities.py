"""Precision and recall of quantities on the Recognizers-Text specifications: bench/quantities.py DATA_FOLDER.

Those files are specifications of a recogniser for commands, not news: lower-cased, tokenised sentences ("$ 7 . 5
million", "o ' clock"), exponents ("1.1^23"), units without a number ("dollar") and exotic currencies and units
(mao, satoshi, picas). Numbers that name something (versions, phone numbers, addresses) are wanted there and left
alone here. None of that is aimed at. A right answer has the same number in the unit it is written in and overlaps the
wanted span; "span too" also has its ends. Ages are left out by design: for them the share left alone is shown.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import isclose
from pathlib import Path
from time import perf_counter
from typing import Any

import click

from crosscheck.values.quantities import QuantityExpression, find

# What counts as found in each file (None: everything); other quantities there are neither wanted nor wrong.
DIMENSIONS: dict[str, set[str] | None] = {
    "number": None,
    "percent": {"percent"},
    "currency": {"money"},
    "dimension": {"length", "mass", "speed", "area", "volume", "temperature", "other"},
}

_SENTENCE_WORDS = 6


@dataclass
class Tally:
    """Right answers with and without the exact span, wanted and given ones."""

    right: int = 0
    exact: int = 0
    wanted: int = 0
    given: int = 0

    def scores(self, right: int) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean."""
        precision, recall = right / max(self.given, 1), right / max(self.wanted, 1)
        return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


@click.command(help=__doc__)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--misses", is_flag=True, help="Show what was missed and what was found without need.")
def main(folder: Path, misses: bool) -> None:
    """Print one line a file."""
    for name, dimensions in DIMENSIONS.items():
        cases = _cases(folder, name)
        _print_scores(name, _measured(cases, dimensions, misses))
        _print_scores("  in sentences", _measured([case for case in cases if _newslike(case)], dimensions, False))
    _print_ages(_cases(folder, "age"))
    _print_speed(folder)


def _newslike(case: dict[str, Any]) -> bool:
    """Whether the input is a sentence, not a formula or a phrase."""
    return len(case["Input"].split()) >= _SENTENCE_WORDS and not re.search(
        r"the (?:answer|result|number) is", case["Input"], re.I
    )


def _print_scores(name: str, tally: Tally) -> None:
    value, span = tally.scores(tally.right), tally.scores(tally.exact)
    figures = "  span too ".join(f"P {p:.3f} R {r:.3f} F1 {f1:.3f}" for p, r, f1 in (value, span))
    click.echo(f"{name:14} wanted {tally.wanted:3} given {tally.given:3}  value {figures}")


def _cases(folder: Path, name: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads((folder / "quantities" / f"recognizers_{name}.json").read_text("utf-8"))
    return cases


def _measured(cases: list[dict[str, Any]], dimensions: set[str] | None, misses: bool) -> Tally:
    tally = Tally()
    for case in cases:
        wanted = list(_wanted(case))
        given = [found for found in find(case["Input"]) if not dimensions or found.value.dimension in dimensions]
        pairs = [
            (start, end, found) for start, end, number in wanted for found in given if _same(found, start, end, number)
        ]
        tally.wanted += len(wanted)
        tally.given += len(given)
        tally.right += len(pairs)
        tally.exact += sum((found.number_start, found.number_end) == (start, end) for start, end, found in pairs)
        if misses and not len(pairs) == len(wanted) == len(given):
            numbers, written = [number for _, _, number in wanted], [found.value.written for found in given]
            click.echo(f"  {case['Input'][:110]!r}: wanted {numbers} given {written}")
    return tally


def _wanted(case: dict[str, Any]) -> Iterator[tuple[int, int, float]]:
    """Start, end and number of each answer that has a number."""
    for result in case["Results"]:
        try:
            yield result["Start"], result["End"] + 1, float(str(result["Resolution"]["value"]).rstrip("%"))
        except (KeyError, TypeError, ValueError):
            continue


def _same(found: QuantityExpression, start: int, end: int, number: float) -> bool:
    base = found.value.low if found.value.low is not None else found.value.high
    offset = 32.0 if "Fahrenheit" in found.value.written_unit else 0.0
    written = (base or 0.0) / found.value.factor + offset
    return found.number_start < end and start < found.number_end and isclose(written, number, rel_tol=1e-5)


def _print_ages(cases: list[dict[str, Any]]) -> None:
    wanted = [(case["Input"], start, end) for case in cases for start, end, _ in _wanted(case)]
    taken = sum(any(found.start < end and start < found.end for found in find(text)) for text, start, end in wanted)
    click.echo(f"{'age':14} wanted {len(wanted):3} left alone, as designed: {len(wanted) - taken}")


def _print_speed(folder: Path) -> None:
    text = " ".join(case["Input"] for name in DIMENSIONS for case in _cases(folder, name)) * 10
    start = perf_counter()
    found = len(find(text))
    rate = len(text) / (perf_counter() - start) / 1e6
    click.echo(
        f"{'speed':14} {rate:.1f} MB/s, {found} quantities in {len(text)} characters (news has about a ninth as many)"
    )


if __name__ == "__main__":
    main()
