"""Extract stage: a parsed article to its claims of every kind."""

from collections.abc import Sequence
from typing import Any

from crosscheck.models import Article, Claim
from crosscheck.protocols import ClaimKind
from crosscheck.syntax import Parse


def extract(article: Article, parse: Parse, kinds: Sequence[ClaimKind]) -> list[Claim[Any]]:
    """All claims that `kinds` find, kind by kind, each in text order."""
    return [claim for kind in kinds for claim in kind.extract(article, parse)]
