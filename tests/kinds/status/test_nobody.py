from pathlib import Path

import pytest

from crosscheck.kinds.status.statuses.nobody import excepted
from tests.kinds.status.reading import first_claim

MILL = "in the cellar of the Selby mill"


@pytest.mark.parametrize(
    ("none", "one", "sort"),
    [
        (f"No weapon was found {MILL}.", f"A rifle was found {MILL}.", "weapon"),
        (f"No weapon was found {MILL}.", f"A weapon was discovered {MILL}.", "weapon"),
        ("Nobody was hurt in the crash.", "A driver was injured in the crash.", "person"),
        ("No one was arrested.", "She is in custody.", "person"),
        ("There were no injuries.", "A driver was hurt.", "person"),
        ("There was no blast at the mill.", "A blast tore through the mill.", "explosion"),
        ("The firm did not sign a contract.", "The firm signed a contract.", "contract"),
    ],
)
def test_what_is_said_of_none_stands_against_what_is_said_of_one(
    none: str, one: str, sort: str, tmp_path: Path
) -> None:
    left, right = first_claim(tmp_path / "left", none), first_claim(tmp_path / "right", one)
    assert excepted(left, right) == sort
    assert excepted(right, left) == sort


@pytest.mark.parametrize(
    ("none", "other"),
    [
        (f"No weapon was found {MILL}.", f"A diary was found {MILL}."),
        (f"No weapon was found {MILL}.", f"A rifle was hidden {MILL}."),
        (f"No weapon was found {MILL}.", f"A rifle may be found {MILL}."),
        (f"No weapon was found {MILL}.", f"No rifle was found {MILL}."),
        (f"No stolen weapon was found {MILL}.", f"A rifle was found {MILL}."),
        ("Nobody was found in the wreck.", "A driver was found in the wreck."),
        ("Victor Hale was not hurt.", "A driver was hurt."),
        ("Nobody survived the fire.", "A dog survived the fire."),
        ("There was no blast at the mill.", "Guards prevented a blast at the mill."),
    ],
)
def test_what_leaves_room_for_the_other_does_not(none: str, other: str, tmp_path: Path) -> None:
    left, right = first_claim(tmp_path / "left", none), first_claim(tmp_path / "right", other)
    assert excepted(left, right) is None


def test_one_article_does_not_stand_against_itself(tmp_path: Path) -> None:
    none = first_claim(tmp_path / "one", f"No weapon was found {MILL}.")
    assert excepted(none, none) is None
