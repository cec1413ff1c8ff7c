"""Who the web app answers, and how it keeps what is in an article from running."""

import httpx
import pytest

from tests.review.serving import Served

JUDGED = {"finding": "finding-e0e0e0e0", "ruling": "confirmed"}


def test_the_token_gives_a_cookie_once(review: Served) -> None:
    with review.client() as first:
        entered = first.get(review.gate.address, follow_redirects=False)
        assert (entered.status_code, entered.headers["location"]) == (303, "/")
        cookie = entered.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert first.get("/").status_code == 200
    with review.client() as second:
        assert second.get(review.gate.address).status_code == 403
        assert second.get("/").status_code == 403


@pytest.mark.parametrize("path", ["/", "/article/A", "/many", "/review.js", "/enter", "/enter?token=guess"])
def test_nothing_without_the_cookie(review: Served, path: str) -> None:
    with review.client() as stranger:
        assert stranger.get(path).status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"])
def test_another_name_for_this_machine_is_refused(browser: httpx.Client, host: str) -> None:
    assert browser.get("/", headers={"host": host}).status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", ""])
def test_a_foreign_page_cannot_judge(review: Served, browser: httpx.Client, origin: str) -> None:
    assert browser.post("/judge", data=JUDGED, headers={"origin": origin}).status_code == 403
    del browser.headers["origin"]
    assert browser.post("/judge", data=JUDGED).status_code == 403
    assert not review.file.exists()


def test_no_script_but_our_own_and_no_other_site(browser: httpx.Client) -> None:
    for path in ("/", "/article/E", "/nowhere"):
        headers = browser.get(path, headers={"origin": "http://evil.example"}).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    "path", ["/article/..%2f..%2fetc%2fpasswd", "/article/../../etc/passwd", "/review.css/../../pyproject.toml"]
)
def test_no_way_to_a_file(browser: httpx.Client, path: str) -> None:
    assert browser.get(path).status_code == 404


def test_a_body_larger_than_a_form_is_refused(review: Served, browser: httpx.Client) -> None:
    assert browser.post("/judge", content=b"note=" + b"x" * (1 << 21)).status_code == 413
    assert not review.file.exists()
