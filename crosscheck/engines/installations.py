"""What is installed on a machine, as far as it decides what is found: workers with anything else are refused."""

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from crosscheck import __version__
from crosscheck.libraries import LIBRARIES, installed
from crosscheck.registry import kinds
from crosscheck.versions import program, version_of


@cache
def installation(model: str) -> Mapping[str, str]:
    """By name: versions of Python, this program, its kinds and libraries, and the parser."""
    python = ".".join(map(str, sys.version_info[:2]))
    own = {"crosscheck": f"{__version__} ({program()})"}
    found = {f"the kind {kind.name}": version_of(kind) for kind in kinds()}
    return own | {"Python": python, model: installed(model)} | found | {name: installed(name) for name in LIBRARIES}


def differing(here: Mapping[str, str], there: Mapping[str, str]) -> str | None:
    """The first difference in words; None if there is none."""
    for name in here:
        if here[name] != there.get(name, ""):
            return f"{name} {there.get(name) or 'is missing'}, here {here[name]}"
    return None


def sees(mark: Path) -> bool:
    """Whether a file that this run has written can be read here."""
    try:
        return bool(mark.read_bytes())
    except OSError:
        return False
