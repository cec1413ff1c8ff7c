"""What a cold check of a pile costs by the number of its stories: processor time, peak memory, and what it finds.

python bench/piles.py [--stories 10 50 250 1000 5000 10000] [--svg docs/piles.svg]

Each pile is one file of JSON Lines with two articles of some 30 words a story, of which the second misspells a name.
Each check is a process of its own with an empty cache and `--jobs 1`, so that articles are read, put into stories,
parsed, extracted from, compared and reported. Time is processor time of all its processes, start-up included, over
that of the smallest pile; memory is that of its largest process. Exponents are fitted from 250 stories on, below which
start-up hides the growth.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from invented import facts
from plotting import Line, fitted, plot

_TWO = 2
_STEADY = 250


class Checked(NamedTuple):
    """What one check took and found."""

    stories: int
    seconds: float
    memory: int
    """Bytes, of the largest process."""
    found: int
    """Stories in which the planted misspelling is part of a warning or an error."""
    others: int
    """Warnings and errors that show no planted misspelling."""


def told_twice(stories: int) -> Iterator[tuple[str, str]]:
    """Two articles a story, each with how it spells a name: the second with the last letter doubled."""
    chance = random.Random(stories)
    for _ in range(stories):
        event = facts(chance)
        name = max(re.findall(r"[A-Z]\w+", event[1][0]), key=len)
        for spelled in (name, name[:-1] + name[-1] * 2):
            told = " ".join(chance.choice(wordings) for wordings in event[:2])
            yield told.replace(name, spelled), spelled


def checked(stories: int, folder: Path) -> Checked:
    """A check of so many stories, which leaves its files in the folder."""
    pile, out = folder / "pile.jsonl", folder / "report.json"
    made = list(told_twice(stories))
    lines = (json.dumps({"text": text, "published": "2025-03-04"}) + "\n" for text, _ in made)
    pile.write_text("".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "crosscheck", "check", str(pile), "--format", "json", "-o", str(out)]
    process = subprocess.Popen([*command, "--jobs", "1"], env={**os.environ, "CROSSCHECK_CACHE": str(folder)})
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"the check of {stories} stories failed")
    found, others = discovered([name for _, name in made], json.loads(out.read_text(encoding="utf-8")))
    return Checked(stories, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, found, others)


def discovered(spelled: Sequence[str], report: dict[str, Any]) -> tuple[int, int]:
    """In how many stories a warning or error shows the misspelling, and how many warnings and errors show none.

    `spelled` has for each article of the pile how it spells its story's name.
    """
    rows = {article["id"]: int(article["source"].rpartition("#")[2]) - 1 for article in report["articles"]}
    stories, others = set(), 0
    for finding in report["findings"]:
        if finding["severity"] == "note":
            continue
        shown = {
            rows[claim["article"]] // _TWO
            for reading in finding["readings"]
            for claim in reading["claims"]
            if rows[claim["article"]] % _TWO and spelled[rows[claim["article"]]] in claim["text"]
        }
        stories |= shown
        others += not shown
    return len(stories), others


def tabled(sizes: Sequence[int]) -> list[Checked]:
    """Prints a line a pile as soon as it is checked."""
    runs = list[Checked]()
    print("stories  articles      time    memory        in MB   planted found   other warnings")
    for stories in sorted(sizes):
        with tempfile.TemporaryDirectory() as folder:
            runs.append(checked(stories, Path(folder)))
        run, first = runs[-1], runs[0]
        ratios = f"{run.seconds / first.seconds:9.1f} {run.memory / first.memory:9.2f} {run.memory / 1e6:12.0f}"
        found = f"{run.found:5} of {run.stories:5}"
        print(f"{stories:7} {stories * _TWO:9} {ratios}  {found} {run.others:16}", flush=True)
    return runs


def main() -> None:
    """Prints the table, the exponents, and how memory stands between the piles of 2,000 and of 20,000 articles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, nargs="+", default=[10, 50, 250, 1_000, 5_000, 10_000])
    parser.add_argument("--svg", type=Path)
    args = parser.parse_args()
    runs = tabled(args.stories)
    first = runs[0]
    lines = [
        Line("processor time", [(run.stories, run.seconds / first.seconds) for run in runs]),
        Line("peak memory", [(run.stories, run.memory / first.memory) for run in runs]),
    ]
    if sum(run.stories >= _STEADY for run in runs) > 1:
        for line in lines:
            print(f"{line.name:14} grows as stories^{fitted(line, _STEADY):.2f}")
    peaks = {run.stories * _TWO: run.memory for run in runs}
    if {2_000, 20_000} <= peaks.keys():
        print(f"memory of 20000 articles over that of 2000: {peaks[20_000] / peaks[2_000]:.2f}")
    if args.svg:
        args.svg.write_text(plot({"stories of two articles": lines}), encoding="utf-8")


if __name__ == "__main__":
    main()
