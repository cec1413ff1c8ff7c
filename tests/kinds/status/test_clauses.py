from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.group import group
from crosscheck.kinds.status.clauses import Clause, clauses
from crosscheck.parse import parse
from crosscheck.read import read
from crosscheck.registry import readers


def _clauses(folder: Path, text: str) -> list[Clause]:
    (folder / "text.txt").write_text(text, encoding="utf-8")
    sources, _ = read([folder], readers(), 10_000)
    articles = group(sources)[0].articles
    settings = Settings()
    [parsed] = parse(articles, model=settings.model, cache=None)
    return list(clauses(parsed, articles[0].plain))


@pytest.mark.parametrize(
    ("text", "predicate", "negative", "tense"),
    [
        ("The bridge has been closed.", "close", False, "perfect"),
        ("The bridge is expected to remain closed.", "closed", False, "future"),
        ("The probe failed to reach orbit.", "reach", True, "past"),
        ("The lander is out of control.", "out-of-control", False, "present"),
        ("Clara Novak was never contacted.", "contact", True, "past"),
        ("Senator Lydia Marsh voted against the bill.", "vote-against", False, "past"),
        ("No charges were filed.", "file", True, "past"),
        ("Hiker Paul Arden was found dead.", "dead", False, "past"),
    ],
)
def test_a_clause_has_predicate_polarity_and_tense(
    text: str, predicate: str, negative: bool, tense: str, tmp_path: Path
) -> None:
    [clause] = _clauses(tmp_path, text)
    assert (clause.head.predicate, clause.negative, clause.tense) == (predicate, negative, tense)


@pytest.mark.parametrize(
    "text",
    [
        "If the strike goes ahead, Norbus will close the depot.",
        "The pilot may have survived.",
        "The pilot would have survived.",
        "Did the pilot survive?",
        "The inquiry has not yet named the captain.",
        "Victor Hale allegedly stole the painting.",
        "Close the depot.",
    ],
)
def test_what_is_supposed_asked_or_hedged_states_nothing(text: str, tmp_path: Path) -> None:
    assert _clauses(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "predicate", "speaker"),
    [
        ("The depot is closed, Clara Novak said.", "closed", "Novak"),
        ("“I forged the letters. I kept the money,” Colin Reyes said.", "forge", "Reyes"),
        ("According to Ruth Amos, Victor Hale forged the letters.", "forge", "Amos"),
        ("Victor Hale forged the letters.", "forge", None),
    ],
)
def test_who_says_it(text: str, predicate: str, speaker: str | None, tmp_path: Path) -> None:
    said = next(clause for clause in _clauses(tmp_path, text) if clause.head.predicate in (predicate, "close"))
    assert (said.speaker.text if said.speaker else None) == speaker


def test_the_doer_of_a_passive_is_its_agent(tmp_path: Path) -> None:
    [clause] = _clauses(tmp_path, "The plan was approved by the council.")
    agent, patient = clause.arguments.agent, clause.arguments.patient
    assert (agent and agent.text, patient and patient.text) == ("council", "plan")
