"""spaCy's pipelines, loaded once and made quicker without changing what they say.

Much of a pipeline's time is spent for no need. Lemmas are looked up in lists of tens of thousands of words. Matrices
are multiplied by BLIS, which has no code of its own for newer processors and then uses its generic one. The same words
are matched with the attribute ruler's patterns again and again, and the garbage collector looks through the model.
"""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from crosscheck.errors import SettingsError
from crosscheck.word_forms import Form, WordForms

# Rows of a matrix product are made up to a multiple of this, so that every row is computed by the same code.
_ROWS = 64


def parsed(lines: Iterable[str], model: str) -> Iterator[tuple[Any, list[Form]]]:
    """Each line as a spaCy Doc, and its words' forms, which the Doc itself may lack; SettingsError for no model."""
    nlp, forms = pipeline(model), _forms(model)
    with _one_thread():
        for doc in nlp.pipe(lines, disable=forms.names if forms else ()):
            yield doc, forms.of(doc) if forms else [(word.lemma_, word.pos_) for word in doc]


@cache
def pipeline(model: str) -> Any:
    """spaCy's pipeline of that name, imported and loaded at the first call; SettingsError if there is none."""
    try:
        import spacy

        loaded = spacy.load(model)
    except OSError as error:
        raise SettingsError(f"no spaCy pipeline named {model!r}: install it or set another") from error
    for _, component in loaded.pipeline:
        _index_lemmas(component)
        _multiply_by_numpy(component)
    # Its many objects stay as long as the process.
    gc.freeze()
    return loaded


@cache
def _forms(model: str) -> WordForms | None:
    return WordForms(pipeline(model)) if WordForms.can_replace(pipeline(model)) else None


@contextmanager
def _one_thread() -> Iterator[None]:
    """NumPy multiplies with one thread: processes share the cores, and a second thread gains little on small rows."""
    with _threads().limit(limits=1, user_api="blas"):
        yield


@cache
def _threads() -> Any:
    import numpy  # noqa: F401  # only libraries that are loaded by now are found
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _index_lemmas(component: Any) -> None:
    """Makes sets of a lemmatizer's lists of known words."""
    tables = getattr(component, "lookups", None)
    if tables is not None and tables.has_table("lemma_index"):
        index = tables.get_table("lemma_index")
        for key in list(index):
            index[key] = frozenset(index[key])


def _multiply_by_numpy(component: Any) -> None:
    """Has a component's network use NumPy's BLAS, if it runs on the processor."""
    network = getattr(component, "model", None)
    if network is not None and network.ops.name == "numpy":
        ops = _numpy_ops()
        for layer in network.walk():
            layer.ops = ops


@cache
def _numpy_ops() -> Any:
    import numpy
    from thinc.api import NumpyOps

    class Multiplying(NumpyOps):  # type: ignore[misc]
        """thinc's operations with NumPy's matrix product."""

        def gemm(self, x: Any, y: Any, *, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
            """A row of the product is the same to the last bit whatever other rows are multiplied with it."""
            left = x.T if trans1 else x
            rows = len(left)
            if missing := -rows % _ROWS:
                left = numpy.concatenate([left, numpy.zeros((missing, left.shape[1]), left.dtype)])
            product = numpy.matmul(left, y.T if trans2 else y)[:rows]
            if out is None:
                return product
            out[...] = product
            return out

    return Multiplying()
