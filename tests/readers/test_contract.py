"""One story written once in every format gives the same findings from each; broken files are told, good ones read."""

from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.models import Article, Report
from crosscheck.pipeline import run
from crosscheck.registry import readers
from tests.readers.bridge import ARTICLES, Told
from tests.readers.drops import ALL, DROPS, Drop

FORMATS = pytest.mark.parametrize("drop", DROPS.values(), ids=DROPS.keys())


def _found(report: Report) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [
        (one.id, one.rule, one.relation, tuple(reading.value for reading in one.readings)) for one in report.findings
    ]


@pytest.fixture(scope="module")
def expected(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("plain")
    for told in ARTICLES:
        (folder / f"{told.name}.txt").write_text(told.text)
    return run([folder], settings)


def test_the_story_has_something_to_find(expected: Report) -> None:
    rules = {finding.rule for finding in expected.findings}
    assert rules == {"name-spelling", "quantity-value", "event-time"}


def test_every_reader_is_tried() -> None:
    tried = {drop.suffix for drop in DROPS.values()}
    assert all(tried & set(reader.suffixes) for reader in readers())


@FORMATS
def test_the_findings_are_the_same(drop: Drop, tmp_path: Path, settings: Settings, expected: Report) -> None:
    drop.write(tmp_path)
    report = run([tmp_path], settings)
    assert report.skipped == ()
    assert _found(report) == _found(expected)


@FORMATS
def test_offsets_slice_to_the_text(drop: Drop, tmp_path: Path, settings: Settings) -> None:
    drop.write(tmp_path)
    report = run([tmp_path], settings)
    texts = {article.id: article.text for article in report.articles}
    claims = [claim for finding in report.findings for reading in finding.readings for claim in reading.claims]
    assert claims
    for claim in claims:
        assert claim.span.of(texts[claim.article]) == claim.text


@FORMATS
def test_text_metadata_and_order_are_kept(drop: Drop, tmp_path: Path, settings: Settings) -> None:
    drop.write(tmp_path)
    report = run([tmp_path], settings)
    assert len(report.articles) == len(ARTICLES)
    for article, told in zip(report.articles, ARTICLES, strict=True):
        lines = _lines(article)
        assert " ".join(lines) == told.text.replace("\n", " ")
        assert lines == told.text.split("\n") or not drop.paragraphs
        assert _known(article) == {name: _value(told, name) if name in drop.known else _none(name) for name in ALL}


@pytest.mark.parametrize("name", ["ninjs 1", "ninjs 3", "NewsML-G2 item", "NewsML-G2 message", "NITF", "RSS", "Atom"])
def test_the_publishers_id_is_kept(name: str, tmp_path: Path, settings: Settings) -> None:
    DROPS[name].write(tmp_path)
    known = {article.guid for article in run([tmp_path], settings).articles}
    assert known in ({told.url for told in ARTICLES}, {told.name for told in ARTICLES})


def _lines(article: Article) -> list[str]:
    """The article's paragraphs without front matter and markup."""
    text = article.text
    for span in reversed(article.furniture):
        text = text[: span.start] + text[span.end :]
    return [line for line in text.splitlines() if line.strip()]


def _known(article: Article) -> dict[str, object]:
    return {name: getattr(article, name) for name in ALL}


def _value(told: Told, name: str) -> object:
    return told.headline if name == "title" else getattr(told, name)


def _none(name: str) -> object:
    return () if name == "corrections" else None


def test_a_folder_with_a_good_and_a_broken_file_of_each_format(
    tmp_path: Path, settings: Settings, expected: Report
) -> None:
    reasons = {}
    for name, drop in DROPS.items():
        folder = tmp_path / name.replace(" ", "-")
        folder.mkdir()
        drop.write(folder)
        broken = folder / f"broken{drop.suffix}"
        broken.write_bytes(drop.broken)
        reasons[broken.as_posix()] = drop.reason
    report = run([tmp_path], settings)
    assert {rule for _, rule, _, _ in _found(report)} >= {finding.rule for finding in expected.findings}
    assert len(report.articles) == len(ARTICLES) * len(DROPS)
    told = {skipped.source.partition("#")[0]: skipped.reason for skipped in report.skipped}
    assert len(told) == len(report.skipped) == len(DROPS)
    assert {source: told[source][: len(reason)] for source, reason in reasons.items()} == reasons
