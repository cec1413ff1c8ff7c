"""Articles written as rows: JSON Lines, CSV, Parquet."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from tests.readers.bridge import Told


def row(told: Told) -> dict[str, Any]:
    return {
        "headline": told.headline,
        "body": "\n".join(told.paragraphs),
        "publisher": told.outlet,
        "author": told.byline,
        "dateline": told.dateline,
        "date_published": told.published.isoformat(),
        "dateModified": told.updated.isoformat(),
        "URL": told.url,
        "lang": told.language,
        "copyright": told.rights,
        "corrections": " ".join(told.corrections),
        "clicks": 17,
    }


def json_lines(articles: Sequence[Told]) -> bytes:
    return "".join(json.dumps(row(told)) + "\n" for told in articles).encode()


def comma_separated(articles: Sequence[Told]) -> bytes:
    return _separated(articles, ",")


def tab_separated(articles: Sequence[Told]) -> bytes:
    return _separated(articles, "\t")


def _separated(articles: Sequence[Told], delimiter: str) -> bytes:
    output = io.StringIO()
    writer = csv.DictWriter(output, list(row(articles[0])), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(row(told) for told in articles)
    return output.getvalue().encode("utf-8-sig")


def parquet(articles: Sequence[Told]) -> bytes:
    import pyarrow
    from pyarrow import parquet as files

    output = io.BytesIO()
    files.write_table(pyarrow.Table.from_pylist([row(told) for told in articles]), output)
    return output.getvalue()
