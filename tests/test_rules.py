"""Every rule has a page, and the page's examples are true."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck.registry import kinds
from tests.conftest import Check, alarms

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
                texts = dict(re.findall(r"^(left|right): (.*)$", block, flags=re.MULTILINE))
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
def test_example(rule: str, heading: str, texts: dict[str, str], check: Check) -> None:
    assert texts
    found = [found_rule for found_rule, _ in alarms(check(**texts))]
    assert found == ([rule] if heading == "Examples that differ" else [])
