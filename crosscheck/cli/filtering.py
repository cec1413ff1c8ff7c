"""Options that say which findings are reviewed, by the names that the review page's address has."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from crosscheck.cli.options import Command

if TYPE_CHECKING:
    from crosscheck.review.filters import Filter

_OPTIONS = {
    "verdict": "Only those with this verdict; may be repeated, as may all of these but --text.",
    "severity": "Only those as grave as this.",
    "kind": "Only those of this kind.",
    "rule": "Only those of this rule.",
    "relation": "Only those whose readings stand so to each other.",
    "outlet": "Only those with a reading of this outlet, as the page names it.",
    "story": "Only those of this story, by its title.",
}


# As in report_view.facets and models, which the command's help must not wait for.
_VALUES = {
    "verdict": click.Choice(("unreviewed", "confirmed", "dismissed", "fixed", "settled by the names list")),
    "severity": click.Choice(("error", "warning", "note")),
}


def filter_options(command: Command) -> Command:
    """Adds the options; their values reach the command as parameters of their names."""
    command = click.option("--text", default="", help="Only those with all of these words.")(command)
    for name, told in reversed(_OPTIONS.items()):
        command = click.option(f"--{name}", multiple=True, type=_VALUES.get(name), help=told)(command)
    return command


def filter_from(given: Mapping[str, Any]) -> "Filter":
    """The filter that the options' values say."""
    from crosscheck.report_view.facets import FIELDS
    from crosscheck.review.filters import filter_of

    pairs = [(field, value) for field in FIELDS for value in given[field]]
    return filter_of([*pairs, ("text", given["text"])])
