"""Stories with gold as the fitting scripts need them: their claims, and whether a pair of claims is in gold."""

import importlib.util
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosscheck.config import Settings, cache_folder
from crosscheck.extract import extract
from crosscheck.group import group
from crosscheck.models import Claim, Story
from crosscheck.parse import parse
from crosscheck.read import read
from crosscheck.registry import kinds, readers
from crosscheck.resolve import resolve


def scorer_from(path: Path) -> Any:
    """The module that scores reports against gold."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec and spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


@dataclass(frozen=True, slots=True)
class Labelled:
    """One story, its resolved claims, and what gold has of it."""

    story: Story
    claims: list[Claim[Any]]
    wanted: list[tuple[dict[str, Any], Any]]
    scorer: Any

    def certainty(self, readings: Iterable[Iterable[Claim[Any]]]) -> str | None:
        """`sure` or `arguable` if gold says that these readings, each a group of claims, disagree; else None."""
        item = self.shown(readings)
        return None if item is None else str(item["certainty"])

    def shown(self, readings: Iterable[Iterable[Claim[Any]]]) -> dict[str, Any] | None:
        """The discrepancy of gold that these readings, each a group of claims, show."""
        names = {article.id: Path(article.source).stem for article in self.story.articles}
        told = {
            "readings": [
                {"claims": [{"article": c.article, "start": c.span.start, "end": c.span.end} for c in claims]}
                for claims in readings
            ]
        }
        for item, spans in self.wanted:
            loose = item["kind"] in self.scorer.LOOSE or item["kind"] == "weekday"
            if self.scorer.hits(told, names, spans, loose):
                return item
        return None


def labelled(gold: Path, scorer: Any) -> Iterator[Labelled]:
    """The stories below `gold`, a folder of folders with articles and a gold.json each."""
    for path in sorted(gold.glob("*/gold.json")):
        items = json.loads(path.read_text(encoding="utf-8"))["discrepancies"]
        (story,) = group(read([path.parent], readers(), 10**7)[0])
        parses = parse(story.articles, model=Settings().model, cache=cache_folder())
        claims = [c for a, p in zip(story.articles, parses, strict=True) for c in extract(a, p, kinds())]
        wanted = [(item, scorer.gold_spans(path.parent, item)) for item in items]
        yield Labelled(story, resolve(claims), wanted, scorer)
