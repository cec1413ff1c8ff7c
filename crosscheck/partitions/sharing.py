"""The folder that all machines of a run share, and what they must find in it beside the articles."""

import hashlib
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.errors import CrosscheckError
from crosscheck.partitions.exchange import Exchange
from crosscheck.registry import kind_versions
from crosscheck.stores.outcomes import basis
from crosscheck.whole_files import whole

MARK = "mark"


def share(folder: Path, settings: Settings) -> tuple[Path, Settings]:
    """Where in the folder a run with these settings, this program and these libraries puts its files.

    With it the settings for workers: the files that they name are copied into the folder, there is no cache but the
    folder itself, and parsing is spread over workers, not over processes of one.
    """
    named = {name: getattr(settings, name) for name in ("judgements", "baseline", "names")}
    copies = {name: _copied(folder, file) for name, file in named.items() if file and file.is_file()}
    told = settings.model_copy(update={"cache": None, "jobs": 1, **copies})
    place = folder / hashlib.sha256(basis(told, kind_versions()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    Exchange(place).write(MARK, [place.name])
    return place, told


def _copied(folder: Path, file: Path) -> Path:
    """Under a name that tells the content, so that another run's copy stays as it is."""
    try:
        data = file.read_bytes()
        copy = folder / "settings" / (hashlib.sha256(data).hexdigest()[:16] + file.suffix)
        with whole(copy) as new:
            new.write(data)
    except OSError as error:
        raise CrosscheckError(f"cannot copy {file} into {folder}: {error.strerror or error}") from error
    return copy
