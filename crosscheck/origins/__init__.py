"""Who really speaks: which articles carry one text, such as an agency's, and which only passages of it."""

from crosscheck.origins.tracing import Origins, trace

__all__ = ["Origins", "trace"]
