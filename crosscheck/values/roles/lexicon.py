"""The offices that are compared, their synonyms, and which of them exclude each other."""

from itertools import combinations, product

from crosscheck.values.roles import professions
from crosscheck.values.roles.kin import KIN, KIN_WORDS

# Each office with the other ways to write it; what stands alone is written in one way only.
_WRITTEN = {
    "president": (),
    "prime minister": ("premier", "pm"),
    "chancellor": (),
    "director": (),
    "dean": (),
    "principal": ("head teacher", "headteacher", "headmaster", "headmistress"),
    "superintendent": ("supt", "supt."),
    "chief superintendent": (),
    "chief inspector": ("dci",),
    "chief constable": (),
    "curator": (),
    "leader": (),
    "general secretary": (),
    "treasurer": (),
    "mayor": (),
    "governor": ("gov.", "gov"),
    "senator": ("sen.", "sen"),
    "representative": ("congressman", "congresswoman", "rep.", "rep"),
    "chief executive": ("ceo", "chief executive officer"),
    "finance chief": ("cfo", "chief financial officer"),
    "operations chief": ("coo", "chief operating officer"),
    "marketing chief": ("cmo", "chief marketing officer"),
    "technology chief": ("cto", "chief technology officer"),
    "chairman": ("chairwoman", "chairperson"),
    "owner": ("proprietor",),
    "chief of staff": (),
    "commander": (),
    "manager": (),
    "head": (),
    "publicist": ("press agent",),
    "agent": (),
    "commissioner": (),
    "administrator": (),
    "editor": ("editor - in - chief", "editor in chief", "chief editor"),
    "secretary-general": ("secretary - general",),
    "sheriff": (),
    "police chief": (),
    "fire chief": (),
    "battalion chief": (),
    "minister": (),
    "secretary": ("secretary of state",),
    "ambassador": (),
    "consul": (),
    "judge": (),
    "coroner": (),
    "prosecutor": (),
    "defence lawyer": ("defense lawyer", "defence attorney", "defense attorney", "defence counsel", "defense counsel"),
    "lawyer": ("attorney", "solicitor", "barrister"),
    "spokesman": ("spokeswoman", "spokesperson"),
    "district attorney": (),
    "attorney general": (),
    "public defender": (),
    "constable": (),
    "corporal": ("cpl.", "cpl"),
    "sergeant": ("sgt.", "sgt", "sergeant major", "sgt. maj."),
    "inspector": ("insp", "insp."),
    "lieutenant": ("lt.", "lt"),
    "captain": ("capt.", "capt"),
    "major": ("maj.", "maj"),
    "colonel": ("col.", "col", "lieutenant colonel", "lieutenant - colonel", "lt. col.", "lt col"),
    "general": ("gen.", "gen"),
    "admiral": ("adm.", "adm"),
    "professor": ("prof.", "prof"),
    "lecturer": ("senior lecturer",),
    "first officer": ("co - pilot", "copilot"),
    "bishop": (),
    "archbishop": (),
    "priest": (),
    "imam": (),
    "rabbi": (),
    "mp": ("member of parliament",),
    "mep": (),
    "councillor": ("councilor", "councilman", "councilwoman", "cllr"),
    "coach": (),
    "quarterback": (),
    "running back": (),
    "wide receiver": ("receiver",),
    "tight end": (),
    "linebacker": (),
    "cornerback": (),
    "kicker": (),
    "drummer": (),
    "guitarist": (),
    "bassist": ("bass player",),
    "goalkeeper": ("goalie",),
    "striker": (),
    "defender": (),
    "midfielder": (),
    "pitcher": (),
    "catcher": (),
    "shortstop": (),
}
# Who acts for somebody: `personal manager` is one that a name or `his` stands before.
_FOR_ARTISTS = frozenset(("publicist", "personal manager", "personal agent"))
AGENTS = _FOR_ARTISTS | {"personal lawyer", "personal spokesman"}

_OFFICES = _WRITTEN | professions.WRITTEN
_SYNONYMS = {way: office for office, ways in _OFFICES.items() for way in (office, *ways)} | KIN_WORDS
LONGEST = max(len(phrase.split()) for phrase in _SYNONYMS)
# The last words of all those phrases.
ENDINGS = frozenset(phrase.split()[-1] for phrase in _SYNONYMS)
# Words that are offices only as titles: a major storm, a representative sample, 5 pm.
_TITLES = frozenset(
    "pm gov gov. sen sen. rep rep. representative general gen gen. major maj maj. col adm mp mep dci".split()
)

# Heads of one body; whoever is one is not the other.
_HEADS = (
    frozenset("president director".split()),
    frozenset("president dean".split()),
    frozenset("director curator".split()),
    frozenset(("president", "general secretary")),
    frozenset("president treasurer".split()),
    frozenset(("general secretary", "treasurer")),
)
# Who sits, prosecutes, defends and inquires.
_COURT = (
    ("judge",),
    ("prosecutor", "district attorney", "attorney general"),
    ("defence lawyer", "public defender"),
    ("coroner",),
)
# Nobody has two of one of these at one time.
_RIVALS = (
    *_HEADS,
    frozenset("principal superintendent".split()),
    frozenset(("president", "prime minister")),
    frozenset(("chancellor", "prime minister")),
    frozenset("mayor governor senator representative".split()),
    frozenset(("chief executive", "finance chief", "technology chief", "operations chief", "marketing chief")),
    frozenset(("sheriff", "police chief", "fire chief")),
    frozenset("ambassador consul".split()),
    *(frozenset(two) for sides in combinations(_COURT, 2) for two in product(*sides)),
    frozenset(("district attorney", "attorney general")),
    *(frozenset(("chief of staff", other)) for other in ("secretary", "spokesman", "chief executive", "finance chief")),
    frozenset("corporal sergeant lieutenant captain major colonel general admiral".split()),
    frozenset(
        (
            *("constable", "sergeant", "inspector", "chief inspector"),
            *("superintendent", "chief superintendent", "chief constable"),
        )
    ),
    frozenset(("captain", "first officer")),
    frozenset(("pilot", "first officer")),
    frozenset("professor lecturer".split()),
    frozenset("bishop archbishop".split()),
    frozenset("bishop priest".split()),
    frozenset("imam rabbi priest".split()),
    frozenset("mp mep councillor".split()),
    frozenset("goalkeeper midfielder".split()),
    *(frozenset(("spokesman", other)) for other in ("chief executive", "finance chief", "mayor", "police chief")),
    *(frozenset(("mayor", other)) for other in ("police chief", "fire chief")),
    frozenset(("quarterback", "running back", "wide receiver", "tight end", "linebacker", "cornerback", "kicker")),
    frozenset("goalkeeper striker defender".split()),
    frozenset("drummer guitarist bassist".split()),
    frozenset(("fire chief", "battalion chief")),
    frozenset("pitcher catcher shortstop".split()),
    _FOR_ARTISTS,
    *(frozenset(("personal lawyer", other)) for other in (*_FOR_ARTISTS, "personal spokesman")),
)


def canonical(phrase: str) -> str | None:
    """The office that a phrase names; None if it names none that is compared."""
    if phrase.lower() in _TITLES and not phrase[0].isupper():
        return None
    return _SYNONYMS.get(phrase.lower())


def personal(office: str) -> str:
    """The office of somebody who holds it for one person."""
    return f"personal {office}" if f"personal {office}" in AGENTS else office


def are_heads(left: str, right: str) -> bool:
    """Whether the two exclude each other only in one body."""
    return any({left, right} <= heads for heads in _HEADS)


def exclude(left: str, right: str) -> bool:
    """Whether nobody is both at one time, or to one person."""
    if {left, right} <= KIN:
        return left != right
    return professions.exclude(left, right) or (left != right and any({left, right} <= rivals for rivals in _RIVALS))
