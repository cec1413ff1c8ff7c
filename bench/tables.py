"""Runs the benchmarks that docs/performance.md shows and writes what they print into it.

python bench/tables.py, from the project's folder; it takes minutes. The text between the tables is written by hand.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path

PAGE = Path("docs/performance.md")
BLOCK = re.compile(r"(```console\n\$ python (bench/.*?)\n)(.*?)(```)", re.DOTALL)


def filled(block: re.Match[str]) -> str:
    """The block with what its command prints now."""
    words = [sys.executable, *shlex.split(block[2])]
    printed = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout
    return f"{block[1]}{printed}{block[4]}"


if __name__ == "__main__":
    PAGE.write_text(BLOCK.sub(filled, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
