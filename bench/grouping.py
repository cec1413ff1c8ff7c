"""How well stories are told apart, and how the work grows with the pile.

python bench/grouping.py [--gold DIR] [--misses] [--sizes 1250 2500 5000] [--seed 1]

With --gold, a folder of story folders, all their articles are thrown together and the stories recovered from text and
title: B-cubed precision, recall and F1 with publication dates, without any, and with dates that are a crawl's (up to
60 days late for one article in three). --misses lists the stories that were mixed or split. Then piles of articles
made up from seeded lists are grouped: seconds, B-cubed F1 and the exponent of growth by articles.
"""

import argparse
import math
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from invented import stories as invented_stories

from crosscheck.config import Settings
from crosscheck.grouping import same_events
from crosscheck.models import Article
from crosscheck.read import read
from crosscheck.registry import readers


def bcubed(gold: Sequence[str], found: Sequence[Sequence[int]]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of groups of indexes against each index's label."""
    sizes: dict[str, int] = defaultdict(int)
    for label in gold:
        sizes[label] += 1
    precision = recall = 0.0
    for group in found:
        for n in group:
            right = sum(gold[other] == gold[n] for other in group)
            precision += right / len(group)
            recall += right / sizes[gold[n]]
    precision, recall = precision / len(gold), recall / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def crawled(articles: Sequence[Article], seed: int) -> list[Article]:
    """The articles, every third with a date up to 60 days late."""
    chance = random.Random(seed)
    return [
        article.model_copy(update={"published": _late(article.published, chance)}) if n % 3 == 0 else article
        for n, article in enumerate(articles)
    ]


def _late(published: datetime | None, chance: random.Random) -> datetime | None:
    return published + timedelta(days=chance.randrange(1, 61)) if published else None


def recovered(gold: Path, seed: int, *, misses: bool) -> None:
    """Prints how well the stories below `gold` are recovered."""
    sources, _ = read([path.parent for path in sorted(gold.glob("*/story.json"))], readers(), 10**7)
    labels = [Path(source.story or "").name for source in sources]
    articles = [source.article for source in sources]
    print(f"{len(articles)} articles of {len(set(labels))} stories below {gold}")
    undated = [article.model_copy(update={"published": None}) for article in articles]
    for name, pile in (("dated", articles), ("undated", undated), ("crawled", crawled(articles, seed))):
        found = same_events(pile, Settings().story_window)
        print("{:8} P {:.3f}  R {:.3f}  F1 {:.3f}".format(name, *bcubed(labels, found)), f" {len(found)} groups")
        if misses:
            _list_misses(labels, pile, found)


def _list_misses(labels: Sequence[str], articles: Sequence[Article], found: Sequence[Sequence[int]]) -> None:
    sizes = {label: labels.count(label) for label in labels}
    for group in found:
        inside = {labels[n] for n in group}
        if len(inside) > 1 or len(group) < sizes[labels[group[0]]]:
            print("   ", "; ".join(f"{labels[n]}/{Path(articles[n].source).stem}" for n in group))


def growth(sizes: Sequence[int], seed: int) -> None:
    """Prints a line a size, and the exponent between the smallest and the largest."""
    same_events([made.article for made in invented_stories(50, seed)])
    spent = []
    for size in sorted(sizes):
        made = invented_stories(size, seed)
        articles = [one.article for one in made]
        start = time.process_time()
        found = same_events(articles)
        spent.append(time.process_time() - start)
        f1 = bcubed([one.story for one in made], found)[2]
        print(f"{size:6} articles  {spent[-1]:6.2f} s of CPU  B-cubed F1 {f1:.3f}  {len(found)} groups")
    exponent = math.log(spent[-1] / spent[0]) / math.log(max(sizes) / min(sizes))
    print(f"grows as articles^{exponent:.2f}")


def main() -> None:
    """Prints both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1250, 2500, 5000])
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if args.gold:
        recovered(args.gold, args.seed, misses=args.misses)
    growth(args.sizes, args.seed)


if __name__ == "__main__":
    main()
