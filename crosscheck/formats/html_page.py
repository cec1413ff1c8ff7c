"""The report as one self-contained web page that fetches nothing."""

from base64 import b64encode
from hashlib import sha256

from markupsafe import Markup

from crosscheck.models import Report
from crosscheck.report_view import page_view
from crosscheck.templating import asset, render_page

# In the order of the cascade.
_SHEETS = ("colours", "page", "stories", "findings", "overviews", "articles", "narrow", "print")


class HtmlPage:
    """Renders a report as an HTML page: same report, same bytes."""

    name = "html"

    def render(self, report: Report) -> str:
        """The page, whose own style and script are the only ones that its content policy lets run."""
        style = Markup("\n").join(asset(f"report/{sheet}.css") for sheet in _SHEETS)
        script = asset("report/report.js")
        return render_page(
            "report/page.html.j2",
            page=page_view(report),
            style=style,
            script=script,
            policy=_policy(style, script),
            tallies=report.tallies,
        )


def _policy(style: str, script: str) -> str:
    """A content security policy that names our style and script by hash: what an article smuggles in does not run."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
