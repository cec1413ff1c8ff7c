"""`crosscheck baseline`: today's findings as known ones."""

from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import paths_argument, setting_options

if TYPE_CHECKING:
    from crosscheck.read import Location


@click.command()
@paths_argument
@click.option("-o", "--output", required=True, help="The file to write; - is standard output.")
@setting_options
@click.pass_context
def baseline(ctx: click.Context, paths: tuple["Location", ...], output: str) -> None:
    """Record the findings of today, so that a check with --baseline fails only on new ones.

    Dismissed findings are left out: the judgements file has them.

    \b
    Examples:
      crosscheck baseline articles -o crosscheck.baseline.jsonl
      crosscheck check articles --baseline crosscheck.baseline.jsonl
    """
    from crosscheck.baseline import baseline as recorded
    from crosscheck.cli.running import NOTHING_CHECKED, checked, is_empty, write_text

    report = checked(paths)
    if is_empty(report):
        ctx.exit(NOTHING_CHECKED)
    findings = [finding for finding in report.findings if not finding.dismissed]
    write_text(recorded(findings), output)
    if output != "-":
        from crosscheck.wording import counted

        click.echo(f"{counted(len({finding.id for finding in findings}), 'finding')} recorded in {output}")
