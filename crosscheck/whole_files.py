"""Files of a cache: there whole or not at all, and done without where they cannot be written."""

import tempfile
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Writes the file so that a reader finds it whole or not at all; a folder that cannot be written stays as it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(data)
        Path(file.name).replace(path)
    except OSError:
        return
