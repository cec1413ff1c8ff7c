"""A made-up report of many stories, articles and findings."""

from crosscheck.models import Agreement, Article, Coverage, Finding, Reading, Relation, Report, Severity, Story
from tests.formats.building import article, claim, reading

_ARTICLES, _QUESTIONS = 4, 20
_STREETS = ("Mill Lane", "Harbour Road", "Station Street", "Church Hill", "Orchard Way")
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def many_findings(stories: int) -> Report:
    """Stories of four articles, 800 words each, with twenty findings and twenty agreements."""
    made = [_story(number) for number in range(stories)]
    return Report(
        stories=tuple(story for story, _, _ in made),
        findings=tuple(finding for _, findings, _ in made for finding in findings),
        agreements=tuple(agreement for _, _, agreements in made for agreement in agreements),
        coverage=Coverage(),
        skipped=(),
    )


def _story(number: int) -> tuple[Story, list[Finding], list[Agreement]]:
    articles = tuple(
        article(f"{number}-{n}", f"storm-{number}/paper-{n}.txt", _text(number, n), f"Valley Paper {n}")
        for n in range(_ARTICLES)
    )
    story = Story(id=f"s{number}", title=f"The storm of week {number}", articles=articles)
    questions = range(_QUESTIONS)
    return story, [_finding(story, n) for n in questions], [_agreement(story, n) for n in questions]


def _text(story: int, paper: int) -> str:
    return "\n\n".join(
        f"In {_STREETS[n % 5]}, {_houses(paper, n)} were flooded when the river rose for the {n + 1}th time, a warden "
        f"told the council of district {story}. {_people(n)} spent the night in the hall beside the church, where "
        "neighbours brought blankets and soup."
        for n in range(_QUESTIONS)
    )


def _houses(paper: int, question: int) -> str:
    return f"{question}{1 + paper // 2}0 houses"


def _people(question: int) -> str:
    return f"{question}07 people"


def _finding(story: Story, question: int) -> Finding:
    sides = (story.articles[:2], story.articles[2:])
    return Finding(
        id=f"{story.id}-{question}",
        rule="quantity-value",
        kind="quantity",
        relation=Relation.CONFLICT,
        severity=_SEVERITIES[question % 3],
        confidence=0.9,
        scope="across",
        story=story.id,
        question=f"How many houses were flooded in {_STREETS[question % 5]} when the river rose again?",
        readings=tuple(_reading(side, _houses(2 * n, question)) for n, side in enumerate(sides)),
        why=(
            "both count the houses flooded",
            "both sentences speak of council, district, river, warden",
            "they differ by 10",
        ),
    )


def _agreement(story: Story, question: int) -> Agreement:
    said = _people(question)
    claims = [claim("quantity", source, said) for source in story.articles]
    return Agreement("quantity", story.id, "How many spent the night in the hall?", (reading(said, *claims),))


def _reading(articles: tuple[Article, ...], words: str) -> Reading:
    return reading(words, *(claim("quantity", source, words) for source in articles))
