"""Requests go through a proxy if the person set one in the program, whole and without a look-up of our own."""

from __future__ import annotations

import pytest

from exposure_check.domain.errors import InputRefused
from exposure_check.domain.network import Answer, FetchLimits, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.sources.net.proxy import SYSTEM, Proxy, checked, in_words, proxy
from tests.local_proxies import HttpProxy, LocalProxy, SocksProxy
from tests.local_servers import Internet, Reply, page, redirect

KINDS = [SocksProxy, HttpProxy]
SCHEMES = ["https", "http"]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_proxy_looks_up_and_connects_and_we_do_neither(
    internet: Internet, kind: type[LocalProxy], scheme: str
) -> None:
    home = f"{scheme}://photos.example/me?x=1"
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    with kind(internet) as through, internet.fetcher(home, proxy=Proxy(through.url)) as fetcher:
        found = fetcher.fetch(home, Purpose.PAGE)
    assert isinstance(found, Answer)
    assert found.data == b"hello"
    assert site.asked == ["/me?x=1"]
    assert set(through.asked) == {("photos.example", 443 if scheme == "https" else 80)}
    assert internet.looked_up == []
    assert all(entry.request.proxied for entry in internet.log.entries)


@pytest.mark.parametrize("kind", KINDS)
def test_through_a_proxy_the_same_is_refused(internet: Internet, kind: type[LocalProxy]) -> None:
    home = "https://photos.example/me"
    site = internet.site("photos.example")
    with kind(internet) as through, internet.fetcher(home, proxy=Proxy(through.url)) as fetcher:
        for location in ("http://127.0.0.1/", "http://router.local/", "http://[::1]/"):
            site.on("/me", redirect(location))
            found = fetcher.fetch(home, Purpose.PAGE)
            assert isinstance(found, Unanswered)
            assert found.reason is Reason.NOT_PUBLIC
    assert {host for host, _ in through.asked} == {"photos.example"}


@pytest.mark.parametrize("kind", KINDS)
def test_certificates_are_checked_through_a_proxy(internet: Internet, kind: type[LocalProxy]) -> None:
    home = "https://bad.example/me"
    bad = internet.site("bad.example", certificate_for="other.example")
    with kind(internet) as through, internet.fetcher(home, proxy=Proxy(through.url)) as fetcher:
        found = fetcher.fetch(home, Purpose.PAGE)
    assert isinstance(found, Unanswered)
    assert found.reason is Reason.UNREACHABLE
    assert bad.seen == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_drips_is_cut_off_through_a_proxy(
    internet: Internet, kind: type[LocalProxy], scheme: str
) -> None:
    home = f"{scheme}://photos.example/me"
    internet.site("photos.example").on("/me", Reply(body=[b"x"] * 1000, length=None, hold=0.05))
    limits = FetchLimits(retries=0, total_seconds=0.6, read_seconds=0.4)
    with kind(internet) as through, internet.fetcher(home, proxy=Proxy(through.url), limits=limits) as fetcher:
        found = fetcher.fetch(home, Purpose.PAGE)
    assert isinstance(found, Unanswered)
    assert found.reason is Reason.TIMED_OUT


@pytest.mark.parametrize("kind", KINDS)
def test_a_host_that_the_proxy_does_not_reach_has_a_reason(internet: Internet, kind: type[LocalProxy]) -> None:
    home = "https://nobody.example/me"
    limits = FetchLimits(retries=0)
    with kind(internet) as through, internet.fetcher(home, proxy=Proxy(through.url), limits=limits) as fetcher:
        found = fetcher.fetch(home, Purpose.PAGE)
    assert isinstance(found, Unanswered)
    assert found.reason is Reason.UNREACHABLE


def test_without_the_proxy_nothing_goes_directly(internet: Internet) -> None:
    home = "https://photos.example/me"
    site = internet.site("photos.example")
    with SocksProxy(internet) as through:
        url = through.url
    with internet.fetcher(home, proxy=Proxy(url), limits=FetchLimits(retries=0)) as fetcher:
        found = fetcher.fetch(home, Purpose.PAGE)
    assert isinstance(found, Unanswered)
    assert found.reason is Reason.UNREACHABLE
    assert (site.connections, internet.looked_up) == (0, [])


def test_user_and_password_of_a_proxy_reach_the_proxy_only(internet: Internet) -> None:
    home = "https://photos.example/me"
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    with SocksProxy(internet) as through:
        url = through.url.replace("://", "://tor:isolated@")
        with internet.fetcher(home, proxy=Proxy(url)) as fetcher:
            assert isinstance(fetcher.fetch(home, Purpose.PAGE), Answer)
    assert set(through.logins) == {("tor", "isolated")}
    assert all(name not in seen.headers for seen in site.seen for name in ("authorization", "proxy-authorization"))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("socks5h://127.0.0.1:9050", "socks5h://127.0.0.1:9050"),
        (" socks5h://localhost/ ", "socks5h://localhost:1080"),
        ("http://proxy.example:3128", "http://proxy.example:3128"),
        ("http://user:secret@proxy.example", "http://user:secret@proxy.example:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("System", SYSTEM),
        ("", None),
        (None, None),
    ],
)
def test_a_proxy_is_stored_with_its_port(typed: str | None, stored: str | None) -> None:
    assert checked(typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "127.0.0.1:9050", "socks5://127.0.0.1:9050", "socks4://127.0.0.1:9050", "https://proxy.example", "tor",
        "http://", "http://proxy.example:99999", "http://proxy.example/path", "http://proxy.example?x", "http://[",
    ],
)  # fmt: skip
def test_what_is_no_usable_proxy_is_refused_with_examples(typed: str) -> None:
    with pytest.raises(InputRefused, match="socks5h://127"):
        checked(typed)


def test_the_password_of_a_proxy_is_not_shown() -> None:
    assert in_words("http://user:secret@proxy.example:3128") == "http://proxy.example:3128"
    assert in_words(None) is None


@pytest.mark.parametrize(
    ("environment", "url"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy.example:3128"}, "http://proxy.example:3128"),
        ({"http_proxy": "proxy.example:3128"}, "http://proxy.example:3128"),
        ({"all_proxy": "socks5://127.0.0.1:9050"}, "socks5h://127.0.0.1:9050"),
        ({"all_proxy": "http://proxy.example:3128"}, "http://proxy.example:3128"),
        ({"socks_proxy": "127.0.0.1:9050"}, "socks5h://127.0.0.1:9050"),
    ],
)
def test_the_proxy_of_the_system_is_used_when_the_person_says_so_and_only_then(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], url: str | None
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "socks_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = proxy(SYSTEM)
    assert (found.url if found else None) == url
    assert proxy(None) is None
    assert proxy("") is None
    assert (in_words(SYSTEM) or "").startswith("of this computer")
