"""YAML front matter at the head of a text file."""

import re
from typing import TYPE_CHECKING, Any

from crosscheck.errors import UnreadableError

if TYPE_CHECKING:
    import yaml

_BLOCK = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# More would keep the YAML parser busy for long.
_LONGEST = 20_000


def front_matter(text: str) -> tuple[dict[str, Any], int]:
    """The metadata and the offset at which the article begins; raises UnreadableError if it is no YAML mapping."""
    block = _BLOCK.match(text)
    if block is None:
        return {}, 0
    if len(block[1]) > _LONGEST:
        raise UnreadableError(f"invalid front matter: longer than {_LONGEST} characters")
    import yaml

    try:
        metadata = yaml.safe_load(block[1])
    except yaml.YAMLError as error:
        raise UnreadableError(f"invalid front matter: {_place(error)}") from error
    if isinstance(metadata, str):
        # Prose between two rules, not metadata.
        return {}, 0
    if not isinstance(metadata, dict):
        raise UnreadableError("invalid front matter: it must be `name: value` lines")
    return metadata, block.end()


def _place(error: "yaml.YAMLError") -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "not YAML"
    return f"{problem}, line {mark.line + 2}" if mark else str(problem)
