"""What a page of the app sends, and where it is sent on to."""

from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from crosscheck.review.filters import Filter

_LARGEST = 1 << 20


async def form_of(request: Request) -> list[tuple[str, str]]:
    """Names and values of a form; a body that no page of ours sends is refused before it is read whole."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST:
            raise HTTPException(413, "That is more than a form of this app has.")
    return parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)


def number_of(text: str) -> int:
    """The number of a page as written, the first for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def back_to(wanted: Filter, page: int = 1, anchor: str = "") -> Response:
    """To a page of the queue as filtered, and a finding on it."""
    query = "&".join(part for part in (wanted.query, f"page={page}" if page > 1 else "") if part)
    address = f"/?{query}" if query else "/"
    return RedirectResponse(f"{address}#{anchor}" if anchor else address, status_code=303)
