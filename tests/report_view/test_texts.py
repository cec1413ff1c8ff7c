from crosscheck.models import Article, Claim, Coverage, Finding, Reading, Relation, Report, Severity, Span, Story
from crosscheck.report_view import page_view
from crosscheck.report_view.texts import ArticleText
from tests.formats.building import article


def text_of(source: Article, *spans: tuple[int, int]) -> ArticleText:
    """The text of an article with one finding a span."""
    findings = tuple(finding(f"f{n}", source, Span(start=start, end=end)) for n, (start, end) in enumerate(spans))
    story = Story(id="s1", title="t", articles=(source,))
    return page_view(Report((story,), findings, (), Coverage(), ())).texts[0]


def finding(name: str, source: Article, span: Span) -> Finding:
    claim: Claim[str] = Claim(
        kind="name", article=source.id, span=span, text=span.of(source.text), sentence=span, value="", topic=""
    )
    return Finding(
        id=name,
        rule="name-spelling",
        kind="name",
        relation=Relation.CONFLICT,
        severity=Severity.ERROR,
        confidence=1,
        scope="within",
        story="s1",
        question="?",
        readings=(Reading("a", (claim,)), Reading("b", (claim,))),
        why=(),
    )


def runs(text: ArticleText) -> list[list[tuple[str, list[int], list[int]]]]:
    return [
        [(run.text, [card.number for card in run.cards], [card.number for card in run.ending]) for run in p.runs]
        for p in text.paragraphs
    ]


def test_overlapping_marks_are_cut_and_end_where_they_end() -> None:
    text = text_of(article("a1", "a.txt", "abcdefgh"), (1, 5), (3, 7))
    assert runs(text) == [
        [("a", [], []), ("bc", [1], []), ("de", [1, 2], [1]), ("fg", [2], [2]), ("h", [], [])],
    ]
    assert [run.anchor for run in text.paragraphs[0].runs] == [None, "text-A-1", "text-A-3", None, None]


def test_mark_over_a_paragraph_break_goes_on() -> None:
    text = text_of(article("a1", "a.txt", "one two\n\n  three"), (4, 16))
    assert runs(text) == [[("one ", [], []), ("two", [1], [])], [("three", [1], [1])]]
    assert [paragraph.line for paragraph in text.paragraphs] == [1, 3]


def test_white_space_and_empty_spans_mark_nothing() -> None:
    text = text_of(article("a1", "a.txt", "one  two"), (3, 5), (2, 2), (3, 8))
    assert [run for run in runs(text)[0] if run[1]] == [("two", [3], [3])]


def test_hand_wrapped_text_is_parted_at_blank_lines() -> None:
    wrapped = "A line wrapped\nby hand at some\nwidth or other.\n\nThe next paragraph\nfollows here.\n"
    assert [p.line for p in text_of(article("a1", "a.txt", wrapped)).paragraphs] == [1, 5]
    flowing = "x" * 200 + "\nA second paragraph.\n\nA third.\nA fourth."
    assert [p.line for p in text_of(article("a1", "a.txt", flowing)).paragraphs] == [1, 2, 4, 5]
