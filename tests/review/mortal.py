"""Reviews that can be killed: `python -m tests.review.mortal FILE NUMBER` prints process and address of each."""

import os
import sys
from pathlib import Path
from threading import Event

from tests.review.serving import served


def main(file: Path, number: int) -> None:
    """Serves that many reviews of one file, each in a process of its own, until all have been killed."""
    for _ in range(number):
        if os.fork() == 0:
            with served(file) as review:
                # In one piece, which print does not promise: others write to the same pipe.
                os.write(sys.stdout.fileno(), f"{os.getpid()} {review.gate.address}\n".encode())
                Event().wait()
    for _ in range(number):
        os.wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
