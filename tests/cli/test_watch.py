"""A folder watched by the real program."""

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
