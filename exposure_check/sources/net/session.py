"""The one session of the program: what it asks for is public, checked, and without anything that tells who asks."""

from __future__ import annotations

from collections.abc import Callable
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import PoolManager

from exposure_check import __version__
from exposure_check.domain.errors import NetworkNotAllowed
from exposure_check.domain.public_address import AddressPolicy
from exposure_check.domain.web_address import web_address
from exposure_check.sources.net.connections import Connections, Dialler, track, use_dialler
from exposure_check.sources.net.proxy import Proxy
from exposure_check.sources.net.resolver import Resolver

PRODUCT = "ExposureCheck"
"""The name to which rules in a robots.txt refer."""

USER_AGENT = f"{PRODUCT}/{__version__} (a person looks at their own public photos; one request per second)"

HEADERS = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "gzip, deflate"}

TELLING_HEADERS = ("Cookie", "Authorization", "Referer")
"""Never sent, whoever set them."""


class CheckingAdapter(HTTPAdapter):
    """Sends a request only to a host that may be asked just now, and only to an address that was checked.

    Whatever asks through the session comes by here, so the checks are repeated although the fetcher made them.
    """

    def __init__(self, may_ask: Callable[[str], bool], dialler: Dialler, connections: Connections) -> None:
        self._may_ask = may_ask
        self._dialler = dialler
        self._connections = connections
        super().__init__(max_retries=0)

    def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
        """Build the manager of direct connections, see the base class."""
        super().init_poolmanager(*arguments, **named)
        use_dialler(self.poolmanager, self._connections, self._dialler)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        """The manager of connections through a proxy, see the base class."""
        known = proxy in self.proxy_manager
        manager: PoolManager = super().proxy_manager_for(proxy, **proxy_kwargs)
        if not known:
            track(manager, self._connections)
        return manager

    def send(self, request: requests.PreparedRequest, *arguments: Any, **named: Any) -> requests.Response:
        """See the base class.

        Raises:
            NetworkNotAllowed: nobody said yes to this host.
            AddressRefused: this is no address of the public web.
            NotPublicAddress, NameUnknown: see ``Dialler.dial``.
            requests.RequestException
        """
        host = web_address(request.url or "").host
        if not self._may_ask(host):
            raise NetworkNotAllowed(what=host)
        for name in TELLING_HEADERS:
            request.headers.pop(name, None)
        return super().send(request, *arguments, **named)


class _Session(requests.Session):
    """Never follows a redirection by itself, and does not prepare to: requests would read the whole body of the
    redirecting answer, however long and however packed."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """None, whatever the answer."""
        del resp


def open_session(
    may_ask: Callable[[str], bool],
    resolver: Resolver,
    is_allowed: AddressPolicy,
    connections: Connections,
    *,
    proxy: Proxy | None = None,
    certificates: Path | None = None,
) -> requests.Session:
    """A session without memory: no cookies, no passwords of ``.netrc``, no settings of the environment, no Referer.

    ``certificates``: a file of certificate authorities to trust instead of certifi's. That certificates are checked
    cannot be switched off.
    """
    session = _Session()
    session.trust_env = False
    session.headers.clear()
    session.headers.update(HEADERS)
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.verify = str(certificates) if certificates is not None else True
    if proxy is not None:
        session.proxies = {"http": proxy.url, "https": proxy.url}
    session.adapters.clear()
    adapter = CheckingAdapter(may_ask, Dialler(resolver, is_allowed), connections)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session
