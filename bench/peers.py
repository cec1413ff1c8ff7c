"""What other packages that check text against text find in our corpus of pairs, and what they cost beside us.

python bench/peers.py PYTHON: PYTHON is an interpreter outside the project into which `pip install claimproofkit
corroborate contrachecker` has put them. None of them reads articles; each is called in the way that comes nearest:

- corroborate 0.1: `check_answer(query="", retrieved_chunks=[left], answer=right)`, and the other way round; flagged
  where either is not `ok()`.
- contrachecker 0.1: `check_contradictions` with both texts as chunks; flagged where `has_contradictions`.
- claimproofkit 0.1: `ClaimVerifier().verify_document(right, [left])`, and the other way round; flagged where a verdict
  is `contradicted`.

The pairs are those that our rules are tested on, so that we find them all says nothing; that one is too few for a peer
does. The times are processor time of the check alone, without loading anything.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

Pair = dict[str, Any]
CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
PEERS = ("corroborate", "contrachecker", "claimproofkit")


def pairs() -> list[Pair]:
    """The corpus's pairs of two texts."""
    found = [
        {**json.loads(line), "kind": path.stem}
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [pair for pair in found if "left" in pair and "right" in pair]


def checker(peer: str) -> Callable[[Pair], bool]:
    """Whether the peer flags a pair."""
    if peer == "corroborate":
        import corroborate

        def grounded(source: str, answer: str) -> bool:
            return bool(corroborate.check_answer(query="", retrieved_chunks=[source], answer=answer).ok())

        return lambda pair: not (grounded(pair["left"], pair["right"]) and grounded(pair["right"], pair["left"]))
    if peer == "contrachecker":
        from contrachecker import Chunk, check_contradictions

        def disagree(pair: Pair) -> bool:
            chunks = [Chunk(id=side, text=pair[side]) for side in ("left", "right")]
            return bool(check_contradictions(chunks).has_contradictions)

        return disagree
    from claimproofkit import ClaimVerifier, EvidencePassage, SourceType, SupportStatus

    def contradicted(source: str, document: str) -> bool:
        evidence = [EvidencePassage(id="e", source="e", source_type=SourceType.UNKNOWN, text=source)]
        report = ClaimVerifier().verify_document(document, evidence)
        return any(verdict.status is SupportStatus.CONTRADICTED for verdict in report.verdicts)

    return lambda pair: contradicted(pair["left"], pair["right"]) or contradicted(pair["right"], pair["left"])


def flagged(flags: Callable[[Pair], bool]) -> tuple[float, list[str]]:
    """Processor seconds and the ids of the pairs flagged, after one pair that loads what is needed."""
    todo = pairs()
    flags(todo[0])
    start = time.process_time()
    found = [pair["id"] for pair in todo if flags(pair)]
    return time.process_time() - start, found


def own(pair: Pair) -> bool:
    """Whether we warn of the pair, as two articles."""
    from crosscheck.config import Settings
    from crosscheck.models import Severity
    from crosscheck.pipeline import run

    with tempfile.TemporaryDirectory() as folder:
        for side in ("left", "right"):
            published = pair.get(f"{side}_published")
            head = f"---\npublished: {published}\n---\n" if published else ""
            Path(folder, f"{side}.txt").write_text(head + pair[side], encoding="utf-8")
        report = run([Path(folder)], Settings(one_story=True))
    return any(one.severity is not Severity.NOTE or pair.get("notes") for one in report.findings)


def table(results: dict[str, tuple[float, list[str]]]) -> None:
    """Prints a line a kind of claim: for each package the pairs that differ and are flagged, and those that don't."""
    by_kind: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs():
        by_kind[pair["kind"]].append(pair)
    print(f"{'found / wrongly flagged':24}" + "".join(f"{name:>16}" for name in results))
    for kind, some in [*sorted(by_kind.items()), ("all", pairs())]:
        differing = {pair["id"] for pair in some if pair["differs"]}
        cells = [
            f"{len(differing.intersection(found))} / {len({p['id'] for p in some}.intersection(found) - differing)}"
            for _, found in results.values()
        ]
        print(f"{f'{kind} ({len(differing)} of {len(some)})':24}" + "".join(f"{cell:>16}" for cell in cells))
    base = results["crosscheck"][0]
    print(f"{'time over ours':24}" + "".join(f"{spent / base:>16.4f}" for spent, _ in results.values()))


def main() -> None:
    """Runs each peer in its interpreter and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("python")
    parser.add_argument("--peer", choices=PEERS, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.peer:
        json.dump(flagged(checker(args.peer)), sys.stdout)
        return
    results = {"crosscheck": flagged(own)}
    for peer in PEERS:
        done = subprocess.run([args.python, __file__, "python", "--peer", peer], check=True, stdout=subprocess.PIPE)
        results[peer] = tuple(json.loads(done.stdout))
    table(results)


if __name__ == "__main__":
    main()
