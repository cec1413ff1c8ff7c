"""`crosscheck judge`: a reviewer's verdict on findings, as lines of the judgements file."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from crosscheck.cli.options import LocationType, judgements_file, reviewer_option, setting_options
from crosscheck.errors import CrosscheckError

if TYPE_CHECKING:
    from crosscheck.models import Finding, Report
    from crosscheck.read import Location

# As in models.REASONS, which the command's help must not wait for.
REASONS = ("same-thing", "different-referent", "both-right", "not-worth-it", "wrong-extraction", "other")


@click.command()
@click.argument("ids", metavar="ID…", nargs=-1, required=True)
@click.option("--confirm", "verdict", flag_value="confirmed", type=str, help="It is a discrepancy.")
@click.option("--dismiss", "verdict", flag_value="dismissed", help="It is none: it no longer counts.")
@click.option("--fixed", "verdict", flag_value="fixed", help="The articles are being corrected.")
@click.option("--undo", "verdict", flag_value="undone", help="Take back what was said before.")
@click.option("--reason", type=click.Choice(REASONS), help="Why it is dismissed.")
@click.option("--note", help="What else a later reader should know.")
@reviewer_option
@click.option("--expires", type=click.DateTime(["%Y-%m-%d"]), help="The last day on which it holds.")
@click.option(
    "--in",
    "paths",
    multiple=True,
    metavar="PATH",
    type=LocationType(exists=True),
    help="Articles that have the finding, for a verdict that goes stale when their words change; may be repeated.",
)
@setting_options
def judge(ids: tuple[str, ...], verdict: str | None, paths: "tuple[Location, ...]", **said: Any) -> None:
    """Write a verdict on the findings ID… into the judgements file.

    \b
    Examples:
      crosscheck judge 7d42c1eacfbbd80d --in seeds --confirm
      crosscheck judge 7d42c1eacfbbd80d --in seeds --dismiss --reason different-referent
      crosscheck judge 7d42c1eacfbbd80d --undo
    """
    if verdict is None:
        raise click.UsageError("say what you think of it: --confirm, --dismiss, --fixed or --undo")
    if said["reason"] and verdict != "dismissed":
        raise click.UsageError("--reason goes with --dismiss; use --note")
    report = _report(paths) if paths else None
    findings = [_finding(report, named) if report else None for named in ids]
    for named, finding in zip(ids, findings, strict=True):
        _write(report, finding, finding.id if finding else named, verdict, said)


def _report(paths: "tuple[Location, ...]") -> "Report":
    from crosscheck.cli.running import checked

    return checked(paths)


def _finding(report: "Report", named: str) -> "Finding":
    """The finding whose id begins so."""
    found = {finding.id: finding for finding in report.findings if finding.id.startswith(named)}
    if len(found) != 1:
        what = f"{len(found)} findings there have ids that begin with" if found else "no finding there has the id"
        raise CrosscheckError(f"{what} {named!r}: copy one from the list that `crosscheck check` prints")
    return next(iter(found.values()))


def _write(report: "Report | None", finding: "Finding | None", fingerprint: str, verdict: str, said: Any) -> None:
    from crosscheck.judgements import Verdict, append
    from crosscheck.models import Ruling

    expires = said["expires"].date() if said["expires"] else None
    spoken = Verdict(Ruling(verdict), datetime.now(UTC), said["reviewer"], said["reason"], said["note"], expires)
    if report and finding:
        judgement = spoken.of_finding(finding, {article.id: article for article in report.articles})
    else:
        judgement = spoken.of(fingerprint)
    file = judgements_file()
    append(file, judgement)
    click.echo(f"{fingerprint} {verdict} in {file}")
