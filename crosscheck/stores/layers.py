"""Several stores one behind the other."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crosscheck.models import Article, Claim
from crosscheck.protocols import ClaimKind, Store


class Layers:
    """Asks each store in turn for what those before it lack, and gives each what is to be kept."""

    def __init__(self, stores: Sequence[Store]) -> None:
        self._stores = stores

    def claims(self, article: Article, kinds: Iterable[ClaimKind]) -> dict[str, list[Claim[Any]]]:
        """By kind's name, the claims that some store has."""
        found: dict[str, list[Claim[Any]]] = {}
        missing = list(kinds)
        for store in self._stores:
            found |= store.claims(article, missing)
            missing = [kind for kind in missing if kind.name not in found]
        return found

    def keep(self, article: Article, claims: Mapping[ClaimKind, Sequence[Claim[Any]]]) -> None:
        """Keeps the claims in every store."""
        for store in self._stores:
            store.keep(article, claims)
