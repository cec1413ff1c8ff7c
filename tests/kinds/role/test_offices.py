"""Who holds which office."""

import pytest

from crosscheck.config import Settings
from crosscheck.kinds.role.offices import holdings
from crosscheck.models import Article
from crosscheck.parse import parse

HELD = """
Zoo president Nadia Volkov spoke. | president Volkov
Sgt. Miguel Duarte spoke. | sergeant Duarte
Nadia Volkov, director of the Harbour Museum, spoke. | director Volkov
The museum's director, Nadia Volkov, spoke. | director Volkov
Nadia Volkov, who is president of the museum, spoke. | president Volkov
Nadia Volkov is the president of the museum. | president Volkov
Vice President Celia Ramos spoke. | president Ramos
Nadia Volkov, director of the museum and admired by all, spoke. | director Volkov
Nadia Volkov, head of operations, spoke. | head Volkov
His manager, Nadia Volkov, spoke. | personal manager Volkov
Zoo manager Nadia Volkov spoke. | manager Volkov
Peter Marlowe's brother Simon Marlowe spoke. | brother Marlowe
The victim's brother, Simon Marlowe, spoke. | brother Marlowe
Simon Marlowe, a cousin of Peter Hale, spoke. | cousin Marlowe
Hugo Brandt, a lawyer for the family, spoke. | personal lawyer Brandt
Secretary of Defence Mark Talbot spoke. | secretary Talbot
Director of Athletics Carl Whitman spoke. | director Whitman
Ingrid Holt, Ph.D., director of the Fjord Institute, spoke. | director Holt
Nadia Volkov, who serves as the club's treasurer, spoke. | treasurer Volkov
A nurse named Hannah Cole was killed. | nurse Cole
Hannah Cole was a nurse at the time. | nurse Cole
Lieutenant-Colonel Miguel Duarte spoke. | colonel Duarte
"""
NOT_HELD = """
Nadia Volkov was the president of the museum.
Nadia Volkov is not the president of the museum.
The president spoke.
A major storm hit Oslo.
The brother of a friend spoke.
Simon Marlowe's brother-in-law spoke.
Jane Baker spoke.
The director of the Mark Talbot Foundation spoke.
Nadia Volkov served as treasurer.
"""


def _found(text: str, settings: Settings) -> list[str]:
    article = Article(id="a1", source="a1.txt", text=text, sha256=str(hash(text)))
    parsed = parse([article], model=settings.model, cache=settings.cache)[0]
    return [f"{holding.value.office} {holding.holder.text}" for holding in holdings(parsed)]


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "expected"), _rows(HELD))
def test_the_holder_is_found(text: str, expected: str, settings: Settings) -> None:
    assert _found(text, settings) == [expected]


def test_both_of_two_offices_have_the_holder(settings: Settings) -> None:
    assert len(_found("Nadia Volkov, president and director of the museum, spoke.", settings)) == 2
    assert len(_found("Museum president and director Nadia Volkov spoke.", settings)) == 2


@pytest.mark.parametrize("text", NOT_HELD.strip().splitlines())
def test_nobody_holds_it(text: str, settings: Settings) -> None:
    assert _found(text, settings) == []


def test_a_secretary_general_is_no_general(settings: Settings) -> None:
    assert "general Holm" not in _found("Secretary-General Arvid Holm spoke.", settings)
