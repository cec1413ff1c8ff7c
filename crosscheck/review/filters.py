"""What part of the queue is shown, as the address says it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from crosscheck.report_view.facets import FIELDS, VERDICTS, Choice, values
from crosscheck.review.queue import Item


@dataclass(frozen=True, slots=True)
class Filter:
    """Values chosen by field, any of which will do, and words that must all be there; empty lets all pass."""

    chosen: Mapping[str, tuple[str, ...]]
    text: str = ""

    def passes(self, item: Item, besides: str | None = None) -> bool:
        """Whether the item is shown, the field `besides` left out of account."""
        return all(word in item.words for word in self.text.casefold().split()) and all(
            not set(wanted).isdisjoint(item.values[field]) for field, wanted in self.chosen.items() if field != besides
        )

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Names and values as a form or an address has them."""
        pairs = [(field, value) for field in FIELDS for value in self.chosen.get(field, ())]
        return [*pairs, ("text", self.text)] if self.text else pairs

    @property
    def query(self) -> str:
        """The part of an address after its question mark, empty if everything passes."""
        return urlencode(self.pairs)


ALL = Filter({})


def filter_of(pairs: Iterable[tuple[str, str]]) -> Filter:
    """The filter that names and values say; others are passed over."""
    chosen: dict[str, tuple[str, ...]] = {}
    text = ""
    for name, value in pairs:
        if name in FIELDS and value not in chosen.get(name, ()):
            chosen[name] = (*chosen.get(name, ()), value)
        elif name == "text":
            text = value.strip()
    return Filter(chosen, text)


def choices(wanted: Filter, items: Sequence[Item]) -> dict[str, tuple[Choice, ...]]:
    """By field every value that the queue has, in the queue's order."""
    return {field: _of(field, wanted, items) for field in FIELDS}


def _of(field: str, wanted: Filter, items: Sequence[Item]) -> tuple[Choice, ...]:
    counts = Counter(value for item in items if wanted.passes(item, besides=field) for value in item.values[field])
    known = VERDICTS if field == "verdict" else values(field, [item.values for item in items])
    chosen = wanted.chosen.get(field, ())
    return tuple(Choice(value, counts[value], value in chosen) for value in known)
