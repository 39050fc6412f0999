"""From what a person types to the first asks: an address, ``@user@host``, a handle, an e-mail address, ``u/name``."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import SplitResult, unquote, urlsplit

from exposure_check.domain.provenance import Platform
from exposure_check.sources.pages.references import web_address
from exposure_check.sources.profiles import accounts, bluesky, fediverse, flickr, reddit, wikimedia, youtube
from exposure_check.sources.profiles.asking import Advice, Ask, ReadAs, host_of

_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
_FEDIVERSE = re.compile(rf"(?:acct:|@)([\w.+-]{{1,100}})@({_HOST})", re.IGNORECASE)
_EMAIL = re.compile(rf"(?:mailto:)?([^\s@<>\"(),;:\\\[\]]{{1,64}}@{_HOST})", re.IGNORECASE)
_REDDIT_USER = re.compile(r"/?(?:u|user)/([\w-]{1,30})/?", re.IGNORECASE)
_HANDLE = re.compile(rf"@({_HOST})", re.IGNORECASE)
_DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[\w.%-]{1,200})")
_BARE_DOMAIN = re.compile(rf"{_HOST}(?::\d{{1,5}})?(?:[/?].*)?", re.IGNORECASE)
_USER = re.compile(r"[\w.~%+@-]{1,100}")

_PREVIEWS = {
    "instagram.com": Platform.INSTAGRAM,
    "threads.net": Platform.INSTAGRAM,
    "threads.com": Platform.INSTAGRAM,
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "x.com": Platform.X,
    "twitter.com": Platform.X,
    "linkedin.com": Platform.LINKEDIN,
    "tiktok.com": Platform.TIKTOK,
    "snapchat.com": Platform.SNAPCHAT,
    "vk.com": Platform.VK,
}
_GITHUB_PAGES = frozenset(
    "about apps collections contact customer-stories enterprise explore features login marketplace notifications orgs "
    "pricing search security settings signup sponsors topics trending".split()
)


def start(address: str) -> list[Ask]:
    """The first asks for what a person typed; none if it is nothing that has public pictures."""
    typed = address.strip()
    if not typed or len(typed) > 2000 or not typed.isprintable():
        return []
    if found := _FEDIVERSE.fullmatch(typed):
        return [fediverse.webfinger(found[1], found[2].lower())]
    if found := _EMAIL.fullmatch(typed):
        return accounts.gravatar(found[1])
    if found := _REDDIT_USER.fullmatch(typed):
        return reddit.start(found[1])
    if found := _HANDLE.fullmatch(typed):
        return bluesky.profile(found[1].lower())
    if _DID.fullmatch(typed):
        return bluesky.profile(typed)
    if not typed.lower().startswith(("http://", "https://")):
        if not _BARE_DOMAIN.fullmatch(_as_ascii(typed)):
            return []
        typed = f"https://{typed}"
    url = web_address(typed)
    host = host_of(url) if url is not None else None
    if url is None or host is None:
        return []
    return _of_address(url, host.removeprefix("www."), urlsplit(url))


def _as_ascii(typed: str) -> str:
    """A bare domain with its host as it goes over the wire."""
    host, slash, path = typed.partition("/")
    return f"{host_of(f'https://{host}') or ''}{slash}{path}"


def _of_address(url: str, host: str, parts: SplitResult) -> list[Ask]:
    names = [unquote(part) for part in parts.path.split("/") if part]
    for of_service in _SERVICES:
        found = of_service(host, names, parts)
        if found:
            return found
    domain = ".".join(host.split(".")[-2:])
    if domain in _PREVIEWS:
        account = names[-1].lstrip("@") if names else None
        return [
            Ask(url, ReadAs.PREVIEW, url, _PREVIEWS[domain], account, advice=Advice.SAVED_PAGE_OR_EXPORT),
        ]
    return _of_any_site(url, parts, names)


def _of_any_site(url: str, parts: SplitResult, names: list[str]) -> list[Ask]:
    page = Ask(url, ReadAs.PAGE, url)
    last = names[-1].lower() if names else ""
    if last == "info.json" or last.startswith("manifest") or "iiif" in (name.lower() for name in names[:-1]):
        return [
            Ask(url, ReadAs.IIIF if last.endswith("json") or "manifest" in last else ReadAs.PAGE, url, Platform.IIIF)
        ]
    if last.endswith((".rss", ".atom")) or last in {"feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml"}:
        return [Ask(url, ReadAs.FEED, url, Platform.FEED)]
    if last.startswith("sitemap") and last.endswith((".xml", ".xml.gz", ".txt")):
        return [Ask(url, ReadAs.SITEMAP, url)]
    if not names and not parts.query:
        return [page, Ask(f"{parts.scheme}://{parts.netloc}/sitemap.xml", ReadAs.SITEMAP, url)]
    user = _fediverse_user(names)
    if user is not None and parts.port is None and parts.hostname:
        return [fediverse.webfinger(user, parts.hostname), page]
    return [page]


def _fediverse_user(names: list[str]) -> str | None:
    """The account in ``/@user`` (Mastodon), ``/users/user``, ``/a/user`` or ``/c/user`` (PeerTube)."""
    if len(names) == 1 and names[0].startswith("@") and names[0].count("@") == 1:
        name = names[0][1:]
    elif len(names) in {2, 3} and names[0] in {"users", "a", "c", "accounts", "video-channels"}:
        name = names[1]
    else:
        return None
    return name if _USER.fullmatch(name) and "@" not in name else None


# --- Services by their hosts -------------------------------------------------------------------------------------


def _bluesky(host: str, names: list[str], _: SplitResult) -> list[Ask]:
    if host == "bsky.app" and names[:1] == ["profile"] and len(names) > 1 and len(names[1]) < 300:
        return bluesky.profile(names[1])
    return bluesky.profile(host) if host.endswith(".bsky.social") else []


def _github(host: str, names: list[str], _: SplitResult) -> list[Ask]:
    is_user = host == "github.com" and len(names) == 1 and names[0].lower() not in _GITHUB_PAGES
    return [accounts.github(names[0])] if is_user and _USER.fullmatch(names[0]) else []


def _gitlab(host: str, names: list[str], _: SplitResult) -> list[Ask]:
    is_user = host.startswith("gitlab.") and len(names) == 1 and _USER.fullmatch(names[0])
    return [accounts.gitlab(names[0], host)] if is_user else []


def _gravatar(host: str, names: list[str], parts: SplitResult) -> list[Ask]:
    if host != "gravatar.com" or not names:
        return []
    if re.fullmatch(r"[0-9a-fA-F]{64}|[0-9a-fA-F]{32}", names[-1]):
        return accounts.gravatar_by_hash(names[-1].lower(), None)
    profile = f"https://api.gravatar.com/v3/profiles/{names[0]}"
    if len(names) > 1 or not _USER.fullmatch(names[0]):
        return []
    return [Ask(profile, ReadAs.GRAVATAR_PROFILE, parts.geturl(), Platform.GRAVATAR, names[0])]


def _flickr(host: str, names: list[str], _: SplitResult) -> list[Ask]:
    is_user = host == "flickr.com" and len(names) in {2, 3} and names[0] in {"photos", "people"}
    return [flickr.start(names[1])] if is_user and _USER.fullmatch(names[1]) else []


def _tumblr(host: str, names: list[str], parts: SplitResult) -> list[Ask]:
    if host == "tumblr.com" and names:
        name = names[1] if names[0] == "blog" and len(names) > 1 else names[0].lstrip("@")
    elif host.endswith(".tumblr.com") and not names:
        name = host.removesuffix(".tumblr.com")
    else:
        return []
    if not re.fullmatch(r"[a-z0-9-]{1,32}", name, re.IGNORECASE):
        return []
    page = parts.geturl()
    avatar = f"https://api.tumblr.com/v2/blog/{name}/avatar/512"
    return [
        Ask(f"https://{name}.tumblr.com/rss", ReadAs.FEED, page, Platform.TUMBLR, name),
        Ask(avatar, ReadAs.PICTURE, page, Platform.TUMBLR, name),
    ]


def _youtube(host: str, _: list[str], parts: SplitResult) -> list[Ask]:
    if host in {"youtube.com", "m.youtube.com"}:
        return youtube.start(parts.path, parts.query)
    return youtube.short(parts.path) if host == "youtu.be" else []


def _reddit(host: str, names: list[str], _: SplitResult) -> list[Ask]:
    is_user = host in {"reddit.com", "old.reddit.com", "new.reddit.com"} and len(names) > 1
    if is_user and names[0] in {"user", "u"} and re.fullmatch(r"[\w-]{1,30}", names[1]):
        return reddit.start(names[1])
    return []


def _wikimedia(host: str, _: list[str], parts: SplitResult) -> list[Ask]:
    ask = None
    if host in {"commons.wikimedia.org", "commons.m.wikimedia.org"}:
        ask = wikimedia.commons(parts.path)
    elif host.endswith(".wikipedia.org"):
        ask = wikimedia.wikipedia(host.replace(".m.wikipedia", ".wikipedia"), parts.path)
    return [ask] if ask is not None else []


_SERVICES: tuple[Callable[[str, list[str], SplitResult], list[Ask]], ...] = (
    _bluesky,
    _github,
    _gitlab,
    _gravatar,
    _flickr,
    _tumblr,
    _youtube,
    _reddit,
    _wikimedia,
)
