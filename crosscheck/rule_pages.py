"""The rules' pages: in the package when installed from a wheel, else in the checkout's docs."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RulePage:
    """What a rule looks at, why it matters, examples and limits, in Markdown."""

    rule: str
    text: str

    @property
    def summary(self) -> str:
        """The page's first paragraph as a line."""
        return " ".join(self.text.split("\n\n")[1].split())

    def section(self, heading: str) -> str:
        """The paragraphs under a heading as a line; empty if the page has no such heading."""
        found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", self.text, flags=re.MULTILINE | re.DOTALL)
        return " ".join(found[1].split()) if found else ""


@cache
def rule_pages() -> dict[str, RulePage]:
    """All pages there are, by rule; a third party's rules need not have one."""
    return {page.stem: RulePage(page.stem, page.read_text(encoding="utf-8")) for page in sorted(_folder().glob("*.md"))}


def _folder() -> Path:
    package = Path(__file__).parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent / "docs" / "rules"
