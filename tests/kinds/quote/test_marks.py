"""Quoted stretches, in the many ways in which marks are set."""

import pytest

from crosscheck.kinds.quote.quotations.marks import pieces


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“The boat sank,” he said. “We swam.”", ["The boat sank,", "We swam."]),
        ('"The boat sank," he said. "We swam."', ["The boat sank,", "We swam."]),
        ("'The boat sank,' he said. 'We swam.'", ["The boat sank,", "We swam."]),
        ("‘It’s the boats’ fault,’ he said.", ["It’s the boats’ fault,"]),
        ("'It's the boats' fault that we're late,' he said.", ["It's the boats' fault that we're late,"]),
        ("The players' union and the coaches' rooms.", []),
        ("It was the summer of '69, rock 'n' roll.", []),
        ('He is 6\' 2" tall. "Tall enough," he says.', ["Tall enough,"]),
        ("She said: “He told me ‘go home’ and I went.”", ["He told me ‘go home’ and I went."]),
        ("«Das Boot sank», he said.", ["Das Boot sank"]),
        ('"The boat sank. "We swam to the shore." It rained.', ["The boat sank. ", "We swam to the shore."]),
        ("“The boat sank. It rained.", ["The boat sank."]),
        ("“The boat sank.\n“We swam.” It rained.", ["The boat sank.", "We swam."]),
        ("'The boat sank.\n'We swam.' It rained.", ["The boat sank.", "We swam."]),
        ("“”", []),
    ],
)
def test_quoted_stretches(text: str, quoted: list[str]) -> None:
    assert [text[piece.start : piece.end] for piece in pieces(text)] == quoted


def test_a_paragraph_that_no_mark_closes_goes_on_in_the_next() -> None:
    first, second = pieces("“The boat sank.\n“We swam,” he said.")
    assert first.open_end
    assert not second.open_end
    assert (first.paragraph, second.paragraph) == (0, 1)
