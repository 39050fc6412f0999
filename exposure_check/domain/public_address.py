"""Which IP addresses are public. Everything else is refused before a connection is made."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import TypeAlias

IPAddress: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

AddressPolicy: TypeAlias = Callable[[IPAddress], bool]
"""Whether a connection to an address may be made. :func:`is_public` unless a test runs a server of its own."""

_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_REFUSED_V6 = tuple(
    ipaddress.IPv6Network(network)
    for network in (
        "2001::/23",  # Teredo, ORCHID and other assignments of the IETF that no web server has
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: carries an IPv4 address
        "3fff::/20",  # documentation, RFC 9637
    )
)
_RELAYS = ipaddress.IPv4Network("192.88.99.0/24")  # the old 6to4 relays, RFC 7526
_PROTOCOL = ipaddress.IPv4Network("192.0.0.0/24")  # of protocols, RFC 6890; the two that are global are no web servers


def is_public(address: IPAddress) -> bool:
    """Whether ``address`` can be that of a public server, by the IANA special-purpose address registries.

    Of IPv6 only global unicast counts, and no address that carries an IPv4 one, with one exception: in a network that
    has IPv6 only, NAT64 (RFC 6052) is the way to every IPv4 server, so there the IPv4 address inside is examined.
    """
    if isinstance(address, ipaddress.IPv4Address):
        return (
            address.is_global
            and not address.is_multicast
            and not address.is_reserved
            and address not in _RELAYS
            and address not in _PROTOCOL
        )
    if address.scope_id is not None:
        return False
    if address in _NAT64:
        return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return (
        address in _GLOBAL_UNICAST
        and address.is_global
        and not address.is_multicast
        and not any(address in network for network in _REFUSED_V6)
    )
