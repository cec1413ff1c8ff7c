"""Ages at death that do not fit the year of birth: "born in 1950 … died in 2010, aged 58"."""

import re
from collections.abc import Iterator

from crosscheck.kinds.quantity.sums.sentences import Sentence, words_claim
from crosscheck.models import Article, Flaw

_DATE = r"(?:(?:on\s+)?(?:\d{1,2}\s+)?[A-Z][a-z]+\.?\s+(?:\d{1,2},?\s+)?)?"
_BORN = re.compile(rf"\bborn\b[^.;()\d]{{0,60}}?\s(?:in\s+|on\s+)?{_DATE}(?P<year>1[89]\d\d|20\d\d)\b")
_DIED = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}),?\s(?:[^.;\n]{0,80}?\s)?(?:(?:has|had)\s+)?"
    r"(?:died|dies|passed away)\b(?P<rest>[^.;\n]{0,120})"
)
_AGED = re.compile(
    r"\b(?:aged|at the age of|at age|at)\s+(?P<age>\d{1,3})\b(?!\s*(?:[:%]|[ap]\.?m|\w*\s*(?:km|mile|years)))"
)
_YEAR = re.compile(r"\bin\s+(?:[A-Z][a-z]+\s+)?(?P<year>1[89]\d\d|20\d\d)\b")
_PRONOUN = re.compile(r"\b(?:He|She|he|she)\s+(?:was|had been)\s+$")
_LIKELY = 0.75


def life_flaws(article: Article, passage: Sentence) -> Iterator[Flaw]:
    """A flaw where the one death that an article tells with an age is not so many years after the one birth."""
    births, deaths = list(_BORN.finditer(passage.text)), list(_deaths(passage.text))
    if len({birth["year"] for birth in births}) != 1 or len({age["age"] for _, age in deaths}) != 1:
        return
    (birth, (death, aged)) = births[0], deaths[0]
    told = _YEAR.search(death["rest"])
    died = int(told["year"]) if told else article.published.year if article.published else None
    if died is None or not _one_person(passage.text, birth, death["name"]):
        return
    years, age = died - int(birth["year"]), int(aged["age"])
    if age in (years, years - 1):
        return
    start = death.start("rest") + aged.start()
    claims = [
        words_claim(article, passage, passage.start + begin, passage.start + end)
        for begin, end in ((start, start + len(aged.group())), (birth.start(), birth.end()))
    ]
    why = (f"who was born in {birth['year']} was {years - 1} or {years} in {died}, not {age}",)
    readings = tuple((claim.text, claim) for claim in claims)
    yield Flaw("quantity-sum", f"{age} {birth['year']} {died}", f"How old was {death['name']}?", readings, why, _LIKELY)


def _deaths(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    for death in _DIED.finditer(text):
        aged = _AGED.search(death["rest"])
        if aged:
            yield death, aged


def _one_person(text: str, birth: re.Match[str], name: str) -> bool:
    """Whether the sentence of the birth has the name, or only a pronoun."""
    start = max(text.rfind(mark, 0, birth.start()) for mark in (". ", "\n", "! ", "? ")) + 1
    before = text[start : birth.start()]
    return name.rsplit(maxsplit=1)[-1] in before or _PRONOUN.search(before) is not None
