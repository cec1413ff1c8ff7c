"""Which agencies a text is credited to."""

import pytest

from crosscheck.origins.credits import credited_agencies
from tests.origins.wire import OWN, WIRE, article


@pytest.mark.parametrize(
    ("first", "last", "agencies"),
    [
        (f"LYSVIK (AP) — {WIRE[0]}", OWN[0], {"AP"}),
        (f"Lysvik, May 3 (Reuters) - {WIRE[0]}", OWN[0], {"Reuters"}),
        (f"AFP — {WIRE[0]}", OWN[0], {"AFP"}),
        ("By Ann Lee, Associated Press", WIRE[0], {"AP"}),
        (WIRE[0], "— Reuters", {"Reuters"}),
        (WIRE[0], "(AP)", {"AP"}),
        (WIRE[0], "Source: Press Association", {"PA"}),
        (WIRE[0], "© Agence France-Presse 2024", {"AFP"}),
        (WIRE[0], f"{WIRE[1]} — Reuters", {"Reuters"}),
        (WIRE[0], "The Associated Press contributed to this report.", set()),
        (WIRE[0], "Additional reporting by Reuters", set()),
        (WIRE[0], "The spokesman told Reuters that nobody knew.", set()),
        ("Photo: wagons beside the track (AP Photo/Ann Lee)", WIRE[0], set()),
        (WIRE[0], "The CP of the town has not been asked.", set()),
    ],
)
def test_credits_in_the_text(first: str, last: str, agencies: set[str]) -> None:
    assert credited_agencies(article("a", first, *OWN[1:4], last)) == agencies


def test_credits_in_what_is_known_of_the_article() -> None:
    assert credited_agencies(article("a", *WIRE, byline="Ann Lee, The Associated Press")) == {"AP"}
    assert credited_agencies(article("a", *WIRE, dateline="LYSVIK (AFP)")) == {"AFP"}
    assert credited_agencies(article("a", *WIRE, rights="© 2024 Thomson Reuters")) == {"Reuters"}
    assert credited_agencies(article("a", *WIRE, outlet="The Associated Press")) == {"AP"}
    assert credited_agencies(article("a", *WIRE, byline="Ann Lee with reporting from AP")) == set()
    assert credited_agencies(article("a", *WIRE, outlet="Lysvik Post")) == set()
