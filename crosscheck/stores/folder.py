"""Claims in the cache folder, one file an article."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from crosscheck.models import Article, Claim
from crosscheck.protocols import ClaimKind
from crosscheck.stores.claims import dumps, edition, loads
from crosscheck.whole_files import write_whole

Held = tuple[str, str]
"""Name and edition of a kind."""


class ClaimsFolder:
    """Keeps claims by their article's content and their kind's edition; a file that is damaged counts as absent.

    A file's first line lists the kinds whose claims follow, each with its edition and its number of bytes.
    """

    def __init__(self, folder: Path, model: str) -> None:
        self._folder = folder
        self._model = model
        self._editions: dict[ClaimKind, Held] = {}

    def claims(self, article: Article, kinds: Iterable[ClaimKind]) -> dict[str, list[Claim[Any]]]:
        """By kind's name, of those of the kinds whose claims are kept."""
        kept = self._read(article)
        data = {kind: kept.get(self._held(kind)) for kind in kinds}
        found = {kind.name: loads(one, kind, article) for kind, one in data.items() if one is not None}
        return {name: claims for name, claims in found.items() if claims is not None}

    def has(self, article: Article, kinds: Iterable[ClaimKind]) -> bool:
        """Whether there are claims of each of the kinds, whatever they are."""
        try:
            with self._path(article).open("rb") as file:
                listed = {held for held, _ in _listed(file.readline())}
        except (OSError, ValueError, TypeError):
            return False
        return listed.issuperset(map(self._held, kinds))

    def keep(self, article: Article, claims: Mapping[ClaimKind, Sequence[Claim[Any]]]) -> None:
        """Keeps the article's claims beside those of other kinds; none of a kind whose values are no plain data."""
        kept = {held: data for held, data in self._read(article).items() if held[0] not in {k.name for k in claims}}
        for kind, extracted in claims.items():
            try:
                kept[self._held(kind)] = dumps(extracted, kind)
            except TypeError:
                continue
        head = json.dumps([[*held, len(data)] for held, data in kept.items()])
        write_whole(self._path(article), b"".join((head.encode(), b"\n", *kept.values())))

    def _read(self, article: Article) -> dict[Held, bytes]:
        try:
            head, _, data = self._path(article).read_bytes().partition(b"\n")
            at, found = 0, {}
            for held, size in _listed(head):
                found[held] = data[at : at + size]
                at += size
        except (OSError, ValueError, TypeError):
            return {}
        return found

    def _held(self, kind: ClaimKind) -> Held:
        if kind not in self._editions:
            self._editions[kind] = kind.name, edition(kind, self._model)
        return self._editions[kind]

    def _path(self, article: Article) -> Path:
        key = hashlib.sha256(f"{article.digest}\0claims\0{self._model}".encode()).hexdigest()
        return self._folder / key[:2] / key


def _listed(head: bytes) -> list[tuple[Held, int]]:
    """The kinds in a file's first line with the sizes of their claims; ValueError or TypeError if it is damaged."""
    return [((str(name), str(form)), int(size)) for name, form, size in json.loads(head)]
