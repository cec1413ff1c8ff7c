"""Parquet exports: an article a row; needs the extra `parquet`."""

from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.columns import mapping, row_document
from crosscheck.readers.extras import extra

_BATCH = 64
# Uncompressed bytes of one row group's columns that are read.
_LARGEST_GROUP = 500_000_000


class Parquet:
    """Read in batches of a few rows, and only the columns that are of use."""

    suffixes = (".parquet",)
    bulk = 1_000

    def recognises(self, head: str) -> bool:
        """Whether it begins with the format's magic number."""
        return head.startswith("PAR1")

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """The articles, numbered from 1."""
        pyarrow, parquet = extra("pyarrow", "parquet"), extra("pyarrow.parquet", "parquet")
        try:
            table = parquet.ParquetFile(file.stream)
            columns = mapping(table.schema_arrow.names, file.columns)
            _check(table, set(columns.values()))
            yield from _rows(table, columns)
        except (pyarrow.ArrowException, OSError) as error:
            raise UnreadableError(f"not readable as Parquet: {str(error).splitlines()[0]}") from error


def _check(table: Any, wanted: set[str]) -> None:
    """Raises UnreadableError if what is wanted of a row group is more than fits in memory."""
    for number in range(table.metadata.num_row_groups):
        group = table.metadata.row_group(number)
        chunks = [group.column(index) for index in range(group.num_columns)]
        size = sum(chunk.total_uncompressed_size for chunk in chunks if chunk.path_in_schema in wanted)
        if size > _LARGEST_GROUP:
            raise UnreadableError(f"a row group of {size / 1e6:.0f} MB: write smaller ones")


def _rows(table: Any, columns: dict[str, str]) -> Iterator[Document | Skipped]:
    number = 0
    for batch in table.iter_batches(batch_size=_BATCH, columns=sorted(set(columns.values()))):
        for row in batch.to_pylist():
            number += 1
            try:
                yield row_document(row, columns, str(number))
            except UnreadableError as error:
                yield Skipped(source=str(number), reason=str(error))
