"""Parses and extracts many articles before their turn: in batches, and in several processes where that pays."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from crosscheck.collecting import collected_seldom
from crosscheck.config import Settings
from crosscheck.gather import gather
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.processes import interrupts_held, processes
from crosscheck.registry import kinds
from crosscheck.stores.folder import ClaimsFolder

# Articles that are parsed together; an interrupted run waits for those at hand.
_BATCH = 8
# Starting a process takes as long as this many articles.
_PAYS = 40

Done = Callable[[int], None]
"""Told how many more articles are ready."""


def tally(progress: Callable[[int, int], None], total: int, before: int) -> Done:
    """Adds up what is done, and tells of it and the total; `before` were done already."""

    def add(more: int) -> None:
        nonlocal before
        before += more
        progress(before, total)

    return add


@contextmanager
def ahead(articles: Sequence[Article], settings: Settings, done: Done) -> Iterator[Settings]:
    """The settings to go on with: in their cache are the claims and the parses of the articles.

    Nothing is done ahead where there is neither a cache nor work for several processes, or the cache cannot be written.
    Without a cache, one is made that lasts as long as the context.
    """
    jobs = min(settings.jobs, len(articles) // _PAYS + 1)
    with collected_seldom():
        if settings.cache and _can_write(settings.cache):
            _fill(articles, settings, jobs, done)
            yield settings
        elif jobs > 1 and not settings.cache:
            with TemporaryDirectory(prefix="crosscheck-") as folder:
                passing = settings.model_copy(update={"cache": Path(folder)})
                _fill(articles, passing, jobs, done)
                yield passing
        else:
            yield settings


def _can_write(folder: Path) -> bool:
    """Whether what is put into the folder will be there, which is made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def _fill(articles: Sequence[Article], settings: Settings, jobs: int, done: Done) -> None:
    assert settings.cache is not None
    folder, known = ClaimsFolder(settings.cache, settings.model), kinds()
    unlike = {article.digest: article for article in articles}.values()
    missing = [article for article in unlike if not folder.has(article, known)]
    done(len(articles) - len(missing))
    batches = [missing[n : n + _BATCH] for n in range(0, len(missing), _BATCH)]
    jobs = min(jobs, len(missing) // _PAYS + 1)
    if jobs == 1:
        for batch in batches:
            done(_make(batch, settings))
        return
    try:
        with processes(jobs - 1) as pool:
            _share(batches, settings, pool, jobs, done)
    except BrokenProcessPool:
        # Whatever a process that was killed leaves undone is made when its turn comes.
        return


def _share(
    batches: Iterable[Sequence[Article]], settings: Settings, pool: ProcessPoolExecutor, jobs: int, done: Done
) -> None:
    """Keeps the pool's `jobs - 1` processes busy, with one batch more at hand, and this process too."""
    waiting, running = deque(batches), list[Future[int]]()
    try:
        while waiting:
            ended = [future for future in running if future.done()]
            running = [future for future in running if future not in ended]
            with interrupts_held():
                while waiting and len(running) < jobs:
                    running.append(pool.submit(_make, waiting.popleft(), settings))
            for future in ended:
                done(future.result())
            if waiting:
                done(_make(waiting.popleft(), settings))
        for future in running:
            done(future.result())
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise


@collected_seldom()
def _make(articles: Sequence[Article], settings: Settings) -> int:
    """Puts the articles' parses and claims into the cache; gives their number."""
    assert settings.cache is not None
    folder = ClaimsFolder(settings.cache, settings.model)
    parses = dict(
        zip(
            (article.digest for article in articles),
            parse(articles, model=settings.model, cache=settings.cache),
            strict=True,
        )
    )
    for article in articles:
        gather(article, kinds(), folder, lambda one: parses[one.digest])
    return len(articles)
