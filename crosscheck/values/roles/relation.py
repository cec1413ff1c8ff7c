"""How two offices of one person stand to each other."""

from dataclasses import dataclass

from crosscheck.models import Relation
from crosscheck.values.meanings import can_be, one_thing
from crosscheck.values.roles.kin import KIN
from crosscheck.values.roles.lexicon import AGENTS, are_heads, exclude
from crosscheck.values.roles.posts import FIRM, LED
from crosscheck.values.roles.professions import PROFESSIONS
from crosscheck.values.roles.read import narrowed, qualifies
from crosscheck.values.roles.value import RoleValue

# Whoever is an assistant or associate one is often called by the plain title.
_LOOSE = frozenset(("professor",))
# Who teaches is told apart by what.
_ACADEMIC = frozenset(("professor", "lecturer"))
# For whom somebody is a lawyer or spokesman, besides one person.
_CLIENTS = frozenset(("family",))
# Who leads the whole of a body, and who a part of it.
_TOPS = frozenset(("president", "chief executive", "chairman", "principal", "chancellor", "mayor", "governor"))
_PARTS = frozenset("director head manager".split())
# Also a rank, of one who may be anybody's deputy.
_TITLES = frozenset(("commander",))
# Who has somebody to help them, and is nobody's helper there.
_FIRST = frozenset(("owner", "chief executive"))
_HELPERS = frozenset(("assistant", "deputy"))
# Words before the head of a whole that make it the head of another.
_LESSER = frozenset("student class regional national campaign senate honorary".split())
_SURE, _FAIR = 0.8, 0.6
# Letters that a country and its people have in common.
_STEM = 4


@dataclass(frozen=True, slots=True)
class RoleVerdict:
    """How two offices stand, how sure it is that they are of one body (0 to 1), and why."""

    relation: Relation
    score: float
    reason: str


def relation(left: RoleValue, right: RoleValue) -> RoleVerdict | None:
    """The verdict; None for offices that can be held together, one after the other, or in two bodies."""
    if left.status or right.status or _elsewhere(left, right):
        return None
    if left.office == right.office:
        return _one_office(left, right)
    if _below(left, right) or _below(right, left):
        return RoleVerdict(Relation.CONFLICT, _FAIR, f"{_shown(left)} and {_shown(right)} are different offices")
    if not exclude(left.office, right.office) or left.level or right.level:
        return None
    if qualifies(left) or qualifies(right):
        return None
    if {left.office, right.office} <= AGENTS:
        return _agents(left, right)
    if are_heads(left.office, right.office) and not _shared(left, right):
        return None
    between = "at one time" if left.office not in KIN else "of one person"
    score = _FAIR if {left.office, right.office} <= _ACADEMIC | PROFESSIONS else _SURE
    return RoleVerdict(Relation.CONFLICT, score, f"nobody is both {left.office} and {right.office} {between}")


def _below(one: RoleValue, other: RoleValue) -> bool:
    """Whether the one leads the whole, and the other a department of it or somebody's assistant."""
    if one.level or one.posts or other.office not in _PARTS:
        return False
    if other.level:
        return one.office in _FIRST and other.level in _HELPERS
    return one.office in _TOPS and not one.of & _LESSER and bool(other.posts & LED)


def _elsewhere(left: RoleValue, right: RoleValue) -> bool:
    """Whether both say what body they are of, and have no word of it in common; a profession is one anywhere."""
    if {left.office, right.office} <= PROFESSIONS:
        return False
    ours, theirs = (value.of - _fields(value) if value.office in _ACADEMIC else value.of for value in (left, right))
    return bool(ours and theirs) and not _in_common(ours, theirs)


def _fields(value: RoleValue) -> frozenset[str]:
    """The words for what somebody teaches."""
    return frozenset(word for word in value.of if can_be(word, "discipline"))


def _other_fields(left: RoleValue, right: RoleValue) -> bool:
    """Whether both say what they teach, and it is neither the same nor a part of it."""
    if left.office not in _ACADEMIC:
        return False
    ours, theirs = _fields(left), _fields(right)
    return bool(ours and theirs) and not any(one_thing(one, other) for one in ours for other in theirs)


def _shared(left: RoleValue, right: RoleValue) -> bool:
    """Whether a word for the body is common to both, in whatever form: Japan and Japanese."""
    return _in_common(left.of, right.of)


def _in_common(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool({word[:_STEM] for word in left} & {word[:_STEM] for word in right})


def _agents(left: RoleValue, right: RoleValue) -> RoleVerdict | None:
    """Of two who act for one person; a tour manager or a travel agent acts for others too."""
    if (left.of | right.of) - _CLIENTS:
        return None
    return RoleVerdict(Relation.CONFLICT, _FAIR, f"{left.office} and {right.office} are different offices")


def _one_office(left: RoleValue, right: RoleValue) -> RoleVerdict:
    shown = _shown(left), _shown(right)
    if left.office in _LOOSE and not (left.of and right.of):
        # `Professor Roe` is how an associate professor is spoken of.
        return RoleVerdict(Relation.REFINES, _SURE, f"both are {left.office}")
    if left.office in _TITLES and not _shared(left, right):
        return RoleVerdict(Relation.REFINES, _SURE, f"both are {left.office}")
    # Of presidents only the vice presidents have departments.
    other = narrowed if left.office == "president" else qualifies
    if left.level != right.level and not (other(left) or other(right)):
        score = _FAIR if left.office in _LOOSE else _SURE
        return RoleVerdict(Relation.CONFLICT, score, f"{shown[0]} and {shown[1]} are different offices")
    if left.level == right.level and _other_posts(left.posts, right.posts):
        return RoleVerdict(
            Relation.CONFLICT,
            _SURE if left.office in FIRM else _FAIR,
            f"{shown[0]} and {shown[1]} are different offices",
        )
    if _other_fields(left, right):
        fields = (" ".join(sorted(_fields(value))) for value in (left, right))
        return RoleVerdict(Relation.CONFLICT, _FAIR, f"{' and '.join(fields)} are different fields")
    same = left.posts == right.posts and left.of == right.of
    return RoleVerdict(Relation.SAME if same else Relation.REFINES, _SURE, f"both are {left.office}")


def _other_posts(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether the two narrow the office to different ones; an assistant coach may be any but the head."""
    if not left or not right or left & right:
        return False
    return "assistant" not in left | right or "head" in left | right


def _shown(value: RoleValue) -> str:
    return " ".join([*([value.level] if value.level else []), *sorted(value.posts), value.office])
