"""From a word in a parsed sentence to the event it belongs to: predicate, participants, modality and tense."""

from collections.abc import Iterator
from functools import cache

import snowballstemmer

from crosscheck.models import Event, Modality, Participant, Span
from crosscheck.syntax import Parse, Token

# Verbs that only say that their subject happens.
_HAPPEN = frozenset("be happen occur take come begin start hold schedule set plan expect last".split())
# Verbs whose complement is the event: "is scheduled to meet", "began to fall".
_CONTROL = frozenset(
    "schedule set plan expect begin start continue try want hope intend agree decide need have use seek go be able".split()
)
# Verbs that make what they govern a plan, and those of them that do so of their own subject: "is set for Monday".
_PLANNING = frozenset("schedule set plan expect intend slate hope want aim vow promise threaten".split())
_SCHEDULING = frozenset("schedule set plan expect slate".split())
_POSSIBLE = frozenset("may might could would should can".split())
_NOUN_ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "obj", "iobj", "dative", "attr", "oprd", "agent"))
_TIMES = frozenset(("DATE", "TIME"))
_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "VERB"))
# Words that name nobody: who they stand for is not known here.
_EMPTY = frozenset(
    """it its they them their we us our you your i me my this that these those who which what there one
    other others all some many both two""".split()
)
_PLACING = frozenset("in at on near to from".split())
# The two or more whom the story is about, whoever they are.
_THEY = "they"
# Pronouns for one person, whom the resolve stage names.
PERSONAL = frozenset("he him his she her".split())
_PLURAL = frozenset("they their them both two".split())
_REPORTING = frozenset(
    """say tell add report announce note state write claim ask explain think believe know call describe suggest comment reply
    argue insist warn admit post tweet show reveal indicate""".split()
)
# Different words for one event, as news uses them; the first stands for all.
_SAME_EVENT = (
    ("arrive", "land", "touch"),
    ("leave", "depart", "departure"),
    ("die", "kill", "death"),
    ("meet", "meeting", "encounter", "talk", "summit"),
    ("injure", "hurt", "wound", "injury"),
    ("begin", "start"),
    ("crash", "collide", "collision"),
    ("launch", "liftoff"),
    ("receive", "get"),
    ("come", "transport", "move", "bring"),
)
_STEMMER = snowballstemmer.stemmer("english")


@cache
def stem(word: str) -> str:
    """The form under which two words for one event are equal: arrival, arrive and land give one."""
    return _representative().get(_stemmed(word), _stemmed(word))


def is_reporting(predicate: str) -> bool:
    """Whether the verb tells that something was said: such events are too many to be told apart by it."""
    return predicate in _REPORTING


def event_of(parse: Parse, token: Token, value: Span) -> Event | None:
    """The event that `token`, the head word of the time or number at `value`, belongs to."""
    head = _predicate(parse, token)
    if head is None:
        return None
    named = _named_event(parse, head)
    head = named if named.pos in ("VERB", "AUX") else head
    participants = tuple(p for p in _participants(parse, named, head) if not p.span.overlaps(value))
    return Event(
        stem(named.lemma.lower()), participants, modality(parse, head), tense(parse, head), phrase(parse, named)
    )


def phrase(parse: Parse, named: Token) -> str:
    """The event's word with its auxiliaries and the heads of what goes with it, as the article has them."""
    words = {named.i}
    for child in parse.children[named.i]:
        if child.label in _TIMES or any(below.label in _TIMES for below in parse.children[child.i]):
            continue
        if child.dep in ("aux", "auxpass", "neg", "prt"):
            words.add(child.i)
        elif child.dep in _NOUN_ROLES or child.dep in ("compound", "poss", "amod"):
            words |= _noun_group(parse, child)
        elif child.dep == "prep":
            for below in parse.children[child.i]:
                words |= {child.i} | _noun_group(parse, below) if below.dep == "pobj" else set()
    return " ".join(parse.tokens[i].text for i in sorted(words)).replace(" '", "'").replace(" - ", "-")


def _noun_group(parse: Parse, noun: Token) -> set[int]:
    """Indexes of the noun and what stands before it in its phrase."""
    near = [c for c in parse.children[noun.i] if c.i < noun.i and c.dep in ("det", "compound", "amod", "poss", "punct")]
    return {noun.i} | {below.i for child in near for below in parse.subtree(child)}


def noun_words(parse: Parse, noun: Token) -> frozenset[str]:
    """Lower-case lemmas of the content words of the noun's phrase, without what a clause adds."""
    words = {noun.lemma.lower()}
    for child in parse.children[noun.i]:
        if child.dep in ("amod", "compound", "nmod", "poss", "nummod") and child.pos in _CONTENT:
            words |= {child.lemma.lower()} | {
                grand.lemma.lower() for grand in parse.children[child.i] if grand.pos in _CONTENT
            }
    return frozenset(words)


def context_words(parse: Parse, sentence: int, value: Span) -> frozenset[str]:
    """Stems of the sentence's content words outside `value`."""
    tokens = [parse.tokens[i] for i in parse.sentences[sentence]]
    return frozenset(
        stem(token.lemma.lower())
        for token in tokens
        if token.pos in _CONTENT - {"NUM"}
        and not (value.start <= token.start < value.end)
        and token.label not in _TIMES
        and not is_reporting(token.lemma.lower())
    )


def modality(parse: Parse, verb: Token) -> Modality:
    """How sure the sentence is that the verb's event is so, from auxiliaries, negation and governing verbs."""
    children = parse.children[verb.i]
    if any(child.dep == "neg" or child.lemma.lower() == "never" for child in children):
        return Modality.DENIED
    auxiliaries = {child.lemma.lower() for child in children if child.dep in ("aux", "auxpass")}
    if auxiliaries & _POSSIBLE:
        return Modality.POSSIBLE
    scheduled = verb.lemma.lower() in _SCHEDULING and any(child.dep == "auxpass" for child in children)
    governor = parse.tokens[verb.head]
    governed = verb.dep == "xcomp" and governor.lemma.lower() in _PLANNING
    planned = bool(auxiliaries & {"will", "shall"}) or scheduled or governed
    return Modality.PLANNED if planned else Modality.ASSERTED


def tense(parse: Parse, verb: Token) -> str | None:
    """`past`, `present` or `future`, read off the verb, its auxiliaries or the verb that governs it."""
    auxiliaries = [child for child in parse.children[verb.i] if child.dep in ("aux", "auxpass")]
    words = {child.lower() for child in (token.text for token in auxiliaries)}
    if words & {"will", "'ll", "shall", "would"} or modality(parse, verb) is Modality.PLANNED:
        return "future"
    if words & _POSSIBLE and verb.tag == "VB" and "have" not in words:
        return "future"
    if words & {"was", "were", "had", "did"} or verb.tag == "VBD":
        return "past"
    if words & {"has", "have", "'ve"} or verb.tag == "VBN":
        return "past"
    if words & {"is", "are", "'s", "'re"} or verb.tag in ("VBZ", "VBP"):
        return "present"
    governor = parse.tokens[verb.head]
    if verb.tag in ("VB", "VBG") and governor.i != verb.i and governor.pos in ("VERB", "AUX"):
        return tense(parse, governor)
    return None


@cache
def _representative() -> dict[str, str]:
    return {_stemmed(word): _stemmed(group[0]) for group in _SAME_EVENT for word in group}


@cache
def _stemmed(word: str) -> str:
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed


def _predicate(parse: Parse, token: Token) -> Token | None:
    """The nearest verb above the token, or that of its clause in `2019, when they met`; a noun if there is no verb."""
    when = dates_clause(parse, token)
    if when is not None:
        return when
    current = token
    for _ in range(len(parse.tokens)):
        head = parse.tokens[current.head]
        if head.i == current.i:
            return current if current.pos in ("VERB", "AUX", "NOUN") else None
        if head.pos in ("VERB", "AUX"):
            return head
        current = head
    return None


def dates_clause(parse: Parse, token: Token) -> Token | None:
    """The verb of the clause that the time dates in `2019, when they met`."""
    clause = next((child for child in parse.children[token.i] if child.dep == "relcl"), None)
    dated = clause is not None and any(child.lemma.lower() == "when" for child in parse.children[clause.i])
    return clause if dated else None


def _named_event(parse: Parse, verb: Token) -> Token:
    """The word that names the event: the verb, the verb it governs, or the subject of one that just happens."""
    complement = next((c for c in parse.children[verb.i] if c.dep == "xcomp" and c.pos in ("VERB", "AUX")), None)
    if complement is not None and verb.lemma.lower() in _CONTROL:
        return _named_event(parse, complement)
    if verb.lemma.lower() not in _HAPPEN or verb.pos not in ("VERB", "AUX"):
        return verb
    subject = next((c for c in parse.children[verb.i] if c.dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.pos != "NOUN":
        return verb
    thing = any(c.dep in ("dobj", "attr", "acomp") and c.lemma != "place" for c in parse.children[verb.i])
    return verb if thing else subject


def _participants(parse: Parse, named: Token, verb: Token) -> Iterator[Participant]:
    seen: set[int] = set()
    governors = list(_governors(parse, named))
    for root in (named, verb, *governors):
        for role, token in _arguments(parse, root):
            if token.i not in seen and token.i != named.i:
                seen.add(token.i)
                shared = root in governors and role in ("subject", "object")
                if not shared or token.dep in ("nsubj", "nsubjpass"):
                    yield from _participant(parse, "subject" if shared else role, token)


def _governors(parse: Parse, named: Token) -> Iterator[Token]:
    """Verbs that lend the named event their subject: those that govern it, and those it is joined to."""
    current = named
    while not any(child.dep in ("nsubj", "nsubjpass") for child in parse.children[current.i]):
        above = parse.tokens[current.head]
        if current.dep == "pcomp":
            above = parse.tokens[above.head]
        borrows = current.dep in ("xcomp", "conj", "pcomp") or (current.dep == "advcl" and current.tag == "VBG")
        if not borrows or above.pos not in ("VERB", "AUX") or above.i == current.i:
            return
        current = above
        yield current


def _arguments(parse: Parse, root: Token) -> Iterator[tuple[str, Token]]:
    for child in parse.children[root.i]:
        if child.dep in _NOUN_ROLES and child.dep != "agent":
            yield _role(child.dep), child
        elif child.dep in ("prep", "agent"):
            for below in parse.children[child.i]:
                if below.dep == "pobj":
                    yield child.lemma.lower(), below
                    yield from _nested(parse, below)
        elif child.dep in ("poss", "compound", "nmod") and root.pos in ("NOUN", "PROPN"):
            yield "of", child
        elif child.dep == "prt":
            yield "particle", child


def _nested(parse: Parse, noun: Token) -> Iterator[tuple[str, Token]]:
    """`at the gate in Honolulu`: where the gate is, the event is."""
    for child in parse.children[noun.i]:
        if child.dep == "prep" and child.lemma.lower() in _PLACING:
            yield from ((child.lemma.lower(), below) for below in parse.children[child.i] if below.dep == "pobj")


def _role(dep: str) -> str:
    return {"nsubj": "subject", "nsubjpass": "object", "dobj": "object", "obj": "object"}.get(dep, dep)


def _participant(parse: Parse, role: str, token: Token) -> Iterator[Participant]:
    """The token and those joined to it by `and`."""
    word = token.text.lower()
    key = _THEY if word in _PLURAL else word if word in PERSONAL else token.lemma.lower()
    is_time = token.label in ("DATE", "TIME", "CARDINAL", "PERCENT", "MONEY", "QUANTITY", "ORDINAL")
    if (
        (key == _THEY or key not in _EMPTY)
        and not is_time
        and (key == _THEY or token.pos in ("NOUN", "PROPN", "PRON", "ADP", "ADJ"))
    ):
        yield Participant(role, key, noun_words(parse, token), Span(start=token.start, end=token.end))
    for child in parse.children[token.i]:
        if child.dep in ("conj", "appos"):
            yield from _participant(parse, role, child)
