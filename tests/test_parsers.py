"""The quickened pipelines say what spaCy's own ones say."""

from typing import Any

import numpy as np
import pytest
import spacy

from crosscheck import word_forms
from crosscheck.config import Settings
from crosscheck.parsers import parsed, pipeline
from crosscheck.word_forms import WordForms

MODEL = Settings().model
LINES = [
    "The firefighters' latest findings were worse than feared, Marta Ellingsen told reporters on Tuesday.",
    "Twelve people died.",
    "Ai n't it gon na rain? Let's hope it isn't, says the mayor of Oberwalden, who's 61.",
    "There are two  spaces, and y' all are leaving the findings of the worse leaves there.",
    "“We've never seen anything like it,” said Boris Quist, leaving the courthouse in Port Selby.",
]


@pytest.fixture(scope="module")
def plain() -> Any:
    return spacy.load(MODEL)


def _rows(doc: Any, forms: Any = None) -> list[tuple[str, ...]]:
    forms = forms or [(word.lemma_, word.pos_) for word in doc]
    return [
        (word.text, *form, word.tag_, word.dep_, word.head.text, word.ent_iob_, word.ent_type_)
        for word, form in zip(doc, forms, strict=True)
    ]


def test_nothing_is_said_differently(plain: Any) -> None:
    expected = [_rows(doc) for doc in plain.pipe(LINES)]
    for _ in range(2):
        assert [_rows(doc, forms) for doc, forms in parsed(LINES, MODEL)] == expected


def test_words_remembered_are_bounded_in_number(plain: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_forms, "_MOST", 3)
    forms = WordForms(plain)
    docs = list(plain.pipe(LINES))
    assert [forms.of(doc) for doc in docs] == [[(word.lemma_, word.pos_) for word in doc] for doc in docs]
    assert len(forms._known) < len({word.orth for doc in docs for word in doc})


def test_a_pipeline_whose_rules_ask_for_more_than_a_word_keeps_them() -> None:
    nlp: Any = spacy.load(MODEL)
    assert WordForms.can_replace(nlp)
    nlp.get_pipe("attribute_ruler").add([[{"POS": "NOUN"}]], {"LEMMA": "thing"})
    assert not WordForms.can_replace(nlp)
    nlp.remove_pipe("attribute_ruler")
    assert not WordForms.can_replace(nlp)


def test_what_a_line_is_parsed_with_changes_no_bit_of_it() -> None:
    nlp = pipeline(MODEL)
    vectors = nlp.get_pipe("tok2vec").model.predict
    alone = [vectors([nlp.make_doc(line)])[0] for line in LINES]
    together = vectors([nlp.make_doc(line) for line in [*LINES, *LINES[:1] * 70]])
    assert all(np.array_equal(left, right) for left, right in zip(alone, together, strict=False))


def test_a_product_takes_the_place_that_it_is_given() -> None:
    ops = pipeline(MODEL).get_pipe("tok2vec").model.ops
    left, right = np.arange(12, dtype="f4").reshape(4, 3), np.arange(6, dtype="f4").reshape(2, 3)
    room = np.empty((4, 2), "f4")
    assert ops.gemm(left, right, out=room, trans2=True) is room
    assert np.array_equal(room, left @ right.T)
    assert np.array_equal(ops.gemm(left, left, trans1=True), left.T @ left)
