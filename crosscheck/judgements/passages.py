"""The sentences that a judgement is about, as hashes by which a later change shows."""

import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from crosscheck.models import Article, Finding


def passages(finding: Finding, articles: Mapping[str, Article]) -> dict[str, str]:
    """For each article of the finding, by file name, 16 hex digits over the sentences that give the readings.

    Neither line breaks nor the sentences' places in the article count.
    """
    sentences: dict[str, set[str]] = {}
    for reading in finding.readings:
        for claim in reading.claims:
            article = articles[claim.article]
            words = " ".join(claim.sentence.of(article.text).split())
            sentences.setdefault(PurePosixPath(article.source).name, set()).add(words)
    return {name: _digest(said) for name, said in sorted(sentences.items())}


def changed(judged: Mapping[str, str], current: Mapping[str, str]) -> bool:
    """Whether a passage judged reads otherwise today, or none of them is there any more.

    Articles that have joined since don't count, nor do those judged that are not in this run.
    """
    if not judged:
        return False
    return any(judged.get(name, now) != now for name, now in current.items()) or not (
        set(judged.values()) & set(current.values())
    )


def _digest(sentences: set[str]) -> str:
    return hashlib.sha256("\n".join(sorted(sentences)).encode()).hexdigest()[:16]
