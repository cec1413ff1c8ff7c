"""The house list's file: what is written is read, and what is wrong is said with its line."""

from pathlib import Path

import pytest

from crosscheck.errors import CrosscheckError, SettingsError
from crosscheck.house_names import Entry, Saying, add, read_entries

LIST = "name,relation,other\nKyiv,preferred,Kiev\n# ours\n\nJon Smith,Different,John Smith\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "names.csv"


def test_rows_come_with_their_lines(file: Path) -> None:
    file.write_text("\ufeff" + LIST, encoding="utf-8")
    assert read_entries(file) == [
        Entry("Kyiv", Saying.PREFERRED, "Kiev", 2),
        Entry("Jon Smith", Saying.DIFFERENT, "John Smith", 5),
    ]


def test_yaml_says_the_same(tmp_path: Path) -> None:
    file = tmp_path / "names.yaml"
    file.write_text("- name: Kyiv\n  relation: preferred\n  other: Kiev\n- {name: Oslo, relation: preferred}\n")
    assert read_entries(file) == [
        Entry("Kyiv", Saying.PREFERRED, "Kiev", 1),
        Entry("Oslo", Saying.PREFERRED, "", 4),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name;relation;other\n", ":1: the first line must be name,relation,other"),
        ("name,relation,other\nA,same,B\n", ":2: unknown relation 'same': one of alias, different, preferred"),
        ("name,relation,other\n,alias,B\n", ":2: gives no name"),
        ("name,relation,other\nA,alias\n", ":2: alias needs another name"),
        ("name,relation,other\nA,alias,B,C\n", ":2: more than 3 columns"),
        ('name,relation,other\nA,alias,"B\n', ":2: not valid CSV"),
        ("name,relation,other\nZoë,different,Zoe\n", ":2: Zoë and Zoe have the same letters"),
        (LIST + "Kiev,alias,Kyiv\n", ":6: .*, line 2, says: Kyiv preferred Kiev; keep one of the two"),
    ],
)
def test_a_bad_line_is_named(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(SettingsError, match=f"names.csv{said}"):
        read_entries(file)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- [a\n", "not valid YAML"),
        ("name: Kyiv\n", ":1: must be a list"),
        ("- {name: A, relation: alias, other: B}\n- Kyiv\n", ":2: must be a mapping"),
        ("- {name: A, alias: B}\n", ":1: unknown key 'alias'"),
    ],
)
def test_a_bad_yaml_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "names.yml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=said):
        read_entries(file)


def test_a_list_in_another_encoding_is_named(file: Path) -> None:
    file.write_bytes("name,relation,other\nZoë,preferred,\n".encode("latin-1"))
    with pytest.raises(SettingsError, match=":2: not UTF-8"):
        read_entries(file)
    with pytest.raises(SettingsError, match="make one with crosscheck names add"):
        read_entries(file.with_name("none.csv"))


@pytest.mark.parametrize("name", ["names.csv", "names.yaml"])
def test_what_is_added_is_read_and_stands_once(tmp_path: Path, name: str) -> None:
    file = tmp_path / "lists" / name
    entries = [
        Entry('Smith, "Jon"', Saying.DIFFERENT, "John: Smith"),
        Entry("Kyiv", Saying.PREFERRED, "Kiev"),
        Entry("Oslo", Saying.PREFERRED),
    ]
    assert [add(file, entry) for entry in (*entries, *entries)] == [True] * 3 + [False] * 3
    assert [(one.name, one.relation, one.other) for one in read_entries(file)] == [
        (one.name, one.relation, one.other) for one in entries
    ]


def test_adding_keeps_what_is_there(file: Path) -> None:
    file.write_text(LIST.rstrip("\n"))
    assert add(file, Entry("Zelensky", Saying.ALIAS, "Zelenskyy"))
    assert file.read_text() == LIST + "Zelensky,alias,Zelenskyy\n"


def test_a_contradiction_is_not_added(file: Path) -> None:
    file.write_text(LIST)
    with pytest.raises(CrosscheckError, match="line 5, says: Jon Smith different John Smith"):
        add(file, Entry("John Smith", Saying.ALIAS, "Jon Smith"))
    assert file.read_text() == LIST


@pytest.mark.parametrize("name", ["# ours", "Jon\nSmith", " ", "?!"])
def test_what_could_not_be_read_again_is_not_added(file: Path, name: str) -> None:
    with pytest.raises(SettingsError, match=r"names\.csv: "):
        add(file, Entry(name, Saying.PREFERRED))
    assert not file.exists()
