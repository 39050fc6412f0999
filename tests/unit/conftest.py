"""What tests of several rooms share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.warm_workers import WarmWorkers


@pytest.fixture(scope="session")
def warm_workers() -> Iterator[WarmWorkers]:
    """Worker processes for all tests of this process that do not ask for workers of their own."""
    workers = WarmWorkers()
    yield workers
    workers.close()


@pytest.fixture
def borrowed_workers(warm_workers: WarmWorkers) -> Iterator[None]:
    """Analysers of this test borrow their workers."""
    with warm_workers.lent():
        yield
