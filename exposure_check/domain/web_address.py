"""Addresses of the public web, in the one form in which they are asked for, compared and written down.

What a browser would still understand is refused here when it has a second reading: numbers that are IP addresses in
disguise, names and passwords before the host, other ports. Who connects must not read an address in another way than
who asked the person.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from exposure_check.domain.public_address import is_public

MOST_CHARACTERS = 2000

_PORTS = {"http": 80, "https": 443}
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_LIKE_A_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_SEPARATORS = str.maketrans({"\u3002": ".", "\uff0e": ".", "\uff61": "."})
_NOT_PUBLIC = ("localhost", "local", "internal", "intranet", "lan", "home.arpa", "invalid", "onion", "alt")
"""Ends of names that no public server has (RFC 6761, 6762, 7686, 8375, 9476; ICANN's ``internal``), and two usual ones
of private networks."""
_KEPT = "/:@!$&'()*+,;=-._~%"


class AddressRefused(ValueError):
    """An address that is never asked for. The text says why, for the log."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An http or https address without user, port and fragment. ``host`` is lower case ASCII (an international name as
    ``xn--``), an IPv6 address without brackets. ``target`` is path and query, percent-encoded, never empty."""

    scheme: str
    host: str
    target: str

    def __str__(self) -> str:
        return f"{self.origin}{self.target}"

    @property
    def port(self) -> int:
        """80 or 443."""
        return _PORTS[self.scheme]

    @property
    def origin(self) -> str:
        """Scheme and host, as a rule for robots knows them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}"

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    def joined(self, untrusted_reference: str) -> WebAddress:
        """Where ``untrusted_reference``, as in a ``Location`` header, leads from here. Raises AddressRefused."""
        try:
            return web_address(urljoin(str(self), untrusted_reference.strip()))
        except ValueError as error:
            raise AddressRefused(str(error)) from error


def web_address(untrusted_address: str) -> WebAddress:
    """Read an address.

    Raises:
        AddressRefused: it is not http or https, names a user or an unusual port, has no host that could be public, or
            is longer than MOST_CHARACTERS.
    """
    if len(untrusted_address) > MOST_CHARACTERS:
        raise AddressRefused("the address is too long")
    address = untrusted_address.strip()
    if any(character < " " or character == "\x7f" for character in address):
        # urlsplit would drop tabs and line ends, so that two readings differ.
        raise AddressRefused("the address has control characters")
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise AddressRefused("the address cannot be read") from error
    if parts.scheme not in _PORTS:
        raise AddressRefused("only http and https are asked for")
    if "[" in parts.netloc and ":" not in (parts.hostname or ""):
        raise AddressRefused("the host is not an address")
    if "@" in parts.netloc:
        raise AddressRefused("the address names a user")
    if port not in {None, _PORTS[parts.scheme]}:
        raise AddressRefused("only the usual ports are asked for")
    target = quote(parts.path or "/", safe=_KEPT) + (f"?{quote(parts.query, safe=_KEPT + '?')}" if parts.query else "")
    return WebAddress(parts.scheme, host_name(parts.hostname or ""), target)


def host_name(untrusted_host: str) -> str:
    """A host in the form in which it is compared: lower case, ASCII, without a dot at the end. International names are
    written as IDNA 2008 has them (UTS 46, non-transitional), so that ``straße.de`` is not ``strasse.de``.

    >>> host_name("Bücher.Example.")
    'xn--bcher-kva.example'

    Raises:
        AddressRefused: no name or address that could be public.
    """
    host = untrusted_host.translate(_SEPARATORS)
    if ":" in host:
        return _ipv6(host)
    if not host.isascii():
        host = unicodedata.normalize("NFKC", host.lower()).lower()
    host = host.lower().removesuffix(".")
    labels = host.split(".")
    if _LIKE_A_NUMBER.fullmatch(labels[-1]):
        return _public(host)
    if len(labels) < 2:
        raise AddressRefused("the name has no dot, so it is one of this network")
    name = ".".join(_label(label) for label in labels)
    if len(name) > 253:
        raise AddressRefused("the name of the host is too long")
    if any(name == ending or name.endswith(f".{ending}") for ending in _NOT_PUBLIC):
        raise AddressRefused("the name is one of a private network")
    return name


def _label(label: str) -> str:
    if not label.isascii():
        if not all(
            character == "-" or character.isalnum() or unicodedata.category(character)[0] == "M" for character in label
        ):
            raise AddressRefused("the name of the host has characters that names do not have")
        label = "xn--" + label.encode("punycode").decode("ascii")
    if not _LABEL.fullmatch(label):
        raise AddressRefused("the name of the host is not one")
    return label


def _ipv6(host: str) -> str:
    if "%" in host:
        raise AddressRefused("the address names an interface of this computer")
    return _public(host)


def _public(host: str) -> str:
    """Four decimal numbers or IPv6. One number, octal and hexadecimal ones have other readings elsewhere; ipaddress
    takes none of them (a zero in front: since Python 3.9.5)."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError as error:
        raise AddressRefused("the host is not an address") from error
    if not is_public(address):
        raise AddressRefused("the host is an address that no public server has")
    return str(address)
