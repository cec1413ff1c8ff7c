"""What the report says of origins."""

import json
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.models import Report
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
