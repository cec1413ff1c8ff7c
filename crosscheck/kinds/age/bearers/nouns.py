"""Nouns for people: sex and stage of life, and which of them one person may go by."""

from dataclasses import dataclass

from crosscheck.mentions import FEMALE_NOUNS, MALE_NOUNS

_MALE = MALE_NOUNS | {"he", "him", "his"}
_FEMALE = FEMALE_NOUNS | {"she", "her"}
_CHILD = frozenset(
    """boy schoolboy girl schoolgirl child kid toddler youngster baby infant newborn tot pupil preschooler
    schoolchild""".split()
)
# What anybody may be called, whatever else they are.
_ANYBODY = frozenset(
    """man woman gentleman lady guy person individual resident local adult male female teen teenager youth adolescent
    juvenile student he she son daughter brother sister nephew niece grandson granddaughter father mother dad mum mom
    husband wife grandfather grandmother widow widower victim national""".split()
)
_ADULT = frozenset(
    "man woman gentleman lady guy adult father mother dad mum mom husband wife grandfather grandmother".split()
)
_ROLES = frozenset(
    """driver suspect gunman shooter attacker assailant passenger pedestrian cyclist motorist motorcyclist biker rider
    pilot officer policeman policewoman teacher nurse doctor worker employee hiker climber swimmer surfer tourist
    soldier firefighter fireman hostage defendant inmate prisoner actor actress singer comedian survivor patient
    skier fisherman farmer""".split()
)
_PEOPLE = _ANYBODY | _CHILD | _ROLES | _MALE | _FEMALE
_GROWN = 18
_SMALL = 13


@dataclass(frozen=True, slots=True)
class Sort:
    """What a noun with an age says of its bearer."""

    noun: str
    """Lower-case lemma; empty for `the six-year-old`."""
    sex: str
    """`m`, `f` or empty."""
    stage: str
    """`child`, `adult` or empty."""

    @property
    def is_general(self) -> bool:
        """Whether somebody with any role may be called so."""
        return not self.noun or self.noun in _ANYBODY | _CHILD


def sort_of(noun: str, years: float | None = None) -> Sort:
    """The sort of person, or thing, that goes by the noun at that age."""
    sex = "m" if noun in _MALE else "f" if noun in _FEMALE else ""
    stage = "child" if noun in _CHILD else "adult" if noun in _ADULT | _ROLES else ""
    if not stage and years is not None and is_person(noun):
        stage = "child" if years < _SMALL else "adult" if years >= _GROWN else ""
    return Sort("" if noun in ("he", "she") else noun, sex, stage)


def is_person(noun: str) -> bool:
    """Whether the noun is one for people; `the six-year-old`, without one, is taken to be a person."""
    return not noun or noun in _PEOPLE


def alike(left: Sort, right: Sort) -> bool:
    """Whether one bearer may go by both."""
    if left.noun == right.noun:
        return left.sex == right.sex or not (left.sex and right.sex)
    if not (is_person(left.noun) and is_person(right.noun)):
        return False
    if (left.sex and right.sex and left.sex != right.sex) or (left.stage and right.stage and left.stage != right.stage):
        return False
    return left.is_general or right.is_general
