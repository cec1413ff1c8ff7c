"""Articles written as NITF, NewsML-G2, RSS and Atom, after the structures that those standards document.

No package carries the schemas of ninjs, NewsML-G2 or NITF (on PyPI newsmlg2, pynewsml, pyconverters-newsml and
collective.nitf were looked into; npm has none): IPTC's own parser of NewsML-G2, newsmlg2, reads ours in the tests.
"""

from collections.abc import Sequence
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from tests.readers.bridge import Told
from tests.readers.json_formats import html_of

_NITF = "http://iptc.org/std/NITF/2006-10-18/"
_NAR = "http://iptc.org/std/nar/2006-10-01/"


def nitf(told: Told) -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf xml:lang="{told.language}">
 <head>
  <title>{escape(told.headline)}</title>
  <docdata>
   {_corrections(told)}
   <doc-id id-string="{told.name}" href="{told.url}"/>
   <date.issue norm="{told.published:%Y%m%dT%H%M%S%z}"/>
   <date.release norm="{told.updated:%Y%m%dT%H%M%S%z}"/>
   <doc.copyright holder={quoteattr(told.outlet)} year="2025"/>
  </docdata>
  <pubdata type="web" name={quoteattr(told.outlet)} date.publication="{told.published:%Y%m%d}"/>
 </head>
 <body>{_nitf_head(told)}{_nitf_content(told)}<body.end><tagline>Write to us.</tagline></body.end></body>
</nitf>""".encode()


def _corrections(told: Told) -> str:
    return "".join(f"<correction info={quoteattr(note)}/>" for note in told.corrections)


def _nitf_head(told: Told) -> str:
    return (
        f"<body.head><hedline><hl1>{escape(told.headline)}</hl1><hl2>Second deck</hl2></hedline>"
        f"<byline>{told.byline}</byline>"
        f"<dateline><location>{told.dateline}</location></dateline></body.head>"
    )


def _nitf_content(told: Told) -> str:
    paragraphs = "\n   ".join(f"<p>{escape(paragraph)}</p>" for paragraph in told.paragraphs)
    picture = '<media media-type="image"><media-caption>Nine bridges, one of them shut.</media-caption></media>'
    return f"<body.content><block>{picture}{paragraphs}</block></body.content>"


def newsml_g2(told: Told) -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
{_news_item(told, _inline_nitf(told))}""".encode()


def newsml_g2_message(articles: Sequence[Told]) -> bytes:
    picture = f"""<newsItem xmlns="{_NAR}" guid="urn:picture" version="1" standard="NewsML-G2" standardversion="2.35">
    <itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
    <contentSet><remoteContent href="bridge.jpg"/></contentSet></newsItem>"""
    items = "\n".join(_news_item(told, _inline_xhtml(told)) for told in articles)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="{_NAR}"><header><sent>2025-03-05T08:00:00Z</sent></header>
<itemSet>{items}{picture}</itemSet></newsMessage>""".encode()


def _news_item(told: Told, content: str) -> str:
    notes = "".join(f"<edNote>{escape(note)}</edNote>" for note in told.corrections)
    signal = '<signal qcode="sig:correction"/>' if told.corrections else ""
    return f"""<newsItem xmlns="{_NAR}" guid="{told.url}" version="2" standard="NewsML-G2" standardversion="2.35"
 xml:lang="{told.language}">
 <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_33.xml"/>
 <rightsInfo><copyrightNotice>{told.rights}</copyrightNotice></rightsInfo>
 <itemMeta>
  <itemClass qcode="ninat:text"/>
  <provider qcode="nprov:{told.name}"><name>{escape(told.outlet)}</name></provider>
  <versionCreated>{told.updated.isoformat()}</versionCreated>
  <firstCreated>{told.published.isoformat()}</firstCreated>
  <pubStatus qcode="stat:usable"/>{notes}{signal}
 </itemMeta>
 <contentMeta>
  <by>{told.byline}</by>
  <dateline>{told.dateline}</dateline>
  <language tag="{told.language}"/>
  <headline>{escape(told.headline)}</headline>
 </contentMeta>
 <contentSet>{content}</contentSet>
</newsItem>"""


def _inline_nitf(told: Told) -> str:
    body = f"<body>{_nitf_head(told)}{_nitf_content(told)}</body>"
    return f'<inlineXML contenttype="application/nitf+xml"><nitf xmlns="{_NITF}">{body}</nitf></inlineXML>'


def _inline_xhtml(told: Told) -> str:
    page = f"<head><title>Bridge</title></head><body>{html_of(told)}</body>"
    return (
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"{page}</html></inlineXML>"
    )


def rss(articles: Sequence[Told]) -> bytes:
    items = "\n".join(
        f"""<item><title>{escape(told.headline)}</title><link>{told.url}</link><guid>{told.url}</guid>
  <dc:creator>{told.byline}</dc:creator><pubDate>{format_datetime(told.published)}</pubDate>
  <dc:rights>{told.rights}</dc:rights><source url="https://{told.name}.example/rss">{escape(told.outlet)}</source>
  <description>A teaser.</description>
  <content:encoded><![CDATA[{html_of(told)}<script>track()</script>]]></content:encoded></item>"""
        for told in articles
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>All papers</title><link>https://papers.example/</link><description>News</description>
<language>en-gb</language>{items}</channel></rss>""".encode()


def atom(articles: Sequence[Told]) -> bytes:
    entries = "\n".join(
        f"""<entry><title>{escape(told.headline)}</title><id>{told.url}</id><link href="{told.url}"/>
  <author><name>{told.byline}</name></author><published>{told.published.isoformat()}</published>
  <updated>{told.updated.isoformat()}</updated><rights>{told.rights}</rights>
  <source><id>urn:{told.name}</id><title>{escape(told.outlet)}</title></source><summary>A teaser.</summary>
  <content type="html">{escape(html_of(told))}</content></entry>"""
        for told in articles
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>All papers</title><id>urn:papers</id>
<updated>2025-03-05T08:00:00Z</updated>{entries}</feed>""".encode()
