"""What two packages that link records make of pairs of persons' names, beside our own comparison.

python bench/name_peers.py PYTHON [--pairs 50] [--seed 1] [--published CSV]

PYTHON is an interpreter outside the project into which `pip install nomenklatura splink pandas` has put them
(nomenklatura needs PyICU, which is built if no wheel fits). Each decides whether two names may be one person's:

- crosscheck: `relation(left, right, "person")`; one person unless it says they contradict with a score below .5.
- nomenklatura: algorithm logic-v2, `compare` of two entities Person that have nothing but the name; one person from
  .7 on, the threshold that its makers recommend.
- splink: a linker of two tables, given name and surname compared by `NameComparison`, weights learned without labels
  from the very pairs (u from random pairs, m by expectation maximisation blocked on each of the two), and told what
  share of the pairs is one person's; one person from .5 on. A name is split at its last blank, or at a comma.

The pairs are made here from lists, so many of each sort. With --published they are those of a CSV file with columns
name1, name2 and is_match instead. Time is processor time of comparing alone, splink's learning included.
"""

import argparse
import csv
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

PEERS = ("nomenklatura", "splink")
GIVEN = "Anna Boris Clara David Elena Felix Greta Hugo Irene Jonas Karin Leo Marta Nils Olga Paul Rosa Simon".split()
FAMILY = """Achterberg Bellweather Castellanos Dragomir Ellingsen Farrowgate Grundmann Hartwig Iversholt Jankovic
Kowalczyk Lindqvist Molnar Nakashima Obradovic Petrossian Quistgaard Rademaker Sandoval Tillinghast Ulbricht Vandersteen
Wakefield Yarborough Zelenko""".split()
NICKNAMES = {
    "Robert": "Bob",
    "William": "Bill",
    "Elizabeth": "Liz",
    "Margaret": "Peggy",
    "James": "Jim",
    "Michael": "Mike",
    "Katherine": "Kate",
    "Thomas": "Tom",
    "Richard": "Dick",
    "Edward": "Ted",
    "Patricia": "Patty",
    "John": "Jack",
}
RENDERINGS = (
    *(("Mohammed", "Mohamed"), ("Hussein", "Husayn"), ("Yusuf", "Yousef"), ("Alexei", "Aleksey"), ("Sergei", "Sergey")),
    *(("Dmitri", "Dmitry"), ("Yevgeny", "Evgeny"), ("Khaled", "Khalid"), ("Olena", "Elena"), ("Andriy", "Andrey")),
)
ALIKE = (("John", "Joan"), ("Jim", "Tim"), ("Dan", "Don"), ("Eric", "Erica"), ("Carl", "Carla"), ("Marta", "Martin"))
SLIPS = ("letter left out", "letter doubled", "letter changed", "letters swapped")


class Pair(NamedTuple):
    """Two names, and whether they are one person's."""

    sort: str
    left: str
    right: str
    same: bool


def slipped(word: str, how: str, chance: random.Random) -> str:
    """The word with one slip, never in its first letter."""
    i = chance.randrange(1, len(word) - 1)
    letter = chance.choice([one for one in "abcdefghijklmnopqrstuvwxyz" if one != word[i]])
    return {
        "letter left out": word[:i] + word[i + 1 :],
        "letter doubled": word[: i + 1] + word[i:],
        "letter changed": word[:i] + letter + word[i + 1 :],
        "letters swapped": word[:i] + word[i + 1] + word[i] + word[i + 2 :],
    }[how]


def pairs(each: int, seed: int) -> list[Pair]:
    """So many pairs of each sort."""
    chance = random.Random(seed)
    return [pair for _ in range(each) for pair in _one_of_each(chance)]


def _one_of_each(chance: random.Random) -> Iterator[Pair]:
    (given, other), (family, second) = chance.sample(GIVEN, 2), chance.sample(FAMILY, 2)
    name = f"{given} {family}"
    for how in SLIPS:
        yield Pair(how, name, f"{given} {slipped(family, how, chance)}", True)
    full, short = chance.choice(sorted(NICKNAMES.items()))
    left, right = chance.choice(RENDERINGS)
    alike, unlike = chance.choice(ALIKE)
    yield Pair("nickname", f"{full} {family}", f"{short} {family}", True)
    yield Pair("other rendering", f"{left} {family}", f"{right} {family}", True)
    yield Pair("middle initial", name, f"{given} {chance.choice('BDFKLMT')}. {family}", True)
    yield Pair("surname first", name, f"{family}, {given}", True)
    yield Pair("other given name", name, f"{other} {family}", False)
    yield Pair("given names alike", f"{alike} {family}", f"{unlike} {family}", False)
    yield Pair("other surname", name, f"{given} {second}", False)


def published(table: Path) -> list[Pair]:
    """The pairs of a CSV file."""
    with table.open(encoding="utf-8", newline="") as rows:
        return [
            Pair("published", row["name1"], row["name2"], row["is_match"] == "true") for row in csv.DictReader(rows)
        ]


def own(todo: Sequence[Pair]) -> list[bool]:
    """What our comparison says of each pair."""
    from crosscheck.models import Relation
    from crosscheck.values.names import relation

    verdicts = [relation(pair.left, pair.right, "person") for pair in todo]
    return [one is not None and (one.relation is not Relation.CONFLICT or one.score >= 0.5) for one in verdicts]


def nomenklatura(todo: Sequence[Pair]) -> list[bool]:
    """What nomenklatura says of each pair."""
    from followthemoney import model
    from nomenklatura.matching import get_algorithm

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()

    def entity(name: str) -> Any:
        made = model.make_entity("Person")
        # What it has worked out of an entity it remembers by the id.
        made.id = str(uuid4())
        made.add("name", name)
        return made

    entities = [(entity(pair.left), entity(pair.right)) for pair in todo]
    return [algorithm.compare(left, right, config).score >= 0.7 for left, right in entities]


def splink(todo: Sequence[Pair]) -> list[bool]:
    """What splink says of each pair."""
    import pandas
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    from splink.comparison_library import NameComparison

    def table(names: Sequence[str]) -> Any:
        rows = [(n, n, *_parts(name)) for n, name in enumerate(names)]
        return pandas.DataFrame(rows, columns=["unique_id", "pair", "given", "family"])

    settings = SettingsCreator(
        link_type="link_only",
        comparisons=[NameComparison("given"), NameComparison("family")],
        blocking_rules_to_generate_predictions=[block_on("pair")],
        # Of the pairs that it decides on; among all names of both tables it would be hundreds of times less.
        probability_two_random_records_match=statistics.mean(pair.same for pair in todo),
    )
    database = DuckDBAPI()
    sides = [
        database.register(table([pair.left for pair in todo]), dataset_display_name="left"),
        database.register(table([pair.right for pair in todo]), dataset_display_name="right"),
    ]
    linker = Linker(sides, settings)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for column in ("given", "family"):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(column))
    found = linker.inference.predict().as_pandas_dataframe()
    likely = {int(row.unique_id_l) for row in found.itertuples() if row.match_probability >= 0.5}
    return [n in likely for n in range(len(todo))]


def _parts(name: str) -> tuple[str, str]:
    family, comma, given = name.partition(", ")
    if not comma:
        given, _, family = name.rpartition(" ")
    return given.lower(), family.lower()


CHECKERS: dict[str, Callable[[Sequence[Pair]], list[bool]]] = {
    "crosscheck": own,
    "nomenklatura": nomenklatura,
    "splink": splink,
}


def decided(name: str, todo: Sequence[Pair]) -> tuple[float, list[bool]]:
    """Processor seconds and the decisions, after a first time that loads what is needed."""
    CHECKERS[name](todo[:200])
    start = time.process_time()
    answers = CHECKERS[name](todo)
    return time.process_time() - start, answers


def table(todo: Sequence[Pair], results: dict[str, tuple[float, list[bool]]]) -> None:
    """Prints by sort how many pairs each takes for one person, then precision, recall, F1 and time."""
    sorts = list(dict.fromkeys(pair.sort for pair in todo))
    print(f"{'taken for one person':32}" + "".join(f"{name:>14}" for name in results))
    for sort in sorts:
        members = [n for n, pair in enumerate(todo) if pair.sort == sort]
        number = sum(todo[n].same for n in members)
        row = "".join(f"{sum(answers[n] for n in members):>14}" for _, answers in results.values())
        print(f"{f'{sort} (are {number} of {len(members)})':32}{row}")
    for name, place in (("precision", 0), ("recall", 1), ("F1", 2)):
        print(f"{name:32}" + "".join(f"{scores(todo, answers)[place]:>14.3f}" for _, answers in results.values()))
    base = results["crosscheck"][0]
    print(f"{'time over ours':32}" + "".join(f"{spent / base:>14.1f}" for spent, _ in results.values()))


def scores(todo: Sequence[Pair], answers: Sequence[bool]) -> tuple[float, float, float]:
    """Precision, recall and F1 of taking two names for one person's."""
    hits = sum(pair.same and answer for pair, answer in zip(todo, answers, strict=True))
    precision, recall = hits / max(1, sum(answers)), hits / max(1, sum(pair.same for pair in todo))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main() -> None:
    """Runs each peer in its interpreter and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("python")
    parser.add_argument("--pairs", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--published", type=Path)
    parser.add_argument("--peer", choices=PEERS, help=argparse.SUPPRESS)
    args = parser.parse_args()
    todo = published(args.published) if args.published else pairs(args.pairs, args.seed)
    if args.peer:
        answers = decided(args.peer, todo)
        # What the peers themselves print goes before.
        sys.stdout.write(f"\n{json.dumps(answers)}")
        return
    results = {"crosscheck": decided("crosscheck", todo)}
    for peer in PEERS:
        words = [args.python, __file__, *sys.argv[1:], "--peer", peer]
        done = subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        results[peer] = tuple(json.loads(done.stdout.splitlines()[-1]))
    table(todo, results)


if __name__ == "__main__":
    main()
