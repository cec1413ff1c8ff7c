"""Claims in the cache folder, one file an article and kind."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from crosscheck.models import Article, Claim
from crosscheck.protocols import ClaimKind
from crosscheck.stores.claims import dumps, edition, loads
from crosscheck.whole_files import write_whole


class ClaimsFolder:
    """Keeps claims by their article's content and their kind's edition; a file that is damaged counts as absent."""

    def __init__(self, folder: Path, model: str) -> None:
        self._folder = folder
        self._model = model

    def claims(self, article: Article, kinds: Iterable[ClaimKind]) -> dict[str, list[Claim[Any]]]:
        """By kind's name, of those of the kinds whose claims are kept."""
        found = {kind.name: self._read(article, kind) for kind in kinds}
        return {name: claims for name, claims in found.items() if claims is not None}

    def has(self, article: Article, kinds: Iterable[ClaimKind]) -> bool:
        """Whether there is a file for each of the kinds, whatever is in it."""
        return all(self._path(article, kind).is_file() for kind in kinds)

    def keep(self, article: Article, claims: Mapping[ClaimKind, Sequence[Claim[Any]]]) -> None:
        """Keeps the article's claims; of a kind whose values are no plain data nothing is kept."""
        for kind, extracted in claims.items():
            try:
                write_whole(self._path(article, kind), dumps(extracted, kind))
            except TypeError:
                continue

    def _read(self, article: Article, kind: ClaimKind) -> list[Claim[Any]] | None:
        try:
            return loads(self._path(article, kind).read_bytes(), kind, article)
        except OSError:
            return None

    def _path(self, article: Article, kind: ClaimKind) -> Path:
        key = hashlib.sha256(f"{article.digest}\0{edition(kind, self._model)}".encode()).hexdigest()
        return self._folder / key[:2] / key
