"""What an article is about: its rare words and names, by which other articles of the story are looked up."""

import math
import re
from collections import Counter

from crosscheck.models import Article

Vector = dict[str, float]
"""Weights of terms, heaviest first, of length 1; empty for a text without a rare word."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
# A word with a capital within a sentence.
_CAPITALISED = re.compile(r"(?<=[a-z,] )[^\W\d_a-z]\w+")
_NAME = 2.5
# Words that come up more often than once in so many (as a power of ten) words tell nothing.
_COMMON = 5.5
_FREQUENCY_OF_ALL = 9.0
# Terms kept of each article.
_MOST = 60


def terms(article: Article) -> Vector:
    """The terms that tell the article from others; the dot product of two, from 0 to 1, is how alike articles are."""
    # Loading the word list takes a quarter of a second: articles that are archived already do without.
    from wordfreq import zipf_frequency

    names = {word.lower() for word in _CAPITALISED.findall(article.plain)}
    counts = Counter(
        word.removesuffix("'s") for word in _WORD.findall(f"{article.title or ''} {article.plain}".lower())
    )
    rarity = {term: zipf_frequency(term, "en") for term in counts if len(term) > 1}
    weights = {
        term: (1 + math.log(counts[term])) * (_FREQUENCY_OF_ALL - usual) * (_NAME if term in names else 1)
        for term, usual in rarity.items()
        if usual < _COMMON
    }
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:_MOST]
    length = math.sqrt(math.fsum(weights[term] ** 2 for term in heaviest)) or 1.0
    return {term: weights[term] / length for term in heaviest}


def likeness(left: Vector, right: Vector) -> float:
    """How alike two articles are, from 0 to 1."""
    return math.fsum(weight * right[term] for term, weight in left.items() if term in right)
