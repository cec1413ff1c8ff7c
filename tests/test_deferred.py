from crosscheck.deferred import Deferred, chained


def test_items_are_made_once_and_only_when_one_is_asked_for() -> None:
    made: list[str] = []

    def make() -> tuple[int, ...]:
        made.append("made")
        return 1, 2

    later = Deferred(2, make)
    both = chained([later, (3,)])
    assert (len(later), len(both), bool(later), made) == (2, 3, True, [])
    assert list(both) == [1, 2, 3]
    assert (both[-1], both[:2], list(later)) == (3, (1, 2), [1, 2])
    assert made == ["made"]


def test_they_are_equal_to_what_has_the_same_items() -> None:
    later = chained([(1,), (2,)])
    assert later == (1, 2)
    assert (1, 2) == later  # noqa: SIM300
    assert later == chained([(1, 2)])
    assert later != (1, 3)
    assert hash(later) == hash((1, 2))
