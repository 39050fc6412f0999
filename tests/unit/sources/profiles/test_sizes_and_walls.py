"""The same picture in several sizes; pages that are not what was asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.provenance import Audience, Provenance
from exposure_check.sources.pages.html import read_page
from exposure_check.sources.profiles import walls
from exposure_check.sources.profiles.asking import FoundMedia
from exposure_check.sources.profiles.sizes import each_once, larger

SAID = Provenance(audience=Audience.PUBLIC)


@pytest.mark.parametrize(
    ("address", "full"),
    [
        ("https://pbs.twimg.com/profile_images/1/a_normal.jpg", "https://pbs.twimg.com/profile_images/1/a.jpg"),
        ("https://pbs.twimg.com/profile_images/1/a_400x400.jpg", "https://pbs.twimg.com/profile_images/1/a.jpg"),
        ("https://pbs.twimg.com/media/A?format=jpg&name=small", "https://pbs.twimg.com/media/A?format=jpg&name=orig"),
        ("https://lh3.googleusercontent.com/a/b=s64-c", "https://lh3.googleusercontent.com/a/b=s0"),
        ("https://yt3.ggpht.com/ytc/b=s88-c-k-c0x00ffffff-no-rj", "https://yt3.ggpht.com/ytc/b=s0"),
        ("https://1.bp.blogspot.com/-a/b/c/s320/me.jpg", "https://1.bp.blogspot.com/-a/b/c/s0/me.jpg"),
        ("https://live.staticflickr.com/1/2_ab_m.jpg", "https://live.staticflickr.com/1/2_ab_b.jpg"),
        ("https://0.gravatar.com/avatar/ab?s=80&d=404", "https://0.gravatar.com/avatar/ab?s=2048&d=404"),
        ("https://avatars.githubusercontent.com/u/1?s=40&v=4", "https://avatars.githubusercontent.com/u/1?s=460&v=4"),
        ("https://b.example/wp-content/uploads/a-300x200.jpg", "https://b.example/wp-content/uploads/a.jpg"),
        ("https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/N.jpg/320px-N.jpg",
         "https://upload.wikimedia.org/wikipedia/commons/a/ab/N.jpg"),
        ("https://i3.ytimg.com/vi/abc/hqdefault.jpg", "https://i3.ytimg.com/vi/abc/maxresdefault.jpg"),
        ("https://i.pinimg.com/236x/a/b/c.jpg", "https://i.pinimg.com/originals/a/b/c.jpg"),
    ],
)  # fmt: skip
def test_a_picture_is_asked_for_in_full_where_its_address_says_the_size(address: str, full: str) -> None:
    assert larger(address) == full
    assert larger(full) is None
    (one,) = each_once([FoundMedia(address, False, SAID)])
    assert (one.url, one.alternatives) == (full, (address,))


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/pbs.twimg.com/profile_images/1/a_normal.jpg",
        "https://x.example/a_m.jpg",
        "https://www.youtube.com/vi/abc/0.jpg",
        "http://[",
    ],
)
def test_addresses_of_other_services_stay_as_they_are(address: str) -> None:
    assert larger(address) is None


def test_one_picture_in_several_sizes_is_given_once_with_the_largest_first() -> None:
    sizes = [f"https://cdn.example/p/s{side}x{side}/me.jpg" for side in (150, 640, 320)]
    (one,) = each_once([FoundMedia(url, False, SAID, origin_url="https://site.example/") for url in sizes])
    assert one.url == sizes[1]
    assert set(one.alternatives) == {sizes[0], sizes[2]}


def test_different_pictures_stay_apart() -> None:
    urls = ["https://x.example/a.jpg", "https://x.example/b.jpg", "https://x.example/a.jpg?v=2"]
    assert [one.url for one in each_once([FoundMedia(url, False, SAID) for url in urls])] == urls


@given(st.text(max_size=100))
def test_any_text_may_stand_for_an_address(text: str) -> None:
    larger(text)
    assert len(each_once([FoundMedia(text, False, SAID), FoundMedia(text, False, SAID)])) == 1


def _page(title: str, body: str = "") -> str:
    return f"<title>{title}</title>{body}"


@pytest.mark.parametrize(
    "title",
    ["Login • Instagram", "Instagram • Log in", "Log in to Facebook", "Log into Facebook", "Sign Up | LinkedIn",
     "Facebook – log in or sign up", "Log in to X", "X. It’s what’s happening", "Sign in", "TikTok - Make Your Day",
     "Anmelden", "Pinterest - Login"],
)  # fmt: skip
def test_the_titles_of_log_in_forms_are_known(title: str) -> None:
    assert walls.is_login_wall("https://site.example/ann", read_page(_page(title)))


@pytest.mark.parametrize(
    "title",
    ["Ann Example (@ann) • Instagram photos and videos", "Ann Example | LinkedIn", "Ann Example - Facebook",
     "Logging in the rain forest", "How we rebuilt the login of our shop: a story in twelve pictures and some words",
     "Ann - YouTube", ""],
)  # fmt: skip
def test_titles_of_people_are_no_log_in_forms(title: str) -> None:
    assert not walls.is_login_wall("https://site.example/ann", read_page(_page(title)))


def test_a_page_with_a_password_field_in_its_corner_is_no_log_in_form() -> None:
    form = "<form><input type=password></form>"
    long_text = _page("Ann", form + "<p>word " * 400)
    album = _page("Ann", form + "".join(f"<img src=https://x.example/{n}.jpg>" for n in range(5)))
    assert not walls.is_login_wall("https://site.example/ann", read_page(long_text))
    assert not walls.is_login_wall("https://site.example/ann", read_page(album))
    assert walls.is_login_wall("https://site.example/ann", read_page(_page("Ann", form)))


@pytest.mark.parametrize(
    ("address", "is_form"),
    [
        ("https://www.instagram.com/accounts/login/?next=/ann/", True),
        ("https://www.facebook.com/login.php?next=x", True),
        ("https://www.linkedin.com/authwall?trk=x", True),
        ("https://gitlab.example/users/sign_in", True),
        ("https://x.com/i/flow/login", True),
        ("https://site.example/blog/login-screens-i-like", False),
        ("https://site.example/author/ann", False),
        ("https://site.example/?next=/login", False),
        ("http://[", False),
    ],
)
def test_addresses_of_log_in_forms_are_known(address: str, is_form: bool) -> None:
    assert walls.is_login_address(address) is is_form


@pytest.mark.parametrize(
    ("title", "is_gone"),
    [
        ("404", True), ("404 Not Found", True), ("Page not found · GitHub", True), ("User not found", True),
        ("This account doesn’t exist", True), ("Profile isn't available", True), ("Seite nicht gefunden", True),
        ("Ann Example", False), ("404 Media", False), ("Paradise not found in the tropics", False),
    ],
)  # fmt: skip
def test_the_titles_of_pages_that_say_that_there_is_nothing_are_known(title: str, is_gone: bool) -> None:
    asked = "https://site.example/ann"
    assert walls.is_soft_not_found(asked, asked, read_page(_page(title))) is is_gone


def test_a_page_that_asks_for_cookies_is_none_that_was_asked_for() -> None:
    assert walls.is_consent_address("https://consent.youtube.com/m?continue=x")
    assert not walls.is_consent_address("https://www.youtube.com/@consent.")
