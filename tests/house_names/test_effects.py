"""What the house list changes in a report."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.errors import SettingsError
from crosscheck.models import Relation, Report, Severity, Suggestion
from crosscheck.pipeline import run

LEFT = "Mayor Tobias Grundmann, 47, opened the old bridge on Monday. Grundmann thanked the crew."
RIGHT = "The old bridge was opened by Mayor Tobias Grundman, 49, on Monday. Grundman thanked the crew."
NOTED = {"left": "Crews put out the fire in Kiev.", "right": "The fire in Kyiv was put out by crews."}

Listed = Callable[..., Report]


@pytest.fixture
def listed(tmp_path: Path, settings: Settings) -> Listed:
    """Compares texts given as `name=text` with the rows of a house list."""

    def checked(*rows: str, cache: Path | None = None, **texts: str) -> Report:
        folder = tmp_path / "articles"
        folder.mkdir(exist_ok=True)
        for name, text in texts.items():
            (folder / f"{name}.txt").write_text(text)
        file = tmp_path / "names.csv"
        file.write_text("".join(f"{row}\n" for row in ("name,relation,other", *rows)))
        changed = {"one_story": True, "names": file, "cache": cache or settings.cache}
        return run([folder], settings.model_copy(update=changed))

    return checked


def _spellings(report: Report) -> list[list[str]]:
    return [[one.value for one in f.readings] for f in report.findings if f.rule == "name-spelling"]


def test_an_empty_list_changes_nothing(listed: Listed) -> None:
    assert _spellings(listed(left=LEFT, right=RIGHT)) == [["Tobias Grundmann", "Tobias Grundman"]]
    (note,) = listed(**NOTED).findings
    assert (note.relation, note.suggestion) == (Relation.ALIAS, None)


@pytest.mark.parametrize("row", ["Grundmann,alias,Grundman", "Tobias Grundmann,alias,Grundman"])
def test_aliases_make_no_finding_beside_a_full_name(row: str, listed: Listed) -> None:
    texts = {"left": LEFT, "right": "Tobias Grundmann spoke at length in Kesteren. Grundman then went home."}
    assert _spellings(listed(**texts)) == [["Tobias Grundmann", "Grundman"]]
    assert _spellings(listed(row, **texts)) == []


@pytest.mark.parametrize("row", ["Tobias Grundman,alias,Tobias Grundmann", "Grundmann,alias,Grundman"])
def test_aliases_make_no_finding(listed: Listed, row: str) -> None:
    assert _spellings(listed(row, left=LEFT, right=RIGHT)) == []


def test_aliases_of_one_name_are_each_others(listed: Listed) -> None:
    rows = ("Tobias Grundmann,alias,Toby Grundmann", "Toby Grundmann,alias,Tobias Grundman")
    assert _spellings(listed(*rows, left=LEFT, right=RIGHT)) == []


def test_different_people_are_no_misspelling(listed: Listed) -> None:
    assert _spellings(listed("Tobias Grundmann,different,Mayor Tobias Grundman", left=LEFT, right=RIGHT)) == []


ALONE = {
    "left": "Mayor Grundmann, 47, opened the old bridge on Monday. Grundmann thanked the crew.",
    "right": "The old bridge was opened by Mayor Grundman, 49, on Monday. Grundman thanked the crew.",
}


def test_different_people_are_told_apart_by_the_last_name_alone(listed: Listed) -> None:
    assert _spellings(listed(**ALONE)) == [["Grundmann", "Grundman"]]
    assert listed("Tobias Grundmann,different,Jonas Grundman", **ALONE).findings == ()


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        # Two others of these last names.
        ("Anna Grundmann,different,Jonas Grundman", {"left": LEFT, "right": RIGHT}),
        ("Anna Grundmann,different,Jonas Grundmann", ALONE),
    ],
)
def test_a_last_name_alone_tells_nobody_apart_where_it_is_not_clear(
    listed: Listed, row: str, texts: dict[str, str]
) -> None:
    assert len(_spellings(listed(row, **texts))) == 1
    preferred = "Tobias Grundmann,preferred,Tobias Grundman"
    assert len(_spellings(listed("Anna Grundmann,different,Jonas Grundman", preferred, **ALONE))) == 1


def test_three_spellings_of_one_name_make_one_finding(listed: Listed) -> None:
    third = "On Monday, Mayor Tobias Gruntman opened the old bridge. Gruntman thanked the crew."
    texts = {"left": LEFT, "right": RIGHT, "third": third}
    assert _spellings(listed(**texts)) == [["Tobias Grundmann", "Tobias Grundman", "Tobias Gruntman"]]
    # Of a pair that is accepted each is a misspelling of the third, or it of them.
    (left,) = _spellings(listed("Grundmann,alias,Grundman", **texts))
    assert "Tobias Gruntman" in left


def test_what_the_list_leaves_out_is_told(listed: Listed) -> None:
    def told(report: Report) -> list[str]:
        return [one.reason for one in report.coverage.rules_not_run if one.rule == "what the house list settles"]

    row = "Tobias Grundmann,different,Tobias Grundman"
    (reason,) = told(listed(row, left=LEFT, right=RIGHT))
    assert "Tobias Grundman / Tobias Grundmann" in reason
    assert "time" in reason
    assert told(listed(row, **NOTED)) == told(listed(left=LEFT, right=RIGHT)) == []


def test_what_happened_to_different_people_is_not_compared(listed: Listed) -> None:
    texts = {
        "left": "Liang Wei won the regional chess title on Monday in Oslo.",
        "right": "Wei Liang won the regional chess title on Tuesday in Oslo.",
    }
    assert [one.rule for one in listed(**texts).findings] == ["event-time"]
    assert listed("Liang Wei,different,Wei Liang", **texts).findings == ()


def test_a_short_name_is_not_the_full_one_that_differs_from_it(listed: Listed) -> None:
    texts = {"left": "Marta Delgado resigned on Monday.", "right": "Delgado resigned on Tuesday."}
    assert [one.rule for one in listed(**texts).findings] == ["event-time"]
    assert listed("Delgado,different,Marta Delgado", **texts).findings == ()


def test_the_preferred_form_is_suggested_and_a_note_stays_one(listed: Listed) -> None:
    (note,) = listed("# ours", "Kyiv,preferred,Kiev", **NOTED).findings
    assert note.severity is Severity.NOTE
    assert note.suggestion == Suggestion("Kyiv", "the house list (names.csv, line 3) prefers it")


def test_the_preferred_form_need_not_be_in_an_article(listed: Listed) -> None:
    (note,) = listed("Kyjiv,preferred,Kiev", **NOTED).findings
    assert note.suggestion
    assert note.suggestion.value == "Kyjiv"


def test_the_preferred_spelling_comes_before_the_majority(listed: Listed) -> None:
    texts = {
        "left": LEFT,
        "right": RIGHT,
        "third": "Tobias Grundman, mayor of the town, spoke at length about roads and schools.",
        "fourth": "Farmers were greeted at the market by Mayor Tobias Grundman.",
    }
    (most,) = (one for one in listed(**texts).findings if one.rule == "name-spelling")
    assert most.suggestion
    assert most.suggestion.value == "Tobias Grundman"
    found = listed("Tobias Grundmann,preferred,", **texts).findings
    (ours,) = (one for one in found if one.rule == "name-spelling")
    assert (ours.severity, ours.id) == (most.severity, most.id)
    assert ours.suggestion == Suggestion("Tobias Grundmann", "the house list (names.csv, line 2) prefers it")


def test_a_changed_list_has_effect_whatever_is_cached(listed: Listed, tmp_path: Path) -> None:
    own = tmp_path / "cache"
    assert len(_spellings(listed(cache=own, left=LEFT, right=RIGHT))) == 1
    assert _spellings(listed("Grundmann,alias,Grundman", cache=own)) == []
    assert len(_spellings(listed("Kyiv,preferred,Kiev", cache=own))) == 1


def test_a_bad_list_ends_the_run(listed: Listed) -> None:
    with pytest.raises(SettingsError, match=r"names\.csv:2: unknown relation"):
        listed("A,same,B", left=LEFT)


def _styled(report: Report) -> list[tuple[list[str], Suggestion | None]]:
    return [([r.value for r in f.readings], f.suggestion) for f in report.findings if f.rule == "house-style"]


EVERYBODY = {"left": "Crews put out the fire in Kiev.", "right": "The fire in Kiev was put out by crews."}
KYIV = "Kyiv,preferred,Kiev"


def test_what_everybody_writes_against_the_list_is_a_note_with_the_houses_form(listed: Listed) -> None:
    report = listed(KYIV, **EVERYBODY)
    suggestion = Suggestion("Kyiv", "the house list (names.csv, line 2) prefers it")
    assert _styled(report) == [(["Kiev"], suggestion)]
    (finding,) = report.findings
    assert (finding.severity, finding.scope) == (Severity.NOTE, "across")
    assert finding.why == ("the house list (names.csv, line 2) prefers Kyiv to Kiev",)
    assert {claim.article for claim in finding.readings[0].claims} == {"a1", "a2"}
    assert "house-style" in report.coverage.rules_run


def test_a_finding_on_two_spellings_tells_it_already(listed: Listed) -> None:
    assert _styled(listed(KYIV, **NOTED)) == []


def test_without_a_form_to_avoid_the_rule_does_not_run(listed: Listed) -> None:
    report = listed("Kyiv,preferred,", **EVERYBODY)
    assert _styled(report) == []
    assert "house-style" not in report.coverage.rules_run


def test_each_longer_name_has_a_note_of_its_own(listed: Listed) -> None:
    texts = {"left": "Dynamo Kiev played in Kiev. Coach Caroline Levitt spoke.", "right": "Fans came from Kiev."}
    found = _styled(listed(KYIV, "Karoline Leavitt,preferred,Caroline Levitt", **texts))
    assert {(*forms, suggestion.value) for forms, suggestion in found if suggestion} == {
        ("Caroline Levitt", "Karoline Leavitt"),
        ("Dynamo Kiev", "Dynamo Kyiv"),
        ("Kiev", "Kyiv"),
    }
