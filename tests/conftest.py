"""What holds for every test: user folders of its own, no screen unless asked for, and no network in unit tests."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import hypothesis
import pytest

if TYPE_CHECKING:
    from tests.warm_workers import WarmWorkers

UNIT_TESTS = Path(__file__).parent / "unit"

# Sharing one machine with other work must not fail a property; a build server must find the same cases each time.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.register_profile("build server", deadline=None, derandomize=True, database=None)

_session_folder = pytest.StashKey[Path]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="open the windows of the tests on the real screen")


def pytest_configure(config: pytest.Config) -> None:
    on_build_server = os.environ.get("CI", "").lower() in {"1", "true"}
    hypothesis.settings.load_profile("build server" if on_build_server else "house")
    if not config.getoption("--onscreen"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Before anything is imported that asks where the user's files are. Weights are prepared once for all tests:
    # the cache is the only folder that they share.
    folder = Path(tempfile.mkdtemp(prefix="exposure-check-tests-"))
    config.stash[_session_folder] = folder
    for name, path in (*_user_folders(folder / "home"), ("XDG_CACHE_HOME", folder / "cache")):
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(path)
    if not config.getoption("--onscreen"):
        # Otherwise the address of the real session is in there.
        os.environ["XDG_RUNTIME_DIR"] = str(_private(folder / "runtime"))


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_session_folder], ignore_errors=True)


def _user_folders(home: Path) -> tuple[tuple[str, Path], ...]:
    return (
        ("HOME", home),
        ("USERPROFILE", home),
        ("APPDATA", home / "AppData" / "Roaming"),
        ("LOCALAPPDATA", home / "AppData" / "Local"),
        ("XDG_CONFIG_HOME", home / ".config"),
        ("XDG_DATA_HOME", home / ".local" / "share"),
        ("XDG_STATE_HOME", home / ".local" / "state"),
    )


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test and the processes it starts. Not inside ``tmp_path``, which stays empty."""
    home = tmp_path_factory.mktemp("home")
    for name, path in _user_folders(home):
        monkeypatch.setenv(name, str(path))
    return home


@pytest.fixture(scope="session")
def warm_workers() -> Iterator[WarmWorkers]:
    """Worker processes for all tests of this process that do not ask for workers of their own."""
    from tests.warm_workers import WarmWorkers

    workers = WarmWorkers()
    yield workers
    workers.close()


@pytest.fixture
def borrowed_workers(warm_workers: WarmWorkers) -> Iterator[None]:
    """Analysers of this test borrow their workers."""
    with warm_workers.lent():
        yield


@pytest.fixture(autouse=True)
def only_this_computer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """In unit tests, asking for an address or a connection outside this computer fails the test at once.

    It guards this process; a process that a test starts is not guarded.
    """
    if not request.path.is_relative_to(UNIT_TESTS):
        return
    connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto
    resolve = socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        _require_local(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        _require_local(self.family, address)
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, data: Any, *arguments: Any) -> int:
        _require_local(self.family, arguments[-1])
        return sendto(self, data, *arguments)

    def guarded_resolve(host: Any, *arguments: Any, **named: Any) -> Any:
        if host is not None and not _is_local(_text(host)):
            _refuse(host)
        return resolve(host, *arguments, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket.socket, "sendto", guarded_sendto)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_resolve)


def _require_local(family: int, address: Any) -> None:
    if family in {socket.AF_INET, socket.AF_INET6} and not _is_local(_text(address[0])):
        _refuse(address)


def _text(host: Any) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)


def _is_local(host: str) -> bool:
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(address: object) -> NoReturn:
    # Not an OSError: the code under test may expect one of those and carry on.
    pytest.fail(f"a unit test reached for the network: {address}")
