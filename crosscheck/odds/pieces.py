"""What each piece of evidence adds to the probability that a model gives, for an editor to see."""

import math
from collections.abc import Mapping

from crosscheck.models import Weight

# By the names that bench/fit_odds.py fits.
_WORDS = {
    "intercept": "what is so of any two of them",
    "ages": "both tell of somebody of one age",
    "apart": "by how much they differ",
    "bounds": "one is a bound, such as “by” or “after”",
    "close": "the numbers are near each other",
    "context": "how alike the words of the sentences are",
    "days": "both give the day, and it is one",
    "depth": "how far into its article each stands",
    "digits": "how many digits they have",
    "elsewhere": "the other article has the same value, of something else",
    "far": "the numbers are of different size",
    "fine": "they are no round times",
    "lead": "it opens the article",
    "leads": "both open their articles",
    "names": "both name the same ones",
    "names-apart": "the sentences name different ones",
    "narrowed": "the same words narrow what is counted",
    "narrowed-apart": "other words narrow what is counted",
    "near": "what share of the words right beside them is alike",
    "nearness": "how much the words right beside them have in common",
    "participants": "the same people or things take part",
    "percent": "they are shares",
    "predicate": "how near the verbs are in meaning",
    "ratio": "how many times the one is the other",
    "small": "small counts are often of a part",
    "swapped": "the same digits in another order",
    "takers": "the same take part",
    "tenses": "the tenses differ",
    "things": "it is the same sort of building or thing",
    "things-apart": "it is another sort of building or thing",
    "topic": "one word for what is counted",
    "topics": "how near in meaning what is counted is",
    "words": "how rare the words in both sentences are",
    "future": "it is still to come",
    "month": "a month is given",
    "named": "the sentences name the same",
    "slip": "they differ as slips of the pen do",
    "verb": "one verb tells what happened",
    "weekdays": "weekdays are given",
    "year": "only years are given",
}


def attributed(weights: Mapping[str, float], evidence: Mapping[str, float], sure: float) -> tuple[Weight, ...]:
    """The model's starting point and what each piece adds to it; they add up to `sure`, its probability.

    The pieces share what lies between the two in proportion to their part of the log odds: the Aumann-Shapley values of
    a logistic regression, which don't depend on an order.
    """
    start = 1 / (1 + math.exp(-weights["intercept"]))
    parts = {what: weights[what] * amount for what, amount in evidence.items() if amount and what in weights}
    total = sum(parts.values())
    slope = (sure - start) / total if total else 0.0
    return (
        Weight(_WORDS["intercept"], start),
        *(Weight(_WORDS.get(what, what), part * slope) for what, part in parts.items()),
    )
