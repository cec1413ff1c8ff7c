"""Peak memory of a check over few and over ten times as many articles, in stories of two with a misspelling each.

Each check is a process of its own, over one file of JSON Lines, with an empty cache.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from invented import facts


def lines(number: int, seed: int) -> Iterator[str]:
    """So many articles of some 60 words, two a story, of which the second misspells a name."""
    chance = random.Random(seed)
    for _ in range(number // 2):
        event = facts(chance)
        name = max(re.findall(r"[A-Z]\w+", event[1][0]), key=len)
        for spelled in (name, name[:-1] + name[-1] * 2):
            told = " ".join(chance.choice(wordings) for wordings in event)
            yield json.dumps({"text": told.replace(name, spelled), "published": "2025-03-04"}) + "\n"


def peak(number: int, folder: Path, jobs: int) -> tuple[int, int]:
    """Peak memory of the largest process, in bytes, and the number of findings."""
    file, out = folder / f"{number}.jsonl", folder / f"{number}.json"
    with file.open("w", encoding="utf-8") as written:
        written.writelines(lines(number, seed=number))
    command = [sys.executable, "-m", "crosscheck", "check", str(file), "--format", "json", "-o", str(out)]
    environment = {**os.environ, "CROSSCHECK_CACHE": str(folder / f"cache-{number}")}
    process = subprocess.Popen([*command, "--jobs", str(jobs)], env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"the check over {number} articles failed")
    with out.open(encoding="utf-8") as report:
        return usage.ru_maxrss * 1024, sum(line.startswith('   "severity": ') for line in report)


def main() -> None:
    """Prints both peaks and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs=2, default=[2_000, 20_000])
    parser.add_argument("--jobs", type=int, default=1)
    args = parser.parse_args()
    peaks = []
    for number in args.sizes:
        with tempfile.TemporaryDirectory() as folder:
            size, findings = peak(number, Path(folder), args.jobs)
        peaks.append(size)
        print(f"{number:6} articles: {findings:5} findings, {size / 1e6:4.0f} MB", flush=True)
    print(f"ratio {peaks[1] / peaks[0]:.2f}")


if __name__ == "__main__":
    main()
