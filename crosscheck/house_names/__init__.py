"""The house list of names: which are one name, which are different bearers' names, which form the house prefers."""

from crosscheck.house_names.entries import Entry, Saying
from crosscheck.house_names.files import add, read_entries
from crosscheck.house_names.settling import HouseNames, Preference, read_names
from crosscheck.house_names.silenced import Silenced

__all__ = ["Entry", "HouseNames", "Preference", "Saying", "Silenced", "add", "read_entries", "read_names"]
