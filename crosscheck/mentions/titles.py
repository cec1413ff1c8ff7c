"""Titles and other words that go before a name without being part of it."""

from crosscheck.syntax import Token

_TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president premier minister chancellor
    secretary senator sen representative rep congressman congresswoman governor gov mayor judge justice general gen
    colonel col major maj captain capt lieutenant lt sergeant sgt officer director chairman chairwoman chair executive
    ceo coach king queen prince princess pope cardinal bishop father sister brother uncle aunt ambassador attorney
    lawyer detective inspector superintendent sheriff commissioner spokesman spokeswoman spokesperson analyst economist
    actor actress singer comedian quarterback manager""".split()
)
# Words that may stand before or between titles but are titles of nobody.
_TITLE_WORDS = frozenset(
    """vice prime chief deputy commerce treasury press foreign defense defence interior finance state first second
    former acting star assistant head senior white house of""".split()
)

# Before one or two names these make a person of whatever the recogniser took the whole for.
_COURTESY = frozenset("mr mrs ms dr prof sgt lt capt col".split())


def is_title(token: Token) -> bool:
    """Whether the word is somebody's title."""
    return token.text.lower().rstrip(".") in _TITLES


def is_title_word(token: Token) -> bool:
    """Whether the word is a title or goes with one."""
    return is_title(token) or token.text.lower().rstrip(".") in _TITLE_WORDS


def after_titles(tokens: list[Token], first: int, last: int) -> int:
    """Index of the name's first token in the run from `first` to `last`, after its titles if there are any."""
    start = first
    while start < last and (is_title_word(tokens[start]) or tokens[start].label in ("NORP", "GPE")):
        start += 1
    titled = any(is_title(token) for token in tokens[first:start])
    # General Motors is no general: the recogniser has the title in one organisation with what follows.
    courtesy = tokens[start - 1].text.lower().rstrip(".") in _COURTESY and last - start < 2
    of_one = tokens[start].ent.startswith("I-") and tokens[start].label != "PERSON" and not courtesy
    start = start if titled and not of_one else first
    person = next((i for i in range(first, last + 1) if tokens[i].ent == "B-PERSON"), first)
    return max(start, person) if person > first and is_title_word(tokens[person - 1]) else start
