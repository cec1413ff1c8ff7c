"""docs/skipped.md names every reason for which something is skipped, as the program's sources give it, and no other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "skipped.md"
# Where reasons are made; those that only pass one on have none of their own.
PLACES = ("archiving.py", "fetch", "languages.py", "read", "readers", "selection.py")
GAP = "…"


def _sources() -> Iterator[ast.Module]:
    for place in PLACES:
        path = ROOT / "crosscheck" / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            yield ast.parse(file.read_text(encoding="utf-8"))


def _reasons(tree: ast.Module) -> Iterator[str]:
    named = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for given in _given(tree):
        value = named.get(given.id, given) if isinstance(given, ast.Name) else given
        reason = _template(value)
        if reason:
            yield reason


def _given(tree: ast.Module) -> Iterator[ast.expr]:
    """What is given as a reason."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "UnreadableError":
                yield node.args[0]
            elif node.func.id == "Skipped":
                yield from (keyword.value for keyword in node.keywords if keyword.arg == "reason")
        elif isinstance(node, ast.FunctionDef) and node.name == "too_large":
            yield from (one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value)


def _template(value: ast.expr) -> str:
    """The words of a text, with a mark for each part that is filled in; empty if it has no words of its own."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
        return _template(value.func.value)
    if isinstance(value, ast.Constant):
        return str(value.value)
    if not isinstance(value, ast.JoinedStr):
        return ""
    made = "".join(str(part.value) if isinstance(part, ast.Constant) else GAP for part in value.values)
    return made if re.search(r"\w{3}", made) else ""


def test_the_page_has_the_reasons_of_the_sources() -> None:
    made = {reason for tree in _sources() for reason in _reasons(tree)}
    told = set(re.findall(r"^\| `+ ?(.*?) ?`+ \|", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert len(made) > 60
    assert sorted(told) == sorted(made)
