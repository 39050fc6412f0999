"""Names to addresses: asked once per connection, and the connection goes to what was answered."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from exposure_check.domain.public_address import IPAddress

MOST_ADDRESSES = 64


class NameUnknown(Exception):
    """No address belongs to a name. ``temporary``: asking later may help."""

    def __init__(self, host: str, *, temporary: bool) -> None:
        super().__init__(f"no address belongs to {host}")
        self.temporary = temporary


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a connection goes."""

    address: IPAddress
    port: int


class Resolver(Protocol):
    """Finds out where a host is."""

    def resolve(self, host: str, port: int) -> Sequence[Endpoint]:
        """All addresses of ``host``, at least one, the one to be tried first first. Raises NameUnknown."""


class SystemResolver:
    """Asks the system, as every program does. How long that may take is set in the system (``resolv.conf``)."""

    def resolve(self, host: str, port: int) -> Sequence[Endpoint]:
        """See :class:`Resolver`. Addresses of IP version 6 and 4, in the order of RFC 6724."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        except socket.gaierror as error:
            raise NameUnknown(host, temporary=error.errno == socket.EAI_AGAIN) from error
        except (OSError, UnicodeError) as error:
            raise NameUnknown(host, temporary=False) from error
        endpoints = [Endpoint(ipaddress.ip_address(entry[4][0]), port) for entry in found]
        if not 0 < len(endpoints) <= MOST_ADDRESSES:
            raise NameUnknown(host, temporary=False)
        return endpoints
