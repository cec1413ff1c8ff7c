"""The review as its users start it; the server itself is the review's own tests'."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from crosscheck.models import Severity
from crosscheck.report_view.facets import VERDICTS
from tests.cli.calling import crosscheck


def _reviewed(*words: str | Path) -> tuple[str, int]:
    """What the first page shows, and the exit code after Ctrl-C."""
    command = [sys.executable, "-m", "crosscheck", "review", *map(str, words), "--no-open"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as run:
        assert run.stdout
        address = run.stdout.readline().removeprefix("review at ").strip()
        page = httpx.get(address, follow_redirects=False)
        entered = httpx.get(address.partition("/enter")[0] + page.headers["location"], cookies=page.cookies)
        run.send_signal(signal.SIGINT)
        return entered.text, run.wait(20)


def test_it_serves_the_findings_until_it_is_stopped(drop: Path) -> None:
    page, code = _reviewed(drop)
    assert "0 of 1" in page
    assert "Grundman" in page
    assert code == 0


def test_a_filter_in_the_options_is_the_first_page(drop: Path) -> None:
    page, _ = _reviewed(drop, "--severity", "note", "--severity", "warning", "--text", "mayor")
    assert 'value="mayor"' in page
    assert "No finding passes the filter." in page


def test_the_options_know_all_severities_and_verdicts() -> None:
    told = " ".join(crosscheck("review", "--help").stdout.split())
    assert f"--verdict [{'|'.join(VERDICTS)}]" in told
    assert f"--severity [{'|'.join(reversed(Severity))}]" in told


def test_a_whole_archive(drop: Path, tmp_path: Path) -> None:
    archive = tmp_path / "news.archive"
    crosscheck("archive", "add", drop, "--archive", archive)
    page, _ = _reviewed("--archive", archive)
    assert "0 of 1" in page
    assert "Grundman" in page


def test_wrong_use_is_said_in_a_line(drop: Path) -> None:
    for option in ("--severity", "--verdict"):
        assert crosscheck("review", drop, option, "grave").exit_code == 2
    assert crosscheck("review").exit_code == 2
    with socket.create_server(("127.0.0.1", 0)) as taken:
        busy = crosscheck("review", drop, "--no-open", "--port", str(taken.getsockname()[1]))
    assert busy.exit_code == 2
    assert busy.stderr.startswith("crosscheck: cannot listen on port")


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
