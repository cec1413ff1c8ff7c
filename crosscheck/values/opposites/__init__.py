"""Which words say the opposite of each other, or give answers to one question that exclude each other."""

from crosscheck.values.opposites.relation import Opposition, Stand, answers, canonical, oppose, questions, verb_for

__all__ = ["Opposition", "Stand", "answers", "canonical", "oppose", "questions", "verb_for"]
