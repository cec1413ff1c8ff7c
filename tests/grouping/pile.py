"""Articles of several events, in our own words."""

import hashlib
from datetime import datetime

from crosscheck.models import Article

LANDSLIDE = (
    "A landslide buried part of the village of Hinterbrunn on Sunday, and nine people are missing.\n"
    "Mayor Agathe Zumstein said two farms above the Lauterbach had been swept away after days of rain.",
    "Rescuers with dogs searched through the night in Hinterbrunn, where mud and rocks came down on Sunday.\n"
    "“We still hope,” said the mayor, Agathe Zumstein. The Lauterbach has been dammed by debris.",
    "Nine villagers have not been found since the slope above Hinterbrunn gave way.\n"
    "The army is pumping out the lake that the dammed Lauterbach has formed, Zumstein told reporters.",
)
TRIAL = (
    "A court in Port Selby found the former harbour master Desmond Achterberg guilty of taking bribes.\n"
    "Judge Lucinda Farrow will pass sentence in June; Achterberg said he would appeal.",
    "Desmond Achterberg took money from shipping lines for years, the jury in Port Selby decided.\n"
    "Prosecutors want six years. The judge, Lucinda Farrow, thanked the jurors.",
)
MATCH = (
    "Two late goals by Ilse Vandermolen gave Kesteren a 3-2 win over Varena in the cup on Saturday.",
    "Kesteren reached the cup final when Ilse Vandermolen struck twice in the last minutes against Varena.",
)


def article(
    text: str, number: int = 1, title: str | None = None, published: str | None = None, folder: str = "drop"
) -> Article:
    return Article(
        id="",
        source=f"{folder}/{number}.txt",
        text=text,
        title=title,
        published=datetime.fromisoformat(published) if published else None,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


def pile(*texts: str) -> list[Article]:
    return [article(text, n) for n, text in enumerate(texts, start=1)]
