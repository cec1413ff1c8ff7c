"""Fixtures that many tests share: parses are kept for the session, so that each text is parsed once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.models import Report, Severity
from crosscheck.pipeline import run

Check = Callable[..., Report]


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings with a cache of the session's own."""
    return Settings(cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture
def check(tmp_path: Path, settings: Settings) -> Check:
    """Compares texts given as `name=text`, each an article, and gives the report on them as one story."""

    def checked(**texts: str) -> Report:
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        return run([tmp_path], settings.model_copy(update={"one_story": True}))

    return checked


def alarms(report: Report) -> list[tuple[str, list[str]]]:
    """Rule and readings of each finding that is a warning or an error."""
    return [
        (finding.rule, [reading.value for reading in finding.readings])
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]
