"""Futures of jobs: what becomes an answer, what is tried again, what is cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Future

import pytest

from exposure_check.faces.remote import Answer


def handing_out(*futures: Future[int]) -> Iterator[Future[int]]:
    return iter(futures)


def same(sent: int) -> int:
    return sent


def rescue(error: BaseException) -> int:
    if isinstance(error, KeyError):
        raise error
    return -1


def test_a_result_is_passed_on() -> None:
    inner: Future[int] = Future()
    answer = Answer(lambda: inner, same, rescue)
    assert not answer.done()
    inner.set_result(7)
    assert answer.result(0) == 7


def test_an_error_becomes_an_answer_or_is_raised_as_the_rescue_says() -> None:
    lost: Future[int] = Future()
    lost.set_exception(ValueError())
    assert Answer(lambda: lost, same, rescue).result(0) == -1
    raised: Future[int] = Future()
    raised.set_exception(KeyError())
    with pytest.raises(KeyError):
        Answer(lambda: raised, same, rescue).result(0)


def test_a_broken_executor_is_asked_once_more_and_not_twice() -> None:
    first, second = Future[int](), Future[int]()
    offered = handing_out(first, second)
    answer = Answer(lambda: next(offered), same, rescue)
    first.set_exception(BrokenExecutor())
    assert not answer.done()
    second.set_exception(BrokenExecutor())
    assert answer.result(0) == -1


def test_an_executor_that_was_shut_down_meanwhile_gives_an_answer_too() -> None:
    first: Future[int] = Future()
    attempts: list[int] = []

    def submit() -> Future[int]:
        attempts.append(1)
        if len(attempts) > 1:
            raise RuntimeError("shut down")
        return first

    answer = Answer(submit, same, rescue)
    first.set_exception(BrokenExecutor())
    assert answer.result(0) == -1


def test_a_job_that_runs_is_not_cancelled() -> None:
    inner: Future[int] = Future()
    answer = Answer(lambda: inner, same, rescue)
    inner.set_running_or_notify_cancel()
    assert answer.running()
    assert not answer.cancel()
    inner.set_result(1)
    assert answer.result(0) == 1


def test_a_job_that_waits_is_cancelled() -> None:
    inner: Future[int] = Future()
    answer = Answer(lambda: inner, same, rescue)
    assert answer.cancel()
    assert answer.cancelled()
    assert inner.cancelled()


def test_an_answer_that_cannot_be_read_is_rescued() -> None:
    inner: Future[int] = Future()
    inner.set_result(1)

    def read(sent: int) -> int:
        raise ValueError(sent)

    assert Answer(lambda: inner, read, rescue).result(0) == -1


def test_a_job_whose_pool_was_shut_down_counts_as_cancelled() -> None:
    inner: Future[int] = Future()
    answer = Answer(lambda: inner, same, rescue)
    inner.set_running_or_notify_cancel()
    inner.set_exception(CancelledError())
    assert answer.cancelled()
