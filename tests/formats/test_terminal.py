import re
from dataclasses import replace

import pytest

from crosscheck.formats.terminal import Terminal
from crosscheck.models import Report, Story


def test_finding_shows_values_places_sentences_and_reasons(report: Report) -> None:
    text = Terminal().render(report)
    finding = text[text.index("error  How is the name of the ferry's captain spelled?") :].split("\n\n")[0]
    assert finding.splitlines()[1:4] == [
        "  Ingrid Solheim",
        "    Harbour Gazette:5",
        "      Captain **Ingrid Solheim** had altered course to avoid a fishing boat minutes before the",
    ]
    assert "    Northern Wire:2\n      First officer **Ingrid Solhiem** told" in finding
    assert "  why  they contradict each other\n       both are officers of the ferry Marisol\n" in finding
    assert "name-spelling, confidence strong, across, id f1a2b3c4" in finding


def test_ends_with_what_was_left_out_and_a_summary(report: Report) -> None:
    assert Terminal().render(report).splitlines()[-5:] == [
        "skipped  ferry/scan.pdf: no reader for .pdf files",
        "skipped  ferry/<i>empty</i>.txt: no text in it",
        "not checked  person-age: no article gives an age",
        "not checked  weekday-date: not built yet",
        "12 findings (4 errors, 5 warnings, 3 notes) in 5 articles of 2 stories; 3 questions agree; 2 skipped",
    ]


def test_nothing_found_is_one_line(empty_report: Report) -> None:
    assert Terminal().render(empty_report) == "No findings in 0 articles; 0 questions agree\n"


def test_plain_text_has_no_control_characters(report: Report) -> None:
    text = Terminal().render(report)
    assert re.search(r"[^\n\x20-\x7e\u00a0-\u2029\u202f-\u2065\u206a-\uffff]", text) is None
    assert "␛[2J" in text
    assert "according to <u>�nobody␛[0m</u>" in text


def test_articles_cannot_style_the_terminal(report: Report) -> None:
    assert "[bold red]Later[/bold red]" in Terminal(width=400).render(report)
    codes = set(re.findall(r"\x1b\[?[^m]*m?", Terminal(color=True).render(report)))
    assert codes
    assert all(re.match(r"\x1b\[[\d;]*m", code) for code in codes)


def test_colour_marks_without_asterisks(report: Report) -> None:
    text = Terminal(color=True).render(report)
    assert "\x1b[1;31mIngrid Solheim\x1b[0m had altered" in text
    assert "**" not in text


@pytest.mark.parametrize("width", [60, 100])
def test_keeps_to_the_width(report: Report, width: int) -> None:
    assert max(map(len, Terminal(width=width).render(report).splitlines())) <= width


def test_one_story_needs_no_heading(report: Report) -> None:
    ferry: Story = report.stories[0]
    alone = replace(report, stories=(ferry,), findings=report.findings[:1], skipped=())
    assert Terminal().render(alone).startswith("error  How is")


def test_environment_does_not_change_the_text(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Terminal().render(report)
    for name, value in {"FORCE_COLOR": "1", "COLUMNS": "40", "TERM": "dumb"}.items():
        monkeypatch.setenv(name, value)
    assert Terminal().render(report) == plain
