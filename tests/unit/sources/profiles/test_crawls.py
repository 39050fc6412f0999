"""Each service from what a person types to its photos, through all pages, by the shapes of ``public_sites``."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, Occasion, Platform
from exposure_check.sources.profiles.asking import MOST_FEED_PAGES, Advice, ReadAs, hosts
from exposure_check.sources.profiles.reading import read
from exposure_check.sources.profiles.starting import start
from tests import public_sites
from tests.public_sites import JPEG, USER, Reply
from tests.unit.sources.profiles.crawling import answer_for, crawl

SITES = public_sites.everything()


@pytest.mark.parametrize(
    ("typed", "platform", "media"),
    [
        ("@ann@social.example", Platform.MASTODON, 1 + 62 + 2 * 16),
        ("@ann@pixels.example", Platform.PIXELFED, 2 + 30),
        ("@ann@tube.example", Platform.PEERTUBE, 1 + 120),
        ("@ann@key.example", Platform.WEB, 2 + 12),
        ("ann.bsky.social", Platform.BLUESKY, 2 + 129),
        ("https://bsky.app/profile/ann.bsky.social", Platform.BLUESKY, 2 + 129),
        ("https://github.com/ann", Platform.GITHUB, 1),
        ("gitlab.com/ann", Platform.GITLAB, 1),
        ("Ann@Example.org", Platform.GRAVATAR, 3),
        ("https://www.flickr.com/photos/ann", Platform.FLICKR, 20),
        ("https://www.youtube.com/@ann", Platform.YOUTUBE, 1 + 15),
        ("u/ann", Platform.REDDIT, 150),
        ("ann.tumblr.com", Platform.TUMBLR, 1 + 20),
        ("https://commons.wikimedia.org/wiki/Category:Ann_Example", Platform.WIKIMEDIA, 80),
        ("https://en.wikipedia.org/wiki/Ann_Example", Platform.WIKIMEDIA, 1),
        ("https://images.example/iiif/collection/manifest.json", Platform.IIIF, 2),
        ("ann.example", Platform.WEB, 1 + 12 + 12),
    ],
)
def test_everything_public_of_an_account_is_found_once_through_all_pages(
    typed: str, platform: Platform, media: int
) -> None:
    done = crawl(typed, SITES)
    assert len(done.media) == len(set(done.urls())) == media
    for one in done.media:
        assert one.provenance.platform is platform
        assert one.provenance.audience is Audience.PUBLIC
        assert one.url is not None
        assert one.origin_url is not None
        assert one.url.startswith("https://")
        assert one.origin_url.startswith("https://")
        assert one.url not in one.alternatives
    assert all(found.reason in {None, Reason.NOT_FOUND} for found in done.reads.values())


def test_a_post_keeps_its_address_date_account_and_description() -> None:
    done = crawl("@ann@social.example", SITES)
    photo = next(one for one in done.media if one.origin_url == "https://social.example/@ann/3")
    assert photo.url == "https://files.social.example/media_attachments/files/3/original/a.jpg"
    assert photo.alternatives == ("https://files.social.example/media_attachments/files/3/small/a.jpg",)
    assert photo.published == datetime(2024, 3, 4, 10, tzinfo=UTC)
    assert photo.provenance.account == "@ann@social.example"
    assert photo.provenance.caption == "Description 3"
    assert photo.provenance.occasion is Occasion.POST
    assert photo.width == 1920


def test_what_somebody_else_posted_is_left_out() -> None:
    for typed, repeated in [
        ("@ann@social.example", "/files/6/"),
        ("ann.bsky.social", "bafkrei6@"),
        ("u/ann", "redd.it/6."),
    ]:
        assert not any(repeated in url for url in crawl(typed, SITES).urls()), typed


def test_a_film_is_found_beside_its_preview() -> None:
    films = [one for one in crawl("@ann@social.example", SITES).media if one.is_video]
    assert len(films) == 16
    assert {one.provenance.occasion for one in films} == {Occasion.VIDEO}


def test_a_wordpress_site_is_read_by_its_library_its_feed_and_its_page() -> None:
    done = crawl("blog.example", SITES)
    found = set(done.urls())
    base = "https://blog.example/wp-content/uploads"
    assert {f"{base}/2024/05/p{number}.jpg" for number in range(130)} <= found
    assert {f"{base}/2024/05/feed.jpg", f"{base}/2024/05/lazy.jpg", f"{base}/t.jpg"} <= found
    assert "https://blog.example/comments/feed/" not in done.reads


def test_a_server_whose_interface_refuses_is_read_by_its_actor() -> None:
    sites = public_sites.mastodon()
    table = sites["social.example"]
    table["/api/v1/accounts/lookup?acct=ann"] = Reply(
        b'{"error":"This API requires an authenticated user"}', status=401
    )
    table |= {
        path: reply
        for path, reply in public_sites.misskey(host="social.example")["social.example"].items()
        if path.startswith("/users/9abc")
    }
    table["/users/ann"] = table.pop("/users/9abc")
    done = crawl("@ann@social.example", sites)
    assert len(done.media) == 2 + 12
    assert any(found.login_needed for found in done.reads.values())


def test_reddit_falls_back_to_its_feed() -> None:
    sites = public_sites.reddit()
    table = sites["www.reddit.com"]
    table[next(path for path in table if "submitted.json" in path)] = Reply(b"Blocked", "text/html", 403)
    entry = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><link href="https://www.reddit.com/r/a/1"/>'
        '<content type="html">&lt;a href="https://i.redd.it/x.jpg"&gt;[link]&lt;/a&gt;</content></entry></feed>'
    )
    table["/user/ann/submitted/.rss"] = Reply(entry.encode(), "application/atom+xml")
    assert "https://i.redd.it/x.jpg" in crawl("u/ann", sites).urls()


@pytest.mark.parametrize(
    "typed", ["https://www.instagram.com/ann/", "https://www.linkedin.com/in/ann", "https://forum.example/members/ann"]
)
def test_a_place_that_demands_a_login_is_said_to_and_gives_no_picture(typed: str) -> None:
    done = crawl(typed, SITES)
    (found,) = done.reads.values()
    assert (found.login_needed, found.reason, done.media) == (True, Reason.LOGIN_NEEDED, [])


def test_services_without_public_photos_give_their_preview_and_the_advice_to_use_a_saved_page() -> None:
    done = crawl("https://www.facebook.com/ann", SITES)
    (found,) = done.reads.values()
    assert done.urls() == ["https://scontent.example/a.jpg"]
    assert found.advice is Advice.SAVED_PAGE_OR_EXPORT


def test_a_page_that_says_that_there_is_nothing_is_not_found() -> None:
    (found,) = crawl("https://forum.example/gone", SITES).reads.values()
    assert (found.not_found, found.reason) == (True, Reason.NOT_FOUND)


def test_a_profile_that_leads_to_the_front_page_is_not_found() -> None:
    (ask,) = start("https://site.example/members/ann")
    answer = answer_for(ask, Reply(b"<img src=/logo.jpg>", "text/html"), "https://site.example/")
    assert read(answer).not_found


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (401, Reason.LOGIN_NEEDED), (403, Reason.LOGIN_NEEDED), (999, Reason.LOGIN_NEEDED), (404, Reason.NOT_FOUND),
        (410, Reason.NOT_FOUND), (429, Reason.RATE_LIMITED), (500, Reason.SERVER_ERROR), (503, Reason.SERVER_ERROR),
        (304, Reason.UNREACHABLE),
    ],
)  # fmt: skip
@pytest.mark.parametrize("read_as", ReadAs)
def test_a_status_that_is_no_answer_is_said_for_every_kind_of_ask(status: int, reason: Reason, read_as: ReadAs) -> None:
    (ask,) = start("https://site.example/ann")
    found = read(answer_for(replace(ask, read_as=read_as), Reply(b"<img src=a.jpg>", "text/html", status)))
    assert (found.media, found.reason) == ((), reason)
    assert found.login_needed == (reason is Reason.LOGIN_NEEDED)
    assert found.not_found == (reason is Reason.NOT_FOUND)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b'{"message":"API rate limit exceeded for 192.0.2.1."}', Reason.RATE_LIMITED),
        (b"<html><title>Just a moment...</title>", Reason.UNREACHABLE),
    ],
)
def test_a_refusal_for_another_reason_is_no_demand_for_a_login(body: bytes, reason: Reason) -> None:
    (ask,) = start("https://github.com/ann")
    found = read(answer_for(ask, Reply(body, status=403)))
    assert (found.login_needed, found.reason) == (False, reason)


def test_a_redirection_to_a_login_form_is_a_demand_for_a_login() -> None:
    (ask,) = start("https://site.example/ann")
    answer = answer_for(ask, Reply(b"<img src=a.jpg>", "text/html"), "https://site.example/accounts/login/?next=/ann")
    assert read(answer).login_needed


@pytest.mark.parametrize("typed", ["@ann@social.example", "ann.bsky.social", "u/ann"])
def test_a_feed_without_end_is_left_after_some_pages_and_it_is_said(typed: str) -> None:
    asks = [ask for ask in crawl_asks(typed) if ask.pages]
    last = replace(asks[0], pages=MOST_FEED_PAGES - 1)
    parts = urlsplit(last.url)
    path = parts.path + "?" + parts.query
    sites = {"social.example": public_sites.mastodon(posts=400)["social.example"]}
    sites |= public_sites.bluesky(posts=400) | public_sites.reddit(posts=400)
    found = read(answer_for(last, public_sites.reply_for(sites, parts.hostname or "", path)))
    assert found.media
    assert (found.follow, found.reason) == ((), Reason.LIMIT_REACHED)


def crawl_asks(typed: str) -> list:  # type: ignore[type-arg]
    return [ask for found in crawl(typed, SITES).reads.values() for ask in found.follow]


def test_a_feed_that_leads_to_another_host_or_to_itself_ends() -> None:
    (ask,) = start("@ann@social.example")
    ask = replace(ask, read_as=ReadAs.MASTODON_STATUSES, url="https://social.example/s?page=1")
    body = b'[{"id":"1","media_attachments":[]}]'
    for url in ("https://evil.example/s?page=2", "https://social.example/s?page=1", "javascript:alert(1)", "//["):
        reply = Reply(body, headers={"Link": f'<{url}>; rel="next"'})
        assert read(answer_for(ask, reply)).follow == ()


def test_an_address_that_is_a_picture_gives_the_picture_itself() -> None:
    (ask,) = start("https://site.example/me.jpg")
    (found,) = read(answer_for(ask, Reply(JPEG, "image/jpeg"))).media
    assert (found.data, found.url, found.is_video) == (JPEG, "https://site.example/me.jpg", False)


def test_the_picture_of_an_email_address_is_asked_by_hash_alone() -> None:
    asks = start("mailto:Ann@Example.org")
    assert asks
    for ask in asks:
        assert "example" not in ask.url.lower()
        assert "example" not in ask.page.lower()
        assert ask.account == "Ann@Example.org"
        # sha256("ann@example.org"), computed with coreutils
        assert "438c4c7afe600cdf1e455c369bec76dc970fc8ca463447c7b387a347f3c79331" in ask.url


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("ann.bsky.social", {"public.api.bsky.app", "cdn.bsky.app", "video.bsky.app"}),
        ("@ann@social.example", {"social.example"}),
        ("https://blog.example/", {"blog.example"}),
        ("https://münchen.example/", {"xn--mnchen-3ya.example"}),
        ("u/ann", {"www.reddit.com", "i.redd.it", "preview.redd.it", "styles.redditmedia.com", "v.redd.it"}),
    ],
)
def test_a_consent_names_the_hosts_beforehand(typed: str, named: set[str]) -> None:
    assert hosts(start(typed)) == named


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur",
         "https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=did%3Aplc%3Az72i7hdynmk6r22z27h6tvur"),
        ("https://old.reddit.com/user/ann", "https://www.reddit.com/user/ann/about.json?raw_json=1"),
        ("https://www.reddit.com/u/ann/", "https://www.reddit.com/user/ann/about.json?raw_json=1"),
        ("https://youtu.be/dQw4w9WgXcQ",
         "https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ&format=json"),
        ("https://www.tumblr.com/ann", "https://ann.tumblr.com/rss"),
        ("acct:ann@social.example",
         "https://social.example/.well-known/webfinger?resource=acct%3Aann%40social.example"),
        ("https://social.example/@ann",
         "https://social.example/.well-known/webfinger?resource=acct%3Aann%40social.example"),
        ("https://tube.example/c/ann/videos",
         "https://tube.example/.well-known/webfinger?resource=acct%3Aann%40tube.example"),
        ("https://www.flickr.com/people/12345678@N00",
         "https://www.flickr.com/services/feeds/photos_public.gne?id=12345678%40N00&format=json&nojsoncallback=1"),
        ("https://x.com/ann", "https://x.com/ann"),
        ("https://twitter.com/ann/status/1", "https://twitter.com/ann/status/1"),
        ("https://github.com/ann/project", "https://github.com/ann/project"),
        ("https://github.com/pricing", "https://github.com/pricing"),
        ("https://blog.example/feed/", "https://blog.example/feed/"),
        ("  site.example/about  ", "https://site.example/about"),
        ("HTTPS://site.example/about", "HTTPS://site.example/about"),
        ("https://commons.wikimedia.org/wiki/Special:ListFiles/Ann", None),
        ("https://de.m.wikipedia.org/wiki/Ann_Example", "https://de.wikipedia.org/api/rest_v1/page/summary/Ann_Example"),
    ],
)  # fmt: skip
def test_what_a_person_types_leads_to_the_right_first_ask(typed: str, url: str | None) -> None:
    asks = start(typed)
    assert asks
    if url is not None:
        assert asks[0].url == url


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "ann", "ann example", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://x.example/",
     "http://", "https://[", "a" * 3000, "https://x.example/" + "a" * 3000, "@", "@@", "u/", "x@y", "\x00.example",
     "https://a\nb.example/", "localhost"],
)  # fmt: skip
def test_what_has_no_public_pictures_leads_nowhere(typed: str) -> None:
    assert start(typed) == []


def test_accounts_named_in_addresses_cannot_change_the_address_that_is_asked() -> None:
    for typed in ("https://github.com/ann%2F..%2F..%2Frepos", "https://gitlab.com/ann%26x=1", "u/ann?x"):
        for ask in start(typed):
            path = ask.url.partition("://")[2]
            assert ".." not in path.replace("%2F..%2F", "/x/") or ask.read_as is ReadAs.PAGE
            assert "&x=1" not in ask.url


def test_the_media_types_that_are_asked_for_are_those_of_the_reader() -> None:
    (ask,) = start("@ann@social.example")
    assert "jrd+json" in ask.accept
    assert "activity+json" in replace(ask, read_as=ReadAs.ACTOR).accept
    assert all("\n" not in replace(ask, read_as=kind).accept for kind in ReadAs)
    assert USER in ask.url
