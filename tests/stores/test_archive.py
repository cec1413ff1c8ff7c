"""An archive keeps each article once, knows its latest version and gives everything back as it was."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crosscheck.errors import ArchiveError
from crosscheck.grouping.terms import days, terms
from crosscheck.models import Judgement, Relation, Ruling, Severity
from crosscheck.stores.archive import Archive
from crosscheck.stores.records import FindingRecord, PassageRecord, ReadingRecord
from tests.stores.archives import KIND, add, made, opened
from tests.stores.stub import StubKind, article

OLD = "The ferry carried 40 people when it hit the harbour wall."
NEW = "The ferry carried 45 people when it hit the harbour wall."
OTHER = "The ferry had 44 people aboard, the harbour master said."
URL = "https://herald.example/ferry"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return opened(tmp_path / "news.archive")


def _passage(digest: str, text: str) -> PassageRecord:
    return PassageRecord(article=digest, label="Herald", start=0, end=2, text=text, sentence=text)


def _finding(*digests: str, fingerprint: str = "f1", brought: tuple[str, ...] = ()) -> FindingRecord:
    """A finding in which each article gives a reading of its own."""
    return FindingRecord(
        fingerprint=fingerprint,
        rule="stub",
        kind="stub",
        relation=Relation.CONFLICT,
        severity=Severity.ERROR,
        confidence=0.9,
        scope="across",
        question="How many?",
        why=("they differ",),
        readings=tuple(ReadingRecord(value=str(n), passages=(_passage(one, "40"),)) for n, one in enumerate(digests)),
        brought=brought,
        found="2025-03-05T12:00:00+00:00",
    )


def test_an_article_is_kept_once_with_its_claims_and_parse(archive: Archive) -> None:
    one = article(OLD, outlet="Herald", furniture=())
    first = add(archive, one)
    assert add(archive, article(OLD, "elsewhere", outlet="Herald")).id == first.id
    found = archive.find(one.digest)
    assert found is not None
    assert found.article.model_copy(update={"id": "a1", "sha256": "0"}) == one
    assert archive.claims(one, [KIND])["stub"] == list(KIND.extract(one, made(one).parse))
    parse = archive.parse(one)
    assert parse is not None
    assert parse.tokens == made(one).parse.tokens


def test_a_new_version_of_a_kind_has_no_claims_until_they_are_kept(archive: Archive) -> None:
    one, newer = article(OLD), StubKind("2")
    add(archive, one)
    assert archive.claims(one, [newer]) == {}
    archive.keep(one, {newer: list(newer.extract(one, made(one).parse))})
    assert len(archive.claims(one, [newer])["stub"]) == 1
    assert archive.claims(one, [KIND]) == {}


@pytest.mark.parametrize(
    ("old", "new", "supersedes"),
    [
        (article(OLD, url=URL), article("Wholly other words.", "b", url=URL), True),
        (article(OLD, outlet="Herald"), article(NEW, outlet="Herald"), True),
        (article(OLD, outlet="Herald"), article("The mayor of Lindau has resigned today.", outlet="Herald"), False),
        (article(OLD, outlet="Herald"), article(NEW, outlet="Post"), False),
        (article(OLD, "a1"), article(NEW, "b1"), False),
        (article(OLD, url=URL), article(NEW, url=f"{URL}-2"), False),
        (article(OLD, "a", guid="urn:1"), article("Wholly other words.", "b", guid="urn:1"), True),
        (article(OLD, url=URL, guid="urn:1"), article(NEW, url=f"{URL}-2", guid="urn:1"), True),
        (article(OLD, "a", guid="1", outlet="Herald"), article(NEW, "b", guid="1", outlet="Post"), False),
        (article(OLD, guid="urn:1"), article(NEW, guid="urn:2"), False),
        (article(OLD), article(NEW, guid="urn:2"), True),
    ],
)
def test_a_later_version_supersedes(archive: Archive, old: object, new: object, supersedes: bool) -> None:
    first, second = add(archive, old), add(archive, new)  # type: ignore[arg-type]
    state = archive.find(first.article.digest)
    assert state is not None
    assert (state.superseded_by == second.id) is supersedes
    assert [one.id for one in archive.listed()] == ([second.id] if supersedes else [first.id, second.id])


def test_an_older_version_that_comes_later_does_not_supersede(archive: Archive) -> None:
    late = add(archive, article(NEW, url=URL, updated=datetime(2025, 3, 4, 18)))
    early = add(archive, article(OLD, url=URL))
    assert early.superseded_by == late.id
    assert [one.id for one in archive.listed()] == [late.id]


def test_findings_of_a_superseded_article_close_unless_others_still_disagree(archive: Archive) -> None:
    old, other, third = (add(archive, one) for one in (article(OLD, url=URL), article(OTHER, "b"), article("44", "c")))
    digests = [one.article.digest for one in (old, other, third)]
    archive.record([_finding(*digests[:2], fingerprint="two"), _finding(*digests, fingerprint="three")], [])
    add(archive, article(NEW, url=URL))
    states = {found.fingerprint: found.closed for found in archive.findings()}
    assert states == {"two": "2025-03-05T12:00:00+00:00", "three": None}
    assert [found.fingerprint for found in archive.findings(closed=False)] == ["three"]


def test_a_finding_is_known_only_to_others_than_those_who_brought_it(archive: Archive) -> None:
    one, other, third = (add(archive, article(text, text)).article.digest for text in ("40", "44", "45"))
    archive.record([_finding(one, other, brought=(other,))], [])
    assert archive.known(_finding(one, other, third), frozenset({third})) is not None
    assert archive.known(_finding(one, other), frozenset({other})) is None
    assert archive.known(_finding(third), frozenset({third})) is None  # another story's, with the same words
    archive.record([_finding(one, other, third, brought=(third,))], [])
    (found,) = archive.findings()
    assert (found.brought, len(found.readings)) == ((other,), 3)


def test_articles_of_a_story_are_found_by_their_terms(archive: Archive) -> None:
    ferry, strike = article(OLD), article("Nurses strike", "b")
    archive.add(ferry, None, made(ferry, {"ferry": 0.8, "harbour": 0.6}))
    archive.add(strike, None, made(strike, {"nurses": 0.8, "strike": 0.6}))
    assert [one.article.text for one, _ in archive.akin([{"ferry": 1.0}])] == [OLD]
    assert archive.akin([{"election": 1.0}]) == []


def test_search_takes_words_and_phrases_and_no_syntax(archive: Archive) -> None:
    add(archive, article(OLD))
    assert [passage for _, passage in archive.search('"harbour wall" ferries', 5)] == [
        "The **ferry** carried 40 people when it hit the **harbour wall**."
    ]
    for query in ('"harbour ferry"', "NOT", "a* OR (", "", '"', "text:ferry"):
        assert archive.search(query, 5) == []


def test_pruning_takes_findings_along_and_leaves_judgements(archive: Archive) -> None:
    old = add(archive, article(OLD, published=datetime(2024, 1, 1)))
    add(archive, article(OTHER, "b"))
    said = Judgement(fingerprint="f1", verdict=Ruling.DISMISSED, time=datetime(2025, 3, 5, tzinfo=UTC))
    archive.record([_finding(old.article.digest)], [said])
    pruned = archive.prune(before="2025-01-01", superseded=False, parses=True)
    assert (pruned.articles, pruned.findings, pruned.parses) == (1, 1, 1)
    assert [one.article.text for one in archive.listed()] == [OTHER]
    assert archive.search("carried", 5) == []
    assert archive.judgements() == [said]


def test_an_export_goes_into_another_archive_and_comes_out_the_same(archive: Archive, tmp_path: Path) -> None:
    old, other = add(archive, article(OLD, url=URL)), add(archive, article(OTHER, "b"), "stories/ferry")
    add(archive, article(NEW, url=URL))
    said = Judgement(fingerprint="f1", verdict=Ruling.CONFIRMED, time=datetime(2025, 3, 5, tzinfo=UTC), note="“ü”")
    archive.record([_finding(old.article.digest, other.article.digest)], [said])
    lines = list(archive.export())
    copy = opened(tmp_path / "copy.archive")
    assert dict(copy.take_in({"export": lines})) == {"articles": 3, "findings": 1, "judgements": 1}
    assert list(copy.export()) == lines
    assert not any(copy.take_in({"export": lines}).values())
    assert list(copy.export()) == lines
    assert copy.claims(other.article, [KIND]) == archive.claims(other.article, [KIND])


def test_a_broken_line_is_named_and_nothing_is_imported(archive: Archive, tmp_path: Path) -> None:
    add(archive, article(OLD))
    lines = list(archive.export())
    changed = json.loads(lines[1])
    changed["article"]["article"]["text"] = "Other words."
    for broken in ("{", "[]", '{"schema": "crosscheck.archive/9"}', '{"article": {}}', json.dumps(changed)):
        copy = opened(tmp_path / "copy.archive")
        with pytest.raises(ArchiveError, match=r"^export:3: no line of an export: .*; nothing was imported"):
            copy.take_in({"export": [*lines, broken]})
        assert list(copy.listed()) == []


def test_lines_of_a_judgements_file_are_taken_in(archive: Archive) -> None:
    line = '{"fingerprint": "f1", "verdict": "dismissed", "time": "2025-03-05T12:00:00Z"}'
    assert archive.take_in({"file": [line]}) == {"judgements": 1}
    assert [said.verdict for said in archive.judgements()] == [Ruling.DISMISSED]


@pytest.mark.parametrize(
    ("day", "period", "found"),
    [
        ("2025-03-05T23:30:00-02:00", (20152.0, 20153.1), True),
        ("2025-03-05T23:30:00-02:00", (20152.0, 20153.0), False),
        ("2025-03-05T12:00:00", (20152.5, 20152.5), True),
        ("2025-03-05T12:00:00", (20153.0, 20160.0), False),
        (None, (20153.0, 20160.0), True),
        ("2025-03-05T12:00:00", None, True),
    ],
)
def test_articles_are_looked_up_by_when_they_were_published(
    archive: Archive, day: str | None, period: tuple[float, float] | None, found: bool
) -> None:
    published = datetime.fromisoformat(day) if day else None
    assert published is None or abs(20152.5 - (days(published) or 0)) < 1
    add(archive, article(OLD, published=published))
    assert bool(archive.akin([{"ferry": 1.0}], period)) is found


def test_a_file_without_publishers_ids_is_read_as_it_is_and_gets_them_when_written(archive: Archive) -> None:
    old = add(archive, article(OLD, "a"))
    connection = sqlite3.connect(archive.path)
    connection.executescript("DROP INDEX articles_guid; ALTER TABLE articles DROP COLUMN guid; PRAGMA user_version = 3")
    connection.close()
    new = article(NEW, "b", guid="urn:1")
    with opened(archive.path, writing=False) as looked_at:
        assert looked_at.before(new) is None
        assert [one.id for one in looked_at.named(old.article.source)] == [old.id]
    with opened(archive.path) as updated:
        add(updated, new)
        assert [one.article.text for one in updated.named("urn:1")] == [NEW]


def test_a_file_of_the_first_version_gets_its_terms_weighed_anew(archive: Archive) -> None:
    one, other = add(archive, article(OLD)), add(archive, article(OTHER, "b"))
    connection = sqlite3.connect(archive.path)
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    assert list(archive.terms(one)) == ["harbour", "ferry"]
    with opened(archive.path, writing=False) as looked_at:
        assert list(looked_at.terms(one)) == ["harbour", "ferry"]
    for _ in range(2):
        with opened(archive.path) as updated:
            assert [updated.terms(kept) for kept in (one, other)] == [terms(one.article), terms(other.article)]
            assert updated.claims(one.article, [KIND])


def test_the_work_of_adding_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    steps = list[int]()

    def count() -> None:
        steps[-1] += 1

    with opened(tmp_path / "news.archive") as archive:
        archive._connection.set_progress_handler(count, 10)
        for number in range(400):
            steps.append(0)
            add(archive, article(f"Report {number} of the ferry that hit the harbour wall.", name=f"a{number}"))
    # Trees grow deeper by little; looking through all articles would be ten times as many.
    assert steps[399] < 2 * steps[40]
