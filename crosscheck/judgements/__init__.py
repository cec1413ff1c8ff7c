"""The judgements file, one JSON line a judgement, and what its lines mean for the findings of today."""

from crosscheck.judgements.applying import applied, by_question, unused
from crosscheck.judgements.ledgers import Entry, Ledger, append, read_ledger, with_others
from crosscheck.judgements.passages import passages
from crosscheck.judgements.verdicts import Verdict

__all__ = [
    "Entry",
    "Ledger",
    "Verdict",
    "append",
    "applied",
    "by_question",
    "passages",
    "read_ledger",
    "unused",
    "with_others",
]
