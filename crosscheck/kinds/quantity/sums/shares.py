"""Shares of one whole that come to more than all of it."""

import re
from collections.abc import Iterator

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import describe

# A sentence on how one vote or poll was divided.
_DIVIDED = re.compile(r"\b(?:vot(?:e|es|ed|ers)|polled|respondents|surveyed|ballots?)\b", re.IGNORECASE)
# Answers of which nobody gives two.
_SIDES = re.compile(
    r"\b(?:oppos\w+|against|abstain\w*|undecided|disapprov\w+|no opinion|unsure|in favou?r|approv\w+|backed|said no)\b",
    re.IGNORECASE,
)
# "52 percent of the vote and her rival 51 percent".
_OF_VOTE = re.compile(r"\s+of\s+(?:the\s+)?(?:votes?|ballots?|poll)\b", re.IGNORECASE)
# Comparisons and changes: their percentages are of different wholes.
_OTHER = re.compile(
    r"\b(?:up|down|from|than|compared|rose|fell|increase\w*|margin|turnout|counted|each|respectively|among|men|women"
    r"|republicans?|democrats?|while in)\b",
    re.IGNORECASE,
)
_ROUNDING = 1.0
_LIKELY = 0.75


def share_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """A flaw where the answers of one poll or the sides of one vote come to clearly more than 100 percent."""
    shares = [number for number in sentence.numbers if number.value.dimension == "percent"]
    if len(shares) < 2 or not all(map(exact, shares)) or not _DIVIDED.search(sentence.text):
        return
    sides = len(_SIDES.findall(sentence.text)) >= len(shares) - 1
    if _OTHER.search(sentence.text) or not (sides or _OF_VOTE.match(sentence.after(shares[0]))):
        return
    total = sum(share.value.low or 0.0 for share in shares)
    if total <= 100 + _ROUNDING * len(shares):
        return
    shown = [describe(share.value) for share in shares]
    claims = tuple((name, number_claim(article, sentence, share)) for name, share in zip(shown, shares, strict=True))
    reason = f"together they come to {total:g}%"
    yield Flaw("quantity-sum", " ".join(shown), "Do the shares make one whole?", claims, (reason,), _LIKELY)
