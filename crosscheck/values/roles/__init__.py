"""Offices, ranks and family relations: what a phrase says of its holder, and how two of them stand."""

from crosscheck.values.roles.kin import KIN, taken_for_each_other
from crosscheck.values.roles.lexicon import ENDINGS, LONGEST, canonical, personal
from crosscheck.values.roles.posts import is_post
from crosscheck.values.roles.professions import PROFESSIONS, SURNAMES
from crosscheck.values.roles.read import role_of
from crosscheck.values.roles.relation import RoleVerdict, relation
from crosscheck.values.roles.value import RoleValue

__all__ = [
    "ENDINGS",
    "KIN",
    "LONGEST",
    "PROFESSIONS",
    "SURNAMES",
    "RoleValue",
    "RoleVerdict",
    "canonical",
    "is_post",
    "personal",
    "relation",
    "role_of",
    "taken_for_each_other",
]
