"""How often reviewers agreed with a rule, counted from their verdicts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosscheck.judgements.applying import decided
from crosscheck.judgements.ledgers import Ledger
from crosscheck.models import Judged, Ruling, Tally


@dataclass(frozen=True, slots=True)
class Precision:
    """What the verdicts of a judgements file say of the rules; None stands for what a judgement does not tell."""

    overall: Tally
    rules: Mapping[str | None, Tally]
    """By rule, in the order of their names, None last."""
    kinds: Mapping[str | None, Tally]
    """By kind of claim, in the order of their names, None last."""
    reasons: Mapping[str | None, int]
    """How many findings were dismissed for which reason, the most frequent first."""
    contested: int
    """Findings of which another reviewer's last word differs; the latest verdict counts."""


def measured(ledger: Ledger, kinds: Mapping[str, str], rules: Mapping[str, str]) -> Precision:
    """The precision by the latest verdict on each finding; one undone is none.

    A verdict on words that have changed since, or one that has expired, was on what the rule found then and counts.
    `kinds` gives a rule's kind of claim, `rules` by fingerprint the rule of judgements that don't name one.
    """
    verdicts = decided(ledger)
    named = [(one.judgement.rule or rules.get(one.judgement.fingerprint), one) for one in verdicts]
    dismissed = [one.judgement.reason for one in verdicts if not _holds(one)]
    return Precision(
        overall=_tally(verdicts),
        rules=_tallies(named),
        kinds=_tallies((kinds.get(rule or ""), one) for rule, one in named),
        reasons=dict(sorted(Counter(dismissed).items(), key=lambda item: (-item[1], _last(item[0])))),
        contested=sum(one.contested for one in verdicts),
    )


def of_rules(ledger: Ledger, rules: Mapping[str, str]) -> dict[str | None, Tally]:
    """How often reviewers agreed with each rule; `rules` is as in `measured`."""
    return _tallies((one.judgement.rule or rules.get(one.judgement.fingerprint), one) for one in decided(ledger))


def _holds(one: Judged) -> bool:
    return one.judgement.verdict is not Ruling.DISMISSED


def _tally(verdicts: list[Judged]) -> Tally:
    true = sum(map(_holds, verdicts))
    return Tally(true, len(verdicts) - true)


def _tallies(named: Iterable[tuple[str | None, Judged]]) -> dict[str | None, Tally]:
    groups: dict[str | None, list[Judged]] = {}
    for name, one in named:
        groups.setdefault(name, []).append(one)
    return {name: _tally(groups[name]) for name in sorted(groups, key=_last)}


def _last(name: str | None) -> tuple[bool, str]:
    return name is None, name or ""
