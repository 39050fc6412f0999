"""Asks public addresses on behalf of one action of the person, within its consent and its limits."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol, Self

from exposure_check.domain.errors import NetworkNotAllowed
from exposure_check.domain.network import Answer, Consent, FetchLimits, NewRequest, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.domain.public_address import AddressPolicy, is_public
from exposure_check.domain.web_address import AddressRefused, WebAddress, web_address
from exposure_check.sources.net.connections import Connections
from exposure_check.sources.net.exchange import Ask, Exchange, Failed, Redirection
from exposure_check.sources.net.outcome import demands_login
from exposure_check.sources.net.proxy import Proxy
from exposure_check.sources.net.resolver import Resolver, SystemResolver
from exposure_check.sources.net.robots import Rules, rules_of
from exposure_check.sources.net.session import open_session
from exposure_check.sources.net.timing import Pace, SystemTime, Timekeeper, wait


class RequestRecorder(Protocol):
    """Writes requests down before they are made. What it raises stops the request."""

    def begin(self, request: NewRequest) -> int:
        """A request is about to be made; its number."""

    def finish(self, number: int, *, status: int | None, problem: Reason | None, received: int) -> None:
        """How it ended."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the network room stands on. Tests pass a resolver and a policy for servers of their own; the program takes
    what is here."""

    resolver: Resolver = field(default_factory=SystemResolver)
    is_allowed: AddressPolicy = is_public
    certificates: Path | None = None
    timekeeper: Timekeeper = field(default_factory=SystemTime)


class Fetcher:
    """Fetches for one action. Nothing is asked of a host to which the person did not say yes, and nothing that could
    not be written into the log. Calls from several threads take turns.

    A host is asked its rules (robots.txt) first, once per action, and then at most once in ``seconds_per_host``.
    """

    def __init__(
        self,
        consent: Consent,
        log: RequestRecorder,
        *,
        pace: Pace | None = None,
        proxy: Proxy | None = None,
        limits: FetchLimits | None = None,
        surroundings: Surroundings | None = None,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> None:
        """``pace``: shared with other actions, so that two of them do not ask a host twice as fast."""
        self._consent = consent
        self._limits = limits or FetchLimits()
        self._around = surroundings or Surroundings()
        self._is_cancelled = is_cancelled
        self._one_at_a_time = threading.RLock()
        self._sent_to: set[str] = set()
        self._rules: dict[str, Rules] = {}
        connections = Connections()
        self._session = open_session(
            self._may_ask,
            self._around.resolver,
            self._around.is_allowed,
            connections,
            proxy=proxy,
            certificates=self._around.certificates,
        )
        self._exchange = Exchange(
            self._session,
            connections,
            log,
            pace or Pace(),
            self._limits,
            self._around.timekeeper,
            is_cancelled,
            action=consent.action,
            proxied=proxy is not None,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    @property
    def consent(self) -> Consent:
        """What the person allowed so far."""
        return self._consent

    def hosts_needed(self, untrusted_addresses: Iterable[str]) -> tuple[str, ...]:
        """Hosts of these addresses to which the person would have to say yes first."""
        return self._consent.hosts_needed(untrusted_addresses)

    def allow(self, untrusted_host: str, at: datetime) -> None:
        """The person said yes to one more host. Raises AddressRefused."""
        self._consent = self._consent.with_host(untrusted_host, at)

    def fetch(
        self,
        untrusted_address: str,
        purpose: Purpose,
        *,
        accept: str = "*/*",
        max_bytes: int | None = None,
        into: BinaryIO | None = None,
    ) -> Answer | Unanswered:
        """What ``untrusted_address`` answers to a visitor without a login, after redirections.

        ``accept``: media types, for the header of this name. ``into``: an empty file for bodies too large for the
        memory; it may be begun again, and holds a part if there is no answer. ``max_bytes``: of the body; unless given,
        ``page_bytes``, or ``file_bytes`` for one that goes into a file.

        Raises:
            NetworkNotAllowed: nobody said yes to the host.
            Cancelled: the person pressed Stop.
            VaultError, VaultInUse, DiskFull, NotWritable: the log could not be written, and then nothing was asked; or
                ``into`` could not.
        """
        at = self._around.timekeeper.now()
        try:
            address = web_address(untrusted_address)
        except AddressRefused as refused:
            return Unanswered(untrusted_address, untrusted_address, at, Reason.NOT_PUBLIC, detail=str(refused))
        with self._one_at_a_time:
            if not self._consent.covers(address.host):
                raise NetworkNotAllowed(what=address.host)
            most = self._limits.page_bytes if into is None else self._limits.file_bytes
            seconds = self._limits.total_seconds if into is None else self._limits.file_seconds
            limit = most if max_bytes is None else max_bytes
            found = self._follow(Ask(address, purpose, accept, limit, seconds, into=into))
        return replace(found, requested=untrusted_address)

    def _may_ask(self, host: str) -> bool:
        return self._consent.covers(host) or host in self._sent_to

    def _follow(self, ask: Ask) -> Answer | Unanswered:
        """Ask, and go where the server sends us as long as that is allowed."""
        seen = {str(ask.address)}
        for _ in range(self._limits.redirects + 1):
            forbidden = self._forbidden(ask)
            if forbidden is not None:
                return forbidden
            found = self._persistently(ask)
            if not isinstance(found, Redirection):
                return found
            target = self._next(ask, found)
            if isinstance(target, Unanswered):
                return target
            if str(target) in seen:
                return self._unanswered(ask, Reason.LIMIT_REACHED, "redirected in a circle", found.status)
            seen.add(str(target))
            ask = replace(ask, address=target)
        return self._unanswered(ask, Reason.LIMIT_REACHED, "redirected too often")

    def _next(self, ask: Ask, sent: Redirection) -> WebAddress | Unanswered:
        try:
            target = ask.address.joined(sent.untrusted_location)
        except AddressRefused as refused:
            return self._unanswered(ask, Reason.NOT_PUBLIC, f"redirected: {refused}", sent.status)
        if demands_login(ask.address, target):
            return self._unanswered(
                ask, Reason.LOGIN_NEEDED, f"redirected to {target.origin}{target.path}", sent.status
            )
        if not self._consent.covers(target.host) and target.host != ask.address.host:
            if ask.purpose not in self._consent.redirects_anywhere:
                elsewhere = self._unanswered(ask, Reason.HOST_NOT_ALLOWED, f"redirected to {target}", sent.status)
                return replace(elsewhere, needs_host=target.host)
            self._sent_to.add(target.host)
        return target

    def _forbidden(self, ask: Ask) -> Unanswered | None:
        """Why the rules of the server keep us from asking, None if they do not. The rules themselves may be read."""
        if ask.purpose is Purpose.ROBOTS:
            return None
        rules = self._rules.get(ask.address.origin)
        if rules is None:
            to_rules = replace(ask.address, target="/robots.txt")
            limit = self._limits.robots_bytes
            accept, seconds = "text/plain, */*;q=0.1", self._limits.total_seconds
            rules = rules_of(self._follow(Ask(to_rules, Purpose.ROBOTS, accept, limit, seconds, cut=True)))
            if rules.refused is None or rules.refused.needs_host is None:  # a yes to that host would change it
                self._rules[ask.address.origin] = rules
            self._exchange.slow_down(ask.address.host, rules.delay(self._limits.longest_crawl_delay))
        if rules.refused is not None:
            # A server error keeps us out by the rules; whoever is not reachable at all is told as that.
            said = Reason.ROBOTS if rules.refused.reason is Reason.SERVER_ERROR else rules.refused.reason
            detail = f"its robots.txt: {rules.refused.detail}"
            return replace(
                rules.refused, requested=str(ask.address), final=str(ask.address), reason=said, detail=detail
            )
        return None if rules.allow(ask.address) else self._unanswered(ask, Reason.ROBOTS, "its robots.txt says no")

    def _persistently(self, ask: Ask) -> Answer | Unanswered | Redirection:
        """Ask again after a pause where that may help."""
        pause = self._limits.first_pause
        retries_left = self._limits.retries
        while True:
            found = self._exchange.once(ask)
            if not isinstance(found, Failed):
                return found
            length = max(pause, found.answer.retry_after or 0.0)
            if not found.may_pass or not retries_left or length > self._limits.longest_pause:
                return found.answer
            wait(length, self._around.timekeeper, self._is_cancelled)
            retries_left -= 1
            pause *= 2

    def _unanswered(self, ask: Ask, reason: Reason, detail: str, status: int | None = None) -> Unanswered:
        address = str(ask.address)
        return Unanswered(address, address, self._around.timekeeper.now(), reason, status, detail)
