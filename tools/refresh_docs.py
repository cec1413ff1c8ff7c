"""Writes into the docs what the program prints: the README's command output and the report's JSON Schema.

python tools/refresh_docs.py, from the project's folder; the tests check that nothing is out of date.
"""

import json
import os
import re
import tempfile
from pathlib import Path

from click.testing import CliRunner

from crosscheck.cli import main
from crosscheck.report_contract import schema

README = Path("README.md")
SCHEMA = Path("docs/report-v1.schema.json")
COMMAND = re.compile(r"(```console\n\$ crosscheck (.*?)\n)(.*?)(```)", re.DOTALL)


def shown(words: str) -> str:
    """What `crosscheck` with these words prints to standard output, 80 columns wide."""
    return CliRunner().invoke(main, words.split(), prog_name="crosscheck", terminal_width=80).stdout


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as cache:
        os.environ["CROSSCHECK_CACHE"] = cache
        text = README.read_text(encoding="utf-8")
        README.write_text(COMMAND.sub(lambda m: m[1] + shown(m[2]) + m[4], text), encoding="utf-8")
    SCHEMA.write_text(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
