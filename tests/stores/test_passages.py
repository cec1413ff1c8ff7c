from crosscheck.models import Span
from crosscheck.stores.passages import CLOSES, OPENS, passage


def _found(text: str) -> str:
    return text.replace("[", OPENS).replace("]", CLOSES)


def test_found_words_are_marked_with_what_stands_around_them() -> None:
    words = [f"w{n}" for n in range(60)]
    words[40], words[41] = "[old]", "the“[bridge]”"
    told = passage(_found(" ".join(words)), ())
    assert "w39 **old** the“**bridge**” w42" in told
    assert told.startswith("…") and told.endswith("…")
    assert len(told.split()) == 24


def test_the_passage_with_most_of_them_is_shown() -> None:
    far = " ".join(["[one]", *["x"] * 50, "[two]", "y", "[one]", *["z"] * 50])
    assert "**two** y **one**" in passage(_found(far), ())


def test_front_matter_is_never_shown() -> None:
    text = "---\noutlet: Harbour [Gazette]\n---\nThe old bridge fell, said the [Gazette]."
    end = text.index("The") - 2  # without the marks of the first one found
    told = passage(_found(text), (Span(start=0, end=end),))
    assert told == "The old bridge fell, said the **Gazette**."


def test_what_is_found_in_front_matter_alone_shows_the_beginning() -> None:
    text = "---\noutlet: [Gazette]\n---\nThe bridge fell."
    assert passage(_found(text), (Span(start=0, end=len(text) - 18),)) == "The bridge fell."
    assert passage(_found("[Gazette]"), (Span(start=0, end=7),)) == ""


def test_furniture_in_the_middle_is_passed_over() -> None:
    assert passage(_found("The [bridge] ADVERT fell."), (Span(start=11, end=17),)) == "The **bridge** … fell."
