"""What slow readers gave of a file, so that an unchanged one need not be read again."""

import hashlib
import json
import zlib
from collections.abc import Sequence

from crosscheck.languages import detected
from crosscheck.libraries import READING, installed
from crosscheck.models import Article
from crosscheck.stores.results import ResultsLayers
from crosscheck.versions import program


class Readings:
    """The memory of the read stage; what is damaged counts as absent."""

    def __init__(self, results: ResultsLayers) -> None:
        self._results = results

    def articles(self, words: Sequence[str]) -> list[Article] | None:
        """The articles kept under these words, for this program and the libraries that it reads with."""
        data = self._results.result(_key(words))
        if data is None:
            return None
        try:
            return [Article.model_validate(one) for one in json.loads(zlib.decompress(data))]
        except (zlib.error, ValueError, TypeError):
            return None

    def keep(self, words: Sequence[str], articles: Sequence[Article]) -> None:
        """Keeps the articles."""
        content = [one.model_dump(mode="json", exclude_defaults=True) for one in articles]
        self._results.keep_result(_key(words), zlib.compress(json.dumps(content).encode(), 6))

    def language(self, text: str) -> tuple[str, float]:
        """The likeliest language of a text and how sure that is, as kept or by the detector."""
        key = _key(("language", text))
        try:
            tag, certainty = json.loads(self._results.result(key) or b"")
            return str(tag), float(certainty)
        except (ValueError, TypeError):
            found = detected(text)
            self._results.keep_result(key, json.dumps(found).encode())
            return found


def _key(words: Sequence[str]) -> str:
    versions = (f"{name} {installed(name)}" for name in READING)
    return hashlib.sha256(
        "\0".join(("reading", program(), *versions, *words)).encode("utf-8", "surrogatepass")
    ).hexdigest()
