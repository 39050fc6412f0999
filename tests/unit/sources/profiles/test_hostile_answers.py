"""Answers that are not what they should be: wrong types, broken bytes, bombs, and far too much of everything."""

from __future__ import annotations

import gzip
import json
import time
from dataclasses import replace
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exposure_check.domain.photo import Reason
from exposure_check.sources.profiles.asking import MOST_FOLLOWED, MOST_MEDIA, Answer, Ask, Read, ReadAs
from exposure_check.sources.profiles.reading import read
from exposure_check.sources.profiles.starting import start
from exposure_check.sources.profiles.values import MOST_JSON_BYTES
from tests import public_sites
from tests.public_sites import Reply
from tests.unit.sources.profiles.crawling import NOW, answer_for, crawl

JSON_READERS = [
    kind
    for kind in ReadAs
    if kind not in {ReadAs.PAGE, ReadAs.PREVIEW, ReadAs.PICTURE, ReadAs.FEED, ReadAs.SITEMAP, ReadAs.FLICKR_PAGE,
                    ReadAs.YOUTUBE_PAGE}
]  # fmt: skip
TYPED = [
    "@ann@social.example", "@ann@pixels.example", "@ann@tube.example", "@ann@key.example", "ann.bsky.social",
    "https://github.com/ann", "gitlab.com/ann", "ann@example.org", "https://www.flickr.com/photos/ann",
    "https://www.youtube.com/@ann", "u/ann", "ann.tumblr.com", "blog.example",
    "https://commons.wikimedia.org/wiki/Category:Ann_Example", "https://en.wikipedia.org/wiki/Ann_Example",
    "https://images.example/iiif/collection/manifest.json", "https://images.example/iiif/zero/info.json",
    "ann.example",
]  # fmt: skip


def _answers() -> list[Answer]:
    """Answers of all services as they should be, each kind of ask once or a few times."""
    small = (
        public_sites.mastodon(9), public_sites.pixelfed(3), public_sites.peertube(3), public_sites.misskey(3),
        public_sites.bluesky(9), public_sites.code_hosts(), public_sites.gravatar(), public_sites.flickr(2),
        public_sites.youtube(2), public_sites.reddit(8), public_sites.tumblr(2), public_sites.wordpress(3),
        public_sites.commons(3), public_sites.iiif(), public_sites.personal_site(2),
    )  # fmt: skip
    sites: public_sites.Sites = {}
    for part in small:
        for host, table in part.items():
            sites.setdefault(host, {}).update(table)
    found: dict[str, Answer] = {}

    def keep(ask: Ask) -> None:
        host, _, path = ask.url.partition("://")[2].partition("/")
        reply = public_sites.reply_for(sites, host, f"/{path}")
        if reply.status == 200:
            found.setdefault(ask.url, answer_for(ask, reply))

    for typed in TYPED:
        done = crawl(typed, sites)
        for ask in [*start(typed), *(ask for one in done.reads.values() for ask in one.follow)]:
            keep(ask)
    return list(found.values())


ANSWERS = _answers()
JSON_ANSWERS = [one for one in ANSWERS if one.data[:1] in b"[{"]

junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(
        ["javascript:alert(1)", "file:///etc/passwd", "http://[", "https://x.example/" + "a" * 3000, "//", "data:,x",
         "9999-99-99T99:99:99Z", "0001-01-01T00:00:00+23:59", "\ud800", "https://\x00", "a" * 100_000]
    ),
    st.just([]),
    st.just({}),
    st.just([[[[]]]]),
    st.just([None, 1, "x", {"url": 5}]),
    st.just({"url": {"url": {"href": []}}}),
)  # fmt: skip


def _check(found: Read) -> None:
    """Whatever came: the result is bounded, of the web alone, and crosses the border of a process."""
    assert len(found.media) <= MOST_MEDIA
    assert len(found.follow) <= MOST_FOLLOWED
    for one in found.media:
        assert one.url is not None or one.data is not None
        for address in (one.url, one.origin_url, *one.alternatives):
            assert address is None or (address.lower().startswith(("http://", "https://")) and len(address) <= 2100)
        for text in (one.provenance.caption, one.provenance.account):
            assert text is None or (len(text) <= 400 and text.isprintable())
        assert one.published is None or one.published.tzinfo is not None
    for ask in found.follow:
        assert ask.url.lower().startswith(("http://", "https://"))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Read) == found


def _places(node: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path]
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        found += _places(value, (*path, key))
    return found


def _changed(node: Any, path: tuple[str | int, ...], value: Any) -> Any:
    if not path:
        return value
    copy: Any = dict(node) if isinstance(node, dict) else list(node)
    copy[path[0]] = _changed(node[path[0]], path[1:], value)
    return copy


def test_the_answers_that_are_changed_below_are_of_every_kind() -> None:
    kinds = {one.ask.read_as for one in ANSWERS}
    assert kinds == set(ReadAs) - {ReadAs.PREVIEW}


@given(st.data())
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_any_value_of_any_type_at_any_place_is_read_without_an_error(data: st.DataObject) -> None:
    answer = data.draw(st.sampled_from(JSON_ANSWERS))
    document = json.loads(answer.data.replace(b"\\'", b"'"))
    for _ in range(data.draw(st.integers(1, 4))):
        document = _changed(document, data.draw(st.sampled_from(_places(document))), data.draw(junk))
    try:
        body = json.dumps(document, allow_nan=True).encode()
    except (ValueError, TypeError):
        return
    _check(read(replace(answer, data=body)))


@given(st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_bytes_are_read_without_an_error(data: st.DataObject) -> None:
    answer = data.draw(st.sampled_from(ANSWERS))
    content = bytearray(answer.data)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, max(0, len(content) - 1)))
        match data.draw(st.integers(0, 2)):
            case 0:
                content[at : at + 1] = data.draw(st.binary(max_size=4))
            case 1:
                del content[at : at + data.draw(st.integers(1, 50))]
            case _:
                content[at:at] = content[at : at + data.draw(st.integers(1, 200))]
    _check(read(replace(answer, data=bytes(content))))


@given(st.sampled_from(ReadAs), st.sampled_from(ANSWERS), st.sampled_from(["", "text/html", "application/json"]))
@settings(max_examples=150)
def test_the_answer_to_another_question_is_read_without_an_error(
    kind: ReadAs, answer: Answer, content_type: str
) -> None:
    _check(read(replace(answer, ask=replace(answer.ask, read_as=kind), content_type=content_type)))


@given(st.sampled_from(ReadAs), st.binary(max_size=300), st.text(max_size=40), st.text(max_size=60))
@settings(max_examples=150)
def test_any_bytes_and_headers_are_read_without_an_error(
    kind: ReadAs, content: bytes, content_type: str, link_header: str
) -> None:
    ask = Ask("https://site.example/x", kind, "https://site.example/x")
    _check(read(Answer(ask, ask.url, 200, content_type, link_header, content, NOW)))


@given(st.text(max_size=60), st.integers(100, 999))
def test_any_final_address_and_status_are_read_without_an_error(final_url: str, status: int) -> None:
    ask = Ask("https://site.example/x", ReadAs.PAGE, "https://site.example/x")
    read(Answer(ask, final_url, status, "text/html", "", b"<img src=/a.jpg>", NOW))


@given(
    st.one_of(st.text(max_size=80), st.from_regex(r"https?://[a-z.@:\[\]]{1,20}/[@%/a-zA-Z?=&.]{0,30}", fullmatch=True))
)
def test_anything_that_is_typed_gives_asks_of_the_web_or_none(typed: str) -> None:
    for ask in start(typed):
        assert ask.url.lower().startswith(("http://", "https://"))
        assert len(ask.url) < 4500


@pytest.mark.parametrize("kind", JSON_READERS)
@pytest.mark.parametrize(
    "content", ["[" * 1000, '{"a":' * 1000 + "1" + "}" * 1000, "[" * 1_000_000, '{"items":' * 200_000]
)
def test_json_of_a_thousand_levels_is_refused_at_once(kind: ReadAs, content: str) -> None:
    ask = Ask("https://site.example/x", kind, "https://site.example/x")
    began = time.process_time()
    _check(read(answer_for(ask, Reply(content.encode()))))
    assert time.process_time() - began < 2


@cache
def _long_document() -> bytes:
    image = {
        "url": "https://x.example/a.jpg",
        "href": "https://x.example/b.jpg",
        "type": "Image",
        "mediaType": "image/",
    }
    parts = [{name: [image] * 3 for name in ("items", "attachment", "images", "media_attachments")} | image] * 1_000
    names = ("items", "orderedItems", "feed", "data", "links", "gallery", "sequences", "manifests")
    return json.dumps(dict.fromkeys(names, parts) | {"id": "1", "name": "x", "did": "x"}).encode()


@pytest.mark.parametrize("kind", JSON_READERS)
def test_very_long_lists_take_bounded_time_and_give_bounded_results(kind: ReadAs) -> None:
    ask = Ask("https://site.example/x", kind, "https://site.example/x")
    assert 8 * 1024**2 < len(_long_document()) < MOST_JSON_BYTES
    began = time.process_time()
    _check(read(answer_for(ask, Reply(_long_document()))))
    assert time.process_time() - began < 10


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "&a;" * 10}">' for n in range(9))
    + "]>"
)
EXTERNAL = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (ReadAs.FEED, BOMB + "<rss><channel><title>&a8;</title><item><title>&a8;</title></item></channel></rss>"),
        (ReadAs.FEED, "<rss><channel>" + "<item>" * 100_000),
        (ReadAs.FEED, "<feed xmlns='http://www.w3.org/2005/Atom'>" + "<entry/>" * 50_000 + "</feed>"),
        (ReadAs.FEED, EXTERNAL + "<rss><channel><title>&x;</title></channel></rss>"),
        (ReadAs.SITEMAP, BOMB + "<urlset><url><loc>https://site.example/&a8;</loc></url></urlset>"),
        (ReadAs.SITEMAP, EXTERNAL + "<urlset><url><loc>https://site.example/&x;</loc></url></urlset>"),
        (ReadAs.SITEMAP, "<urlset>" + "<url>" * 200_000),
        (ReadAs.SITEMAP, "<urlset>" + "<url><loc>https://site.example/p</loc></url>" * 200_000 + "</urlset>"),
    ],
    ids=["entities", "nested", "empty entries", "external", "map entities", "map external", "map nested", "map long"],
)  # fmt: skip
def test_xml_that_unfolds_or_never_ends_takes_bounded_time(kind: ReadAs, content: str) -> None:
    ask = Ask("https://site.example/x", kind, "https://site.example/x")
    began = time.process_time()
    found = read(answer_for(ask, Reply(content.encode(), "application/xml")))
    _check(found)
    assert time.process_time() - began < 20
    assert all(ask.url in {"https://site.example/", "https://site.example/p"} for ask in found.follow)


def test_a_sitemap_that_unpacks_to_gigabytes_is_refused() -> None:
    packed = gzip.compress(b"<urlset>" + b" " * (64 * 1024**2))
    ask = Ask("https://site.example/s.xml.gz", ReadAs.SITEMAP, "https://site.example/")
    found = read(answer_for(ask, Reply(packed, "application/gzip")))
    assert (found.reason, found.follow) == (Reason.TOO_MANY_BYTES, ())


def test_a_sitemap_leads_only_to_pages_of_its_own_site_and_to_so_many() -> None:
    urls = "".join(
        f"<url><loc>https://{host}/p{n}</loc></url>" for n in range(300) for host in ("site.example", "evil.example")
    )
    ask = Ask("https://site.example/sitemap.xml", ReadAs.SITEMAP, "https://site.example/")
    found = read(answer_for(ask, Reply(f"<urlset>{urls}</urlset>".encode(), "application/xml")))
    assert len(found.follow) == 200
    assert all(one.url.startswith("https://site.example/") for one in found.follow)
    assert found.reason is Reason.LIMIT_REACHED


def test_asks_that_lead_from_one_to_the_next_come_to_an_end() -> None:
    index = "<sitemapindex><sitemap><loc>https://site.example/s{}.xml</loc></sitemap></sitemapindex>"
    asks = [Ask("https://site.example/s0.xml", ReadAs.SITEMAP, "https://site.example/")]
    for number in range(1, 50):
        found = read(answer_for(asks[-1], Reply(index.format(number).encode(), "application/xml")))
        if not found.follow:
            break
        asks.append(found.follow[0])
    assert len(asks) < 10
