"""Plants one misspelling in a story and asks whether it is found: recall for names on real articles.

python bench/planted.py STORIES [--trials 100] [--seed 1]: STORIES holds folders of articles with a story.json each.
Prints how many of the planted misspellings are found, by the way they were made, and those that are not.
"""

import argparse
import random
import tempfile
from collections import Counter
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.models import Claim, Report, Severity
from crosscheck.pipeline import run
from crosscheck.registry import kinds

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def misspelt(name: str, how: str, chance: random.Random) -> str:
    """`name` with one slip in its last word, never in the word's first letter."""
    head, _, word = name.rpartition(" ")
    i = chance.randrange(1, len(word) - 1)
    letter = chance.choice(LETTERS)
    made = {
        "letter left out": word[:i] + word[i + 1 :],
        "letter doubled": word[: i + 1] + word[i:],
        "letter changed": word[:i] + letter + word[i + 1 :],
        "letters swapped": word[:i] + word[i + 1] + word[i] + word[i + 2 :],
    }[how]
    return f"{head} {made}".strip()


HOWS = ("letter left out", "letter doubled", "letter changed", "letters swapped")


def names(report: Report) -> list[Claim[object]]:
    """Mentions of names that the story has at least three times and that end in a word of six letters or more."""
    (kind,) = (kind for kind in kinds() if kind.name == "name")
    claims = [claim for a in report.agreements if a.kind == kind.name for r in a.readings for claim in r.claims]
    counts = Counter(claim.text for claim in claims)
    return [claim for claim in claims if counts[claim.text] > 2 and len(claim.text.split()[-1]) > 5]


def trial(story: Path, chance: random.Random, settings: Settings) -> tuple[str, str, str, bool] | None:
    """How it was misspelt, the name, the misspelling, and whether a warning or error shows it."""
    report = run([story], settings)
    mentions = names(report)
    if not mentions:
        return None
    claim, how = chance.choice(mentions), chance.choice(HOWS)
    wrong = misspelt(claim.text, how, chance)
    with tempfile.TemporaryDirectory() as folder:
        for article in report.articles:
            text = article.text
            if article.id == claim.article:
                text = text[: claim.span.start] + wrong + text[claim.span.end :]
            (Path(folder) / Path(article.source).name).write_text(text, encoding="utf-8")
        (Path(folder) / "story.json").write_bytes((story / "story.json").read_bytes())
        found = run([Path(folder)], settings)
    alarms = [f for f in found.findings if f.severity is not Severity.NOTE]
    hit = any(c.text == wrong for f in alarms for reading in f.readings for c in reading.claims)
    return how, claim.text, wrong, hit


def main() -> None:
    """Runs the trials over the stories in turn and prints the counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--trials", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    stories = sorted(path.parent for path in args.stories.glob("*/story.json"))
    made, found = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as cache:
        for n in range(args.trials):
            result = trial(stories[n % len(stories)], chance, Settings(cache=Path(cache)))
            if result is None:
                continue
            how, name, wrong, hit = result
            made[how] += 1
            found[how] += hit
            if not hit:
                print(f"not found: {name} / {wrong}")
    for how in HOWS:
        print(f"{how:16} {found[how]:4} of {made[how]}")
    print(f"all {found.total()} of {made.total()}")


if __name__ == "__main__":
    main()
