"""One visit to a page: robots.txt, redirects, size."""

import asyncio
import zlib
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from crosscheck import __version__
from crosscheck.errors import UnreadableError
from crosscheck.fetch.addresses import GuardedTransport
from crosscheck.fetch.robots import Robots

AGENT = f"crosscheck/{__version__}"
_MOST_REDIRECTS = 5
_ROBOTS_BYTES = 500_000
_STALLED = 10.0
# Either of zlib's own headers.
_ANY_HEADER = 47


@dataclass(frozen=True, slots=True)
class Page:
    """What a server gave: where it was in the end, its media type, its bytes."""

    url: str
    media_type: str
    data: bytes


class Visitor:
    """Visits pages, and each host's robots.txt once; an asynchronous context manager."""

    def __init__(self, max_bytes: int, *, allow_private: bool) -> None:
        self._max_bytes = max_bytes
        self._client = httpx.AsyncClient(
            transport=GuardedTransport(allow_private=allow_private),
            timeout=_STALLED,
            headers={"User-Agent": AGENT, "Accept-Encoding": "gzip"},
        )
        self._robots: dict[str, asyncio.Task[Robots]] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def page(self, url: str) -> Page:
        """The page at the address or where it redirects to; raises UnreadableError with the reason if there is none."""
        request = self._request(url)
        for _ in range(_MOST_REDIRECTS + 1):
            await self._check_robots(request.url)
            response, data = await self._answer(request, self._max_bytes)
            if response.next_request is None:
                return _page(response, data)
            request = self._request(str(response.next_request.url))
        raise UnreadableError(f"more than {_MOST_REDIRECTS} redirects")

    def _request(self, url: str) -> httpx.Request:
        try:
            request = self._client.build_request("GET", url)
        except (httpx.InvalidURL, ValueError) as error:
            raise UnreadableError(f"no valid address: {error}") from error
        if request.url.scheme not in ("http", "https") or not request.url.host:
            raise UnreadableError(f"{request.url.scheme or 'this'} is not read: give an http or https address")
        return request

    async def _check_robots(self, url: httpx.URL) -> None:
        origin = str(url.copy_with(raw_path=b"/robots.txt", fragment=None, username=None, password=None))
        if origin not in self._robots:
            self._robots[origin] = asyncio.create_task(self._load_robots(origin))
        if not (await asyncio.shield(self._robots[origin])).allow(str(url), AGENT):
            raise UnreadableError("robots.txt does not allow it")

    async def _load_robots(self, url: str) -> Robots:
        request = self._request(url)
        for _ in range(_MOST_REDIRECTS + 1):
            response, data = await self._answer(request, _ROBOTS_BYTES)
            if response.next_request is None:
                return Robots(response.status_code, data)
            request = self._request(str(response.next_request.url))
        return Robots(404, b"")

    async def _answer(self, request: httpx.Request, max_bytes: int) -> tuple[httpx.Response, bytes]:
        try:
            response = await self._client.send(request, stream=True)
            try:
                return response, await _body(response, max_bytes)
            finally:
                await response.aclose()
        except httpx.TimeoutException as error:
            raise UnreadableError(f"no answer for {_STALLED:g} seconds") from error
        except httpx.HTTPError as error:
            raise UnreadableError(f"cannot be reached: {str(error) or type(error).__name__}") from error


async def _body(response: httpx.Response, max_bytes: int) -> bytes:
    """The body, decompressed by ourselves: a library's way would expand a bomb before its size can be seen."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "deflate"):
        raise UnreadableError(f"in an encoding that was not asked for: {encoding}")
    expand = zlib.decompressobj(_ANY_HEADER) if encoding != "identity" else None
    body = bytearray()
    try:
        async for chunk in response.aiter_raw():
            body += expand.decompress(chunk, max_bytes + 1 - len(body)) if expand else chunk
            if len(body) > max_bytes:
                raise UnreadableError(f"larger than {max_bytes / 1e6:g} MB")
    except zlib.error as error:
        raise UnreadableError(f"wrongly compressed: {error}") from error
    return bytes(body)


def _page(response: httpx.Response, data: bytes) -> Page:
    if response.status_code != httpx.codes.OK:
        raise UnreadableError(f"the server answers {response.status_code} {response.reason_phrase}".rstrip())
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return Page(str(response.request.url), media_type, data)
