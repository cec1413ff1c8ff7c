"""What common nouns mean beside each other, by WordNet, whose licence is beside its other table in `opposites`."""

from crosscheck.values.meanings.relation import can_be, known, mostly, one_thing

__all__ = ["can_be", "known", "mostly", "one_thing"]
