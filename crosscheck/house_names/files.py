"""The house list's file: CSV with a first line `name,relation,other`, or a YAML list of such mappings."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from crosscheck.appended_lines import append_line
from crosscheck.errors import SettingsError
from crosscheck.house_names.entries import Entry, Saying, consistent

_COLUMNS = ("name", "relation", "other")
_YAML = {".yaml", ".yml"}
# No newsroom's list is that long; what is, is another file.
_LARGEST = 20_000_000


def read_entries(path: Path) -> list[Entry]:
    """All lines in their order. Raises SettingsError, naming file and line, for what is no line of such a list."""
    text = _text(path)
    rows = _yaml_rows(text, path) if path.suffix.lower() in _YAML else _csv_rows(text, path)
    return consistent((_entry(row, line, path) for line, row in rows), path.as_posix())


def add(path: Path, entry: Entry) -> bool:
    """Adds the entry as one line of the file, which is made if it is not there, and returns once it is on disk.

    Gives False, and writes nothing, if the list says so already. Raises CrosscheckError if the list says otherwise of
    the two names, cannot be read or cannot be written.
    """
    present = read_entries(path) if path.exists() else []
    if any(entry.says_the_same(one) for one in consistent([*present, entry], path.as_posix())[:-1]):
        return False
    in_yaml = path.suffix.lower() in _YAML
    line = _yaml_line(entry) if in_yaml else _csv_line(entry.name, entry.relation, entry.other)
    append_line(path, line, "names", head="" if in_yaml else _csv_line(*_COLUMNS))
    return True


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise SettingsError(f"{path}: too large for a list of names")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise SettingsError(f"no list of names {path}: make one with crosscheck names add") from error
    except OSError as error:
        raise SettingsError(f"cannot read names {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SettingsError(f"{path.as_posix()}:{line}: not UTF-8; save the list in that encoding") from error


def _csv_rows(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Line and cells of each row by column; rows that begin with # are comments."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = tuple(cell.strip().lower() for cell in next(reader, _COLUMNS))
        if header != _COLUMNS:
            raise SettingsError(f"{path.as_posix()}:1: the first line must be {','.join(_COLUMNS)}")
        for row in reader:
            if not any(cell.strip() for cell in row) or row[0].lstrip().startswith("#"):
                continue
            if len(row) > len(_COLUMNS):
                raise SettingsError(f"{path.as_posix()}:{reader.line_num}: more than {len(_COLUMNS)} columns")
            yield reader.line_num, dict(zip(_COLUMNS, row, strict=False))
    except csv.Error as error:
        raise SettingsError(f"{path.as_posix()}:{reader.line_num}: not valid CSV: {error}") from error


def _yaml_rows(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Line and scalars of each mapping in the list, by key."""
    for node in _composed(text, path):
        line = node.start_mark.line + 1
        if not isinstance(node, yaml.MappingNode) or not all(_is_plain(*pair) for pair in node.value):
            raise SettingsError(f"{path.as_posix()}:{line}: must be a mapping with {', '.join(_COLUMNS)}")
        row = {key.value: value.value for key, value in node.value}
        if unknown := sorted(row.keys() - set(_COLUMNS)):
            raise SettingsError(f"{path.as_posix()}:{line}: unknown key {unknown[0]!r}: {', '.join(_COLUMNS)}")
        yield line, row


def _composed(text: str, path: Path) -> list[yaml.Node]:
    """The nodes of the list that the text is; nothing in it is ever constructed."""
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SettingsError(f"{path.as_posix()}:{line}: not valid YAML: {error.problem}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise SettingsError(f"{path.as_posix()}: not valid YAML") from error
    if tree is not None and not isinstance(tree, yaml.SequenceNode):
        raise SettingsError(f"{path.as_posix()}:1: must be a list of mappings with {', '.join(_COLUMNS)}")
    return list(tree.value) if tree is not None else []


def _is_plain(key: yaml.Node, value: yaml.Node) -> bool:
    return isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)


def _entry(row: Mapping[str, str], line: int, path: Path) -> Entry:
    name, relation, other = (row.get(column, "").strip() for column in _COLUMNS)
    try:
        return Entry(name, Saying(relation.lower()), other, line)
    except ValueError as error:
        known = ", ".join(Saying)
        raise SettingsError(f"{path.as_posix()}:{line}: unknown relation {relation!r}: one of {known}") from error


def _csv_line(*cells: str) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _yaml_line(entry: Entry) -> str:
    """A mapping in flow style: what JSON writes of text is YAML too."""
    cells = {"name": entry.name, "relation": entry.relation.value} | ({"other": entry.other} if entry.other else {})
    return f"- {json.dumps(cells, ensure_ascii=False)}\n"
