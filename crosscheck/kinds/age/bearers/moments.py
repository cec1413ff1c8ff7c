"""Whether an age is the one at the time of the story, or at another time, or one that is taken back."""

import re

from crosscheck.models import Article
from crosscheck.syntax import Parse, Token
from crosscheck.values.ages import AgeExpression

_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20\d\d)\b")
_THEN = re.compile(
    r"""\b(?:years?\ (?:ago|earlier|later|before)|decades?\ ago|at\ the\ time|back\ then|the\ then|last\ year
    |that\ (?:year|time)|next\ (?:year|month|week)|soon|as\ a\ (?:child|boy|girl|teenager)|since|until|by\ the\ time
    |used\ to)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_TAKEN_BACK = re.compile(
    r"""\b(?:(?:initial|previous|original|earlier|first)(?:ly)?\b.{0,30}\b
      (?:sa(?:id|y)|reports?|reported|told|thought|believed|given|gave|identified|stated|statements?|described|versions?)
    |at\ first|incorrect(?:ly)?|correct(?:ion|ed)|mistaken(?:ly)?|wrong(?:ly)?|misstated)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Words that put a birthday just before the story.
_JUST = re.compile(
    r"""\b(?:(?:last|this)\ (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|just|only|recently
    |days?\ (?:ago|before|earlier)|weeks?\ (?:ago|before|earlier))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CONDITIONS = frozenset("when while whenever if until since before once after".split())
_UNREAL = frozenset("will would could may might shall should 'll can must".split())
_LIKENING = frozenset("like as than".split())
_ANY = frozenset("any every each no another other second third average typical".split())
_YOU_AND_I = frozenset("i we you my our your me us".split())


def is_current(article: Article, parse: Parse, expression: AgeExpression, head: Token, verb: Token | None) -> bool:
    """Whether `head`, of whom `verb` says the age if it stands in a clause of its own, is that old in the story."""
    number = parse.sentence_of[head.i]
    sentence = parse.span(number).of(article.plain)
    if _TAKEN_BACK.search(sentence) or _likened(parse, head):
        return False
    if verb is not None and _conditional(parse, verb):
        return False
    # `turns 42 on Friday` is 41 still.
    to_come = verb is not None and verb.tag != "VBD"
    if expression.form == "turned" and (to_come or not _JUST.search(sentence)):
        return False
    if expression.form == "at" and (verb is None or verb.tag not in ("VBZ", "VBP")):
        return False
    # `who is 61` says so of today, whatever year the rest of the sentence is about.
    now = expression.form in ("comma", "at") or (verb is not None and verb.dep == "relcl" and verb.tag == "VBZ")
    return now or not _dated_otherwise(article, sentence)


def _dated_otherwise(article: Article, sentence: str) -> bool:
    own = str(article.published.year) if article.published else ""
    return any(year != own for year in _YEAR.findall(sentence)) or bool(_THEN.search(sentence))


def _likened(parse: Parse, head: Token) -> bool:
    """Whether anybody of that age is meant: any 4-year-old, like a 4-year-old."""
    above = parse.tokens[head.head]
    compared = head.pos != "PROPN" and head.dep == "pobj" and above.lemma.lower() in _LIKENING
    return compared or any(child.text.lower() in _ANY | _YOU_AND_I for child in parse.children[head.i])


def _conditional(parse: Parse, verb: Token) -> bool:
    """Whether the clause dates something else, or is not so yet: when she was 18, will turn 40."""
    words = {child.text.lower() for child in parse.children[verb.i] if child.dep in ("mark", "advmod", "aux", "neg")}
    subjects = {child.text.lower() for child in parse.children[verb.i] if child.dep in ("nsubj", "nsubjpass")}
    below = {
        t.text.lower() for child in parse.children[verb.i] if child.dep == "advcl" for t in parse.children[child.i]
    }
    late = "when" in below and verb.tag == "VBD"
    return bool(words & (_CONDITIONS | _UNREAL | {"not", "n't"})) or bool(subjects & _YOU_AND_I) or late
