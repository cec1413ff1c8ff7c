import pytest

from crosscheck.kinds.quantity.sums import sum_flaws
from tests.parsing import article


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Twelve people died, including seven women and eight children.", "the parts come to 15, more than Twelve"),
        ("Nine of the seven sailors were saved.", "Nine is more than the whole of seven"),
        ("They held 18 people: 10 men and nine women.", "the parts come to 19, not to 18"),
        ("The fee went from $80 to $95, a rise of $25.", "from $80 to $95 is not $25"),
        ("Sales rose 50 percent to $25 million from $20 million.", "from $20 million to $25 million is not 50%"),
        ("Staff fell by 300 from 1,245 to 1,045.", "from 1,245 to 1,045 is not 300"),
        ("Of those polled, 58% backed it, 39% opposed it and 12% were undecided.", "together they come to 109%"),
    ],
)
def test_what_does_not_add_up(text: str, why: str) -> None:
    [flaw] = sum_flaws(article(text), [])
    assert flaw.rule == "quantity-sum"
    assert flaw.why == (why,)
    assert all(claim.text == text[claim.span.start : claim.span.end] for _, claim in flaw.claims)


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died, including seven women and five children.",
        "Ten pupils were hurt, including six girls and five children.",
        "About 10 people were hurt, including seven men and four women.",
        "He won seven of the nine races.",
        "Sales rose 29 percent to $1.7 billion from $1.3 billion.",
        "The rate went from 4 percent to 5 percent, a rise of 1 percent.",
        "The rate went from 4 percent to 5 percent, a rise of 25 percent.",
        "Of those polled, 70% of men and 60% of women backed it.",
        "The vote was 60 percent to 40 percent, up from 55 percent in 2018.",
        "She has 12 cats. Nine dogs came, including 15 puppies of about a week.",
    ],
)
def test_what_adds_up_or_cannot_be_told(text: str) -> None:
    assert list(sum_flaws(article(text), [])) == []
