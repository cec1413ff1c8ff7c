"""A finding as a SARIF result."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from crosscheck.annotations import Annotation, Place, Stretch
from crosscheck.excerpts import one_line
from crosscheck.models import Finding
from crosscheck.wording import judgement_words

# GitHub refuses a result with more.
_MOST_LOCATIONS = 1000

Json = dict[str, Any]


def result(annotation: Annotation, rules: Mapping[str, int]) -> Json:
    """The result: its first place is the location, the others are related locations that the message links to."""
    finding, related = annotation.finding, annotation.places[1:_MOST_LOCATIONS]
    made: Json = {
        "ruleId": finding.rule,
        "ruleIndex": rules[finding.rule],
        "level": finding.severity.value,
        "message": {"text": _message(annotation)},
        "locations": [_location(annotation.places[0])],
        "relatedLocations": [{"id": n, **_location(place)} for n, place in enumerate(related, start=1)],
        # The second is the one that GitHub follows a finding by.
        "partialFingerprints": {"crosscheck/v1": finding.id, "primaryLocationLineHash": f"{finding.id}:1"},
        "suppressions": _suppressions(finding),
        "properties": {
            "kind": finding.kind,
            "relation": finding.relation.value,
            "scope": finding.scope,
            "confidence": round(finding.confidence, 4),
            "related": list(finding.related),
        },
    }
    if finding.known is not None:
        made["baselineState"] = "unchanged" if finding.known else "new"
        made["properties"]["knownFrom"] = "archive" if finding.archived else "baseline" if finding.known else None
    return made


def _message(annotation: Annotation) -> str:
    """In plain text as section 3.11 of the standard has it: links to related locations, other brackets escaped."""
    finding = annotation.finding
    answers = []
    for n, reading in enumerate(finding.readings):
        place = annotation.places[n]
        where = _plain(f"{place.label}, line {place.line}" if place.exact else place.label)
        answers.append(f"“{_plain(one_line(reading.value))}” ({f'[{where}]({n})' if n else where})")
    left_out = len(annotation.places) - _MOST_LOCATIONS
    more = f" {left_out} more places are not listed." if left_out > 0 else ""
    reasons = _plain("; ".join(annotation.reasons))
    again = "".join(f" {_plain(line[:1].upper() + line[1:])}." for line in annotation.again)
    asked = f"{_plain(one_line(finding.question))} {' or '.join(answers)}."
    return f"{asked} {reasons[:1].upper()}{reasons[1:]}.{again}{more}"


def _plain(text: str) -> str:
    return re.sub(r"([\\\[\]])", r"\\\1", text).replace("{", "{{").replace("}", "}}")


def _location(place: Place) -> Json:
    physical: Json = {"artifactLocation": _artifact(place.file), "region": {"startLine": 1}}
    if place.exact:
        physical |= {"region": _region(place.words), "contextRegion": _region(place.sentence)}
    said = f"{place.label} has “{one_line(place.words.text)}”: {one_line(place.sentence.text)}"
    return {"physicalLocation": physical, "message": {"text": _plain(said)}}


def _artifact(file: str) -> Json:
    if urlsplit(file).scheme in ("http", "https"):
        return {"uri": quote(file, safe="/:?=&%@!$'()*+,;~")}
    path = Path(file)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix(), safe="/"), "uriBaseId": "%SRCROOT%"}


def _region(stretch: Stretch) -> Json:
    return {
        "startLine": stretch.line,
        "startColumn": stretch.column,
        "endLine": stretch.end_line,
        "endColumn": stretch.end_column,
        "charOffset": stretch.span.start,
        "charLength": stretch.span.end - stretch.span.start,
        "snippet": {"text": one_line(stretch.text)},
    }


def _suppressions(finding: Finding) -> list[Json]:
    """Why it does not count, unless a baseline says so, for which there is `baselineState`.

    The empty list says that nobody suppressed it.
    """
    words = [judgement_words(finding.judged)] if finding.dismissed and finding.judged else []
    words += ["known from the archive: found when other articles were checked"] if finding.archived else []
    return [{"kind": "external", "status": "accepted", "justification": one_line(said)} for said in words]
