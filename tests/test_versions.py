"""A kind's version tells of every source on which its claims rest."""

from pathlib import Path

import grimp

import crosscheck
from crosscheck import versions
from crosscheck.registry import kinds
from tests.stores.stub import StubKind


def test_a_kind_that_says_its_version_is_believed() -> None:
    assert versions.version_of(StubKind("2025.1")) == "2025.1"


def test_other_kinds_have_different_digests_of_their_sources() -> None:
    found = [versions.version_of(kind) for kind in kinds()]
    assert len(set(found)) == len(found)
    assert found == [versions.version_of(kind) for kind in kinds()]


def test_all_that_a_kind_is_built_on_counts() -> None:
    graph = grimp.build_graph("crosscheck")
    root = Path(crosscheck.__file__).parent
    own = {f"crosscheck.{name.removesuffix('.py')}" for name in versions._SHARED}
    for kind in kinds():
        top = ".".join(type(kind).__module__.split(".")[:3])
        needed = {
            found for module in graph.find_descendants(top) | {top} for found in graph.find_upstream_modules(module)
        }
        others = {
            module
            for module in needed
            if not module.startswith(top) and not any(module == one or module.startswith(f"{one}.") for one in own)
        }
        assert others <= {"crosscheck", "crosscheck.kinds", "crosscheck.errors", "crosscheck.whole_files"}, others
        assert all((root / name).exists() for name in versions._SHARED)
