"""Whether two claims give an attribute to one thing, and how the two attributes stand."""

from collections.abc import Iterator

from crosscheck.events import canonical, stem
from crosscheck.kinds.description.attributes.attribute import FILLER, FRAMES, MAKE, MODIFIER, PERSON, Attribute
from crosscheck.likeness import LIGHT, cited_apart, compatible, in_common, shared_names
from crosscheck.models import Claim, Match, Relation, Verdict, Weight, shown, weighed
from crosscheck.values import meanings, traits

# What it is worth that the two fill such a place in an event.
_BASE = 0.35
_THING = 0.3
# That a full name is of one person.
_SURE = 0.55
# Parts of the body that are in the news only when they are hurt: the others score goals and swear oaths.
_JOINTS = frozenset(
    "wrist knee ankle shoulder hip elbow thigh hamstring calf groin achilles lung kidney breast ear eye".split()
)
_HURT = 0.5
_HURTING = frozenset(
    map(
        stem,
        """injure break fracture tear sprain twist shoot stab wound bruise dislocate amputate lose bite burn cut
        operation surgery scan injury pain infection operate""".split(),
    )
)
_NAMED = 0.12
_MOST = 2
_CONTEXT = 0.4
_FEW = 3
_FLYING = frozenset(map(stem, "fly crash take land flight pilot runway airport leave engine ditch divert".split()))


def match(left: Claim[Attribute], right: Claim[Attribute]) -> Match | None:
    """How surely the two are of one thing; None if an article itself gives such things both attributes."""
    if left.article == right.article or not _one_thing(left.value, right.value):
        return None
    if _both_told(left.value, right.value) or _both_told(right.value, left.value):
        return None
    if left.value.form == FILLER and left.event and right.event and not compatible(left.event, right.event):
        return None
    if not (_in_question(left) and _in_question(right)):
        return None
    names, words = _names(left, right), (left.context & right.context) - LIGHT
    if not names and len(words) < _FEW and _worth(left.value) < _HURT:
        return None
    share = len(words) / max(min(len(left.context), len(right.context)), 1)
    return weighed(
        tuple(_reasons(left, names, words)),
        Weight(f"both tell of the same: {left.value.thing}", _worth(left.value)),
        Weight(_both_name(names), _NAMED * min(len(names), _MOST)),
        Weight(in_common(words), _CONTEXT * share),
    )


def _one_thing(left: Attribute, right: Attribute) -> bool:
    """Whether the nouns of what has the attribute can name one thing."""
    if left.form != MODIFIER or left.thing == right.thing:
        return left.thing == right.thing
    return meanings.one_thing(left.thing, right.thing)


def _in_question(claim: Claim[Attribute]) -> bool:
    """Whether the sentence is about the thing: no foot that scores, no aircraft that something weighs."""
    thing = claim.value.thing
    if claim.value.sort == "aircraft":
        return bool(_FLYING & claim.context)
    if claim.value.sort != "side":
        return True
    return thing in _JOINTS or "body_part" not in traits.sorts(thing) or bool(_HURTING & claim.context)


def _both_told(mine: Attribute, theirs: Attribute) -> bool:
    """Whether the one article knows the other's attribute too."""
    return mine.value != theirs.value and theirs.value in mine.rivals


def _names(left: Claim[Attribute], right: Claim[Attribute]) -> list[str]:
    """Entities that both sentences name, or that take part in both events."""
    involved = shared_names(left.event, right.event) if left.event and right.event else []
    return sorted(name for name in {*(left.named & right.named), *involved} if not _said_by_make(left.value, name))


def _said_by_make(value: Attribute, name: str) -> bool:
    return value.form == MAKE and name.removeprefix("=").split()[0] in value.value.split()


def _worth(value: Attribute) -> float:
    if value.form == MODIFIER:
        sure = value.sort == "quarter" or (value.sort == "side" and value.thing in _JOINTS)
        return _HURT if sure else _THING
    named = value.form == PERSON and " " in value.thing
    return _SURE if named else FRAMES.get(value.thing, _BASE)


def _reasons(left: Claim[Attribute], names: list[str], words: frozenset[str]) -> Iterator[str]:
    if names:
        yield _both_name(names)
    if words:
        yield in_common(words)
    if not names and not words:
        yield f"both tell of the same: {left.value.thing}"


def _both_name(names: list[str]) -> str:
    return "both name " + " and ".join(map(shown, names))


def compare(left: Claim[Attribute], right: Claim[Attribute]) -> Verdict | None:
    """How the two attributes stand; None where one may be a word for the other."""
    mine, theirs = left.value, right.value
    if mine.value == theirs.value or canonical(mine.value) == canonical(theirs.value):
        return Verdict(Relation.SAME, "both say the same")
    if mine.form == FILLER and not traits.apart(mine.value, theirs.value):
        return Verdict(Relation.REFINES, "one may be a word for the other")
    reason = f"“{mine.shown}” and “{theirs.shown}” exclude each other"
    if cited_apart(left, right):
        return Verdict(Relation.DISPUTED, f"{reason}; not both are said by the same")
    return Verdict(Relation.CONFLICT, reason)
