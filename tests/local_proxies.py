"""Proxies on this computer for the small internet of ``local_servers``: SOCKS 5 as Tor speaks it, and HTTP."""

from __future__ import annotations

import contextlib
import selectors
import socket
import socketserver
import struct
import threading
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.local_servers import THIS_COMPUTER, Internet


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, kind: type[socketserver.BaseRequestHandler], proxy: LocalProxy) -> None:
        super().__init__((str(THIS_COMPUTER), 0), kind)
        self.proxy = proxy

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that go away are no news."""


class LocalProxy:
    """Connects to sites of an ``Internet`` by their names, and remembers each."""

    scheme = ""
    handler: type[socketserver.BaseRequestHandler]

    def __init__(self, internet: Internet) -> None:
        self._internet = internet
        self.asked: list[tuple[str, int]] = []
        self.logins: list[tuple[str, str]] = []
        self._server = _Server(self.handler, self)

    @property
    def url(self) -> str:
        """The address of the proxy."""
        host, port = self._server.server_address[:2]
        return f"{self.scheme}://{host!s}:{port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def connect(self, host: str, port: int) -> socket.socket | None:
        """A connection to a site, None if there is none of this name."""
        self.asked.append((host, port))
        site = self._internet.sites.get(host)
        if site is None:
            return None
        return socket.create_connection((str(THIS_COMPUTER), site.port(port)), timeout=30)


def _relay(one: socket.socket, other: socket.socket) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(one, selectors.EVENT_READ, other)
        selector.register(other, selectors.EVENT_READ, one)
        while True:
            for key, _ in selector.select(30):
                piece = key.fileobj.recv(65536)  # type: ignore[union-attr]
                if not piece:
                    return
                key.data.sendall(piece)


class _Socks(socketserver.StreamRequestHandler):
    """RFC 1928, with names (type 3) only, and RFC 1929."""

    server: _Server

    def handle(self) -> None:
        version, methods = self.rfile.read(2)
        offered = self.rfile.read(methods)
        assert version == 5
        if 2 in offered:
            self.wfile.write(b"\x05\x02")
            user = self.rfile.read(self.rfile.read(2)[1])
            password = self.rfile.read(self.rfile.read(1)[0])
            self.server.proxy.logins.append((user.decode(), password.decode()))
            self.wfile.write(b"\x01\x00")
        else:
            self.wfile.write(b"\x05\x00")
        _, command, _, kind = self.rfile.read(4)
        if (command, kind) != (1, 3):
            self.wfile.write(b"\x05\x08\x00\x01" + bytes(6))  # address type not supported: no names, no service
            return
        host = self.rfile.read(self.rfile.read(1)[0]).decode()
        (port,) = struct.unpack("!H", self.rfile.read(2))
        there = self.server.proxy.connect(host, port)
        if there is None:
            self.wfile.write(b"\x05\x04\x00\x01" + bytes(6))  # host unreachable
            return
        with there:
            self.wfile.write(b"\x05\x00\x00\x01" + bytes(6))
            with contextlib.suppress(OSError):
                _relay(self.connection, there)


class _Http(socketserver.StreamRequestHandler):
    """CONNECT for https, the whole address in the request line for http."""

    server: _Server

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            while line := self.rfile.readline(10_000):
                headers = []
                while (header := self.rfile.readline(10_000)) not in {b"\r\n", b""}:
                    headers.append(header)
                method, target, _ = line.decode().split()
                if method == "CONNECT":
                    self._tunnel(target)
                    return
                if not self._forward(method, target, headers):
                    return

    def _tunnel(self, target: str) -> None:
        host, _, port = target.rpartition(":")
        there = self.server.proxy.connect(host, int(port))
        if there is None:
            self._unreachable()
            return
        with there:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
            _relay(self.connection, there)

    def _forward(self, method: str, target: str, headers: list[bytes]) -> bool:
        """One request; whether another one may follow on the same connection."""
        parts = urlsplit(target)
        there = self.server.proxy.connect(parts.hostname or "", 80)
        if there is None:
            self._unreachable()
            return False
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        head = b""
        with there:
            there.sendall(f"{method} {path} HTTP/1.1\r\n".encode() + b"".join(headers) + b"Connection: close\r\n\r\n")
            while piece := there.recv(65536):
                head = (head + piece)[:4096]
                self.wfile.write(piece)
        return b"connection: close" not in head.lower()

    def _unreachable(self) -> None:
        self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


class SocksProxy(LocalProxy):
    """SOCKS 5; looks names up itself and takes no addresses."""

    scheme = "socks5h"
    handler = _Socks


class HttpProxy(LocalProxy):
    """An HTTP proxy."""

    scheme = "http"
    handler = _Http
