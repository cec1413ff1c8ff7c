"""Which words name one event, report speech or stand for somebody."""

from functools import cache

import snowballstemmer

# Pronouns for one person, whom the resolve stage names.
PERSONAL = frozenset("he him his she her".split())
# The two or more whom the story is about, whoever they are, and the words for them.
THEY = "they"
PLURAL = frozenset("they their them both two".split())
# Words that name nobody: who they stand for is not known here.
EMPTY = frozenset(
    """it its we us our you your i me my this that these those who which what there one other others all some
    many""".split()
)
_REPORTING = frozenset(
    """say tell add report announce note state write claim ask explain think believe know call describe suggest comment
    reply argue insist warn admit post tweet show reveal indicate""".split()
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
    """The form under which two lower-case words for one event are equal: arrival, arrive and land give one."""
    return _representative().get(_stemmed(word), _stemmed(word))


def is_reporting(predicate: str) -> bool:
    """Whether the lemma tells that something was said: such events are too many to be told apart by it."""
    return predicate in _REPORTING


@cache
def _representative() -> dict[str, str]:
    return {_stemmed(word): _stemmed(group[0]) for group in _SAME_EVENT for word in group}


@cache
def _stemmed(word: str) -> str:
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed
