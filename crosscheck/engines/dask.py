"""A Dask cluster as engine: its workers do the tasks, with a folder that all of them see; needs the extra `dask`."""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from crosscheck.engines import R, T
from crosscheck.engines.installations import differing, installation, sees
from crosscheck.errors import EngineError

# Seconds in which a scheduler answers and its first worker is there.
_ANSWERS = 10
# Seconds without any worker, as when all are being replaced, after which a run ends.
_WITHOUT = 60
# Seconds between two looks at what has ended, and at whether there still are workers.
_LOOK = 0.1
_ONE_AT_A_TIME = threading.Lock()


class Dask:
    """Sends tasks to the workers; of what they do only summaries come back."""

    embedded = False

    def __init__(self, client: Any, here: Mapping[str, str], model: str, batch: int) -> None:
        self.batch = batch
        self._client, self._here, self._model = client, here, model

    @property
    def dashboard(self) -> str:
        """The address of the page on which the cluster shows what it does."""
        return str(self._client.dashboard_link)

    def map(
        self,
        task: Callable[[T], R],
        items: Sequence[T],
        done: Callable[[R], None] | None = None,
        *,
        leaves_much: bool = False,
    ) -> list[R]:
        """As in `Engine`; what was not begun is taken back if it ends early, and workers are replaced by none."""
        from distributed import KilledWorker

        work = partial(_checked, task, dict(self._here), self._model)
        futures = self._client.map(work, items, pure=False)
        try:
            results = {}
            for future in self._finished(futures):
                results[future.key] = future.result()
                if done:
                    done(results[future.key])
            return [results[future.key] for future in futures]
        except KilledWorker as error:
            raise EngineError(f"a task ended every worker that tried it: give them more memory ({error})") from error
        except ImportError as error:
            raise EngineError(f"a worker has another version of crosscheck: {error}; install the same there") from error
        finally:
            self._client.cancel(futures)

    def _finished(self, futures: Sequence[Any]) -> Iterator[Any]:
        """The futures as they end, or EngineError once nobody is left to work on them."""
        from distributed import as_completed

        finished, seen = as_completed(futures, loop=self._client.loop), time.monotonic()
        while finished.count():
            ended = finished.next_batch(block=False)
            if any(future.cancelled() for future in ended) or self._client.status != "running":
                raise EngineError("the scheduler has gone: start it, and run the same command again to go on")
            yield from ended
            if ended or self._client.nthreads():
                seen = time.monotonic()
            elif time.monotonic() - seen > _WITHOUT:
                raise EngineError("no worker is left: start some, and run the same command again to go on")
            time.sleep(_LOOK)


def _checked(task: Callable[[T], R], here: Mapping[str, str], model: str, item: T) -> R:
    """On a worker: the task, unless another version would do it; the parser is not made for several threads."""
    difference = differing(here, installation(model))
    if difference:
        raise EngineError(_other("a worker", difference))
    with _ONE_AT_A_TIME:
        return task(item)


@contextmanager
def connected(scheduler: str, model: str, mark: Path, batch: int) -> Iterator[Dask]:
    """The cluster at the address, all of whose workers have what is installed here and see the file `mark`.

    A task of it deals with some `batch` articles.

    Raises EngineError if it is not there or not fit, naming the worker.
    """
    client = _client(scheduler)
    try:
        client.wait_for_workers(1, timeout=_ANSWERS)
        here = installation(model)
        _check(client, here, model, mark)
        yield Dask(client, here, model, batch)
    except TimeoutError as error:
        raise EngineError(f"{scheduler} has no workers: start some with `dask worker {scheduler}`") from error
    finally:
        client.close(timeout=_ANSWERS)


def _client(scheduler: str) -> Any:
    try:
        from distributed import Client
        from distributed.comm.addressing import parse_address
        from distributed.comm.registry import get_backend
    except ImportError as error:
        raise EngineError("the engine dask needs an extra: pip install 'crosscheck-news[dask]'") from error
    # Its log tells again, and at length, what ends in one line here.
    # Tornado, whose loop the client runs in, logs what an interruption breaks off; what matters is raised as well.
    for name in ("distributed", "tornado.application"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        # The client itself would tell a mistyped address in many lines.
        get_backend(parse_address(scheduler)[0])
        return Client(scheduler, timeout=_ANSWERS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise EngineError(f"no scheduler at {scheduler}: start one with `dask scheduler`, or check it") from error


def _check(client: Any, here: Mapping[str, str], model: str, mark: Path) -> None:
    found = client.run(_found, model, mark, on_error="return")
    for worker, answer in sorted(found.items()):
        if isinstance(answer, Exception):
            raise EngineError(_other(f"worker {worker}", f"{type(answer).__name__}: {answer}"))
        there, is_seen = answer
        if difference := differing(here, there):
            raise EngineError(_other(f"worker {worker}", difference))
        if not is_seen:
            raise EngineError(f"worker {worker} does not see {mark.parent}: give a folder that all machines share")


def _found(model: str, mark: Path) -> tuple[dict[str, str], bool]:
    return dict(installation(model)), sees(mark)


def _other(worker: str, difference: str) -> str:
    return f"{worker} has another version: {difference}; install the same there"
