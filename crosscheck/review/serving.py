"""The web server, which no other machine can reach."""

import socket

import uvicorn
from starlette.types import ASGIApp

from crosscheck.errors import CrosscheckError


def listening(port: int) -> socket.socket:
    """A loopback socket that takes connections already; port 0 is any free one. Raises CrosscheckError if taken."""
    # With the protocol named, asyncio turns off Nagle's delay, which costs 40 ms an answer.
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind(("127.0.0.1", port))
        found.listen()
    except OSError as error:
        found.close()
        raise CrosscheckError(
            f"cannot listen on port {port}: {error.strerror or error}; give another --port"
        ) from error
    return found


def server(app: ASGIApp) -> uvicorn.Server:
    """A server for the app, to be run on a socket."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=2,
        )
    )
