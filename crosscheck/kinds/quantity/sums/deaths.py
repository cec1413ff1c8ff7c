"""The dead by men, women and children, who are not as many as the article says died."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from crosscheck.kinds.quantity.sums.parts import everybody
from crosscheck.kinds.quantity.sums.sentences import Sentence, number_claim
from crosscheck.models import Article, Claim, Flaw
from crosscheck.values.quantities import describe

# The sentence lists who they were.
_LISTED = re.compile(
    r"^\W*(?:the|those|all)\s+(?:\w+\s+)?(?:dead|victims|deceased|killed|fatalities|who\s+died|bodies)\b(?!\s+include)"
    r"[^.;]*\b(?:are|were|was|is|comprise\w*)\s+$",
    re.IGNORECASE,
)
_LIKELY = 0.75


def death_flaws(article: Article, sentence: Sentence, claims: Sequence[Claim[Any]]) -> Iterator[Flaw]:
    """A flaw where a row of all the dead does not come to the one number of dead that the article tells."""
    for row in everybody(sentence):
        if not _LISTED.search(sentence.before(row[0])):
            continue
        dead = [claim for claim in claims if claim.value.outcome == "killed" and _plain(claim)]
        dead = [claim for claim in dead if claim.span.end <= row[0].start or claim.span.start >= row[-1].end]
        total = sum(part.value.size for part in row)
        if len({claim.value.quantity.size for claim in dead}) != 1 or dead[0].value.quantity.size == total:
            continue
        shown = [describe(part.value) for part in row]
        parts = zip(shown, (number_claim(article, sentence, part) for part in row), strict=True)
        told = describe(dead[0].value.quantity)
        why = (f"{' and '.join(shown)} come to {total:g}, not to {told}",)
        question = f"Do the parts make the whole of {told}?"
        yield Flaw("quantity-sum", " ".join([told, *shown]), question, ((told, dead[0]), *parts), why, _LIKELY)


def _plain(claim: Claim[Any]) -> bool:
    """Whether it is the number of all the dead: exact, of no sort of people, of this event."""
    value = claim.value
    exact = value.quantity.is_point and value.quantity.bound == "exact" and not value.quantity.approximate
    return exact and claim.topic == "people" and not (value.words or value.partial or value.anchor.past)
