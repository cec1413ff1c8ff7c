"""An article's claims of one kind as bytes, and the key under which they hold."""

import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from crosscheck.libraries import libraries
from crosscheck.models import Article, Claim
from crosscheck.parse import grammar
from crosscheck.protocols import ClaimKind
from crosscheck.stores.codec import UndecodableError, decode, encode
from crosscheck.versions import version_of

# Raise it when the codec's rows come to mean something else.
_FORM = "1"


def edition(kind: ClaimKind, model: str) -> str:
    """16 hex digits that stand for how claims of the kind are extracted and written today."""
    rests_on = (_FORM, kind.name, version_of(kind), grammar(model), libraries())
    return hashlib.sha256("\0".join(rests_on).encode()).hexdigest()[:16]


def dumps(claims: Sequence[Claim[Any]], kind: ClaimKind) -> bytes:
    """The claims without their article's id, compressed; raises TypeError for values that are no plain data."""
    rows, parts = encode([replace(claim, article="") for claim in claims], _packages(kind))
    return zlib.compress(json.dumps([rows, parts], ensure_ascii=False, separators=(",", ":")).encode(), 6)


def loads(data: bytes, kind: ClaimKind, article: Article) -> list[Claim[Any]] | None:
    """The inverse of `dumps`; None if the bytes are damaged or their types are no more."""
    try:
        rows, parts = json.loads(zlib.decompress(data))
        claims = decode(rows, parts, _packages(kind))
    except (zlib.error, UndecodableError, ValueError, TypeError):
        return None
    if not all(isinstance(claim, Claim) and claim.kind == kind.name for claim in claims):
        return None
    return [replace(claim, article=article.id) for claim in claims]


def _packages(kind: ClaimKind) -> tuple[str, ...]:
    return (type(kind).__module__.partition(".")[0],)
