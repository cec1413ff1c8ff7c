"""docs/settings.md names every setting, and its example is a settings file."""

import re
from pathlib import Path

import pytest

from crosscheck.settings_files import effective, fields, key

PAGE = (Path(__file__).parents[1] / "docs" / "settings.md").read_text(encoding="utf-8")


def test_every_setting_is_in_the_table() -> None:
    assert set(re.findall(r"^\| `([\w-]+)` \|", PAGE, flags=re.MULTILINE)) == {key(field) for field in fields()}


def test_the_example_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, flags=re.DOTALL)
    Path("crosscheck.toml").write_text(example)
    assert effective({}).settings.fail_on == "warning"
