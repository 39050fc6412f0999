"""How servers are treated: their rules, their pace, their pauses. Waiting is counted, not waited for."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.errors import Cancelled
from exposure_check.domain.network import Answer, FetchLimits, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.sources.net.outcome import http_date, seconds_to_wait
from exposure_check.sources.net.timing import Pace, SystemTime, wait
from tests.local_servers import START, Internet, QuickTime, Reply, Seen, data, in_turn, page, redirect

HOME = "https://photos.example/me"
FIRST_LINE = b"User-agent: *\n"


def told(found: Answer | Unanswered) -> Reason | int:
    return found.status if isinstance(found, Answer) else found.reason


def rules(text: str) -> Reply:
    return data(text.encode(), "text/plain")


def fetch(internet: Internet, address: str = HOME) -> Reason | int:
    with internet.fetcher(address) as fetcher:
        return told(fetcher.fetch(address, Purpose.PAGE))


# --- robots.txt ----------------------------------------------------------------------------------------------------


def test_what_the_rules_forbid_is_told_and_not_asked(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/robots.txt", rules("User-agent: *\nDisallow: /me\nAllow: /\n"))
    site.on("/you", page("hello"))
    with internet.fetcher(HOME) as fetcher:
        assert told(fetcher.fetch(HOME, Purpose.PAGE)) is Reason.ROBOTS
        assert told(fetcher.fetch(HOME, Purpose.PICTURE)) is Reason.ROBOTS
        assert told(fetcher.fetch("https://photos.example/you", Purpose.PAGE)) == 200
    assert site.asked == ["/you"]
    assert [seen.path for seen in site.seen].count("/robots.txt") == 1


def test_rules_for_this_program_by_name_go_before_those_for_all(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    site.on("/robots.txt", rules("User-agent: *\nDisallow:\n\nUser-agent: exposurecheck\nDisallow: /\n"))
    assert fetch(internet) is Reason.ROBOTS
    site.on("/robots.txt", rules("User-agent: *\nDisallow: /\n\nUser-agent: ExposureCheck\nAllow: /\n"))
    assert fetch(internet) == 200


def test_the_rules_hold_after_a_redirection_too(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/robots.txt", rules("User-agent: *\nDisallow: /hidden\n"))
    site.on("/me", redirect("/hidden"))
    site.on("/hidden", page("hello"))
    assert fetch(internet) is Reason.ROBOTS
    assert site.asked == ["/me"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(404), 200),
        (Reply(403), 200),
        (Reply(401), 200),
        (Reply(410), 200),
        (Reply(429), Reason.RATE_LIMITED),
        (Reply(500), Reason.ROBOTS),
        (Reply(503), Reason.ROBOTS),
        (Reply(raw=[b""]), Reason.UNREACHABLE),
        (redirect("/login"), 200),
        (redirect("http://10.0.0.1/robots.txt"), Reason.NOT_PUBLIC),
        (redirect("https://elsewhere.example/robots.txt"), Reason.HOST_NOT_ALLOWED),
        (page("<!doctype html><p>no rules here"), 200),
        (data(b"\xff\xfe\x00\x01" * 100, "text/plain"), 200),
        (data(FIRST_LINE + b"# comment\n" * 100_000 + b"Disallow: /\n", "text/plain"), 200),
    ],
)
def test_rules_that_cannot_be_read_allow_or_forbid_as_rfc_9309_says(
    internet: Internet, reply: Reply, expected: Reason | int
) -> None:
    site = internet.site("photos.example")
    site.on("/robots.txt", reply)
    site.on("/me", page("hello"))
    assert fetch(internet) == expected
    assert site.asked == (["/me"] if expected == 200 else [])


def test_rules_on_another_host_are_read_after_a_yes(internet: Internet) -> None:
    site = internet.site("photos.example")
    site.on("/robots.txt", redirect("https://www.photos.example/robots.txt"))
    site.on("/me", page("hello"))
    internet.site("www.photos.example").on("/robots.txt", rules("User-agent: *\nDisallow: /you\n"))
    with internet.fetcher(HOME) as fetcher:
        found = fetcher.fetch(HOME, Purpose.PAGE)
        assert isinstance(found, Unanswered)
        assert (found.reason, found.needs_host) == (Reason.HOST_NOT_ALLOWED, "www.photos.example")
        fetcher.allow("www.photos.example", START)
        assert told(fetcher.fetch(HOME, Purpose.PAGE)) == 200


def test_rules_for_thousands_of_programs_are_read_in_no_time(internet: Internet) -> None:
    names = "".join(f"User-agent: a{number}\n" for number in range(12_000))
    site = internet.site("photos.example")
    site.on("/robots.txt", rules(names + "User agent *  # all\n" + "Disallow: /a\n" * 12_000 + "Disallow: /me\n"))
    began = time.monotonic()
    assert fetch(internet) is Reason.ROBOTS
    assert time.monotonic() - began < 20  # 144 million rules otherwise


@pytest.mark.parametrize(
    ("agents", "expected"),
    [
        ("User-agent: ExposureCheck", Reason.ROBOTS),
        ("user-agent:exposurecheck/1.0", Reason.ROBOTS),
        ("User-agent: a\nUser-agent: EXPOSURECHECK", Reason.ROBOTS),
        ("User-agent: a\n\nUser-agent: *", Reason.ROBOTS),
        ("User-agent: Exposure", 200),
        ("User-agent: ExposureCheckers", 200),
        ("User-agent: another", 200),
        ("User-agent:", 200),
        ("# User-agent: *", 200),
    ],
)
def test_rules_are_for_those_that_they_name(internet: Internet, agents: str, expected: Reason | int) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    site.on("/robots.txt", rules(f"{agents}\nDisallow: /\n"))
    assert fetch(internet) == expected


@pytest.mark.parametrize(
    ("asked", "pause"),
    [("4", 4.0), ("0.2", 1.0), ("86400", 10.0), ("-5", 1.0), ("nan", 1.0), ("inf", 1.0), ("soon", 1.0)],
)
def test_a_crawl_delay_is_kept_up_to_a_cap(internet: Internet, asked: str, pause: float) -> None:
    site = internet.site("photos.example")
    site.on("/robots.txt", rules(f"User-agent: *\nCrawl-delay: {asked}\n"))
    site.on("/me", page("hello"))
    with internet.fetcher(HOME) as fetcher:
        fetcher.fetch(HOME, Purpose.PAGE)
        before = internet.time.passed
        fetcher.fetch(HOME, Purpose.PAGE)
    assert internet.time.passed - before == pytest.approx(pause)


# --- Pace ----------------------------------------------------------------------------------------------------------


def test_one_host_is_asked_once_per_second_and_others_meanwhile(internet: Internet) -> None:
    asked: list[tuple[str, float]] = []

    def note(seen: Seen) -> Reply:
        asked.append((seen.headers["host"], internet.time.passed))
        return page("hello")

    names = ["a.example", "b.example"]
    for name in names:
        site = internet.site(name)
        site.on("/", note)
        site.on("/robots.txt", note)
    with internet.fetcher(*(f"https://{name}" for name in names)) as fetcher:
        for _ in range(3):
            for name in names:
                fetcher.fetch(f"https://{name}/", Purpose.PAGE)
    for name in names:
        times = [at for host, at in asked if host == name]
        assert len(times) == 4
        assert min(later - earlier for earlier, later in pairwise(times)) >= 0.999
    assert internet.time.passed < 5


def test_two_actions_share_the_pace(internet: Internet) -> None:
    internet.site("photos.example").on("/me", page("hello"))
    pace = Pace()
    for _ in range(2):
        with internet.fetcher(HOME, pace=pace) as fetcher:
            fetcher.fetch(HOME, Purpose.PAGE)
    assert internet.time.passed == pytest.approx(3.0)  # four requests


def test_turns_of_many_threads_are_apart() -> None:
    pace, real = Pace(), SystemTime()
    threads = [threading.Thread(target=pace.take_turn, args=("a.example", 0.05, real, lambda: False)) for _ in range(8)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - began >= 7 * 0.05


def test_stop_is_noticed_while_waiting() -> None:
    clock = QuickTime()
    with pytest.raises(Cancelled):
        wait(3600, clock, lambda: clock.passed > 1)
    assert clock.passed < 1.5


def test_stop_before_the_first_request_asks_nothing(internet: Internet) -> None:
    site = internet.site("photos.example")
    with internet.fetcher(HOME, is_cancelled=lambda: True) as fetcher, pytest.raises(Cancelled):
        fetcher.fetch(HOME, Purpose.PAGE)
    assert (site.connections, internet.looked_up, internet.log.entries) == (0, [], [])


# --- Trying again --------------------------------------------------------------------------------------------------


def test_pauses_between_attempts_grow(internet: Internet) -> None:
    site = internet.site("photos.example")
    times: list[float] = []

    def busy(seen: Seen) -> Reply:
        del seen
        times.append(internet.time.passed)
        return Reply(503)

    site.on("/me", busy)
    with internet.fetcher(HOME, limits=FetchLimits(retries=3)) as fetcher:
        assert told(fetcher.fetch(HOME, Purpose.PAGE)) is Reason.SERVER_ERROR
    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert pauses == pytest.approx([2.0, 4.0, 8.0])


@pytest.mark.parametrize("retry_after", ["7", "Sun, 22 Nov 2026 08:00:08 GMT"])
def test_a_server_that_names_a_pause_gets_it(internet: Internet, retry_after: str) -> None:
    site = internet.site("photos.example")
    site.on("/me", in_turn(Reply(429, (("Retry-After", retry_after),)), page("hello")))
    assert fetch(internet) == 200
    assert internet.time.passed == pytest.approx(8.0, abs=0.1)


@pytest.mark.parametrize("retry_after", ["3600", "Mon, 23 Nov 2026 08:00:00 GMT"])
def test_a_pause_that_is_too_long_is_told_and_not_waited_for(internet: Internet, retry_after: str) -> None:
    site = internet.site("photos.example")
    site.on("/me", Reply(429, (("Retry-After", retry_after),)))
    with internet.fetcher(HOME) as fetcher:
        found = fetcher.fetch(HOME, Purpose.PAGE)
    assert isinstance(found, Unanswered)
    assert found.reason is Reason.RATE_LIMITED
    assert found.retry_after is not None
    assert found.retry_after >= 3599
    assert site.asked == ["/me"]
    assert internet.time.passed < 5


@pytest.mark.parametrize("nonsense", ["", "soon", "-1", "1e9", "99999999999999999999", "Sun, 99 Nov 2026 08:00:00 GMT"])
def test_a_pause_that_cannot_be_read_is_none(nonsense: str) -> None:
    assert seconds_to_wait(nonsense, START) is None


def test_a_pause_that_is_over_already_is_none_at_all() -> None:
    assert seconds_to_wait("Sun, 22 Nov 2026 07:00:00 GMT", START) == 0.0


@given(st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31)))  # noqa: DTZ001 - HTTP dates are UTC, set below
def test_every_http_date_is_read(moment: datetime) -> None:
    exact = moment.replace(microsecond=0, tzinfo=UTC)
    assert http_date(exact.strftime("%a, %d %b ") + f"{exact.year:04}" + exact.strftime(" %H:%M:%S GMT")) == exact


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_a_pause(text: str) -> None:
    found = seconds_to_wait(text, START)
    assert found is None or 0 <= found <= timedelta(days=365 * 10_000).total_seconds()
