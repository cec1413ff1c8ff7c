"""Words for those who act as one body: what the council decided, the councillors did."""

_BODIES = tuple(
    frozenset(line.split())
    for line in (
        "police officer investigator policeman policewoman detective constable sheriff deputy inspector authority",
        "court judge jury juror magistrate tribunal justice",
        "council councillor councilor alderman",
        "army soldier troop military force",
        "parliament lawmaker legislator legislature assembly deputy mp senator senate congress",
        "government minister ministry cabinet",
        "board director trustee",
        "club team side",
        "company firm maker operator owner",
        "airline carrier",
        "firefighter crew brigade",
        "hospital doctor surgeon medic",
        "shareholder investor",
        "union worker member striker",
        "regulator watchdog agency commission",
        "prosecutor prosecution",
    )
)


_ANY_BODY = frozenset(("official", "leader")).union(*_BODIES)


def acts_as_one(key: str) -> bool:
    """Whether it is a word for a body, or for those who speak for one."""
    return key.removeprefix("=").rpartition(" ")[2] in _ANY_BODY


def one_body(left: str, right: str) -> bool:
    """Whether the keys of two doers, at most one of them a name, are words for one body."""
    if left.startswith("=") and right.startswith("="):
        return False
    words = {key.removeprefix("=").rpartition(" ")[2] for key in (left, right)}
    return any(words <= body for body in _BODIES)
