"""CSV exports: an article a row, under a heading."""

import csv
import io
from collections.abc import Iterator, Mapping

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.columns import mapping, row_document
from crosscheck.readers.decoding import encoding_of

_DELIMITERS = ",;\t|"
# Characters of one row.
_LONGEST = 2_000_000


class CsvRows:
    """Read row by row: memory does not grow with the file. Comma, semicolon, tab or bar, by the heading."""

    suffixes = (".csv", ".tsv")
    bulk = 1_000

    def recognises(self, head: str) -> bool:
        """Whether its first line is a heading with a column for the text."""
        heading = head.lstrip("\ufeff").partition("\n")[0]
        names = next(csv.reader([heading], delimiter=_delimiter(heading)), [])
        try:
            return len(names) > 1 and bool(mapping(names, {}))
        except UnreadableError:
            return False

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """The articles, numbered from 1 without the heading; a row that does not fit the heading is skipped."""
        csv.field_size_limit(_LONGEST)
        text = io.TextIOWrapper(file.stream, encoding=encoding_of(file.stream), newline="")
        try:
            yield from _documents(_Lines(text), file.columns)
        except csv.Error as error:
            raise UnreadableError(f"not readable as CSV: {error}") from error
        except UnicodeDecodeError as error:
            raise UnreadableError(f"not valid {error.encoding}: save it as UTF-8") from error
        finally:
            # Closing the wrapper would close the stream, which is not ours.
            text.detach()


class _Lines:
    """The lines of the file, as long as those of one row are not too much for memory."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._first: str | None = self._line()
        self.delimiter = _delimiter(self._first)
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        while line := self._first or self._line():
            self._first = None
            self.taken += len(line)
            if self.taken > _LONGEST:
                raise UnreadableError(f"a row longer than {_LONGEST / 1e6:g} million characters")
            yield line

    def _line(self) -> str:
        return self._text.readline(_LONGEST + 1)


def _documents(lines: _Lines, stated: Mapping[str, str]) -> Iterator[Document | Skipped]:
    rows = csv.reader(lines, delimiter=lines.delimiter, strict=True)
    names = [name.strip() for name in next(rows, [])]
    columns = mapping(names, stated)
    lines.taken = 0
    for number, row in enumerate((row for row in rows if row), start=1):
        lines.taken = 0
        try:
            yield row_document(_named(names, row), columns, str(number))
        except UnreadableError as error:
            yield Skipped(source=str(number), reason=str(error))


def _named(names: list[str], row: list[str]) -> dict[str, str]:
    if len(row) != len(names):
        raise UnreadableError(f"{len(row)} fields where the heading has {len(names)}")
    return dict(zip(names, row, strict=True))


def _delimiter(heading: str) -> str:
    return max(_DELIMITERS, key=lambda mark: (heading.count(mark), -_DELIMITERS.index(mark)))
