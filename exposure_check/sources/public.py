"""Photos on public pages and profiles, as a visitor without a login sees them.

A crawl is a list of open asks (``profiles/asking.py``). Each is fetched by the network room, its answer is read in a
confined process, and what that says is fetched or asked next. What is left when a crawl ends early is kept, so that the
next scan goes on there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Protocol

import msgspec

from exposure_check.domain.errors import Cancelled, NetworkNotAllowed
from exposure_check.domain.network import Answer, Purpose, Unanswered
from exposure_check.domain.photo import FileState, PhotoRef, Reason, Refusal
from exposure_check.domain.progress import CancelCheck
from exposure_check.domain.web_address import AddressRefused, web_address
from exposure_check.isolation import confinement, envelope
from exposure_check.isolation.envelope import BadAnswer
from exposure_check.isolation.pool import JobFailed, WorkerDied, WorkerPool
from exposure_check.sources import answers
from exposure_check.sources.addresses import is_address
from exposure_check.sources.profiles import asking
from exposure_check.sources.profiles.asking import Ask, FoundMedia, Read, ReadAs

MOST_ASKS = 300
"""Pages, feeds and interface answers of one place in one scan."""
MOST_MEDIA = 3_000
MOST_PHOTO_BYTES = 100 * 1024**2
MOST_FILM_BYTES = 200 * 1024**2
READ_SECONDS = 60.0
READ_MEMORY = 1024**3
_FAILED = frozenset({Reason.UNREACHABLE, Reason.SERVER_ERROR, Reason.TIMED_OUT, Reason.INTERNAL, Reason.WORKER_DIED})
_PAGES = frozenset({ReadAs.PAGE, ReadAs.PREVIEW, ReadAs.FLICKR_PAGE, ReadAs.YOUTUBE_PAGE})
_RETRIED_ELSEWHERE = frozenset({Reason.NOT_FOUND, Reason.LOGIN_NEEDED})


class Fetcher(Protocol):
    """Fetches within the consent of one action: see :class:`exposure_check.sources.net.fetcher.Fetcher`."""

    def fetch(
        self, untrusted_address: str, purpose: Purpose, *, accept: str = ..., max_bytes: int | None = ...
    ) -> Answer | Unanswered: ...

    def allow(self, untrusted_host: str, at: datetime) -> None: ...
    def close(self) -> None: ...


@dataclass(slots=True)
class Crawl:
    """How far a crawl is: open asks, and addresses that were fetched or asked for. Plain data."""

    asks: list[Ask] = field(default_factory=list)
    media: list[FoundMedia] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)


class CrawlStore(Protocol):
    """Keeps what is left of a crawl between two scans."""

    def load(self, location: str) -> bytes | None: ...
    def save(self, location: str, crawl: bytes | None) -> None: ...


class PublicSource:
    """A public address. Implements ``services.ports.PhotoSource``."""

    def __init__(
        self,
        location: str,
        asks: list[Ask],
        open_fetcher: Callable[[], Fetcher],
        store: CrawlStore,
        ask_host: Callable[[str], bool],
        is_cancelled: CancelCheck,
        media: Sequence[FoundMedia] = (),
    ) -> None:
        """``asks``: the first ones, from ``starting.start``. ``media``: what is known beforehand. ``ask_host``: asks
        the person about a host that only became known on the way; True if it may be asked from now on."""
        self._location = location
        self._asks = asks
        self._open_fetcher = open_fetcher
        self._store = store
        self._ask_host = ask_host
        self._is_cancelled = is_cancelled
        self._media = media

    @property
    def location(self) -> str:
        """What the person typed."""
        return self._location

    def count(self, is_cancelled: CancelCheck) -> int | None:
        """Nobody knows before, unless all is known."""
        del is_cancelled
        return None if self._asks else len(self._media)

    def references(self) -> Iterator[PhotoRef | Refusal]:
        """Every photo that is found, and every address that could not be read, once."""
        return self._crawl()

    def _crawl(self) -> Iterator[PhotoRef | Refusal]:
        crawl = self._resumed()
        run = _Run(crawl, self._open_fetcher(), self._ask_host)
        finished = False
        try:
            for entry in run.entries():
                yield entry
                if self._is_cancelled():
                    return
            finished = not crawl.asks and not crawl.media
            if not finished:
                yield Refusal(f"{self._location}#rest", FileState.SKIPPED, Reason.LIMIT_REACHED)
        except Cancelled:  # in the middle of a request
            return
        finally:
            run.close()
            if self._asks:
                self._store.save(self._location, None if finished else msgspec.msgpack.encode(crawl))

    def _resumed(self) -> Crawl:
        kept = self._store.load(self._location) if self._asks else None
        if kept is not None:
            try:
                return msgspec.msgpack.decode(kept, type=Crawl)
            except msgspec.MsgspecError:  # of an older version
                pass
        return Crawl(asks=list(self._asks), media=list(self._media))


class _Run:
    """One scan's part of a crawl."""

    def __init__(self, crawl: Crawl, fetcher: Fetcher, ask_host: Callable[[str], bool]) -> None:
        self._crawl = crawl
        self._fetcher = fetcher
        self._ask_host = ask_host
        self._refused_hosts: set[str] = set()
        self._reader = WorkerPool(
            1,
            READ_SECONDS,
            initializer=confinement.confine,
            initargs=((), READ_MEMORY, ("exposure_check.sources.profiles.reading",)),
        )

    def close(self) -> None:
        """Stop the reading process and close the connections."""
        self._reader.shutdown(cancel_futures=True)
        self._fetcher.close()

    def entries(self) -> Iterator[PhotoRef | Refusal]:
        """Media first, so that little has to be remembered; then the next page. An item leaves the crawl when it was
        settled, so that a stop loses none."""
        asked = offered = 0
        crawl = self._crawl
        while True:
            if crawl.media and offered < MOST_MEDIA:
                offered += 1
                yield self._fetched(crawl.media[0])
                crawl.media.pop(0)
            elif crawl.asks and not crawl.media and asked < MOST_ASKS:
                asked += 1
                ask = crawl.asks[0]
                if ask.url not in crawl.seen:
                    yield from self._asked(ask)
                crawl.asks.pop(0)
                crawl.seen.add(ask.url)
            else:
                return

    def _asked(self, ask: Ask) -> Iterator[Refusal]:
        found = self._get(ask.url, Purpose.PAGE if ask.read_as in _PAGES else Purpose.LISTING, ask.accept, None)
        if isinstance(found, Unanswered):
            reading = self._read(_refused_answer(ask, found)) if found.status else Read(reason=found.reason)
            reading = replace(reading, reason=reading.reason if reading.login_needed else found.reason)
        else:
            reading = self._read(
                asking.Answer(
                    ask,
                    found.final,
                    found.status,
                    found.content_type or "",
                    found.headers.get("link", ""),
                    found.data,
                    found.at,
                )
            )
        # That a site has no list of its pages is nothing that a person asked about.
        guessed = ask.read_as is ReadAs.SITEMAP and ask.url != ask.page and reading.reason is Reason.NOT_FOUND
        if reading.reason is not None and not reading.follow and not guessed:
            yield _refusal(ask.url, reading.reason, page=ask.page)
        self._crawl.asks += [follow for follow in reading.follow if follow.url not in self._crawl.seen]
        for media in reading.media:
            key = media.url or f"{ask.url}#{envelope.digest(media.data or b'')}"
            if key not in self._crawl.seen:
                self._crawl.seen.add(key)
                self._crawl.media.append(replace(media, origin_url=media.origin_url or ask.page))

    def _fetched(self, media: FoundMedia) -> PhotoRef | Refusal:
        page = media.origin_url or media.url or ""
        if media.data is not None:
            name = media.url or f"{page}#picture-{envelope.digest(media.data)[:12]}"
            return _photo(name, media, media.data, envelope.digest(media.data), None)
        reason = Reason.NOT_FOUND
        for url in (media.url, *media.alternatives):
            if url is None:
                continue
            purpose = Purpose.VIDEO if media.is_video else Purpose.PICTURE
            accept, most = ("video/*", MOST_FILM_BYTES) if media.is_video else ("image/*", MOST_PHOTO_BYTES)
            found = self._get(url, purpose, accept, most)
            if isinstance(found, Answer):
                return _photo(url, media, found.data, found.sha256, found)
            reason = found.reason
            if reason not in _RETRIED_ELSEWHERE:
                break
        return _refusal(media.url or page, reason, page=page, media=media)

    def _get(self, url: str, purpose: Purpose, accept: str, max_bytes: int | None) -> Answer | Unanswered:
        """Fetch, asking the person about a host that was not named before."""
        try:
            found = self._fetcher.fetch(url, purpose, accept=accept, max_bytes=max_bytes)
        except NetworkNotAllowed:
            return self._ask_and_get(url, _host(url), purpose, accept, max_bytes)
        if isinstance(found, Unanswered) and found.needs_host is not None:
            return self._ask_and_get(url, found.needs_host, purpose, accept, max_bytes)
        return found

    def _ask_and_get(
        self, url: str, host: str | None, purpose: Purpose, accept: str, max_bytes: int | None
    ) -> Answer | Unanswered:
        refused = Unanswered(url, url, datetime.now(UTC), Reason.HOST_NOT_ALLOWED, needs_host=host)
        if host is None or host in self._refused_hosts:
            return refused
        if not self._ask_host(host):
            self._refused_hosts.add(host)
            return refused
        self._fetcher.allow(host, datetime.now(UTC))
        try:
            return self._fetcher.fetch(url, purpose, accept=accept, max_bytes=max_bytes)
        except NetworkNotAllowed:
            return refused

    def _read(self, answer: asking.Answer) -> Read:
        try:
            sent = self._reader.submit(answers.read_answer, msgspec.msgpack.encode(answer)).result()
            reading = envelope.unsealed(Read, sent)
        except TimeoutError:
            return Read(reason=Reason.TIMED_OUT)
        except MemoryError:
            return Read(reason=Reason.OUT_OF_MEMORY)
        except (WorkerDied, BrokenExecutor):
            return Read(reason=Reason.WORKER_DIED)
        except (JobFailed, BadAnswer):
            return Read(reason=Reason.INTERNAL)
        return _checked(reading)


def _checked(reading: Read) -> Read:
    """``reading`` without what a reader that was taken over could have put in: only addresses of the web are asked."""
    return replace(
        reading,
        media=tuple(
            replace(media, origin_url=media.origin_url if media.origin_url and is_address(media.origin_url) else None)
            for media in reading.media
            if media.data is not None or (media.url is not None and is_address(media.url))
        ),
        follow=tuple(ask for ask in reading.follow if is_address(ask.url)),
    )


def _refused_answer(ask: Ask, found: Unanswered) -> asking.Answer:
    return asking.Answer(ask, found.final, found.status or 0, "", "", b"", found.at)


def _photo(locator: str, media: FoundMedia, data: bytes, sha256: str, answer: Answer | None) -> PhotoRef:
    page = media.origin_url or locator
    return PhotoRef(
        locator,
        size=len(data),
        mtime_ns=int(sha256[:15], 16),
        origin_url=page if is_address(page) else None,
        published=media.published,
        data=data,
        provenance=media.provenance,
        retrieval=answer.retrieval(page) if answer is not None else None,
    )


def _refusal(address: str, reason: Reason, *, page: str, media: FoundMedia | None = None) -> Refusal:
    state = FileState.TOO_LARGE if reason is Reason.TOO_MANY_BYTES else FileState.SKIPPED
    if reason in _FAILED:
        state = FileState.FAILED
    return Refusal(
        address,
        state,
        reason,
        origin_url=page if is_address(page) else None,
        published=media.published if media is not None else None,
        provenance=media.provenance if media is not None else None,
    )


def first_asks(location: str) -> list[Ask]:
    """What would be asked for a public place, as a person writes it: an address with http(s), ``@user@host``, an e-mail
    address, ``u/name``. Empty for anything else, such as a file, also one with an ``@`` in its path."""
    text = location.strip()
    if PurePosixPath(text).is_absolute() or PureWindowsPath(text).drive:
        return []
    if not (text.lower().startswith(("http://", "https://", "u/", "mailto:", "acct:")) or "@" in text):
        return []
    from exposure_check.sources.profiles import starting  # loads what reads pages

    return starting.start(text)


def _host(url: str) -> str | None:
    try:
        return web_address(url).host
    except AddressRefused:
        return None
