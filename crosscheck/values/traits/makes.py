"""Makes and models of aircraft and cars: `Boeing 737`, `a black BMW`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_AIRCRAFT = """Boeing Airbus Cessna Piper Embraer Bombardier Beechcraft Beech Antonov Tupolev Ilyushin ATR Fokker
Gulfstream Learjet Dassault Sikorsky Eurocopter Robinson Cirrus Sukhoi Saab Pilatus Lockheed Mooney""".split()
_CARS = """Toyota Ford BMW Mercedes Audi Volkswagen Nissan Honda Hyundai Kia Mazda Renault Peugeot Citroen Fiat Skoda
Volvo Opel Vauxhall Chevrolet Subaru Suzuki Mitsubishi Lexus Porsche Tesla Dodge Jeep Chrysler Cadillac Ferrari Bentley
Jaguar""".split()
_MODEL = r"[A-Z]{0,3}-?\d{2,4}[A-Z]{0,2}"
_FOUND = (
    ("aircraft", re.compile(rf"\b({'|'.join(_AIRCRAFT)}) ({_MODEL})\b")),
    (
        "car",
        re.compile(
            rf"\b(?:a|an|the|his|her|their) (?:[a-z]+ ){{0,2}}({'|'.join(_CARS)})()\b(?! [A-Z]?[a-z]*(?:s|ers?)\b)"
        ),
    ),
)
_LETTERS = re.compile(r"[A-Z]+$")


@dataclass(frozen=True, slots=True)
class Make:
    """A make with its model where one is given, and where it stands in the text."""

    sort: str
    """`aircraft` or `car`."""
    name: str
    start: int
    end: int


def makes(text: str) -> Iterator[Make]:
    """The makes that a text names, in text order by sort; a model's variant letters are left out."""
    for sort, pattern in _FOUND:
        for found in pattern.finditer(text):
            model = _LETTERS.sub("", found[2])
            yield Make(sort, f"{found[1]} {model}".strip().lower(), found.start(1), found.end())
