"""What a run looked at and what it could not apply, added up story by story."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from crosscheck.config import Settings
from crosscheck.editions import outdated
from crosscheck.models import Coverage, NotRun, Story
from crosscheck.protocols import ClaimKind
from crosscheck.stores.outcomes import Outcome
from crosscheck.wording import counted

# Undated articles, and names on the house list, that are named; of others there is the number.
_LISTED = 3


@dataclass(slots=True)
class Looked:
    """What was looked at, in the order of the stories."""

    claims: dict[str, int] = field(default_factory=dict)
    """Number by kind."""
    rules: tuple[str, ...] = ()
    """Those of all kinds, sorted; empty before the first story."""
    alignments: int = 0
    pairs: int = 0
    silenced: dict[str, int] = field(default_factory=dict)
    """Number of comparisons that the house list leaves out, by the names or the kind of claim."""
    corrected: int = 0
    """Articles that are earlier versions of others, and not compared."""
    versions: tuple[str, ...] = ()
    """The first of these, by their files, with that of the later version."""
    stories: int = 0
    alone: int = 0
    """Stories of one article."""
    undated: int = 0
    """Articles without a date of publication."""
    named: tuple[str, ...] = ()
    """The first of these, by what they are called."""

    def story(self, story: Story, outcome: Outcome) -> None:
        """Adds a story and what comparing its articles gave."""
        old = outdated(story.articles)
        undated = [one.label for one in story.articles if one.published is None and one.id not in old]
        versions = [f"{one.source} (compared is {old[one.id].source})" for one in story.articles if one.id in old]
        self.add(
            Looked(
                dict(outcome.claims),
                outcome.rules,
                outcome.alignments,
                outcome.pairs,
                dict(outcome.silenced),
                corrected=len(old),
                versions=tuple(versions[:_LISTED]),
                stories=1,
                alone=int(len(story.articles) - len(old) == 1),
                undated=len(undated),
                named=tuple(undated[:_LISTED]),
            )
        )

    def add(self, more: "Looked") -> None:
        """Adds what was looked at in the stories after these."""
        for mine, theirs in ((self.claims, more.claims), (self.silenced, more.silenced)):
            mine |= {name: mine.get(name, 0) + number for name, number in theirs.items()}
        self.rules = self.rules or more.rules
        self.alignments += more.alignments
        self.pairs += more.pairs
        self.corrected += more.corrected
        self.versions = (*self.versions, *more.versions)[:_LISTED]
        self.stories += more.stories
        self.alone += more.alone
        self.undated += more.undated
        self.named = (*self.named, *more.named)[:_LISTED]

    def coverage(self, settings: Settings, kinds: Callable[[], Sequence[ClaimKind]]) -> Coverage:
        """As a report tells it; `kinds` is only called if there is no story."""
        claims = self.claims if self.stories else {kind.name: 0 for kind in kinds()}
        rules = self.rules if self.stories else tuple(sorted(rule for kind in kinds() for rule in kind.rules))
        off = {rule for rule, setting in settings.rules.items() if setting == "off"}
        return Coverage(
            {kind: claims[kind] for kind in sorted(claims)},
            self.alignments,
            self.pairs,
            tuple(rule for rule in rules if rule not in off),
            (
                *(NotRun(rule, "turned off in the settings") for rule in rules if rule in off),
                *self._left_out(),
                *self._not_run(),
            ),
        )

    def _left_out(self) -> Iterator[NotRun]:
        """What the house list leaves out, the most frequent first."""
        if self.silenced:
            found = Counter(self.silenced)
            most = sorted(found, key=lambda name: (-found[name], name))
            told = f"{counted(found.total(), 'comparison')} left out: {_listed(most, len(most))}"
            yield NotRun("what the house list settles", told)

    def _not_run(self) -> Iterator[NotRun]:
        if self.corrected:
            yield NotRun("earlier versions of articles", _listed(self.versions, self.corrected))
        if self.undated:
            named = _listed(self.named, self.undated)
            yield NotRun("event-time", f"relative dates are not compared: no publication date for {named}")
        if self.alone:
            hint = "; --one-story compares all with each other" if self.stories > 1 else ""
            yield NotRun(
                "every rule across articles",
                f"{self.alone} of {self.stories} stories have one article: only compared with itself{hint}",
            )


def _listed(names: Sequence[str], number: int) -> str:
    """The first of so many names."""
    return ", ".join(names[:_LISTED]) + (f" and {number - _LISTED} more" if number > _LISTED else "")
