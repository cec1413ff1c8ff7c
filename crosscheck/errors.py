"""Errors that end a run with one line for the user."""


class CrosscheckError(Exception):
    """Something the user can mend; its text is one line saying what and how."""

    exit_code = 2


class UnreadableError(CrosscheckError):
    """A source that cannot be read; becomes a `skipped` entry."""


class SettingsError(CrosscheckError):
    """A setting that makes no sense."""


class ArchiveError(CrosscheckError):
    """An archive that cannot be used; what is in it is left as it is."""

    exit_code = 4


class EngineError(CrosscheckError):
    """A cluster that cannot be used; what its workers have finished is kept for the next run."""

    exit_code = 5
