"""Who may ask the web app: the browser that was given the token, and pages of the app itself."""

import hmac
import secrets
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    # With no-referrer a browser would send a null Origin with our own forms.
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
}


class Gate:
    """Lets through only requests to our own address, of a browser with our cookie; posts only from our own pages.

    The token gives the cookie once: whoever finds it later in a history or a log gets nothing for it.
    With it the browser is sent on to `start`.
    """

    def __init__(self, app: ASGIApp, port: int, start: str = "/") -> None:
        self._app, self._start = app, start
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        # Cookies don't keep ports apart, and two reviews may run side by side.
        self._cookie = f"crosscheck_{port}"
        self._session = secrets.token_urlsafe(32)
        self._token: str | None = secrets.token_urlsafe(32)
        self.address = f"http://127.0.0.1:{port}/enter?token={self._token}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers or passes on; every answer has the headers that keep what an article smuggles in from running."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        answer = self._answer(Request(scope)) if scope["type"] == "http" else _refused("only HTTP is spoken here")
        await (answer or self._app)(scope, receive, guarded)

    def _answer(self, request: Request) -> Response | None:
        """What to say instead of the app; None lets the app answer."""
        host = request.headers.get("host", "")
        if host not in self._hosts:
            return _refused("this is not the address that it was started at")
        if request.method not in {"GET", "HEAD"} and request.headers.get("origin") != f"http://{host}":
            return _refused("only this app's own pages may send anything")
        if request.url.path == "/enter":
            return self._enter(request.query_params.get("token", ""))
        if not _same(self._cookie_of(request.headers), self._session):
            return _refused("open the address that `crosscheck review` has printed; it works once")
        return None

    def _enter(self, token: str) -> Response:
        if self._token is None or not _same(token, self._token):
            return _refused("this address has been used already: start `crosscheck review` again")
        self._token = None
        answer = RedirectResponse(self._start, status_code=303)
        answer.set_cookie(self._cookie, self._session, httponly=True, samesite="strict")
        return answer

    def _cookie_of(self, headers: Headers) -> str:
        try:
            found = SimpleCookie(headers.get("cookie", "")).get(self._cookie)
        except CookieError:
            return ""
        return found.value if found else ""


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())


def _refused(why: str) -> Response:
    return PlainTextResponse(f"Refused: {why}.\n", status_code=403)
