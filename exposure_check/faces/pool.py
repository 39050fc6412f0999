"""Worker processes behind the ``concurrent.futures.Executor`` interface, so that another executor can take
their place.

Built on pebble, because the standard library's pool breaks as a whole when one worker dies and cannot stop a
task that hangs; pebble replaces the worker and fails only the task that it had.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
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
        self._closed = False
        self._lock = threading.Lock()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``fn`` in a worker. The future raises TimeoutError, or pebble.ProcessExpired if the worker
        died."""
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker pool is shut down")
            return self._running().schedule(fn, args=args, kwargs=kwargs, timeout=self._max_seconds)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stop the workers: after the queued tasks, or at once with ``cancel_futures``."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is None:
            return
        if cancel_futures:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
        else:
            pool.close()  # type: ignore[no-untyped-call]  # as above
        if wait:
            pool.join()

    def _running(self) -> pebble.ProcessPool:
        """The pool, a new one if pebble gave the old one up (it does when an idle worker is killed from
        outside)."""
        if self._pool is not None and not self._pool.active:
            self._pool.stop()  # type: ignore[no-untyped-call]  # as above
            self._pool.join()
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
