"""One request and its answer: in turn, logged, timed and counted."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

import requests
import urllib3

from exposure_check.domain.errors import Cancelled, printable
from exposure_check.domain.network import Answer, FetchLimits, NewRequest, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.domain.progress import CancelCheck
from exposure_check.domain.web_address import AddressRefused, WebAddress
from exposure_check.sources.net.body import BodyRefused, Sink, unpacked
from exposure_check.sources.net.connections import Connections, NotPublicAddress
from exposure_check.sources.net.magic import sniffed
from exposure_check.sources.net.outcome import REDIRECTIONS, WORTH_ANOTHER_TRY, reason_of, seconds_to_wait
from exposure_check.sources.net.resolver import NameUnknown
from exposure_check.sources.net.timing import Pace, Timekeeper, Watch

if TYPE_CHECKING:
    from exposure_check.sources.net.fetcher import RequestRecorder

_KEPT_HEADERS = ("link", "last-modified", "etag")
_MOST_HEADER_CHARACTERS = 8000
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Ask:
    """One address and what is wanted of it. ``cut``: a body that is too long is taken to the limit, not refused."""

    address: WebAddress
    purpose: Purpose
    accept: str
    max_bytes: int
    seconds: float
    into: BinaryIO | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Redirection:
    """The server sends us elsewhere."""

    untrusted_location: str
    status: int


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer this time. ``may_pass``: a later attempt may get one."""

    answer: Unanswered
    may_pass: bool


class _Problem(Exception):
    """Why a request ended without an answer."""

    def __init__(self, reason: Reason, detail: str, *, may_pass: bool = False) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail
        self.may_pass = may_pass


@dataclass(slots=True)
class _Course:
    """How far a request got, for the log."""

    at: datetime
    status: int | None = None
    received: int = 0
    retry_after: float | None = None


class Exchange:
    """Makes the requests of one action."""

    def __init__(
        self,
        session: requests.Session,
        connections: Connections,
        log: RequestRecorder,
        pace: Pace,
        limits: FetchLimits,
        timekeeper: Timekeeper,
        is_cancelled: CancelCheck,
        *,
        action: str,
        proxied: bool,
    ) -> None:
        self._session = session
        self._connections = connections
        self._log = log
        self._pace = pace
        self._limits = limits
        self._time = timekeeper
        self._is_cancelled = is_cancelled
        self._action = action
        self._proxied = proxied
        self._delays: dict[str, float] = {}
        self._requests = 0
        self._bytes = 0

    def slow_down(self, host: str, seconds: float) -> None:
        """Leave this many seconds between two requests to ``host``, if that is longer than usual."""
        self._delays[host] = max(seconds, self._delays.get(host, 0.0))

    def once(self, ask: Ask) -> Answer | Redirection | Failed:
        """Ask once. Raises Cancelled, NetworkNotAllowed, and what the log raises."""
        address = str(ask.address)
        if self._requests >= self._limits.action_requests or self._bytes >= self._limits.action_bytes:
            spent = Unanswered(address, address, self._time.now(), Reason.LIMIT_REACHED, detail="this action's limit")
            return Failed(spent, may_pass=False)
        interval = max(self._limits.seconds_per_host, self._delays.get(ask.address.host, 0.0))
        self._pace.take_turn(ask.address.host, interval, self._time, self._is_cancelled)
        self._requests += 1
        course = _Course(self._time.now())
        host = ask.address.host
        number = self._log.begin(NewRequest(course.at, "GET", address, host, ask.purpose, self._action, self._proxied))
        problem: _Problem | None = _Problem(Reason.INTERNAL, "the program failed")
        try:
            found = self._timed(ask, course)
            problem = None
        except _Problem as failed:
            problem = failed
            unanswered = Unanswered(
                address,
                address,
                course.at,
                failed.reason,
                course.status,
                printable(failed.detail),
                retry_after=course.retry_after,
            )
            return Failed(unanswered, failed.may_pass)
        except Cancelled:
            problem = None  # the log shows an entry without an end
            raise
        finally:
            self._bytes += course.received
            reason = None if problem is None else problem.reason
            self._log.finish(number, status=course.status, problem=reason, received=course.received)
        return found

    def _timed(self, ask: Ask, course: _Course) -> Answer | Redirection:
        watch = Watch(ask.seconds, self._is_cancelled, self._connections.cut)
        try:
            with watch:
                found = self._send(ask, course)
        except _Problem as problem:
            if watch.stopped:
                raise Cancelled from problem
            if watch.ran_out:
                raise _Problem(Reason.TIMED_OUT, "it took too long", may_pass=False) from problem
            raise
        if watch.stopped:
            raise Cancelled
        if watch.ran_out:
            # A body without a length ends when the connection is cut, and would look whole.
            raise _Problem(Reason.TIMED_OUT, "it took too long")
        return found

    def _send(self, ask: Ask, course: _Course) -> Answer | Redirection:
        limits = self._limits
        try:
            with self._session.get(
                str(ask.address),
                headers={"Accept": ask.accept},
                timeout=(limits.connect_seconds, limits.read_seconds),
                allow_redirects=False,
                stream=True,
            ) as response:
                course.status = response.status_code
                return self._read(ask, response, course)
        except (AddressRefused, NotPublicAddress, requests.exceptions.InvalidURL) as error:
            raise _Problem(Reason.NOT_PUBLIC, str(error)) from error
        except NameUnknown as error:
            raise _Problem(Reason.UNREACHABLE, str(error), may_pass=error.temporary) from error
        except BodyRefused as error:
            # What was sent in part may come whole; what is too large stays too large.
            raise _Problem(error.reason, error.detail, may_pass=error.reason is Reason.DAMAGED) from error
        except (requests.exceptions.SSLError, urllib3.exceptions.SSLError) as error:
            raise _Problem(Reason.UNREACHABLE, f"no trusted encrypted connection: {error}") from error
        except (requests.Timeout, urllib3.exceptions.TimeoutError) as error:
            raise _Problem(Reason.TIMED_OUT, "the server did not answer in time", may_pass=True) from error
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            reason = Reason.UNREACHABLE if course.status is None else Reason.DAMAGED
            raise _Problem(reason, f"{type(error).__name__}: {error}", may_pass=True) from error

    def _read(self, ask: Ask, response: requests.Response, course: _Course) -> Answer | Redirection:
        location = response.headers.get("location")
        if response.status_code >= 300:
            _finish_short(response, course)
        if response.status_code in REDIRECTIONS and location:
            return Redirection(_as_text(location), response.status_code)
        reason = reason_of(response.status_code)
        if reason is not None:
            course.retry_after = seconds_to_wait(response.headers.get("retry-after"), self._time.now())
            raise _Problem(reason, f"HTTP {response.status_code}", may_pass=response.status_code in WORTH_ANOTHER_TRY)
        sink = Sink(ask.into)
        self._collect(ask, response, course, sink)
        content_type, charset = _content_type(response.headers.get("content-type", ""))
        return Answer(
            requested=str(ask.address),
            final=str(ask.address),
            status=response.status_code,
            at=course.at,
            content_type=content_type,
            charset=charset,
            headers={
                name: _as_text(response.headers[name])[:_MOST_HEADER_CHARACTERS]
                for name in _KEPT_HEADERS
                if name in response.headers
            },
            data=sink.data,
            size=sink.size,
            sha256=sink.sha256,
            magic=sink.magic,
            sniffed=sniffed(sink.magic),
        )

    def _collect(self, ask: Ask, response: requests.Response, course: _Course, sink: Sink) -> None:
        for piece in unpacked(self._wire(ask, response, course), response.headers.get("content-encoding", "")):
            left = ask.max_bytes - sink.size
            if len(piece) > left:
                if not ask.cut:
                    raise BodyRefused(Reason.UNPACKS_TOO_LARGE, "the body unpacks to more than is taken")
                sink.add(piece[:left])
                return
            sink.add(piece)

    def _wire(self, ask: Ask, response: requests.Response, course: _Course) -> Iterator[bytes]:
        """The bytes as they come, without the chunks of HTTP, at most as many as are wanted."""
        raw: Any = response.raw
        allowed = min(ask.max_bytes, self._limits.action_bytes - self._bytes)
        if not ask.cut and (raw.length_remaining or 0) > allowed:
            raise BodyRefused(Reason.TOO_MANY_BYTES, f"{raw.length_remaining} bytes were announced")
        for piece in raw.stream(_PIECE, decode_content=False):
            course.received += len(piece)
            if course.received > allowed and not ask.cut:
                raise BodyRefused(Reason.TOO_MANY_BYTES, "more bytes came than are taken")
            yield piece
            if course.received > allowed:
                return


def _finish_short(response: requests.Response, course: _Course) -> None:
    """Read the short body of an answer that is none, so that its connection can be used again."""
    raw: Any = response.raw
    if raw.length_remaining is not None and raw.length_remaining <= _PIECE:
        with contextlib.suppress(urllib3.exceptions.HTTPError, OSError):
            course.received += len(raw.read(decode_content=False))


def _as_text(header: str) -> str:
    """The text of a header: http.client reads bytes as Latin-1, and servers send UTF-8."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _content_type(untrusted_header: str) -> tuple[str | None, str | None]:
    """Media type and charset, lower case, None where there is none."""
    kind, *parameters = untrusted_header.lower().split(";")
    charset = next(
        (value.strip(" \"'") for name, _, value in (each.partition("=") for each in parameters) if "charset" in name),
        "",
    )
    return printable(kind.strip(), 100) or None, printable(charset, 100) or None
