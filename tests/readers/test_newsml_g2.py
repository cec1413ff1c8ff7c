"""Our NewsML-G2 says to IPTC's own implementation of the standard what it says to the reader."""

import pytest
from NewsMLG2 import NewsMLG2Document

from tests.readers.bridge import ARTICLES, Told
from tests.readers.xml_formats import newsml_g2


@pytest.mark.parametrize("told", ARTICLES, ids=lambda told: told.name)
def test_another_parser_finds_the_same(told: Told) -> None:
    item = NewsMLG2Document(newsml_g2(told)).item
    assert (item.guid, item.standardversion) == (told.url, "2.35")
    assert str(item.itemmeta.versioncreated) == told.updated.isoformat()
    assert str(item.itemmeta.firstcreated) == told.published.isoformat()
    assert str(item.contentmeta.headline) == told.headline
    assert str(item.contentmeta.by) == told.byline
    assert str(item.contentmeta.dateline) == told.dateline
