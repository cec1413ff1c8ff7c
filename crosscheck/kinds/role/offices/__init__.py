"""Who holds which office in a parsed article: titles before names, appositions, and `is the`."""

from crosscheck.kinds.role.offices.finding import Holding, holdings

__all__ = ["Holding", "holdings"]
