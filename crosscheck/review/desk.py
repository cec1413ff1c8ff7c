"""What is under review: a report and the judgements file as it is at the moment."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from types import MappingProxyType

from crosscheck.errors import CrosscheckError
from crosscheck.judgements import Ledger, Verdict, append, applied, by_question, read_ledger, with_others
from crosscheck.judgements.precision import Precision, measured
from crosscheck.models import REASONS, Judgement, Report, Ruling, Skipped
from crosscheck.registry import kinds_of_rules
from crosscheck.report_view.bylines import bylines
from crosscheck.report_view.facets import UNREVIEWED
from crosscheck.report_view.overviews import Overview, overview
from crosscheck.report_view.texts import ArticleText, article_text
from crosscheck.review.naming import Naming
from crosscheck.review.queue import Item, judged, listed, queue

Signature = tuple[int, int, int] | None


class Desk:
    """The queue of a report, judged by a file that others may write to meanwhile.

    Judgements of an archive hold beside those of the file; `recorded` are the rules of its findings, by fingerprint.
    Without `today` nothing expires. What the house list that `naming` follows has come to settle is shown as settled;
    without it names cannot be listed.
    """

    def __init__(
        self,
        report: Report,
        file: Path,
        *,
        reviewer: str | None,
        now: Callable[[], datetime],
        today: date | None = None,
        archived: Sequence[Judgement] = (),
        recorded: Mapping[str, str] = MappingProxyType({}),
        naming: Naming | None = None,
    ) -> None:
        self.reviewer, self.file, self.naming = reviewer, file, naming
        self.archived = bool(archived)
        self._now, self._today, self._archived = now, today, archived
        self._report = replace(
            report,
            findings=tuple(replace(one, judged=None) if one.judged else one for one in report.findings),
            skipped=(),
        )
        self._articles = {article.id: article for article in report.articles}
        self._bylines = bylines(report)
        self._bare = queue(self._report, self._bylines)
        self._lock, self._read = Lock(), False
        self._seen: tuple[Signature, Signature] = None, None
        self._items: tuple[Item, ...] = ()
        self._broken: tuple[Skipped, ...] = ()
        self._kinds = {finding.rule: finding.kind for finding in report.findings}
        self._rules = {**recorded, **{finding.id: finding.rule for finding in self._report.findings}}
        self._precision = self._measured(Ledger(file))

    def items(self) -> tuple[Item, ...]:
        """The queue; a file is read anew if it has changed. Raises CrosscheckError if it cannot be read."""
        with self._lock:
            signature = signature_of(self.file), signature_of(self.naming.file) if self.naming else None
            if not self._read or signature != self._seen:
                self._apply()
                self._read, self._seen = True, signature
            return self._items

    @property
    def report(self) -> Report:
        """What is under review, without judgements but with what they say of the rules."""
        return replace(self._report, tallies=self._precision.rules)

    @property
    def broken(self) -> tuple[Skipped, ...]:
        """The lines that are no judgement, and what is wrong with the house list."""
        return self._broken

    @property
    def precision(self) -> Precision:
        """How often each rule was right by the verdicts of the file and the archive, as of the last reading."""
        return self._precision

    def judge(self, items: Sequence[Item], verdict: str, reason: str | None, note: str | None) -> None:
        """Adds a judgement of each to the file, all or none; they are on disk when it returns.

        Raises CrosscheckError if the verdict or reason is none or the file cannot be written.
        """
        if verdict not in set(Ruling) or (reason and (verdict != Ruling.DISMISSED or reason not in REASONS)):
            raise CrosscheckError(f"no such verdict: {verdict} {reason or ''}".strip())
        said = Verdict(Ruling(verdict), self._now(), self.reviewer, reason, note)
        findings = {item.card.finding.id: item.card.finding for item in items}
        append(self.file, *(said.of_finding(finding, self._articles) for finding in findings.values()))

    def article(self, letter: str) -> ArticleText | None:
        """The text of the article with that letter, marked."""
        cards = [item.card for item in self.items()]
        for article in self._report.articles:
            if self._bylines[article.id].letter == letter:
                return article_text(article, self._bylines[article.id], cards)
        return None

    def overview(self, number: int) -> Overview | None:
        """Who says what in the story of that number, counted from 1, with the verdicts as they are."""
        if not 0 < number <= len(self._report.stories):
            return None
        story = self._report.stories[number - 1]
        cards = [item.card for item in self.items() if item.card.finding.story == story.id]
        return overview(story, cards, self._report, self._bylines)

    def _apply(self) -> None:
        # Kept by story too: a fingerprint can come up in two.
        ledger = with_others(read_ledger(self.file), self._archived)
        report = applied(self._report, ledger, self._today)
        said = {(finding.story, finding.id): finding.judged for finding in report.findings}
        before = by_question(ledger)
        self._items = tuple(judged(item, said[item.key], before(item.card.finding)) for item in self._bare)
        self._broken = report.skipped
        self._precision = self._measured(ledger)
        if self.naming:
            closed = self.naming.closed()
            self._items = tuple(listed(item, closed[item.key]) if item.key in closed else item for item in self._items)
            self._broken += self.naming.troubles

    def _measured(self, ledger: Ledger) -> Precision:
        said = (entry.judgement for entry in ledger.entries)
        named = {one.rule or self._rules.get(one.fingerprint) for one in said} - {None}
        # To load all kinds takes half of what a start has for the first page.
        kinds = self._kinds if named <= self._kinds.keys() else kinds_of_rules()
        return measured(ledger, kinds, self._rules)


def signature_of(file: Path) -> Signature:
    """What tells that the file has changed; None for one that is not there."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def reviewed(items: Sequence[Item]) -> int:
    """How many have a verdict that stands."""
    return sum(item.verdict != UNREVIEWED for item in items)
