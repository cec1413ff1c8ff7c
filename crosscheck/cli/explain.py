"""`crosscheck explain`: a rule's documentation."""

import click

from crosscheck.errors import CrosscheckError
from crosscheck.rule_pages import rule_pages


@click.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print what RULE looks at, why it matters, examples and limits.

    \b
    Example:
      crosscheck explain name-spelling
    """
    pages = rule_pages()
    if rule not in pages:
        raise CrosscheckError(f"no rule {rule!r}: choose from {', '.join(sorted(pages))}")
    click.echo(pages[rule].text, nl=False)
