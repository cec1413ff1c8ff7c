"""The embedded engine: results in order, from processes that are replaced now and then."""

import os

import pytest

from crosscheck.engines.local import TASKS, Local
from crosscheck.errors import CrosscheckError, EngineError


def _where(item: int) -> tuple[int, int]:
    return item, os.getpid()


def _refused(item: int) -> int:
    raise CrosscheckError(f"not {item}")


def _killed(item: int) -> int:
    os._exit(item)


def test_a_process_does_a_few_tasks_that_leave_much() -> None:
    told: list[tuple[int, int]] = []
    found = Local().map(_where, range(TASKS + 1), told.append, leaves_much=True)
    assert found == told
    assert [item for item, _ in found] == list(range(TASKS + 1))
    assert len({process for _, process in found[:TASKS]}) == 1
    assert len({process for _, process in found} | {os.getpid()}) == 3


@pytest.mark.parametrize(("items", "much"), [(TASKS, True), (TASKS + 1, False)])
def test_else_all_is_done_in_this_process(items: int, much: bool) -> None:
    assert {process for _, process in Local().map(_where, range(items), leaves_much=much)} == {os.getpid()}


def test_what_a_task_raises_is_raised() -> None:
    with pytest.raises(CrosscheckError, match="not 0"):
        Local().map(_refused, range(TASKS + 1), leaves_much=True)


def test_a_process_that_is_killed_is_told() -> None:
    with pytest.raises(EngineError, match="a process was killed"):
        Local().map(_killed, range(TASKS + 1), leaves_much=True)
