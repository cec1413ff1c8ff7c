import tomllib
from dataclasses import replace

import pytest

from crosscheck.models import Claim, Event, Key, Participant, Span
from crosscheck.odds import MODELS, elsewhere, nearby, odds, pieces, telling

HERE = Span(start=0, end=1)


def _claim(article: str, words: str, predicate: str, depth: float = 0.0) -> Claim[int]:
    taking = (Participant("subject", "=ana ruiz", frozenset(("ana", "ruiz")), HERE),)
    event = Event(Key(predicate, predicate), taking, tense="past")
    context = frozenset(Key(word, word) for word in words.split())
    return Claim("time", article, HERE, "x", HERE, 0, "", event, context, near=context, depth=depth)


LEFT = _claim("a1", "ferri harbour", "sail")


def test_more_in_common_gives_better_odds() -> None:
    like, unlike = _claim("a2", "vessel harbour", "sail"), _claim("a2", "budget tax", "vote", depth=0.9)
    alike, apart = ({**telling(LEFT, c), **nearby(LEFT, c), "bounds": 0.0} for c in (like, unlike))
    assert odds("clock", alike) > odds("clock", apart)


def test_what_two_claims_share_is_told_piece_by_piece() -> None:
    found = telling(LEFT, _claim("a1", "ferri harbour", "sail", depth=0.25))
    assert found == {
        "context": pytest.approx(1.0),
        "predicate": 1.0,
        "participants": 1.0,
        "tenses": 0.0,
        "depth": 0.25,
        "elsewhere": 0.0,
    }


def test_a_value_that_the_other_article_tells_as_well_is_no_other_one_for_it() -> None:
    left, right = (replace(LEFT, article=article, own=own) for article, own in (("a1", "06-03"), ("a2", "06-13")))
    assert elsewhere(left, right) == 0
    assert elsewhere(replace(left, told=frozenset(("06-03", "06-13"))), right) == 1


@pytest.mark.parametrize(("model", "evidence"), [("clock", {"near": 1.0}), ("quantity", {"swapped": 1.0})])
def test_each_piece_of_evidence_weighs_as_the_model_says(model: str, evidence: dict[str, float]) -> None:
    weights = tomllib.loads(MODELS.read_text(encoding="utf-8"))[model]
    (name,) = evidence
    assert (odds(model, evidence) > odds(model, {})) == (weights[name] > 0)


def test_the_pieces_add_up_to_the_odds_in_plain_words() -> None:
    found = {**telling(LEFT, _claim("a2", "vessel harbour", "sail", depth=0.5)), "bounds": 0.0}
    made = pieces("clock", found)
    assert sum(weight.points for weight in made) == pytest.approx(odds("clock", found))
    assert {weight.reason: weight.points > 0 for weight in made[1:]} == {
        "how alike the words of the sentences are": True,
        "how near the verbs are in meaning": True,
        "the same people or things take part": True,
        "how far into its article each stands": False,
    }


def test_every_piece_that_a_model_weighs_has_words_of_its_own() -> None:
    for model, weights in tomllib.loads(MODELS.read_text(encoding="utf-8")).items():
        found = dict.fromkeys(weights.keys() - {"intercept"}, 1.0)
        told = [weight.reason for weight in pieces(model, found)]
        assert len(set(told)) == len(weights)
        assert not set(told) & weights.keys()


def test_a_model_set_by_hand_is_read_beside_the_fitted_ones() -> None:
    assert odds("spot", {"names": 1.0, "things": 1.0, "context": 0.5}) > 0.5 > odds("spot", {"names": 1.0})
