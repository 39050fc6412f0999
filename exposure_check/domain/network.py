"""What the person allows on the network, what is asked there, and what came back.

The network is switched off unless a :class:`Consent` names the host. It is given for one action, beforehand, and holds
for nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Retrieval
from exposure_check.domain.web_address import AddressRefused, host_name, web_address


class Purpose(StrEnum):
    """Why an address is asked for. Stored as is; the log shows it."""

    PAGE = "page"
    """A page as a visitor sees it."""
    LISTING = "listing"
    """What a program reads: a public interface, a feed, a sitemap."""
    PICTURE = "picture"
    VIDEO = "video"
    ROBOTS = "robots"
    """The rules of a server for programs, read before anything else of it."""
    FACE_PACK = "face-pack"
    """The networks that find and compare faces."""


@dataclass(frozen=True, slots=True)
class AllowedHost:
    """A host, in the form of :func:`~exposure_check.domain.web_address.host_name`, and when the person allowed it."""

    host: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Consent:
    """The person's yes to one action: which hosts, when, and what for, in their words (``action``, for the log).

    A name stands for itself only, not for others below it. ``redirects_anywhere``: purposes for which a server may
    send on to a host that was not named; such a host is still checked to be public, and logged.
    """

    action: str
    allowed: tuple[AllowedHost, ...]
    redirects_anywhere: frozenset[Purpose] = frozenset()

    @staticmethod
    def to_addresses(
        action: str, addresses: Iterable[str], at: datetime, *, redirects_anywhere: Iterable[Purpose] = ()
    ) -> Consent:
        """A yes to the hosts of ``addresses``. Raises AddressRefused."""
        hosts = dict.fromkeys(web_address(address).host for address in addresses)
        return Consent(action, tuple(AllowedHost(host, at) for host in hosts), frozenset(redirects_anywhere))

    @property
    def hosts(self) -> frozenset[str]:
        """All hosts that were allowed."""
        return frozenset(one.host for one in self.allowed)

    def covers(self, host: str) -> bool:
        """Whether the person said yes to this host, which is in the form of ``host_name``."""
        return any(one.host == host for one in self.allowed)

    def with_host(self, untrusted_host: str, at: datetime) -> Consent:
        """The same with one more host, to which the person said yes at ``at``. Raises AddressRefused."""
        host = host_name(untrusted_host)
        return self if self.covers(host) else replace(self, allowed=(*self.allowed, AllowedHost(host, at)))

    def hosts_needed(self, untrusted_addresses: Iterable[str]) -> tuple[str, ...]:
        """Hosts of these addresses that the person was not asked about yet, each once, in order. Addresses that are
        never asked for have none."""
        found: dict[str, None] = {}
        for address in untrusted_addresses:
            try:
                host = web_address(address).host
            except AddressRefused:
                continue
            if not self.covers(host):
                found[host] = None
        return tuple(found)


def refuse_host(host: str) -> bool:
    """For actions in which nobody can be asked about further hosts."""
    del host
    return False


@dataclass(frozen=True, slots=True)
class WebAccess:
    """What an action may do on the web. ``ask_host``: asks the person about a host that only became known on the way;
    True if it may be asked from now on."""

    consent: Consent
    ask_host: Callable[[str], bool] = refuse_host


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What one action may cost. Bytes are counted as they come and again after decompression. Waiting for the turn of
    a host and between attempts is not part of ``total_seconds`` and ``file_seconds``, which hold for one request."""

    page_bytes: int = 50 * 1024**2
    file_bytes: int = 2 * 1024**3
    """Of what goes into a file: a film."""
    robots_bytes: int = 512 * 1024
    """RFC 9309 asks for at least 500 KiB; what is longer is read to here."""
    action_bytes: int = 4 * 1024**3
    action_requests: int = 20_000
    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    total_seconds: float = 120.0
    file_seconds: float = 3600.0
    redirects: int = 5
    retries: int = 2
    first_pause: float = 2.0
    """Before the second attempt; doubled for each further one."""
    longest_pause: float = 60.0
    """A server that asks for a longer one is not waited for."""
    seconds_per_host: float = 1.0
    longest_crawl_delay: float = 10.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a visitor without a login gets. ``final`` is where the answer came from after redirections, ``magic`` the
    first 64 bytes and ``sniffed`` the media type that they speak for, ``content_type`` the one that the server claims
    (lower case, without parameters). ``headers`` has Link, Last-Modified and ETag in lower case, as far as sent.
    ``data`` is empty if the bytes went into a file; ``size`` and ``sha256`` are those of the unpacked bytes."""

    requested: str
    final: str
    status: int
    at: datetime
    content_type: str | None
    charset: str | None
    headers: dict[str, str]
    data: bytes = field(repr=False)
    size: int
    sha256: str
    magic: bytes = field(repr=False)
    sniffed: str | None

    def retrieval(self, page: str) -> Retrieval:
        """The evidence of this answer, for something that was found on ``page``."""
        return Retrieval(page, self.requested, self.final, self.status, self.at, self.sha256)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Why there is no answer. ``final`` is the last address that was tried, ``status`` its HTTP status if there was
    one. ``needs_host``: the host to which the person would have to say yes (HOST_NOT_ALLOWED). ``retry_after``: how
    many seconds the server asked to wait. ``detail`` is for the log and untrusted."""

    requested: str
    final: str
    at: datetime
    reason: Reason
    status: int | None = None
    detail: str = ""
    needs_host: str | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request that is about to be made, as it is logged. ``proxied``: through a proxy, which then looks the name
    up."""

    at: datetime
    method: str
    address: str
    host: str
    purpose: Purpose
    action: str
    proxied: bool


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """An entry of the log. Without ``status`` and ``problem`` it has no end: it runs, or the program was killed.
    ``received`` counts the bytes of the body as they came."""

    number: int
    request: NewRequest
    status: int | None
    problem: Reason | None
    received: int
