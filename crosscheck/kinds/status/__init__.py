"""Statuses: did it happen or not, is it so or the opposite?"""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crosscheck.kinds.status import statuses
from crosscheck.likeness import event_subject
from crosscheck.models import Article, Claim, Flaw, Match, Modality, Verdict
from crosscheck.syntax import Parse
from crosscheck.values import opposites


class StatusKind:
    """A claim is a clause; the same of the same party said and denied, or opposites, are at odds."""

    name = "status"
    rule = "event-status"
    rules = ("event-status",)
    exclusive = False

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each clause that states something of somebody or something."""
        yield from statuses.claims(article, parse)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text."""
        return claim.article, claim.span.start, claim.value.predicate

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """Whom it is about, with the predicate or a question that the predicate answers."""
        for word in sorted({opposites.canonical(claim.value.predicate, of_nobody=True), claim.value.form}):
            yield "of none", word
        yield "of none", claim.value.patient
        said = opposites.canonical(claim.value.predicate)
        about = (
            [statuses.one_noun(p.key) for p in claim.event.participants if p.role == "patient"] if claim.event else []
        )
        about += [noun for p in claim.value.parties if p.participant.role == "patient" for noun in sorted(p.called)]
        doers = [p.key for p in claim.event.participants if p.role == "agent"] if claim.event else []
        about += [f"by {key}" for key in doers if key.startswith("=")]
        for key in about:
            yield from ((key, word) for word in sorted({said, claim.value.form}))
            for word in sorted({claim.value.predicate, claim.value.form}):
                yield from ((key, question) for question in opposites.questions(word))

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two are about the same parties on the same occasion."""
        return statuses.match(left, right)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """Whether they say the same, the opposite, or an earlier and a later state."""
        return statuses.compare(left, right)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks what is so, in the shortest of the surest claims' words, one that denies nothing if there is one."""
        phrases = sorted(
            claims, key=lambda claim: (list(Modality).index(claim.value.modality), len(claim.text), claim.text)
        )
        return f"Is it so: “{phrases[0].text}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """Predicates and shared parties."""
        return event_subject(claims)

    def show(self, claim: Claim[Any]) -> str:
        """The predicate as the article has it."""
        phrase: str = claim.value.phrase
        return phrase

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """None: a clause by itself is never at odds."""
        return ()
