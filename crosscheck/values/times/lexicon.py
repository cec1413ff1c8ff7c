"""The words that time expressions are made of: word → (kind, value).

A kind is one letter, so that a run of words becomes a short string which the grammar reads with regular expressions.
"""

import re
from collections.abc import Mapping

MONTHS = (
    "january february march april may june july august september october november december".split()
)  # fmt: skip
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
UNITS = "second minute hour day week weekend fortnight month quarter year decade century".split()

Entry = tuple[str, object]

GROUPS: dict[str, tuple[str, Mapping[str, object]]] = {
    "month": ("M", {name: number for number, name in enumerate(MONTHS, 1)}),
    "month abbreviated": ("M", {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}),
    "weekday": ("W", {name: number for number, name in enumerate(WEEKDAYS)}),
    "weekday abbreviated": (
        "w",
        {name[:3]: number for number, name in enumerate(WEEKDAYS)} | {"tues": 1, "thur": 3, "thurs": 3},
    ),
    "number": ("N", {word: n for n, word in enumerate(SMALL, 1)} | {w: 10 * n for n, w in enumerate(TENS, 2)}),
    "ordinal": ("J", {word: number for number, word in enumerate(ORDINALS, 1)}),
    "unit": ("U", {unit: unit for unit in UNITS} | {"min": "minute", "hr": "hour"}),
    "units": ("V", {unit + "s": unit for unit in UNITS} | {"centuries": "century", "mins": "minute", "hrs": "hour"}),
    "year": ("R", {"year": "year"}),
    "quarter": ("Z", {"quarter": "quarter"}),
    "second": ("e", {"second": 2}),
    "weekend": ("$", {"weekend": "weekend"}),
    "vague count": ("x", {"several": None, "few": None, "couple": 2, "many": None}),
    "half": ("H", {"half": 0.5}),
    "deictic": ("A", {"today": 0, "yesterday": -1, "tomorrow": 1}),
    "tonight": ("G", {"tonight": 0}),
    "part": (
        "P",
        {part: part for part in ("morning", "afternoon", "evening", "night")}
        | {
            "mornings": "morning",
            "afternoons": "afternoon",
            "evenings": "evening",
            "midday": "midday",
            "lunchtime": "midday",
        },
    ),
    "clock": ("C", {"noon": 720, "midnight": 0}),
    "season": ("S", {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}),
    "holiday": ("K", {"christmas": "christmas", "thanksgiving": "thanksgiving", "halloween": "halloween"}),
    "last": ("L", {"last": "last", "past": "past", "previous": "previous", "preceding": "previous", "final": "final"}),
    "next": ("X", {"next": "next", "coming": "coming", "upcoming": "coming"}),
    "this": ("T", {"this": "this", "current": "this"}),
    "position": ("F", {"early": "early", "mid": "mid", "late": "late"}),
    "position noun": (
        "u",
        {"beginning": "early", "start": "early", "middle": "mid", "end": "late", "close": "late"},
    ),
    "about": (
        "~",
        dict.fromkeys(
            "about around nearly almost some approximately roughly circa approx virtually sometime".split(), "about"
        ),
    ),
    "bound": (
        "b",
        {"since": "since", "until": "until", "till": "until", "by": "by", "before": "before", "after": "after"}
        | {"following": "after"},
    ),
    "over": ("B", {"over": "more than", "under": "less than", "within": "within", "exactly": None}),
    "just": ("k", {"just": "just", "shortly": "just", "soon": "just", "right": "just", "immediately": "just"}),
    "ago": ("g", {"ago": -1}),
    "later": ("j", {"later": 1, "earlier": -1}),
    "in": ("i", dict.fromkeys(["in", "on", "at", "during", "for", "throughout", "sometime"])),
    "of": ("o", {"of": None}),
    "the": ("t", {"the": None}),
    "a": ("a", {"a": 1, "an": 1}),
    "from": ("f", {"from": None}),
    "between": ("n", {"between": None}),
    "and": ("&", {"and": None, "or": None}),
    "to": ("2", {"to": None, "through": None}),
    "adverb": (
        "y",
        {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P1Q"}
        | {"yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "hourly": "PT1H"},
    ),
    "every": ("v", {"every": None, "each": None, "per": None}),
    "old": ("z", {"old": None, "olds": None}),
    "long": ("l", {"long": None}),
    "straight": ("s", dict.fromkeys("straight consecutive full whole entire solid more additional trading".split())),
    "now": (
        "r",
        {"recently": "PAST_REF", "recent": "PAST_REF", "now": "PRESENT_REF", "currently": "PRESENT_REF"}
        | {"soon": "FUTURE_REF"},
    ),
}

LEXICON: dict[str, Entry] = {word: (kind, value) for kind, words in GROUPS.values() for word, value in words.items()}

CAPITAL = frozenset("may march august mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec".split())
"""Other words when in lower case."""

ABBREVIATED = frozenset(
    (
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun min hr mins hrs"
    ).split()
)
"""A full stop after these does not end a sentence."""

PHRASES: dict[str, Entry] = {
    "more than": ("m", "more than"),
    "greater than": ("m", "more than"),
    "less than": ("m", "less than"),
    "fewer than": ("m", "less than"),
    "no more than": ("m", "at most"),
    "not more than": ("m", "at most"),
    "at least": ("m", "at least"),
    "at most": ("m", "at most"),
    "up to": ("m", "at most"),
    "just over": ("m", "more than"),
    "just under": ("m", "less than"),
    "well over": ("m", "more than"),
    "close to": ("~", "about"),
    "no later than": ("b", "by"),
    "prior to": ("b", "before"),
    "as of": ("i", None),
    "as early as": ("~", "about"),
    "early hours": ("P", "early hours"),
    "small hours": ("P", "early hours"),
    "wee hours": ("P", "early hours"),
    "new year's day": ("K", "new year's day"),
    "new year's eve": ("K", "new year's eve"),
    "new year’s day": ("K", "new year's day"),
    "new year’s eve": ("K", "new year's eve"),
    "christmas day": ("K", "christmas"),
    "christmas eve": ("K", "christmas eve"),
    "boxing day": ("K", "boxing day"),
    "thanksgiving day": ("K", "thanksgiving"),
    "valentine's day": ("K", "valentine's day"),
    "valentine’s day": ("K", "valentine's day"),
    "good friday": ("K", "good friday"),
    "easter sunday": ("K", "easter"),
    "easter monday": ("K", "easter monday"),
    "labor day": ("K", "labor day"),
    "memorial day": ("K", "memorial day"),
    "each other": ("", None),
    "per cent": ("", None),
} | {
    f"{tens}{gap}{small}": ("N", 10 * n + m)
    for n, tens in enumerate(TENS, 2)
    for m, small in enumerate(SMALL[:9], 1)
    for gap in " -"
}

STARTERS = frozenset(phrase.split(" ")[0].split("-")[0] for phrase in PHRASES)
"""First words of phrases: only after these is the longer pattern tried."""

PHRASE = re.compile(
    "(?:" + "|".join(map(re.escape, sorted(PHRASES, key=len, reverse=True))) + r")(?!\w)", re.IGNORECASE
)

NAMED = re.compile(r"(?:\b(?:Black|Cyber|Bloody|Super|Ash|Giving|Palm|Fat|Holy|Throwback)\s)$")
"""Words that make a weekday a name of something else."""

TITLED = re.compile(r"\s(?:Times|Mirror|Express|Telegraph|Mail|Herald|Post|Night Live|Night Football|Brunch)\b")
"""Words that make a weekday a part of a newspaper's or programme's name."""
