"""Libraries that only some installations have."""

import importlib
from typing import Any

from crosscheck.errors import UnreadableError


def extra(module: str, name: str) -> Any:
    """The module that the extra of that name installs; raises UnreadableError, saying how to install it."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise UnreadableError(f"needs an extra: pip install 'crosscheck-news[{name}]'") from error
