"""Different nouns that news has for the same things."""

from functools import cache

# The first stands for all.
_SAME = (
    "excavator digger",
    "report alert",
    "earnings earning income profit",
    "revenue sale turnover",
    "soldier troop serviceman",
    "child kid youngster",
    "plane aircraft airplane aeroplane airliner",
    "home house",
    "company firm business",
    "student pupil",
    "film movie",
    "country nation",
    "fan supporter spectator",
    "attacker gunman shooter assailant",
    "file document record",
    "tariff duty levy",
    "ship vessel boat",
    "truck lorry",
    "employee worker staffer",
    "lawmaker legislator",
    "prisoner inmate detainee",
    "case infection",
    "dose jab",
    "store shop outlet",
    "apartment flat",
    "officer policeman",
    "customer client",
    "fire blaze inferno",
    "explosion blast",
    "earthquake quake",
    "agreement deal accord pact",
    "takeover acquisition buyout",
    "demonstrator protester protestor",
)


def canonical(noun: str) -> str:
    """The lemma under which nouns for one thing are equal."""
    return _table().get(noun, noun)


@cache
def _table() -> dict[str, str]:
    return {noun: group.split()[0] for group in _SAME for noun in group.split()}
