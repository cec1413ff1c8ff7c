"""From the words around an office to its value."""

from collections.abc import Iterable

from crosscheck.values.roles.posts import FIRM, TELLING, posts_of
from crosscheck.values.roles.value import RoleValue

_LEVELS = {
    "vice": "vice",
    "deputy": "deputy",
    "assistant": "assistant",
    "associate": "associate",
    "lieutenant": "deputy",
    "lt": "deputy",
}
_STATUS = frozenset(
    """former ex ex- formerly previously once past previous onetime retired deposed ousted disgraced late then
    acting interim caretaker incoming outgoing elect designate nominee future next would-be emeritus honorary
    new current longtime founding""".split()
)
# Of these, what says nothing of whether the office is held at the time of the story.
_HELD = frozenset("new current longtime founding".split())
# What only says that somebody of that rank investigates.
_BRANCH = frozenset("detective det".split())
# Heads that a narrower title names, or that a word of rank turns into another office.
_QUALIFIED = frozenset(
    """executive managing general artistic medical musical music creative technical sporting athletic associate program
    programme project research policy communications marketing regional national campaign film movie co class student
    council senate house honorary""".split()
)
# Of bodies whose names hold such a word.
_WHOLE = frozenset(("white",))


def role_of(office: str, words: Iterable[str], body: Iterable[str], phrase: Iterable[str] = ()) -> RoleValue:
    """The value of an office with the words before it, those that say what it is of, and its own."""
    before, after = [word.lower().rstrip(".") for word in words if word.strip(".")], _named_body(body)
    level = next(
        (_LEVELS[word] for word in before if word in _LEVELS and not (office == "coach" or _is_rank(office))), ""
    )
    status = next((word for word in before if word in _STATUS - _HELD), "")
    if "base" in before and office == "coach":
        before = [f"{word} base" if word in ("first", "third") else word for word in before if word != "base"]
    posts = posts_of(office, level, before, after, map(str.lower, phrase))
    rest = frozenset((*before, *after)) - {*_LEVELS, *_STATUS, *_BRANCH, *posts, *(TELLING if posts else ())}
    return RoleValue(office, level, frozenset(posts.values()), status, rest)


def _named_body(body: Iterable[str]) -> list[str]:
    """The words for the body; `Board` in the name of one narrows no office."""
    words = list(body)
    telling = [word for word in words if not (word[:1].isupper() and word.lower() in _QUALIFIED)]
    return [word.lower() for word in telling or words]


def qualifies(value: RoleValue) -> bool:
    """Whether the office is one of several such in its body: executive director, director of research."""
    return narrowed(value) or (bool(value.posts) and value.office not in FIRM)


def narrowed(value: RoleValue) -> bool:
    """Whether a word makes it another office, whatever department it is of."""
    return bool(value.of & _QUALIFIED and not value.of & _WHOLE)


def _is_rank(office: str) -> bool:
    return office in ("colonel", "general", "major", "captain", "admiral", "sergeant")
