"""Errors that end a run with one line for the user."""


class CrosscheckError(Exception):
    """Something the user can mend; its text is one line saying what and how."""


class UnreadableError(CrosscheckError):
    """A source that cannot be read; becomes a `skipped` entry."""


class SettingsError(CrosscheckError):
    """A setting that makes no sense."""
