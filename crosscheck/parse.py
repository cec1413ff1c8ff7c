"""Parse stage: an article's text to tokens, sentences and dependencies, cached by content."""

import gc
import hashlib
import re
import zlib
from collections.abc import Iterator, Sequence
from functools import cache as memoised
from pathlib import Path
from typing import Any

from crosscheck.errors import SettingsError
from crosscheck.libraries import installed
from crosscheck.models import Article
from crosscheck.syntax import Parse, Token
from crosscheck.whole_files import write_whole

# Part of each cache key: raise it when what is stored changes.
_CACHE_VERSION = "2"
# Characters of one line that the parser gets at a time.
_LONGEST = 20_000
_PARAGRAPH = re.compile(r"[^\r\n]+")


def parse(articles: Sequence[Article], *, model: str, cache: Path | None) -> list[Parse]:
    """Parses in the articles' order; `cache` is the folder to keep them in."""
    return [_cached(article.plain, model, cache) for article in articles]


def grammar(model: str) -> str:
    """What stands for a parser and the form of its parses: those of another are of no use."""
    return f"{model} {installed(model)} spacy {installed('spacy')} {_CACHE_VERSION}"


def _cached(text: str, model: str, cache: Path | None) -> Parse:
    if cache is None:
        return _parsed(text, model)
    key = hashlib.sha256("\0".join((grammar(model), text)).encode("utf-8", "surrogatepass")).hexdigest()
    path = cache / key[:2] / key
    try:
        return Parse.loads(path.read_bytes())
    except (OSError, ValueError, KeyError, TypeError, zlib.error):
        # Absent or damaged: parse afresh and write it anew.
        result = _parsed(text, model)
        write_whole(path, result.dumps())
        return result


@memoised
def _pipeline(model: str) -> Any:
    """spaCy's pipeline of that name, imported and loaded at the first text that is not in the cache."""
    try:
        import spacy

        pipeline = spacy.load(model)
    except OSError as error:
        raise SettingsError(f"no spaCy pipeline named {model!r}: install it or set another") from error
    # Its many objects stay as long as the process: looking for garbage among them again and again takes long.
    gc.freeze()
    return pipeline


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Offset and text of each line, one too long for the parser's memory in pieces that end with a sentence or word."""
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        while end - start > _LONGEST:
            ends = (text.rfind(mark, start, start + _LONGEST) for mark in (". ", " "))
            cut = next((found + 1 for found in ends if found > start), start + _LONGEST)
            yield start, text[start:cut]
            start = cut
        if text[start:end].strip():
            yield start, text[start:end]


def _parsed(text: str, model: str) -> Parse:
    """Each line of the text by itself, so that no sentence runs from a headline into the next line."""
    paragraphs = list(_paragraphs(text))
    tokens: list[Token] = []
    bounds: list[int] = []
    lines: list[int] = []
    docs = _pipeline(model).pipe([paragraph for _, paragraph in paragraphs])
    for (offset, _), doc in zip(paragraphs, docs, strict=True):
        if any(not word.is_space for word in doc):
            lines.append(len(tokens))
        for sentence in doc.sents:
            words = [word for word in sentence if not word.is_space]
            if words:
                bounds.append(len(tokens))
                tokens.extend(_tokens(words, len(tokens), offset))
    return Parse(tokens, bounds, lines)


def _tokens(words: list[Any], first: int, offset: int) -> Iterator[Token]:
    """The words of one sentence, without white space, numbered from `first`."""
    number = {word.i: first + n for n, word in enumerate(words)}
    for word in words:
        head = word.head
        while head.i not in number and head.head.i != head.i:
            head = head.head
        start = offset + word.idx
        ent = f"{word.ent_iob_}-{word.ent_type_}" if word.ent_type_ else ""
        yield Token(
            number[word.i],
            start,
            start + len(word.text),
            word.text,
            word.lemma_,
            word.pos_,
            word.tag_,
            word.dep_,
            number.get(head.i, number[word.i]),
            ent,
        )
