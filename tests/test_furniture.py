"""Page furniture is told from what articles state."""

import pytest

from crosscheck.furniture import furniture


@pytest.mark.parametrize(
    "line",
    [
        "—The Herald’s Ann Example contributed to this report.",
        "Ann Example and Bo Sample | Pool (AFP) | Getty Images",
        "Read more: Ten bridges to see",
        "Sign up for our newsletter",
        "Image copyright: Example Agency",
        "By Ann Example, Harbour correspondent",
        "Published: 4 March 2025",
        "12 comments",
        "This website uses cookies to improve your visit",
    ],
)
def test_a_line_of_furniture_is_found_whole(line: str) -> None:
    text = f"The bridge is open.\n{line}\nIt cost millions."
    assert [span.of(text) for span in furniture(text)] == [line]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge at dusk. (Photo by Ann Example)", ["(Photo by Ann Example)"]),
        ("The bridge at dusk (AP Photo/Ann Example)", ["(AP Photo/Ann Example)"]),
        ("See https://example.org/bridge for more.", ["https://example.org/bridge"]),
        ("Write to news.desk@example.org today.", ["news.desk@example.org"]),
        ("Noise: " + "(" * 400 + " The bridge is open.", ["(" * 400]),
    ],
)
def test_credits_and_addresses_within_a_line_are_found(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in furniture(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell 4 percent on Monday.",
        "Posted on a forum, the photo shows 3 phones.",
        "By Tuesday the water had gone.",
        "The two trains, one of them a Reuters charter, stopped.",
        "Updated figures were expected.",
    ],
)
def test_what_articles_state_is_left_alone(text: str) -> None:
    assert furniture(text) == ()
