"""Which of several offices of one name it is: the ministry, the department, the division, the coach's field."""

from collections.abc import Iterable, Mapping

# Words of one group name one post, or such as one holder often has together.
_PORTFOLIOS = {
    "foreign": "foreign external",
    "defence": "defense defence veterans",
    "finance": "finance treasury economy budget revenue",
    "interior": "interior home police",
    "justice": "justice courts",
    "health": "health",
    "trade": "trade commerce industry business enterprise",
    "energy": "energy oil petroleum electricity power mines mining",
    "education": "education schools universities skills",
    "transport": "transport transportation aviation railways rail roads",
    "labour": "labor labour employment",
    "agriculture": "agriculture farming food",
    "fisheries": "fisheries oceans",
    "environment": "environment conservation climate ecology water forestry",
    "culture": "culture arts heritage",
    "state": "state",
    "press": "press",
    "housing": "housing",
    "immigration": "immigration",
    "tourism": "tourism",
    "sport": "sport sports",
    "science": "science technology",
    "infrastructure": "infrastructure",
    "welfare": "welfare pensions",
}
_DEPARTMENTS = {
    "operations": "operations operating",
    "services": "services service",
    "communications": "communications communication media",
    "marketing": "marketing brand",
    "sales": "sales",
    "finance": "finance financial",
    "research": "research",
    "personnel": "personnel hr",
    "engineering": "engineering technical technology",
    "security": "security safety",
    "nursing": "nursing",
    "legal": "legal",
    "sport": "sporting football athletic athletics",
    "fundraising": "fundraising",
    "logistics": "logistics procurement",
    "strategy": "strategy planning",
    "policy": "policy",
    "collections": "collections",
    "exhibitions": "exhibitions",
}
# Those of them that are led by somebody else than the whole: a small body's head often does its research.
LED = frozenset(_DEPARTMENTS) - frozenset("research strategy policy collections exhibitions".split())
# Ranks of a fire service.
_RANKS = {rank: rank for rank in "crew watch station group area".split()}
_DIVISIONS = {
    "retail": "retail consumer",
    "commercial": "commercial corporate",
    "investment": "investment wholesale",
    "private": "private wealth",
}
_COACHING = """head assistant pitching hitting bench bullpen goalkeeping defensive offensive batting bowling
    fielding fitness strength""".split()
# What a division is one of; other bodies have such words in their names.
_PARTS = frozenset("bank banking lending business arm division unit insurance".split())
# A word for a department before one of these is part of a name.
_BODIES = frozenset(
    """institute centre center school department agency office college university company firm museum group
    association union council committee society federation foundation charity ministry bureau board""".split()
)


def _words(groups: Mapping[str, str]) -> dict[str, str]:
    """Each word with its post, also as its lemma is: operation, fishery."""
    told = {word: post for post, words in groups.items() for word in words.split()}
    return {_single(word): post for word, post in told.items()} | told


def _single(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


_MINISTRIES = _words(_PORTFOLIOS)
_UNITS = _words(_DEPARTMENTS)
_ARMS = _words(_DIVISIONS)
_COACHES = {post: post for post in (*_COACHING, "first base", "third base")}
# All words that tell a post of a director or manager, whose other posts then name no body.
TELLING = _UNITS.keys() | _MINISTRIES.keys()
# Offices that are told apart even where one of the two is a deputy.
FIRM = {"minister": _MINISTRIES, "secretary": _MINISTRIES, "coach": _COACHES}
_LOOSE = {
    "director": _UNITS,
    "head": _UNITS,
    "manager": _UNITS | _RANKS,
    "president": _UNITS,
    "chief executive": {},
}


def is_post(office: str, word: str) -> bool:
    """Whether the word before such an office tells which of several it is."""
    return word.lower() in FIRM.get(office, {}) or word.lower() in _LOOSE.get(office, {})


def posts_of(
    office: str, level: str, before: Iterable[str], body: Iterable[str], phrase: Iterable[str]
) -> dict[str, str]:
    """From the words before an office, those for its body and its own, all lower case: each that tells a post, with it.

    `level` is what makes it a lower office: only vice presidents have departments.
    """
    before, body = list(before), list(body)
    if office in FIRM:
        return {word: FIRM[office][word] for word in (*before, *body, *phrase) if word in FIRM[office]}
    if office not in _LOOSE or (office == "president" and not level):
        return {}
    units = _LOOSE[office]
    inside = body if not _BODIES & set(body) else []
    found = {word: units[word] for word in (*before, *inside) if word in units}
    divided = _PARTS & set(body)
    return found | ({word: _ARMS[word] for word in body if word in _ARMS} if divided else {})
