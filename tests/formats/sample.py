"""A sample report with everything that a format has to show."""

from datetime import UTC, datetime, timedelta, timezone

from crosscheck.models import Agreement, Article, Coverage, NotRun, Report, Skipped, Story
from tests.formats import stories
from tests.formats.building import article, claim, reading
from tests.formats.ferry import ferry_findings
from tests.formats.museum import museum_findings

_CET = timezone(timedelta(hours=1))


def sample_report() -> Report:
    gazette = article(
        "a1",
        "ferry/gazette.txt",
        stories.FERRY_GAZETTE,
        "Harbour Gazette",
        "Ferry runs aground off Kestrel Point",
        datetime(2025, 3, 3, 18, 40, tzinfo=_CET),
    )
    wire = article(
        "a2",
        "ferry/wire.txt",
        stories.FERRY_WIRE,
        "Northern Wire",
        "Nine hurt as ferry hits sandbank",
        datetime(2025, 3, 4, 7, 15, tzinfo=UTC),
    )
    radio = article("a3", "ferry/island-radio.txt", stories.FERRY_RADIO)
    post = article(
        "a4",
        "museum/post.txt",
        stories.MUSEUM_POST,
        "Morning Post",
        "Museum's east wing to reopen",
        datetime(2025, 2, 20),
    )
    hostile = article(
        "a5",
        "museum/<b onclick=alert(3)>.txt",
        stories.MUSEUM_HOSTILE,
        None,
        "<script>alert('title')</script> \u202eltit",
    )
    ferry = Story(id="s1", title="Ferry Marisol aground off Kestrel Point", articles=(gazette, wire, radio))
    museum = Story(id="s2", title="Brandt Museum’s east wing reopens", articles=(post, hostile))
    return Report(
        stories=(ferry, museum),
        findings=(*ferry_findings(gazette, wire, radio), *museum_findings(post, hostile)),
        agreements=agreements(gazette, wire, radio, post, hostile),
        coverage=Coverage(
            claims={"time": 17, "name": 41, "quantity": 12},
            alignments=38,
            pairs_compared=164,
            rules_run=("name-spelling", "event-time", "quantity-value", "person-role", "quote-wording"),
            rules_not_run=(NotRun("person-age", "no article gives an age"), NotRun("weekday-date", "not built yet")),
        ),
        skipped=(
            Skipped(source="ferry/scan.pdf", reason="no reader for .pdf files"),
            Skipped(source="ferry/<i>empty</i>.txt", reason="no text in it"),
        ),
    )


def agreements(
    gazette: Article, wire: Article, radio: Article, post: Article, hostile: Article
) -> tuple[Agreement, ...]:
    return (
        Agreement(
            "time",
            "s1",
            "When does the ferry service resume?",
            (reading("Thursday", *(claim("time", a, "Thursday") for a in (gazette, wire, radio))),),
        ),
        Agreement(
            "name",
            "s1",
            "How is the passenger's name spelled?",
            (reading("Dorota Malinowska", *(claim("name", a, "Dorota Malinowska") for a in (gazette, wire))),),
        ),
        Agreement(
            "name",
            "s2",
            "What is the museum called?",
            (reading("Brandt Museum", *(claim("name", a, "Brandt Museum") for a in (post, hostile))),),
        ),
    )
