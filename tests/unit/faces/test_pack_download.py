"""Fetching a pack: insightface's own function, a real server on this computer, and every request written down."""

from __future__ import annotations

import threading
import time
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from exposure_check.domain.errors import Cancelled, NetworkNotAllowed, NotFound, PackUnusable
from exposure_check.domain.progress import ignore_progress, never_cancelled
from exposure_check.faces import pack_record
from exposure_check.faces.pack_record import Request
from exposure_check.faces.pack_shelf import PackShelf
from exposure_check.faces.pack_store import AddedPack
from tests.unit.faces.conftest import RESOURCES

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Store(ThreadingHTTPServer):
    """Serves packs as InsightFace's store does: through a redirection with a key."""

    def __init__(self, archive: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.archive = archive
        self.asked: list[str] = []
        self.endless = False
        self.sent = 0
        self.send_on = "/files/17?key=secret"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


class Handler(BaseHTTPRequestHandler):
    server: Store

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.path == "/buffalo_sc.zip":
            self.send_response(302)
            self.send_header("Location", self.server.send_on)
            self.end_headers()
        elif self.path.startswith("/files/"):
            self._send()
        else:
            self.send_error(404)

    def _send(self) -> None:
        self.send_response(200)
        content = self.server.archive.read_bytes()
        if not self.server.endless:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        while self.server.endless:
            try:
                self.wfile.write(bytes(65536))
            except OSError:
                return
            self.server.sent += 65536
            time.sleep(0.001)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class calls it so
        del format, arguments


def serving(archive: Path) -> Iterator[Store]:
    """A store with one pack, until the test ends."""
    store = Store(archive)
    thread = threading.Thread(target=store.serve_forever, daemon=True)
    thread.start()
    yield store
    store.shutdown()
    store.server_close()
    thread.join()


@pytest.fixture
def server(insightface_wheel: Path, tmp_path: Path) -> Iterator[Store]:
    archive = tmp_path / "served.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in ("scrfd_500m_bnkps.onnx", "w600k_mbf.onnx", "2d106det.onnx"):
            packed.write(insightface_wheel / name, f"buffalo_sc/{name}")
    yield from serving(archive)


@pytest.fixture
def shelf(server: Store, tmp_path: Path, cache_dir: Path) -> PackShelf:
    return PackShelf(RESOURCES, tmp_path / "packs", cache_dir, store_address=server.address)


def fetch(shelf: PackShelf, name: str = "buffalo_sc", *, allow_network: bool = True) -> AddedPack:
    return shelf.add(
        name,
        allow_network=allow_network,
        clock=lambda: NOON,
        progress=ignore_progress,
        is_cancelled=never_cancelled,
    )


def test_a_pack_is_fetched_checked_and_every_request_written_down(shelf: PackShelf, server: Store) -> None:
    added = fetch(shelf)
    assert server.asked == ["/buffalo_sc.zip", "/files/17?key=secret"]
    record = pack_record.read_record(added.folder)
    assert record is not None
    assert record.download is not None
    host = server.address.rstrip("/")
    assert record.origin == record.download.address == f"{host}/buffalo_sc.zip"
    assert record.download.at == NOON
    assert record.download.bytes == server.archive.stat().st_size
    assert record.download.requests == [Request(f"{host}/buffalo_sc.zip", 302), Request(f"{host}/files/17", 200)]
    assert [item.module for item in record.networks] == ["detection", "recognition"]
    assert shelf.find("buffalo_sc").key.id == "insightface-buffalo_sc"


class Heard:
    """Hears of the requests, as the vault's log does."""

    def __init__(self, server: Store) -> None:
        self.server = server
        self.first = ""
        self.made: list[Request] = []
        self.received = -1

    def begun(self, address: str) -> None:
        assert self.server.asked == [], "it is written down before it is made"
        self.first = address

    def ended(self, requests: Sequence[Request], received: int) -> None:
        self.made, self.received = list(requests), received


def heard_fetch(shelf: PackShelf, heard: Heard, name: str = "buffalo_sc") -> AddedPack:
    return shelf.add(
        name,
        allow_network=True,
        only_named_hosts=True,
        watch=heard,
        clock=lambda: NOON,
        progress=ignore_progress,
        is_cancelled=never_cancelled,
    )


def test_whoever_watches_hears_of_every_request(shelf: PackShelf, server: Store) -> None:
    heard = Heard(server)
    heard_fetch(shelf, heard)
    host = server.address.rstrip("/")
    assert heard.first == f"{host}/buffalo_sc.zip"
    assert [(one.address, one.status) for one in heard.made] == [(heard.first, 302), (f"{host}/files/17", 200)]
    assert heard.received == server.archive.stat().st_size
    missing = Heard(server)
    server.asked.clear()
    with pytest.raises(PackUnusable):
        heard_fetch(shelf, missing, "buffalo_l")
    assert [one.status for one in missing.made] == [404]


def test_a_host_that_was_not_named_is_not_even_looked_up(
    shelf: PackShelf, server: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.send_on = "http://elsewhere.invalid/pack.zip"
    monkeypatch.setenv("HTTP_PROXY", server.address)  # would be asked for the strange host
    heard = Heard(server)
    with pytest.raises(PackUnusable, match=r"it sends on to elsewhere\.invalid, which was not allowed"):
        heard_fetch(shelf, heard)
    assert server.asked == ["/buffalo_sc.zip"]


def test_the_store_is_the_one_of_insightface(shelf: PackShelf) -> None:
    from insightface.utils import storage

    rules = pack_record.rules(RESOURCES)
    assert rules.store_address == storage.MODEL_ZOO_RELEASE_DOWNLOAD_URL
    assert urlsplit(rules.store_address).hostname in rules.store_hosts
    assert shelf.store_hosts() == ("127.0.0.1",)


def test_without_permission_nothing_is_asked(shelf: PackShelf, server: Store) -> None:
    with pytest.raises(NetworkNotAllowed, match="buffalo_sc"):
        fetch(shelf, allow_network=False)
    assert server.asked == []


def test_a_name_that_the_store_does_not_have_is_never_asked_for(shelf: PackShelf, server: Store) -> None:
    with pytest.raises(NotFound):
        fetch(shelf, "../../anything")
    assert server.asked == []


def test_an_answer_that_is_an_error_is_told_with_its_address(shelf: PackShelf, tmp_path: Path) -> None:
    with pytest.raises(PackUnusable, match=r"could not be fetched from http://127.*buffalo_l\.zip \(answer 404\)"):
        fetch(shelf, "buffalo_l")
    assert not (tmp_path / "packs").exists()


def test_a_store_that_cannot_be_reached_is_told(shelf: PackShelf, server: Store) -> None:
    server.shutdown()
    server.server_close()
    with pytest.raises(PackUnusable, match=r"could not be fetched from .*ConnectionError"):
        fetch(shelf)


def test_what_is_fetched_is_a_strangers_file(shelf: PackShelf, server: Store, tmp_path: Path) -> None:
    server.archive.write_bytes(b"<html>please log in</html>")
    with pytest.raises(PackUnusable, match="neither a folder nor a ZIP archive"):
        fetch(shelf)
    assert list((tmp_path / "packs" / "models").iterdir()) == []


def test_a_store_that_never_stops_sending_is_cut_off(server: Store, tmp_path: Path) -> None:
    from exposure_check.faces import pack_download

    server.endless = True
    with pytest.raises(PackUnusable, match="more than a pack may have"):
        pack_download.fetch(
            "buffalo_sc",
            tmp_path / "fetched.zip",
            most_bytes=server.archive.stat().st_size + 1_000_000,
            clock=lambda: NOON,
            progress=ignore_progress,
            is_cancelled=never_cancelled,
            store=server.address,
        )


def test_stop_ends_a_download(shelf: PackShelf, server: Store, tmp_path: Path) -> None:
    server.endless = True
    with pytest.raises(Cancelled):
        shelf.add(
            "buffalo_sc",
            allow_network=True,
            clock=lambda: NOON,
            progress=ignore_progress,
            is_cancelled=lambda: server.sent > 0,
        )
    assert not (tmp_path / "packs").exists()
