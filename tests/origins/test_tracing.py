"""Which articles carry one text, and how many origins claims have."""

from crosscheck.models import Claim, Span
from crosscheck.origins import trace
from tests.origins.wire import OWN, REWRITTEN, WIRE, article


def said(name: str, line: int, *lines: str) -> Claim[str]:
    """A claim on the first words of an article's line."""
    start = len("\n".join(lines[:line])) + bool(line)
    span = Span(start=start, end=start + 8)
    return Claim("quantity", name, span, lines[line][:8], Span(start=start, end=start + len(lines[line])), "", "")


def test_an_agency_text_cut_and_edited_is_one_origin() -> None:
    edited = WIRE[1].replace("taken to hospital", "rushed to hospital").replace("leaked fuel", "leaked diesel")
    origins = trace(
        [
            article("a", *WIRE, outlet="Herald"),
            article("b", WIRE[0], edited, WIRE[4], WIRE[2], outlet="Post"),
            article("c", *REWRITTEN, *OWN[:3], outlet="Echo"),
        ]
    )
    assert [origin.articles for origin in origins.shared] == [("a", "b")]


def test_a_report_of_its_own_that_prints_two_agency_paragraphs_is_an_origin_of_its_own_elsewhere() -> None:
    mixed = (*OWN, WIRE[1], WIRE[2])
    origins = trace([article("a", *WIRE), article("b", *mixed)])
    assert origins.shared == ()
    in_wire, in_copy, in_own = said("a", 1, *WIRE), said("b", 7, *mixed), said("b", 0, *mixed)
    assert origins.independent([in_wire, in_copy]) == 1
    assert origins.independent([in_wire, in_own]) == 2
    assert origins.common(in_wire, in_copy) is not None
    assert origins.common(in_wire, in_own) is None


def test_the_same_credit_joins_only_with_shared_passages() -> None:
    credit = "LYSVIK (AP) — "
    apart = trace([article("a", credit + WIRE[0], *WIRE[1:]), article("b", credit + REWRITTEN[0], *OWN)])
    assert apart.shared == ()
    joined = trace([article("a", credit + WIRE[0], *WIRE[1:]), article("b", credit + WIRE[0], WIRE[1], *OWN)])
    assert [(origin.articles, origin.agency) for origin in joined.shared] == [(("a", "b"), "AP")]


def test_a_roundup_of_two_agencies_does_not_make_them_one() -> None:
    origins = trace(
        [article("a", *WIRE, "(AP)"), article("b", *OWN, "— Reuters"), article("c", *WIRE, *OWN, outlet="Roundup")]
    )
    assert len(origins.shared) == 1
    assert not {"a", "b"} <= set(origins.shared[0].articles)


def test_quoting_the_same_speech_is_no_copying() -> None:
    speech = "“We will not rest until every last wagon is gone and the people here can sleep again,” {} said."
    left = article("a", speech.format("minister Kari Lunde"), *OWN[:2])
    right = article("b", speech.format("Ms Lunde"), *REWRITTEN)
    origins = trace([left, right])
    assert (origins.shared, dict(origins.copied)) == ((), {})


def test_a_help_credit_covers_only_what_was_copied() -> None:
    helped = (*OWN, WIRE[1], WIRE[2], "The Associated Press contributed to this report.")
    origins = trace([article("a", "LYSVIK (AP) — " + WIRE[0], *WIRE[1:]), article("b", *helped)])
    assert origins.shared == ()
    assert [number for _, number in origins.copied["a"]] == [number for _, number in origins.copied["b"]]


def test_one_article_is_one_origin() -> None:
    origins = trace([article("a", *WIRE)])
    assert origins.shared == ()
    assert origins.independent([said("a", 0, *WIRE), said("a", 1, *WIRE)]) == 1
