"""What several processes gain: a cold check with --jobs 1 beside the same with more, in wall-clock and processor time.

python bench/jobs.py [FOLDER …] [--runs 3]

Each check is a process of its own with an empty cache; the runs take turns, and of each number of processes the
quickest counts, for others at work on the machine only ever make a run longer. `gain` is the wall-clock time with one
process over that with so many, `cost` the processor time with so many over that with one: starting processes, and
handing on what they make.
"""

import argparse
import os
import tempfile
from collections import defaultdict
from pathlib import Path

from cold import TUNING, spent

from crosscheck.config import cores


def main() -> None:
    """Prints a line a number of processes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*", default=[TUNING])
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args()
    check = ["-m", "crosscheck", "check", "--format", "json", "-o", os.devnull, *map(str, args.folders), "--jobs"]
    taken: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for _ in range(args.runs):
        for jobs in range(1, cores() + 1):
            with tempfile.TemporaryDirectory() as cache:
                taken[jobs].append(spent([*check, str(jobs)], Path(cache)))
    walls, costs = ({jobs: min(run[n] for run in runs) for jobs, runs in taken.items()} for n in (0, 1))
    print("processes   gain   cost")
    for jobs in taken:
        print(f"{jobs:9} {walls[1] / walls[jobs]:6.2f} {costs[jobs] / costs[1]:6.2f}")


if __name__ == "__main__":
    main()
