"""Through which proxy requests go, if the person set one in the program. Nothing else sets one."""

from __future__ import annotations

import urllib.request
from dataclasses import dataclass
from urllib.parse import urlsplit

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
)

SYSTEM = "system"
"""In place of a proxy's address: the one of the system's settings, or none if there is none."""

_PORTS = {"http": 8080, "socks5h": 1080}


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy by its address. It looks up the names of hosts and connects; which address it connects to cannot be
    checked from here. ``socks5h`` is SOCKS 5 with names (Tor: ``socks5h://127.0.0.1:9050``). The proxy itself may be
    on this computer."""

    url: str

    @property
    def shown(self) -> str:
        """The address without user and password."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def proxy(setting: str | None) -> Proxy | None:
    """The proxy that a setting names; None for no setting, and for SYSTEM on a system that has none. Raises
    InputRefused."""
    if not setting:
        return None
    return system_proxy() if setting == SYSTEM else _read(setting)


def checked(untrusted_text: str | None) -> str | None:
    """What is stored for a proxy that the person typed. Raises InputRefused: it cannot be used."""
    if not untrusted_text:
        return None
    return SYSTEM if untrusted_text.strip().lower() == SYSTEM else _read(untrusted_text).url


def in_words(setting: str | None) -> str | None:
    """The proxy in use as it may be shown; None for direct connections. Raises InputRefused."""
    chosen = proxy(setting)
    if setting == SYSTEM:
        return "of this computer" + (f" ({chosen.shown})" if chosen is not None else ", which has none")
    return None if chosen is None else chosen.shown


def _read(untrusted_text: str) -> Proxy:
    try:
        parts = urlsplit(untrusted_text.strip())
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in _PORTS or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), "
                "http://HOST:PORT, or system for the one of this computer.",
            )
        )
    netloc = parts.netloc if port is not None else f"{parts.netloc.rstrip(':')}:{_PORTS[parts.scheme]}"
    return Proxy(f"{parts.scheme}://{netloc}")


def system_proxy() -> Proxy | None:
    """The proxy of the system's settings (on Linux, environment variables), None if there is none. A SOCKS proxy is
    used so that it looks up the names. Raises InputRefused for one that cannot be used."""
    found = urllib.request.getproxies()
    if socks := found.get("socks") or found.get("all", ""):
        scheme, slashes, rest = socks.partition("://")
        if not slashes or scheme.startswith("socks"):
            return proxy(f"socks5h://{rest or socks}")
    named = found.get("https") or found.get("http") or found.get("all")
    return proxy(named if not named or "://" in named else f"http://{named}")
