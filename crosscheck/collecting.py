"""When the garbage collector looks through what there is."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Objects more than before at which it starts, in place of some hundred.
_OBJECTS = 100_000


@contextmanager
def collected_seldom() -> Iterator[None]:
    """The garbage collector starts a hundredth as often: claims, parses and modules stay, so it finds nothing."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
