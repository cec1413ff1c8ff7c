"""Invented news for the benchmarks: stories of several articles, each fact in three wordings, made-up names."""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crosscheck.models import Article

WORDINGS = 3

# For each kind of event its facts, each in three wordings that different writers would choose.
EVENTS = {
    "fire": (
        (
            "A fire that broke out before dawn gutted the {thing} in {place}, killing {n} people, officials said.",
            "{n} people died when flames tore through the {thing} in {place} early in the morning.",
            "Investigators in {place} are sifting the remains of the {thing}, where a blaze left {n} dead.",
        ),
        (
            "Fire chief {first} said the sprinklers had been switched off for repairs since {month}.",
            "The sprinkler system had been out of use since {month}, according to {first}, who leads the brigade.",
            "{first}, the chief of the brigade, told reporters that no water came from the sprinklers.",
        ),
        (
            "Some {m} firefighters from three towns needed six hours to bring the flames under control.",
            "It took {m} firefighters the whole night before the blaze was out.",
            "Crews numbering {m} came from as far as the coast and stayed until noon.",
        ),
        (
            "The owner, {second}, said in a statement that the company would help the families of the victims.",
            "{second}, who owns the building, promised money to those who lost relatives.",
            "A spokeswoman for the owner {second} said that lawyers had told the company to say nothing more.",
        ),
    ),
    "match": (
        (
            "{first} scored twice as {place} beat the {thing} {n}-{k} on Saturday to reach the final.",
            "{place} are through to the final after two goals by {first} sank the {thing}, {n}-{k}.",
            "Two strikes from {first} settled a wild semi-final that {place} won {n}-{k} against the {thing}.",
        ),
        (
            "Coach {second} called it the best performance since he took over in {month}.",
            "“I have waited for this since {month},” coach {second} said with a grin.",
            "{second}, in charge since {month}, embraced every one of his players at the whistle.",
        ),
        (
            "A crowd of {m},000 saw the hosts reduced to ten men after half an hour.",
            "The home side played for an hour with ten men in front of {m},000.",
            "With {m},000 watching, a red card turned the game before the break.",
        ),
        (
            "The final will be played in three weeks against the winner of the other semi-final.",
            "Whoever wins the second semi-final awaits them later in the month.",
            "Next comes the final, for which tickets sold out within hours.",
        ),
    ),
    "trial": (
        (
            "A jury in {place} convicted {first} of stealing ${n} million from the {thing}.",
            "{first} was found guilty in {place} of having taken ${n} million from the {thing}.",
            "The former treasurer {first} faces prison for looting ${n} million from the {thing}, jurors decided.",
        ),
        (
            "Judge {second} set sentencing for {month}, and prosecutors asked for {k} years.",
            "Prosecutors want {k} years; Judge {second} will pass sentence in {month}.",
            "Sentence will be passed in {month} by {second}, the judge, with up to {k} years possible.",
        ),
        (
            "Over {m} days the jurors heard how invoices were forged for work that nobody had done.",
            "Forged invoices were at the heart of the trial, which went on for {m} days.",
            "The trial lasted {m} days, most of them spent on invoices for which no work was done.",
        ),
        (
            "The defence said it would appeal, calling the verdict a mistake.",
            "Lawyers for the defendant announced an appeal outside the court.",
            "An appeal is certain, the defence team said as it left.",
        ),
    ),
    "merger": (
        (
            "{thing}, the engineering group from {place}, agreed to buy its rival for ${n} billion in cash.",
            "In a deal worth ${n} billion, {thing} of {place} is to take over its oldest competitor.",
            "Shareholders of the rival would get ${n} billion from {thing}, the {place} engineering group.",
        ),
        (
            "Chief executive {first} expects the regulators to approve the purchase by {month}.",
            "The purchase should be complete by {month}, said {first}, who runs the group.",
            "Regulators have until {month} to object, {first}, the chief executive, told analysts.",
        ),
        (
            "About {m} jobs are to go where the two companies do the same work.",
            "Unions fear for {m} jobs in offices that overlap.",
            "The plan names {m} posts that would no longer be needed.",
        ),
        (
            "{second}, an analyst, called the price steep but the logic sound.",
            "The price is steep, wrote {second}, who follows the industry for a broker.",
            "Analyst {second} doubted that the savings would ever cover the price.",
        ),
    ),
}
THINGS = ("Works", "Trust", "Rovers", "Hall", "Mill", "Group")
MONTHS = ("January", "March", "May", "June", "September", "October", "November")
GIVEN = "Anna Boris Clara David Elena Felix Greta Hugo Irene Jonas Karin Leo Marta Nils Olga Paul Rosa Simon".split()
OPENINGS = "Br Cal Dor Fen Gar Hal Jor Kel Lor Mar Nor Pel Quil Ros Sel Tar Ul Ver Wil Zan".split()
MIDDLES = "an en il or ath eb im os ud ar ell ing".split()
ENDINGS = "ford sen wick mann ski ova rath dale berg ton by low stad mere hurst".split()
FILLER = (
    "The police asked anyone who had seen something to come forward.",
    "It was not clear on Tuesday what would happen next.",
    "Neighbours brought food and blankets, and the school stayed closed.",
    "The government declined to comment, and so did the opposition.",
    "Rain is expected for the rest of the week.",
    "A decade ago something similar happened in another part of the country.",
    "Residents said they had warned the council more than once.",
    "Prices have risen by 4 percent since last year.",
    "“We are still trying to understand it,” a neighbour said.",
    "The mayor cut short a holiday and returned by train.",
    "Local radio carried the news throughout the day.",
    "Experts disagree about what it means for the region.",
)


@dataclass(frozen=True, slots=True)
class Invented:
    """An article with the name of the story that it was made for."""

    article: Article
    story: str


def name(chance: random.Random) -> str:
    return chance.choice(OPENINGS) + chance.choice(MIDDLES) + chance.choice(MIDDLES) + chance.choice(ENDINGS)


def facts(chance: random.Random) -> list[tuple[str, ...]]:
    """The facts of one event, most important first, each as its three wordings."""
    given = {
        "place": name(chance),
        "thing": f"{name(chance)} {chance.choice(THINGS)}",
        "first": f"{chance.choice(GIVEN)} {name(chance)}",
        "second": f"{chance.choice(GIVEN)} {name(chance)}",
        "month": chance.choice(MONTHS),
        "n": chance.randrange(2, 60),
        "m": chance.randrange(20, 300),
        "k": chance.randrange(1, 20),
    }
    event = EVENTS[chance.choice(sorted(EVENTS))]
    return [tuple(wording.format(**given) for wording in fact) for fact in event]


def written(event: list[tuple[str, ...]], chance: random.Random) -> str:
    """An article on the event: most of its facts in wordings of the writer's choice, and sentences that fit any."""
    told = [chance.choice(wordings) for wordings in event if chance.random() < 0.9] or [event[0][0]]
    return "\n".join([*told, *chance.sample(FILLER, 5)]) + "\n"


def article(number: int, text: str, published: datetime | None = None, outlet: str | None = None) -> Article:
    """An article that has no file."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        id=f"a{number}", source=f"{number:05}.txt", text=text, outlet=outlet, published=published, sha256=digest
    )


def stories(size: int, seed: int) -> list[Invented]:
    """`size` articles in any order, of stories with one to eight articles each, published over some months."""
    chance = random.Random(seed)
    made = list(_told(size, chance))
    chance.shuffle(made)
    return [Invented(article(n, text, published), story) for n, (story, text, published) in enumerate(made, start=1)]


def _told(size: int, chance: random.Random) -> Iterator[tuple[str, str, datetime]]:
    left = size
    while left:
        event, story = facts(chance), f"s{left}"
        day = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=chance.randrange(max(size // 20, 1)))
        for _ in range(min(left, chance.randrange(1, 9))):
            left -= 1
            yield story, written(event, chance), day + timedelta(hours=chance.randrange(48))
