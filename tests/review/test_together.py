"""Several reviewers on one file at the same time."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.formats.sample import sample_report
from tests.review.serving import Served, served


def test_no_verdict_is_lost_where_two_judge_at_once(tmp_path: Path) -> None:
    file = tmp_path / "verdicts.jsonl"
    anchors = [f"finding-{finding.id}" for finding in sample_report().findings]
    with served(file) as left, served(file) as right, ThreadPoolExecutor(2) as pool:
        list(pool.map(_judge_all, (left, right), (anchors, anchors), ("confirmed", "fixed")))
        said = {(entry.judgement.fingerprint, entry.judgement.verdict.value) for entry in left.ledger.entries}
    assert len(said) == 2 * len({finding.id for finding in sample_report().findings})
    assert file.read_bytes().count(b"\n") == 2 * len(anchors)


def _judge_all(review: Served, anchors: list[str], ruling: str) -> None:
    with review.client() as browser:
        browser.get(review.gate.address)
        for anchor in anchors:
            answer = browser.post("/judge", data={"finding": anchor, "ruling": ruling}, follow_redirects=False)
            assert answer.status_code == 303
