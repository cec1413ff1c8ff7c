"""Rules off or graded and outlets ignored, from articles to report."""

from pathlib import Path

import pytest

from crosscheck.config import RuleSetting, Settings
from crosscheck.models import Report
from crosscheck.pipeline import run

LEFT = "President Volodymyr Zelenskyy met Tobias Grundmann, the mayor."
RIGHT = "Volodymyr Zelensky, the president, met mayor Tobias Grundman."


def _run(folder: Path, settings: Settings, **changed: object) -> Report:
    for name, text in (("left", LEFT), ("right", RIGHT)):
        (folder / f"{name}.txt").write_text(f"---\noutlet: The {name.title()}\n---\n{text}\n")
    return run([folder], settings.model_copy(update=changed))


@pytest.mark.parametrize(
    ("setting", "severities"),
    [("on", ["error", "note"]), ("warning", ["warning", "note"]), ("note", ["note", "note"]), ("off", [])],
)
def test_a_rule_is_graded(tmp_path: Path, settings: Settings, setting: RuleSetting, severities: list[str]) -> None:
    report = _run(tmp_path, settings, rules={"name-spelling": setting})
    assert [finding.severity.value for finding in report.findings] == severities


def test_a_rule_turned_off_is_told_as_not_run(tmp_path: Path, settings: Settings) -> None:
    coverage = _run(tmp_path, settings, rules={"name-spelling": "off"}).coverage
    assert "name-spelling" not in coverage.rules_run
    assert [one.reason for one in coverage.rules_not_run if one.rule == "name-spelling"] == [
        "turned off in the settings"
    ]


def test_what_another_rule_finds_in_the_same_words_outlives_the_rule_turned_off(
    tmp_path: Path, settings: Settings
) -> None:
    for name, houses in (("left", 40), ("right", 60)):
        text = f"“We lost {houses} houses in that terrible night,” said Ann Collier, the mayor."
        (tmp_path / f"{name}.txt").write_text(text)
    found = {
        off: [one.rule for one in run([tmp_path], settings.model_copy(update={"rules": {off: "off"}})).findings]
        for off in ("quote-wording", "quantity-value")
    }
    assert found == {"quote-wording": ["quantity-value"], "quantity-value": ["quote-wording"]}


def test_an_ignored_outlet_is_skipped_with_that_reason(tmp_path: Path, settings: Settings) -> None:
    report = _run(tmp_path, settings, ignore_outlets=("the RIGHT",))
    assert [article.outlet for article in report.articles] == ["The Left"]
    assert [(one.source, one.reason) for one in report.skipped] == [
        (f"{tmp_path}/right.txt", "the settings ignore The Right")
    ]


def test_our_own_files_are_no_articles(tmp_path: Path, settings: Settings) -> None:
    (tmp_path / "crosscheck.judgements.jsonl").write_text('{"text": "It rained."}\n')
    assert _run(tmp_path, settings).skipped == ()
