"""Rules as SARIF's reporting descriptors, with their pages as help."""

from typing import Any

from crosscheck.models import Report
from crosscheck.rule_pages import RulePage, rule_pages


def descriptors(report: Report) -> list[dict[str, Any]]:
    """The rules that ran or found something, by id."""
    rules = {*report.coverage.rules_run, *(finding.rule for finding in report.findings)}
    return [_descriptor(rule, rule_pages().get(rule)) for rule in sorted(rules)]


def _descriptor(rule: str, page: RulePage | None) -> dict[str, Any]:
    known = {
        "id": rule,
        "name": "".join(part.capitalize() for part in rule.split("-")),
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["news", rule.partition("-")[0]]},
    }
    if page is None:
        return known
    return known | {
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.section("What it looks at") or page.summary},
        "help": {"text": page.text, "markdown": page.text},
    }
