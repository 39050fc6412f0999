"""What the program itself hands out: the vault's log, the proxy of its settings, one pace for all actions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.errors import NetworkNotAllowed, VaultLocked
from exposure_check.domain.network import Answer, Consent, Purpose, Unanswered
from exposure_check.domain.photo import Reason
from tests.local_proxies import SocksProxy
from tests.local_servers import START, Internet, page

HOME = "http://photos.example/me"


@pytest.fixture
def application(tmp_path: Path) -> Application:
    return Application(tmp_path / "vault.ecv")


@pytest.fixture
def session(application: Application) -> Iterator[Session]:
    opened = application.create_vault("violet anchor 42")
    yield opened
    opened.close()


def consent(*addresses: str) -> Consent:
    return Consent.to_addresses("public profile", addresses, START)


def test_the_network_is_off_without_a_yes(application: Application, session: Session) -> None:
    with application.fetcher(session, consent()) as fetcher, pytest.raises(NetworkNotAllowed):
        fetcher.fetch(HOME, Purpose.PAGE)
    assert session.network.count() == 0


def test_a_request_of_the_program_goes_through_the_proxy_that_was_set_and_into_the_vault(
    application: Application, session: Session, internet: Internet
) -> None:
    site = internet.site("photos.example")
    site.on("/me", page("hello"))
    with SocksProxy(internet) as through:
        application.set_proxy(session, through.url)
        with application.fetcher(session, consent(HOME)) as fetcher:
            found = fetcher.fetch(HOME, Purpose.PAGE)
    assert isinstance(found, Answer)
    assert [
        (entry.request.host, entry.request.action, entry.request.proxied) for entry in session.network.entries()
    ] == [("photos.example", "public profile", True)] * 2
    assert application.proxy_in_words(session) == through.url


def test_the_program_refuses_this_computer(application: Application, session: Session) -> None:
    with application.fetcher(session, consent("http://photos.example")) as fetcher:
        found = fetcher.fetch("http://127.0.0.1/", Purpose.PAGE)
    assert isinstance(found, Unanswered)
    assert found.reason is Reason.NOT_PUBLIC


def test_two_actions_have_one_pace_and_their_own_yes(application: Application, session: Session) -> None:
    with application.fetcher(session, consent(HOME)) as first, application.fetcher(session, consent()) as second:
        assert first.hosts_needed([HOME]) == ()
        assert second.hosts_needed([HOME]) == ("photos.example",)
        assert first._exchange._pace is second._exchange._pace


def test_after_the_vault_was_locked_nothing_is_asked(
    application: Application, session: Session, internet: Internet
) -> None:
    internet.site("photos.example")
    with SocksProxy(internet) as through:
        application.set_proxy(session, through.url)
        with application.fetcher(session, consent(HOME)) as fetcher:
            session.close()
            with pytest.raises(VaultLocked):
                fetcher.fetch(HOME, Purpose.PAGE)
        assert through.asked == []
