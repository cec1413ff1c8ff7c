"""Takes the pictures in docs/ anew: report and review of the sample articles, as wide as a desktop and as a phone.

python tools/take_pictures.py, from the project's folder, where Debian's chromium is; look at each before it is kept.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
DOCS = Path("docs")
CROSSCHECK = [sys.executable, "-m", "crosscheck"]
TO_TOP = "card => window.scrollTo({top: card.getBoundingClientRect().top + scrollY, behavior: 'instant'})"
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@contextmanager
def review(folder: Path) -> Iterator[str]:
    """The address of a running review, whose files are in the folder."""
    command = [*CROSSCHECK, "review", "seeds", "--no-open", "--reviewer", "Ann"]
    command += ["--judgements", str(folder / "crosscheck.judgements.jsonl")]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        yield running.stdout.readline().removeprefix("review at ").strip()
        running.terminate()


def opened(browser: Browser, size: dict[str, int], address: str) -> Page:
    """The page at that width; on the phone's, pixels are doubled."""
    page = browser.new_page(
        viewport={"width": size["width"], "height": size["height"]}, device_scale_factor=2 if size is PHONE else 1
    )
    page.goto(address)
    return page


def report_pictures(browser: Browser, folder: Path) -> None:
    """The report's first screens, on the phone its first finding with its evidence."""
    file = folder / "seeds.html"
    subprocess.run([*CROSSCHECK, "report", "seeds", "-o", str(file)], check=True, stdout=subprocess.DEVNULL)
    page = opened(browser, {"width": 1280, "height": 1560}, file.as_uri())
    page.screenshot(path=DOCS / "report.png")
    phone = opened(browser, PHONE, file.as_uri())
    shown_finding(phone)
    phone.screenshot(path=DOCS / "report-phone.png")


def shown_finding(page: Page) -> None:
    """Opens what the first finding rests on and brings the finding to the top."""
    page.locator("article.card summary", has_text="What it rests on").first.click()
    page.locator("article.card").first.evaluate(TO_TOP)


def review_pictures(browser: Browser, folder: Path) -> None:
    """The queue after two verdicts, and the story's page; on the phone the queue alone."""
    with review(folder) as address:
        page = opened(browser, DESKTOP, address)
        for key in "cc":
            page.keyboard.press("j")
            with page.expect_navigation():
                page.keyboard.press(key)
        page.goto(page.url.partition("#")[0].partition("?")[0])
        page.screenshot(path=DOCS / "review.png")
        cookies = page.context.cookies()
        page.goto(page.url.rstrip("/") + "/story/1")
        page.screenshot(path=DOCS / "story.png")
        context = browser.new_context(
            viewport={"width": PHONE["width"], "height": PHONE["height"]}, device_scale_factor=2
        )
        context.add_cookies([{**one} for one in cookies])
        phone = context.new_page()
        phone.goto(page.url.partition("/story")[0] + "/")
        phone.locator("article.card").first.evaluate(TO_TOP)
        phone.screenshot(path=DOCS / "review-phone.png")


if __name__ == "__main__":
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as temporary:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        report_pictures(browser, Path(temporary))
        review_pictures(browser, Path(temporary))
        browser.close()
