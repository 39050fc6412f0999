"""Servers that lie, stall, flood and send elsewhere. Every one of them ends in a reason, within bounds."""

from __future__ import annotations

import gzip
import threading
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from functools import cache

import pytest

from exposure_check.domain.errors import Cancelled
from exposure_check.domain.network import Answer, Consent, FetchLimits, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.domain.public_address import is_public
from tests.local_servers import START, Internet, Reply, Site, data, in_turn, page, redirect

HOME = "https://photos.example/me"
MEGABYTE = 1024**2
QUICK = FetchLimits(retries=0, total_seconds=0.6, read_seconds=0.4)


@pytest.fixture
def site(internet: Internet) -> Site:
    return internet.site("photos.example")


def reason_of(found: Answer | Unanswered) -> Reason:
    assert isinstance(found, Unanswered), found
    return found.reason


def fetch(internet: Internet, limits: FetchLimits | None = None, address: str = HOME) -> Answer | Unanswered:
    with internet.fetcher(address, limits=limits) as fetcher:
        return fetcher.fetch(address, Purpose.PAGE)


def endless(piece: bytes) -> Iterator[bytes]:
    while True:
        yield piece


@cache
def bomb() -> bytes:
    """A gigabyte of zeros, in about a megabyte."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([packer.compress(bytes(MEGABYTE)) for _ in range(1024)] + [packer.flush()])


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP"])
def test_a_gzip_bomb_is_given_up_in_little_memory(internet: Internet, site: Site, encoding: str) -> None:
    site.on("/me", Reply(headers=(("Content-Encoding", encoding),), body=bomb()))
    tracemalloc.start()
    try:
        found = fetch(internet, FetchLimits(page_bytes=8 * MEGABYTE))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert reason_of(found) is Reason.UNPACKS_TOO_LARGE
    assert peak < 24 * MEGABYTE


def test_a_bomb_in_a_redirection_is_never_unpacked(internet: Internet, site: Site) -> None:
    packed = bomb()
    site.on("/me", Reply(302, (("Location", "/there"), ("Content-Encoding", "gzip")), packed))
    site.on("/there", page("hello"))
    tracemalloc.start()
    try:
        found = fetch(internet)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(found, Answer)
    assert peak < 24 * MEGABYTE
    assert internet.log.entries[1].received == 0


def test_the_endless_body_of_a_redirection_is_not_read(internet: Internet, site: Site) -> None:
    site.on("/me", Reply(302, (("Location", "/there"),), endless(bytes(1000)), length=None))
    site.on("/there", page("hello"))
    assert isinstance(fetch(internet), Answer)


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
def test_an_encoding_that_was_not_asked_for_is_refused(internet: Internet, site: Site, encoding: str) -> None:
    body = gzip.compress(gzip.compress(b"hello"))
    site.on("/me", Reply(headers=(("Content-Encoding", encoding),), body=body))
    assert reason_of(fetch(internet)) is Reason.UNKNOWN_PACKING


def test_bytes_that_are_not_packed_as_said_are_damaged(internet: Internet, site: Site) -> None:
    site.on("/me", Reply(headers=(("Content-Encoding", "gzip"),), body=b"<!doctype html> not packed at all"))
    assert reason_of(fetch(internet)) is Reason.DAMAGED


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("length", [10 * MEGABYTE, None])
def test_an_endless_body_ends_at_the_limit(
    internet: Internet, site: Site, *, chunked: bool, length: int | None
) -> None:
    site.on("/me", Reply(body=endless(bytes(50_000)), length=length, chunked=chunked))
    found = fetch(internet, FetchLimits(page_bytes=MEGABYTE))
    assert reason_of(found) is Reason.TOO_MANY_BYTES
    assert internet.log.entries[-1].received < 2 * MEGABYTE


def test_an_announced_length_that_is_too_large_is_not_even_begun(internet: Internet, site: Site) -> None:
    site.on("/me", Reply(body=b"x", length=10**15))
    assert reason_of(fetch(internet)) is Reason.TOO_MANY_BYTES
    assert internet.log.entries[-1].received == 0


@pytest.mark.parametrize("claimed", [1001, 10**9])
def test_a_body_that_is_cut_off_is_an_error_and_tried_again(internet: Internet, site: Site, claimed: int) -> None:
    site.on("/me", Reply(body=bytes(1000), length=claimed))
    found = fetch(internet, FetchLimits(page_bytes=10**10))
    assert reason_of(found) is Reason.DAMAGED
    assert len(site.asked) == 3


def test_a_body_that_came_whole_the_second_time_is_an_answer(internet: Internet, site: Site) -> None:
    site.on("/me", in_turn(Reply(body=bytes(1000), length=2000), data(bytes(2000), "image/jpeg")))
    found = fetch(internet)
    assert isinstance(found, Answer)
    assert found.size == 2000


@pytest.mark.parametrize("kind", ["gzip", "deflate"])
def test_packed_bytes_that_end_early_are_damaged_although_the_length_fits(
    internet: Internet, site: Site, kind: str
) -> None:
    packed = gzip.compress(bytes(100_000)) if kind == "gzip" else zlib.compress(bytes(100_000))
    site.on("/me", Reply(headers=(("Content-Encoding", kind),), body=packed[:-20]))
    assert reason_of(fetch(internet)) is Reason.DAMAGED


def test_chunks_that_end_early_are_damaged(internet: Internet, site: Site) -> None:
    start = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    site.on("/me", Reply(raw=[start, b"5\r\nhello\r\n"]))
    assert reason_of(fetch(internet)) is Reason.DAMAGED


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00" * 100,
        b"HTTP/1.1\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 70_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe\x01\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_what_is_not_http_ends_in_a_reason(internet: Internet, site: Site, raw: bytes) -> None:
    site.on("/me", Reply(raw=[raw]))
    reason = reason_of(fetch(internet))
    assert reason in {Reason.UNREACHABLE, Reason.DAMAGED, Reason.NOT_PUBLIC, Reason.NOT_FOUND}
    assert all(entry.problem is not Reason.INTERNAL for entry in internet.log.entries)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(raw=endless(b"H"), hold=0.05),
        Reply(raw=[b"HTTP/1.1 200 OK\r\n", *[b"X-A: 1\r\n"] * 1000], hold=0.05),
        Reply(raw=endless(b"HTTP/1.1 100 Continue\r\n\r\n")),
        Reply(body=[b"x"] * 1000, length=1000, hold=0.05),
        Reply(body=[b"x"] * 1000, length=None, hold=0.05),
        Reply(body=[b"x"] * 1000, chunked=True, hold=0.05),
    ],
    ids=["status line", "headers", "continue", "body", "body without length", "chunks"],
)
@pytest.mark.parametrize("scheme", ["https", "http"])
def test_a_server_that_drips_is_cut_off(internet: Internet, site: Site, reply: Reply, scheme: str) -> None:
    site.on("/me", reply)
    began = time.monotonic()
    found = fetch(internet, QUICK, f"{scheme}://photos.example/me")
    assert reason_of(found) is Reason.TIMED_OUT
    assert time.monotonic() - began < 10  # 50 s of dripping otherwise; a busy machine takes its time


def test_a_server_that_says_nothing_is_given_up(internet: Internet, site: Site) -> None:
    site.on("/me", Reply(raw=[b"late"], hold=20.0))
    found = fetch(internet, FetchLimits(retries=0, read_seconds=0.3))
    assert reason_of(found) is Reason.TIMED_OUT


def test_stop_ends_a_read_that_blocks(internet: Internet, site: Site) -> None:
    stop = threading.Event()

    def dripping() -> Iterator[bytes]:
        for count in range(1000):
            if count == 3:
                stop.set()
            yield b"x"

    site.on("/me", Reply(body=dripping(), length=1000, hold=0.1))
    began = time.monotonic()
    with internet.fetcher(HOME, is_cancelled=stop.is_set) as fetcher, pytest.raises(Cancelled):
        fetcher.fetch(HOME, Purpose.PAGE)
    assert time.monotonic() - began < 20  # 100 s of dripping otherwise
    assert internet.log.entries[-1].problem is None


def test_redirections_in_a_circle_and_without_end_are_left(internet: Internet, site: Site) -> None:
    site.on("/me", redirect("/a"))
    site.on("/a", redirect("/me"))
    assert reason_of(fetch(internet)) is Reason.LIMIT_REACHED
    assert site.asked == ["/me", "/a"]
    site.on("/me", redirect("/0"))
    for step in range(20):
        site.on(f"/{step}", redirect(f"/{step + 1}"))
    site.seen.clear()
    assert reason_of(fetch(internet)) is Reason.LIMIT_REACHED
    assert len(site.asked) == 6


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:169.254.169.254]/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "https://photos.example:8443/",
        "https://user@photos.example/",
        "ftp://photos.example/",
        "file:///etc/passwd",
        "//router.local/",
        "gopher://photos.example/",
    ],
)
def test_a_redirection_to_what_is_not_public_is_refused(internet: Internet, site: Site, location: str) -> None:
    site.on("/me", redirect(location))
    with internet.fetcher(
        consent=Consent.to_addresses("a test", [HOME], START, redirects_anywhere=[Purpose.PAGE])
    ) as fetcher:
        found = fetcher.fetch(HOME, Purpose.PAGE)
    assert reason_of(found) is Reason.NOT_PUBLIC
    assert internet.looked_up == ["photos.example"]


@pytest.mark.parametrize(
    "addresses",
    [["10.0.0.1"], ["8.8.8.8", "192.168.1.1"], ["169.254.169.254"], ["::1"], ["64:ff9b::a00:1"], ["fe80::1"]],
)
def test_a_name_of_a_private_address_is_refused_before_a_connection(internet: Internet, addresses: list[str]) -> None:
    internet.point("inside.example", addresses)
    with internet.fetcher("https://inside.example/", is_allowed=is_public) as fetcher:
        found = fetcher.fetch("https://inside.example/", Purpose.PAGE)
    assert reason_of(found) is Reason.NOT_PUBLIC


def test_by_default_a_server_on_this_computer_is_refused(internet: Internet, site: Site) -> None:
    with internet.fetcher(HOME, is_allowed=is_public) as fetcher:
        assert reason_of(fetcher.fetch(HOME, Purpose.PAGE)) is Reason.NOT_PUBLIC
    assert site.connections == 0


def test_a_name_that_changes_its_mind_is_not_asked_twice_for_one_connection(internet: Internet, site: Site) -> None:
    # DNS rebinding: the first answer is fine, the second is the router. It is only ever asked for a new connection, and
    # then checked again.
    site.on("/me", page("hello"))
    internet.point("photos.example", ["127.0.0.1"], ["192.168.1.1"])
    with internet.fetcher(HOME) as fetcher:
        assert isinstance(fetcher.fetch(HOME, Purpose.PAGE), Answer)
        assert isinstance(fetcher.fetch(HOME, Purpose.PAGE), Answer)
        assert internet.looked_up == ["photos.example"]
        plain = HOME.replace("https", "http")
        assert reason_of(fetcher.fetch(plain, Purpose.PAGE)) is Reason.NOT_PUBLIC


def test_a_redirection_elsewhere_is_told_with_the_host_and_followed_after_a_yes(internet: Internet, site: Site) -> None:
    site.on("/me", redirect("https://www.other.example/me", 301))
    other = internet.site("www.other.example")
    other.on("/me", page("hello"))
    with internet.fetcher(HOME) as fetcher:
        found = fetcher.fetch(HOME, Purpose.PAGE)
        assert isinstance(found, Unanswered)
        assert (found.reason, found.needs_host, found.status) == (Reason.HOST_NOT_ALLOWED, "www.other.example", 301)
        assert other.connections == 0
        fetcher.allow(found.needs_host or "", START)
        again = fetcher.fetch(HOME, Purpose.PAGE)
    assert isinstance(again, Answer)
    assert (again.requested, again.final) == (HOME, "https://www.other.example/me")


def test_a_yes_to_redirections_holds_for_its_purpose_only(internet: Internet, site: Site) -> None:
    site.on("/me", redirect("https://cdn.example/a"))
    internet.site("cdn.example").on("/a", data(b"\x89PNG\r\n\x1a\n", "image/png"))
    consent = Consent.to_addresses("a test", [HOME], START, redirects_anywhere=[Purpose.PICTURE])
    with internet.fetcher(consent=consent) as fetcher:
        assert reason_of(fetcher.fetch(HOME, Purpose.PAGE)) is Reason.HOST_NOT_ALLOWED
        found = fetcher.fetch(HOME, Purpose.PICTURE)
        assert isinstance(found, Answer)
        assert found.final == "https://cdn.example/a"
        assert reason_of(fetcher.fetch(HOME, Purpose.PAGE)) is Reason.HOST_NOT_ALLOWED


@pytest.mark.parametrize("fault", [{"certificate_for": "other.example"}, {"trusted": False}])
def test_a_certificate_that_does_not_fit_ends_the_attempt(internet: Internet, fault: dict[str, object]) -> None:
    bad = internet.site("bad.example", **fault)  # type: ignore[arg-type]
    found = fetch(internet, address="https://bad.example/me")
    assert reason_of(found) is Reason.UNREACHABLE
    assert isinstance(found, Unanswered)
    assert "encrypted" in found.detail
    assert (bad.seen, bad.connections) == ([], 1)


def test_a_host_that_does_not_exist_or_does_not_listen_is_unreachable(internet: Internet) -> None:
    assert reason_of(fetch(internet, address="https://nobody.example/me")) is Reason.UNREACHABLE
    internet.point("closed.example", ["127.0.0.1"])  # ports 80 and 443 of this computer itself
    with internet.fetcher("https://closed.example", limits=FetchLimits(retries=0)) as fetcher:
        assert reason_of(fetcher.fetch("https://closed.example/", Purpose.PAGE)) is Reason.UNREACHABLE
