"""An article's claims of one kind as bytes, and the key under which they hold."""

import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from crosscheck.libraries import libraries
from crosscheck.models import Article, Claim
from crosscheck.parse import grammar
from crosscheck.protocols import ClaimKind
from crosscheck.stores.codec import Rows, UndecodableError, decode, encode
from crosscheck.versions import version_of

# Raise it when the codec's rows come to mean something else.
_FORM = "1"
_CLAIM = f"{Claim.__module__}:{Claim.__qualname__}"
# Where in its row a claim has its article, after the tag.
_ARTICLE = [field.name for field in fields(Claim)].index("article") + 1


def edition(kind: ClaimKind, model: str) -> str:
    """16 hex digits that stand for how claims of the kind are extracted and written today."""
    rests_on = (_FORM, kind.name, version_of(kind), grammar(model), libraries())
    return hashlib.sha256("\0".join(rests_on).encode()).hexdigest()[:16]


def dumps(claims: Sequence[Claim[Any]], kind: ClaimKind) -> bytes:
    """The claims without their article's id, compressed; raises TypeError for values that are no plain data."""
    return zlib.compress(json.dumps(taken_apart(claims, kind), ensure_ascii=False, separators=(",", ":")).encode(), 6)


def taken_apart(claims: Sequence[Claim[Any]], kind: ClaimKind) -> list[Any]:
    """The claims without their article's id, as JSON can tell them; raises TypeError as `dumps`."""
    rows, parts = encode(claims, _packages(kind))
    _place(rows, "")
    return [rows, parts]


def loads(data: bytes, kind: ClaimKind, article: Article) -> list[Claim[Any]] | None:
    """The inverse of `dumps`; None if the bytes are damaged or their types are no more."""
    try:
        return put_together(json.loads(zlib.decompress(data)), kind, article)
    except (zlib.error, ValueError):
        return None


def put_together(apart: Any, kind: ClaimKind, article: Article) -> list[Claim[Any]] | None:
    """The inverse of `taken_apart`; None if it is nothing of the kind, or the types are no more."""
    try:
        rows, parts = apart
        _place(rows, article.id)
        claims = decode(rows, parts, _packages(kind))
    except (UndecodableError, ValueError, TypeError, IndexError):
        return None
    whole = all(isinstance(claim, Claim) and claim.kind == kind.name for claim in claims)
    return claims if whole else None


def _place(rows: Rows, article: str) -> None:
    """Says in the rows that are claims which article they are of."""
    for row in rows:
        if row[0] == _CLAIM:
            row[_ARTICLE] = article


def _packages(kind: ClaimKind) -> tuple[str, ...]:
    return (type(kind).__module__.partition(".")[0],)
