"""What comes back from servers that behave, and what is told about those that do not want to answer."""

from __future__ import annotations

import errno
import gzip
import hashlib
import io
import zlib
from datetime import timedelta
from typing import Any

import pytest

from exposure_check.domain.errors import DiskFull, NetworkNotAllowed
from exposure_check.domain.network import Answer, Consent, FetchLimits, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.sources.net.fetcher import Fetcher
from tests.local_servers import START, Internet, Reply, as_json, data, in_turn, page, redirect

HOME = "https://photos.example/me"


def answered(found: Answer | Unanswered) -> Answer:
    assert isinstance(found, Answer), found
    return found


def failed(found: Answer | Unanswered) -> Unanswered:
    assert isinstance(found, Unanswered), found
    return found


def test_an_answer_tells_all_that_is_evidence(internet: Internet) -> None:
    site = internet.site("photos.example")
    html = "<!doctype html><title>Zoë</title>"
    reply = page(html).with_header("ETag", '"1"').with_header("Link", "<next>; rel=next").with_header("X-Other", "no")
    site.on("/me", reply)
    with internet.fetcher(HOME) as fetcher:
        found = answered(fetcher.fetch(HOME + "#top", Purpose.PAGE))
    assert (found.requested, found.final, found.status) == (HOME + "#top", HOME, 200)
    assert (found.content_type, found.charset, found.sniffed) == ("text/html", "utf-8", "text/html")
    assert found.headers == {"etag": '"1"', "link": "<next>; rel=next"}
    assert found.data == html.encode()
    assert found.sha256 == hashlib.sha256(html.encode()).hexdigest()
    evidence = found.retrieval("https://photos.example/")
    assert (evidence.page, evidence.requested, evidence.sha256) == (
        "https://photos.example/",
        HOME + "#top",
        found.sha256,
    )
    assert START <= evidence.at <= START + timedelta(seconds=2)


def test_every_request_is_logged_with_what_it_was_for(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    with internet.fetcher(HOME) as fetcher:
        fetcher.fetch(HOME, Purpose.PAGE)
    rules, asked = internet.log.entries
    assert (rules.request.purpose, rules.status, rules.problem) == (Purpose.ROBOTS, 404, Reason.NOT_FOUND)
    assert (asked.request.address, asked.request.host, asked.request.purpose) == (HOME, "photos.example", Purpose.PAGE)
    assert (asked.request.method, asked.request.action, asked.request.proxied) == ("GET", "a test", False)
    assert (asked.status, asked.problem, asked.received) == (200, None, 5)


def test_a_visitor_without_a_name_asks(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", redirect("/there").with_header("Set-Cookie", "id=1; Path=/"))
    site.on("/there", page("hello").with_header("Set-Cookie", "id=2; Path=/"))
    with internet.fetcher(HOME) as fetcher:
        answered(fetcher.fetch(HOME, Purpose.PAGE))
        answered(fetcher.fetch(HOME, Purpose.PAGE))
    assert len(site.seen) == 5
    for seen in site.seen:
        assert seen.headers.keys() <= {"host", "user-agent", "accept", "accept-encoding"}
        assert seen.headers["user-agent"].startswith("ExposureCheck/0.1.0 (")
        assert seen.headers["host"] == "photos.example"


@pytest.mark.parametrize("packed", [gzip.compress, zlib.compress, lambda raw: zlib.compress(raw, wbits=-15)])
@pytest.mark.parametrize("chunked", [False, True])
def test_packed_bodies_are_unpacked(internet: Internet, packed: object, chunked: bool) -> None:
    assert callable(packed)
    content = b"a page that is packed " * 10_000
    kind = "gzip" if packed is gzip.compress else "deflate"
    internet.site("photos.example").on(
        "/me", Reply(headers=(("Content-Encoding", kind),), body=packed(content), chunked=chunked)
    )
    with internet.fetcher(HOME) as fetcher:
        assert answered(fetcher.fetch(HOME, Purpose.PAGE)).data == content


def test_a_large_body_goes_into_a_file(internet: Internet) -> None:
    film = b"\x00\x00\x00\x18ftypmp42" + bytes(3_000_000)
    site = internet.site("photos.example")
    site.on("/me", in_turn(Reply(body=film[:1000], length=len(film)), data(film, "video/mp4")))
    file = io.BytesIO()
    with internet.fetcher(HOME) as fetcher:
        found = answered(fetcher.fetch(HOME, Purpose.VIDEO, into=file))
    assert file.getvalue() == film
    assert (found.data, found.size, found.sniffed) == (b"", len(film), "video/mp4")
    assert found.magic == film[:64]
    assert found.sha256 == hashlib.sha256(film).hexdigest()


class _FullDisk(io.BytesIO):
    def write(self, piece: Any) -> int:
        del piece
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_as_that_and_the_server_is_not_asked_again(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", data(bytes(1000), "video/mp4"))
    with internet.fetcher(HOME) as fetcher, pytest.raises(DiskFull):
        fetcher.fetch(HOME, Purpose.VIDEO, into=_FullDisk())
    assert site.asked == ["/me"]
    assert len(internet.log.entries) == 2


def test_a_page_in_the_place_of_a_picture_is_noticed(internet: Internet) -> None:
    internet.site("photos.example").on("/me", data(b"\n <HTML>please log in", "image/jpeg"))
    with internet.fetcher(HOME) as fetcher:
        found = answered(fetcher.fetch(HOME, Purpose.PICTURE))
    assert (found.content_type, found.sniffed) == ("image/jpeg", "text/html")


def test_a_listing_is_paged_through_with_the_header_that_it_wants(internet: Internet) -> None:
    site = internet.site("api.example")
    site.on("/posts", lambda seen: as_json([int(seen.query["page"])], Link="</posts?page=2>; rel=next"))
    with internet.fetcher("https://api.example") as fetcher:
        for number in (1, 2):
            address = f"https://api.example/posts?page={number}"
            found = answered(fetcher.fetch(address, Purpose.LISTING, accept="application/json"))
            assert (found.data, found.sniffed) == (b"[%d]" % number, "application/json")
            assert found.headers["link"] == "</posts?page=2>; rel=next"
    assert site.asked == ["/posts?page=1", "/posts?page=2"]
    assert site.seen[-1].headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("status", "reason", "attempts"),
    [
        (401, Reason.LOGIN_NEEDED, 1),
        (403, Reason.NO_PERMISSION, 1),
        (404, Reason.NOT_FOUND, 1),
        (410, Reason.NOT_FOUND, 1),
        (429, Reason.RATE_LIMITED, 3),
        (451, Reason.NO_PERMISSION, 1),
        (418, Reason.SERVER_ERROR, 1),
        (500, Reason.SERVER_ERROR, 3),
        (503, Reason.SERVER_ERROR, 3),
        (304, Reason.SERVER_ERROR, 1),
        (999, Reason.NO_PERMISSION, 1),
    ],
)
def test_every_status_has_its_reason(internet: Internet, status: int, reason: Reason, attempts: int) -> None:
    site = internet.site("photos.example")
    site.on("/me", Reply(status))
    with internet.fetcher(HOME) as fetcher:
        found = failed(fetcher.fetch(HOME, Purpose.PAGE))
    assert (found.reason, found.status, found.final) == (reason, status, HOME)
    assert len(site.asked) == attempts
    assert [entry.status for entry in internet.log.entries[1:]] == [status] * attempts


@pytest.mark.parametrize(
    "login",
    [
        "/login?next=/me",
        "/accounts/login/",
        "/signin",
        "/authwall?trk=1",
        "/checkpoint/lg",
        "/users/sign_in",
        "/wp-login.php?redirect_to=x",
        "https://accounts.elsewhere.example/ServiceLogin?continue=x",
        "https://login.elsewhere.example/?x",
    ],
)
def test_being_sent_to_a_login_is_told_and_not_followed(internet: Internet, login: str) -> None:
    site = internet.site("photos.example")
    site.on("/me", redirect(login))
    with internet.fetcher(HOME) as fetcher:
        found = failed(fetcher.fetch(HOME, Purpose.PAGE))
    assert found.reason is Reason.LOGIN_NEEDED
    assert site.asked == ["/me"]


def test_a_login_page_that_was_asked_for_may_send_on(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/login", redirect("/login/"))
    site.on("/login/", page("a user called login"))
    with internet.fetcher(HOME) as fetcher:
        answered(fetcher.fetch("https://photos.example/login", Purpose.PAGE))


def test_without_a_yes_nothing_is_asked_and_nothing_looked_up(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    fetcher = Fetcher(Consent("nothing", ()), internet.log, surroundings=internet.surroundings())
    with fetcher, pytest.raises(NetworkNotAllowed, match=r"photos\.example"):
        fetcher.fetch(HOME, Purpose.PAGE)
    with internet.fetcher("https://photos.example") as other, pytest.raises(NetworkNotAllowed):
        other.fetch("https://www.photos.example/me", Purpose.PAGE)
    assert (site.connections, internet.looked_up, internet.log.entries) == (0, [], [])


def test_hosts_on_the_way_need_a_second_yes(internet: Internet) -> None:
    internet.site("photos.example").on("/me", page("hello"))
    internet.site("cdn.example").on("/a.jpg", data(b"\xff\xd8\xff\xe0", "image/jpeg"))
    found_on_page = [
        "https://cdn.example/a.jpg",
        "https://photos.example/b.jpg",
        "javascript:void(0)",
        "https://cdn.example/c",
    ]
    with internet.fetcher(HOME) as fetcher:
        assert fetcher.hosts_needed(found_on_page) == ("cdn.example",)
        with pytest.raises(NetworkNotAllowed):
            fetcher.fetch(found_on_page[0], Purpose.PICTURE)
        fetcher.allow("CDN.example", START + timedelta(minutes=1))
        assert fetcher.hosts_needed(found_on_page) == ()
        assert answered(fetcher.fetch(found_on_page[0], Purpose.PICTURE)).sniffed == "image/jpeg"
    assert [(one.host, one.at) for one in fetcher.consent.allowed] == [
        ("photos.example", START),
        ("cdn.example", START + timedelta(minutes=1)),
    ]


def test_an_action_has_an_end(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("x" * 100))
    with internet.fetcher(HOME, limits=FetchLimits(action_requests=3)) as fetcher:
        reasons = [getattr(fetcher.fetch(HOME, Purpose.PAGE), "reason", None) for _ in range(4)]
    assert reasons == [None, None, Reason.LIMIT_REACHED, Reason.LIMIT_REACHED]
    assert len(site.seen) == 3
    with internet.fetcher(HOME, limits=FetchLimits(action_bytes=250)) as fetcher:
        reasons = [getattr(fetcher.fetch(HOME, Purpose.PAGE), "reason", None) for _ in range(4)]
    assert reasons == [None, None, Reason.TOO_MANY_BYTES, Reason.TOO_MANY_BYTES]
