from crosscheck.models import Report
from crosscheck.report_view import page_view
from crosscheck.report_view.facets import FIELDS
from tests.formats.judged import judged_report
from tests.formats.sample import sample_report


def test_every_field_counts_the_open_findings_and_verdicts_all() -> None:
    report = judged_report(sample_report())
    choices = page_view(report).choices
    assert tuple(choices) == FIELDS
    assert [(choice.value, choice.count) for choice in choices["severity"]] == [
        ("error", 3),
        ("warning", 5),
        ("note", 3),
    ]
    assert [(choice.value, choice.count) for choice in choices["verdict"]] == [
        ("unreviewed", 10),
        ("confirmed", 1),
        ("dismissed", 1),
    ]
    assert {choice.value for choice in choices["outlet"]} >= {"Northern Wire", "Harbour Gazette"}


def test_severities_stand_gravest_first_whatever_the_order_of_findings() -> None:
    report = sample_report()
    turned = Report(report.stories[::-1], report.findings[::-1], (), report.coverage, ())
    assert [choice.value for choice in page_view(turned).choices["severity"]] == ["error", "warning", "note"]
