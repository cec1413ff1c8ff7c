"""What nouns and verbs mean beside each other, by WordNet, whose licence is beside its other table in `opposites`."""

from crosscheck.values.meanings.relation import can_be, known, known_verb, mostly, one_deed, one_thing

__all__ = ["can_be", "known", "known_verb", "mostly", "one_deed", "one_thing"]
