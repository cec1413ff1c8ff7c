"""Claims of every kind come back from their bytes as they were extracted."""

from dataclasses import fields, is_dataclass
from typing import Any

from crosscheck.config import Settings
from crosscheck.extract import extract
from crosscheck.models import Key
from crosscheck.parse import parse
from crosscheck.registry import kinds
from crosscheck.stores.claims import dumps, loads
from tests.stores.stub import StubKind, article

TEXT = """Mayor Tobias Grundmann, 52, will open the Old Bridge in Lindau on March 12, 2025, at 3 p.m.
At least 40 people were injured and two died when the bridge collapsed near the station last Tuesday.
“We never thought that it could happen here,” said Grundmann, who denied that the council had been warned.
Repairs cost 2.5 million euros, 15 percent more than planned. The engineer Ada Fehr was not arrested.
Grundmann met President Olga Ruiz in Berlin on Monday. The robbers fled in a black van.
"""


def _shown(value: Any) -> list[Any]:
    """All leaves with their types and what they show, which equality does not see."""
    if is_dataclass(value):
        return [leaf for field in fields(value) for leaf in _shown(getattr(value, field.name))]
    if isinstance(value, (tuple, frozenset)):
        items = sorted(value, key=str) if isinstance(value, frozenset) else value
        return [type(value).__name__, *(leaf for item in items for leaf in _shown(item))]
    return [(type(value), str(value), value.shown if isinstance(value, Key) else None)]


def test_claims_of_all_kinds_round_trip(settings: Settings) -> None:
    one = article(TEXT)
    (parsed,) = parse([one], model=settings.model, cache=settings.cache)
    found = {kind: extract(one, parsed, [kind]) for kind in kinds()}
    assert all(found.values()), {kind.name for kind, claims in found.items() if not claims}
    for kind, claims in found.items():
        again = loads(dumps(claims, kind), kind, one)
        assert again == claims
        assert _shown(tuple(again or ())) == _shown(tuple(claims))
        assert dumps(again or (), kind) == dumps(claims, kind)


def test_claims_take_the_id_of_the_article_they_are_read_for() -> None:
    kind, one = StubKind(), article("7 boats", "a1")
    data = dumps(list(kind.extract(one, None)), kind)  # type: ignore[arg-type]
    again = loads(data, kind, article("7 boats", "b9"))
    assert again is not None
    assert [claim.article for claim in again] == ["b9"]


def test_damaged_bytes_are_no_claims() -> None:
    kind, one = StubKind(), article("7 boats")
    data = dumps(list(kind.extract(one, None)), kind)  # type: ignore[arg-type]
    for damaged in (b"", b"{}", data[:-3], data[:20] + b"\0" + data[21:]):
        assert loads(damaged, kind, one) is None
    assert loads(data, StubKind(name="other"), one) is None
