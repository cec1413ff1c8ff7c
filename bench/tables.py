"""Runs the benchmarks that docs/performance.md shows and writes what they print into it.

python bench/tables.py [--long], from the project's folder. It takes minutes; with --long the others, whose commands
begin with `nice`, which take an hour. The text between the tables is written by hand.
"""

import argparse
import re
import shlex
import subprocess
import sys
from pathlib import Path

PAGE = Path("docs/performance.md")
BLOCKS = {
    False: re.compile(r"(```console\n\$ python (bench/.*?)\n)(.*?)(```)", re.DOTALL),
    True: re.compile(r"(```console\n\$ nice python (bench/.*?)\n)(.*?)(```)", re.DOTALL),
}


def filled(block: re.Match[str]) -> str:
    """The block with what its command prints now."""
    words = [sys.executable, *shlex.split(block[2])]
    printed = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout
    return f"{block[1]}{printed}{block[4]}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true")
    block = BLOCKS[parser.parse_args().long]
    PAGE.write_text(block.sub(filled, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
