"""Every rule has a page, and the page's examples are true."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck.config import Settings
from crosscheck.models import Severity
from crosscheck.pipeline import run
from crosscheck.registry import kinds

PAGES = Path(__file__).parents[1] / "docs" / "rules"
SECTIONS = [
    "What it looks at",
    "Why it matters",
    "Examples that differ",
    "Examples that agree",
    "Limits",
]
RULES = sorted(rule for kind in kinds() for rule in kind.rules)


def _examples() -> Iterator[Any]:
    for page in sorted(PAGES.glob("*.md")):
        sections = re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for section in sections:
            for n, block in enumerate(re.findall(r"```text\n(.*?)```", section, flags=re.DOTALL)):
                texts = dict(re.findall(r"^(names|left|right): (.*)$", block, flags=re.MULTILINE))
                heading = section.splitlines()[0]
                yield pytest.param(page.stem, heading, texts, id=f"{page.stem}-{heading.split()[-1]}-{n}")


def test_there_is_a_page_for_every_rule_and_no_other() -> None:
    assert sorted(page.stem for page in PAGES.glob("*.md")) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_a_page_has_its_sections(rule: str) -> None:
    text = (PAGES / f"{rule}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {rule}\n")
    assert re.findall(r"^## (.*)$", text, flags=re.MULTILINE) == SECTIONS


@pytest.mark.parametrize(("rule", "heading", "texts"), list(_examples()))
def test_example(rule: str, heading: str, texts: dict[str, str], tmp_path: Path, settings: Settings) -> None:
    given = [name for name in ("left", "right") if name in texts]
    assert given
    for name in given:
        (tmp_path / f"{name}.txt").write_text(texts[name], encoding="utf-8")
    house = tmp_path / "crosscheck.names.csv"
    if "names" in texts:
        house.write_text(f"name,relation,other\n{texts['names']}\n", encoding="utf-8")
    changed = {"one_story": True, "names": house if "names" in texts else None}
    report = run([tmp_path], settings.model_copy(update=changed))
    # Its findings are notes by design; of other rules only what an editor must look at counts.
    found = [one.rule for one in report.findings if one.severity is not Severity.NOTE or one.rule == "house-style"]
    assert found == ([rule] if heading == "Examples that differ" else [])
