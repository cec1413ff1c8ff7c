"""Parse stage: an article's text to tokens, sentences and dependencies, cached by content."""

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from crosscheck.libraries import installed
from crosscheck.models import Article
from crosscheck.parsers import parsed
from crosscheck.syntax import Parse, Token
from crosscheck.whole_files import write_whole
from crosscheck.word_forms import Form

# Part of each cache key: raise it when what is stored changes.
_CACHE_VERSION = "2"
# Characters of one line that the parser gets at a time.
_LONGEST = 20_000
_PARAGRAPH = re.compile(r"[^\r\n]+")


def parse(articles: Sequence[Article], *, model: str, cache: Path | None) -> list[Parse]:
    """Parses in the articles' order; `cache` is the folder to keep them in."""
    texts = [article.plain for article in articles]
    paths = [_path(text, model, cache) if cache else None for text in texts]
    found = [_kept(path) if path else None for path in paths]
    missing = [n for n, one in enumerate(found) if one is None]
    for n, made in zip(missing, _parsed([texts[n] for n in missing], model) if missing else (), strict=True):
        found[n] = made
        if path := paths[n]:
            write_whole(path, made.dumps())
    return [one for one in found if one]


def grammar(model: str) -> str:
    """What stands for a parser and the form of its parses: those of another are of no use."""
    return f"{model} {installed(model)} spacy {installed('spacy')} {_CACHE_VERSION}"


def _path(text: str, model: str, cache: Path) -> Path:
    key = hashlib.sha256("\0".join((grammar(model), text)).encode("utf-8", "surrogatepass")).hexdigest()
    return cache / key[:2] / key


def _kept(path: Path) -> Parse | None:
    """The parse in the file; None if that is absent or damaged, so that it is made and written anew."""
    try:
        return Parse.loads(path.read_bytes())
    except (OSError, ValueError, KeyError, TypeError, zlib.error):
        return None


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


def _parsed(texts: Sequence[str], model: str) -> Iterator[Parse]:
    """Each line of a text by itself, so that no sentence runs from a headline into the next; all lines in batches."""
    cut = [list(_paragraphs(text)) for text in texts]
    docs = parsed([paragraph for paragraphs in cut for _, paragraph in paragraphs], model)
    for paragraphs in cut:
        yield _joined([offset for offset, _ in paragraphs], islice(docs, len(paragraphs)))


def _joined(offsets: Sequence[int], docs: Iterable[tuple[Any, Sequence[Form]]]) -> Parse:
    """One parse of the lines that start at the offsets."""
    tokens: list[Token] = []
    bounds: list[int] = []
    lines: list[int] = []
    for offset, (doc, forms) in zip(offsets, docs, strict=True):
        if any(not word.is_space for word in doc):
            lines.append(len(tokens))
        for sentence in doc.sents:
            words = [word for word in sentence if not word.is_space]
            if words:
                bounds.append(len(tokens))
                tokens.extend(_tokens(words, forms, len(tokens), offset))
    return Parse(tokens, bounds, lines)


def _tokens(words: list[Any], forms: Sequence[Form], first: int, offset: int) -> Iterator[Token]:
    """The words of one sentence, without white space, numbered from `first`."""
    number = {word.i: first + n for n, word in enumerate(words)}
    for word in words:
        head = word.head
        while head.i not in number and head.head.i != head.i:
            head = head.head
        start = offset + word.idx
        ent = f"{word.ent_iob_}-{word.ent_type_}" if word.ent_type_ else ""
        lemma, pos = forms[word.i]
        yield Token(
            number[word.i],
            start,
            start + len(word.text),
            word.text,
            lemma,
            pos,
            word.tag_,
            word.dep_,
            number.get(head.i, number[word.i]),
            ent,
        )
