"""`crosscheck review`: the findings judged in the browser, or in the terminal."""

import contextlib
import webbrowser
from threading import Thread
from typing import TYPE_CHECKING, Any

import click

from crosscheck.cli.filtering import filter_from, filter_options
from crosscheck.cli.options import (
    LocationType,
    archive_option,
    judgements_file,
    reviewer_option,
    setting_options,
    settings,
)
from crosscheck.cli.reviewing import desk_of

if TYPE_CHECKING:
    from crosscheck.read import Location
    from crosscheck.review.filters import Filter


@click.command()
@click.argument("paths", metavar="[PATH…]", nargs=-1, type=LocationType(exists=True))
@archive_option
@reviewer_option
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1.  [default: any free one]")
@click.option("--no-open", is_flag=True, help="Print the address and leave the browser alone.")
@click.option("--terminal", "in_terminal", is_flag=True, help="Step through the findings here, not in the browser.")
@filter_options
@setting_options
def review(
    paths: "tuple[Location, ...]", reviewer: str | None, port: int, no_open: bool, in_terminal: bool, **chosen: Any
) -> None:
    """Compare the articles in PATH…, or all in the archive, and judge the findings in the browser.

    The address works once, and only on this machine. Ctrl-C ends it: every verdict is in the file by then.

    \b
    Examples:
      crosscheck review seeds
      crosscheck review drop --archive news.archive --reviewer Ann
      crosscheck review --archive news.archive
      crosscheck review seeds --terminal --severity error --verdict unreviewed
    """
    if not paths and not settings().archive:
        raise click.UsageError("give articles, or folders of them, or --archive FILE")
    if in_terminal:
        _step_through(paths, reviewer, filter_from(chosen))
        return
    from crosscheck.review import Gate, application, listening, server

    with listening(port) as socket:
        query = filter_from(chosen).query
        gate = Gate(application(desk_of(paths, reviewer)), socket.getsockname()[1], f"/?{query}" if query else "/")
        click.echo(f"review at {gate.address}\nverdicts go to {judgements_file()}; Ctrl-C ends it")
        if not no_open:
            Thread(target=webbrowser.open, args=(gate.address,), daemon=True).start()
        with contextlib.suppress(KeyboardInterrupt):
            server(gate).run(sockets=[socket])


def _step_through(paths: "tuple[Location, ...]", reviewer: str | None, wanted: "Filter") -> None:
    from crosscheck.cli.running import terminal
    from crosscheck.cli.stepping import require_terminal, step_through

    require_terminal()
    desk, shown = desk_of(paths, reviewer), terminal()
    step_through(desk, lambda item: shown.render_finding(desk.report, item.card.finding), wanted)
