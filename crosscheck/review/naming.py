"""What the house list of names has come to settle of a report since it was made."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from anyascii import anyascii

from crosscheck.errors import CrosscheckError
from crosscheck.excerpts import one_line
from crosscheck.models import Finding, Report, Skipped, Story

# What names are compared by is loaded only where there is a list.
if TYPE_CHECKING:
    from crosscheck.house_names import Entry, HouseNames

Recheck = Callable[[Story, "HouseNames"], Iterable[Finding]]
"""The findings of a story under another house list."""
Key = tuple[str, str]
"""Story and id of a finding."""


class Naming:
    """The house list in a file that others may write to, against a report made when it said what `known` says.

    What a line settles is found by comparing the articles of each story anew in which both names occur, so that it is
    what the next run will find.
    """

    def __init__(self, report: Report, file: Path, known: "Sequence[Entry]", recheck: Recheck) -> None:
        self.file = file
        self.troubles: tuple[Skipped, ...] = ()
        """Why the list could not be read when it was last looked at; it then counts as it was before."""
        self._stories, self._recheck, self._known = report.stories, recheck, frozenset(map(_said, known))
        self._findings: dict[str, list[Finding]] = {story.id: [] for story in self._stories}
        for finding in report.findings:
            self._findings[finding.story].append(finding)
        self._entries: Sequence[Entry] = known
        self._found: dict[object, frozenset[Key]] = {}

    def closed(self) -> "Mapping[Key, Entry]":
        """The findings that the list settles by now, each with the first line that does."""
        self._read()
        closed: dict[Key, Entry] = {}
        for n, entry in enumerate(self._entries):
            said = _said(entry)
            if said in self._known:
                continue
            if said not in self._found:
                self._found[said] = frozenset(self._settled(self._entries[: n + 1]))
            for key in self._found[said]:
                closed.setdefault(key, entry)
        return closed

    def preview(self, entry: "Entry") -> frozenset[Key]:
        """The findings that the list would settle with the entry, those that it settles already among them."""
        return frozenset(self._settled([*self._entries, entry])) | self.closed().keys()

    def problem(self, entry: "Entry") -> str | None:
        """Why the list cannot have the entry; None if it can, or has it."""
        from crosscheck.house_names.entries import consistent

        try:
            consistent([*self._entries, entry], self.file.as_posix())
        except CrosscheckError as error:
            return str(error)
        return None

    def add(self, entry: "Entry") -> bool:
        """Adds the entry to the file; False if it is there. Raises CrosscheckError if it contradicts or cannot be."""
        from crosscheck.house_names import add

        return add(self.file, entry)

    def _read(self) -> None:
        self.troubles = ()
        if not self.file.exists():
            self._entries = ()
            return
        from crosscheck.house_names import read_entries

        try:
            self._entries = read_entries(self.file)
        except CrosscheckError as error:
            self.troubles = (Skipped(source=str(self.file), reason=str(error)),)

    def _settled(self, entries: "Sequence[Entry]") -> Iterable[Key]:
        """What is no finding under these entries, the last of which is new."""
        from crosscheck.house_names import HouseNames, Saying

        house, new = HouseNames(entries, self.file.name), entries[-1]
        concerned = [story for story in self._stories if self._findings[story.id] and _names_both(story, new)]
        for story in concerned if new.relation is not Saying.PREFERRED else ():
            left = list(self._recheck(story, house))
            ids = {finding.id for finding in left}
            for finding in self._findings[story.id]:
                if finding.id not in ids and not any(_goes_on(finding, one) for one in left):
                    yield story.id, finding.id


def entry_words(entry: "Entry") -> str:
    """A line of the list in words."""
    relation = "is not" if entry.relation == "different" else "is an alias of"
    return one_line(f"{entry.name} {relation} {entry.other}")


def _said(entry: "Entry") -> object:
    """The same for two entries that say the same."""
    name, other = entry.tokens
    return entry.relation, (name, other) if entry.relation == "preferred" else frozenset((name, other))


def _names_both(story: Story, entry: "Entry") -> bool:
    """Whether the last words of both names occur in the story."""
    text = anyascii(" ".join(article.text for article in story.articles)).casefold().replace(".", "")
    return all(tokens[-1] in text for tokens in entry.tokens if tokens)


def _goes_on(finding: Finding, later: Finding) -> bool:
    """Whether the later finding tells of words in two readings of the finding: it is left with fewer readings."""
    words = [{(claim.article, claim.span.start) for claim in reading.claims} for reading in later.readings]
    before = [{(claim.article, claim.span.start) for claim in reading.claims} for reading in finding.readings]
    return later.rule == finding.rule and sum(any(own & one for one in words) for own in before) > 1
