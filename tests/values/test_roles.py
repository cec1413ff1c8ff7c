"""What an office says, and which two exclude each other."""

import pytest

from crosscheck.values.roles import RoleValue, canonical, personal, relation, role_of, taken_for_each_other

CANONICAL = """
Sgt. | sergeant
Congressman | representative
premier | prime minister
CEO | chief executive
COO | operations chief
press agent | publicist
lieutenant colonel | colonel
Gen. | general
headmistress | principal
co - pilot | first officer
mum | mother
widow | wife
brother - in - law | brother-in-law
defense attorney | defence lawyer
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
station manager | group manager | conflict
station manager | manager | refines
store manager | shop manager | none
conservation minister | trade minister | conflict
conservation minister | climate minister | same
operations director | marketing director | conflict
vice sales president | vice marketing president | conflict
operations director | president | conflict
operations director | vice president | none
assistant manager | owner | conflict
manager | owner | none
deputy garrison commander | garrison commander | conflict
deputy garrison commander | commander | refines
nurse | teacher | conflict
derby nurse | leeds teacher | conflict
nurse | midwife | none
judge | district attorney | conflict
personal manager | publicist | conflict
tour personal manager | publicist | none
personal lawyer | personal spokesman | conflict
family personal lawyer | family personal spokesman | conflict
personal lawyer | union personal spokesman | none
lawyer | spokesman | none
prosecutor | defence lawyer | conflict
detective inspector | det sergeant | conflict
chief inspector | inspector | conflict
captain | first officer | conflict
museum director | museum curator | conflict
museum director | curator | none
union president | union treasurer | conflict
bishop | archbishop | conflict
nurse | surgeon | conflict
MP | councillor | conflict
deputy leader | leader | conflict
foods spokesman | foods chief executive | conflict
brother | cousin | conflict
sister | wife | conflict
mother | mother | same
brother | sister | conflict
geology leeds professor | archaeology leeds professor | conflict
geology leeds professor | geology leeds lecturer | conflict
engineering leeds professor | leeds professor | refines
geology leeds professor | geology york lecturer | none
"""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("phrase", "expected"), _rows(CANONICAL))
def test_other_words_for_one_office(phrase: str, expected: str) -> None:
    assert canonical(phrase) == expected


@pytest.mark.parametrize("phrase", ["major", "representative", "pm", "general", "winner"])
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


def test_a_division_is_told_by_what_is_divided() -> None:
    retail, commercial = (role_of("chief executive", [], (word, "banking")) for word in ("retail", "commercial"))
    verdict = relation(retail, commercial)
    assert verdict is not None
    assert verdict.relation.value == "conflict"
    assert role_of("chief executive", [], ("Commercial", "Gazette")).posts == frozenset()


def test_a_department_in_a_name_is_no_post() -> None:
    assert role_of("director", [], ("institute", "research")).posts == frozenset()
    assert role_of("director", [], ("operation",)).posts == {"operations"}


def _value(phrase: str) -> RoleValue:
    words = phrase.split()
    length = next(n for n in (3, 2, 1) if canonical(" ".join(words[-n:])))
    office = canonical(" ".join(words[-length:]))
    assert office
    if words[-length - 1 : -length] == ["personal"]:
        office = personal(office)
        words = [word for word in words if word != "personal"]
    return role_of(office, words[:-length], ())


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [("brother", "cousin", True), ("mother", "aunt", True), ("sister", "wife", True), ("mother", "wife", False)],
)
def test_which_relatives_are_taken_for_each_other(left: str, right: str, *, near: bool) -> None:
    assert taken_for_each_other(left, right) is taken_for_each_other(right, left) is near
