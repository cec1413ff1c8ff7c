"""The installed versions of what decides what is found: another version can find something else."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version

LIBRARIES = (
    *("anyascii", "lap", "metaphone", "nicknames", "numpy", "pystemmer", "rapidfuzz", "rensa"),
    *("spacy", "text2num", "thinc", "wordfreq"),
)
READING = ("charset-normalizer", "feedparser", "lxml", "mammoth", "py3langid", "pypdf", "pyyaml", "trafilatura")
"""Those that decide what is read of a file, beyond what Python brings."""


@cache
def libraries() -> str:
    """The libraries on which findings rest, with their versions."""
    return " ".join(f"{name} {installed(name)}" for name in LIBRARIES)


@cache
def installed(package: str) -> str:
    """The package's version; empty for what is no installed package, such as a pipeline in a folder."""
    try:
        return version(package)
    except (PackageNotFoundError, ValueError):
        return ""
