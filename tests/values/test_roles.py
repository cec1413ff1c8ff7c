"""What an office says, and which two exclude each other."""

import pytest

from crosscheck.values.roles import RoleValue, canonical, relation, role_of

CANONICAL = """
Sgt. | sergeant
Congressman | representative
premier | prime minister
CEO | chief executive
lieutenant colonel | colonel
Gen. | general
"""
STAND = """
zoo president | zoo director | conflict
Sgt. | Lieutenant | conflict
foreign Minister | defence Minister | conflict
vice president | president | conflict
assistant professor | professor | refines
head coach | assistant coach | conflict
first base coach | third base coach | conflict
Sen. | Congressman | conflict
japanese prime minister | japan president | conflict
premier | prime minister | same
zoo director | director | refines
pitching coach | coach | refines
finance minister | economy minister | same
president | director | none
zoo president | museum director | none
former president | prime minister | none
acting director | director | none
museum executive director | museum president | none
chairman | president | none
"""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("phrase", "expected"), _rows(CANONICAL))
def test_other_words_for_one_office(phrase: str, expected: str) -> None:
    assert canonical(phrase) == expected


@pytest.mark.parametrize("phrase", ["major", "representative", "pm", "general", "gardener"])
def test_a_common_word_is_no_office(phrase: str) -> None:
    assert canonical(phrase) is None


@pytest.mark.parametrize(("left", "right", "expected"), _rows(STAND))
def test_how_two_offices_stand(left: str, right: str, expected: str) -> None:
    for one, other in ((left, right), (right, left)):
        verdict = relation(_value(one), _value(other))
        assert (verdict.relation.value if verdict else "none") == expected


def test_a_rank_of_the_same_body_is_no_form_of_address() -> None:
    left = role_of("professor", ["assistant"], ("geology",))
    right = role_of("professor", [], ("geology",))
    verdict = relation(left, right)
    assert verdict is not None
    assert verdict.relation.value == "conflict"


def _value(phrase: str) -> RoleValue:
    words = phrase.split()
    length = next(n for n in (3, 2, 1) if canonical(" ".join(words[-n:])))
    office = canonical(" ".join(words[-length:]))
    assert office
    return role_of(office, words[:-length], ())
