"""Of which sex an article takes people to be."""

import pytest

from crosscheck.mentions import mentions, sexes
from tests.parsing import parsed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mrs Berg left. Carver stayed.", {"berg": "f"}),
        ("Anna Berg said her boat had sunk.", {"berg": "f"}),
        ("Tom Carver came home. He was tired.", {"carver": "m"}),
        ("Tom Carver met Anna Berg. He was tired.", {}),
        ("Tom Carver said: “She is my boss.”", {}),
        ("Tom Carver lost his hat. Tom Carver found her gloves.", {}),
    ],
)
def test_sexes(text: str, found: dict[str, str]) -> None:
    parse = parsed(text)
    assert sexes(parse, mentions(parse)) == found
