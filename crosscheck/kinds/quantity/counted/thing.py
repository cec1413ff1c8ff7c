"""What a number counts, as plain data."""

from dataclasses import dataclass

from crosscheck.syntax import Token


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts: the word for it, the token it hangs on, what narrows it, and whether a part is meant."""

    topic: str
    """Lemma of the noun; `people` where only a verb tells who; a verb's lemma where the verb measures its subject."""
    token: Token
    words: frozenset[str]
    partial: bool
    outcome: str = ""
    """What befell the people counted, if that is what they are counted by: killed, injured, arrested."""
    attribute: str = ""
    """Which measure of a thing is given, if the words say it: depth, weight."""
    whole: bool = False
    """Whether "another" adds it to those whom something else befell: "killing two and injuring another 40"."""
