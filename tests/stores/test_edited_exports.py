"""An export that somebody has edited: taken in, or refused with file and line; never a traceback, now or later."""

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crosscheck.errors import ArchiveError
from crosscheck.models import Judgement, Relation, Ruling, Severity
from crosscheck.stores.archive import Archive
from crosscheck.stores.records import FindingRecord, PassageRecord, ReadingRecord
from tests.stores.archives import KIND, add, opened
from tests.stores.stub import article

_WRONG: tuple[Any, ...] = (None, 7, -1.5, 10**40, "", "\ud800", True, [], [1], {}, {"x": [None]}, float("nan"))


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    with opened(tmp_path_factory.mktemp("edited") / "whole.archive") as archive:
        old = add(archive, article("The ferry carried 90 people to Kestrel."), "stories/ferry")
        digest = old.article.digest
        passage = PassageRecord(article=digest, label="Post", start=18, end=20, text="90", sentence="The ferry …")
        found = FindingRecord(
            fingerprint="f1",
            rule="stub",
            kind="stub",
            relation=Relation.CONFLICT,
            severity=Severity.ERROR,
            confidence=0.9,
            scope="within",
            question="How many?",
            why=("they differ",),
            readings=(ReadingRecord(value="90", passages=(passage,)),),
            brought=(digest,),
            found="2025-03-05T12:00:00+00:00",
        )
        said = Judgement(fingerprint="f1", verdict=Ruling.CONFIRMED, time=datetime(2025, 3, 5, tzinfo=UTC))
        archive.record([found], [said])
        return list(archive.export())


def _edited(value: Any) -> Iterator[Any]:
    """The value with one field or item dropped or of a wrong type, at every depth."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        without = deepcopy(value)
        del without[key]
        yield without
        for put in _WRONG:
            yield _with(value, key, put)
        if isinstance(value[key], dict | list):
            yield from (_with(value, key, inner) for inner in _edited(value[key]))


def _with(value: Any, key: Any, put: Any) -> Any:
    changed = deepcopy(value)
    changed[key] = put
    return changed


def _texts(line: str) -> Iterator[str]:
    yield from (json.dumps(edited) for edited in _edited(json.loads(line)))
    yield from (line[:length] for length in range(1, len(line) - 2, 7))
    yield from (line.replace("{", "[", 1), json.dumps({"sentence": {}}), "{}", "null", "[" * 100_000, '"\\x"')


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_it_is_taken_in_or_refused_with_file_and_line(lines: list[str], tmp_path: Path, number: int) -> None:
    refused = 0
    with opened(tmp_path / "copy.archive") as archive:
        for text in _texts(lines[number]):
            try:
                archive.take_in({"export.jsonl": [*lines[:number], text, *lines[number + 1 :]]})
            except ArchiveError as error:
                refused += 1
                assert str(error).startswith(f"export.jsonl:{number + 1}: no line of an export: "), text
                assert "\n" not in str(error)
                assert list(archive.listed(superseded=True)) == []
            else:
                _use(archive)
                _empty(archive)
    assert refused > len(lines[number]) / 7


def _use(archive: Archive) -> None:
    """All that reads what was taken in."""
    for one in archive.listed(superseded=True):
        archive.claims(one.article, [KIND])
        archive.parse(one.article)
        archive.akin([archive.terms(one)])
        archive.findings(one)
    archive.findings()
    archive.judgements()
    assert list(archive.export())


def _empty(archive: Archive) -> None:
    for table in ("articles", "findings", "judgements"):
        archive._connection.execute(f"DELETE FROM {table}")


def test_two_versions_each_later_than_the_other_are_refused(tmp_path: Path) -> None:
    with opened(tmp_path / "whole.archive") as archive:
        old = add(archive, article("The ferry carried 90 people to Kestrel.", url="https://post.example/ferry"))
        new = add(archive, article("The ferry carried 91 people to Kestrel.", url="https://post.example/ferry"))
        lines = list(archive.export())
    at = next(
        n for n, line in enumerate(lines) if json.loads(line).get("article", {}).get("digest") == new.article.digest
    )
    edited = json.loads(lines[at])
    edited["article"]["superseded_by"] = old.article.digest
    with opened(tmp_path / "copy.archive") as archive:
        with pytest.raises(ArchiveError) as told:
            archive.take_in({"export.jsonl": [*lines[:at], json.dumps(edited), *lines[at + 1 :]]})
        assert str(told.value).startswith("export.jsonl:2: no line of an export: article.superseded_by: ")
        assert list(archive.listed(superseded=True)) == []


def test_an_outdated_version_takes_no_others_place(tmp_path: Path) -> None:
    with opened(tmp_path / "whole.archive") as archive:
        add(archive, article("The ferry carried 90 people to Kestrel.", url="https://post.example/ferry"))
        new = add(archive, article("The ferry carried 91 people to Kestrel.", url="https://post.example/ferry"))
        lines = list(archive.export())
    with opened(tmp_path / "copy.archive") as archive:
        add(archive, new.article)
        archive.take_in({"export.jsonl": lines})
        assert [one.article.text for one in archive.listed()] == [new.article.text]
