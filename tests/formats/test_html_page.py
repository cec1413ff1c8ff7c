import hashlib
import re
import time
from base64 import b64encode
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from crosscheck.excerpts import visible
from crosscheck.formats.html_page import HtmlPage
from crosscheck.models import Reading, Report, Severity, Tally
from tests.formats.many import many_findings
from tests.formats.sample import sample_report

Attributes = dict[str, str | None]
_VOID = {"meta", "input", "br", "link", "img"}


@dataclass
class Page(HTMLParser):
    """What a browser would make of the page: tags, the text in them, the text under marks."""

    html: str
    tags: list[tuple[str, Attributes]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    marked: dict[tuple[str, str], str] = field(default_factory=dict)
    unclosed: list[tuple[str, Attributes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.unclosed.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        inside = [attributes for _, attributes in self.unclosed]
        article = next((a["id"] for a in inside if (a.get("id") or "").startswith("article-")), None)
        for attributes in inside:
            for number in (attributes.get("data-findings") or "").split():
                key = (str(article), number)
                self.marked[key] = self.marked.get(key, "") + data

    def values(self, name: str) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get(name)) is not None]

    def contents(self, tag: str) -> str:
        return self.html.split(f"<{tag}>")[1].split(f"</{tag}>")[0]


@pytest.fixture(scope="module")
def html(report: Report) -> str:
    return HtmlPage().render(report)


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def test_every_tag_is_closed(page: Page) -> None:
    assert page.unclosed == []


def test_only_our_tags_and_attributes(page: Page) -> None:
    names = [tag for tag, _ in page.tags]
    assert names.count("script") == 1
    assert names.count("style") == 1
    assert not {"img", "iframe", "object", "embed", "link", "base", "svg", "u", "em", "i", "h4"} & set(names)
    attributes = {name for _, found in page.tags for name in found}
    assert not [name for name in attributes if name.startswith("on")]
    assert not {"style", "src", "srcset", "action", "formaction", "xlink:href"} & attributes


def test_links_stay_on_the_page_and_lead_somewhere(page: Page) -> None:
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert all(href.startswith("#") for href in page.values("href"))
    references = [href[1:] for href in page.values("href")] + page.values("aria-labelledby")
    assert set(references) <= set(ids)


def test_fetches_nothing(html: str, page: Page) -> None:
    assert not re.search(
        r"url\(|@import|fetch\(|XMLHttpRequest|//[a-z]", page.contents("style") + page.contents("script")
    )
    policy = page.values("content")[0]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        digest = b64encode(hashlib.sha256(page.contents(tag).encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert html.index("Content-Security-Policy") < html.index("<style>")


def test_control_and_direction_characters_are_shown(html: str) -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", html)
    assert "␛[31mcode␛[0m" in html
    assert "�gnp.exe�" in html


def test_every_claim_is_marked_in_its_article(report: Report, page: Page) -> None:
    letters = dict(zip([article.id for article in report.articles], "ABCDE", strict=True))
    numbers = dict(re.findall(r'href="#finding-(\w+)" aria-label="Link to finding (\d+)"', page.html))
    for finding in report.findings:
        for reading in finding.readings:
            for claim in reading.claims:
                marked = page.marked[f"article-{letters[claim.article]}", numbers[finding.id]]
                assert visible(claim.text) in marked


def test_every_sentence_question_and_reason_is_there(report: Report, page: Page) -> None:
    text = " ".join("".join(page.text).split())
    for finding in report.findings:
        for words in (finding.question, *finding.why, finding.suggestion.reason if finding.suggestion else ""):
            assert visible(words) in text
    assert "person-age no article gives an age" in text
    assert "ferry/<i>empty</i>.txt no text in it" in text


def test_findings_come_worst_first_within_their_story(report: Report, page: Page) -> None:
    severities = [Severity(value) for value in page.values("data-severity")]
    ferry, museum = severities[:8], severities[8:]
    for ranks in ([severity.rank for severity in ferry], [severity.rank for severity in museum]):
        assert ranks == sorted(ranks, reverse=True)
    assert len(severities) == len(report.findings)


def test_names_differ_by_letters_and_the_rest_by_words(html: str) -> None:
    assert "Kestr<mark>e</mark>l Point" in html
    assert "<mark>400,000</mark> crowns" in html
    assert "then everything went <mark>dark</mark>" in html


def test_confidence_is_a_word(page: Page) -> None:
    text = "".join(page.text)
    assert "Confidence: strong" in text
    assert "Confidence: weak" in text
    assert not re.search(r"0\.97|97 ?%", text)


def test_matrix_counts_pairs_and_the_diagonal(html: str) -> None:
    assert 'aria-label="6 findings between Harbour Gazette and Northern Wire"' in html
    assert 'aria-label="1 finding within island-radio.txt"' in html


def test_the_list_of_articles_has_byline_update_and_corrections(report: Report, html: str) -> None:
    story = report.stories[0]
    told = {
        "byline": "Ann <i>Berg</i>",
        "corrections": ("An earlier version had the wrong <b>captain</b>.", "Corrected: two."),
    }
    updated = story.articles[0].model_copy(update={**told, "updated": datetime(2025, 3, 4, 9, 5, tzinfo=UTC)})
    stories = (story.model_copy(update={"articles": (updated, *story.articles[1:])}), *report.stories[1:])
    shown = HtmlPage().render(replace(report, stories=stories))
    assert '<span class="author" dir="auto">Ann &lt;i&gt;Berg&lt;/i&gt;</span>' in shown
    assert shown.count('<span class="correction" dir="auto">') == 2
    assert "<b>Correction:</b> An earlier version had the wrong &lt;b&gt;captain&lt;/b&gt;.</span>" in shown
    assert '<span class="correction" dir="auto">Corrected: two.</span>' in shown
    when = '<time datetime="2025-03-04T09:05:00+00:00">4 March 2025, 09:05 UTC</time>'
    assert f'<span class="updated">updated {when}</span>' in shown
    assert not any(f'<span class="{name}"' in html for name in ("author", "correction", "updated"))


def test_says_when_there_is_nothing(report: Report, empty_report: Report) -> None:
    assert "Nothing to flag: 3 questions checked agree." in HtmlPage().render(replace(report, findings=()))
    empty = HtmlPage().render(empty_report)
    assert "No articles were compared." in empty
    assert Page(empty).unclosed == []


def test_one_fingerprint_in_two_stories_gives_two_anchors(report: Report) -> None:
    twice = (report.findings[0], replace(report.findings[8], id=report.findings[0].id))
    ids = Page(HtmlPage().render(replace(report, findings=twice))).values("id")
    assert {"finding-f1a2b3c4", "finding-f1a2b3c4-2"} <= set(ids)


def test_long_lists_are_folded(report: Report) -> None:
    copies = tuple(report.stories[0].articles[0].model_copy(update={"id": f"c{n}"}) for n in range(8))
    said = report.findings[0].readings[0].claims[0]
    repeated = Reading("Solheim", tuple(replace(said, article=copy.id) for copy in copies))
    finding = replace(report.findings[0], readings=(repeated, report.findings[0].readings[1]))
    story = report.stories[0].model_copy(update={"articles": (*copies, *report.stories[0].articles)})
    html = HtmlPage().render(replace(report, stories=(story,), findings=(finding,), agreements=()))
    assert "<summary>11 articles, and how many findings lie between them</summary>" in html
    assert "<summary>5 more</summary>" in html


def test_same_report_gives_the_same_bytes(html: str) -> None:
    assert HtmlPage().render(sample_report()) == html


def test_many_findings_stay_small_and_quick() -> None:
    report = many_findings(stories=10)
    assert (len(report.findings), len(report.articles)) == (200, 40)
    assert min(article.words for article in report.articles) > 700
    begun = time.perf_counter()
    html = HtmlPage().render(report)
    assert time.perf_counter() - begun < 5
    assert len(html.encode()) < 3_000_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_are_told_apart(page: Page, scheme: str) -> None:
    roots = re.findall(r":root \{(.*?)\}", page.contents("style"), re.DOTALL)
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", roots[0] + (roots[1] if scheme == "dark" else "")))
    pairs = [(text, ground) for text in ("ink", "soft", "link") for ground in ("paper", "card")]
    pairs += [("paper", "soft"), ("agree", "paper"), ("agree", "card")]
    for tone in ("error", "warning", "note"):
        pairs += [(tone, f"{tone}-tint"), (tone, "paper"), ("ink", f"{tone}-mark")]
    poor = {pair: ratio for pair in pairs if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 4.5}
    assert poor == {}


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_cards_tell_how_often_their_rule_was_right(report: Report) -> None:
    rule = report.findings[0].rule
    judged = Page(HtmlPage().render(replace(report, tallies={rule: Tally(3, 1)})))
    told = "".join(judged.text).count("Its rule on this desk: 3 of 4 confirmed.")
    assert told == sum(finding.rule == rule for finding in report.findings)
    assert "on this desk" not in HtmlPage().render(report)
