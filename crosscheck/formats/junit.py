"""The report as JUnit XML, which most CI systems show as tests."""

import re
from collections.abc import Iterator

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite

from crosscheck.annotations import Annotation, annotations
from crosscheck.excerpts import one_line
from crosscheck.models import Report, Severity
from crosscheck.wording import settled_words

# What XML 1.0 cannot hold even as a reference, apart from the controls that one_line makes visible.
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


class JUnit:
    """Renders a report as JUnit XML: a suite for each story, a failed case for each error and warning.

    Notes pass with their text as output, settled findings and rules that could not run are skipped, and a rule that
    ran and found nothing is a case that passed.
    """

    name = "junit"

    def render(self, report: Report) -> str:
        """The document, ending in a newline: same report, same bytes."""
        document = JUnitXml("crosscheck")
        found = annotations(report)
        for story in report.stories:
            cases = [_case(one) for one in found if one.finding.story == story.id]
            document.add_testsuite(_suite(story.title, cases))
        document.add_testsuite(_suite("rules", list(_rules(report))))
        document.update_statistics()  # type: ignore[no-untyped-call]
        text: bytes = document.tostring()  # type: ignore[no-untyped-call]
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + text.decode() + "\n"


def _suite(name: str, cases: list[TestCase]) -> TestSuite:
    suite = TestSuite(_safe(name))
    suite.add_testcases(cases)
    return suite


def _case(annotation: Annotation) -> TestCase:
    finding, place = annotation.finding, annotation.places[0]
    case = TestCase(name=_safe(f"{finding.question} ({finding.id})"), classname=finding.rule)
    text = _safe_lines([annotation.statement, *_quotes(annotation), *annotation.reasons, *annotation.again])
    # Not in the first JUnit, but what GitLab and others link the case by.
    case._elem.set("file", _safe(place.file))
    case._elem.set("line", str(place.line))
    if settled := settled_words(finding):
        case.result = [Skipped(settled)]
        case.system_out = text
    elif finding.severity is Severity.NOTE:
        case.system_out = text
    else:
        failure = Failure(_safe(annotation.statement), finding.severity.value)
        failure.text = text
        case.result = [failure]
    return case


def _quotes(annotation: Annotation) -> Iterator[str]:
    for place in annotation.places:
        at = f"{place.file}:{place.line}" if place.exact else place.file
        yield f"{at}: {place.reading}: {place.sentence.text}"


def _rules(report: Report) -> Iterator[TestCase]:
    found = {finding.rule for finding in report.findings}
    for rule in report.coverage.rules_run:
        if rule not in found:
            yield TestCase(name=rule, classname=rule)
    skipped = [(rule.rule, rule.reason) for rule in report.coverage.rules_not_run]
    for name, reason in (*skipped, *((one.source, one.reason) for one in report.skipped)):
        case = TestCase(name=_safe(name), classname="not checked")
        case.result = [Skipped(_safe(reason))]
        yield case


def _safe(text: str) -> str:
    return _NOT_XML.sub("\ufffd", one_line(text))


def _safe_lines(lines: list[str]) -> str:
    return "\n".join(_safe(line) for line in lines) + "\n"
