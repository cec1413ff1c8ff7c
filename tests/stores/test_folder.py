"""The cache folder gives claims back for the same content and version, and does without what is damaged."""

from pathlib import Path

from crosscheck.gather import gather
from crosscheck.stores.folder import ClaimsFolder
from tests.stores.stub import StubKind, article, never_parsed, unparsed


def test_claims_are_extracted_once(tmp_path: Path) -> None:
    kind, store = StubKind(), ClaimsFolder(tmp_path, "model")
    first = gather(article("7 boats and 9 nets"), [kind], store, unparsed)
    again = gather(article("7 boats and 9 nets"), [kind], ClaimsFolder(tmp_path, "model"), never_parsed)
    assert len(first) == 2
    assert again == first
    assert kind.extracted == 1


def test_a_new_version_of_one_kind_extracts_only_that_kind(tmp_path: Path) -> None:
    one, other, store = StubKind("1", "one"), StubKind("1", "other"), ClaimsFolder(tmp_path, "model")
    gather(article("7 boats"), [one, other], store, unparsed)
    newer = StubKind("2", "one")
    claims = gather(article("7 boats"), [newer, other], store, unparsed)
    assert (newer.extracted, other.extracted) == (1, 1)
    assert [claim.value.words for claim in claims] == [frozenset("2"), frozenset("1")]


def test_another_text_date_or_model_is_extracted_anew(tmp_path: Path) -> None:
    kind = StubKind()
    gather(article("7 boats"), [kind], ClaimsFolder(tmp_path, "model"), unparsed)
    gather(article("8 boats"), [kind], ClaimsFolder(tmp_path, "model"), unparsed)
    gather(article("7 boats", published=None), [kind], ClaimsFolder(tmp_path, "model"), unparsed)
    gather(article("7 boats"), [kind], ClaimsFolder(tmp_path, "larger"), unparsed)
    assert kind.extracted == 4


def test_the_same_content_elsewhere_is_not_extracted_again(tmp_path: Path) -> None:
    kind, store = StubKind(), ClaimsFolder(tmp_path, "model")
    gather(article("7 boats", "a1"), [kind], store, unparsed)
    (claim,) = gather(article("7 boats", "a2"), [kind], store, never_parsed)
    assert claim.article == "a2"


def test_damaged_files_are_mended(tmp_path: Path) -> None:
    kind, store = StubKind(), ClaimsFolder(tmp_path, "model")
    first = gather(article("7 boats"), [kind], store, unparsed)
    (file,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    whole = file.read_bytes()
    file.write_bytes(b"damaged")
    assert gather(article("7 boats"), [kind], store, unparsed) == first
    assert file.read_bytes() == whole
