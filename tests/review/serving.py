"""The review of the sample report, served as the command serves it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import httpx

from crosscheck.judgements import Ledger, read_ledger
from crosscheck.models import Report
from crosscheck.review import Desk, Gate, application, listening, server
from crosscheck.review.naming import Naming
from tests.formats.sample import sample_report

NOON = datetime(2025, 3, 5, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Served:
    gate: Gate
    file: Path

    @property
    def origin(self) -> str:
        return self.gate.address.partition("/enter")[0]

    @property
    def ledger(self) -> Ledger:
        return read_ledger(self.file)

    def client(self) -> httpx.Client:
        """A client as a browser's pages of the app are one, before it has entered."""
        return httpx.Client(base_url=self.origin, headers={"origin": self.origin}, follow_redirects=True)


@contextmanager
def served(
    file: Path, report: Report | None = None, naming: Naming | None = None, reviewer: str = "Ann"
) -> Iterator[Served]:
    desk = Desk(report or sample_report(), file, reviewer=reviewer, now=lambda: NOON, naming=naming)
    with listening(0) as socket:
        gate = Gate(application(desk), socket.getsockname()[1])
        running = server(gate)
        thread = Thread(target=running.run, kwargs={"sockets": [socket]})
        thread.start()
        try:
            yield Served(gate, file)
        finally:
            running.should_exit = True
            thread.join()
