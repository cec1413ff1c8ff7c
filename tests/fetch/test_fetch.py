"""Pages are fetched within bounds, as robots.txt allows, and never from inside the network unless that is allowed."""

import gzip
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from crosscheck.errors import UnreadableError
from crosscheck.fetch import Page, addresses, fetch
from tests.fetch.serving import Site, answer, drip, redirect, serving

MAX = 100_000


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


def _fetch(url: str, **options: Any) -> Page | str:
    """The page, or the reason why there is none."""
    found = fetch([url], MAX, **{"allow_private": True, **options})[url]
    return str(found) if isinstance(found, UnreadableError) else found


def test_a_page_comes_with_its_address_and_type(site: Site) -> None:
    site.answers["/a"] = answer(b"text", Content_Type="text/html; charset=utf-8")
    assert _fetch(site.url("/a")) == Page(site.url("/a"), "text/html", b"text")


def test_redirects_are_followed(site: Site) -> None:
    site.answers |= {"/a": redirect("/b"), "/b": redirect(site.url("/c")), "/c": answer(b"text")}
    assert _fetch(site.url("/a")) == Page(site.url("/c"), "text/html", b"text")


def test_compressed_pages_are_expanded(site: Site) -> None:
    site.answers["/a"] = answer(gzip.compress(b"text"), Content_Encoding="gzip")
    assert _fetch(site.url("/a")) == Page(site.url("/a"), "text/html", b"text")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (answer(b"gone", 410), "the server answers 410 Gone"),
        (answer(b"x" * (MAX + 1)), "larger than 0.1 MB"),
        (answer(gzip.compress(b"x" * 50_000_000), Content_Encoding="gzip"), "larger than 0.1 MB"),
        (answer(b"not gzip", Content_Encoding="gzip"), "wrongly compressed"),
        (answer(b"x", Content_Encoding="gzip, gzip"), "in an encoding that was not asked for: gzip, gzip"),
        (redirect("/a"), "more than 5 redirects"),
        (redirect("file:///etc/passwd"), "file is not read: give an http or https address"),
        (lambda handler: handler.wfile.write(b"no HTTP\r\n\r\n"), "cannot be reached"),
    ],
)
def test_what_is_no_page_has_its_reason(site: Site, given: Any, reason: str) -> None:
    site.answers["/a"] = given
    assert str(_fetch(site.url("/a"))).startswith(reason)


def test_a_server_that_never_ends_is_given_up(site: Site) -> None:
    site.answers["/a"] = drip
    assert _fetch(site.url("/a"), seconds=0.5) == "no whole answer within 0.5 seconds"


def test_one_that_is_slow_does_not_hold_up_the_others(site: Site) -> None:
    site.answers |= {"/slow": drip, "/a": answer(b"text")}
    slow, good = site.url("/slow"), site.url("/a")
    found = fetch([slow, good], MAX, allow_private=True, seconds=0.5)
    assert list(found) == sorted((slow, good))
    assert isinstance(found[good], Page)
    assert isinstance(found[slow], UnreadableError)


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        (answer(b"User-agent: *\nDisallow: /private", Content_Type="text/plain"), True),
        (answer(b"User-agent: *\nDisallow: /news", Content_Type="text/plain"), False),
        (answer(b"User-agent: crosscheck\nDisallow: /\nUser-agent: *\nAllow: /", Content_Type="text/plain"), False),
        (answer(b"none", 404), True),
        (answer(b"broken", 503), False),
    ],
)
def test_robots_txt_is_respected(site: Site, rules: Any, allowed: bool) -> None:
    site.answers |= {"/robots.txt": rules, "/news/a": answer(b"text")}
    found = _fetch(site.url("/news/a"))
    assert isinstance(found, Page) if allowed else found == "robots.txt does not allow it"
    assert (f"127.0.0.1:{site.port}", "/news/a") in site.asked or not allowed


def test_robots_txt_is_asked_for_once_a_host(site: Site) -> None:
    paths = [f"/{number}" for number in range(5)]
    site.answers |= {path: answer(b"text") for path in paths}
    fetch([site.url(path) for path in paths], MAX, allow_private=True)
    assert [path for _, path in site.asked].count("/robots.txt") == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "[::1]"])
def test_a_private_host_is_refused_unasked(site: Site, host: str) -> None:
    site.answers["/a"] = answer(b"text")
    assert "only --allow-private reads it" in str(_fetch(site.url("/a", host), allow_private=False))
    assert site.asked == []


def test_a_redirect_into_the_network_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    site.answers |= {"/a": redirect(site.url("/b", "127.0.0.2")), "/b": answer(b"secret")}
    found = _fetch(site.url("/a"), allow_private=False)
    assert str(found).startswith("127.0.0.2 is in a private network")
    assert "/b" not in [path for _, path in site.asked]


def test_a_name_that_leads_into_the_network_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _leads_to("10.0.0.7", site.port))
    found = _fetch(site.url("/a", "news.example"), allow_private=False)
    assert str(found).startswith("news.example is in a private network (10.0.0.7)")


def test_the_address_looked_up_is_the_one_connected_to(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []
    monkeypatch.setattr(socket, "getaddrinfo", _leads_to("127.0.0.1", site.port, looked_up))
    site.answers["/a"] = answer(b"text")
    assert _fetch(site.url("/a", "news.example")) == Page(site.url("/a", "news.example"), "text/html", b"text")
    assert {host for host, _ in site.asked} == {f"news.example:{site.port}"}
    assert [host for host in looked_up if host != "127.0.0.1"] == ["news.example"] * len(site.asked)


def _leads_to(address: str, port: int, looked_up: list[str] | None = None) -> Any:
    def lead(host: str, *_: object, **__: object) -> list[Any]:
        if looked_up is not None:
            looked_up.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    return lead


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        *[(private, False) for private in ("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254")],
        *[(private, False) for private in ("100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255")],
        *[(private, False) for private in ("::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::")],
        *[(wrapped, False) for wrapped in ("::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::")],
    ],
)
def test_public_addresses_are_told_from_others(address: str, public: bool) -> None:
    assert addresses.is_public(address) is public


@pytest.mark.parametrize("url", ["http://", "http:///a", "http://a b/", "http://[::1", "https://nosuch.invalid/"])
def test_what_is_no_address_is_told(url: str) -> None:
    assert isinstance(_fetch(url), str)
