"""Addresses are read in one way only, and only those of the public web."""

from __future__ import annotations

import contextlib
import ipaddress
from datetime import UTC, datetime

import idna
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from urllib3.util import parse_url

from exposure_check.domain.network import Consent
from exposure_check.domain.public_address import is_public
from exposure_check.domain.web_address import AddressRefused, WebAddress, host_name, web_address

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
PRIVATE_V4 = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
    "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "224.0.0.0/4", "240.0.0.0/4",
]  # fmt: skip
"""The special-purpose addresses of RFC 6890 and what was added to their registry, with multicast; without the anycast
addresses of AS112 and AMT (192.31.196.0/24, 192.52.193.0/24, 192.175.48.0/24), which are global."""
PRIVATE_V6 = [
    "::/3", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "4000::/2", "8000::/1",
]  # fmt: skip
"""All that is not global unicast (2000::/3), and what is special in there."""
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def addresses_in(networks: list[str]) -> st.SearchStrategy[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    return st.sampled_from(networks).flatmap(lambda network: st.ip_addresses(network=network))


@given(addresses_in(PRIVATE_V4))
@example(ipaddress.ip_address("255.255.255.255"))
@example(ipaddress.ip_address("192.0.0.9"))
@example(ipaddress.ip_address("224.0.0.1"))
def test_no_special_ipv4_address_is_public(address: ipaddress.IPv4Address) -> None:
    assert not is_public(address)


@given(addresses_in(PRIVATE_V6))
@example(ipaddress.ip_address("::1"))
@example(ipaddress.ip_address("fec0::1"))
@example(ipaddress.ip_address("::ffff:8.8.8.8"))
@example(ipaddress.ip_address("2002:7f00:1::1"))
@example(ipaddress.ip_address("fe80::1%eth0"))
def test_no_special_ipv6_address_is_public(address: ipaddress.IPv6Address) -> None:
    assume(address not in NAT64)
    assert not is_public(address)


@given(st.ip_addresses(v=4))
@example(ipaddress.ip_address("127.0.0.1"))
@example(ipaddress.ip_address("8.8.8.8"))
def test_an_ipv4_address_inside_an_ipv6_one_is_public_only_where_nat64_is_the_way_to_it(
    address: ipaddress.IPv4Address,
) -> None:
    inside = int(address)
    assert is_public(ipaddress.IPv6Address(int(NAT64.network_address) | inside)) == is_public(address)
    for carrier in (0xFFFF << 32, 0, 0x2002 << 112 | inside << 80, 0x20010000 << 96 | (inside ^ 0xFFFFFFFF)):
        assert not is_public(ipaddress.IPv6Address(carrier | inside))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_outside_the_special_ranges_is_public(address: ipaddress.IPv4Address) -> None:
    assume(not any(address in ipaddress.IPv4Network(network) for network in PRIVATE_V4))
    assert is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::808:808"])
def test_ordinary_addresses_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.ip_addresses(v=4).filter(lambda address: not is_public(address)))
def test_an_address_in_disguise_is_refused_in_every_spelling(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    a, b, c, d = address.packed
    spellings = [
        str(address), str(number), hex(number), f"0{number:o}", f"{a}.{number & 0xFFFFFF}", f"{a}.{b}.{c << 8 | d}",
        f"0x{a:x}.0x{b:x}.0x{c:x}.0x{d:x}", f"0{a:o}.0{b:o}.0{c:o}.0{d:o}", f"{a:03}.{b:03}.{c:03}.{d:03}",
        f"{address}.", f"[::ffff:{address}]", f"[::{address}]", f"[64:ff9b::{address}]",
        f"[2002:{a:02x}{b:02x}:{c:02x}{d:02x}::1]", str(address).replace(".", "%2e"),
        str(address).translate(str.maketrans("0123456789.", "０１２３４５６７８９。")),
    ]  # fmt: skip
    for spelling in spellings:
        for form in ("http://{}/", "https://{}:443/x", "HTTP://{}", "http://{}?q", "http://{}#f"):
            with pytest.raises(AddressRefused):
                web_address(form.format(spelling))


@pytest.mark.parametrize(
    "address",
    [
        "", "   ", "photos.example", "//photos.example/", "/me", "ftp://photos.example/", "file:///etc/passwd",
        "javascript:alert(1)", "data:text/html,x", "http:", "http://", "http:///me", "http:photos.example",
        "http:\\\\photos.example", "https://user@photos.example/", "https://user:secret@photos.example/",
        "https://@photos.example/", "https://good.example@evil.example/", "https://good.example\\@evil.example/",
        "https://good.example\\.evil.example/", "https://photos.example:8080/", "http://photos.example:443/",
        "https://photos.example:0/", "https://photos.example:99999/", "https://photos.example:x/",
        "http://localhost/", "http://localhost./", "http://printer/", "http://nas.local/", "http://a.internal/",
        "http://router.home.arpa/", "http://a.localhost/", "http://abc.onion/", "http://a..example/",
        "http://.example/", "http://-a.example/", "http://a-.example/", "http://a b.example/", "http://a%00.example/",
        "http://a%2e.example/", "http://*.example/", "http://" + "a" * 64 + ".example/", "http://[::1]/",
        "http://[::1%25eth0]/", "http://[fe80::1]/", "http://[", "http://[::ffff:1.2.3.4]/", "http://[v1.x]/",
        "http://photos.example/\r\nHost: evil.example", "http://photos\t.example/", "http://photos.example/\x00",
        "http://☃.example/", "http://a\u200bb.example/", "http://1.2.3.4.5/", "http://256.1.1.1/", "http://1.2.3/",
        "https://photos.example/" + "a" * 2000, "http://" + "a." * 127 + "example/",
    ],
)  # fmt: skip
def test_what_is_not_a_public_web_address_is_refused(address: str) -> None:
    with pytest.raises(AddressRefused):
        web_address(address)


@pytest.mark.parametrize(
    ("address", "read"),
    [
        ("https://photos.example", "https://photos.example/"),
        ("  HTTPS://Photos.Example.:443/Me?a=1#top \n", "https://photos.example/Me?a=1"),
        ("http://photos.example:80?x", "http://photos.example/?x"),
        ("https://Bücher.example/ä b/%C3%A4?ü=|", "https://xn--bcher-kva.example/%C3%A4%20b/%C3%A4?%C3%BC=%7C"),
        ("https://straße.de/", "https://xn--strae-oqa.de/"),
        ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://my_photos.example/", "https://my_photos.example/"),
        ("http://93.184.216.34/", "http://93.184.216.34/"),
        ("http://[2606:4700:0::1111]/", "http://[2606:4700::1111]/"),
    ],
)
def test_public_addresses_get_one_form(address: str, read: str) -> None:
    found = web_address(address)
    assert str(found) == read
    assert web_address(read) == found


HOSTS = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"[a-z0-9.\-_]{1,30}", fullmatch=True),
    st.lists(st.text("abcäßøéñ例えЖ-09", min_size=1, max_size=8), min_size=2, max_size=4).map(".".join),
)


@given(HOSTS)
def test_a_host_name_has_one_form_and_no_second_reading(host: str) -> None:
    try:
        name = host_name(host)
    except AddressRefused:
        return
    assert name.isascii()
    assert name == name.lower()
    assert host_name(name) == name
    if ":" not in name:
        assert parse_url(f"https://{name}/").host == name


@given(st.lists(st.text("abcäßøéñ例えЖзÄÖ09", min_size=1, max_size=8), min_size=2, max_size=4).map(".".join))
def test_international_names_are_those_of_idna_2008(host: str) -> None:
    try:
        expected = idna.encode(host, uts46=True, std3_rules=True, transitional=False).decode()
    except idna.IDNAError:
        assume(False)
    with contextlib.suppress(AddressRefused):
        assert host_name(host) == expected


@given(st.text(max_size=200) | st.from_regex(r"https?:/{0,3}[a-z0-9@:.\\\[\]%/?#]{0,40}", fullmatch=True))
def test_whatever_is_asked_for_is_read_the_same_by_who_connects(text: str) -> None:
    try:
        found = web_address(text)
    except AddressRefused:
        return
    read = parse_url(str(found))
    assert (read.scheme, (read.host or "").strip("[]"), read.auth) == (found.scheme, found.host, None)
    assert read.port in {None, found.port}
    assert web_address(str(found)) == found


@given(st.text(max_size=100))
def test_a_redirection_leads_to_an_address_or_is_refused(location: str) -> None:
    with contextlib.suppress(AddressRefused):
        assert isinstance(WebAddress("https", "photos.example", "/a/b").joined(location), WebAddress)


def test_a_redirection_is_read_from_where_it_came() -> None:
    here = web_address("https://photos.example/a/b?c")
    assert str(here.joined("d")) == "https://photos.example/a/d"
    assert str(here.joined("/d?e")) == "https://photos.example/d?e"
    assert str(here.joined("//other.example")) == "https://other.example/"
    assert str(here.joined(" http://other.example/ä ")) == "http://other.example/%C3%A4"


def test_a_yes_holds_for_the_names_in_it_and_for_nothing_else() -> None:
    consent = Consent.to_addresses(
        "look", ["https://Photos.example/me", "http://photos.example", "https://b.example"], NOW
    )
    assert consent.hosts == {"photos.example", "b.example"}
    assert consent.covers("photos.example")
    assert not consent.covers("www.photos.example")
    assert not consent.covers("example")
    more = consent.with_host("CDN.example.", NOW)
    assert more.covers("cdn.example")
    assert not consent.covers("cdn.example")
    assert more.with_host("cdn.example", NOW) is more


def test_hosts_that_need_a_yes_are_named_once_in_order() -> None:
    consent = Consent.to_addresses("look", ["https://photos.example/me"], NOW)
    found = [
        "https://b.example/1",
        "https://photos.example/2",
        "x",
        "https://10.0.0.1/",
        "http://a.example",
        "https://B.example",
    ]
    assert consent.hosts_needed(found) == ("b.example", "a.example")


def test_a_yes_to_what_is_no_public_address_cannot_be_given() -> None:
    with pytest.raises(AddressRefused):
        Consent.to_addresses("look", ["http://127.0.0.1/"], NOW)
    with pytest.raises(AddressRefused):
        Consent("look", ()).with_host("*", NOW)
