"""Whole runs: the same input gives the same bytes, and what is unsure is said."""

import subprocess
import sys
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.pipeline import run
from tests.conftest import Check, alarms

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.mark.parametrize("output", [JsonV1, HtmlPage])
def test_same_input_same_bytes_whatever_the_order_of_paths(
    output: type[JsonV1] | type[HtmlPage], settings: Settings
) -> None:
    first, second = sorted(SEEDS.glob("*.txt"))
    pages = {output().render(run(paths, settings)) for paths in ([first, second], [second, first], [first, second])}
    assert len(pages) == 1


def test_hash_order_does_not_show(tmp_path: Path) -> None:
    pages = set()
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.json"
        command = [sys.executable, "-m", "crosscheck", "check", "seeds", "--format", "json", "-o", str(out)]
        environment = {"PYTHONHASHSEED": seed, "PATH": "", "CROSSCHECK_CACHE": str(tmp_path / "cache")}
        done = subprocess.run(command, cwd=SEEDS.parent, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 1, done.stderr
        pages.add(out.read_bytes())
    assert len(pages) == 1


def test_a_cached_run_never_imports_the_parser(tmp_path: Path) -> None:
    cache = Settings(cache=tmp_path)
    warm = JsonV1().render(run([SEEDS], cache))
    code = (
        "import sys, pathlib\n"
        "from crosscheck.config import Settings\n"
        "from crosscheck.formats.json_v1 import JsonV1\n"
        "from crosscheck.pipeline import run\n"
        f"out = JsonV1().render(run([pathlib.Path('seeds')], Settings(cache=pathlib.Path({str(tmp_path)!r}))))\n"
        "assert 'spacy' not in sys.modules\n"
        "sys.stdout.write(out)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=SEEDS.parent, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == warm.replace(str(SEEDS.parent) + "/", "")


def test_articles_of_different_stories_are_not_compared(tmp_path: Path, settings: Settings) -> None:
    for story, name in (("bridge", "Tobias Grundmann"), ("fire", "Tobias Grundman")):
        folder = tmp_path / story
        folder.mkdir()
        (folder / "story.json").write_text(f'{{"story": "{story}"}}')
        (folder / "a.txt").write_text(f"{name}, the mayor, spoke on Tuesday.\n")
    report = run([tmp_path], settings)
    assert [story.title for story in report.stories] == ["bridge", "fire"]
    assert report.findings == ()


def test_the_fingerprint_outlives_edits_around_it(check: Check) -> None:
    left, right = "Tobias Grundmann, the mayor, spoke.", "Mayor Tobias Grundman spoke."
    before = check(a=left, b=right).findings
    after = check(a=f"It rained all day.\n\n{left}", b=f"{right}\nNobody listened.").findings
    assert [finding.id for finding in before] == [finding.id for finding in after]
    assert len(before) == 1


def test_an_article_without_date_is_told_as_not_checked(check: Check) -> None:
    report = check(a="The bridge opened last Thursday.", b="The bridge opened on Friday.")
    assert alarms(report) == []
    assert [entry.rule for entry in report.coverage.rules_not_run if "publication date" in entry.reason] == [
        "event-time"
    ]
