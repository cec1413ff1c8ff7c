"""Short pairs of texts of our own, by kind: what must be found, and what must not."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck.config import Settings
from crosscheck.models import Finding, Severity
from crosscheck.pipeline import run

CORPUS = Path(__file__).parent / "corpus"


def _pairs() -> Iterator[Any]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            pair = json.loads(line)
            yield pytest.param(pair, id=pair["id"])


def _findings(folder: Path, pair: dict[str, Any]) -> list[Finding]:
    """What an editor would be alarmed by; each text is an article, published when the pair says."""
    for side in ("left", "right"):
        if side in pair:
            published = pair.get(f"{side}_published")
            head = f"---\npublished: {published}\n---\n" if published else ""
            (folder / f"{side}.txt").write_text(head + pair[side], encoding="utf-8")
    report = run([folder], Settings(one_story=True))
    return [finding for finding in report.findings if finding.severity is not Severity.NOTE or pair.get("notes")]


@pytest.mark.parametrize("pair", list(_pairs()))
def test_pair(pair: dict[str, Any], tmp_path: Path) -> None:
    found = _findings(tmp_path, pair)
    if not pair["differs"]:
        assert [(f.rule, [r.value for r in f.readings]) for f in found] == []
        return
    assert [finding.rule for finding in found] == [pair["rule"]]
    texts = {claim.text for reading in found[0].readings for claim in reading.claims}
    assert all(any(value in text for text in texts) for value in pair["values"]), texts
    if "relation" in pair:
        assert found[0].relation == pair["relation"]
