"""A folder watched by the real program."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.cli.calling import crosscheck
from tests.cli.conftest import RIGHT


def test_once_deals_with_what_is_there_and_remembers_it(drop: Path) -> None:
    first = crosscheck("watch", drop, "--once", "--every", "0.05")
    assert first.exit_code == 0
    assert first.stdout.startswith("arrived  left.txt, right.txt\n")
    assert "Tobias Grundman" in first.stdout
    assert crosscheck("watch", drop, "--once", "--every", "0.05").stdout == ""
    (drop / "third.txt").write_text("It rained on Monday.")
    later = crosscheck("watch", drop, "--once", "--every", "0.05").stdout
    assert later.startswith("arrived  third.txt\n")
    assert "Grundman" not in later


def test_what_arrives_is_compared_with_the_archive_and_added_to_it(drop: Path, tmp_path: Path) -> None:
    archive = ("--archive", tmp_path / "news.archive")
    published = tmp_path / "published"
    published.mkdir()
    (drop / "left.txt").rename(published / "left.txt")
    crosscheck("archive", "add", published, *archive)
    watched = crosscheck("watch", drop, "--once", "--every", "0.05", *archive)
    assert (watched.exit_code, watched.stdout.partition("\n")[0]) == (0, "arrived  right.txt")
    assert "Tobias Grundmann" in watched.stdout
    assert len(crosscheck("archive", "list", *archive).stdout.splitlines()) == 2
    assert crosscheck("watch", drop, "--once", "--every", "0.05", *archive).stdout == ""


def test_an_archive_that_cannot_be_used_ends_it_with_4_and_leaves_the_arrivals(drop: Path, tmp_path: Path) -> None:
    (tmp_path / "news.archive").write_text("These are words and no archive at all. " * 30)
    broken = crosscheck("watch", drop, "--once", "--every", "0.05", "--archive", tmp_path / "news.archive")
    assert (broken.exit_code, broken.stdout, broken.stderr.count("\n")) == (4, "", 1)
    assert crosscheck("watch", drop, "--once", "--every", "0.05").stdout.startswith("arrived  left.txt, right.txt")


def test_files_hold_all_that_is_found_and_standard_output_what_is_new(drop: Path, tmp_path: Path) -> None:
    formats = ("--format", "csv", "-o", "-", "--format", "json", "-o", tmp_path / "out" / "all.json")
    first = crosscheck("watch", drop, "--once", "--every", "0.05", *formats)
    assert first.stderr == "arrived  left.txt, right.txt\n"
    assert len(first.stdout.splitlines()) == 3
    (drop / "third.txt").write_text("It rained on Monday.")
    later = crosscheck("watch", drop, "--once", "--every", "0.05", *formats)
    assert len(later.stdout.splitlines()) == 1
    assert len(json.loads((tmp_path / "out" / "all.json").read_text())["findings"]) == 1
    assert crosscheck("watch", drop, "--once", "--format", "csv", "-o", "a", "-o", "b").exit_code == 2


def test_what_could_not_be_written_has_not_been_dealt_with(drop: Path, tmp_path: Path) -> None:
    once = ("watch", drop, "--once", "--every", "0.05", "-o")
    assert crosscheck(*once, drop / "left.txt" / "report.txt").exit_code == 2
    assert crosscheck(*once, tmp_path / "report.txt").exit_code == 0
    assert "Tobias Grundman" in (tmp_path / "report.txt").read_text()


def test_it_takes_what_arrives_and_ends_cleanly_on_sigterm(drop: Path, tmp_path: Path) -> None:
    (drop / "right.txt").unlink()
    log = tmp_path / "log"
    command = [sys.executable, "-m", "crosscheck", "watch", str(drop), "--every", "0.1"]
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE) as process:
        _wait_for("arrived  left.txt", log)
        (drop / ".right.part").write_text(RIGHT)
        (drop / ".right.part").rename(drop / "right.txt")
        _wait_for("arrived  right.txt", log)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
        assert process.stderr
        assert process.stderr.read() == b""
    assert "Tobias Grundman" in log.read_text()


def _wait_for(words: str, log: Path) -> None:
    for _ in range(600):
        if words in log.read_text():
            return
        time.sleep(0.1)
    raise AssertionError(f"never came: {words}")
