"""Worker processes behind the ``concurrent.futures.Executor`` interface, so that another executor can take
their place.

Built on pebble, because the standard library's pool breaks as a whole when one worker dies and cannot stop a
task that hangs; pebble replaces the worker and fails only the task that it had.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, InvalidStateError
from concurrent.futures.process import BrokenProcessPool
from typing import Any, ParamSpec, TypeVar

import pebble

P = ParamSpec("P")
T = TypeVar("T")

TASKS_PER_WORKER = 5_000
"""After so many photos a worker is replaced, in case a decoder leaks."""


class WorkerPool(Executor):
    """A fixed number of spawned processes. Started at the first job, warm until shut down."""

    def __init__(
        self, workers: int, max_seconds: float, initializer: Callable[..., None], initargs: tuple[Any, ...]
    ) -> None:
        """``max_seconds``: a task that runs longer loses its worker and fails with TimeoutError."""
        self._workers = workers
        self._max_seconds = max_seconds
        self._initializer = initializer
        self._initargs = initargs
        self._pool: pebble.ProcessPool | None = None
        self._open: set[Future[Any]] = set()
        self._closed = False
        self._lock = threading.RLock()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``fn`` in a worker. The future raises TimeoutError, pebble.ProcessExpired if the worker died,
        and BrokenExecutor if the pool had to be replaced. Raises RuntimeError after shutdown."""
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker pool is shut down")
            future = self._healthy_pool().schedule(fn, args=args, kwargs=kwargs, timeout=self._max_seconds)
            self._open.add(future)
        future.add_done_callback(self._forget)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stop the workers: after the queued tasks, or at once with ``cancel_futures``. No future is left
        open."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
            waiting = list(self._open)
        if pool is None:
            return
        if cancel_futures:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
            for future in waiting:
                future.cancel()
        else:
            pool.close()  # type: ignore[no-untyped-call]  # as above
        if wait:
            pool.join()

    def _healthy_pool(self) -> pebble.ProcessPool:
        """The pool; a new one if pebble gave the old one up, as it does when an idle worker is killed from
        outside."""
        if self._pool is not None and not self._pool.active:
            # In a thread, because this may run in one of the broken pool's own, as the callback of a lost
            # future.
            threading.Thread(target=_bury, args=(self._pool, list(self._open)), daemon=True).start()
            self._pool = None
        if self._pool is None:
            self._pool = pebble.ProcessPool(
                max_workers=self._workers,
                max_tasks=TASKS_PER_WORKER,
                initializer=self._initializer,
                initargs=self._initargs,
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    def _forget(self, future: Future[Any]) -> None:
        with self._lock:
            self._open.discard(future)


def _bury(pool: pebble.ProcessPool, open_futures: list[Future[Any]]) -> None:
    """Wait until a broken pool is gone, then fail what it left open: pebble forgets jobs that it had not
    dispatched."""
    pool.stop()  # type: ignore[no-untyped-call]  # as above
    pool.join()
    for future in open_futures:
        with contextlib.suppress(InvalidStateError):
            future.set_exception(BrokenProcessPool("the worker pool was replaced"))
