"""Files that tasks hand on: whole or not there, each record to be read alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crosscheck.errors import CrosscheckError
from crosscheck.partitions.exchange import Exchange


def test_records_come_back_in_order_and_by_number(tmp_path: Path) -> None:
    exchange = Exchange(tmp_path)
    records = [{"n": n, "text": "ü" * n} for n in range(5)]
    exchange.write("some/file", records)
    assert list(exchange.read("some/file")) == records
    with exchange.opened("some/file") as opened:
        assert [opened[4], opened[0]] == [records[4], records[0]]
    exchange.write("none", [])
    assert list(exchange.read("none")) == []


def test_a_writer_that_fails_leaves_no_file(tmp_path: Path) -> None:
    def records() -> Iterator[int]:
        yield 1
        raise KeyboardInterrupt

    exchange = Exchange(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        exchange.write("file", records())
    assert not exchange.has("file")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CrosscheckError, match=r"cannot write .*/file/name"):
        Exchange(tmp_path / "file").write("name", [1])


@pytest.mark.parametrize("data", [b"", b"short", b"no index at all, but long enough"])
def test_a_damaged_file_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(CrosscheckError, match="damaged"):
        list(Exchange(tmp_path).read("file"))
