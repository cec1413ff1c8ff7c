"""One story as three outlets tell it: they differ on a name, a sum and a day."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone


@dataclass(frozen=True)
class Told:
    """An article to be written in some format."""

    name: str
    outlet: str
    headline: str
    byline: str
    paragraphs: tuple[str, ...]
    published: datetime
    updated: datetime
    dateline: str = "PORTVILLE"
    language: str = "en"
    corrections: tuple[str, ...] = field(default=())

    @property
    def url(self) -> str:
        return f"https://{self.name}.example/news/bridge"

    @property
    def rights(self) -> str:
        return f"© 2025 {self.outlet}"

    @property
    def text(self) -> str:
        """What a reader makes of it: the headline and the paragraphs, one a line."""
        return "\n".join((self.headline, *self.paragraphs))


_EAST = timezone(timedelta(hours=-5))

ARTICLES = (
    Told(
        "courier",
        "Portville Courier",
        "Harbour Bridge closes after crack is found",
        "Ann Example",
        (
            "The Harbour Bridge in Portville was closed on March 3 after engineers found a crack in one of its piers, "
            "the mayor, Tobias Grundmann, said.",
            "“Nobody was ever in danger,” Grundmann told reporters at the town hall, where he spoke for an hour.",
            "The repair of the bridge will cost 4 million dollars, according to the city, and take until summer.",
            "Some 12,000 people cross the bridge every day on their way to the naïvely named Café Zürich and the port.",
        ),
        datetime(2025, 3, 4, 9, 0, tzinfo=_EAST),
        datetime(2025, 3, 4, 11, 30, tzinfo=_EAST),
        corrections=("Corrected: an earlier version gave the wrong day.",),
    ),
    Told(
        "gazette",
        "The Gazette",
        "Crack shuts bridge",
        "Bo Sample",
        (
            "The Harbour Bridge in Portville was closed on March 4 after engineers found a crack, the mayor, Tobias "
            "Grundman, told the town council in the evening.",
            "Ferries will carry people across the water while the work goes on, the council said in a statement.",
            "The repair of the bridge will cost 6 million dollars, according to the city, which has to borrow it.",
        ),
        datetime(2025, 3, 4, 15, 0, tzinfo=UTC),
        datetime(2025, 3, 4, 16, 0, tzinfo=UTC),
    ),
    Told(
        "herald",
        "Morning Herald",
        "Portville without its bridge",
        "Cy Specimen",
        (
            "Portville woke up without its bridge. The mayor, Tobias Grundmann, said it would open again in summer.",
            "The repair of the bridge will cost 4 million dollars, according to the city, more than it has.",
            "“Nobody was ever in danger,” Grundmann told reporters, who had come across the water by boat.",
        ),
        datetime(2025, 3, 5, 6, 0, tzinfo=UTC),
        datetime(2025, 3, 5, 7, 0, tzinfo=UTC),
    ),
)
