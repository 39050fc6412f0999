"""Connections that go to an address that was checked, and can be cut off from outside."""

from __future__ import annotations

import contextlib
import socket
import threading
import weakref
from typing import Any

from urllib3 import PoolManager
from urllib3.connection import HTTPConnection

from exposure_check.domain.public_address import AddressPolicy
from exposure_check.sources.net.resolver import Resolver

MOST_ATTEMPTS = 4
"""Of the addresses of a host, so many are tried."""


class NotPublicAddress(Exception):
    """A host has an address that no public server has."""


class Connections:
    """The open sockets of one session. A connection gives its socket away when the answer is to be the last one, so it
    is the sockets that are remembered."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._open: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def add(self, wire: object) -> None:
        """Remember ``wire``, which was just connected."""
        if isinstance(wire, socket.socket):
            with self._guard:
                self._open.add(wire)

    def cut(self) -> None:
        """End all of them at once: whoever waits for bytes gets an error."""
        with self._guard:
            wires = list(self._open)
        for wire in wires:
            with contextlib.suppress(OSError, ValueError):
                # SSLSocket.shutdown() would drop the TLS state under a thread that reads.
                socket.socket.shutdown(wire, socket.SHUT_RDWR)


class Dialler:
    """Opens connections: the name is looked up once, all its addresses are checked, and one of just these is dialled.
    A second look-up, which could answer otherwise (DNS rebinding), does not exist."""

    def __init__(self, resolver: Resolver, is_allowed: AddressPolicy) -> None:
        self._resolver = resolver
        self._is_allowed = is_allowed

    def dial(self, host: str, port: int, seconds: float | None, options: Any) -> socket.socket:
        """A connected socket, within ``seconds``.

        Raises:
            NotPublicAddress: one of the addresses is not public, whatever the others are.
            NameUnknown: there is none.
            OSError: none of them answers.
        """
        endpoints = self._resolver.resolve(host, port)
        for endpoint in endpoints:
            if not self._is_allowed(endpoint.address):
                raise NotPublicAddress(f"{host} has the address {endpoint.address}")
        failure: OSError = OSError(f"{host} has no address")
        attempts = endpoints[:MOST_ATTEMPTS]
        for endpoint in attempts:
            family = socket.AF_INET if endpoint.address.version == 4 else socket.AF_INET6
            share = None if seconds is None else seconds / len(attempts)
            try:
                return _connected(family, (str(endpoint.address), endpoint.port), share, options)
            except OSError as error:
                failure = error
        raise failure


def _connected(
    family: socket.AddressFamily, address: tuple[str, int], seconds: float | None, options: Any
) -> socket.socket:
    wire = socket.socket(family, socket.SOCK_STREAM)
    try:
        for option in options or ():
            wire.setsockopt(*option)
        wire.settimeout(seconds)
        wire.connect(address)
    except BaseException:
        wire.close()
        raise
    return wire


def use_dialler(manager: PoolManager, connections: Connections, dialler: Dialler) -> None:
    """Let all connections of ``manager`` be opened by ``dialler``. Names of hosts stay what they are: they go into
    the Host header and the TLS handshake, and the certificate is checked against them."""

    def dialled(self: HTTPConnection) -> socket.socket:
        return dialler.dial(self.host, self.port, _seconds(self.timeout), self.socket_options)

    _use(manager, connections, {"_new_conn": dialled})


def track(manager: PoolManager, connections: Connections) -> None:
    """Let connections through a proxy be opened as they are, and be known. The proxy looks names up."""
    _use(manager, connections, {})


def _use(manager: PoolManager, connections: Connections, methods: dict[str, Any]) -> None:
    """Give ``manager`` pools and connections of its own: those that it has are shared with every other manager of the
    program. ``_new_conn`` is the place that urllib3's own SOCKS connections use."""
    pools: dict[str, Any] = manager.pool_classes_by_scheme
    manager.pool_classes_by_scheme = {
        scheme: type(
            "Pool",
            (pools[scheme],),
            {"ConnectionCls": _tracked(type("Dialled", (pools[scheme].ConnectionCls,), methods), connections)},
        )
        for scheme in ("http", "https")
    }


def _tracked(base: type[HTTPConnection], connections: Connections) -> type[HTTPConnection]:
    def connect(self: HTTPConnection) -> None:
        base.connect(self)
        connections.add(self.sock)

    return type("Tracked", (base,), {"connect": connect})


def _seconds(timeout: Any) -> float | None:
    return float(timeout) if isinstance(timeout, int | float) else None
