"""The command line called in this process."""

from pathlib import Path

from click.testing import CliRunner, Result

from crosscheck.cli import main


def crosscheck(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])
