from pathlib import Path

import pytest

from crosscheck.kinds.status.clauses import Clause, clauses, complements
from crosscheck.models import Modality
from tests.kinds.status.reading import parsed

ASSERTED, PLANNED, POSSIBLE, DENIED = Modality


def _clauses(folder: Path, text: str) -> list[Clause]:
    article, parse = parsed(folder, text)
    return list(clauses(parse, article.plain))


@pytest.mark.parametrize(
    ("text", "predicate", "modality", "tense"),
    [
        ("The bridge has been closed.", "close", ASSERTED, "perfect"),
        ("The bridge is expected to remain closed.", "closed", PLANNED, "future"),
        ("The probe failed to reach orbit.", "reach", DENIED, "past"),
        ("The lander is out of control.", "out-of-control", ASSERTED, "present"),
        ("Clara Novak was never contacted.", "contact", DENIED, "past"),
        ("Senator Lydia Marsh voted against the bill.", "vote-against", ASSERTED, "past"),
        ("No charges were filed.", "file", DENIED, "past"),
        ("Hiker Paul Arden was found dead.", "dead", ASSERTED, "past"),
        ("The mayor will sign the treaty.", "sign", PLANNED, "future"),
        ("The mayor will not sign the treaty.", "sign", DENIED, "future"),
        ("The mayor may sign the treaty.", "sign", POSSIBLE, "future"),
        ("The pilot may have survived.", "survive", POSSIBLE, "past"),
        ("The bridge is likely to open on Friday.", "open", POSSIBLE, "future"),
        ("The firm is considering closing the depot.", "close", POSSIBLE, "future"),
        ("The mayor was expected to sign the treaty.", "sign", PLANNED, "former"),
        ("The mayor is not expected to sign the treaty.", "sign", DENIED, "future"),
        ("The council is due to approve the plan.", "approve", PLANNED, "future"),
        ("The bridge is to open on Friday.", "open", PLANNED, "future"),
        ("The mayor threatened to veto the bill.", "veto", PLANNED, "future"),
        ("The mayor has decided not to sign the treaty.", "sign", DENIED, "future"),
        ("The mayor has refused to sign the treaty.", "sign", DENIED, "perfect"),
        ("The inquiry has not yet named the captain.", "name", DENIED, "perfect"),
        ("The inquiry has yet to name the captain.", "name", DENIED, "perfect"),
        ("The plan is yet to be approved.", "approve", DENIED, "perfect"),
        ("The firm announced plans to close the depot.", "close", PLANNED, "future"),
        ("The firm has no plans to close the depot.", "close", DENIED, "future"),
        ("The firm dropped plans to close the depot.", "close", DENIED, "past"),
        ("The firm ruled out closing the depot.", "close", DENIED, "past"),
        ("The mayor has decided against signing the treaty.", "sign", DENIED, "perfect"),
        ("Victor Hale denied stealing the painting.", "steal", DENIED, "past"),
        ("Victor Hale admitted stealing the painting.", "steal", ASSERTED, "past"),
        ("The firm has no intention of closing the depot.", "close", DENIED, "future"),
        ("Victor Hale was taken into custody.", "in-custody", ASSERTED, "past"),
        ("The fire was brought under control.", "under-control", ASSERTED, "past"),
        ("The miner was airlifted to hospital.", "hospitalize", ASSERTED, "past"),
        ("Clara Novak emerged unscathed.", "unscathed", ASSERTED, "past"),
        ("The league took part in the vote.", "take-part", ASSERTED, "past"),
        ("The fair will go ahead.", "go-ahead", PLANNED, "future"),
        ("The suspect is still at large.", "at-large", ASSERTED, "present"),
        ("The driver was speeding.", "speed", ASSERTED, "ongoing"),
        ("Anna Berg was among those killed.", "kill", ASSERTED, "past"),
        ("Anna Berg was among the missing.", "missing", ASSERTED, "past"),
        ("The bear was captured alive.", "capture", ASSERTED, "past"),
        ("The trial has been postponed until May.", "postpone", ASSERTED, "perfect"),
        ("Victor Hale remains in his post.", "in-post", ASSERTED, "present"),
        ("The bank left rates unchanged.", "unchanged", ASSERTED, "past"),
        ("The robber shot himself.", "shoot-oneself", ASSERTED, "past"),
        ("The robber turned the gun on himself.", "shoot-oneself", ASSERTED, "past"),
        ("The robber was shot dead by guards.", "shoot-dead", ASSERTED, "past"),
        ("The bishop gave no approval to the sale.", "approve", DENIED, "past"),
        ("The union has thrown its support behind the deal.", "support", ASSERTED, "perfect"),
        ("Mayor Jana Korb tendered her resignation.", "resign", ASSERTED, "past"),
        ("Jana Korb is against the bill.", "against", ASSERTED, "present"),
        ("Mona Dahl remains part of the cast.", "remain-part", ASSERTED, "present"),
        ("The fire was no accident.", "accident", DENIED, "past"),
        ("There was no explosion.", "exist", DENIED, "past"),
    ],
)
def test_a_clause_has_predicate_modality_and_tense(
    text: str, predicate: str, modality: Modality, tense: str, tmp_path: Path
) -> None:
    [clause] = _clauses(tmp_path, text)
    assert (clause.head.predicate, clause.modality, clause.tense) == (predicate, modality, tense)


@pytest.mark.parametrize(
    "text",
    [
        "If the strike goes ahead, Norbus will close the depot.",
        "The pilot may not have survived.",
        "The pilot would have survived.",
        "Did the pilot survive?",
        "The mayor did not threaten to veto the bill.",
        "Victor Hale allegedly stole the painting.",
        "Close the depot.",
    ],
)
def test_what_is_supposed_asked_or_hedged_states_nothing(text: str, tmp_path: Path) -> None:
    assert _clauses(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("The firm said it would close the depot.", [PLANNED]),
        ("The firm said it would not close the depot.", [DENIED]),
        ("The firm said it would have closed the depot.", []),
        ("The firm would close the depot.", []),
        ("The firm says it would close the depot.", []),
    ],
)
def test_what_was_said_to_come_is_planned(text: str, modalities: list[Modality], tmp_path: Path) -> None:
    found = [clause.modality for clause in _clauses(tmp_path, text) if clause.head.predicate == "close"]
    assert found == modalities


@pytest.mark.parametrize(
    ("text", "predicate", "speaker"),
    [
        ("The depot is closed, Clara Novak said.", "closed", "Novak"),
        ("“I forged the letters. I kept the money,” Colin Reyes said.", "forge", "Reyes"),
        ("According to Ruth Amos, Victor Hale forged the letters.", "forge", "Amos"),
        ("Victor Hale forged the letters.", "forge", None),
        ("Victor Hale denied forging the letters.", "forge", "Hale"),
    ],
)
def test_who_says_it(text: str, predicate: str, speaker: str | None, tmp_path: Path) -> None:
    said = next(clause for clause in _clauses(tmp_path, text) if clause.head.predicate in (predicate, "close"))
    assert (said.speaker.text if said.speaker else None) == speaker


def test_the_doer_of_a_passive_is_its_agent(tmp_path: Path) -> None:
    [clause] = _clauses(tmp_path, "The plan was approved by the council.")
    agent, patient = clause.arguments.agent, clause.arguments.patient
    assert (agent and agent.text, patient and patient.text) == ("council", "plan")


@pytest.mark.parametrize(
    ("text", "words", "adjuncts", "times"),
    [
        ("The plan was approved in a late session.", {"late", "session"}, None, set()),
        ("The plan was approved in Oakford.", {"oakford"}, set(), set()),
        ("Victor Hale was charged with fraud.", {"fraud"}, set(), set()),
        ("Victor Hale was acquitted of all charges, according to the clerk.", set(), set(), set()),
        ("The gates were open when the wave struck.", set(), set(), {"when strike"}),
    ],
)
def test_complements_narrow_adjuncts_only_place(
    text: str, words: set[str], adjuncts: set[str] | None, times: set[str], tmp_path: Path
) -> None:
    article, parse = parsed(tmp_path, text)
    clause = next(iter(clauses(parse, article.plain)))
    found = complements(parse, clause.head, clause.arguments)
    assert found.words == words
    assert found.adjuncts == (words if adjuncts is None else adjuncts)
    assert found.times == times


def test_who_is_given_it_is_whom_it_is_about(tmp_path: Path) -> None:
    [clause] = _clauses(tmp_path, "The judge granted bail to Colin Reyes.")
    assert clause.arguments.patient and clause.arguments.patient.text == "Reyes"


@pytest.mark.parametrize(
    ("text", "agent", "patient"),
    [
        ("The union has thrown its support behind the deal.", "union", "deal"),
        ("The merger won approval from the regulator.", None, "merger"),
        ("No approval has been given for the merger.", None, "merger"),
        ("The robber killed himself.", None, "robber"),
        ("The court turned down a request for a retrial.", "court", "retrial"),
        ("Officials confirmed that the spring is the source.", "Officials", "source"),
    ],
)
def test_a_noun_or_a_clause_can_tell_to_whom_it_is_done(
    text: str, agent: str | None, patient: str, tmp_path: Path
) -> None:
    found = _clauses(tmp_path, text)[0].arguments
    assert (found.agent and found.agent.text, found.patient and found.patient.text) == (agent, patient)


def test_what_was_left_undone_is_denied(tmp_path: Path) -> None:
    found = [(clause.head.predicate, clause.modality) for clause in _clauses(tmp_path, "He left without signing it.")]
    assert ("sign", DENIED) in found


def test_what_is_brought_about_is_of_the_thing(tmp_path: Path) -> None:
    [clause] = _clauses(tmp_path, "The bank left rates unchanged.")
    agent, patient = clause.arguments.agent, clause.arguments.patient
    assert (agent and agent.text, patient and patient.text) == ("bank", "rates")
