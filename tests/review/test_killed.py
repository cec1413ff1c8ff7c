"""Reviews killed while they write: what they said was saved is saved, and the file stays one that can be read."""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from random import Random
from threading import Timer

import httpx
import pytest

from crosscheck.judgements import Verdict, append, read_ledger
from crosscheck.models import Ruling
from tests.formats.sample import sample_report
from tests.review.serving import NOON

_REVIEWS = 24
_AT_A_TIME = 4
# A process is killed at any moment of the seconds after it has saved something.
_LONGEST = 0.25

Told = dict[str, int]
"""By the note that went with them, how many verdicts were sent in one form."""


@pytest.mark.skipif(os.name != "posix", reason="no kill -9 there")
def test_what_was_said_to_be_saved_is_there_after_kill_9(tmp_path: Path) -> None:
    file = tmp_path / "verdicts.jsonl"
    with _reviews(file) as running, ThreadPoolExecutor(_AT_A_TIME) as pool:
        told = list(pool.map(_judge_until_killed, range(_REVIEWS), *zip(*running, strict=True)))
    saved = Counter(json.loads(line)["note"] for line in file.read_text(encoding="utf-8").splitlines())
    acknowledged = {note: number for one, _ in told for note, number in one.items()}
    assert len(acknowledged) >= _REVIEWS
    assert {note: saved[note] for note in acknowledged} == acknowledged
    # What was under way is there whole or not at all.
    assert all(saved[note] in (0, number) for _, last in told for note, number in last.items())
    assert saved.keys() <= {note for one, last in told for note in (*one, *last)}
    append(file, Verdict(Ruling.CONFIRMED, NOON, "Bo").of("e0e0e0e0"))
    ledger = read_ledger(file)
    assert ledger.broken == ()
    assert ledger.entries[-1].judgement.reviewer == "Bo"


@contextmanager
def _reviews(file: Path) -> Iterator[list[tuple[int, str]]]:
    """Process and address of each review."""
    command = [sys.executable, "-m", "tests.review.mortal", str(file), str(_REVIEWS)]
    folder = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True, start_new_session=True) as parent:
        assert parent.stdout
        try:
            lines = [parent.stdout.readline().split() for _ in range(_REVIEWS)]
            yield [(int(process), address) for process, address in lines]
        finally:
            with suppress(ProcessLookupError):
                os.killpg(parent.pid, signal.SIGKILL)


def _kill(process: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def _judge_until_killed(number: int, process: int, address: str) -> tuple[Told, Told]:
    """What was acknowledged, and what was under way at the end; one verdict and many in turn."""
    anchors = sorted({f"finding-{finding.id}" for finding in sample_report().findings})
    origin = address.partition("/enter")[0]
    told: Told = {}
    killed = Timer(Random(number).uniform(0, _LONGEST), _kill, [process])
    with httpx.Client(base_url=origin, headers={"origin": origin}) as browser:
        browser.get(address)
        for turn in count():
            note, path, many = f"{number}.{turn}", *(("/many", len(anchors)) if turn % 3 else ("/judge", 1))
            data = {"finding": anchors[:many], "ruling": "confirmed", "note": note}
            try:
                answer = browser.post(path, data=data)
            except httpx.TransportError:
                return told, {note: many}
            assert answer.status_code == 303
            told[note] = many
            if not turn:
                killed.start()
    raise AssertionError("it was never killed")
