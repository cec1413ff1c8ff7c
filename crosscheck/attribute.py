"""Attribute stage: how many independent origins give each reading, which of them most do, where copies differ."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

from crosscheck.models import Finding, Origin, Reading, Relation, Story, Suggestion
from crosscheck.origins import Origins

# So many independent origins have to give a reading before it is suggested.
_FEWEST = 3

Preferring = Callable[[Sequence[str]], Suggestion | None]


def attributed(
    findings: Sequence[Finding], story: Story, origins: Origins, preferred: Preferring = lambda _spellings: None
) -> list[Finding]:
    """The findings with the origins of their readings counted, and a reason more where one text is told differently.

    What is suggested for a name is what the newsroom has `preferred`, else what most independent origins give.
    """
    return [_attributed(finding, story, origins, preferred) for finding in findings]


def _attributed(finding: Finding, story: Story, origins: Origins, preferred: Preferring) -> Finding:
    readings = tuple(replace(one, origins=origins.independent(one.claims)) for one in finding.readings)
    altered = tuple(dict.fromkeys(_told(origin, story) for origin in _altered(finding, origins)))
    suggestion = preferred([one.value for one in readings]) if finding.kind == "name" else None
    if suggestion is None and finding.relation is Relation.CONFLICT:
        suggestion = _majority(readings)
    return replace(finding, readings=readings, why=(*finding.why, *altered), suggestion=suggestion)


def _majority(readings: Sequence[Reading]) -> Suggestion | None:
    """The reading that more independent origins give than any other, if there are enough of them."""
    most, *others = sorted(readings, key=lambda reading: -reading.origins)
    if not others or most.origins < _FEWEST or most.origins == others[0].origins:
        return None
    against = ", ".join(f"{other.origins} for {other.value}" for other in others)
    return Suggestion(most.value, f"{most.origins} independent sources give it, against {against}")


def _altered(finding: Finding, origins: Origins) -> Iterator[Origin]:
    """The texts whose copies give different readings, with the articles that do."""
    differing: dict[tuple[str, ...], tuple[Origin, set[str]]] = {}
    for left, right in combinations(finding.readings, 2):
        for one, other in product(left.claims, right.claims):
            origin = origins.common(one, other)
            if origin:
                differing.setdefault(origin.articles, (origin, set()))[1].update((one.article, other.article))
    for origin, articles in differing.values():
        yield Origin(tuple(name for name in origin.articles if name in articles), origin.agency)


def _told(origin: Origin, story: Story) -> str:
    names = [article.label for article in story.articles if article.id in origin.articles]
    text = f"{origin.agency} text" if origin.agency else "text"
    return f"{', '.join(names[:-1])} and {names[-1]} carry the same {text}; here they differ"
