"""What the report says of origins."""

import json
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.formats.terminal import Terminal
from crosscheck.models import Report, Suggestion
from crosscheck.pipeline import run
from tests.origins.wire import OWN, WIRE

INJURED = "The train's conductor, Oskar Lien, {} years old, was treated at the scene by paramedics and sent home."


def report(tmp_path: Path, settings: Settings, **texts: tuple[str, ...]) -> Report:
    for name, lines in texts.items():
        head = f"---\noutlet: {name}\n---\n"
        (tmp_path / f"{name}.md").write_text(head + "\n\n".join(lines) + "\n", encoding="utf-8")
    return run([tmp_path], settings.model_copy(update={"one_story": True}))


def test_an_altered_copy_is_told_as_one(tmp_path: Path, settings: Settings) -> None:
    told = report(
        tmp_path,
        settings,
        Herald=("LYSVIK (AP) — " + WIRE[0], *WIRE[1:], INJURED.format(41)),
        Post=(*WIRE[:3], INJURED.format(47), *WIRE[3:]),
        Echo=(*OWN, "Conductor Oskar Lien, 47, walked home from the train."),
        Globe=("AP — " + WIRE[0], *WIRE[1:4], INJURED.format(41)),
    )
    (finding,) = [one for one in told.findings if one.kind == "age"]
    assert finding.why[-1] == "Globe, Herald and Post carry the same AP text; here they differ"
    document = json.loads(JsonV1().render(told))
    assert [one["origin"] for one in document["articles"]] == ["o1", "o2", "o2", "o2"]
    (entry,) = [one for one in document["findings"] if one["kind"] == "age"]
    assert {one["value"]: one["origins"] for one in entry["readings"]} == {"41": 1, "47": 2}
    page = HtmlPage().render(told)
    assert "carry the same AP text: they count as one source." in page
    assert "1 independent source" in page


def test_independent_articles_have_nothing_said_of_them(tmp_path: Path, settings: Settings) -> None:
    told = report(
        tmp_path, settings, Herald=(*WIRE, INJURED.format(41)), Echo=(*OWN, "Conductor Oskar Lien, 47, walked home.")
    )
    (finding,) = [one for one in told.findings if one.kind == "age"]
    assert not any("same text" in reason for reason in finding.why)
    assert told.origins == ()
    assert "same text" not in HtmlPage().render(told)


def conductor(age: int, n: int) -> tuple[str, ...]:
    return (f"Conductor Oskar Lien, {age}, {('walked', 'drove', 'cycled', 'limped')[n]} home.", OWN[n])


def test_the_reading_of_three_independent_origins_is_suggested_with_its_reason(
    tmp_path: Path, settings: Settings
) -> None:
    told = report(
        tmp_path,
        settings,
        **{name: conductor(47, n) for n, name in enumerate(("Echo", "Globe", "Herald"))},
        Post=conductor(41, 3),
    )
    (finding,) = [one for one in told.findings if one.kind == "age"]
    reason = "3 independent sources give it, against 1 for 41"
    assert finding.suggestion == Suggestion("47", reason)
    (entry,) = [one for one in json.loads(JsonV1().render(told))["findings"] if one["kind"] == "age"]
    assert entry["suggestion"] == {"value": "47", "reason": reason}
    assert f"47: {reason}" in " ".join(Terminal().render(told).split())
    assert reason in HtmlPage().render(told)


def test_copies_of_one_text_are_no_majority(tmp_path: Path, settings: Settings) -> None:
    copied = (*WIRE, INJURED.format(47))
    told = report(tmp_path, settings, Echo=copied, Globe=copied, Herald=copied, Post=conductor(41, 3))
    (finding,) = [one for one in told.findings if one.kind == "age"]
    assert finding.suggestion is None
