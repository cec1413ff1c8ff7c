"""The offices that are compared, their synonyms, and which of them exclude each other."""

# Each office with the other ways to write it; what stands alone is written in one way only.
_WRITTEN = {
    "president": (),
    "prime minister": ("premier", "pm"),
    "chancellor": (),
    "director": (),
    "dean": (),
    "principal": (),
    "superintendent": (),
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
    "manager": (),
    "head": (),
    "publicist": ("press agent",),
    "agent": (),
    "commissioner": (),
    "sheriff": (),
    "police chief": (),
    "fire chief": (),
    "minister": (),
    "secretary": ("secretary of state",),
    "ambassador": (),
    "consul": (),
    "judge": (),
    "prosecutor": (),
    "district attorney": (),
    "attorney general": (),
    "public defender": (),
    "constable": (),
    "corporal": ("cpl.", "cpl"),
    "sergeant": ("sgt.", "sgt", "sergeant major", "sgt. maj."),
    "inspector": (),
    "lieutenant": ("lt.", "lt"),
    "captain": ("capt.", "capt"),
    "major": ("maj.", "maj"),
    "colonel": ("col.", "col", "lieutenant colonel", "lt. col.", "lt col"),
    "general": ("gen.", "gen"),
    "admiral": ("adm.", "adm"),
    "professor": ("prof.", "prof"),
    "coach": (),
    "quarterback": (),
    "running back": (),
    "wide receiver": ("receiver",),
    "tight end": (),
    "linebacker": (),
    "cornerback": (),
    "kicker": (),
    "goalkeeper": ("goalie",),
    "striker": (),
    "defender": (),
    "pitcher": (),
    "catcher": (),
    "shortstop": (),
    "fiancee": ("fiancée",),
    "fiance": ("fiancé",),
}
_KINSHIPS = (
    frozenset("wife girlfriend fiancee".split()),
    frozenset("husband boyfriend fiance".split()),
    frozenset("brother cousin".split()),
    frozenset("sister cousin".split()),
    frozenset("son nephew grandson".split()),
    frozenset("daughter niece granddaughter".split()),
    frozenset("father uncle grandfather".split()),
    frozenset("mother aunt grandmother".split()),
)
KIN = frozenset().union(*_KINSHIPS)
# Who acts for somebody: `personal manager` is one that a name or `his` stands before.
AGENTS = frozenset(("publicist", "personal manager", "personal agent"))

_SYNONYMS = {way: office for office, ways in _WRITTEN.items() for way in (office, *ways)} | {kin: kin for kin in KIN}
LONGEST = max(len(phrase.split()) for phrase in _SYNONYMS)
# Words that are offices only as titles: a major storm, a representative sample, 5 pm.
_TITLES = frozenset("pm gov gov. sen sen. rep rep. representative general gen gen. major maj maj. col sen adm".split())

# Heads of one body; whoever is one is not the other.
_HEADS = (frozenset("president director".split()), frozenset("president dean".split()))
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
    frozenset(("judge", "prosecutor", "public defender")),
    frozenset(("judge", "district attorney")),
    frozenset(("district attorney", "attorney general", "public defender")),
    frozenset("corporal sergeant lieutenant captain major colonel general admiral".split()),
    frozenset("constable sergeant inspector superintendent".split()),
    frozenset(("quarterback", "running back", "wide receiver", "tight end", "linebacker", "cornerback", "kicker")),
    frozenset("goalkeeper striker defender".split()),
    frozenset("pitcher catcher shortstop".split()),
    AGENTS,
    *_KINSHIPS,
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
    """Whether nobody is both at one time."""
    return left != right and any({left, right} <= rivals for rivals in _RIVALS)
