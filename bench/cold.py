"""What a check costs beside spaCy's plain full pipeline over the same articles, each a process of its own.

python bench/cold.py [STORIES] [--stories 12] [--runs 3]: STORIES holds folders of articles. Start-up is part of every
time; the runs take turns, so that noise falls on all alike; medians of wall-clock and of processor time, as ratios.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from crosscheck.config import Settings, cores
from crosscheck.read import read
from crosscheck.registry import readers

TUNING = Path(__file__).with_name("stories") / "tuning"


def plain(folders: list[Path], jobs: int) -> None:
    """spaCy's whole pipeline over the articles' texts, as one would call it without this program."""
    import spacy

    texts = [source.article.plain for source in read(folders, readers(), 10**7)[0]]
    for _ in spacy.load(Settings().model).pipe(texts, n_process=jobs):
        pass


def spent(command: list[str], cache: Path) -> tuple[float, float]:
    """Wall-clock and processor seconds of the command and all its processes."""
    # Modules are compiled once, as they are for whoever installs the package.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command],
        env={**environment, "CROSSCHECK_CACHE": str(cache)},
        capture_output=True,
        check=False,
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(folders: list[Path], runs: int) -> dict[str, tuple[float, float]]:
    """Medians by what was run."""
    names = [str(folder) for folder in folders]
    check = ["-m", "crosscheck", "check", "--format", "json", "-o", os.devnull]
    taken: dict[str, list[tuple[float, float]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        spent([*check, names[0]], Path(folder))  # modules are compiled
    for _ in range(runs):
        for jobs in sorted({1, cores()}):
            with tempfile.TemporaryDirectory() as folder:
                cache = Path(folder)
                taken[f"plain {jobs}"].append(spent([__file__, *names, "--plain", str(jobs)], cache))
                taken[f"cold {jobs}"].append(spent([*check, "--jobs", str(jobs), *names], cache))
                taken[f"warm {jobs}"].append(spent([*check, "--jobs", str(jobs), *names], cache))
                taken["one"].append(spent([*check, names[0]], cache))
                taken["one"][-1] = spent([*check, names[0]], cache)
    return {
        name: (statistics.median(wall for wall, _ in both), statistics.median(cpu for _, cpu in both))
        for name, both in taken.items()
    }


def main() -> None:
    """Prints the ratios, cold and warm, by number of processes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*", default=[TUNING])
    parser.add_argument("--stories", type=int, default=12)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--plain", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.plain:
        plain(args.folders, args.plain)
        return
    folders = sorted(path for folder in args.folders for path in folder.iterdir() if path.is_dir())[: args.stories]
    number, first = (len(read(some, readers(), 10**7)[0]) for some in (folders, folders[:1]))
    medians = measure(folders, args.runs)
    print(f"{number} articles of {len(folders)} stories       wall   processor")
    for jobs in sorted({1, cores()}):
        base = medians[f"plain {jobs}"]
        for what in ("cold", "warm"):
            ratios = [mine / theirs for mine, theirs in zip(medians[f"{what} {jobs}"], base, strict=True)]
            print(f"{what}, {jobs} processes, over plain: {ratios[0]:5.2f}  {ratios[1]:5.2f}")
    each = (medians["warm 1"][1] - medians["one"][1]) / (number - first)
    print(f"an unchanged article more, over plain parsing of one: {each / (medians['plain 1'][1] / number):.4f}")
    print(f"an unchanged article more, in milliseconds: {each * 1000:.2f}")


if __name__ == "__main__":
    main()
