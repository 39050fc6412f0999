"""Real worker processes: a crash or a hang costs one file, memory is limited, and nobody is left behind."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest
from PIL import Image

from exposure_check.domain.errors import NotReadable
from exposure_check.domain.face import BoundingBox, Template
from exposure_check.domain.photo import AnalysisJob, AnalysisLimits, FileState, PhotoRef, Reason
from exposure_check.faces import packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.isolation.pool import JobFailed, WorkerDied, WorkerPool
from exposure_check.services.ports import FaceAnalyser as Port
from tests.unit.faces.conftest import RESOURCES

KEEP_FROM = 0.423


def nothing() -> None:
    """The initializer of pools that need none."""


def process_id() -> bytes:
    return str(os.getpid()).encode()


def sleep(seconds: float) -> bytes:
    time.sleep(seconds)
    return b""


def divide_by_zero() -> bytes:
    return bytes(1 // 0)


def no_bytes() -> bytes:
    return cast("bytes", "text")


def leave() -> bytes:
    os._exit(3)


posix = pytest.mark.skipif(sys.platform == "win32", reason="signals as on POSIX systems")


@pytest.fixture(scope="module")
def template(analyser: FaceAnalyser, portrait: Path) -> Template:
    (face,) = analyser.examine(str(portrait)).result().faces
    return face.template


@pytest.fixture
def make_pool() -> Iterator[Callable[..., WorkerPool]]:
    pools: list[WorkerPool] = []

    def make(workers: int = 1, max_seconds: float = 60.0) -> WorkerPool:
        pools.append(WorkerPool(workers, max_seconds, initializer=nothing, initargs=()))
        return pools[-1]

    yield make
    for pool in pools:
        pool.shutdown(cancel_futures=True)


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def test_the_analyser_is_what_the_services_expect(analyser: FaceAnalyser) -> None:
    as_port: Port = analyser
    assert as_port.pack.id == "open-yunet-sface"
    assert as_port.workers == 2


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_photos_are_analysed_in_other_processes(
    analyser: FaceAnalyser, portrait: Path, group_photo: Path, template: Template
) -> None:
    futures = [analyser.analyse(AnalysisJob(str(path), template, KEEP_FROM)) for path in (portrait, group_photo)]
    assert [future.result().state for future in futures] == [FileState.MATCH, FileState.NO_MATCH]


def test_a_picture_comes_back_in_the_size_asked_for(analyser: FaceAnalyser, portrait: Path) -> None:
    picture = analyser.render(
        PhotoRef(str(portrait), 0, 0), _sha256(portrait), BoundingBox(180, 70, 90, 120), covered=True, longest_side=256
    ).result()
    assert (picture.width, picture.height, len(picture.rgb)) == (256, 256, 256 * 256 * 3)


def test_a_photo_that_has_changed_is_not_shown(analyser: FaceAnalyser, portrait: Path) -> None:
    with pytest.raises(NotReadable):
        analyser.render(
            PhotoRef(str(portrait), 0, 0), "0" * 64, BoundingBox(180, 70, 90, 120), covered=True, longest_side=256
        ).result()


def test_a_picture_that_cannot_be_shown_raises_through_the_future(analyser: FaceAnalyser, tmp_path: Path) -> None:
    with pytest.raises(NotReadable):
        analyser.render(
            PhotoRef(str(tmp_path / "gone"), 0, 0), "0" * 64, BoundingBox(0, 0, 1, 1), covered=True, longest_side=256
        ).result()


def test_making_an_analyser_loads_no_face_library() -> None:
    code = """
        import sys
        from pathlib import Path
        from exposure_check.faces import packs
        from exposure_check.faces.analyser import FaceAnalyser
        resources = Path(sys.argv[1])
        analyser = FaceAnalyser(packs.open_pack(resources), cache_dir=Path("c"), resources_dir=resources)
        analyser.thresholds(references=1, false_match_rate=1e-4)
        heavy = {"cv2", "onnxruntime", "onnx", "insightface", "PIL", "pillow_heif", "numpy"}
        sys.exit(f"loaded {heavy & set(sys.modules)}" if heavy & set(sys.modules) else 0)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(RESOURCES)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@posix
def test_a_photo_that_kills_its_worker_costs_only_itself(
    cache_dir: Path, portrait: Path, template: Template, tmp_path: Path
) -> None:
    """The victim is a pool of one; the job at hand is lost, the next ones are not."""
    Image.new("RGB", (10_000, 10_000)).save(tmp_path / "slow.png", compress_level=1)
    analyser = FaceAnalyser(packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, workers=1)
    try:
        before = set(multiprocessing.active_children())
        assert analyser.analyse(AnalysisJob(str(portrait), template, KEEP_FROM)).result().state is FileState.MATCH
        for _ in range(5):
            (victim,) = set(multiprocessing.active_children()) - before
            slow = analyser.analyse(AnalysisJob(str(tmp_path / "slow.png"), template, KEEP_FROM))
            after = analyser.analyse(AnalysisJob(str(portrait), template, KEEP_FROM))
            assert wait_until(slow.running)
            assert victim.pid is not None
            os.kill(victim.pid, signal.SIGKILL)
            ended, last = slow.result(), after.result()
            if ended.state is not FileState.NO_FACE:
                break  # on a busy machine the photo may have been looked at before the signal came
        assert (ended.state, ended.reason) == (FileState.FAILED, Reason.WORKER_DIED)
        assert last.state is FileState.MATCH
    finally:
        analyser.close()


def test_a_photo_that_takes_too_long_is_given_up(cache_dir: Path, template: Template, tmp_path: Path) -> None:
    Image.new("RGB", (10_000, 10_000)).save(tmp_path / "slow.png", compress_level=1)
    analyser = FaceAnalyser(
        packs.open_pack(RESOURCES),
        cache_dir=cache_dir,
        resources_dir=RESOURCES,
        workers=1,
        limits=AnalysisLimits(max_seconds=0.2),
    )
    try:
        result = analyser.analyse(AnalysisJob(str(tmp_path / "slow.png"), template, KEEP_FROM)).result()
        assert (result.state, result.reason) == (FileState.FAILED, Reason.TIMED_OUT)
    finally:
        analyser.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux limits address space reliably")
def test_a_photo_that_needs_too_much_memory_is_given_up_and_the_worker_lives(
    cache_dir: Path, portrait: Path, template: Template, tmp_path: Path
) -> None:
    Image.new("RGB", (9000, 9000)).save(tmp_path / "huge.png")
    analyser = FaceAnalyser(
        packs.open_pack(RESOURCES),
        cache_dir=cache_dir,
        resources_dir=RESOURCES,
        workers=1,
        limits=AnalysisLimits(max_memory=200 * 1024**2),
    )
    try:
        huge = analyser.analyse(AnalysisJob(str(tmp_path / "huge.png"), template, KEEP_FROM)).result()
        assert (huge.state, huge.reason) == (FileState.FAILED, Reason.OUT_OF_MEMORY)
        fine = analyser.analyse(AnalysisJob(str(portrait), template, KEEP_FROM)).result()
        assert fine.state is FileState.MATCH
    finally:
        analyser.close()


@posix
def test_an_idle_worker_that_is_killed_is_replaced(make_pool: Callable[..., WorkerPool]) -> None:
    pool = make_pool()
    first = int(pool.submit(process_id).result())
    os.kill(first, signal.SIGKILL)
    assert wait_until(lambda: not _runs(first))
    assert int(pool.submit(process_id).result()) != first


@posix
def test_workers_do_not_mind_ctrl_c(make_pool: Callable[..., WorkerPool]) -> None:
    pool = make_pool()
    worker = int(pool.submit(process_id).result())
    os.kill(worker, signal.SIGINT)
    assert int(pool.submit(process_id).result()) == worker


def test_a_pool_has_as_many_workers_as_it_is_told_while_it_runs(make_pool: Callable[..., WorkerPool]) -> None:
    pool, before = make_pool(), set(multiprocessing.active_children())
    for wanted in (1, 2, 1):
        pool.resize(wanted)
        pool.submit(process_id).result()
        assert wait_until(lambda wanted=wanted: len(set(multiprocessing.active_children()) - before) == wanted)  # type: ignore[misc]


def test_an_analyser_uses_so_many_workers_until_it_is_told_otherwise(cache_dir: Path) -> None:
    analyser = FaceAnalyser(packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, workers=2)
    analyser.use_workers(5)
    assert analyser.workers == 5
    analyser.use_workers(None)
    assert analyser.workers == 2


def test_a_pool_that_was_shut_down_takes_no_jobs(make_pool: Callable[..., WorkerPool]) -> None:
    pool = make_pool()
    pool.shutdown()
    with pytest.raises(RuntimeError):
        pool.submit(process_id)


def test_no_future_is_left_open_when_the_pool_is_shut_down(make_pool: Callable[..., WorkerPool]) -> None:
    pool = make_pool()
    futures = [pool.submit(sleep, 30) for _ in range(20)]
    assert wait_until(futures[0].running)
    pool.shutdown(cancel_futures=True)
    assert all(future.done() for future in futures)


@posix
def test_queued_jobs_survive_that_all_workers_are_killed(cache_dir: Path, portrait: Path, template: Template) -> None:
    """Every job ends: most with their answer, those at hand as lost."""
    own = FaceAnalyser(packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, workers=2)
    try:
        before = set(multiprocessing.active_children())
        job = AnalysisJob(str(portrait), template, KEEP_FROM)
        assert own.analyse(job).result().state is FileState.MATCH
        victims = set(multiprocessing.active_children()) - before
        futures = [own.analyse(job) for _ in range(30)]
        for victim in victims:
            assert victim.pid is not None
            os.kill(victim.pid, signal.SIGKILL)
        results = [future.result(60) for future in futures]
    finally:
        own.close()
    lost = [result for result in results if result.state is not FileState.MATCH]
    assert {result.reason for result in lost} <= {Reason.WORKER_DIED}
    assert len(lost) <= 4


def test_of_an_error_in_a_job_its_kind_comes_back(make_pool: Callable[..., WorkerPool]) -> None:
    pool = make_pool()
    with pytest.raises(JobFailed, match="ZeroDivisionError"):
        pool.submit(divide_by_zero).result()
    with pytest.raises(JobFailed, match="TypeError"):
        pool.submit(no_bytes).result()


@posix
def test_a_worker_that_exits_fails_its_job_only(make_pool: Callable[..., WorkerPool]) -> None:
    pool = make_pool()
    with pytest.raises(WorkerDied):
        pool.submit(leave).result()
    assert pool.submit(sleep, 0).result() == b""


def test_another_executor_can_take_the_place_of_the_pool(cache_dir: Path, portrait: Path, template: Template) -> None:
    executor: Executor
    with ThreadPoolExecutor(1) as executor:
        analyser = FaceAnalyser(
            packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, executor=executor
        )
        job = AnalysisJob(str(portrait), template, 0.9)
        assert analyser.analyse(job).result().state is FileState.MATCH
        analyser.close()
        assert executor.submit(abs, -1).result() == 1


def test_jobs_that_wait_can_be_cancelled(cache_dir: Path, portrait: Path, template: Template) -> None:
    with ThreadPoolExecutor(1) as executor:
        analyser = FaceAnalyser(
            packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, executor=executor
        )
        blocker = executor.submit(time.sleep, 0.3)
        waiting = analyser.analyse(AnalysisJob(str(portrait), template, KEEP_FROM))
        assert waiting.cancel()
        assert waiting.cancelled()
        blocker.result()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks for the processes in /proc")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_no_worker_outlives_its_parent_and_none_writes_to_its_output(
    cache_dir: Path, portrait: Path, how: signal.Signals, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        textwrap.dedent(
            f"""
            import multiprocessing, signal, sys, time
            from pathlib import Path
            from exposure_check.faces import packs
            from exposure_check.faces.analyser import FaceAnalyser

            if __name__ == "__main__":
                # Ignored where the tests were started in the background of a shell.
                signal.signal(signal.SIGINT, signal.default_int_handler)
                resources = Path({str(RESOURCES)!r})
                cache = Path({str(cache_dir)!r})
                analyser = FaceAnalyser(
                    packs.open_pack(resources), cache_dir=cache, resources_dir=resources, workers=2
                )
                try:
                    analyser.examine({str(portrait)!r}).result()
                    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
                    time.sleep(60)
                except KeyboardInterrupt:
                    analyser.close()
            """
        )
    )
    process = subprocess.Popen(
        [sys.executable, str(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(RESOURCES.parent)},
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        workers = [int(pid) for pid in process.stdout.readline().split()]
        assert len(workers) == 2
        assert all(_runs(pid) for pid in workers)
        process.send_signal(how)
        assert process.stdout.read() == ""
        errors = process.stderr.read()
        process.wait(30)
    # After SIGKILL the standard library's resource tracker reports the semaphores that it cleans up.
    assert errors == "" or (how is signal.SIGKILL and "leaked semaphore" in errors)
    assert wait_until(lambda: not any(_runs(pid) for pid in workers))


def _runs(pid: int) -> bool:
    """True for a process that exists and is not just waiting to be collected."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state not in ("Z", "X")
