"""What the clauses of a parsed article state: who is or does what, or is not, and who says so."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.status.clauses.absences import absences, lacks
from crosscheck.kinds.status.clauses.arguments import Arguments, arguments, complements
from crosscheck.kinds.status.clauses.clause import Clause
from crosscheck.kinds.status.clauses.governors import Lead
from crosscheck.kinds.status.clauses.heads import Head, heads
from crosscheck.kinds.status.clauses.modality import lead, modality
from crosscheck.kinds.status.clauses.negations import negated
from crosscheck.kinds.status.clauses.privations import privations
from crosscheck.kinds.status.clauses.speech import quotations, speaker
from crosscheck.kinds.status.clauses.stating import leaves_open, stated
from crosscheck.kinds.status.clauses.tenses import tense
from crosscheck.models import Modality, Span
from crosscheck.syntax import Parse

__all__ = ["Clause", "Lead", "clauses", "complements"]


def clauses(parse: Parse, plain: str, light: frozenset[str] = frozenset()) -> Iterator[Clause]:
    """The clauses that state something, in text order; what is asked, wished, doubted or supposed is left out.

    So are clauses of the `light` verbs, before anything else is asked of them.
    """
    quoted = quotations(plain)
    for head in heads(parse):
        if head.predicate in light:
            continue
        sentence = parse.sentence_of[head.verb.i]
        if plain[parse.span(sentence).start : parse.span(sentence).end].rstrip(" \"'").endswith("?"):
            continue
        if stated(parse, head):
            found = arguments(parse, head)
            if found is not None and not (leaves_open(parse, head) and negated(parse, head, found)):
                yield _clause(parse, head, found, quoted)
    for head in privations(parse):
        found = arguments(parse, head)
        if found is not None and stated(parse, head) and not leaves_open(parse, head):
            yield replace(_clause(parse, head, found, quoted), modality=Modality.DENIED)
    for head in (*absences(parse), *lacks(parse)):
        if stated(parse, head) and not leaves_open(parse, head):
            found = Arguments(None, head.word)
            yield replace(_clause(parse, head, found, quoted), modality=Modality.DENIED)


def _clause(parse: Parse, head: Head, found: Arguments, quoted: Sequence[Span]) -> Clause:
    return Clause(
        head=head,
        arguments=found,
        modality=modality(parse, head, found),
        tense=tense(parse, head),
        lead=lead(parse, head),
        speaker=speaker(parse, head.verb, quoted),
    )
