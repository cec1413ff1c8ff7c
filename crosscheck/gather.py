"""Gather stage: an article's claims, from the store that has them, else extracted from its parse."""

from collections.abc import Callable, Sequence
from typing import Any

from crosscheck.extract import extract
from crosscheck.models import Article, Claim
from crosscheck.protocols import ClaimKind, Store
from crosscheck.syntax import Parse


def gather(
    article: Article, kinds: Sequence[ClaimKind], store: Store | None, parse: Callable[[Article], Parse]
) -> list[Claim[Any]]:
    """All the article's claims, kind by kind, each in text order; it is parsed only if the store lacks a kind's."""
    claims = store.claims(article, kinds) if store else {}
    missing = [kind for kind in kinds if kind.name not in claims]
    if missing:
        parsed = parse(article)
        extracted = {kind: extract(article, parsed, [kind]) for kind in missing}
        if store:
            store.keep(article, extracted)
        claims |= {kind.name: found for kind, found in extracted.items()}
    return [claim for kind in kinds for claim in claims[kind.name]]
