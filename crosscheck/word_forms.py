"""Lemma and part of speech of a parser's words, each word found out once.

spaCy's attribute ruler matches 180 patterns anew at each word, though all but a few ask for nothing but the word and
what the tagger and the parser said of it.
"""

from collections.abc import Hashable, Sequence
from typing import Any

# What a pattern may ask of a word that is known from its letters, tag and dependency.
_OF_THE_WORD = {"ORTH", "TEXT", "LOWER", "NORM", "TAG", "DEP", "IS_SPACE", "IS_PUNCT", "IS_ALPHA", "IS_DIGIT"}
# Components that neither change these forms nor ask for them.
_APART = {"tok2vec", "tagger", "parser", "ner"}
# So many words are remembered at a time.
_MOST = 100_000

Form = tuple[str, str]
"""Lemma and Universal POS."""


class WordForms:
    """Stands for a pipeline's attribute ruler and lemmatizer."""

    names = ("attribute_ruler", "lemmatizer")

    def __init__(self, nlp: Any) -> None:
        from spacy.matcher import Matcher

        self._vocab = nlp.vocab
        self._components = [nlp.get_pipe(name) for name in self.names]
        self._phrases = Matcher(nlp.vocab)
        self._phrases.add("phrase", [pattern for pattern in _patterns(nlp) if len(pattern) > 1])
        self._known: dict[Hashable, Form] = {}

    @classmethod
    def can_replace(cls, nlp: Any) -> bool:
        """Whether a word's forms follow from itself, its tag and its dependency, wherever no phrase is matched."""
        own = set(cls.names)
        return (
            own <= set(nlp.pipe_names) <= own | _APART
            and nlp.get_pipe("lemmatizer").mode in ("rule", "lookup")
            and all(set(word) <= _OF_THE_WORD for pattern in _patterns(nlp) for word in pattern)
        )

    def of(self, doc: Any) -> list[Form]:
        """The forms of the doc's words; the doc has their tags and dependencies, and gets the forms at most."""
        if self._phrases(doc) or any(word.is_space for word in doc):
            return self._found_out(doc)
        keys = [(word.orth, word.tag, word.dep) for word in doc]
        if len(self._known) > _MOST:
            self._known.clear()
        missing = {key: word for key, word in zip(keys, doc, strict=True) if key not in self._known}
        if missing:
            self._known.update(zip(missing, self._apart(list(missing.values())), strict=True))
        return [self._known[key] for key in keys]

    def _apart(self, words: Sequence[Any]) -> list[Form]:
        """The forms of words that don't stand together."""
        doc = self._doc(words)
        if self._phrases(doc):
            return [form for word in words for form in self._found_out(self._doc([word]))]
        return self._found_out(doc)

    def _doc(self, words: Sequence[Any]) -> Any:
        from spacy.tokens import Doc

        return Doc(
            self._vocab,
            words=[word.text for word in words],
            tags=[word.tag_ for word in words],
            deps=[word.dep_ for word in words],
            heads=list(range(len(words))),
        )

    def _found_out(self, doc: Any) -> list[Form]:
        for component in self._components:
            doc = component(doc)
        return [(word.lemma_, word.pos_) for word in doc]


def _patterns(nlp: Any) -> list[Any]:
    return [pattern for rule in nlp.get_pipe(WordForms.names[0]).patterns for pattern in rule["patterns"]]
