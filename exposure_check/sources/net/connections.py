"""Connections that go to an address that was checked, and can be cut off from outside."""

from __future__ import annotations

import contextlib
import socket
import threading
import weakref
from typing import Any

from urllib3 import PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection

from exposure_check.domain.public_address import AddressPolicy
from exposure_check.sources.net.resolver import Resolver

MOST_ATTEMPTS = 4
"""Of the addresses of a host, so many are tried."""


class NotPublicAddress(Exception):
    """A host has an address that no public server has."""


class Connections:
    """The open connections of one session."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._open: weakref.WeakSet[HTTPConnection] = weakref.WeakSet()

    def add(self, connection: HTTPConnection) -> None:
        """Remember ``connection``, which is about to be opened."""
        with self._guard:
            self._open.add(connection)

    def cut(self) -> None:
        """End all of them at once: whoever waits for bytes gets an error."""
        with self._guard:
            connections = list(self._open)
        for connection in connections:
            wire = connection.sock
            if isinstance(wire, socket.socket):
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

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            connections.add(self)
            return dialler.dial(self.host, self.port, _seconds(self.timeout), self.socket_options)

    class Encrypted(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            connections.add(self)
            return dialler.dial(self.host, self.port, _seconds(self.timeout), self.socket_options)

    _use(manager, Plain, Encrypted)


def track(manager: PoolManager, connections: Connections) -> None:
    """Let connections through a proxy be opened as they are, and be known. The proxy looks names up."""
    pools: dict[str, Any] = manager.pool_classes_by_scheme
    _use(manager, *(_tracked(pools[scheme].ConnectionCls, connections) for scheme in ("http", "https")))


def _tracked(base: type[HTTPConnection], connections: Connections) -> type[HTTPConnection]:
    def new_connection(self: HTTPConnection) -> socket.socket:
        connections.add(self)
        return base._new_conn(self)  # noqa: SLF001 - the place that urllib3's own SOCKS connections use

    return type(base.__name__, (base,), {"_new_conn": new_connection})


def _use(manager: PoolManager, plain: type[HTTPConnection], encrypted: type[HTTPConnection]) -> None:
    """Give ``manager`` pools of its own: those that it has are shared with every other manager of the program."""
    pools: dict[str, Any] = manager.pool_classes_by_scheme
    manager.pool_classes_by_scheme = {
        "http": type("Pool", (pools["http"],), {"ConnectionCls": plain}),
        "https": type("EncryptedPool", (pools["https"],), {"ConnectionCls": encrypted}),
    }


def _seconds(timeout: Any) -> float | None:
    return float(timeout) if isinstance(timeout, int | float) else None
