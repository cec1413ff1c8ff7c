"""What the report's own terms are called when talking to an editor."""

from collections.abc import Iterable
from datetime import datetime

from crosscheck.models import Finding, Judged, Judgement, Relation, Ruling, Severity, Standing

_RELATIONS = {
    Relation.SAME: "the same",
    Relation.REFINES: "one is more precise",
    Relation.ALIAS: "two accepted forms of one name",
    Relation.UPDATE: "an update: the later article may have newer information",
    Relation.INEXACT: "one is a loose figure, and some way off",
    Relation.DISPUTED: "disputed: each has its own source",
    Relation.CONFLICT: "they contradict each other",
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def relation_words(finding: Finding) -> str:
    """How a finding's readings stand to each other, in plain words."""
    if finding.rule == "house-style":
        return "the house writes it otherwise"
    if len(finding.readings) == 1:
        return "it does not agree with itself"
    return _RELATIONS[finding.relation]


def confidence_words(confidence: float) -> str:
    """How well supported a finding is: a word, because the number is not a calibrated probability."""
    if confidence >= 0.85:
        return "strong"
    return "good" if confidence >= 0.6 else "weak"


def judgement_words(judged: Judged) -> str:
    """Who said what of a finding and when, why, and whether it still holds."""
    return said_words(judged.judgement) + _doubts(judged)


def said_words(said: Judgement) -> str:
    """Who said what of a finding and when, and why."""
    by = f" by {said.reviewer}" if said.reviewer else ""
    parts = [f"{said.verdict}{by} on {publication_words(said.time.replace(hour=0, minute=0, second=0))}"]
    parts += [part.replace("-", " ") for part in (said.reason,) if part]
    parts += [said.note] if said.note else []
    return ": ".join([parts[0], ", ".join(parts[1:])] if parts[1:] else parts)


def _doubts(judged: Judged) -> str:
    """What speaks against relying on a judgement, as sentence parts."""
    doubts = []
    if judged.standing is Standing.STALE:
        doubts.append("stale, the words judged have changed since")
    if judged.standing is Standing.EXPIRED and judged.judgement.expires:
        doubts.append(f"expired after {judged.judgement.expires.isoformat()}")
    if judged.standing is Standing.STANDS and judged.judgement.verdict is Ruling.FIXED:
        doubts.append("the words are as they were")
    if judged.contested:
        doubts.append("others said otherwise")
    return "".join(f"; {doubt}" for doubt in doubts)


def settled_words(finding: Finding) -> str | None:
    """Why a finding does not count: what a reviewer said, or where it is known from; None if it counts."""
    if finding.dismissed:
        return "dismissed"
    if not finding.settled:
        return None
    return "in the archive" if finding.archived else "in the baseline"


def again_words(finding: Finding) -> str:
    """How a finding is named beside another that comes of the same error."""
    return f"the same again: {finding.question} (id {finding.id})"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`1 finding`, `2 findings`."""
    return f"{number} {noun}" if number == 1 else f"{number} {plural or noun + 's'}"


def severity_counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity, gravest first, none left out."""
    found = [finding.severity for finding in findings]
    return {severity: found.count(severity) for severity in reversed(Severity)}


def publication_words(published: datetime) -> str:
    """`27 October 2025, 14:05 UTC`; the time is left out where it is midnight and so most likely not known."""
    # strftime's month names follow the machine's locale; the report must not.
    day = f"{published.day} {_MONTHS[published.month - 1]} {published.year}"
    if (published.hour, published.minute, published.second) == (0, 0, 0):
        return day
    return f"{day}, {published:%H:%M}{_zone(published)}"


def _zone(published: datetime) -> str:
    offset = published.strftime("%z")
    if not offset:
        return ""
    return " UTC" if offset == "+0000" else f" UTC{offset[:3]}:{offset[3:5]}"
