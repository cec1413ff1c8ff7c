"""What one story gives: its claims are gathered, resolved, aligned, compared, judged, attributed and related."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from crosscheck.align import align
from crosscheck.archiving import Parses, store_of
from crosscheck.attribute import attributed
from crosscheck.compare import compare
from crosscheck.config import Settings
from crosscheck.editions import current
from crosscheck.gather import gather
from crosscheck.house_names import HouseNames, Silenced
from crosscheck.house_style import RULE, house_style
from crosscheck.judge import flawed, judge, merged
from crosscheck.models import Agreement, Claim, Finding, Outline, Reading, Story
from crosscheck.origins import trace
from crosscheck.outlines import outline
from crosscheck.protocols import ClaimKind, Store
from crosscheck.relate import relate
from crosscheck.resolve import resolve
from crosscheck.selection import graded
from crosscheck.stores.archive import Archive
from crosscheck.stores.outcomes import Outcome

Told = TypeVar("Told", Finding, Agreement)


def examine(
    story: Story,
    kinds: Sequence[ClaimKind],
    settings: Settings,
    house: HouseNames,
    parsed: Callable[[], None],
    archive: Archive | None,
    store: Store | None = None,
) -> Outcome:
    """Compares the story's articles, of several versions of one the latest; `parsed` is called after each.

    Claims are those of `store`, else of the archive and the cache.
    """
    story = current(story)
    claims = resolve(_claims(story, kinds, settings, parsed, archive, store), house.apart)
    silenced = Silenced(house.settles)
    comparisons = compare(align(claims, kinds, earlier=story.earlier, settled=silenced.settles), kinds)
    findings, agreements = judge(story, comparisons)
    styled = house_style(story, claims, house, findings) if house.prefers else []
    found = graded([*findings, *_flaws(story, claims, kinds), *styled], settings.rules)
    origins = trace(story.articles)
    told = attributed(merged(found), story, origins, house.preferred)
    return Outcome(
        _shown(relate(told)),
        _shown(agreements),
        _counted(claims, story, kinds),
        len(comparisons),
        sum(comparison.pairs for comparison in comparisons),
        origins.shared,
        tuple(sorted(rule for kind in kinds for rule in kind.rules if rule != RULE or house.prefers)),
        silenced.counts,
    )


def _claims(
    story: Story,
    kinds: Sequence[ClaimKind],
    settings: Settings,
    parsed: Callable[[], None],
    archive: Archive | None,
    store: Store | None,
) -> list[Claim[Any]]:
    store, parses = store or store_of(settings, archive), Parses(settings, archive)
    claims = []
    for article in story.articles:
        claims += gather(article, kinds, store, parses)
        parsed()
    return claims


def _flaws(story: Story, claims: Sequence[Claim[Any]], kinds: Sequence[ClaimKind]) -> list[Finding]:
    own: dict[tuple[str, str], list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        own[claim.article, claim.kind].append(claim)
    return [
        flawed(story, kind, flaw)
        for kind in kinds
        for article in story.articles
        if article.id not in story.earlier
        for flaw in kind.flaws(article, own[article.id, kind.name])
    ]


def _counted(claims: Iterable[Claim[Any]], story: Story, kinds: Iterable[ClaimKind]) -> tuple[tuple[str, int], ...]:
    own = Counter(claim.kind for claim in claims if claim.article not in story.earlier)
    return tuple((name, own[name]) for name in sorted(kind.name for kind in kinds))


def _shown(told: Iterable[Told]) -> tuple[Told, ...]:
    """Without what no reader of a report sees, so that what is kept can be told without loading any kind."""
    return tuple(replace(one, readings=tuple(map(_reading, one.readings))) for one in told)


def _reading(reading: Reading) -> Reading:
    return replace(reading, claims=tuple(map(_claim, reading.claims)))


def _claim(claim: Claim[Any]) -> Claim[Outline | None]:
    return Claim(
        claim.kind,
        claim.article,
        claim.span,
        claim.text,
        claim.sentence,
        outline(claim.value),
        claim.topic,
        published=claim.published,
        speaker=claim.speaker,
    )
