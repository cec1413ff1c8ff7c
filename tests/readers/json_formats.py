"""Articles written as ninjs 1.x, 2.x and 3.x, after the schemas of those versions."""

import json
from typing import Any

from tests.readers.bridge import Told


def html_of(told: Told) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in told.paragraphs)


def ninjs_1(told: Told) -> bytes:
    return _json(
        {
            "uri": told.url,
            "type": "text",
            "representationtype": "complete",
            "pubstatus": "usable",
            "versioncreated": told.updated.isoformat(),
            "firstcreated": told.published.isoformat(),
            "language": told.language,
            "byline": told.byline,
            "located": told.dateline,
            "headline": told.headline,
            "copyrightholder": told.outlet,
            "copyrightnotice": told.rights,
            "ednote": " ".join(told.corrections) or "Picture follows.",
            "body_xhtml": html_of(told),
            "body_text": " ".join(told.paragraphs),
            "associations": {"main": {"uri": f"{told.url}/picture", "type": "picture", "headline": "A bridge"}},
        }
    )


def ninjs_2(told: Told) -> bytes:
    return _json(
        {
            "standard": {"name": "ninjs", "version": "2.1"},
            "uri": told.url,
            "type": "text",
            "versioncreated": told.updated.isoformat(),
            "firstcreated": told.published.isoformat(),
            "language": told.language,
            "by": told.byline,
            "located": told.dateline,
            "infosources": [{"name": told.outlet, "rel": "provider"}],
            "copyrightholder": told.outlet,
            "copyrightnotice": told.rights,
            "ednote": " ".join(told.corrections),
            "headlines": [{"role": "short", "value": "Bridge"}, {"role": "main", "value": told.headline}],
            "bodies": [{"role": "main", "contenttype": "text/plain", "value": "\n".join(told.paragraphs)}],
        }
    )


def ninjs_3(told: Told) -> bytes:
    return _json(
        {
            "standard": {"name": "ninjs", "version": "3.0"},
            "uri": told.url,
            "type": "text",
            "versionCreated": told.updated.isoformat(),
            "firstCreated": told.published.isoformat(),
            "language": told.language,
            "by": told.byline,
            "located": told.dateline,
            "copyrightHolder": told.outlet,
            "copyrightNotice": told.rights,
            "edNote": " ".join(told.corrections),
            "headlines": [{"role": "main", "value": told.headline}],
            "bodies": [
                {"role": "main", "contentType": "text/plain", "value": " ".join(told.paragraphs)},
                {"role": "richtext", "contentType": "application/xhtml+xml", "value": html_of(told)},
            ],
        }
    )


def _json(item: dict[str, Any]) -> bytes:
    return json.dumps(item, ensure_ascii=False, indent=1).encode()
