"""`crosscheck archive list`, `show` and `search`: what is in the archive."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import archive_option, opened_archive, setting_options
from crosscheck.errors import CrosscheckError

if TYPE_CHECKING:
    from crosscheck.stores.archive import Archive
    from crosscheck.stores.articles import Archived
    from crosscheck.stores.records import FindingRecord


@click.command("list")
@click.option("--superseded", is_flag=True, help="Also those that a later version has superseded.")
@click.option("--since", default="", metavar="DATE", help="Only those published (if undated, added) from then on.")
@click.option("--findings", is_flag=True, help="The open findings instead.")
@archive_option
@setting_options
def list_articles(superseded: bool, since: str, findings: bool) -> None:
    """List the articles, oldest first: number, time, outlet or file, title.

    \b
    Example:
      crosscheck archive list --since 2025-03-01 --archive news.archive
    """
    with opened_archive(writing=False) as archive:
        if findings:
            for found in archive.findings(closed=False):
                _say(_finding(found))
            return
        for one in archive.listed(superseded=superseded, since=since):
            _say(_article(one))


@click.command()
@click.argument("name", metavar="ARTICLE")
@archive_option
@setting_options
def show(name: str) -> None:
    """Show an article, by its number, file, address or id, with its earlier versions, claims and findings.

    \b
    Example:
      crosscheck archive show 12 --archive news.archive
    """
    with opened_archive(writing=False) as archive:
        versions = archive.named(name)
        if not versions:
            raise CrosscheckError(f"no article {name!r} in {archive.path}: see crosscheck archive list")
        for one in versions:
            for line in _details(archive, one):
                _say(line)


@click.command()
@click.argument("query")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="The most articles to list.")
@archive_option
@setting_options
def search(query: str, limit: int) -> None:
    """List the articles that have all words and "quoted phrases" of QUERY, best first.

    \b
    Example:
      crosscheck archive search '"old bridge" collapse' --archive news.archive
    """
    with opened_archive(writing=False) as archive:
        for one, passage in archive.search(query, limit):
            _say(_article(one))
            _say(f"    {passage}")


def _details(archive: "Archive", one: "Archived") -> Iterator[str]:
    yield _article(one)
    article = one.article
    known = {"file": article.source, "address": article.url, "byline": article.byline, "added": one.added}
    yield from (f"    {name}  {value}" for name, value in known.items() if value)
    yield f"    digest  {article.digest}"
    yield "    claims  " + ", ".join(f"{count} {kind}" for kind, count in archive.counts(one).items())
    yield from (f"    {_finding(found)}" for found in archive.findings(one))


def _article(one: "Archived") -> str:
    article = one.article
    time = article.published.isoformat(timespec="minutes") if article.published else f"added {one.added[:10]}"
    state = f"  (superseded by {one.superseded_by})" if one.superseded_by else ""
    title = article.title or article.plain.strip().partition("\n")[0][:80]
    return f"{one.id}  {time}  {article.label}  {title}{state}"


def _finding(found: "FindingRecord") -> str:
    readings = " / ".join(reading.value for reading in found.readings)
    state = f"closed {found.closed[:10]}" if found.closed else "open"
    return f"{found.fingerprint}  {state}  {found.severity}  {found.question}  {readings}"


def _say(text: str) -> None:
    from crosscheck.excerpts import one_line

    click.echo(("    " if text.startswith("    ") else "") + one_line(text.strip()))
