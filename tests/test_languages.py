"""English is told from other languages, and a few words are never judged."""

import pytest

from crosscheck.errors import UnreadableError
from crosscheck.languages import language_of

GERMAN = "Der Bürgermeister sagte am Dienstag, die Brücke bleibe noch bis zum Sommer für alle Fahrzeuge gesperrt."


@pytest.mark.parametrize(
    "text",
    [
        "Two died.",
        "7 dead",
        "Mayor Tobias Grundmann spoke.",
        "Real Madrid beat Atlético Madrid 3-1.",
        "Xi Jinping met Lee Jae-myung in Gyeongju.",
        "Vélez Sársfield: Santa Cruz de la Sierra, Rio de Janeiro, São Paulo",
        "Markets: DAX up 1.2%, CAC 40 down 0.3%, Nikkei flat",
        "“Ich bin ein Berliner,” he said, and the crowd that had come to the square cheered for minutes.",
        "hello " * 50,
    ],
)
def test_english_and_what_is_too_short_to_tell_is_compared(text: str) -> None:
    assert language_of(text, None) == "en"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (GERMAN, "de"),
        ("Le maire a ouvert mardi le pont du port, après quatre ans de travaux et de longues querelles.", "fr"),
        ("El alcalde inauguró el martes el puente del puerto tras cuatro años de obras y muchas disputas.", "es"),
        ("O prefeito inaugurou na terça-feira a ponte do porto, depois de quatro anos de obras e disputas.", "pt"),
        ("De burgemeester heeft dinsdag de nieuwe brug geopend, na vier jaar werk en veel ruzie in de raad.", "nl"),
        ("Мэр открыл мост во вторник после четырёх лет работ.", "ru"),
        ("市长周二宣布大桥开通。", "zh"),
    ],
)
def test_another_language_is_named(text: str, tag: str) -> None:
    with pytest.raises(UnreadableError, match=f"not in English, but probably in '{tag}'"):
        language_of(text, None)


def test_the_stated_language_is_kept_where_it_can_be() -> None:
    text = "The mayor opened the bridge on Tuesday, and the ferry was taken out of service."
    assert [language_of(text, stated) for stated in ("en-GB", "en_US", "de", None)] == ["en-GB", "en-US", "en", "en"]


def test_a_page_that_says_it_is_english_is_not_believed() -> None:
    with pytest.raises(UnreadableError):
        language_of(GERMAN, "en")
