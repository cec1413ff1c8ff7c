"""Articles written as manuscripts: plain text, Markdown, Word and PDF."""

import io
import textwrap
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import yaml

from tests.readers.bridge import Told

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def plain_text(told: Told) -> bytes:
    return f"{_front_matter(told)}{told.text}\n".encode()


def markdown(told: Told) -> bytes:
    body = "\n\n".join(told.paragraphs)
    return f"{_front_matter(told)}# {told.headline}\n\n{body}\n".encode()


def _front_matter(told: Told) -> str:
    fields = {
        "title": told.headline,
        "outlet": told.outlet,
        "byline": told.byline,
        "dateline": told.dateline,
        "published": told.published.isoformat(),
        "updated": told.updated,
        "url": told.url,
        "rights": told.rights,
        "language": told.language,
        "corrections": list(told.corrections),
    }
    return f"---\n{yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)}---\n"


def docx(told: Told, *, body: str | None = None) -> bytes:
    """A Word file after ECMA-376; its last paragraph was edited with tracked changes."""
    paragraphs = [*(_paragraph(line) for line in (told.headline, *told.paragraphs[:-1])), _edited(told.paragraphs[-1])]
    content = "".join(paragraphs) if body is None else body
    parts = {
        "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>""",
        "_rels/.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Target="word/document.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""",
        "docProps/core.xml": f"""<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>{told.headline}</dc:title><dc:creator>{told.byline}</dc:creator>
<dcterms:modified>{told.updated.isoformat()}</dcterms:modified></cp:coreProperties>""",
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{content}</w:body></w:document>',
    }
    return zipped(parts)


def zipped(parts: dict[str, str]) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return output.getvalue()


def _paragraph(text: str) -> str:
    return f"<w:p>{_run(text)}</w:p>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _edited(text: str) -> str:
    first, rest = text.split(" ", 1)
    struck = '<w:del w:author="desk"><w:r><w:delText>Never</w:delText></w:r></w:del>'
    return f'<w:p>{struck}<w:ins w:author="desk">{_run(first)}</w:ins>{_run(" " + rest)}</w:p>'


def pdf(told: Told) -> bytes:
    """A page as ISO 32000 lays it out, its lines broken at 80 characters; in the encoding that Windows calls 1252."""
    lines: list[str] = [told.headline, ""]
    for paragraph in told.paragraphs:
        lines += [*textwrap.wrap(paragraph, 80), ""]
    shown = " ".join(f"({_escaped(line)}) Tj T*" for line in lines)
    stream = f"BT /F1 11 Tf 14 TL 50 800 Td {shown} ET".encode("cp1252")
    return pdf_file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R >> >> >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            f"<< /Title ({_escaped(told.headline)}) /Author ({told.byline}) /ModDate ({_pdf_time(told)}) >>".encode(
                "cp1252"
            ),
        ]
    )


def pdf_file(objects: Sequence[bytes]) -> bytes:
    """The objects, numbered from 1, with header, cross-reference table and trailer; the last is the Info dictionary."""
    data = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>" % (len(objects) + 1, len(objects))
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return data + head + table + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % len(data)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _pdf_time(told: Told) -> str:
    zone = told.updated.strftime("%z")
    return f"D:{told.updated:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:]}'"
