"""The judgements file: read whole, and written only by adding a line at its end."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import ValidationError

from crosscheck.appended_lines import append_line
from crosscheck.errors import CrosscheckError
from crosscheck.models import Judgement, Skipped


@dataclass(frozen=True, slots=True)
class Entry:
    """A judgement and the line, counted from 1, that it stands on."""

    line: int
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a judgements file holds."""

    path: Path
    entries: tuple[Entry, ...] = ()
    """Oldest judgement first, one of each that a merge has doubled."""
    broken: tuple[Skipped, ...] = ()
    """Lines that are no judgement, by file and line, with what is wrong."""


def read_ledger(path: Path) -> Ledger:
    """All lines of the file; one that does not exist has none. Raises CrosscheckError if it cannot be read."""
    try:
        lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except FileNotFoundError:
        return Ledger(path)
    except OSError as error:
        raise CrosscheckError(f"cannot read judgements {path}: {error.strerror or error}") from error
    found: dict[str, Entry] = {}
    broken = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            judgement = Judgement.model_validate_json(line)
        except ValidationError as error:
            broken.append(Skipped(source=f"{path.as_posix()}:{number}", reason=_problem(error)))
        else:
            found.setdefault(line_of(judgement), Entry(number, judgement))
    entries = sorted(found.values(), key=lambda entry: (entry.judgement.time, entry.line))
    return Ledger(path, tuple(entries), tuple(broken))


def with_others(ledger: Ledger, judgements: Iterable[Judgement]) -> Ledger:
    """The ledger with judgements from elsewhere, which have line 0; what it has already stays on its own line."""
    own = {line_of(entry.judgement) for entry in ledger.entries}
    more = [Entry(0, judgement) for judgement in judgements if line_of(judgement) not in own]
    entries = sorted((*ledger.entries, *more), key=lambda entry: (entry.judgement.time, entry.line))
    return replace(ledger, entries=tuple(entries))


def line_of(judgement: Judgement) -> str:
    """The judgement as a line of the file, its newline included."""
    fields = judgement.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return json.dumps(fields, ensure_ascii=False) + "\n"


def append(path: Path, *judgements: Judgement) -> None:
    """Adds each judgement as one line, all or none, and returns once they are on disk; other writers wait meanwhile.

    What is in the file stays as it is, broken lines too. Raises CrosscheckError if it cannot be written.
    """
    append_line(path, "".join(map(line_of, judgements)), "judgements")


def _problem(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"not a judgement: {where + ': ' if where else ''}{first['msg']}; mend or delete the line"
