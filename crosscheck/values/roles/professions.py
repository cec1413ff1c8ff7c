"""What people do for a living all day: who is one of these is hardly another."""

# Each profession with the other ways to write it.
WRITTEN = {
    "teacher": ("schoolteacher",),
    "plumber": (),
    "electrician": (),
    "carpenter": ("joiner",),
    "bricklayer": (),
    "mechanic": (),
    "welder": (),
    "firefighter": ("fireman", "firewoman"),
    "police officer": ("policeman", "policewoman"),
    "doctor": ("physician", "gp", "general practitioner"),
    "surgeon": (),
    "dentist": (),
    "veterinarian": ("veterinary surgeon",),
    "pharmacist": (),
    "optician": (),
    "nurse": (),
    "midwife": (),
    "paramedic": (),
    "social worker": (),
    "accountant": (),
    "hairdresser": (),
    "barber": (),
    "butcher": (),
    "baker": (),
    "chef": (),
    "waiter": ("waitress",),
    "cleaner": ("janitor",),
    "bus driver": (),
    "taxi driver": ("cab driver", "cabbie"),
    "truck driver": ("lorry driver", "trucker"),
    "train driver": (),
    "postman": ("mailman", "mail carrier", "postal worker", "letter carrier"),
    "librarian": (),
    "architect": (),
    "shopkeeper": (),
    "fisherman": (),
    "miner": (),
    "pilot": (),
    "flight attendant": ("stewardess",),
    "receptionist": (),
    "estate agent": ("realtor",),
    "florist": (),
    "gardener": (),
}
# Such as one person may well be called by either, or often is both.
_KINDRED = tuple(
    map(
        frozenset,
        (
            ("doctor", "surgeon", "dentist", "veterinarian"),
            ("nurse", "midwife"),
            ("firefighter", "paramedic"),
            ("hairdresser", "barber"),
            ("butcher", "baker", "chef", "waiter", "shopkeeper"),
            ("bricklayer", "carpenter"),
            ("mechanic", "welder"),
            ("teacher", "librarian"),
            ("cleaner", "receptionist"),
            ("bus driver", "taxi driver", "truck driver"),
            ("florist", "gardener", "shopkeeper"),
        ),
    )
)
PROFESSIONS = frozenset(WRITTEN)
# Those that many people have for a surname.
SURNAMES = frozenset("baker butcher barber carpenter gardener miner postman".split())


def exclude(left: str, right: str) -> bool:
    """Whether nobody is likely to be both."""
    both = {left, right}
    return left != right and both <= PROFESSIONS and not any(both <= kindred for kindred in _KINDRED)
