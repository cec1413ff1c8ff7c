"""Resolve stage: which names mean the same person, organisation or place, and which of them take part in what."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.events import PERSONAL
from crosscheck.models import Claim, Entity, Event, Key, NameValue, Participant
from crosscheck.unions import Unions
from crosscheck.values import names

# A given name and a surname.
_FULL = 2
# Characters within which a pronoun's person must have been named.
_NEAR = 600
# Zipf frequency of words that are nobody's given name.
_EVERYDAY = 4.5
# So many times as often as its full name a family name in front is not used.
_OFTEN = 4

Tokens = tuple[str, ...]
# A name as one article writes it: article id and normalised tokens.
Form = tuple[str, Tokens]


def resolve(
    claims: Sequence[Claim[Any]], apart: Callable[[Tokens, Tokens], bool] = lambda _left, _right: False
) -> list[Claim[Any]]:
    """A story's claims in the same order, name claims with their entity, event participants keyed by entity.

    Two names of which `apart` is true are never taken for one bearer's.
    """
    forms = _forms(claims)
    entities = _entities(forms, _joined(forms, apart))
    mentions = _mentions(claims, entities)
    named = _named_in_sentences(entities)
    return [_resolved(claim, entities, mentions, named) for claim in claims]


def entity_key(name: str) -> str:
    """The key that stands for the entity of that full name."""
    return "=" + " ".join(names.normalise(name))


def _form(claim: Claim[Any]) -> Form:
    value: NameValue = claim.value
    return claim.article, names.normalise(value.form, person=value.label == "person")


def _forms(claims: Iterable[Claim[Any]]) -> dict[Form, list[Claim[Any]]]:
    forms: dict[Form, list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, NameValue):
            forms[_form(claim)].append(claim)
    return {form: claims for form, claims in forms.items() if form[1]}


def _joined(forms: dict[Form, list[Claim[Any]]], apart: Callable[[Tokens, Tokens], bool]) -> Unions[Form]:
    """Equal forms joined across articles, short forms to the one full form they can mean."""
    unions: Unions[Form] = Unions()
    first: dict[tuple[str, ...], Form] = {}
    by_part: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for form, claims in forms.items():
        if claims[0].value.label == "person" and len(form[1]) > 1:
            by_part[form[1][-1]].add(form[1])
            by_part[form[1][0]].add(form[1])
    for form, claims in forms.items():
        full = _full(form, claims, by_part, forms)
        if full and apart(form[1], full):
            full = None
        unions.join(first.setdefault(full or form[1], form), form)
        turned = form[1][::-1]
        if (
            len(turned) == _FULL
            and turned in by_part.get(form[1][0], ())
            and turned in first
            and not apart(form[1], turned)
        ):
            # Wei Zhang and Zhang Wei.
            unions.join(first[turned], form)
    return unions


def _full(
    form: Form, claims: list[Claim[Any]], by_part: dict[str, set[tuple[str, ...]]], forms: dict[Form, list[Claim[Any]]]
) -> tuple[str, ...] | None:
    """The one longer name that a single-word form means: in its own article first, else in the story."""
    article, tokens = form
    if len(tokens) > _FULL and claims[0].value.label != "place":
        return _after_calling(tokens, by_part)
    if len(tokens) == _FULL and claims[0].value.label != "place":
        return _called(article, tokens, by_part, forms)
    if len(tokens) != 1 or claims[0].value.label == "place":
        return None
    longer = by_part.get(tokens[0], set())
    near = {full for full in longer if (article, full) in forms} or longer
    meant = {full for full in near if full[-1] == tokens[0]} or near
    if len(meant) != 1:
        return None
    full = next(iter(meant))
    return None if full[0] == tokens[0] and _is_firm(claims, forms.get((article, full), [])) else full


def _after_calling(tokens: tuple[str, ...], by_part: dict[str, set[tuple[str, ...]]]) -> tuple[str, ...] | None:
    """The full name that ends a longer one, where a word that everybody knows goes before it: "Wife Jane Roe"."""
    name = tokens[-_FULL:]
    if name not in by_part.get(name[-1], ()):
        return None
    called = tokens[:-_FULL]
    described = names.known(called[-1]) >= names.COMMON and not any(names.given(word) for word in called)
    return name if described else None


def _called(
    article: str, tokens: tuple[str, ...], by_part: dict[str, set[tuple[str, ...]]], forms: dict[Form, list[Claim[Any]]]
) -> tuple[str, ...] | None:
    """The full name in the same article of whom a headline calls by a common word and a last name: "Hero Roe"."""
    if len(tokens[0]) == 1 or names.given(tokens[0]) or names.known(tokens[0]) < _EVERYDAY:
        return None
    near = {full for full in by_part.get(tokens[1], ()) if full[-1] == tokens[1] and (article, full) in forms}
    near.discard(tokens)
    return next(iter(near)) if len(near) == 1 else None


def _is_firm(short: list[Claim[Any]], full: list[Claim[Any]]) -> bool:
    """Whether a first word alone is an organisation's rather than a family name in front or a friend's first name."""
    return short[0].value.label == "org" and len(short) > _OFTEN * max(len(full), 1)


def _entities(forms: dict[Form, list[Claim[Any]]], unions: Unions[Form]) -> dict[Form, Entity]:
    entities: dict[Form, Entity] = {}
    acronyms = {claim.value.form for claims in forms.values() for claim in claims if _is_acronym(claim.value.form)}
    for group in unions.groups(forms):
        claims = [claim for form in group for claim in forms[form]]
        entity = _entity(claims, acronyms)
        entities |= dict.fromkeys(group, entity)
    return entities


def _is_acronym(form: str) -> bool:
    return 2 < len(form) < 8 and form.isupper() and form.isalpha()


def _entity(claims: list[Claim[Any]], acronyms: set[str]) -> Entity:
    values = [claim.value for claim in claims]
    labels = Counter(value.label for value in values)
    written = Counter(value.form for value in values)
    # The fullest form, but not one that a slip of the parser made longer once among many.
    usual = [form for form in written if 12 * written[form] >= max(written.values())]
    # What a person is called was written large before the name.
    bare = [form for form in usual if not any(form.endswith(f" {other}") and " " in other for other in usual)]
    name = max(bare, key=lambda form: (len(form.split()), written[form], form))
    initials = names.initials(name)
    return Entity(
        id=Key(entity_key(name), name),
        label="person" if labels["person"] else max(labels, key=lambda label: (labels[label], label)),
        name=name,
        roles=frozenset().union(*(value.role for value in values)),
        titles=frozenset(value.title for value in values if value.title),
        acronym=next((value.acronym for value in values if value.acronym), initials if initials in acronyms else None),
        sentences=frozenset((claim.article, claim.sentence.start) for claim in claims),
        counts=tuple(sorted(Counter(claim.article for claim in claims).items())),
    )


class _Mentions:
    """Looks up which entity is named at a place in one article, or by a person's last name anywhere in it."""

    def __init__(self, named: list[tuple[Claim[Any], Entity]]) -> None:
        self._claims = sorted((claim.span.start, claim.span.end, entity.id) for claim, entity in named)
        self._starts = [start for start, _, _ in self._claims]
        self._subjects = sorted(
            (claim.span.start, entity.id) for claim, entity in named if claim.value.subject and entity.label == "person"
        )
        self._surnames = {
            entity.id.split()[-1].removeprefix("="): entity.id for _, entity in named if entity.label == "person"
        }

        people = {entity.id for _, entity in named if entity.label == "person" and " " in entity.id}
        first = Counter(person[1:].split()[0] for person in people)
        self._given = {name: person for person in sorted(people) if first[name := person[1:].split()[0]] == 1}

    def of(self, participant: Participant) -> str | None:
        n = bisect_right(self._starts, participant.span.start) - 1
        if n >= 0 and self._claims[n][1] > participant.span.start:
            return self._claims[n][2]
        if participant.key in PERSONAL:
            return self._last_subject(participant.span.start)
        found = self._surnames.get(participant.key)
        return self._given.get(participant.key) if found is None and participant.role == "person" else found

    def _last_subject(self, before: int) -> str | None:
        """The person whom a `he` or `she` there means: the last one who was a subject, if that is not long ago."""
        n = bisect_left(self._subjects, (before,)) - 1
        if n < 0 or before - self._subjects[n][0] > _NEAR:
            return None
        return self._subjects[n][1]


def _mentions(claims: Iterable[Claim[Any]], entities: dict[Form, Entity]) -> dict[str, _Mentions]:
    named: dict[str, list[tuple[Claim[Any], Entity]]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, NameValue) and (entity := entities.get(_form(claim))):
            named[claim.article].append((claim, entity))
    return {article: _Mentions(found) for article, found in named.items()}


def _named_in_sentences(entities: dict[Form, Entity]) -> dict[tuple[str, int], frozenset[str]]:
    """Ids of the entities that each sentence names, by article and start; places are too many to tell anything."""
    named: dict[tuple[str, int], set[str]] = defaultdict(set)
    for entity in {entity.id: entity for entity in entities.values()}.values():
        for sentence in entity.sentences if entity.label != "place" else ():
            named[sentence].add(entity.id)
    return {sentence: frozenset(ids) for sentence, ids in named.items()}


def _resolved(
    claim: Claim[Any],
    entities: dict[Form, Entity],
    mentions: dict[str, _Mentions],
    named: dict[tuple[str, int], frozenset[str]],
) -> Claim[Any]:
    near = named.get((claim.article, claim.sentence.start), frozenset())
    if isinstance(claim.value, NameValue):
        entity = entities.get(_form(claim))
        topic = entity.id if entity else claim.topic
        return replace(claim, named=near, value=replace(claim.value, entity=entity), topic=topic)
    if claim.event is None or claim.article not in mentions:
        return replace(claim, named=near)
    found = mentions[claim.article]
    participants = (_with_entity(participant, found) for participant in claim.event.participants)
    known = tuple(participant for participant in participants if participant.key not in PERSONAL)
    return replace(claim, named=near, event=_between(claim.event, known))


def _between(event: Event, participants: tuple[Participant, ...]) -> Event:
    return event if participants == event.participants else replace(event, participants=participants)


def _with_entity(participant: Participant, mentions: _Mentions) -> Participant:
    entity = mentions.of(participant)
    return replace(participant, key=entity) if entity else participant
