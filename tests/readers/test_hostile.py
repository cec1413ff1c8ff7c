"""A hostile file ends in a clear reason, in bounded time and memory, and nothing in an article runs or escapes."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.formats.terminal import Terminal
from crosscheck.pipeline import run
from crosscheck.read import read
from crosscheck.registry import readers
from tests.readers.hostile import HOSTILE, Made

MAX = 1_000_000
# For one file; on two busy cores the slowest takes three.
SECONDS = 20
# Peak memory may grow by this and by so many times the file's size.
SPARE, TIMES = 180_000_000, 30

_PEAK = """
import pathlib, sys
from crosscheck.read import read
from crosscheck.registry import readers

def peak():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

before = peak()
sources, skipped = read([pathlib.Path(sys.argv[1])], readers(), 1_000_000)
assert not sources and skipped, (sources, skipped)
print((peak() - before) * 1024)
"""


@pytest.mark.parametrize(
    ("name", "made", "reason"), [(name, *what) for name, what in HOSTILE.items()], ids=HOSTILE.keys()
)
def test_it_is_skipped_with_its_reason_in_bounded_time(tmp_path: Path, name: str, made: Made, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(made())
    start = time.monotonic()
    sources, skipped = read([path], readers(), MAX)
    assert time.monotonic() - start < SECONDS
    assert sources == []
    assert skipped[0].reason.startswith(reason)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc")
@pytest.mark.parametrize(
    "name",
    [
        "wide.xml",
        "items.rss",
        "text.html",
        "deep.json",
        "bomb.docx",
        "bomb.pdf",
        "line.jsonl",
        "field.csv",
        "record.warc",
        "parts.mhtml",
        "page.mhtml",
    ],
)
def test_memory_is_bounded_by_the_files_size(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name][0]())
    command = [sys.executable, "-c", _PEAK, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    size = path.stat().st_size
    allowed = SPARE + (TIMES * size if size < 20 * MAX else 0)
    assert int(done.stdout) < allowed


ESCAPE, OVERRIDE = "\x1b]0;owned\x07\x1b[2J", "\u202e"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"


@pytest.fixture
def outputs(tmp_path: Path, settings: Settings) -> dict[str, str]:
    """All formats of a report on articles that are full of what should not reach a browser or a terminal."""
    rows = [
        {
            "title": f"{SCRIPT}{ESCAPE}{OVERRIDE}Bridge\u0000\u009b2J",
            "text": f"The mayor, Tobias {surname}, opened the bridge.{ESCAPE}{OVERRIDE} {SCRIPT}\ud800",
            "outlet": f"Herald {number}{SCRIPT}{ESCAPE}",
            "url": f"javascript:alert({number})",
            "corrections": [SCRIPT, ESCAPE],
        }
        for number, surname in enumerate(("Grundmann", "Grundman"))
    ]
    (tmp_path / f"a{ESCAPE.replace('/', '')}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) + "{\n")
    report = run([tmp_path], settings)
    assert len(report.articles) == 2
    assert len(report.skipped) == 1
    assert any(finding.rule == "name-spelling" for finding in report.findings)
    return {shown.name: shown.render(report) for shown in (HtmlPage(), JsonV1(), Terminal(), Terminal(color=True))}


@pytest.mark.parametrize("name", ["html", "json", "text"])
def test_no_control_character_reaches_the_output(outputs: dict[str, str], name: str) -> None:
    shown = outputs[name]
    shown.encode("utf-8")
    for mark in ("\x1b]", "\x1b[2J", "\x07", "\x00", "\x9b", OVERRIDE):
        assert mark not in shown


def test_nothing_in_an_article_is_markup_of_the_report(outputs: dict[str, str]) -> None:
    page = outputs["html"]
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert 'href="javascript' not in page


def test_the_command_line_shows_no_control_character(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m.json").write_text("{")
    command = [sys.executable, "-m", "crosscheck", "check", str(tmp_path), str(tmp_path / "gone\x1b[31m")]
    for words in (command[:-1], command):
        done = subprocess.run(words, capture_output=True, check=False)
        assert done.returncode in (2, 3)
        assert b"\x1b" not in done.stdout + done.stderr
