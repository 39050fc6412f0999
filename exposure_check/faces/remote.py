"""Futures of an executor turned into futures of the domain: answers are checked, bad input and lost workers become
answers."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, CancelledError, Future, InvalidStateError
from contextlib import suppress
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Answer(Future[T], Generic[T]):
    """The future of one job. It is cancelled only while it waits: a worker that has begun finishes its
    photo."""

    def __init__(
        self,
        submit: Callable[[], Future[Any]],
        read: Callable[[Any], T],
        rescue: Callable[[BaseException], T],
    ) -> None:
        """``submit`` hands the job to the executor; it is called again, once, if the executor broke through
        no fault of this job. ``read`` turns what the job returned into its answer, or raises. ``rescue`` turns the
        exception of a job, or of ``read``, into its answer, or raises what the future shall raise."""
        super().__init__()
        self._submit = submit
        self._read = read
        self._rescue = rescue
        self._inner = submit()
        self._inner.add_done_callback(self._settle_or_retry)

    def cancel(self) -> bool:
        """True if the job had not begun, and now never will."""
        if self._inner.running() or self._inner.done():
            return self.cancelled()
        return self._inner.cancel() and super().cancel()

    def running(self) -> bool:
        """True while a worker is at it."""
        return self._inner.running()

    def _settle_or_retry(self, inner: Future[Any]) -> None:
        if not inner.cancelled() and isinstance(inner.exception(), BrokenExecutor):
            try:
                self._inner = self._submit()
            except RuntimeError as error:  # shut down meanwhile
                self._fail(error)
            else:
                self._inner.add_done_callback(self._settle)
            return
        self._settle(inner)

    def _settle(self, inner: Future[Any]) -> None:
        if inner.cancelled() or isinstance(inner.exception(), CancelledError):
            super().cancel()
            with suppress(InvalidStateError, RuntimeError):
                self.set_running_or_notify_cancel()
            return
        error = inner.exception()
        if error is None:
            try:
                answer = self._read(inner.result())
            except Exception as raised:  # noqa: BLE001 - whatever is wrong with what a worker sent
                self._fail(raised)
            else:
                self._finish(answer)
        else:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        try:
            self._finish(self._rescue(error))
        except Exception as raised:  # noqa: BLE001 - it goes to whoever asks the future
            with suppress(InvalidStateError):
                self.set_exception(raised)

    def _finish(self, result: T) -> None:
        with suppress(InvalidStateError):  # cancelled while the answer was on its way
            self.set_result(result)
