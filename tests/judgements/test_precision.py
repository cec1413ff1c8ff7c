"""Precision counted from a judgements file."""

from pathlib import Path

import pytest
from scipy.stats import binomtest

from crosscheck.judgements import append, read_ledger
from crosscheck.judgements.precision import Precision, measured
from crosscheck.models import Judgement, Tally
from tests.judgements.saying import said

KINDS = {"name-spelling": "name", "quantity-value": "quantity", "quantity-sum": "quantity"}


def _measured(tmp_path: Path, *judgements: Judgement, rules: dict[str, str] | None = None) -> Precision:
    for judgement in judgements:
        append(tmp_path / "judgements.jsonl", judgement)
    return measured(read_ledger(tmp_path / "judgements.jsonl"), KINDS, rules or {})


def _of(rule: str | None, verdict: str, fingerprint: str, reason: str | None = None) -> Judgement:
    return said(verdict, fingerprint).model_copy(update={"rule": rule, "reason": reason})


def test_confirmed_and_fixed_are_true_and_dismissed_is_false(tmp_path: Path) -> None:
    found = _measured(
        tmp_path,
        _of("quantity-value", "confirmed", "a"),
        _of("quantity-sum", "fixed", "b"),
        _of("quantity-sum", "dismissed", "c"),
        _of("name-spelling", "dismissed", "d"),
    )
    assert found.overall == Tally(2, 2)
    assert list(found.rules.items()) == [
        ("name-spelling", Tally(0, 1)),
        ("quantity-sum", Tally(1, 1)),
        ("quantity-value", Tally(1, 0)),
    ]
    assert found.kinds == {"name": Tally(0, 1), "quantity": Tally(2, 1)}


def test_the_latest_verdict_decides_and_one_undone_is_none(tmp_path: Path) -> None:
    found = _measured(
        tmp_path,
        said("dismissed", "a", minute=1),
        said("confirmed", "a", minute=2, reviewer="Ben"),
        said("dismissed", "b", minute=1),
        said("undone", "b", minute=2),
    )
    assert (found.overall, found.contested) == (Tally(1, 0), 1)


def test_reasons_are_counted_the_most_frequent_first(tmp_path: Path) -> None:
    given = (("a", None), ("b", "same-thing"), ("c", "both-right"), ("d", "both-right"))
    found = _measured(tmp_path, *(_of(None, "dismissed", mark, reason) for mark, reason in given))
    assert list(found.reasons.items()) == [("both-right", 2), ("same-thing", 1), (None, 1)]


def test_a_rule_that_is_not_recorded_is_taken_from_the_finding(tmp_path: Path) -> None:
    judgements = (_of(None, "confirmed", "a"), _of(None, "confirmed", "b"))
    found = _measured(tmp_path, *judgements, rules={"a": "name-spelling"})
    assert found.rules == {"name-spelling": Tally(1, 0), None: Tally(1, 0)}
    assert list(found.kinds) == ["name", None]


@pytest.mark.parametrize(("true", "false", "low", "high"), [(8, 2, 0.490, 0.943), (3, 0, 0.438, 1.0), (0, 0, 0.0, 1.0)])
def test_the_interval_is_wilsons(true: int, false: int, low: float, high: float) -> None:
    assert Tally(true, false).interval == pytest.approx((low, high), abs=0.001)


@pytest.mark.parametrize(("true", "false"), [(0, 1), (1, 0), (9, 1), (37, 141), (0, 2000), (2000, 0)])
def test_the_interval_is_as_scipy_gives_it(true: int, false: int) -> None:
    bounds = binomtest(true, true + false).proportion_ci(confidence_level=0.95, method="wilson")
    assert Tally(true, false).interval == pytest.approx((bounds.low, bounds.high))
