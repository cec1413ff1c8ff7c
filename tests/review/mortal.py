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
                print(os.getpid(), review.gate.address, flush=True)
                Event().wait()
    for _ in range(number):
        os.wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
