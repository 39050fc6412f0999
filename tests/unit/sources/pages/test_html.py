"""What an HTML page shows."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.photo import Reason
from exposure_check.sources.pages.html import MOST_BYTES, MOST_MEDIA, PageRefused, read_page
from exposure_check.sources.pages.references import absolute, css_urls, srcset
from exposure_check.sources.pages.shown import MediaOfPage, MediaOnPage, Role

BASE = "https://site.example/ann/page"
PICTURE = b"\xff\xd8\xff" + bytes(range(256)) * 4
DATA = "data:image/jpeg;base64," + base64.b64encode(PICTURE).decode()


def page(body: str, head: str = "", base: str | None = BASE) -> MediaOfPage:
    return read_page(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", base)


def only(found: MediaOfPage) -> MediaOnPage:
    assert len(found.media) == 1, found.media
    return found.media[0]


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ('<meta property="og:image" content="/me.jpg">', Role.NAMED),
        ('<meta name="twitter:image" content="/me.jpg">', Role.NAMED),
        ('<meta property="og:image:secure_url" content="/me.jpg">', Role.NAMED),
        ('<link rel="image_src" href="/me.jpg">', Role.NAMED),
        ('<script type="application/ld+json">{"@type":"Person","image":"/me.jpg"}</script>', Role.PERSON),
        ('<script type="application/ld+json">[{"@type":"ImageObject","contentUrl":"/me.jpg"}]</script>', Role.NAMED),
        ("<style>.hero { background: #fff URL( '/me.jpg' ) }</style>", Role.BACKGROUND),
    ],
)  # fmt: skip
def test_a_picture_that_the_head_names_is_found(head: str, role: Role) -> None:
    found = only(page("", head))
    assert found.addresses == ("https://site.example/me.jpg",)
    assert found.role is role


@pytest.mark.parametrize(
    "body",
    [
        '<img src="/me.jpg">',
        '<img srcset="/small.jpg 300w, /me.jpg 1200w, /mid.jpg 600w" src="/s.jpg">',
        '<img srcset="/small.jpg, /me.jpg 2x">',
        '<img src="/blank.gif" data-src="/me.jpg">',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="/me.jpg">',
        '<img src="/blank.gif" data-srcset="/a.jpg 100w, /me.jpg 200w">',
        '<img src="/t.jpg" data-orig-file="/me.jpg">',
        '<picture><source srcset="/me.jpg 900w"><source srcset="/b.webp 300w"><img src="/c.jpg"></picture>',
        '<noscript><img src="/me.jpg"></noscript>',
        '<div style="color:red; background-image:url(&quot;/me.jpg&quot;)"></div>',
        "<div data-bg=\"url('/me.jpg')\"></div>",
        '<section data-background-image="/me.jpg"></section>',
        '<video poster="/me.jpg"></video>',
        '<a href="/me.jpg"><img src="/thumb.jpg"></a>',
        '<a href="/me.jpg">the photo</a>',
        '<object data="/me.jpg" type="image/jpeg"></object>',
        '<svg><image xlink:href="/me.jpg"/></svg>',
        '<table background="/me.jpg"></table>',
    ],
)
def test_a_picture_in_the_body_is_found_with_its_best_address_first(body: str) -> None:
    assert only(page(body)).addresses[0] == "https://site.example/me.jpg"


def test_a_film_is_found_with_all_its_sources_and_apart_from_its_poster() -> None:
    film = '<video poster="/p.jpg"><source src="/v.webm"><source src="/v.mp4" type="video/mp4"></video>'
    poster, video = page(film).media
    assert (poster.role, poster.is_video) == (Role.POSTER, False)
    assert (video.role, video.is_video) == (Role.VIDEO, True)
    assert video.addresses == ("https://site.example/v.webm", "https://site.example/v.mp4")


def test_the_base_element_and_the_address_of_the_page_resolve_references() -> None:
    assert only(page('<img src="a.jpg">')).addresses == ("https://site.example/ann/a.jpg",)
    found = page('<img src="a.jpg">', '<base href="//cdn.example/x/">')
    assert only(found).addresses == ("https://cdn.example/x/a.jpg",)


def test_without_an_address_references_stay_as_they_are_written() -> None:
    media = page('<img src="page_files/a.jpg"><img src="cid:part1@mail"><img src="https://x.example/b.jpg">', base=None)
    assert [one.addresses[0] for one in media.media] == [
        "page_files/a.jpg",
        "cid:part1@mail",
        "https://x.example/b.jpg",
    ]


@pytest.mark.parametrize(
    "reference",
    ["javascript:alert(1)//a.jpg", "file:///etc/passwd.jpg", "blob:https://x/1.jpg", "about:blank", "http://", "#a.jpg",
     "https://[::1/a.jpg", "https://x.example/" + "a" * 3000 + ".jpg", "/drawing.svg", "/favicon.ico", "", "  "],
)  # fmt: skip
def test_what_is_no_address_of_a_photo_on_the_web_is_left_out(reference: str) -> None:
    assert (
        page(f'<img src="{reference}"><a href="{reference}">x</a><p style="background:url({reference})">').media == ()
    )


@pytest.mark.parametrize(
    "attributes", ['width="1" height="1"', 'width="16"', 'style="width:1px;height:1px"', "height=20px"]
)
def test_counters_of_visits_and_icons_are_left_out_and_counted(attributes: str) -> None:
    found = page(f'<img src="/pixel.gif" {attributes}>')
    assert (found.media, found.small) == ((), 1)


def test_icons_of_the_site_are_left_out() -> None:
    head = '<link rel="icon" href="/i.png"><link rel="apple-touch-icon" href="/t.png">'
    assert page("", head).media == ()


def test_a_picture_that_is_named_many_times_is_given_once_with_what_each_naming_adds() -> None:
    head = '<meta property="og:image" content="/me.jpg"><meta property="og:image:width" content="1200">'
    found = only(page('<a href="/post/1"><img src="/me.jpg" alt="At the sea"></a><img src="/me.jpg">', head))
    assert found.role is Role.NAMED
    assert (found.text, found.width, found.link) == ("At the sea", 1200, "https://site.example/post/1")


def test_a_placeholder_that_pictures_share_does_not_make_them_one() -> None:
    found = page("".join(f'<img src="/blank.gif" data-src="/{name}.jpg">' for name in "abc"))
    assert [one.addresses[0][-5:] for one in found.media] == ["a.jpg", "b.jpg", "c.jpg"]


def test_a_thumbnail_that_is_shown_before_its_full_picture_joins_it() -> None:
    found = only(page('<img src="/t.jpg"><a href="/full.jpg"><img src="/t.jpg"></a>'))
    assert found.addresses == ("https://site.example/full.jpg", "https://site.example/t.jpg")


def test_a_caption_describes_the_pictures_of_its_figure() -> None:
    found = page("<figure><img src=/a.jpg><img src=/b.jpg alt=own><figcaption>Ann &amp; Bo</figcaption></figure>")
    assert [one.text for one in found.media] == ["Ann & Bo", "own"]


def test_pictures_inside_the_page_come_as_bytes_once() -> None:
    found = only(page(f'<img src="{DATA}" alt="me"><div style="background:url({DATA})"></div>'))
    assert (found.data, found.addresses, found.text) == (PICTURE, (), "me")


@pytest.mark.parametrize(
    "reference", ["data:image/svg+xml;base64,AAAA", "data:text/html,<img>", "data:image/png;base64,!"]
)
def test_data_that_is_no_photo_is_left_out(reference: str) -> None:
    assert page(f"<img src='{reference}'>").media == ()


def test_dates_are_those_of_the_page_only_if_it_is_clear_what_they_date() -> None:
    when = datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
    assert page("", '<meta property="article:published_time" content="2024-05-06T07:08:00Z">').published == when
    assert page('<time datetime="2024-05-06T07:08+00:00">').published == when
    assert page('<time datetime="2024-05-06"></time><time datetime="2023-01-01">').published is None
    assert page('<time datetime="2024-99-99">').published is None


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        ("<img src=a.jpg alt='Аня'>".encode("cp1251"), "windows-1251"),
        (b"<meta charset=windows-1251>" + "<img src=a.jpg alt='Аня'>".encode("cp1251"), None),
        ("\ufeff<img src=a.jpg alt='Аня'>".encode("utf-16-le"), "utf-8"),
        ("<img src=a.jpg alt='Аня'>".encode(), "no-such-charset"),
        ("<img src=a.jpg alt='Аня'>".encode(), "zlib"),
    ],
)
def test_the_charset_is_the_one_that_the_page_or_the_server_declares(content: bytes, charset: str | None) -> None:
    assert only(read_page(content, BASE, charset)).text == "Аня"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("nested", "<div>" * 100_000),
        ("nested with other tags closed", "<div></x>" * 100_000),
        ("forgotten formatting", "".join(f"<font a{n}>" for n in range(4000)) + "<p>x" * 100_000),
        ("attributes", "<i " + " ".join(f"a{n}" for n in range(100_000)) + ">"),
    ],
)
def test_a_page_that_would_take_too_long_is_refused_at_once(name: str, content: str) -> None:
    began = time.process_time()
    with pytest.raises(PageRefused) as refused:
        read_page(content, BASE)
    assert refused.value.reason is Reason.TOO_DEEP, name
    # Building the trees takes between 20 seconds and all memory.
    assert time.process_time() - began < 5


def test_a_long_page_as_careless_people_write_it_is_read_whole() -> None:
    part = (
        "<div class=post><p>One<p>Two<br><ul><li>a<li>b</ul><table><tr><td>x<td>y</table><b>bold</b> <font color=red>r"
        "</font><script>for(i=0;a<b;i++)if(c<d)e='<div><div>'</script><!-- <div> --><img src=/{}.jpg></div>"
    )
    found = page("".join(part.replace("{}", str(number)) for number in range(4000)))
    assert len(found.media) == 4000
    assert not found.cut


def test_a_page_of_too_many_bytes_is_refused() -> None:
    with pytest.raises(PageRefused) as refused:
        read_page(b" " * (MOST_BYTES + 1), BASE)
    assert refused.value.reason is Reason.TOO_MANY_BYTES


@pytest.mark.parametrize(
    "content",
    [
        '<p style="' + "url(" * 500_000 + '">',
        "<style>" + "url('" * 500_000 + "</style>",
        '<img srcset="' + "," * 500_000 + '">',
        '<img srcset="' + "a " * 500_000 + '">',
        "<!--" * 500_000,
        "<figure><figcaption>" + "x" * 500_000 + "</figcaption>" + "<img src=a>" * 20_000,
        "<picture>" + "<img src=a>" * 20_000,
        '<script type="application/ld+json">' + "[" * 500_000 + "</script>",
    ],
    ids=["style", "sheet", "commas", "candidates", "comments", "caption", "picture", "json"],
)
def test_reading_takes_time_in_proportion_to_the_length(content: str) -> None:
    began = time.process_time()
    read_page(content, BASE)
    assert time.process_time() - began < 5


def test_a_page_with_very_many_pictures_is_cut_and_says_so() -> None:
    found = page("".join(f"<img src=/{n}.jpg>" for n in range(MOST_MEDIA + 5)))
    assert len(found.media) == MOST_MEDIA
    assert found.cut


def test_a_page_of_fifty_megabytes_of_tags_is_read_to_a_limit_and_says_so() -> None:
    began = time.process_time()
    found = read_page(b"<p>hello <img src=/a.jpg>" * 2_100_000, BASE)
    assert (len(found.media), found.cut) == (1, True)
    assert time.process_time() - began < 20


def test_a_page_of_fifty_megabytes_of_pictures_inside_it_is_read_whole() -> None:
    content = b"<img src='data:image/jpeg;base64," + base64.b64encode(bytes(38_000_000)) + b"'><img src=/last.jpg>"
    found = read_page(content, BASE)
    assert [len(one.data or b"") for one in found.media] == [38_000_000, 0]
    assert not found.cut


def test_a_password_field_is_counted_with_the_length_of_the_text_around_it() -> None:
    found = page("<script>long = 'text'</script><form>Log in <input type=password></form>")
    assert (found.password_fields, found.text_length) == (1, len("Log in"))


TAGS = [
    "img",
    "video",
    "source",
    "picture",
    "a",
    "div",
    "figure",
    "style",
    "meta",
    "link",
    "script",
    "base",
    "noscript",
]
attributes = st.tuples(
    st.sampled_from(
        "src srcset data-src href style poster content property rel type width data-bg data data-srcset".split()
    ),
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            ["og:image", "a.jpg", "url(a.jpg)", "url(", "a 1x, b 2x", DATA, "//x/y", "image_src", "application/ld+json"]
        ),
    ),
)
elements = st.builds(
    lambda tag, given, inside: (
        f"<{tag} " + " ".join(f"{name}='{value.replace(chr(39), '')}'" for name, value in given) + f">{inside}"
    ),
    st.sampled_from(TAGS + ["/" + tag for tag in TAGS]),
    st.lists(attributes, max_size=4),
    st.text(max_size=20),
)


@given(st.lists(elements, max_size=12).map("".join), st.sampled_from([None, BASE, "x", "http://[", ""]))
def test_any_markup_is_read_without_an_error_and_gives_addresses_of_the_web_alone(text: str, base: str | None) -> None:
    for one in read_page(text, base).media:
        assert one.addresses or one.data
        for address in one.addresses:
            assert len(address) <= 2000
            if base == BASE:
                assert address.startswith(("http://", "https://", "cid:"))


@given(st.binary(max_size=2000), st.one_of(st.none(), st.text(max_size=20)))
def test_any_bytes_are_read_without_an_error(content: bytes, charset: str | None) -> None:
    read_page(content, BASE, charset)


@given(st.text(max_size=300))
def test_any_text_is_a_srcset_a_style_sheet_and_an_address(text: str) -> None:
    assert all(one.reference for one in srcset(text))
    list(css_urls(text))
    absolute(text, BASE)


@given(st.lists(st.tuples(st.from_regex(r"[a-z0-9/._-]{1,20}", fullmatch=True), st.integers(1, 9000)), min_size=1))
def test_the_widest_candidate_of_a_srcset_comes_first(given_: list[tuple[str, int]]) -> None:
    parsed = srcset(", ".join(f"{name} {width}w" for name, width in given_[:64]))
    assert parsed[0].width == max(width for _, width in given_[:64])
    assert sorted((one.reference, one.width) for one in parsed) == sorted(given_[:64])
