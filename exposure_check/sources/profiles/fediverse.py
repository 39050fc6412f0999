"""ActivityPub servers of any make: WebFinger names the actor, NodeInfo the software, the outbox holds the posts.

RFC 7033 (WebFinger), NodeInfo 2.1, W3C ActivityPub and ActivityStreams 2.0. Servers that have an interface of their own
with more in it are asked by that (``mastodon.py``, ``peertube.py``).
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform, Provenance
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.pages.references import looks_like_image, looks_like_video, web_address
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs, host_of
from exposure_check.sources.profiles.mastodon import lookup
from exposure_check.sources.profiles.paging import next_page
from exposure_check.sources.profiles.peertube import account_of
from exposure_check.sources.profiles.sizes import each_once

_ACTIVITY = ("application/activity+json", "application/ld+json")
_LIKE_MASTODON = frozenset(
    "mastodon hometown glitchcafe glitch ecko pleroma akkoma friendica mitra takahe iceshrimp".split()
)
_PLATFORMS = {"pixelfed": Platform.PIXELFED, "peertube": Platform.PEERTUBE}
_PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
_MOST_ATTACHMENTS = 50


def webfinger(user: str, host: str) -> Ask:
    """The first ask for ``@user@host``."""
    resource = values.escaped(f"acct:{user}@{host}")
    url = f"https://{host}/.well-known/webfinger?resource={resource}"
    return Ask(url, ReadAs.WEBFINGER, f"https://{host}/@{user}", Platform.MASTODON, f"@{user}@{host}")


def read_webfinger(answer: Answer) -> Read:
    """The actor of an account, whose server is asked next what it is."""
    document = values.parsed(answer.data)
    links = values.objects(document, "links")
    actor = next((url for link in links if _is_actor(link) and (url := values.address(link, "href"))), None)
    if actor is None:
        return Read(not_found=True, reason=Reason.NOT_FOUND)
    ask = answer.ask
    profile = next((url for link in links if _is_profile(link) and (url := values.address(link, "href"))), ask.page)
    account = _account(values.word(document, "subject")) or ask.account
    nodeinfo = f"https://{host_of(actor)}/.well-known/nodeinfo"
    follow = Ask(nodeinfo, ReadAs.NODEINFO_LINKS, profile, ask.platform, account, ask.hops + 1, carried=actor)
    return Read(follow=(follow,))


def _is_actor(link: dict[str, Any]) -> bool:
    return link.get("rel") == "self" and (values.word(link, "type") or "").partition(";")[0] in _ACTIVITY


def _is_profile(link: dict[str, Any]) -> bool:
    return link.get("rel") == "http://webfinger.net/rel/profile-page"


def _account(subject: str | None) -> str | None:
    name = subject.removeprefix("acct:") if subject else ""
    return f"@{name}" if name.count("@") == 1 else None


def read_nodeinfo_links(answer: Answer) -> Read:
    """Where the server describes itself."""
    links = [url for one in values.objects(values.parsed(answer.data), "links") if (url := values.address(one, "href"))]
    ask = answer.ask
    own = [url for url in links if host_of(url) in {host_of(ask.url), host_of(answer.final_url)}]
    if not own:
        return Read(follow=actor_instead(answer))
    # The last is that of the newest version, by custom.
    return Read(
        follow=(Ask(own[-1], ReadAs.NODEINFO, ask.page, ask.platform, ask.account, ask.hops + 1, carried=ask.carried),)
    )


def read_nodeinfo(answer: Answer) -> Read:
    """Which software the server runs, and so what it is asked next."""
    ask = answer.ask
    name = (values.word(values.parsed(answer.data), "software", "name") or "").lower()
    user = (ask.account or "").lstrip("@").partition("@")[0]
    host = host_of(ask.carried or "")
    if not user or not host:
        return Read(follow=actor_instead(answer))
    if name in _LIKE_MASTODON:
        return Read(follow=(lookup(ask, host, user),))
    if name == "peertube":
        return Read(follow=(account_of(ask, host, user, is_channel="/video-channels/" in (ask.carried or "")),))
    return Read(follow=actor_instead(answer, _PLATFORMS.get(name)))


def actor_instead(answer: Answer, platform: Platform | None = None) -> tuple[Ask, ...]:
    """The actor itself, where the server says nothing of its interface or refuses it."""
    ask = answer.ask
    if ask.carried is None or web_address(ask.carried) is None:
        return ()
    kind = platform or (Platform.WEB if ask.platform is Platform.MASTODON else ask.platform)
    return (Ask(ask.carried, ReadAs.ACTOR, ask.page, kind, ask.account, ask.hops + 1),)


def page_instead(answer: Answer) -> tuple[Ask, ...]:
    """The profile as a web page, where the server knows no WebFinger."""
    ask = answer.ask
    return (Ask(ask.page, ReadAs.PAGE, ask.page, Platform.WEB, ask.account, ask.hops + 1),)


def read_actor(answer: Answer) -> Read:
    """Profile picture and header of an actor, and its outbox."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    ask = answer.ask
    name = values.text(document, "preferredUsername")
    page = _page_of(document) or ask.page
    account = ask.account or (f"@{name}@{host_of(answer.final_url)}" if name else None)
    known = Ask(ask.url, ask.read_as, page, ask.platform, account, ask.hops)
    caption = values.text(document, "name")
    media = [
        FoundMedia(url, False, values.provenance(known, Occasion.PROFILE, caption), page)
        for key in ("icon", "image")
        for url in _links(document.get(key))
    ]
    if values.text(document, "type") not in {"Person", "Service", "Group", "Organization", "Application"}:
        media += _of_object(document, known)
    outbox = values.address(document, "outbox")
    follow = (
        (Ask(outbox, ReadAs.OUTBOX, page, ask.platform, account, ask.hops + 1),)
        if outbox is not None and host_of(outbox) == host_of(answer.final_url)
        else ()
    )
    return Read(tuple(each_once(media)), follow)


def read_outbox(answer: Answer) -> Read:
    """The public posts of one page of an outbox, and the next page."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    items = values.objects(document, "orderedItems") or values.objects(document, "items")
    following = values.at(document, "next") or (None if items else values.at(document, "first"))
    if isinstance(following, dict):
        items = items or values.objects(following, "orderedItems")
        following = values.at(following, "next")
    media: list[FoundMedia] = []
    for activity in items:
        # An Announce repeats what somebody else wrote.
        if values.word(activity, "type") in {None, "Create", "Update"}:
            media += _of_object(values.at(activity, "object"), answer.ask)
    follow, cut = next_page(answer, web_address(following))
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _of_object(node: Any, ask: Ask) -> list[FoundMedia]:
    if not isinstance(node, dict) or not _is_public(node):
        return []
    page = _page_of(node) or values.address(node, "id")
    published = moment(values.at(node, "published"))
    text = values.text(node, "name") or values.plain(values.at(node, "content"))
    found = []
    for attachment in values.objects(node, "attachment")[:_MOST_ATTACHMENTS]:
        kind = (values.word(attachment, "mediaType") or "").lower()
        own = values.text(attachment, "name") or text
        for url in _links(attachment):
            is_video = kind.startswith("video/") or (not kind and looks_like_video(url))
            if is_video or kind.startswith("image/") or looks_like_image(url):
                found.append(FoundMedia(url, is_video, _said(ask, is_video, own), page, published))
    if values.word(node, "type") in {"Video", "Image"}:
        shown = _links(node.get("icon") or node.get("image"))
        shown += [url for url in _links({"url": node.get("url")}) if looks_like_video(url) or looks_like_image(url)]
        said = _said(ask, True, text)
        found += [FoundMedia(url, looks_like_video(url), said, page, published) for url in shown]
    return found


def _said(ask: Ask, is_video: bool, caption: str | None) -> Provenance:
    return values.provenance(ask, Occasion.VIDEO if is_video else Occasion.POST, caption)


def _is_public(node: dict[str, Any]) -> bool:
    named = [one for key in ("to", "cc") for one in _texts(node.get(key))]
    return not named or not _PUBLIC.isdisjoint(named)


def _texts(value: Any) -> list[str]:
    return [one for one in (value if isinstance(value, list) else [value])[:200] if isinstance(one, str)]


def _page_of(node: dict[str, Any]) -> str | None:
    """``url`` of an object: a text, a Link, or a list of them of which the HTML page is meant."""
    value = node.get("url")
    for one in (value if isinstance(value, list) else [value])[:20]:
        url = web_address(one) or (
            values.address(one, "href") if values.word(one, "mediaType") in {None, "text/html"} else None
        )
        if url is not None:
            return url
    return None


def _links(value: Any) -> list[str]:
    """The addresses in an image, attachment or link: texts, ``url`` and ``href``, in lists or not."""
    found: list[str] = []
    for one in (value if isinstance(value, list) else [value])[:20]:
        inner = one
        if isinstance(one, dict):
            inner = one.get("url") or one.get("href")
        for leaf in (inner if isinstance(inner, list) else [inner])[:20]:
            url = web_address(leaf) or values.address(leaf, "href")
            if url is not None and not urlsplit(url).path.endswith(("/missing.png", ".m3u8", ".torrent")):
                found.append(url)
    return found
