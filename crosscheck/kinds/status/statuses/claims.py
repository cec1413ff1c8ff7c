"""From the clauses of an article to claims about what has become of somebody or something."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from crosscheck.events import PERSONAL, context_words, is_reporting
from crosscheck.kinds.status.clauses import Clause, clauses, complements
from crosscheck.kinds.status.clauses.negations import denied
from crosscheck.kinds.status.statuses.parties import NOBODY, Party, parties
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.models import Article, Claim, Event, Participant, Span
from crosscheck.syntax import Parse, Token, spelled
from crosscheck.values.opposites import Stand

# Verbs that say too little by themselves to be true or false of one occasion.
_LIGHT = frozenset(
    """be have do get go come make take give know want like feel see hear look think believe need mean say tell ask add
    note explain use try put let help seem appear call show set turn play live move bring include
    understand remember mind care matter expect hope love hate consider talk speak follow respond comment reply provide
    involve become belong consist stand sit lie change""".split()
)
_NO = frozenset(("no", "any"))
# Words within which a clause is quoted to the editor.
_LONG = 12


def claims(article: Article, parse: Parse) -> Iterator[Claim[StatusValue]]:
    """One claim for each clause that says something of a party that can be told from others."""
    found = [_claim(article, parse, clause, about) for clause, about in _telling(parse, article.plain)]
    by_patient: dict[str | None, list[StatusValue]] = defaultdict(list)
    for claim in found:
        by_patient[claim.value.patient].append(claim.value)
    for claim in found:
        others = by_patient[claim.value.patient]
        passed = any(_passes(claim.value, other) for other in others)
        settled = any(_settles(claim.value, other) for other in others)
        yield replace(claim, value=replace(claim.value, passed=passed, settled=settled)) if passed or settled else claim


def _telling(parse: Parse, plain: str) -> Iterator[tuple[Clause, tuple[Party, ...]]]:
    """Clauses of which the predicate tells something, with those they are about."""
    for clause in clauses(parse, plain, _LIGHT):
        about = parties(parse, clause)
        reports = is_reporting(clause.head.predicate) and clause.arguments.agent is None and not clause.head.passive
        if about and not reports and clause.head.predicate not in _LIGHT:
            yield clause, about


def _passes(value: StatusValue, other: StatusValue) -> bool:
    """Whether the article itself goes on to the other state of the party, or back."""
    opposition = None if value.negative or other.negative else value.opposes(other)
    if opposition is None or opposition.stand.excludes:
        return False
    return opposition.forward or opposition.stand in (Stand.MOVES, Stand.SWITCH)


def _settles(value: StatusValue, other: StatusValue) -> bool:
    """Whether the one is a plan of which the other is the outcome."""
    return value.open != other.open and value.says_the_same(other)


def _claim(article: Article, parse: Parse, clause: Clause, found: tuple[Party, ...]) -> Claim[StatusValue]:
    head = clause.head
    words = sorted({token.i for token in _predicate(parse, clause)})
    span = _span(parse, words, found)
    number = parse.sentence_of[head.word.i]
    more = complements(parse, head, clause.arguments)
    value = StatusValue(
        predicate=head.predicate,
        form=head.word.text.lower() if head.word.tag == "VBN" else head.predicate,
        modality=clause.modality,
        lead=clause.lead,
        tense=clause.tense,
        state=head.state or head.passive,
        complements=more.words,
        adjuncts=more.adjuncts,
        times=more.times,
        places=more.places,
        phrase=spelled(parse, words),
        parties=found,
        before=_before(parse, number, span) if any(party.none for party in found) else frozenset(),
    )
    text = span.of(article.text)
    named = tuple(party.participant for party in found)
    said = _speaking(clause.speaker) if clause.speaker else ()
    event = Event(head.predicate, (*named, *said), clause.modality, clause.tense, text)
    return Claim(
        "status",
        article.id,
        span,
        text,
        parse.span(number),
        value,
        head.predicate,
        event,
        context_words(parse, number, span),
        article.published,
        clause.speaker.text if clause.speaker else None,
    )


def _before(parse: Parse, number: int, span: Span) -> frozenset[str]:
    return context_words(parse, number - 1, span) if number else frozenset()


def _speaking(speaker: Token) -> tuple[Participant, ...]:
    word = speaker.text.lower()
    key = word if word in PERSONAL else speaker.lemma.lower()
    return (Participant("speaker", key, frozenset((key,)), Span(start=speaker.start, end=speaker.end)),)


def _predicate(parse: Parse, clause: Clause) -> Iterator[Token]:
    head = clause.head
    for token in head.own:
        yield token
        yield from (
            child
            for child in parse.children[token.i]
            if child.dep in ("aux", "auxpass", "neg", "prt", "prep", "det")
            and (child.dep != "prep" or token.i < child.i < head.word.i)
        )
    if head.word.pos in ("NOUN", "ADV") and not head.state and head.word is not clause.arguments.patient:
        # `the green light`
        yield from (child for child in parse.children[head.word.i] if child.dep in ("amod", "compound"))
    if denied(parse, head.finite):
        yield parse.tokens[head.finite.head]
    yield from (token for word in head.own for token in parse.children[word.i] if token.text.lower() == "yet")
    yield from _nones(parse, clause)
    if head.word.dep == "pobj" and head.word is not clause.arguments.patient:
        yield from (parse.tokens[i] for i in range(head.verb.i + 1, head.word.i))


def _nones(parse: Parse, clause: Clause) -> Iterator[Token]:
    """`no weapon`, `nobody`: of which the clause denies it."""
    for token in (clause.arguments.agent, clause.arguments.patient):
        no = next((child for child in parse.children[token.i] if child.text.lower() == "no"), None) if token else None
        if token and (no or token.text.lower() in NOBODY):
            yield from (token, no or token)
        elif token is clause.head.word:
            # `no crashes or injuries`.
            sentence = parse.sentences[parse.sentence_of[token.i]]
            said = [parse.tokens[i] for i in sentence if i <= token.i]
            first = next((word.i for word in reversed(said) if word.text.lower() in _NO), token.i)
            yield from (word for word in said if word.i >= first)


def _span(parse: Parse, words: list[int], found: tuple[Party, ...]) -> Span:
    """The predicate and, where they stand near it, the words for the parties."""
    near = [party.at for party in found if abs(party.at - words[0]) < _LONG]
    first, last = min([*words, *near]), max([*words, *near])
    return Span(start=parse.tokens[first].start, end=parse.tokens[last].end)
