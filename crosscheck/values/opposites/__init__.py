"""Which words say the opposite of each other, or give answers to one question that exclude each other."""

from crosscheck.values.opposites.relation import Opposition, Stand, answers, oppose, questions

__all__ = ["Opposition", "Stand", "answers", "oppose", "questions"]
