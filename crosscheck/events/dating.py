"""Which event a time belongs to: a noun beside it where one names an event, else the verb."""

from crosscheck.events.predicates import dates_clause, predicate
from crosscheck.events.words import is_reporting
from crosscheck.syntax import Parse, Token

# Nouns for what happens at a time, besides those that an event's verb gives.
EVENTS = frozenset(
    """launch landing liftoff flight departure arrival meeting summit talk encounter visit trip tour crash collision
    accident incident attack raid strike explosion blast shooting fire earthquake storm flood election vote referendum
    trial hearing verdict sentencing filing announcement release premiere debut opening closing game match race fight
    concert ceremony wedding funeral birth death arrest protest march rally merger acquisition takeover deal ipo draft
    pick signing transfer appointment resignation retirement test exercise drill coup invasion withdrawal deadline
    conference festival parade sale auction hike cut expiry renewal inauguration championship final
    debate""".split()
)
# What is said is said in one of these; a statement or an interview is one of many.
_PAPERS = frozenset("filing lawsuit complaint indictment ruling memo prospectus affidavit petition".split())
_TELLING = frozenset("reveal disclose show detail caution file publish".split())
_BESIDE = frozenset(("compound", "nmod", "poss", "amod", "npadvmod", "nummod", "appos", "advmod"))
_STEPS = 4


def dated_word(parse: Parse, token: Token) -> Token | None:
    """The noun or verb that names the event dated by the time whose head is `token`."""
    if dates_clause(parse, token) is None:
        noun = _beside(parse, token) or _paper(parse, token)
        if noun is not None:
            return noun
    return predicate(parse, token)


def _beside(parse: Parse, token: Token) -> Token | None:
    """`Tuesday's launch`, `the first pick by Leeds in 2002`, `ready for launch at noon`."""
    current = token
    for _ in range(_STEPS):
        above = parse.tokens[current.head]
        if above.i == current.i or above.pos in ("VERB", "AUX"):
            return _aimed(parse, current, above)
        if above.pos == "NOUN" and above.lemma.lower() in EVENTS and _belongs(current):
            return above
        current = above
    return None


def _belongs(token: Token) -> bool:
    return token.dep in _BESIDE or token.dep == "prep"


def _aimed(parse: Parse, preposition: Token, verb: Token) -> Token | None:
    """The event noun right before the time in `remains go for launch at noon`: the verb itself happens nowhere."""
    before = parse.tokens[preposition.i - 1] if preposition.i else preposition
    light = verb.lemma.lower() in ("go", "be", "remain", "schedule", "set", "plan")
    aimed = before.dep == "pobj" and before.lemma.lower() in EVENTS and parse.tokens[before.head].lemma == "for"
    return before if light and aimed else None


def _paper(parse: Parse, token: Token) -> Token | None:
    """`said in a filing on Friday`: the filing is of Friday, and a firm files less than it says."""
    verb = predicate(parse, token)
    if verb is None or not (is_reporting(verb.lemma.lower()) or verb.lemma.lower() in _TELLING):
        return None
    below = (b for c in parse.children[verb.i] if c.dep == "prep" and c.lemma == "in" for b in parse.children[c.i])
    return next(
        (noun for noun in below if noun.lemma.lower() in _PAPERS and noun.tag == "NN" and noun.i < token.i), None
    )
