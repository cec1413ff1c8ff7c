"""Start-up of each command against `python -c pass`: medians of interleaved runs, as ratios.

python bench/startup.py [--runs 15]
"""

import argparse
import statistics
import subprocess
import sys
import time

COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "--version": ["-m", "crosscheck", "--version"],
    "--help": ["-m", "crosscheck", "--help"],
    "check --help": ["-m", "crosscheck", "check", "--help"],
    "explain name-spelling": ["-m", "crosscheck", "explain", "name-spelling"],
    "check seeds (cached)": ["-m", "crosscheck", "check", "seeds", "--format", "json", "-o", "/dev/null"],
}


def seconds(command: list[str]) -> float:
    """Wall-clock time of one run, start-up of the process included."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], capture_output=True, check=False)
    return time.perf_counter() - start


def main() -> None:
    """Runs the commands in turn, so that noise falls on all alike; prints each median over that of doing nothing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(runs + 1):
        for name, command in COMMANDS.items():
            times[name].append(seconds(command))
    # The first round only fills the caches.
    medians = {name: statistics.median(taken[1:]) for name, taken in times.items()}
    nothing = medians["python -c pass"]
    for name, median in medians.items():
        print(f"{name:24} {median / nothing:6.1f}")


if __name__ == "__main__":
    main()
