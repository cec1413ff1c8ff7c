"""What a claim says of its parties, and how sure it is of it."""

from dataclasses import dataclass

from crosscheck.kinds.status.clauses import Lead
from crosscheck.kinds.status.statuses.parties import Party
from crosscheck.models import Modality
from crosscheck.values.opposites import Opposition, canonical, oppose


@dataclass(frozen=True, slots=True)
class StatusValue:
    """What is said of the parties, without the words for them."""

    predicate: str
    form: str
    """The predicate's word as it stands, if it is a participle: `overloaded`, be it parsed as a verb or as a state."""
    modality: Modality
    lead: Lead | None
    """What the words above the predicate make of it: threatened, refused, not yet done."""
    tense: str
    state: bool
    complements: frozenset[str]
    """Stems of what else is said of it."""
    adjuncts: frozenset[str]
    """Those of them that only say where, when or how."""
    times: frozenset[str]
    places: frozenset[str]
    """Words of the names that tell where."""
    phrase: str
    """The predicate with its auxiliaries and negation, in the article's words."""
    parties: tuple[Party, ...]
    before: frozenset[str] = frozenset()
    """Where it is said of nobody, the words of the sentence before, which tells what it is about."""
    passed: bool = False
    """Whether its article tells that this state is over, or that what moves went both ways."""
    settled: bool = False
    """Whether its article tells of it both as open and as it came out."""

    @property
    def negative(self) -> bool:
        """Whether it is said that it is not so, will not be, or is not so yet."""
        return self.modality is Modality.DENIED

    @property
    def open(self) -> bool:
        """Whether it is said to be planned, possible, not yet done or not to come: what follows settles it."""
        to_come = self.modality in (Modality.PLANNED, Modality.POSSIBLE) or self.tense in ("future", "former")
        return to_come or self.lead is Lead.YET

    @property
    def patient(self) -> str | None:
        """The word for who or what is so."""
        return next((party.participant.key for party in self.parties if party.participant.role == "patient"), None)

    @property
    def of_all(self) -> bool:
        """Whether it is said of all of those that it is about."""
        return any(party.every for party in self.parties)

    def says_the_same(self, other: "StatusValue") -> bool:
        """Whether the predicates are one, affirmed or denied."""
        return self.form == other.form or canonical(self.predicate) == canonical(other.predicate)

    def opposes(self, other: "StatusValue") -> Opposition | None:
        """How the two exclude each other, by the words as they stand (`closed`) or by what they are forms of."""
        return oppose(self.form, other.form) or oppose(self.predicate, other.predicate)
