"""How well altered copies of agency texts are told from independent reports of the same events.

python bench/origins.py [--stories 200] [--seed 1]

Each story is made up: one or two agencies and some newspapers write of the same people, places and figures in
sentences of their own, and other newspapers print an agency's text: cut short, in another order,
with words changed, with paragraphs of their own added, with the credit or without it. Prints how many stories got the
right number of origins, precision and recall of pairs of articles with one origin, and the time an article takes.
"""

import argparse
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from invented import GIVEN, MONTHS
from invented import article as made_article

from crosscheck.models import Article
from crosscheck.origins import trace

# A sentence is one choice of each row: few of two writers' sentences come out alike.
SLOTS = (
    (
        *("On Monday", "Late on Sunday", "After a week of rain", "In a statement", "Before the council met"),
        *("According to witnesses", "As divers returned", "Despite warnings", "Hours later", "By nightfall"),
    ),
    (
        *("{first}", "the harbour office of {place}", "{second}", "the insurer", "a judge in {place}", "police"),
        *("families from {place}", "the union", "engineers sent by {second}", "the ferry's owner"),
    ),
    (
        *("confirmed", "denied", "complained", "announced", "learned", "told reporters", "wrote in a letter"),
        *("admitted", "heard from the ministry", "repeated"),
    ),
    (
        *("that the northern pier had sunk", "that {n} passengers were still missing", "that nobody had been warned"),
        *("that repairs since {month} had failed", "that the ferry would sail again", "that {n} lifebelts were rotten"),
        *("that the captain slept", "that two inspectors had resigned", "that the radio had been silent"),
        "that {place} would pay for the damage",
    ),
    (
        *("and asked for patience", "while cranes were brought from the coast", "but gave no names"),
        *("and left by a side door", "although records show something else", "in front of a crowd of {n}"),
        *("and promised an inquiry by {month}", "without answering questions", "as the tide came in"),
        "after talks that went on all night",
    ),
)
CHANGED = {
    "that": "how",
    "and": "then",
    "had": "has",
    "the": "its",
    "but": "yet",
    "would": "will",
    "after": "following",
}
EDITS = (0.0, 0.05, 0.1)
AGENCIES = ("AP", "Reuters")


@dataclass(frozen=True, slots=True)
class Written:
    """An article and the name of the origin that it was made from."""

    article: Article
    origin: str


def _sentences(facts: dict[str, str], count: int, chance: random.Random) -> list[str]:
    made = [", ".join((chance.choice(SLOTS[0]), " ".join(map(chance.choice, SLOTS[1:])))) for _ in range(count)]
    return [sentence.format(**facts) + "." for sentence in made]


def _edited(sentence: str, rate: float, chance: random.Random) -> str:
    words = [CHANGED.get(word, f"{word} also") if chance.random() < rate else word for word in sentence.split()]
    return " ".join(words)


def _copy(text: Sequence[str], facts: dict[str, str], chance: random.Random) -> list[str]:
    """The text as a newspaper prints it."""
    kept = list(text[: chance.randrange(len(text) // 2, len(text) + 1)])
    rate = chance.choice(EDITS)
    kept = [_edited(sentence, rate, chance) for sentence in kept]
    if chance.random() < 0.4:
        kept[1:] = chance.sample(kept[1:], len(kept) - 1)
    own = _sentences(facts, chance.randrange(len(kept)), chance)
    return [*kept, *own] if chance.random() < 0.7 else [*own[:2], *kept, *own[2:]]


def story(chance: random.Random) -> list[Written]:
    """The articles of one story, with their origins."""
    facts = {"place": chance.choice(("Lysvik", "Torrance Bay", "Ostermouth")), "month": chance.choice(MONTHS)}
    facts |= {"first": f"{chance.choice(GIVEN)} Wendelbo", "second": f"{chance.choice(GIVEN)} Akers"}
    facts["n"] = str(chance.randrange(12, 90))
    texts: list[tuple[str, list[str]]] = []
    for agency in AGENCIES[: chance.randrange(1, 3)]:
        wire = _sentences(facts, chance.randrange(8, 20), chance)
        texts += [(agency, [f"{facts['place'].upper()} ({agency}) — {wire[0]}", *wire[1:]])]
        for _ in range(chance.randrange(1, 5)):
            ending = [f"— {agency}"] if chance.random() < 0.3 else []
            texts.append((agency, [*_copy(wire, facts, chance), *ending]))
    texts += [(f"own{n}", _sentences(facts, chance.randrange(6, 20), chance)) for n in range(chance.randrange(1, 4))]
    chance.shuffle(texts)
    return [Written(made_article(n, "\n".join(lines) + "\n"), origin) for n, (origin, lines) in enumerate(texts)]


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    made = [story(chance) for _ in range(args.stories)]
    trace([one.article for one in made[0]])
    right = true = found = both = 0
    start = time.process_time()
    traced = [trace([one.article for one in articles]) for articles in made]
    spent = time.process_time() - start
    for articles, origins in zip(made, traced, strict=True):
        groups = {name: n for n, origin in enumerate(origins.shared) for name in origin.articles}
        names = [groups.get(one.article.id, one.article.id) for one in articles]
        right += len(set(names)) == len({one.origin for one in articles})
        for (left, a), (other, b) in combinations(zip(articles, names, strict=True), 2):
            true += left.origin == other.origin
            found += a == b
            both += a == b and left.origin == other.origin
    size = sum(map(len, made))
    print(f"{size} articles of {len(made)} stories: number of origins right in {right} ({right / len(made):.1%})")
    print(f"pairs of one origin: precision {both / found:.3f}, recall {both / true:.3f}")
    print(f"{1000 * spent / size:.2f} ms of CPU an article")


if __name__ == "__main__":
    main()
