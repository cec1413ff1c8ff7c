"""Findings judged in the terminal, one at a time, by the keys of the review page."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from crosscheck.errors import CrosscheckError
from crosscheck.models import REASONS, Ruling
from crosscheck.report_view.facets import UNREVIEWED
from crosscheck.review.desk import reviewed
from crosscheck.review.filters import ALL, Filter
from crosscheck.review.queue import Item

if TYPE_CHECKING:
    from crosscheck.review import Desk

_STEPS = {"j": 1, "k": -1}
_VERDICTS = {"c": Ruling.CONFIRMED, "f": Ruling.FIXED, "u": Ruling.UNDONE}
_ENDS = ("q", "\x03", "\x04", "")
KEYS = "j next, k previous, c confirm, d dismiss, f fixed, u undo, n note, / search, ? keys, q quit"


def require_terminal() -> None:
    """Raises CrosscheckError where nobody can press a key, and names the way without one."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CrosscheckError(
            "--terminal needs a terminal: without one, use `crosscheck judge ID --in PATH --dismiss --reason …`"
        )


def step_through(
    desk: "Desk", show: Callable[[Item], str], wanted: Filter = ALL, read: Callable[[], str] = click.getchar
) -> None:
    """Shows a finding at a time of those wanted, the first unreviewed one first, until a key ends it.

    Each verdict is in the judgements file before the next finding is shown; one that cannot be written is told and the
    finding stays. `show` gives a finding as text, `read` a key, or the empty string at the end of input.
    """
    found = _passing(desk, wanted)
    if not found:
        click.echo("no finding passes the filter" if desk.items() else "no findings to review")
        return
    click.echo(KEYS)
    stepping = _Stepping(desk, show, read, wanted, found)
    while stepping.step():
        pass
    click.echo(f"{_progress(desk)}; verdicts are in {desk.file}")


class _Stepping:
    def __init__(
        self,
        desk: "Desk",
        show: Callable[[Item], str],
        read: Callable[[], str],
        wanted: Filter,
        found: list[int],
    ) -> None:
        self._desk, self._show, self._read, self._wanted = desk, show, read, wanted
        self._begin(found)

    def _begin(self, found: list[int]) -> None:
        """With these places in the queue: what is judged stays among them whatever the filter says of it then."""
        items = self._desk.items()
        self._found = found
        self._at = next((at for at, place in enumerate(found) if items[place].verdict == UNREVIEWED), 0)
        self._note: str | None = None
        self._tell()

    def step(self) -> bool:
        """One key's worth; False once it is the last."""
        key = self._key()
        if key in _ENDS:
            return False
        if key in _STEPS:
            self._go(_STEPS[key])
        elif key in _VERDICTS:
            self._judge(_VERDICTS[key])
        elif key == "d":
            self._dismiss()
        elif key == "n":
            self._note = _asked("note for the verdict")
        elif key == "/":
            self._search()
        else:
            click.echo(KEYS)
        return True

    def _key(self) -> str:
        try:
            return self._read()
        except (EOFError, KeyboardInterrupt):
            return ""

    def _go(self, steps: int) -> None:
        if not 0 <= self._at + steps < len(self._found):
            click.echo("no finding after this one" if steps > 0 else "no finding before this one")
            return
        self._at, self._note = self._at + steps, None
        self._tell()

    def _search(self) -> None:
        self._wanted = replace(self._wanted, text=_asked("words to search for, none for all") or "")
        found = _passing(self._desk, self._wanted)
        if found:
            self._begin(found)
        else:
            click.echo("no finding has these words")

    def _dismiss(self) -> None:
        click.echo("why? " + ", ".join(f"{number} {reason}" for number, reason in enumerate(REASONS, start=1)))
        key = self._key()
        if key in map(str, range(1, len(REASONS) + 1)):
            self._judge(Ruling.DISMISSED, REASONS[int(key) - 1])
        else:
            click.echo("not dismissed")

    def _judge(self, verdict: Ruling, reason: str | None = None) -> None:
        try:
            self._desk.judge([self._item], verdict, reason, self._note)
        except CrosscheckError as error:
            click.echo(f"not saved: {error}", err=True)
            return
        self._note = None
        click.echo(
            f"{self._item.card.finding.id} {verdict}{f', {reason}' if reason else ''}; {_progress(self._desk)}\n"
        )
        if verdict is Ruling.UNDONE:
            self._tell()
        else:
            self._go(1)

    @property
    def _item(self) -> Item:
        return self._desk.items()[self._found[self._at]]

    def _tell(self) -> None:
        click.echo(f"{self._at + 1} of {len(self._found)}\n{self._show(self._item)}", nl=False)


def _passing(desk: "Desk", wanted: Filter) -> list[int]:
    return [place for place, item in enumerate(desk.items()) if wanted.passes(item)]


def _asked(what: str) -> str | None:
    """What is typed; None for nothing, and for Ctrl-C."""
    try:
        return click.prompt(what, default="", show_default=False) or None
    except click.Abort:
        return None


def _progress(desk: "Desk") -> str:
    items = desk.items()
    return f"{reviewed(items)} of {len(items)} reviewed"
