"""Pages from the web, with bounds on time and size, as robots.txt allows, and never from inside the network."""

import asyncio
from collections.abc import Sequence

from crosscheck.errors import UnreadableError
from crosscheck.fetch.visits import Page, Visitor

__all__ = ["Page", "fetch"]

# How many are under way at a time.
_AT_ONCE = 8
# Seconds from the first word to the last byte, redirects and robots.txt included.
_SECONDS = 30.0


def fetch(
    urls: Sequence[str], max_bytes: int, *, allow_private: bool = False, seconds: float = _SECONDS
) -> dict[str, Page | UnreadableError]:
    """Each address with its page, or with why there is none; addresses inside the network only where allowed."""
    return asyncio.run(_fetch(urls, max_bytes, allow_private, seconds))


async def _fetch(
    urls: Sequence[str], max_bytes: int, allow_private: bool, seconds: float
) -> dict[str, Page | UnreadableError]:
    places = asyncio.Semaphore(_AT_ONCE)
    async with Visitor(max_bytes, allow_private=allow_private) as visitor:

        async def visit(url: str) -> Page | UnreadableError:
            async with places:
                try:
                    async with asyncio.timeout(seconds):
                        return await visitor.page(url)
                except TimeoutError:
                    return UnreadableError(f"no whole answer within {seconds:g} seconds")
                except UnreadableError as error:
                    return error

        listed = sorted(set(urls))
        return dict(zip(listed, await asyncio.gather(*map(visit, listed)), strict=True))
