"""The archive's judgements, each as the line of a judgements file."""

import sqlite3
from collections.abc import Iterable

from crosscheck.judgements.ledgers import line_of
from crosscheck.models import Judgement


def add(connection: sqlite3.Connection, judgements: Iterable[Judgement]) -> int:
    """Adds those that are not there yet; gives how many."""
    before = connection.total_changes
    connection.executemany(
        "INSERT OR IGNORE INTO judgements (line) VALUES (?)", [(line_of(judgement),) for judgement in judgements]
    )
    return connection.total_changes - before


def listed(connection: sqlite3.Connection) -> list[Judgement]:
    """All judgements, in the order in which they were made."""
    rows = connection.execute("SELECT line FROM judgements")
    judgements = [Judgement.model_validate_json(line) for (line,) in rows]
    return sorted(judgements, key=lambda judgement: (judgement.time, line_of(judgement)))
