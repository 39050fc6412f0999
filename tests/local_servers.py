"""A small internet on this computer: named sites with real sockets and real certificates, well-behaved or not.

    with Internet(tmp_path) as internet:
        site = internet.site("photos.example")
        site.on("/me", page("<html>…"))
        fetcher = internet.fetcher("https://photos.example/me")

Nothing in here is a stand-in for code of the program: requests go through its own session, over TCP and TLS. Only the
look-up of names and the check that an address is public are those of this internet, as everything is on 127.0.0.1.
"""

from __future__ import annotations

import contextlib
import ipaddress
import json
import socket
import ssl
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qs, urlsplit

import trustme

from exposure_check.domain.network import Consent, FetchLimits, LoggedRequest, NewRequest
from exposure_check.domain.photo import Reason
from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.domain.public_address import AddressPolicy, IPAddress
from exposure_check.sources.net.fetcher import Fetcher, RequestRecorder, Surroundings
from exposure_check.sources.net.proxy import Proxy
from exposure_check.sources.net.resolver import Endpoint, NameUnknown
from exposure_check.sources.net.timing import Pace

THIS_COMPUTER = ipaddress.IPv4Address("127.0.0.1")
START = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Seen:
    """A request as it reached a server."""

    method: str
    target: str
    headers: Mapping[str, str]
    encrypted: bool

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}


@dataclass(frozen=True)
class Reply:
    """What a server sends. ``body`` in several pieces is sent piece by piece. ``length``: what Content-Length claims,
    the truth unless given, None for no such header (the end of the connection is the end of the body). ``chunked``: in
    chunks of HTTP instead. ``hold``: seconds before each piece. ``raw``: these bytes instead of all of that."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | Iterable[bytes] = b""
    length: int | None = -1
    chunked: bool = False
    hold: float = 0.0
    raw: Iterable[bytes] | None = None

    def with_header(self, name: str, value: str) -> Reply:
        return replace(self, headers=(*self.headers, (name, value)))


Answering: TypeAlias = Reply | Callable[[Seen], Reply]


def page(html: str, status: int = 200) -> Reply:
    return Reply(status, (("Content-Type", "text/html; charset=utf-8"),), html.encode())


def data(content: bytes, content_type: str) -> Reply:
    return Reply(200, (("Content-Type", content_type),), content)


def as_json(value: object, status: int = 200, **headers: str) -> Reply:
    named = tuple((name.replace("_", "-"), text) for name, text in headers.items())
    return Reply(status, (("Content-Type", "application/json"), *named), json.dumps(value).encode())


def redirect(location: str, status: int = 302) -> Reply:
    return Reply(status, (("Location", location),))


def in_turn(*replies: Reply) -> Callable[[Seen], Reply]:
    """One reply after the other; the last one again and again."""
    left = list(replies)
    guard = threading.Lock()

    def answer(seen: Seen) -> Reply:
        del seen
        with guard:
            return left.pop(0) if len(left) > 1 else left[0]

    return answer


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, site: Site, context: ssl.SSLContext | None) -> None:
        super().__init__((str(THIS_COMPUTER), 0), _Handler)
        self.site = site
        self.context = context
        self.closing = threading.Event()
        self.connections: set[socket.socket] = set()
        self.guard = threading.Lock()

    def get_request(self) -> tuple[socket.socket, Any]:
        wire, address = super().get_request()
        wire.settimeout(30)
        with self.guard:
            self.connections.add(wire)
        self.site.connections += 1
        return wire, address

    def finish_request(self, request: Any, client_address: Any) -> None:
        if self.context is not None:  # in the thread of the connection: a handshake may take its time
            request = self.context.wrap_socket(request, server_side=True)
        try:
            super().finish_request(request, client_address)
        finally:
            if self.context is not None:
                request.close()

    def shutdown_request(self, request: Any) -> None:
        with self.guard:
            self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away in the middle are what the tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen("GET", self.path, headers, self.server.context is not None)
        self.server.site.seen.append(seen)
        self._send(self.server.site.reply_to(seen))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        del format, args

    def _send(self, reply: Reply) -> None:
        if reply.raw is not None:
            self.close_connection = True
            self._write(reply.raw, reply.hold)
            return
        whole = isinstance(reply.body, bytes)
        pieces = [reply.body] if isinstance(reply.body, bytes) else reply.body
        length = len(reply.body) if isinstance(reply.body, bytes) and reply.length == -1 else reply.length
        self.send_response(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.chunked:
            self.send_header("Transfer-Encoding", "chunked")
            pieces = _chunks(pieces)
        elif length is not None and length >= 0:
            self.send_header("Content-Length", str(length))
        else:
            self.send_header("Connection", "close")
        if not whole or length != len(reply.body if isinstance(reply.body, bytes) else b""):
            self.close_connection = True
        self.end_headers()
        self._write(pieces, reply.hold)

    def _write(self, pieces: Iterable[bytes], hold: float) -> None:
        for piece in pieces:
            if self.server.closing.wait(hold) if hold else self.server.closing.is_set():
                self.close_connection = True
                return
            self.wfile.write(piece)
            self.wfile.flush()


def _chunks(pieces: Iterable[bytes]) -> Iterable[bytes]:
    for piece in pieces:
        if piece:
            yield f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
    yield b"0\r\n\r\n"


class Site:
    """A name with servers for http and https."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seen: list[Seen] = []
        self.connections = 0
        self._answers: dict[str, Answering] = {}
        self._otherwise: Answering = page("not here", 404)
        self._servers: dict[int, _Server] = {}

    def on(self, path: str, answering: Answering) -> None:
        """Answer requests for ``path`` (without the query). What was not told is a 404, also robots.txt."""
        self._answers[path] = answering

    def otherwise(self, answering: Answering) -> None:
        """Answer requests for all other paths."""
        self._otherwise = answering

    def reply_to(self, seen: Seen) -> Reply:
        answering = self._answers.get(seen.path, self._otherwise)
        return answering(seen) if callable(answering) else answering

    @property
    def asked(self) -> list[str]:
        """The targets that were asked for, without the rules for robots."""
        return [seen.target for seen in self.seen if seen.path != "/robots.txt"]

    def start(self, context: ssl.SSLContext | None, port: int) -> None:
        server = _Server(self, context)
        threading.Thread(target=server.serve_forever, args=(0.02,), name=f"{self.name}:{port}", daemon=True).start()
        self._servers[port] = server

    def port(self, port: int) -> int:
        """Where the server for http (80) or https (443) really listens."""
        return int(self._servers[port].server_address[1])

    def stop(self) -> None:
        for server in self._servers.values():
            server.closing.set()
            server.shutdown()
            with server.guard:
                for wire in server.connections:
                    with contextlib.suppress(OSError):
                        wire.shutdown(socket.SHUT_RDWR)
            server.server_close()


class QuickTime:
    """A clock in which waiting takes no time."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.waits: list[float] = []

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.passed += seconds


@dataclass
class ListLog:
    """Keeps the log of requests in a list."""

    entries: list[LoggedRequest] = field(default_factory=list)

    def begin(self, request: NewRequest) -> int:
        self.entries.append(LoggedRequest(len(self.entries), request, None, None, 0))
        return len(self.entries) - 1

    def finish(self, number: int, *, status: int | None, problem: Reason | None, received: int) -> None:
        ended = replace(self.entries[number], status=status, problem=problem, received=received)
        self.entries[number] = ended


class Internet:
    """Sites by name. It resolves names, too, and remembers each time that it was asked."""

    def __init__(self, folder: Path) -> None:
        self._authority = trustme.CA()
        self.certificates = folder / "certificates.pem"
        self._authority.cert_pem.write_to_path(str(self.certificates))
        self.sites: dict[str, Site] = {}
        self._elsewhere: dict[str, list[Sequence[str]]] = {}
        self.looked_up: list[str] = []
        self.lookups: defaultdict[str, int] = defaultdict(int)
        self.time = QuickTime()
        self.log = ListLog()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for site in self.sites.values():
            site.stop()

    def site(self, name: str, *, certificate_for: str | None = None, trusted: bool = True) -> Site:
        """A new site. ``certificate_for``: another name than its own in its certificate; ``trusted`` False: signed by
        an authority that nobody knows."""
        authority = self._authority if trusted else trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(certificate_for or name).configure_cert(context)
        site = Site(name)
        site.start(None, 80)
        site.start(context, 443)
        self.sites[name] = site
        return site

    def point(self, name: str, *answers: Sequence[str]) -> None:
        """Let ``name`` resolve to these addresses: the first answer at the first look-up, and so on; the last one from
        then on. The ports stay 80 and 443."""
        self._elsewhere[name] = list(answers)

    def resolve(self, host: str, port: int) -> Sequence[Endpoint]:
        """See ``Resolver``."""
        self.looked_up.append(host)
        if host in self._elsewhere:
            answers = self._elsewhere[host]
            chosen = answers.pop(0) if len(answers) > 1 else answers[0]
            return [
                Endpoint(
                    ipaddress.ip_address(address),
                    self.sites[host].port(port) if address == "127.0.0.1" and host in self.sites else port,
                )
                for address in chosen
            ]
        if host not in self.sites:
            raise NameUnknown(host, temporary=False)
        return [Endpoint(THIS_COMPUTER, self.sites[host].port(port))]

    def surroundings(self, is_allowed: AddressPolicy | None = None) -> Surroundings:
        """What a fetcher needs to find its way here. Only 127.0.0.1 is taken for a public address, unless another
        policy is passed."""

        def is_here(address: IPAddress) -> bool:
            return address == THIS_COMPUTER

        return Surroundings(
            resolver=self,
            is_allowed=is_allowed or is_here,
            certificates=self.certificates,
            timekeeper=self.time,
        )

    def fetcher(
        self,
        *allowed: str,
        consent: Consent | None = None,
        log: RequestRecorder | None = None,
        limits: FetchLimits | None = None,
        proxy: Proxy | None = None,
        pace: Pace | None = None,
        is_allowed: AddressPolicy | None = None,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> Fetcher:
        """A fetcher with consent to the hosts of these addresses. Its waits take no time."""
        return Fetcher(
            consent or Consent.to_addresses("a test", allowed, START),
            log if log is not None else self.log,
            limits=limits,
            proxy=proxy,
            pace=pace,
            surroundings=self.surroundings(is_allowed),
            is_cancelled=is_cancelled,
        )
