"""Files whose reader is slow are read once: what they gave is kept from run to run, as long as nothing has changed."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from crosscheck.models import Article
from crosscheck.read.choosing import is_readable
from crosscheck.read.extracts import Manner
from crosscheck.read.manifests import Manifest


class Memory(Protocol):
    """Keeps the articles of files by words that stand for all that they rest on, the program aside."""

    def articles(self, words: Sequence[str]) -> list[Article] | None:
        """The articles kept under these words."""
        ...

    def keep(self, words: Sequence[str], articles: Sequence[Article]) -> None:
        """Keeps the articles under these words."""
        ...

    def language(self, text: str) -> tuple[str, float]:
        """What `languages.detected` says of the text, which is asked once."""
        ...


def rests_on(path: Path, manner: Manner, manifest: Manifest | None) -> list[str] | None:
    """What the file's articles rest on; None if it is not worth remembering, or cannot be read."""
    slow = [reader for reader in manner.slow if is_readable(path.name, [reader])]
    try:
        if not slow or path.stat().st_size > max(reader.bulk for reader in slow) * manner.max_bytes:
            return None
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    said = manifest.model_dump_json() if manifest else ""
    return [path.as_posix(), content, said, str(manner.max_bytes), repr(sorted(manner.columns.items()))]
