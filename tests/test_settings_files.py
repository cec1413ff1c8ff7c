from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.errors import SettingsError
from crosscheck.settings_files import Given, effective


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")


def _settings(**given: Given) -> Settings:
    return effective(given).settings


def test_without_a_file_there_are_defaults() -> None:
    found = effective({})
    assert found.settings.fail_on == "error"
    assert found.settings.judgements == Path("crosscheck.judgements.jsonl")
    assert set(found.origins.values()) == {"default"}


def test_the_nearest_file_upwards_counts_and_paths_are_relative_to_it() -> None:
    Path("../crosscheck.toml").write_text('fail-on = "warning"\nbaseline = "known.jsonl"\n')
    found = effective({})
    assert found.settings.fail_on == "warning"
    assert found.settings.baseline == Path("../known.jsonl")
    assert found.settings.judgements == Path("../crosscheck.judgements.jsonl")
    assert (found.origins["fail_on"], found.origins["model"]) == ("../crosscheck.toml", "default")
    Path("crosscheck.toml").write_text("max-bytes = 5000\n")
    assert (_settings().fail_on, _settings().max_bytes) == ("error", 5000)


def test_a_project_file_counts_if_it_has_the_table() -> None:
    Path("pyproject.toml").write_text('[project]\nname = "desk"\n')
    Path("../pyproject.toml").write_text('[tool.crosscheck]\nignore-outlets = ["Daily Parody"]\n')
    found = effective({})
    assert found.settings.ignore_outlets == ("Daily Parody",)
    assert found.origins["ignore_outlets"] == "../pyproject.toml"
    with pytest.raises(SettingsError, match=r"pyproject\.toml: has no \[tool\.crosscheck\] table"):
        effective({}, Path("pyproject.toml"))


def test_an_option_goes_before_the_file() -> None:
    Path("crosscheck.toml").write_text('fail-on = "warning"\n')
    found = effective({"fail_on": Given("never", "--fail-on")})
    assert (found.settings.fail_on, found.origins["fail_on"]) == ("never", "--fail-on")


def test_rules_can_be_off_or_graded() -> None:
    Path("crosscheck.toml").write_text('[rules]\nname-spelling = "warning"\nquote-wording = false\nperson-age = true\n')
    assert dict(_settings().rules) == {"name-spelling": "warning", "quote-wording": "off", "person-age": "on"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('fail_on = "note"', "crosscheck.toml: unknown setting 'fail_on': did you mean 'fail-on'?"),
        ('jugdements = "a"', "crosscheck.toml: unknown setting 'jugdements': did you mean 'judgements'?"),
        ("today = 2025-01-01", "crosscheck.toml: unknown setting 'today': did you mean "),
        ('fail-on = "fatal"', "crosscheck.toml: fail-on cannot be 'fatal': Input should be 'error', "),
        ("max-bytes = 0", "crosscheck.toml: max-bytes cannot be 0: "),
        ("ignore-outlets = 3", "crosscheck.toml: ignore-outlets cannot be 3: "),
        (
            '[rules]\nname-speling = "off"',
            "crosscheck.toml: unknown rule 'name-speling': did you mean 'name-spelling'?",
        ),
        ('[rules]\nname-spelling = "fatal"', "crosscheck.toml: rules.name-spelling cannot be 'fatal': "),
        ("fail-on = ", "crosscheck.toml: not valid TOML: "),
    ],
)
def test_what_is_wrong_is_told_in_one_line(text: str, told: str) -> None:
    Path("crosscheck.toml").write_text(text)
    with pytest.raises(SettingsError) as error:
        effective({})
    assert str(error.value).startswith(told)
    assert "\n" not in str(error.value)


def test_an_unreadable_file_is_named() -> None:
    with pytest.raises(SettingsError, match=r"^\.: cannot be read: "):
        effective({}, Path())
