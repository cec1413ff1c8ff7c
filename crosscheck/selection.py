"""What the settings leave out or grade otherwise: outlets and rules."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crosscheck.config import RuleSetting
from crosscheck.models import Finding, Severity, Skipped
from crosscheck.read import Source


def heeded(sources: Iterable[Source], ignored: Sequence[str]) -> tuple[list[Source], list[Skipped]]:
    """The sources of outlets that are not ignored, and those that are, each with that reason."""
    names = {name.casefold() for name in ignored}
    kept: list[Source] = []
    left_out = []
    for source in sources:
        outlet = source.article.outlet
        if outlet and outlet.casefold() in names:
            left_out.append(Skipped(source=source.article.source, reason=f"the settings ignore {outlet}"))
        else:
            kept.append(source)
    return kept, left_out


def graded(findings: Iterable[Finding], rules: Mapping[str, RuleSetting]) -> list[Finding]:
    """The findings of rules that are on, each as grave as its rule is set.

    A note, such as an accepted rendering of a name or an update, is never made graver.
    """
    settings = [(finding, rules.get(finding.rule, "on")) for finding in findings]
    return [
        finding
        if setting == "on" or finding.severity is Severity.NOTE
        else replace(finding, severity=Severity(setting))
        for finding, setting in settings
        if setting != "off"
    ]
