"""Libraries of formats are loaded when such a file is read, and one that is not installed is told how to install."""

import subprocess
import sys
from pathlib import Path

import pytest

from crosscheck.read import read
from crosscheck.registry import readers
from tests.readers.drops import DROPS


@pytest.mark.parametrize(("name", "library"), [("DOCX", "mammoth"), ("PDF", "pypdf"), ("Parquet", "pyarrow")])
def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str) -> None:
    paths = DROPS[name].write(tmp_path)
    monkeypatch.setitem(sys.modules, library, None)
    sources, skipped = read(paths[:1], readers(), 1_000_000)
    assert sources == []
    extra = name.lower()
    assert [one.reason for one in skipped] == [f"needs an extra: pip install 'crosscheck-news[{extra}]'"]


def test_reading_text_loads_no_other_formats_library(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mayor opened the bridge on Tuesday, and the ferry was taken out of service.")
    code = (
        "import pathlib, sys\n"
        "from crosscheck.read import read\n"
        "from crosscheck.registry import readers\n"
        "assert read([pathlib.Path(sys.argv[1])], readers(), 1_000_000)[0]\n"
        "heavy = {'lxml', 'trafilatura', 'feedparser', 'warcio', 'mammoth', 'pypdf', 'pyarrow', 'httpx', 'py3langid'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
