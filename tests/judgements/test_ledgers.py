import os
import subprocess
import sys
from pathlib import Path

import pytest

from crosscheck.errors import CrosscheckError
from crosscheck.judgements import append, read_ledger
from tests.judgements.saying import said

WRITER = """
import sys
from pathlib import Path
from crosscheck.judgements import append
from tests.judgements.saying import said
for n in range(40):
    append(Path(sys.argv[1]), said("confirmed", f"{sys.argv[2]}{n:04}"))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crosscheck.judgements.jsonl"


def test_what_is_written_is_read(file: Path) -> None:
    judgements = [said("dismissed", passages={"gazette.txt": "0" * 16}), said("confirmed", minute=1, reviewer="“Bo”\n")]
    for judgement in judgements:
        append(file, judgement)
    assert [entry.judgement for entry in read_ledger(file).entries] == judgements
    assert len(file.read_bytes().splitlines()) == 2


def test_no_file_is_no_judgement(file: Path) -> None:
    assert read_ledger(file).entries == ()


def test_broken_lines_are_named_and_survive_writing(file: Path) -> None:
    append(file, said("confirmed"))
    broken = b'<<<<<<< ours\n{"fingerprint": "aa", "verdict": "perhaps", "time": "2025-03-05"}\n\xff\xfe\n'
    file.write_bytes(file.read_bytes() + broken + b'{"fingerprint": "half')
    append(file, said("dismissed", minute=1))
    ledger = read_ledger(file)
    assert [entry.line for entry in ledger.entries] == [1, 6]
    assert [one.source.rsplit(":", 1)[1] for one in ledger.broken] == ["2", "3", "4", "5"]
    assert "verdict" in ledger.broken[1].reason
    assert broken in file.read_bytes()


def test_lines_doubled_by_a_merge_count_once_and_time_orders_them(file: Path) -> None:
    late, early = said("dismissed", minute=9), said("confirmed", minute=1, reviewer="Bo")
    for judgement in (late, early, late):
        append(file, judgement)
    assert [entry.judgement for entry in read_ledger(file).entries] == [early, late]


def test_a_newer_versions_fields_are_passed_over(file: Path) -> None:
    file.write_text('{"fingerprint": "aa", "verdict": "fixed", "time": "2025-03-05T10:00:00", "mood": 3}\n')
    (entry,) = read_ledger(file).entries
    assert entry.judgement.time.isoformat() == "2025-03-05T10:00:00+00:00"


def test_several_writers_at_once_lose_nothing(file: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(file), name]) for name in "abc"]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    ledger = read_ledger(file)
    assert not ledger.broken
    assert len({entry.judgement.fingerprint for entry in ledger.entries}) == 120


def test_a_full_disk_leaves_the_file_as_it_was(file: Path) -> None:
    append(file, said("confirmed"))
    before = file.read_bytes()
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from crosscheck.errors import CrosscheckError\n"
        "from crosscheck.judgements import append\n"
        "from tests.judgements.saying import said\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(before) + 20}, {len(before) + 20}))\n"
        "try:\n"
        "    append(Path(sys.argv[1]), said('dismissed'))\n"
        "except CrosscheckError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"cannot write judgements {file}: ")
    assert file.read_bytes() == before


def test_a_folder_in_the_way_is_named(file: Path) -> None:
    file.mkdir()
    for use in (lambda: append(file, said("confirmed")), lambda: read_ledger(file)):
        with pytest.raises(CrosscheckError, match=f"judgements {file}: {os.strerror(21)}"):
            use()
