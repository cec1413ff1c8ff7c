"""What each task of a check in partitions costs by the number of articles, and what that means for a million and more.

The articles are invented, in stories of one to eight. What only some hundreds are measured for grows with their number,
for it looks at one chunk or one story at a time.
"""

import argparse
import json
import math
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from invented import stories

from crosscheck.config import Settings
from crosscheck.partitions.comparing import compare
from crosscheck.partitions.gathering import gather_chunk
from crosscheck.partitions.grouping import arrange, count, weigh
from crosscheck.partitions.merging import merge_findings
from crosscheck.partitions.reading import parts, read_part
from crosscheck.partitions.work import Batch, Chunk, Work

R = TypeVar("R")
FILE = 500
# Tasks that one process does alone, whatever the number of workers.
ALONE = ("count", "arrange")


class Timed:
    """Processor seconds by task, and what of peak memory one has added."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.memory: dict[str, int] = {}

    def __call__(self, name: str, task: Callable[[], R]) -> R:
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        result = task()
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
        self.memory[name] = max(self.memory.get(name, 0), grown)
        return result


def written(number: int, folder: Path) -> None:
    """Puts so many articles into files of JSON Lines."""
    made = iter(stories(number, seed=number))
    for n in range(0, number, FILE):
        rows = ({"text": one.article.text, "published": str(one.article.published)} for one in islice(made, FILE))
        (folder / f"{n:09}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def grouped(work: Work, folder: Path, timed: Timed) -> tuple[list[Chunk], list[Batch]]:
    """Reads and groups the articles of the folder."""
    chunks: list[Chunk] = []
    for portion in parts(work, [folder]):
        chunks += timed("read", partial(read_part, work, portion)).chunks
    counted = timed("count", lambda: count(work, chunks))
    for chunk in chunks:
        timed("weigh", partial(weigh, work, counted, chunk))
    return chunks, timed("arrange", lambda: arrange(work, counted, chunks))


def examined(work: Work, chunks: Sequence[Chunk], batches: Sequence[Batch], timed: Timed) -> None:
    """Parses, compares and merges."""
    gather_chunk(work, chunks[0])  # loads the parser
    for chunk in chunks[1:]:
        timed("gather", partial(gather_chunk, work, chunk))
    names = [timed("compare", partial(compare, work, batch)).name for batch in batches]
    timed("merge", lambda: merge_findings(work, names))


def measured(number: int, *, whole: bool) -> Timed:
    """The costs of the tasks over so many articles; with `whole` also of those after grouping."""
    timed = Timed()
    with tempfile.TemporaryDirectory() as folder:
        drop = Path(folder, "drop")
        drop.mkdir()
        written(number, drop)
        work = Work(Path(folder, "exchange"), Settings(), batch=100 if whole else 200, embedded=False)
        chunks, batches = grouped(work, drop, timed)
        if whole:
            examined(work, chunks, batches, timed)
            timed.seconds["gather"] *= number / (number - chunks[0].articles)
    return timed


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of the line through the first and the last point, in logarithms."""
    return math.log(seconds[-1] / seconds[0]) / math.log(sizes[-1] / sizes[0])


def main() -> None:
    """Prints milliseconds an article by task and size, and hours for a million and a hundred million."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 4_000, 16_000])
    parser.add_argument("--whole", type=int, default=400, help="articles that are also parsed and compared")
    args = parser.parse_args()
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as alone:
        runs = list(alone.map(partial(measured, whole=False), args.sizes))
        once = alone.submit(measured, args.whole, whole=True).result()
    sizes = "  ".join(f"{size:7}" for size in args.sizes)
    print(f"processor milliseconds an article; processor hours for more\n{'':8}  {sizes}  grows as      10^6    10^8")
    for name in ("read", "count", "weigh", "arrange"):
        seconds = [run.seconds[name] for run in runs]
        power = exponent(args.sizes, seconds)
        cells = "  ".join(f"{1000 * one / size:7.3f}" for one, size in zip(seconds, args.sizes, strict=True))
        # What starting costs makes small sizes dearer: nothing is taken to become cheaper with more.
        more = [seconds[-1] * (many / args.sizes[-1]) ** max(power, 1) / 3600 for many in (10**6, 10**8)]
        print(f"{name:8}  {cells}  n^{power:.2f}  {more[0]:10.2f}{more[1]:8.0f}{'  in one process' * (name in ALONE)}")
    for name in ("gather", "compare", "merge"):
        each = once.seconds[name] / args.whole
        hours = [each * many / 3600 for many in (10**6, 10**8)]
        print(f"{name:8}  {1000 * each:7.3f} (of {args.whole}){'':12}  n^1     {hours[0]:10.2f}{hours[1]:8.0f}")
    print(f"memory of arrange: {runs[-1].memory['arrange'] / args.sizes[-1] / 1000:.1f} kB an article")


if __name__ == "__main__":
    main()
