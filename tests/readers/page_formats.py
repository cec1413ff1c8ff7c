"""Articles written as web pages, and those as a crawler keeps them in a WARC file."""

import io
import json
from collections.abc import Sequence
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.policy import SMTP
from html import escape

from tests.readers.bridge import Told
from tests.readers.json_formats import html_of


def page_with_json_ld(told: Told) -> bytes:
    node = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "A site"},
            {
                "@type": ["NewsArticle"],
                "headline": told.headline,
                "author": [{"@type": "Person", "name": told.byline, "url": "https://people.example/1"}],
                "publisher": {"@type": "NewsMediaOrganization", "name": told.outlet},
                "datePublished": told.published.isoformat(),
                "dateModified": told.updated.isoformat(),
                "dateline": told.dateline,
                "inLanguage": told.language,
                "mainEntityOfPage": {"@type": "WebPage", "@id": told.url},
                "copyrightNotice": told.rights,
                "correction": [{"@type": "CorrectionComment", "text": note} for note in told.corrections],
            },
        ],
    }
    return _page(told, f'<script type="application/ld+json">{json.dumps(node)}</script>')


def page_with_open_graph(told: Told) -> bytes:
    properties = {
        "og:type": "article",
        "og:title": told.headline,
        "og:site_name": told.outlet,
        "og:url": told.url,
        "article:published_time": told.published.isoformat(),
        "article:modified_time": told.updated.isoformat(),
        "article:author": "https://people.example/1",
    }
    tags = "".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in properties.items())
    return _page(
        told, f'{tags}<meta name="author" content="{told.byline}"><meta name="copyright" content="{told.rights}">'
    )


def _page(told: Told, head: str) -> bytes:
    return f"""<!DOCTYPE html>
<html lang="{told.language}"><head><meta charset="utf-8"><title>{escape(told.headline)} | {escape(told.outlet)}</title>
{head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>{escape(told.headline)}</h1>
<time datetime="{told.published.isoformat()}">then</time>
{html_of(told)}</article>
<aside><h2>Most read</h2><ul><li><a href="/1">Ten soups for the winter</a></li></ul></aside></main>
<footer><p>This website uses cookies.</p></footer></body></html>""".encode()


def mhtml(told: Told) -> bytes:
    """As a browser saves it, the page after a frame and a picture."""
    saved = MIMEMultipart("related", type="text/html", start="<page@saved>")
    saved["Snapshot-Content-Location"] = told.url
    frame = "<html><p>Ten soups for the long winter evenings.</p></html>"
    saved.attach(_part("frame", frame.encode(), "text", "html"))
    saved.attach(_part("picture", b"\x89PNG", "image", "png"))
    saved.attach(_part("page", page_with_json_ld(told), "text", "html"))
    return saved.as_bytes(policy=SMTP)


def _part(name: str, data: bytes, kind: str, subtype: str) -> EmailMessage:
    part = EmailMessage()
    part.set_content(data, kind, subtype, cte="quoted-printable", cid=f"<{name}@saved>")
    return part


def warc(articles: Sequence[Told], *, gzip: bool = True) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    output = io.BytesIO()
    writer = WARCWriter(output, gzip=gzip)
    for told in articles:
        for address, kind, data in (
            (f"{told.url}/picture", "image/png", b"\x89PNG"),
            (told.url, "text/html; charset=utf-8", page_with_json_ld(told)),
        ):
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                address, "response", payload=io.BytesIO(data), length=len(data), http_headers=headers
            )
            writer.write_record(record)
    return output.getvalue()
