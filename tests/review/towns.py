"""Two articles that differ in names, and in what happened to bearers of names."""

from pathlib import Path

from crosscheck.config import Settings
from crosscheck.models import Report
from crosscheck.pipeline import recheck, run
from crosscheck.review.naming import Naming

LEFT = (
    "Mayor Tobias Grundmann opened the old bridge on Monday. Grundmann thanked the crew.\n\n"
    "Liang Wei won the regional chess title on Monday in Oslo. President Olena Zelensky sent her wishes.\n"
)
RIGHT = (
    "The old bridge was opened by Mayor Tobias Grundman on Monday. Grundman thanked the crew.\n\n"
    "Wei Liang won the regional chess title on Tuesday in Oslo. President Olena Zelenskyy sent her wishes.\n"
)


def towns(folder: Path, settings: Settings) -> tuple[Report, Naming]:
    """Their report, made without a list, and the list that is to be `names.csv` beside them."""
    folder.mkdir()
    (folder / "left.txt").write_text(LEFT)
    (folder / "right.txt").write_text(RIGHT)
    given = settings.model_copy(update={"one_story": True})
    report = run([folder], given)
    return report, Naming(report, folder.parent / "names.csv", [], lambda story, house: recheck(story, given, house))
