"""Where the time of a check goes: shares of the processor time, sampled while one runs in this process.

python bench/shares.py [STORIES] [--stories 12] [--warm]: STORIES holds folders of articles. Cold is with an empty
cache; --warm samples the check after one that has filled it. Start-up counts.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import FrameType

TUNING = Path(__file__).with_name("stories") / "tuning"
_SECONDS = 0.002
# What a sample counts for, by the innermost of these functions that is at work.
_STAGES = {
    ("crosscheck.parsers", "pipeline"): "loading spaCy",
    ("crosscheck.word_forms", "of"): "lemmas and parts of speech",
    ("spacy.util", "_pipe"): "spaCy's network and parser",
    ("crosscheck.parsers", "parsed"): "spaCy's network and parser",
    ("crosscheck.parse", "parse"): "tokens out of spaCy, and their cache",
    ("crosscheck.extract", "extract"): "extracting",
    ("crosscheck.stores.folder", "keep"): "claims into the cache",
    ("crosscheck.stores.folder", "claims"): "claims out of the cache",
    ("crosscheck.resolve", "resolve"): "resolving",
    ("crosscheck.align", "align"): "aligning",
    ("crosscheck.compare", "compare"): "comparing",
    ("crosscheck.origins.tracing", "trace"): "telling copied texts",
    ("crosscheck.read", "read"): "reading",
    ("crosscheck.group", "group"): "grouping",
    ("crosscheck.versions", "_digest"): "telling versions by their sources",
    ("crosscheck.stores.outcomes", "of"): "outcomes out of the cache",
    ("crosscheck.stores.outcomes", "keep"): "outcomes into the cache",
}


class Sampler:
    """Counts at each tick of the processor's clock what is at work."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def __call__(self, _number: int, frame: FrameType | None) -> None:
        importing = False
        while frame:
            module, function = frame.f_globals.get("__name__", ""), frame.f_code.co_name
            importing = importing or (module == "importlib._bootstrap" and function == "_find_and_load")
            if (module, function) in _STAGES and not (importing and function != "pipeline"):
                self.counts[_STAGES[module, function]] += 1
                return
            frame = frame.f_back
        self.counts["importing modules" if importing else "all else"] += 1


def sampled(arguments: list[str]) -> Counter[str]:
    """Runs the command line in this process."""
    sampler = Sampler()
    signal.signal(signal.SIGPROF, sampler)
    signal.setitimer(signal.ITIMER_PROF, _SECONDS, _SECONDS)
    from crosscheck.cli import main

    try:
        main(arguments)
    except SystemExit as ended:
        if ended.code not in (0, 1):
            raise
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return sampler.counts


def main() -> None:
    """Prints the shares, largest first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=TUNING)
    parser.add_argument("--stories", type=int, default=12)
    parser.add_argument("--warm", action="store_true")
    args = parser.parse_args()
    folders = sorted(str(path) for path in args.folder.iterdir() if path.is_dir())[: args.stories]
    check = ["check", "--jobs", "1", "--format", "json", "-o", os.devnull, *folders]
    with tempfile.TemporaryDirectory() as cache:
        os.environ["CROSSCHECK_CACHE"] = cache
        if args.warm:
            subprocess.run([sys.executable, "-m", "crosscheck", *check], capture_output=True, check=False)
        counts = sampled(check)
    for stage, count in counts.most_common():
        print(f"{stage:40} {count / counts.total():5.3f}")


if __name__ == "__main__":
    main()
