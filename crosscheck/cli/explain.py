"""`crosscheck explain`: a rule's documentation."""

from pathlib import Path

import click

from crosscheck.errors import CrosscheckError


@click.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print what RULE looks at, why it matters, examples and limits.

    \b
    Example:
      crosscheck explain name-spelling
    """
    pages = {page.stem: page for page in _folder().glob("*.md")}
    if rule not in pages:
        raise CrosscheckError(f"no rule {rule!r}: choose from {', '.join(sorted(pages))}")
    click.echo(pages[rule].read_text(encoding="utf-8"), nl=False)


def _folder() -> Path:
    """The rules' pages: in the package when installed from a wheel, else in the checkout's docs."""
    package = Path(__file__).parent.parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent / "docs" / "rules"
