"""By what a finding can be found: the filters of the report and of the review."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosscheck.excerpts import one_line
from crosscheck.models import Article, Finding, Ruling, Severity, Standing

Facets = Mapping[str, tuple[str, ...]]
"""A finding's values by field."""

FIELDS = ("verdict", "severity", "kind", "rule", "relation", "outlet", "story")
UNREVIEWED = "unreviewed"
LISTED = "settled by the names list"
VERDICTS = (UNREVIEWED, Ruling.CONFIRMED.value, Ruling.DISMISSED.value, Ruling.FIXED.value, LISTED)
_ORDERED = {"verdict": VERDICTS, "severity": tuple(severity.value for severity in reversed(Severity))}


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a field and how many findings it would show with the other filters as they are."""

    value: str
    count: int
    chosen: bool = False


def facets(finding: Finding, articles: Mapping[str, Article], story: str) -> Facets:
    """The finding's values by field, in the order of FIELDS; `story` is its story's title."""
    claims = [claim for reading in finding.readings for claim in reading.claims]
    outlets = dict.fromkeys(one_line(articles[claim.article].label) for claim in claims)
    return {
        "verdict": (verdict(finding),),
        "severity": (finding.severity.value,),
        "kind": (finding.kind,),
        "rule": (finding.rule,),
        "relation": (finding.relation.value,),
        "outlet": tuple(outlets),
        "story": (one_line(story),),
    }


def verdict(finding: Finding) -> str:
    """The verdict that stands: a judgement that is stale or expired asks for another."""
    said = finding.judged
    return said.judgement.verdict.value if said and said.standing is Standing.STANDS else UNREVIEWED


def values(field: str, found: Sequence[Facets]) -> tuple[str, ...]:
    """All values that the field has: verdicts in their order, severities the gravest first, others as they come."""
    met = dict.fromkeys(value for one in found for value in one[field])
    known = _ORDERED.get(field, ())
    return (*(value for value in known if value in met), *(value for value in met if value not in known))


def counted_choices(shown: Sequence[Facets], others: Iterable[Facets]) -> dict[str, tuple[Choice, ...]]:
    """By field every value of those shown and the others, which count only as what was said of them."""
    everything = [*shown, *others]
    pools = {field: everything if field == "verdict" else shown for field in FIELDS}
    counts = {field: Counter(value for one in pool for value in one[field]) for field, pool in pools.items()}
    return {
        field: tuple(Choice(value, counts[field][value]) for value in values(field, everything)) for field in FIELDS
    }
