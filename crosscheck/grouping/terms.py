"""What an article is about: its rare words and names, weighed by where they stand and how much they tell."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from crosscheck.models import Article

Vector = dict[str, float]
"""Weights of terms, heaviest first, of length 1; empty for a text without a rare word."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
# A word with a capital within a sentence.
_CAPITALISED = re.compile(r"(?<=[a-z,] )[^\W\d_a-z]\w+")
_TITLE = 3
_LEAD = 2
_LEAD_CHARACTERS = 600
_NAME = 2.5
# Terms kept of each article.
_MOST = 80
# Below this a term is in so many articles that it tells nothing.
_TELLING = 2.0
# What is known of words beforehand weighs as much as so many articles of so many words.
_BACKGROUND_ARTICLES = 1000
_BACKGROUND_OF_ARCHIVES = 30_000
_BACKGROUND_WORDS = 400
# A pile can be one story's alone, whose own words must not count as common for that.
_DAMPED = 0.9
# How often figures of so many digits come up in a text, years being the most of those with four.
_FIGURES = {1: 1e-3, 2: 1e-3, 3: 1e-4, 4: 3e-4}
_UNKNOWN_FIGURE = 1e-5
_UNKNOWN_WORD = 1e-8
_DAY = 86_400


def vectors(articles: Sequence[Article]) -> list[Vector]:
    """One vector an article; the dot product of two, from 0 to 1, is how alike the articles are."""
    return _weighed(articles, _BACKGROUND_ARTICLES)


def terms(article: Article) -> Vector:
    """The vector of an article among all that an archive may hold: what is rare in English tells the most."""
    return _weighed([article], _BACKGROUND_OF_ARCHIVES)[0]


def likeness(left: Vector, right: Vector) -> float:
    """The dot product of two vectors, or sums of vectors: how alike they are."""
    few, many = sorted((left, right), key=len)
    return math.fsum(weight * many[term] for term, weight in few.items() if term in many)


def days(time: datetime | None) -> float | None:
    """A time as days; one without a zone is taken for UTC, for nobody's own clock may matter."""
    if time is None:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() / _DAY


def _weighed(articles: Sequence[Article], background: int) -> list[Vector]:
    counted = [_counted(article) for article in articles]
    shared = Counter(term for counts in counted for term in counts)
    weights = Weights(shared, len(articles), background)
    return [weights.of_words(counts, article.plain) for article, counts in zip(articles, counted, strict=True)]


def occurring(article: Article) -> set[str]:
    """The words and figures in the article that its vector may be made of."""
    return set(_counted(article))


class Weights:
    """Weighs the terms of articles one by one, once it is known in how many of a pile each term is."""

    def __init__(self, found: Mapping[str, int], articles: int, background: int = _BACKGROUND_ARTICLES) -> None:
        """`found` is the number of the pile's articles that have a term, 1 where it says nothing of one."""
        self._found, self._articles, self._background = found, articles, background
        self._tell: dict[str, float] = {}

    def of(self, article: Article) -> Vector:
        """The vector of an article of the pile."""
        return self.of_words(_counted(article), article.plain)

    def of_words(self, counts: Counter[str], text: str) -> Vector:
        """The vector of an article whose words are counted, and whose text tells which are names."""
        for term in counts:
            if term not in self._tell:
                found = self._found.get(term, 1)
                self._tell[term] = _information(term, found, self._articles, self._background)
        return _vector(counts, _names(text), self._tell)


def _counted(article: Article) -> Counter[str]:
    """How often each word occurs, more where it stands in the title or the lead."""
    text = article.plain.lower()
    title = (article.title or "").replace("’", "'").lower()
    counts: Counter[str] = Counter()
    for part, weight in ((text, 1), (text[:_LEAD_CHARACTERS], _LEAD - 1), (title, _TITLE)):
        for word, count in Counter(_WORD.findall(part)).items():
            if len(word) > 1:
                counts[word.removesuffix("'s")] += weight * count
    return counts


def _names(text: str) -> set[str]:
    return {word.lower() for word in _CAPITALISED.findall(text)}


def _information(term: str, found: int, articles: int, background: int) -> float:
    """Logarithm of one over the share of articles that have the term, here and in English news at large."""
    expected = 1 - math.exp(-_frequency(term) * _BACKGROUND_WORDS)
    return math.log((background + articles) / (background * expected + found**_DAMPED))


def _frequency(term: str) -> float:
    """The term's share of all words of English texts."""
    # Loading the word list takes a third of a second: a run whose stories are all declared does without.
    from wordfreq import get_frequency_dict

    if term[0].isdigit():
        return _FIGURES.get(len(term), _UNKNOWN_FIGURE)
    return float(get_frequency_dict("en", "best").get(term, _UNKNOWN_WORD))


def _vector(counts: Counter[str], names: set[str], tell: dict[str, float]) -> Vector:
    weights = {
        term: (1 + math.log(count)) * tell[term] * (_NAME if term in names else 1)
        for term, count in counts.items()
        if tell[term] >= _TELLING
    }
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:_MOST]
    length = math.sqrt(math.fsum(weights[term] ** 2 for term in heaviest)) or 1.0
    return {term: weights[term] / length for term in heaviest}
