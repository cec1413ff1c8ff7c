"""Only the latest of several versions of an article is compared."""

import json
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.editions import outdated
from crosscheck.models import Article
from crosscheck.pipeline import run

URL = "https://herald.example/bridge"


def _article(name: str, **known: object) -> Article:
    return Article.model_validate({"id": name, "source": f"{name}.txt", "text": name, "sha256": "", **known})


def test_of_one_address_or_publishers_id_all_but_the_latest_are_outdated() -> None:
    first = _article("a1", url=URL, updated="2025-03-01T09:00:00Z")
    last = _article("a2", url=URL, updated="2025-03-01T11:00:00Z")
    middle = _article("a3", url=URL, updated="2025-03-01T10:00:00Z")
    other = _article("a4", guid="urn:1", outlet="Wire")
    later = _article("a5", guid="urn:1", outlet="Wire")
    elsewhere = _article("a6", guid="urn:1", outlet="Herald")
    found = outdated([first, last, middle, other, later, elsewhere, _article("a7")])
    assert {name: one.id for name, one in found.items()} == {"a1": "a2", "a3": "a2", "a4": "a5"}


def test_a_corrected_version_is_not_compared_with_what_it_corrects(tmp_path: Path, settings: Settings) -> None:
    told = "Police said {} people were killed when a train hit a bus near Kesteren on Sunday."
    given = ((9, 24), (11, 26))
    rows = [{"url": URL, "updated": f"2025-03-01T{hour:02}:00:00Z", "text": told.format(dead)} for hour, dead in given]
    (tmp_path / "feed.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    report = run([tmp_path], settings.model_copy(update={"one_story": True}))
    assert report.findings == ()
    assert report.coverage.claims["quantity"] == 1
    (told_of,) = [one.reason for one in report.coverage.rules_not_run if one.rule == "earlier versions of articles"]
    assert told_of.endswith("feed.jsonl#1 (compared is " + f"{tmp_path.as_posix()}/feed.jsonl#2)")
    (tmp_path / "wire.txt").write_text(told.format(28))
    (finding,) = run([tmp_path], settings.model_copy(update={"one_story": True})).findings
    assert sorted(reading.value for reading in finding.readings) == ["26", "28"]
