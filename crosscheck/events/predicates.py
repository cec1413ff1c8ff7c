"""Which word of a sentence names the event that a time or number belongs to."""

from crosscheck.syntax import Parse, Token

# Verbs that only say that their subject happens.
_HAPPEN = frozenset("be happen occur take come begin start hold schedule set plan expect last".split())
# Verbs whose complement is the event: "is scheduled to meet", "began to fall".
_CONTROL = frozenset(
    """schedule set plan expect begin start continue try want hope intend agree decide need have use seek go be
    able""".split()
)


def predicate(parse: Parse, token: Token) -> Token | None:
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
    return clause if dated and not _dates_own(parse, token) else None


def _dates_own(parse: Parse, token: Token) -> bool:
    """Whether the time is that of a verb of its own as well: `the call was logged at noon, when the pilot spoke`."""
    preposition = parse.tokens[token.head]
    verb = parse.tokens[preposition.head]
    direct = token.dep == "pobj" and preposition.lemma.lower() in ("in", "on", "at") and verb.pos == "VERB"
    return direct and verb.lemma.lower() not in _HAPPEN


def named_event(parse: Parse, verb: Token) -> Token:
    """The word that names the event: the verb, the verb it governs, or the subject of one that just happens."""
    complement = next((c for c in parse.children[verb.i] if c.dep == "xcomp" and c.pos in ("VERB", "AUX")), None)
    if complement is not None and verb.lemma.lower() in _CONTROL:
        return named_event(parse, complement)
    if verb.lemma.lower() not in _HAPPEN or verb.pos not in ("VERB", "AUX") or _does(parse, verb):
        return verb
    subject = _subject(parse, verb)
    if subject is None or subject.pos != "NOUN":
        return verb
    thing = any(c.dep in ("dobj", "attr", "acomp") and c.lemma != "place" for c in parse.children[verb.i])
    return verb if thing else subject


def _subject(parse: Parse, verb: Token) -> Token | None:
    """Its own, or that of the verb that governs it: `the trial is set to begin`."""
    own = parse.subject(verb)
    above = parse.tokens[verb.head]
    lends = own is None and verb.dep == "xcomp" and above.lemma.lower() in _CONTROL and above.i != verb.i
    return _subject(parse, above) if lends else own


def _does(parse: Parse, verb: Token) -> bool:
    """`took off`, `came to town`: more than that something happens."""
    below = parse.children[verb.i]
    taking = verb.lemma.lower() == "take" and not any(c.dep == "dobj" and c.lemma == "place" for c in below)
    going = verb.lemma.lower() == "come" and any(c.dep == "prep" and c.lemma in ("to", "from", "into") for c in below)
    return taking or going or any(c.dep == "prt" for c in below)
