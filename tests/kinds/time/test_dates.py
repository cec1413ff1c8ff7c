import pytest

from tests.conftest import Check

FILED = "The lawsuit, filed in {} by the town of Elmira, accuses Duvall Chemicals of polluting the river."
TOOK = "Elmira took Duvall Chemicals to court in {} over the pollution of the river."


def test_a_date_told_in_other_words_is_compared_and_says_why(check: Check) -> None:
    [finding] = check(left=FILED.format("May 2019"), right=TOOK.format("May 2018")).findings
    assert finding.rule == "event-time"
    assert finding.why[0] == "in other words, but likely of the same event"
    assert sum(weight.points for weight in finding.weights) == pytest.approx(finding.score)


def test_no_date_that_the_other_article_tells_of_something_else(check: Check) -> None:
    left = FILED.format("May 2019") + " The river was tested in March 2018."
    right = TOOK.format("March 2018") + " It had asked the company to stop in May 2019."
    assert not check(left=left, right=right).findings


def test_what_was_done_is_not_what_another_verb_says_is_planned(check: Check) -> None:
    left = "Surgeons operated on Lia Moreno in Corley on Monday."
    right = "Lia Moreno will be taken from hospital in Corley to court on Tuesday."
    assert not check(left=left, right=right).findings


@pytest.mark.parametrize("dateline", ["VIGO, Oct 5 (Agency) - ", "PORT SELWYN, Gulf of Corrin, October 5 — "])
def test_a_dateline_dates_nothing(check: Check, dateline: str) -> None:
    left = f"{dateline}The trawler Marisol sank off Vigo with nine men aboard."
    assert not check(left=left, right="The Marisol went down off Vigo on October 4.").findings
