"""The web app's pages: the queue, a story, an article, the rules, the preview of what a verdict on many touches."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from crosscheck.errors import CrosscheckError
from crosscheck.models import REASONS
from crosscheck.report_view.facets import UNREVIEWED
from crosscheck.review.desk import Desk, reviewed
from crosscheck.review.filters import ALL, choices, filter_of
from crosscheck.review.forms import back_to, form_of, number_of
from crosscheck.review.names_pages import NamesPages
from crosscheck.review.naming import entry_words
from crosscheck.review.queue import Item
from crosscheck.templating import asset, render_page
from crosscheck.wording import said_words

PAGE = 50
# In the order of the cascade.
_SHEETS = (
    *("report/colours.css", "report/page.css", "report/stories.css", "report/findings.css"),
    *("report/overviews.css", "report/articles.css", "report/narrow.css", "review/review.css"),
)
_FOLDERS = {
    "article_folder": "/article/",
    "finding_folder": "/finding/",
    "reasons": REASONS,
    "said_words": said_words,
    "entry_words": entry_words,
}


def application(desk: Desk) -> Starlette:
    """The app over one desk; what may reach it is the gate's concern."""
    pages = _Pages(desk)
    names = NamesPages(desk, pages.page, pages.item)
    return Starlette(
        routes=[
            Route("/", pages.queue),
            Route("/next", pages.following),
            Route("/judge", pages.judge, methods=["POST"]),
            Route("/many", pages.preview),
            Route("/many", pages.judge_many, methods=["POST"]),
            Route("/names", names.preview),
            Route("/names", names.add, methods=["POST"]),
            Route("/article/{letter}", pages.article),
            Route("/story/{number:int}", pages.story),
            Route("/stats", pages.stats),
            Route("/finding/{anchor}", pages.finding),
            Route("/review.css", _style),
            Route("/review.js", _script),
        ],
        exception_handlers={CrosscheckError: _told},
    )


class _Pages:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def queue(self, request: Request) -> Response:
        items = self._desk.items()
        wanted = filter_of(request.query_params.multi_items())
        shown = [item for item in items if wanted.passes(item)]
        last = max(1, -(-len(shown) // PAGE))
        page = min(max(1, number_of(request.query_params.get("page", "1"))), last)
        return self.page(
            "review/queue.html.j2",
            items=items,
            shown=shown[(page - 1) * PAGE : page * PAGE],
            matching=len(shown),
            filter=wanted,
            choices=choices(wanted, items),
            page=page,
            last=last,
            judging=True,
            tallies=self._desk.precision.rules,
            story_numbers={story.id: number for number, story in enumerate(self._desk.report.stories, start=1)},
        )

    def finding(self, request: Request) -> Response:
        """To the place in the whole queue where the finding is."""
        item = self.item(request.path_params["anchor"])
        return back_to(ALL, (item.card.number - 1) // PAGE + 1, item.card.anchor)

    def following(self, request: Request) -> Response:
        """To the worst finding under the filter that nobody has judged."""
        wanted = filter_of(request.query_params.multi_items())
        shown = [item for item in self._desk.items() if wanted.passes(item)]
        left = (place for place, item in enumerate(shown) if item.verdict == UNREVIEWED)
        place = next(left, None)
        anchor = "" if place is None else shown[place].card.anchor
        return back_to(wanted, (place or 0) // PAGE + 1, anchor)

    def article(self, request: Request) -> Response:
        text = self._desk.article(request.path_params["letter"])
        if text is None:
            raise HTTPException(404, "There is no such article.")
        return self.page("review/article.html.j2", items=self._desk.items(), text=text)

    def story(self, request: Request) -> Response:
        number = request.path_params["number"]
        found = self._desk.overview(number)
        if found is None:
            raise HTTPException(404, "There is no such story.")
        title = self._desk.report.stories[number - 1].title
        return self.page("review/story.html.j2", items=self._desk.items(), overview=found, title=title)

    def stats(self, _request: Request) -> Response:
        items = self._desk.items()
        queued = {item.card.finding.rule for item in items}
        return self.page("review/stats.html.j2", items=items, precision=self._desk.precision, queued=queued)

    async def judge(self, request: Request) -> Response:
        form = dict(await form_of(request))
        item = self.item(form.get("finding", ""))
        await run_in_threadpool(self._write, [item], form)
        then = self.item(form.get("then") or item.card.anchor).card.anchor
        wanted = filter_of(parse_qsl(form.get("query", "")))
        return back_to(wanted, number_of(form.get("page", "1")), then)

    def preview(self, request: Request) -> Response:
        wanted = filter_of(request.query_params.multi_items())
        touched = [item for item in self._desk.items() if wanted.passes(item)]
        return self.page("review/preview.html.j2", items=self._desk.items(), touched=touched, filter=wanted)

    async def judge_many(self, request: Request) -> Response:
        """Judges those that the preview listed, whatever has joined the filter since."""
        form = await form_of(request)
        items = [self.item(value) for name, value in form if name == "finding"]
        await run_in_threadpool(self._write, items, dict(form))
        wanted = filter_of(parse_qsl(dict(form).get("query", "")))
        return back_to(wanted)

    def _write(self, items: Sequence[Item], form: dict[str, str]) -> None:
        verdict, _, reason = form.get("ruling", "").partition(":")
        self._desk.judge(items, verdict, reason or None, form.get("note", "").strip() or None)

    def item(self, anchor: str) -> Item:
        """The item of that anchor; raises HTTPException if there is none."""
        for item in self._desk.items():
            if item.card.anchor == anchor:
                return item
        raise HTTPException(404, "There is no such finding.")

    def page(self, template: str, items: Sequence[Item], **context: Any) -> Response:
        """The template, which has the desk and the progress through the items besides the context."""
        text = render_page(template, desk=self._desk, total=len(items), reviewed=reviewed(items), **_FOLDERS, **context)
        return HTMLResponse(text)


def _style(_request: Request) -> Response:
    return Response("\n".join(asset(sheet) for sheet in _SHEETS), media_type="text/css")


def _script(_request: Request) -> Response:
    return Response(asset("review/review.js"), media_type="text/javascript")


def _told(_request: Request, error: Exception) -> Response:
    return PlainTextResponse(f"Nothing was saved: {error}\n", status_code=409)
