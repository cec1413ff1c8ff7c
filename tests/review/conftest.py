from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.review.serving import Served, served


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Served]:
    """The review of the sample report, nothing judged yet."""
    with served(tmp_path / "verdicts.jsonl") as found:
        yield found


@pytest.fixture
def browser(review: Served) -> Iterator[httpx.Client]:
    """A browser that has entered."""
    with review.client() as client:
        assert client.get(review.gate.address).status_code == 200
        yield client
