"""Worker processes that outlive the analysers of the tests.

Starting one takes longer (Python, OpenCV, onnxruntime, networks, confinement) than what most tests ask of it. The
workers are the real ones, behind the real pool; only their start and end are shared. What a start and an end have to
do is proven in ``tests/unit/faces`` and ``tests/unit/isolation`` with pools of their own.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent import futures
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

import pytest

from exposure_check.bootstrap import resources_folder
from exposure_check.faces import analyser, packs
from exposure_check.faces.settings import WorkerSettings
from exposure_check.isolation.pool import WorkerPool

P = ParamSpec("P")
T = TypeVar("T")


class WarmWorkers:
    """The pools of one test process: one for each way to start workers of the built-in pack."""

    def __init__(self) -> None:
        self._pools: dict[str, WorkerPool] = {}
        self._built_in = packs.open_pack(resources_folder())

    @contextlib.contextmanager
    def lent(self) -> Iterator[None]:
        """Meanwhile, analysers borrow their workers here. Those of other packs start their own, as ever."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(analyser, "WorkerPool", self._lend)
            yield

    def close(self) -> None:
        """Stop the workers."""
        for pool in self._pools.values():
            pool.shutdown(cancel_futures=True)

    def _lend(
        self, workers: int, max_seconds: float, initializer: Callable[..., None], initargs: tuple[Any, ...]
    ) -> Executor:
        def started() -> WorkerPool:
            return WorkerPool(workers, max_seconds, initializer, initargs)

        settings = next(argument for argument in initargs if isinstance(argument, WorkerSettings))
        if settings.pack != self._built_in:
            return started()
        key = repr((workers, max_seconds, initializer, initargs))
        if key not in self._pools:
            self._pools[key] = started()
        return _Borrowed(self._pools[key])


class _Borrowed(Executor):
    """A pool for the time of one analyser: its end cancels what that one asked for, and the workers go on living."""

    def __init__(self, pool: WorkerPool) -> None:
        self._pool = pool
        self._lock = threading.Lock()
        self._open: set[Future[Any]] = set()
        self._closed = False

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker pool is shut down")
            future = self._pool.submit(fn, *args, **kwargs)
            self._open.add(future)
        future.add_done_callback(self._forget)
        return future

    def resize(self, workers: int) -> None:
        """What others share keeps its size; that pools can grow and shrink is proven with pools of their own."""
        del workers

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        with self._lock:
            self._closed = True
            left = list(self._open)
        if cancel_futures:
            for future in left:
                future.cancel()
        if wait:
            # A job that has begun ends by itself: the pool gives it up after its time.
            futures.wait([future for future in left if not future.cancelled()])

    def _forget(self, future: Future[Any]) -> None:
        with self._lock:
            self._open.discard(future)
