"""House style stage: where an article writes a form to which the house list prefers another, and no finding says so."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from crosscheck.confidence import confidence
from crosscheck.house_names import HouseNames, Preference
from crosscheck.judge import fingerprint
from crosscheck.models import Claim, Finding, NameValue, Reading, Relation, Severity, Span, Story, Weight

RULE = "house-style"


def house_style(
    story: Story, claims: Iterable[Claim[Any]], house: HouseNames, told: Sequence[Finding]
) -> list[Finding]:
    """A note for each name that articles of the story, archived ones aside, write against a line of the list.

    Names in the findings that are `told` already are left out: two spellings of one name get their suggestion there.
    """
    seen = {place for finding in told if finding.kind == "name" for place in _places(finding.readings)}
    written: dict[tuple[Preference, str], list[Claim[Any]]] = {}
    for claim in claims:
        if isinstance(claim.value, NameValue) and claim.article not in story.earlier and _at(claim) not in seen:
            for preference in house.disfavours(claim.value.form):
                written.setdefault((preference, " ".join(claim.value.form.split())), []).append(claim)
    return [_finding(story, *key, tuple(written[key])) for key in sorted(written)]


def _places(readings: Iterable[Reading]) -> Iterator[tuple[str, Span]]:
    return (_at(claim) for reading in readings for claim in reading.claims)


def _at(claim: Claim[Any]) -> tuple[str, Span]:
    return claim.article, claim.span


def _finding(story: Story, preference: Preference, form: str, claims: tuple[Claim[Any], ...]) -> Finding:
    return Finding(
        fingerprint(RULE, " ".join(preference.name), [form]),
        RULE,
        "name",
        Relation.ALIAS,
        Severity.NOTE,
        confidence(1.0),
        "within" if len({claim.article for claim in claims}) == 1 else "across",
        story.id,
        f"How does the house write {form}?",
        (Reading(form, claims),),
        (preference.reason,),
        score=1.0,
        weights=(Weight(preference.reason, 1.0),),
    )
