"""A check on a real cluster: the bytes of a check here, workers that die or differ, a scheduler that is not there."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import crosscheck
from tests.engines.clusters import PATIENCE, scheduler, wait_for, worker
from tests.partitions.drops import COURT, write_drop

WORDS = [sys.executable, "-m", "crosscheck", "check"]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a scheduler with one worker."""
    folder = tmp_path_factory.mktemp("cluster")
    with scheduler(folder) as address, worker(address, folder, "first"):
        yield address


@pytest.fixture(scope="module")
def drop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_drop(tmp_path_factory.mktemp("articles") / "drop")
    for n in range(12):
        (folder / f"court-{n}.txt").write_text(f"{COURT.format(name='Desmond Achterberg')}\n\nReport {n} of many.\n")
    return folder


@pytest.fixture(scope="module")
def here(drop: Path) -> bytes:
    """The report of a check in this process tree alone."""
    formats = ["--format", "json", "-o", "here.json", "--format", "html", "-o", "here.html"]
    done = _run([*WORDS, str(drop), *formats], drop.parent)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False), done.stderr
    return (drop.parent / "here.json").read_bytes()


def _words(drop: Path, address: str, exchange: Path, *more: str) -> list[str]:
    engine = ["--engine", "dask", "--scheduler", address, "--exchange", str(exchange), "--batch", "2"]
    return [*WORDS, str(drop), *engine, *more]


def _run(words: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CROSSCHECK_CACHE": str(folder / "cache"), "DASK_CONFIG": str(folder)}
    return subprocess.run(
        words, env=environment, cwd=folder, capture_output=True, text=True, check=False, timeout=PATIENCE
    )


def _claims(folder: Path) -> list[Path]:
    """The files of claims that are done."""
    return list(folder.glob("exchange/*/claims/[!.]*"))


def test_the_bytes_are_those_of_a_check_here(cluster: str, drop: Path, here: bytes, tmp_path: Path) -> None:
    done = _run(_words(drop, cluster, tmp_path / "exchange", "--format", "json", "-o", "there.json"), tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False), done.stderr
    assert (tmp_path / "there.json").read_bytes() == here
    assert "findings in 23 articles of" in done.stdout
    assert f"skipped {drop}/binary.txt" in done.stderr
    # With what that run has left, and another format: on standard output goes nothing but the report.
    done = _run(_words(drop, cluster, tmp_path / "exchange", "--format", "html"), tmp_path)
    assert done.stdout == (drop.parent / "here.html").read_text(encoding="utf-8")


def test_workers_read_articles_from_storage_elsewhere(cluster: str, drop: Path, here: bytes, tmp_path: Path) -> None:
    words = _words(drop, cluster, tmp_path / "exchange", "--format", "json", "-o", "there.json")
    address = drop.as_uri()
    done = _run([address if word == str(drop) else word for word in words], tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False), done.stderr
    assert (tmp_path / "there.json").read_text() == here.decode().replace(str(drop), address)


def test_a_worker_that_is_killed_at_work_costs_nothing(drop: Path, here: bytes, tmp_path: Path) -> None:
    with scheduler(tmp_path) as address, worker(address, tmp_path, "doomed") as doomed:
        words = _words(drop, address, tmp_path / "exchange", "--format", "json", "-o", str(tmp_path / "there.json"))
        client = subprocess.Popen(words, env={**os.environ, "DASK_CONFIG": str(tmp_path)}, stderr=subprocess.PIPE)
        wait_for(lambda: len(_claims(tmp_path)) > 2 or client.poll() is not None)
        assert client.poll() is None
        # It alone has made these files, and is at the next.
        doomed.kill()
        made = {file: file.stat().st_mtime_ns for file in _claims(tmp_path)}
        with worker(address, tmp_path, "second"):
            _, errors = client.communicate(timeout=PATIENCE)
        assert client.returncode == 1, errors
    assert {file: file.stat().st_mtime_ns for file in made} == made
    assert len(_claims(tmp_path)) > len(made)
    assert (tmp_path / "there.json").read_bytes() == here


def test_ctrl_c_leaves_what_is_done_for_the_next_run(cluster: str, drop: Path, here: bytes, tmp_path: Path) -> None:
    words = _words(drop, cluster, tmp_path / "exchange", "--format", "json", "-o", str(tmp_path / "there.json"))
    client = subprocess.Popen(words, env={**os.environ, "DASK_CONFIG": str(tmp_path)}, stderr=subprocess.PIPE)
    wait_for(lambda: len(_claims(tmp_path)) > 1 or client.poll() is not None)
    client.send_signal(signal.SIGINT)
    _, errors = client.communicate(timeout=PATIENCE)
    assert (client.returncode, b"Traceback" in errors) == (1, False), errors
    assert not (tmp_path / "there.json").exists()
    made = {file: file.stat().st_mtime_ns for file in _claims(tmp_path)}
    assert _run(words, tmp_path).returncode == 1
    assert made
    assert {file: file.stat().st_mtime_ns for file in made} == made
    assert (tmp_path / "there.json").read_bytes() == here


def test_a_worker_with_another_version_is_named(drop: Path, tmp_path: Path) -> None:
    other = shutil.copytree(Path(crosscheck.__file__).parent, tmp_path / "other" / "crosscheck")
    (other / "__init__.py").write_text('"""Another version."""\n\n__version__ = "0.0.9"\n')
    with scheduler(tmp_path) as address, worker(address, tmp_path, "other", other.parent):
        done = _run(_words(drop, address, tmp_path / "exchange"), tmp_path)
    assert done.returncode == 5
    (line,) = done.stderr.splitlines()
    assert line.startswith("crosscheck: worker tcp://127.0.0.1:")
    assert "has another version: crosscheck 0.0.9" in line
    assert "install the same there" in line


def test_a_scheduler_without_workers_is_told(drop: Path, tmp_path: Path) -> None:
    with scheduler(tmp_path) as address:
        done = _run(_words(drop, address, tmp_path / "exchange"), tmp_path)
    assert (done.returncode, done.stderr) == (
        5,
        f"crosscheck: {address} has no workers: start some with `dask worker {address}`\n",
    )


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense://127.0.0.1:9"])
def test_a_scheduler_that_is_not_there_is_told_in_a_line(drop: Path, tmp_path: Path, address: str) -> None:
    done = _run(_words(drop, address, tmp_path / "exchange"), tmp_path)
    (line,) = done.stderr.splitlines()
    assert (done.returncode, line.startswith(f"crosscheck: no scheduler at {address}: ")) == (5, True)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--engine", "dask"], "needs --scheduler ADDRESS and --exchange DIR"),
        (["--engine", "dask", "--scheduler", "a", "--exchange", "b", "-"], "no pages and no pipe"),
        (["--engine", "dask", "--scheduler", "a", "--exchange", "b", "--report-unused"], "works without"),
    ],
)
def test_what_a_cluster_cannot_do_is_a_wrong_usage(drop: Path, tmp_path: Path, words: list[str], reason: str) -> None:
    done = _run([*WORDS, str(drop), *words], tmp_path)
    assert (done.returncode, reason in done.stderr) == (2, True), done.stderr
