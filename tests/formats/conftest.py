import pytest

from crosscheck.models import Coverage, Report
from tests.formats.sample import sample_report


@pytest.fixture(scope="session")
def report() -> Report:
    return sample_report()


@pytest.fixture(scope="session")
def empty_report() -> Report:
    return Report(stories=(), findings=(), agreements=(), coverage=Coverage(), skipped=())
