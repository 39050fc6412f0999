"""The session: nothing of the person goes out, and nothing of the environment comes in."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from exposure_check.domain.errors import NetworkNotAllowed
from exposure_check.domain.network import Answer, Purpose
from exposure_check.domain.public_address import is_public
from exposure_check.domain.web_address import AddressRefused
from exposure_check.sources.net.connections import Connections, NotPublicAddress
from exposure_check.sources.net.fetcher import Surroundings
from exposure_check.sources.net.resolver import NameUnknown, Resolver, SystemResolver
from exposure_check.sources.net.session import open_session
from tests.local_servers import Internet, page

HOME = "https://photos.example/me"


def session(internet: Internet, *hosts: str) -> requests.Session:
    around = internet.surroundings()
    return open_session(
        lambda host: host in hosts,
        around.resolver,
        around.is_allowed,
        Connections(),
        certificates=internet.certificates,
    )


def test_even_the_bare_session_asks_nobody_without_a_yes(internet: Internet) -> None:
    site = internet.site("photos.example")
    with session(internet) as opened, pytest.raises(NetworkNotAllowed):
        opened.get(HOME)
    assert (site.connections, internet.looked_up) == (0, [])


def test_cookies_are_neither_kept_nor_sent_and_passwords_and_referers_are_not_either(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("hello").with_header("Set-Cookie", "id=1; Path=/; Max-Age=9999"))
    with session(internet, "photos.example") as opened:
        opened.get(HOME)
        opened.cookies.set("planted", "1", domain="photos.example", path="/")
        opened.get(HOME, headers={"Referer": "https://x.example", "Cookie": "a=1"}, auth=("user", "secret"))
        assert [cookie.name for cookie in opened.cookies] == ["planted"]
    assert len(site.seen) == 2
    for seen in site.seen:
        assert seen.headers.keys() & {"cookie", "authorization", "referer"} == set()


def test_nothing_of_the_environment_is_used(
    internet: Internet, monkeypatch: pytest.MonkeyPatch, user_folder: Path
) -> None:
    netrc = user_folder / ".netrc"
    netrc.write_text("machine photos.example login person password secret\n")
    netrc.chmod(0o600)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # nobody listens there
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere.pem")
    monkeypatch.setenv("NETRC", str(netrc))
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    with internet.fetcher(HOME) as fetcher:
        assert isinstance(fetcher.fetch(HOME, Purpose.PAGE), Answer)
    assert all("authorization" not in seen.headers for seen in site.seen)


def test_certificates_are_checked_and_the_name_of_the_host_is_in_the_handshake(internet: Internet) -> None:
    internet.site("photos.example").on("/me", page("hello"))
    with session(internet, "photos.example") as opened:
        assert opened.verify == str(internet.certificates)
        assert opened.get(HOME).ok
    around = internet.surroundings()
    unknown = open_session(lambda host: True, around.resolver, around.is_allowed, Connections())  # noqa: ARG005
    with unknown, pytest.raises(requests.exceptions.SSLError):
        unknown.get(HOME)


def test_the_program_takes_public_addresses_the_systems_resolver_and_known_authorities_unless_told_otherwise() -> None:
    around = Surroundings()
    assert around.is_allowed is is_public
    assert isinstance(around.resolver, SystemResolver)
    assert around.certificates is None
    opened = open_session(lambda host: True, around.resolver, around.is_allowed, Connections())  # noqa: ARG005
    assert opened.verify is True
    assert opened.trust_env is False
    assert set(opened.adapters) == {"https://", "http://"}


def test_the_systems_answer_for_this_computer_is_refused() -> None:
    resolver: Resolver = SystemResolver()
    found = resolver.resolve("localhost", 443)
    assert found
    assert all(one.address.is_loopback and one.port == 443 for one in found)
    from exposure_check.sources.net.connections import Dialler

    with pytest.raises(NotPublicAddress):
        Dialler(resolver, is_public).dial("localhost", 443, 1.0, ())


@pytest.mark.parametrize("address", ["http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://192.168.0.1/"])
def test_the_session_itself_refuses_what_is_not_public(internet: Internet, address: str) -> None:
    with session(internet, "localhost", "127.0.0.1", "::1", "192.168.0.1") as opened, pytest.raises(AddressRefused):
        opened.get(address)
    assert internet.looked_up == []


def test_a_name_that_no_resolver_takes_is_unknown() -> None:
    with pytest.raises(NameUnknown):
        SystemResolver().resolve("", 443)
