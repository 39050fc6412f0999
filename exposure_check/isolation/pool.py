"""Worker processes behind the ``concurrent.futures.Executor`` interface, so that another executor can take
their place.

The parent believes nothing that a worker sends: an answer is a bounded number of bytes, which nothing in here reads.
(The standard library's pool and pebble's read it with pickle, which runs what it reads.) Each worker has a channel of
its own, over which it gets jobs and open photos; it sees no other worker's. A worker that dies or takes too long costs
its job only and is replaced.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future, InvalidStateError
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import reduction
from multiprocessing.connection import Connection
from typing import Any, ParamSpec, TypeVar

from exposure_check.domain.photo import FileState, Reason
from exposure_check.isolation import hardening
from exposure_check.isolation.opening import Handed, NotOpened, OfferedPhoto, handed_over

P = ParamSpec("P")
T = TypeVar("T")

JOBS_PER_WORKER = 5_000
"""After so many photos a worker is replaced, in case a decoder leaks."""

START_SECONDS = 300.0
"""A worker loads and, the first time, prepares networks of up to some hundred MB, perhaps from a slow disk."""

SPARE_PROCESSOR_SECONDS = 2
MOST_NAME_BYTES = 80
MOST_ANSWER_BYTES = 400 * 1024**2
"""A picture of 120 million pixels, the largest photo that is read, has 360 million bytes."""

_READY, _BEGUN, _ANSWER, _ERROR = b"r", b"b", b"a", b"e"


class WorkerDied(Exception):
    """A worker ended in the middle of its job, or sent what is no answer."""


class JobFailed(Exception):
    """A job raised an unexpected error; all that is known of it is the name of its kind."""


class _NotBegun(Exception):
    """The worker was gone before it began with its job."""


@dataclass(frozen=True, slots=True)
class _Job:
    function: Callable[..., bytes]
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    refusal: tuple[FileState, Reason] | None
    file_follows: bool
    processor_seconds: int


@dataclass(frozen=True, slots=True)
class _Task:
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    future: Future[Any]


class WorkerPool(Executor):
    """A number of spawned processes. Started at the first job, warm until shut down."""

    def __init__(
        self, workers: int, max_seconds: float, initializer: Callable[..., None], initargs: tuple[Any, ...]
    ) -> None:
        """``max_seconds``: a task that runs longer loses its worker and fails with TimeoutError."""
        self._count = workers
        self._max_seconds = max_seconds
        self._start = (initializer, initargs)
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._serving = 0
        self._workers: set[_Worker] = set()
        self._running: set[Future[Any]] = set()
        self._closed = self._aborted = False
        self._lock = threading.RLock()
        self._watch = _Watch(max_seconds)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``fn``, which must return bytes, in a worker.

        If the first argument is a OfferedPhoto, the file is opened here and handed over with the job. The future raises
        TimeoutError, WorkerDied, MemoryError, JobFailed for any other error of the job, and BrokenExecutor if no worker
        can be started. Raises RuntimeError after shutdown."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker pool is shut down")
            if not self._threads:
                self._watch.start()
            self._match_count()
            self._tasks.put(_Task(fn, args, kwargs, future))
        return future

    def resize(self, workers: int) -> None:
        """Have so many workers from the next job on. Those that are too many end once they have done what is queued
        already."""
        with self._lock:
            self._count = workers

    def _match_count(self) -> None:
        """As many threads as there are to be workers; the caller holds the lock."""
        for _ in range(self._serving, self._count):
            thread = threading.Thread(target=self._serve, name=f"worker-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        for _ in range(self._count, self._serving):
            self._tasks.put(None)
        self._serving = self._count

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stop the workers: after the queued tasks, or at once with ``cancel_futures``. No future is left
        open."""
        with self._lock:
            self._closed = True
            self._aborted = self._aborted or cancel_futures
            workers = list(self._workers) if cancel_futures else []
        if cancel_futures:
            with contextlib.suppress(queue.Empty):
                while True:
                    task = self._tasks.get_nowait()
                    if task is not None and task.future.cancel():
                        task.future.set_running_or_notify_cancel()
        for _ in self._threads:
            self._tasks.put(None)
        for worker in workers:
            worker.kill()
        if wait:
            for thread in self._threads:
                if thread is not threading.current_thread():  # the callback of a future may shut the pool down
                    thread.join()
        if cancel_futures or wait:
            self._watch.stop()

    def _serve(self) -> None:
        """One thread per worker: start it, hand it one task after the other, replace it when it is lost."""
        worker: _Worker | None = None
        try:
            while True:
                worker = self._ready(worker)
                task = self._tasks.get()
                if task is None:
                    return
                worker = self._ready(worker)
                if task.future.set_running_or_notify_cancel() and not self._done(worker, task):
                    worker = self._ready(worker)
                    if not self._done(worker, task):
                        self._settle(task.future, BrokenProcessPool("no worker can be started"))
        finally:
            self._discard(worker)

    def _done(self, worker: _Worker | None, task: _Task) -> bool:
        """Whether ``task`` has its result or error. False if no worker has begun with it."""
        if worker is None:
            return False
        try:
            result = worker.run(task, _seconds(task) or self._max_seconds, self._watch)
        except _NotBegun:
            return False
        except Exception as error:  # noqa: BLE001 - it goes to whoever asks the future
            self._settle(task.future, error)
        else:
            with contextlib.suppress(InvalidStateError):
                task.future.set_result(result)
        return True

    def _settle(self, future: Future[Any], error: Exception) -> None:
        with contextlib.suppress(InvalidStateError):
            future.set_exception(CancelledError() if self._aborted else error)

    def _ready(self, worker: _Worker | None) -> _Worker | None:
        """``worker`` if it can take a job, else a new one; None if that cannot be had."""
        if worker is not None and worker.jobs < JOBS_PER_WORKER and worker.is_alive():
            return worker
        self._discard(worker)
        try:
            worker = _Worker(*self._start)
        except Exception:  # noqa: BLE001 - no process to be had, or the program is ending; each job is told
            return None
        with self._lock:
            self._workers.add(worker)
            if self._aborted:
                worker.kill()  # shut down meanwhile
        if worker.wait_until_ready(self._watch):
            return worker
        self._discard(worker)
        return None

    def _discard(self, worker: _Worker | None) -> None:
        if worker is not None:
            with self._lock:
                self._workers.discard(worker)
            worker.close()


class _Worker:
    """One process, and the parent's end of its channel."""

    def __init__(self, initializer: Callable[..., None], initargs: tuple[Any, ...]) -> None:
        context = multiprocessing.get_context("spawn")
        self._channel, theirs = context.Pipe()
        self._process = context.Process(
            target=work, args=(theirs, initializer, initargs), name="photo worker", daemon=True
        )
        self._process.start()
        theirs.close()  # otherwise the channel would stay open when the worker is gone
        self._overdue = self._killed = False
        self.jobs = 0

    def is_alive(self) -> bool:
        return not self._killed and self._process.is_alive()

    def wait_until_ready(self, watch: _Watch) -> bool:
        with contextlib.suppress(OSError, EOFError), watch.limit(self, START_SECONDS):
            return self._channel.recv_bytes(1) == _READY
        return False

    def run(self, task: _Task, max_seconds: float, watch: _Watch) -> bytes:
        """The result of ``task``. Raises as :meth:`WorkerPool.submit` says, and _NotBegun."""
        self.jobs += 1
        refusal, handle = _opened(task)
        processor_seconds = math.ceil(max_seconds) + SPARE_PROCESSOR_SECONDS
        job = _Job(task.function, task.arguments, task.named, refusal, handle is not None, processor_seconds)
        begun = False
        try:
            message = reduction.ForkingPickler.dumps(job)
            with watch.limit(self, max_seconds):
                self._channel.send_bytes(message)
                if handle is not None and self._process.pid is not None:
                    reduction.send_handle(self._channel, handle, self._process.pid)
                begun = self._channel.recv_bytes(1) == _BEGUN
                frame = self._channel.recv_bytes(MOST_ANSWER_BYTES)
        except (OSError, EOFError) as error:
            self.kill()
            if self._overdue:
                raise TimeoutError from error
            if not begun:
                raise _NotBegun from error
            raise WorkerDied from error
        finally:
            if handle is not None:
                os.close(handle)
        return self._read(frame)

    def _read(self, frame: bytes) -> bytes:
        kind, content = frame[:1], frame[1:]
        if kind == _ANSWER:
            return content
        if kind != _ERROR:
            self.kill()
            raise WorkerDied
        name = content[:MOST_NAME_BYTES].decode("ascii", "replace")
        raise MemoryError if name == MemoryError.__name__ else JobFailed(name)

    def expire(self) -> None:
        """Its time is up."""
        self._overdue = True
        self.kill()

    def kill(self) -> None:
        """End the process at once; whoever waits for its answer notices."""
        self._killed = True
        with contextlib.suppress(OSError, ValueError):
            self._process.kill()

    def close(self) -> None:
        """End the process and wait until it is gone."""
        self.kill()
        self._channel.close()
        self._process.join()


class _Watch:
    """Kills workers whose time is up: one thread for all, because a timer for each photo would cost a thread each."""

    def __init__(self, shortest: float) -> None:
        """``shortest``: no limit is shorter, so nobody has to be woken for a new one."""
        self._shortest = min(shortest, START_SECONDS)
        self._deadlines: dict[_Worker, float] = {}
        self._changed = threading.Condition()
        self._stopped = False

    def start(self) -> None:
        threading.Thread(target=self._look, name="worker-watch", daemon=True).start()

    def stop(self) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify()

    @contextlib.contextmanager
    def limit(self, worker: _Worker, seconds: float) -> Iterator[None]:
        with self._changed:
            self._deadlines[worker] = time.monotonic() + seconds
        try:
            yield
        finally:
            with self._changed:
                self._deadlines.pop(worker, None)

    def _look(self) -> None:
        with self._changed:
            while not self._stopped:
                now = time.monotonic()
                for worker in [worker for worker, deadline in self._deadlines.items() if deadline <= now]:
                    self._deadlines.pop(worker)
                    worker.expire()
                next_deadline = min(self._deadlines.values(), default=math.inf)
                self._changed.wait(min(next_deadline - now, self._shortest))


def _seconds(task: _Task) -> float | None:
    photo = task.arguments[0] if task.arguments else None
    return photo.max_seconds if isinstance(photo, OfferedPhoto) else None


def _opened(task: _Task) -> tuple[tuple[FileState, Reason] | None, int | None]:
    """The photo of a task: why it is not opened, or the open file; neither for one whose bytes go with the job."""
    photo = task.arguments[0] if task.arguments else None
    if not isinstance(photo, OfferedPhoto) or photo.data is not None:
        return None, None
    try:
        handle = photo.open()
    except NotOpened as error:
        return (error.state, error.reason), None
    if sys.platform == "win32":  # nothing keeps a worker from opening it there
        os.close(handle)
        return None, None
    return None, handle


def work(channel: Connection, initializer: Callable[..., None], initargs: tuple[Any, ...]) -> None:
    """The life of a worker process: one job after the other until the channel closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    initializer(*initargs)
    with contextlib.suppress(OSError, EOFError):
        channel.send_bytes(_READY)
        while True:
            job: _Job = channel.recv()
            channel.send_bytes(_answer(channel, job))
            del job


def _answer(channel: Connection, job: _Job) -> bytes:
    handle = reduction.recv_handle(channel) if job.file_follows else None
    channel.send_bytes(_BEGUN)
    photo = job.arguments[0] if job.arguments and isinstance(job.arguments[0], OfferedPhoto) else OfferedPhoto("")
    try:
        hardening.limit_processor_time(job.processor_seconds)
        with handed_over(Handed(photo, handle, job.refusal)):
            return _ANSWER + job.function(*job.arguments, **job.named)
    except Exception as error:  # noqa: BLE001 - all that leaves is the name of its kind
        return _ERROR + type(error).__name__.encode("ascii", "replace")
    finally:
        if handle is not None:
            os.close(handle)
