"""In which language an article is written, and whether that is one that can be compared.

A second language is another `Language` here; docs/architecture.md tells what else it needs.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from crosscheck.errors import UnreadableError


@dataclass(frozen=True, slots=True)
class Language:
    """A language whose articles can be compared."""

    tag: str
    """BCP 47."""
    name: str
    words: frozenset[str]
    """Lower-case function words that make up much of any text in it and little of one in another language."""
    kin: frozenset[str] = frozenset()
    """Tags of what the detector takes its shorter texts for."""


ENGLISH = Language(
    "en",
    "English",
    frozenset(
        "the and of to that with from said were have been they who which his her their this not are but after had "
        "would by for it its".split()
    ),
    frozenset(("pcm", "sco")),
)
LANGUAGES = (ENGLISH,)

# Share of function words above which no more need be asked; English news has 0.25 and more, its odd lists 0.1.
_ENOUGH = 0.12
# How sure the detector must be to be believed, and if the source itself says the same.
_SURE, _SURE_AS_STATED = 0.9, 0.5
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-z\u00c0-\u024f\u1e00-\u1eff]", re.IGNORECASE)


Detector = Callable[[str], tuple[str, float]]
"""Gives a text's likeliest language, and how sure that is, from 0 to 1."""


def detected(text: str) -> tuple[str, float]:
    """What the detector of all languages says; to load it takes as long as some hundred articles."""
    tag, certainty = _detector().classify(text)
    return str(tag), float(certainty)


def language_of(
    text: str, stated: str | None, languages: Sequence[Language] = LANGUAGES, detector: Detector = detected
) -> str:
    """The BCP 47 tag of the text's language: the stated one, if it is not plainly wrong.

    Raises UnreadableError if it surely is none of `languages`. Where that is not sure, as with a few words, it is the
    first of them. Only texts with few function words are put to the `detector`.
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample.lower())
    tag = (stated or "").replace("_", "-")
    for language in languages:
        if sum(map(language.words.__contains__, words)) > _ENOUGH * len(words):
            return tag if _primary(tag) == language.tag else language.tag
    other = _surely(sample, words, _primary(tag), detector)
    known = next((one for one in languages if other is None or other == one.tag or other in one.kin), None)
    if known is None:
        raise UnreadableError(f"not in {' or '.join(one.name for one in languages)}, but probably in {other!r}")
    return tag if _primary(tag) == known.tag else known.tag


def _surely(sample: str, words: list[str], stated: str, detector: Detector) -> str | None:
    """The language that the sample surely is in, if there is one."""
    if not words:
        return None
    tag, certainty = detector(sample)
    needed = _SURE_AS_STATED if tag == stated else _SURE
    return tag if certainty >= needed or _foreign_letters(words) else None


def _foreign_letters(words: list[str]) -> bool:
    letters = "".join(words)
    return len(_LATIN.findall(letters)) < len(letters) / 2


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


@cache
def _detector() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
