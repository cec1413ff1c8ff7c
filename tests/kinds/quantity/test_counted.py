import pytest

from crosscheck.kinds.quantity.counted import Counted, counted, target
from crosscheck.kinds.quantity.counted.questions import counting_question
from crosscheck.models import Span
from crosscheck.values import quantities
from tests.parsing import parsed, word


def _counted(text: str, nth: int = 0) -> tuple[Counted | None, quantities.QuantityExpression]:
    found = parsed(text)
    expression = quantities.find(text)[nth]
    number = found.within(expression.number_start, expression.number_end)
    whole = found.within(expression.start, expression.end)
    return counted(found, number, expression.value.dimension, whole), expression


@pytest.mark.parametrize(
    ("text", "topic", "outcome"),
    [
        ("Police say 27 people are injured.", "people", "injured"),
        ("Bus hits wall in Arles; 25 hurt", "people", "injured"),
        ("The blaze left seven dead.", "people", "killed"),
        ("The death toll rose to 12.", "people", "killed"),
        ("The flood claimed the lives of 12 people.", "people", "killed"),
        ("At least seven people are now confirmed dead.", "people", "killed"),
        ("The rest went home and 51 were taken to hospital.", "people", "in hospital"),
        ("The raid resulted in the arrest of 18 individuals.", "people", "arrested"),
        ("Rebels killed 14 soldiers.", "soldier", "killed"),
        ("Some 40 officers arrested a man.", "officer", ""),
        ("Over 80 diggers have been sent.", "excavator", ""),
        ("Helix made a profit of $2.3 billion.", "earnings", ""),
        ("Helix had $31 billion in earnings abroad.", "earnings", ""),
        ("Aldertech bought Pellworm for $4 billion.", "price", ""),
    ],
)
def test_what_is_counted(text: str, topic: str, outcome: str) -> None:
    of, _ = _counted(text)
    assert of is not None
    assert (of.topic, of.outcome, of.partial) == (topic, outcome, False)


@pytest.mark.parametrize(
    ("text", "topic", "attribute"),
    [
        ("He fell into a 60-metre-deep pit (197 feet) at night.", "pit", "depth"),
        ("He fell down the 60m dry shaft.", "shaft", ""),
        ("The mast is 300 metres tall.", "mast", "height"),
        ("The 30cm-diameter pipe was laid.", "pipe", "width"),
    ],
)
def test_measures(text: str, topic: str, attribute: str) -> None:
    of, _ = _counted(text)
    assert of is not None
    assert (of.topic, of.attribute) == (topic, attribute)


@pytest.mark.parametrize(
    "text", ["Two of the victims were children.", "The fire hurt 20 others.", "Six more people died."]
)
def test_parts(text: str) -> None:
    of, _ = _counted(text)
    assert of is not None
    assert of.partial


def test_another_forty_injured_after_the_dead_are_all_the_injured() -> None:
    of, _ = _counted("The blast killed five people and injured another 40.", 1)
    assert of is not None
    assert (of.outcome, of.whole, of.partial) == ("injured", True, False)


@pytest.mark.parametrize("text", ["The lift went up to 12.", "It rose 40 places.", "She won eight seasons ago."])
def test_nothing_is_counted(text: str) -> None:
    of, _ = _counted(text)
    assert of is None or not of.outcome


def test_what_a_percentage_is_on() -> None:
    found = parsed("The law sets a 25% duty on raw steel.")
    assert target(found, word(found, "duty")) == {"raw", "steel"}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Police say 27 people are injured.", "How many people were injured?"),
        ("The union called 900 nurses.", "How many nurses did the union call?"),
        ("He fell into a 60-metre-deep pit (197 feet) at night.", "How deep is the pit?"),
        ("The law sets a 25% duty on raw steel.", "What percentage is the duty?"),
        ("Aldertech bought Pellworm for $4 billion.", "What is the price?"),
        ("Helix made a profit of $2.3 billion.", "How much is the profit?"),
    ],
)
def test_questions(text: str, question: str) -> None:
    of, expression = _counted(text)
    assert of is not None
    span = Span(start=expression.start, end=expression.end)
    assert counting_question(parsed(text), of, expression.value.dimension, span) == question
