"""Whatever a person names, as a source: a place on this computer or a public one."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import Protocol

from exposure_check.domain.network import Consent, WebAccess
from exposure_check.domain.progress import CancelCheck
from exposure_check.domain.provenance import Provenance
from exposure_check.domain.scan import Link
from exposure_check.sources.opening import LocalSource, open_local
from exposure_check.sources.profiles import asking
from exposure_check.sources.profiles.asking import FoundMedia
from exposure_check.sources.public import Fetcher, PublicSource, first_asks

LINKS = "links in exports"
"""The location of a source of links, for the report."""

_FILMS = (".mp4", ".m4v", ".mov", ".webm", ".mkv")


class Settings(Protocol):
    """Keeps short texts."""

    def setting(self, name: str) -> str | None: ...
    def set_setting(self, name: str, value: str) -> None: ...


class Places:
    """Implements ``services.ports.Places``."""

    def __init__(self, open_fetcher: Callable[[Consent, CancelCheck], Fetcher], settings: Settings) -> None:
        """``settings``: where the rest of a crawl is kept, encrypted."""
        self._open_fetcher = open_fetcher
        self._settings = settings

    def hosts(self, location: str) -> frozenset[str]:
        """The hosts that will be asked for a place on the web; none for one on this computer."""
        asks = first_asks(location)
        own = {host for ask in asks if (host := asking.host_of(ask.url)) is not None}
        # A site answers under both names, and sends from one to the other.
        twins = {host.removeprefix("www.") if host.startswith("www.") else f"www.{host}" for host in own}
        return asking.hosts(asks) | {host for host in twins if host.count(".") >= 1 and not _is_interface(host)}

    def open(self, location: str, web: WebAccess | None, is_cancelled: CancelCheck) -> LocalSource | PublicSource:
        """The source for a place."""
        asks = first_asks(location)
        if not asks or web is None:
            return open_local(location)
        return PublicSource(
            location,
            asks,
            lambda: self._open_fetcher(web.consent, is_cancelled),
            _Crawls(self._settings),
            web.ask_host,
            is_cancelled,
        )

    def hosts_of_links(self, links: Sequence[Link]) -> frozenset[str]:
        """The hosts that will be asked for ``links``."""
        return frozenset(host for link in links if (host := asking.host_of(link.url)) is not None)

    def open_links(self, links: Sequence[Link], web: WebAccess, is_cancelled: CancelCheck) -> PublicSource:
        """Photos and films that exports name by their address, fetched from there."""
        media = [
            FoundMedia(
                link.url,
                link.url.partition("?")[0].lower().endswith(_FILMS),
                link.provenance or Provenance(),
                link.origin_url,
                link.published,
            )
            for link in links
        ]
        return PublicSource(
            LINKS,
            [],
            lambda: self._open_fetcher(web.consent, is_cancelled),
            _Crawls(self._settings),
            web.ask_host,
            is_cancelled,
            media,
        )


def _is_interface(host: str) -> bool:
    """Names of servers for programs have no twin."""
    return host.removeprefix("www.").split(".")[0] in {"api", "public", "cdn", "feeds"}


class _Crawls:
    """Implements :class:`exposure_check.sources.public.CrawlStore` over the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self, location: str) -> bytes | None:
        kept = self._settings.setting(_setting(location))
        return base64.b64decode(kept) if kept else None

    def save(self, location: str, crawl: bytes | None) -> None:
        self._settings.set_setting(_setting(location), base64.b64encode(crawl or b"").decode("ascii"))


def _setting(location: str) -> str:
    return f"crawl {location}"
