"""The page on which a name is put on the house list, with what that settles."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from crosscheck.excerpts import one_line
from crosscheck.review.desk import Desk
from crosscheck.review.filters import filter_of
from crosscheck.review.forms import back_to, form_of, number_of
from crosscheck.review.naming import Naming, entry_words
from crosscheck.review.queue import Item

if TYPE_CHECKING:
    from crosscheck.house_names import Entry


class NamesPages:
    """Shows what a line would settle, and adds it as it was shown."""

    def __init__(self, desk: Desk, page: Callable[..., Response], item: Callable[[str], Item]) -> None:
        self._desk, self._page, self._item = desk, page, item

    def preview(self, request: Request) -> Response:
        """What the list would settle with the line that the address says."""
        given = dict(request.query_params)
        item = self._item(given.get("finding", ""))
        if not item.bearer:
            raise HTTPException(404, "That finding is not on a name.")
        names = [one_line(reading.value) for reading in item.card.finding.readings]
        entry = _entry({"name": names[0], "other": names[1], **given})
        problem = self._naming.problem(entry)
        return self._page(
            "review/naming.html.j2",
            items=self._desk.items(),
            item=item,
            names=names,
            entry=entry,
            said=entry_words(entry),
            problem=problem,
            settled=[] if problem else self._settled(entry),
            query=given.get("query", ""),
            page=_page_of(given),
        )

    async def add(self, request: Request) -> Response:
        """Adds the line; one that is not as it was previewed is previewed first."""
        given = dict(await form_of(request))
        entry = _entry(given)
        if given.get("previewed") != entry_words(entry):
            address = {name: value for name, value in given.items() if name != "previewed"}
            return RedirectResponse(f"/names?{urlencode(address)}", status_code=303)
        await run_in_threadpool(self._naming.add, entry)
        wanted = filter_of(parse_qsl(given.get("query", "")))
        return back_to(wanted, _page_of(given), self._item(given.get("finding", "")).card.anchor)

    @property
    def _naming(self) -> Naming:
        if self._desk.naming is None:
            raise HTTPException(404, "There is no list of names here.")
        return self._desk.naming

    def _settled(self, entry: "Entry") -> list[Item]:
        """What the list does not settle yet, but with the entry."""
        keys = self._naming.preview(entry)
        return [item for item in self._desk.items() if item.listed is None and item.key in keys]


def _entry(given: Mapping[str, str]) -> "Entry":
    from crosscheck.house_names import Entry, Saying

    relation = Saying.ALIAS if given.get("relation") == "alias" else Saying.DIFFERENT
    return Entry(given.get("name", "").strip(), relation, given.get("other", "").strip())


def _page_of(given: Mapping[str, str]) -> int:
    return number_of(given.get("page", "1"))
