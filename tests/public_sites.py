"""What public services answer to visitors, as tables: host, then path with query, then status, headers and body.

The shapes are those of the services' documentation (see ``resources/sources/public.json`` for sources and dates), with
several pages where they page. Names and texts are made up; the media that they name are not in here, except those of
an answer that is a picture. Unit tests hand the replies to the readers; a local server can speak them over HTTP.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

USER = "ann"
EMAIL = "Ann@Example.org "


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer of a server."""

    body: bytes
    content_type: str = "application/json; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


Sites = dict[str, dict[str, Reply]]
"""Host to path with query to reply."""


def reply_for(sites: Sites, host: str, path: str) -> Reply:
    """The reply of a host for a path with its query; 404 for any other."""
    return sites.get(host, {}).get(path) or Reply(b'{"error":"Not found"}', status=404)


def _json(value: Any, **more: Any) -> Reply:
    return Reply(json.dumps(value).encode(), **more)


def _html(head: str, body: str, **more: Any) -> Reply:
    page = f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return Reply(page.encode(), "text/html; charset=utf-8", **more)


def _pages(count: int, size: int) -> Iterable[range]:
    return (range(start, min(start + size, count)) for start in range(0, count, size))


# --- The Fediverse -----------------------------------------------------------------------------------------------


def _well_known(host: str, actor: str, profile: str, software: str) -> dict[str, Reply]:
    account = f"acct:{USER}@{host}"
    jrd = {
        "subject": account,
        "aliases": [profile, actor],
        "links": [
            {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": profile},
            {"rel": "self", "type": "application/activity+json", "href": actor},
            {"rel": "http://ostatus.org/schema/1.0/subscribe", "template": f"https://{host}/authorize?uri={{uri}}"},
        ],
    }
    schema = "http://nodeinfo.diaspora.software/ns/schema/2.0"
    return {
        f"/.well-known/webfinger?resource=acct%3A{USER}%40{host}": _json(jrd, content_type="application/jrd+json"),
        "/.well-known/nodeinfo": _json({"links": [{"rel": schema, "href": f"https://{host}/nodeinfo/2.0"}]}),
        "/nodeinfo/2.0": _json(
            {"version": "2.0", "software": {"name": software, "version": "4.3.1"}, "protocols": ["activitypub"]}
        ),
    }


def mastodon(posts: int = 90, host: str = "social.example") -> Sites:
    """A Mastodon server with one account; every fifth post is a film, every seventh a reblog."""
    account = {
        "id": "109",
        "username": USER,
        "acct": USER,
        "display_name": "Ann Example",
        "url": f"https://{host}/@{USER}",
        "avatar": f"https://files.{host}/accounts/avatars/109/original/ann.jpg",
        "avatar_static": f"https://files.{host}/accounts/avatars/109/original/ann.jpg",
        "header": f"https://{host}/headers/original/missing.png",
        "header_static": f"https://{host}/headers/original/missing.png",
        "note": "<p>Hello</p>",
        "fields": [],
    }
    table = _well_known(host, f"https://{host}/users/{USER}", f"https://{host}/@{USER}", "mastodon")
    table[f"/api/v1/accounts/lookup?acct={USER}"] = _json(account)
    first = "/api/v1/accounts/109/statuses?only_media=true&exclude_reblogs=true&limit=40"
    path = first
    for page in [*_pages(posts, 40), range(0)]:
        following = f"{first}&max_id={page.stop}"
        link = f'<https://{host}{following}>; rel="next", <https://{host}{first}&min_id=1>; rel="prev"'
        statuses = [_status(number, host, account) for number in page]
        table[path] = _json(statuses, headers={"Link": link} if page else {})
        path = following
    return {host: table}


def _status(number: int, host: str, account: dict[str, Any]) -> dict[str, Any]:
    files = f"https://files.{host}/media_attachments/files/{number}"
    is_film = number % 5 == 4
    return {
        "id": str(number),
        "created_at": f"2024-03-{number % 28 + 1:02}T10:00:00.000Z",
        "visibility": "public",
        "url": f"https://{host}/@{USER}/{number}",
        "uri": f"https://{host}/users/{USER}/statuses/{number}",
        "content": f"<p>Post <b>{number}</b></p>",
        "reblog": {"id": "1"} if number % 7 == 6 else None,
        "account": account,
        "media_attachments": [
            {
                "id": str(number),
                "type": "video" if is_film else "image",
                "url": f"{files}/original/a.{'mp4' if is_film else 'jpg'}",
                "preview_url": f"{files}/small/a.{'png' if is_film else 'jpg'}",
                "remote_url": None,
                "meta": {"original": {"width": 1920, "height": 1080}, "small": {"width": 480, "height": 270}},
                "description": f"Description {number}",
                "blurhash": "UBL_:rOpGG-;",
            }
        ],
    }


def pixelfed(posts: int = 30, host: str = "pixels.example") -> Sites:
    """A Pixelfed server: its interface demands a token, its actor and outbox do not."""
    actor = f"https://{host}/users/{USER}"
    table = _well_known(host, actor, f"https://{host}/{USER}", "pixelfed")
    table[f"/users/{USER}"] = _actor(actor, f"https://{host}/{USER}", host)
    table |= _outbox(actor, posts, lambda number: _note(number, host, "Document"))
    return {host: table}


def _actor(actor: str, page: str, host: str) -> Reply:
    document = {
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": actor,
        "type": "Person",
        "preferredUsername": USER,
        "name": "Ann Example",
        "url": page,
        "icon": {"type": "Image", "mediaType": "image/jpeg", "url": f"https://{host}/storage/avatars/ann.jpg"},
        "image": {"type": "Image", "url": f"https://{host}/storage/headers/ann.jpg"},
        "outbox": f"{actor}/outbox",
        "inbox": f"{actor}/inbox",
    }
    return _json(document, content_type="application/activity+json")


def _outbox(actor: str, posts: int, note: Any) -> dict[str, Reply]:
    base = actor.split("/", 3)[3]
    table = {
        f"/{base}/outbox": _json(
            {
                "id": f"{actor}/outbox",
                "type": "OrderedCollection",
                "totalItems": posts,
                "first": f"{actor}/outbox?page=1",
            },
            content_type="application/activity+json",
        )
    }
    pages = list(_pages(posts, 10))
    for at, page in enumerate(pages, start=1):
        items: list[dict[str, Any]] = [
            {"type": "Create", "actor": actor, "published": "2024-05-01T08:00:00Z", "object": note(number)}
            for number in page
        ]
        items.append({"type": "Announce", "object": "https://elsewhere.example/notes/1"})
        document = {"type": "OrderedCollectionPage", "partOf": f"{actor}/outbox", "orderedItems": items}
        if at < len(pages):
            document["next"] = f"{actor}/outbox?page={at + 1}"
        table[f"/{base}/outbox?page={at}"] = _json(document, content_type="application/activity+json")
    return table


def _note(number: int, host: str, kind: str) -> dict[str, Any]:
    return {
        "id": f"https://{host}/p/{USER}/{number}",
        "type": "Note",
        "url": f"https://{host}/p/{USER}/{number}",
        "published": "2024-05-01T08:00:00Z",
        "to": ["https://www.w3.org/ns/activitystreams#Public"],
        "cc": [f"https://{host}/users/{USER}/followers"],
        "content": f"<p>Photo {number}</p>",
        "attachment": [
            {
                "type": kind,
                "mediaType": "image/jpeg",
                "url": f"https://{host}/storage/m/{number}.jpg",
                "name": f"Alt {number}",
            }
        ],
    }


def peertube(videos: int = 120, host: str = "tube.example") -> Sites:
    """A PeerTube server with one account."""
    actor = f"https://{host}/accounts/{USER}"
    account = {
        "id": 3,
        "name": USER,
        "displayName": "Ann Example",
        "url": actor,
        "host": host,
        "avatars": [
            {"path": "/lazy-static/avatars/small.png", "width": 48, "createdAt": "2023-01-01T00:00:00.000Z"},
            {"path": "/lazy-static/avatars/large.png", "width": 600, "createdAt": "2023-01-01T00:00:00.000Z"},
        ],
        "banners": [],
    }
    table = _well_known(host, actor, f"https://{host}/a/{USER}", "peertube")
    table[f"/api/v1/accounts/{USER}"] = _json(account)
    for page in _pages(videos, 50):
        listed = [
            {
                "uuid": f"9c9de5e8-0a1e-484a-b099-{number:012}",
                "name": f"Film {number}",
                "url": f"https://{host}/videos/watch/{number}",
                "publishedAt": "2024-02-03T10:00:00.000Z",
                "privacy": {"id": 1, "label": "Public"},
                "thumbnailPath": f"/lazy-static/thumbnails/{number}.jpg",
                "previewPath": f"/lazy-static/previews/{number}.jpg",
                "account": account,
            }
            for number in page
        ]
        path = f"/api/v1/accounts/{USER}/videos?start={page.start}&count=50&sort=-publishedAt"
        table[path] = _json({"total": videos, "data": listed})
    return {host: table}


def misskey(posts: int = 12, host: str = "key.example") -> Sites:
    """Some other server that speaks ActivityPub."""
    actor = f"https://{host}/users/9abc"
    table = _well_known(host, actor, f"https://{host}/@{USER}", "misskey")
    table["/users/9abc"] = _actor(actor, f"https://{host}/@{USER}", host)
    table |= _outbox(actor, posts, lambda number: _note(number, host, "Image"))
    return {host: table}


# --- Large services ----------------------------------------------------------------------------------------------


def bluesky(posts: int = 150, handle: str = "ann.bsky.social") -> Sites:
    """The public AppView with one account; every fifth post is a film, every seventh a repost."""
    did = "did:plc:z72i7hdynmk6r22z27h6tvur"
    cdn = "https://cdn.bsky.app/img"
    host, prefix = "public.api.bsky.app", "/xrpc/app.bsky"
    profile = {
        "did": did,
        "handle": handle,
        "displayName": "Ann Example",
        "description": "Hello",
        "avatar": f"{cdn}/avatar/plain/{did}/bafkreiavatar@jpeg",
        "banner": f"{cdn}/banner/plain/{did}/bafkreibanner@jpeg",
        "postsCount": posts,
    }
    table = {f"{prefix}.actor.getProfile?actor={handle}": _json(profile)}
    first = f"{prefix}.feed.getAuthorFeed?actor={handle}&filter=posts_with_media&limit=100"
    path = first
    for page in _pages(posts, 100):
        feed = [_bluesky_item(number, did, handle) for number in page]
        cursor = f"2024-01-01T00:00:{page.stop:02}Z::{page.stop}" if page.stop < posts else None
        table[path] = _json({"feed": feed} | ({"cursor": cursor} if cursor else {}))
        path = f"{first}&cursor={cursor.replace(':', '%3A')}" if cursor else ""
    return {host: table}


def _bluesky_item(number: int, did: str, handle: str) -> dict[str, Any]:
    cdn = "https://cdn.bsky.app/img"
    picture = {
        "thumb": f"{cdn}/feed_thumbnail/plain/{did}/bafkrei{number}@jpeg",
        "fullsize": f"{cdn}/feed_fullsize/plain/{did}/bafkrei{number}@jpeg",
        "alt": f"Alt {number}",
        "aspectRatio": {"width": 1600, "height": 1200},
    }
    embed: dict[str, Any] = {"$type": "app.bsky.embed.images#view", "images": [picture]}
    if number % 5 == 4:
        embed = {
            "$type": "app.bsky.embed.video#view",
            "cid": f"bafy{number}",
            "playlist": f"https://video.bsky.app/watch/{did}/{number}/playlist.m3u8",
            "thumbnail": f"https://video.bsky.app/watch/{did}/{number}/thumbnail.jpg",
        }
    if number % 5 == 3:
        embed = {"$type": "app.bsky.embed.recordWithMedia#view", "media": embed, "record": {"record": {}}}
    item: dict[str, Any] = {
        "post": {
            "uri": f"at://{did}/app.bsky.feed.post/3k{number}",
            "cid": f"bafyrei{number}",
            "author": {"did": did, "handle": handle},
            "record": {"$type": "app.bsky.feed.post", "text": f"Post {number}", "createdAt": "2024-04-05T06:07:08Z"},
            "embed": embed,
            "indexedAt": "2024-04-05T06:07:09Z",
        }
    }
    if number % 7 == 6:
        item["reason"] = {"$type": "app.bsky.feed.defs#reasonRepost", "by": {"did": did}}
    return item


def code_hosts() -> Sites:
    """GitHub and GitLab."""
    github = {
        "login": USER,
        "id": 1,
        "avatar_url": "https://avatars.githubusercontent.com/u/1?v=4",
        "html_url": f"https://github.com/{USER}",
        "name": "Ann Example",
    }
    gitlab = [{"id": 2, "username": USER, "name": "Ann", "avatar_url": "https://gitlab.com/uploads/-/avatar.png",
               "web_url": f"https://gitlab.com/{USER}"}]  # fmt: skip
    return {
        "api.github.com": {f"/users/{USER}": _json(github)},
        "gitlab.com": {f"/api/v4/users?username={USER}": _json(gitlab), "/api/v4/users?username=nobody": _json([])},
    }


def gravatar() -> Sites:
    """Gravatar; it is asked by hash."""
    digest = hashlib.sha256(b"ann@example.org").hexdigest()
    profile = {
        "hash": digest,
        "display_name": "Ann",
        "profile_url": "https://gravatar.com/annexample",
        "avatar_url": f"https://0.gravatar.com/avatar/{digest}",
        "gallery": [{"url": "https://0.gravatar.com/userimage/1/2", "alt_text": "Ann at work"}],
        "verified_accounts": [],
    }
    return {
        "api.gravatar.com": {f"/v3/profiles/{digest}": _json(profile)},
        "gravatar.com": {f"/avatar/{digest}?s=2048&d=404": Reply(JPEG, "image/jpeg")},
    }


def flickr(posts: int = 20) -> Sites:
    """The page of an account and its feed, which escapes apostrophes as JSON does not."""
    items = [
        {
            "title": f"It's {number}",
            "link": f"https://www.flickr.com/photos/{USER}/{number}/",
            "media": {"m": f"https://live.staticflickr.com/65535/5{number}_0a1b2c_m.jpg"},
            "date_taken": "2024-01-02T03:04:05-08:00",
            "published": "2024-01-03T03:04:05Z",
            "author": 'nobody@flickr.com ("ann")',
        }
        for number in range(posts)
    ]
    feed = json.dumps({"title": "Uploads from ann", "items": items}).replace("It's", "It\\'s").encode()
    return {
        "www.flickr.com": {
            f"/photos/{USER}/": _html("<title>Ann | Flickr</title>", '<script>{"nsid":"12345678@N00"}</script>'),
            "/services/feeds/photos_public.gne?id=12345678%40N00&format=json&nojsoncallback=1": Reply(feed),
        }
    }


def youtube(videos: int = 15) -> Sites:
    """A channel by its name; the feed is found by way of its page."""
    channel = "UC" + "a" * 22
    head = (
        f"<title>Ann - YouTube</title>"
        f'<link rel="canonical" href="https://www.youtube.com/channel/{channel}">'
        f'<link rel="alternate" type="application/rss+xml" title="RSS" '
        f'href="https://www.youtube.com/feeds/videos.xml?channel_id={channel}">'
        f'<meta property="og:image" content="https://yt3.googleusercontent.com/abc=s900-c-k-c0x00ffffff-no-rj">'
    )
    entries = "".join(
        f"<entry><id>yt:video:{number:011}</id><title>Film {number}</title>"
        f'<link rel="alternate" href="https://www.youtube.com/watch?v={number:011}"/>'
        f"<published>2024-06-0{number % 9 + 1}T10:00:00+00:00</published><media:group>"
        f'<media:content url="https://www.youtube.com/v/{number:011}?version=3" type="application/x-shockwave-flash"/>'
        f'<media:thumbnail url="https://i{number % 4 + 1}.ytimg.com/vi/{number:011}/hqdefault.jpg" width="480"/>'
        f"</media:group></entry>"
        for number in range(videos)
    )
    feed = (
        '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" '
        f'xmlns:media="http://search.yahoo.com/mrss/"><title>Ann</title>{entries}</feed>'
    )
    return {
        "www.youtube.com": {
            f"/@{USER}": _html(head, "<p>Ann</p>"),
            f"/feeds/videos.xml?channel_id={channel}": Reply(feed.encode(), "text/xml; charset=UTF-8"),
        }
    }


def reddit(posts: int = 130) -> Sites:
    """An account; every third post is a gallery, every seventh a crosspost."""
    about = {
        "kind": "t2",
        "data": {
            "name": USER,
            "icon_img": "https://styles.redditmedia.com/t5_1/styles/profileIcon_a.jpg?width=256&amp;s=1f",
            "subreddit": {"title": "Ann", "banner_img": "", "icon_img": ""},
        },
    }
    table = {f"/user/{USER}/about.json?raw_json=1": _json(about)}
    first = f"/user/{USER}/submitted.json?limit=100&raw_json=1"
    path = first
    for page in _pages(posts, 100):
        after = f"t3_{page.stop}" if page.stop < posts else None
        children = [{"kind": "t3", "data": _reddit_post(number)} for number in page]
        table[path] = _json({"kind": "Listing", "data": {"children": children, "after": after, "before": None}})
        path = f"{first}&after={after}"
    return {"www.reddit.com": table}


def _reddit_post(number: int) -> dict[str, Any]:
    post: dict[str, Any] = {
        "name": f"t3_{number}",
        "title": f"Post {number}",
        "permalink": f"/r/pics/comments/{number}/post/",
        "created_utc": 1700000000.0 + number,
        "is_video": False,
        "url": f"https://i.redd.it/{number}.jpg",
        "url_overridden_by_dest": f"https://i.redd.it/{number}.jpg",
        "preview": {"images": [{"source": {"url": f"https://preview.redd.it/{number}.jpg?auto=webp&s=1", "width": 9}}]},
    }
    if number % 3 == 2:
        del post["preview"]
        post["url"] = post["url_overridden_by_dest"] = f"https://www.reddit.com/gallery/{number}"
        post["media_metadata"] = {
            name: {"status": "valid", "e": "Image", "m": "image/jpg",
                   "s": {"u": f"https://preview.redd.it/{number}{name}.jpg?width=900&amp;s=2", "x": 900, "y": 600}}
            for name in "ab"
        }  # fmt: skip
    if number % 7 == 6:
        post["crosspost_parent"] = "t3_other"
    return post


def tumblr(posts: int = 20) -> Sites:
    """A blog by its feed, with pictures in several sizes."""
    items = "".join(
        f"<item><title>Post {number}</title><link>https://{USER}.tumblr.com/post/{number}</link>"
        f"<pubDate>Tue, 0{number % 9 + 1} Oct 2024 10:00:00 -0400</pubDate><description>&lt;img "
        f'src="https://64.media.tumblr.com/{number}/s640x960/a.jpg" srcset="https://64.media.tumblr.com/{number}'
        f'/s640x960/a.jpg 640w, https://64.media.tumblr.com/{number}/s1280x1920/a.jpg 1280w" alt="Alt"/&gt;'
        f"</description></item>"
        for number in range(posts)
    )
    return {
        f"{USER}.tumblr.com": {"/rss": _rss("Ann", items)},
        "api.tumblr.com": {f"/v2/blog/{USER}/avatar/512": Reply(JPEG, "image/jpeg")},
    }


def _rss(title: str, items: str) -> Reply:
    feed = (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">'
        f"<channel><title>{title}</title>{items}</channel></rss>"
    )
    return Reply(feed.encode(), "application/rss+xml; charset=utf-8")


# --- Sites of one's own ------------------------------------------------------------------------------------------


def wordpress(uploads: int = 130, host: str = "blog.example") -> Sites:
    """A WordPress site: its page names interface, feed and oEmbed."""
    api = f"https://{host}/wp-json/"
    head = (
        f'<title>Ann writes</title><link rel="https://api.w.org/" href="{api}">'
        f'<link rel="alternate" type="application/rss+xml" title="Ann &raquo; Feed" href="https://{host}/feed/">'
        f'<link rel="alternate" type="application/rss+xml" title="Comments Feed" href="https://{host}/comments/feed/">'
        f'<link rel="alternate" type="application/json+oembed" href="{api}oembed/1.0/embed?url=x">'
    )
    body = '<img src="/wp-content/uploads/2024/05/p1-300x200.jpg" width="300" height="200" alt="One">'
    table = {"/": _html(head, body)}
    pages = list(_pages(uploads, 100))
    for at, page in enumerate(pages, start=1):
        listed = [_upload(number, host) for number in page]
        following = f"{api}wp/v2/media?media_type=image&per_page=100&page={at + 1}"
        headers = {"X-WP-TotalPages": str(len(pages))}
        if at < len(pages):
            headers["Link"] = f'<{following}>; rel="next"'
        table[f"/wp-json/wp/v2/media?media_type=image&per_page=100&page={at}"] = _json(listed, headers=headers)
    item = (
        f"<item><title>Hello</title><link>https://{host}/hello/</link>"
        "<pubDate>Wed, 01 May 2024 10:00:00 +0000</pubDate>"
        f'<enclosure url="https://{host}/wp-content/uploads/2024/05/feed.jpg" type="image/jpeg" length="1"/>'
        '<content:encoded><![CDATA[<figure><img data-src="/wp-content/uploads/2024/05/lazy.jpg" src="data:,">'
        "<figcaption>Lazy</figcaption></figure>]]></content:encoded></item>"
    )
    table["/feed/"] = _rss("Ann writes", item)
    table["/wp-json/oembed/1.0/embed?url=x"] = _json(
        {"version": "1.0", "type": "rich", "title": "Ann", "thumbnail_url": f"https://{host}/wp-content/uploads/t.jpg"}
    )
    return {host: table}


def _upload(number: int, host: str) -> dict[str, Any]:
    base = f"https://{host}/wp-content/uploads/2024/05/p{number}"
    return {
        "id": number,
        "date_gmt": "2024-05-01T10:00:00",
        "link": f"https://{host}/hello/p{number}/",
        "mime_type": "image/jpeg",
        "title": {"rendered": f"p{number}"},
        "caption": {"rendered": "<p>Caption</p>"},
        "alt_text": f"Alt {number}",
        "media_details": {"width": 2000, "sizes": {"full": {"source_url": f"{base}.jpg"}}},
        "source_url": f"{base}.jpg",
    }


def commons(files: int = 80, category: str = "Ann_Example") -> Sites:
    """A category of Wikimedia Commons, and a Wikipedia article."""
    table: dict[str, Reply] = {}
    title = f"Category:{category}".replace(":", "%3A").replace("_", "%20")
    base = (
        "/w/api.php?action=query&format=json&formatversion=2&prop=imageinfo"
        "&iiprop=url%7Cextmetadata%7Cmime%7Ctimestamp&iiurlwidth=1280"
        f"&generator=categorymembers&gcmtype=file&gcmlimit=50&gcmtitle={title}"
    )
    path = base
    for page in _pages(files, 50):
        document: dict[str, Any] = {"query": {"pages": [_file(number) for number in page]}}
        following = ""
        if page.stop < files:
            document["continue"] = {"gcmcontinue": f"file|{page.stop}|1", "continue": "gcmcontinue||"}
            following = f"{base}&continue=gcmcontinue%7C%7C&gcmcontinue=file%7C{page.stop}%7C1"
        table[path] = _json(document)
        path = following
    summary = {
        "title": "Ann Example",
        "description": "engineer",
        "thumbnail": {"source": "https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Ann.jpg/320px-Ann.jpg"},
        "originalimage": {"source": "https://upload.wikimedia.org/wikipedia/commons/a/ab/Ann.jpg", "width": 3000},
        "content_urls": {"desktop": {"page": "https://en.wikipedia.org/wiki/Ann_Example"}},
    }
    return {
        "commons.wikimedia.org": table,
        "en.wikipedia.org": {"/api/rest_v1/page/summary/Ann_Example": _json(summary)},
    }


def _file(number: int) -> dict[str, Any]:
    upload = "https://upload.wikimedia.org/wikipedia/commons"
    return {
        "pageid": number,
        "title": f"File:Ann {number}.jpg",
        "imageinfo": [
            {
                "timestamp": "2020-02-03T04:05:06Z",
                "url": f"{upload}/a/ab/Ann_{number}.jpg",
                "thumburl": f"{upload}/thumb/a/ab/Ann_{number}.jpg/1280px-Ann_{number}.jpg",
                "descriptionurl": f"https://commons.wikimedia.org/wiki/File:Ann_{number}.jpg",
                "mime": "image/jpeg",
                "width": 4000,
                "extmetadata": {"ImageDescription": {"value": f"<p>Ann, number {number}</p>"}},
            }
        ],
    }


def iiif(host: str = "images.example") -> Sites:
    """An image service, a manifest of version 3 and one of version 2, and a collection of both."""
    base = f"https://{host}/iiif"
    service_3 = {"id": f"{base}/one", "type": "ImageService3", "profile": "level2"}
    image_3 = {"id": f"{base}/one/full/200,/0/default.jpg", "type": "Image", "width": 6000, "height": 4000}
    manifest_3 = {
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": f"{base}/3/manifest.json",
        "type": "Manifest",
        "label": {"en": ["Album"]},
        "items": [
            {"type": "Canvas", "label": {"none": ["Page 1"]}, "items": [{"type": "AnnotationPage", "items": [
                {"type": "Annotation", "body": image_3 | {"service": [service_3]}}]}]}
        ],
    }  # fmt: skip
    image_2 = {"@id": f"{base}/two/full/full/0/default.jpg", "@type": "dctypes:Image", "width": 900, "height": 600}
    manifest_2 = {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": f"{base}/2/manifest.json",
        "@type": "sc:Manifest",
        "label": "Album",
        "sequences": [{"canvases": [{"label": "p. 1", "images": [{"resource": image_2 | {
            "service": {"@id": f"{base}/two", "profile": "http://iiif.io/api/image/2/level1.json"}}}]}]}],
    }  # fmt: skip
    collection = {
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": f"{base}/collection/manifest.json",
        "type": "Collection",
        "items": [
            {"id": f"{base}/3/manifest.json", "type": "Manifest"},
            {"id": f"{base}/2/manifest.json", "type": "Manifest"},
        ],
    }
    info = {
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": f"{base}/one",
        "protocol": "http://iiif.io/api/image",
        "width": 6000,
        "height": 4000,
        "profile": "level2",
    }
    info_0 = info | {
        "id": f"{base}/zero",
        "profile": "level0",
        "sizes": [{"width": 750, "height": 500}, {"width": 1500, "height": 1000}, {"width": 6000, "height": 4000}],
    }
    return {
        host: {
            "/iiif/one/info.json": _json(info, content_type="application/ld+json"),
            "/iiif/zero/info.json": _json(info_0),
            "/iiif/3/manifest.json": _json(manifest_3),
            "/iiif/2/manifest.json": _json(manifest_2),
            "/iiif/collection/manifest.json": _json(collection),
        }
    }


def personal_site(pages: int = 12, host: str = "ann.example") -> Sites:
    """A site with an index of sitemaps, one of them packed, and a picture on each page."""
    xmlns = (
        'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
    )
    index = (
        f"<sitemapindex {xmlns}><sitemap><loc>https://{host}/pages.xml.gz</loc></sitemap>"
        "<sitemap><loc>https://elsewhere.example/s.xml</loc></sitemap></sitemapindex>"
    )
    urls = "".join(
        f"<url><loc>https://{host}/p{number}</loc><image:image><image:loc>https://{host}/map{number}.jpg</image:loc>"
        f"</image:image></url>"
        for number in range(pages)
    )
    table = {
        "/": _html("<title>Ann</title>", '<img src="/front.jpg" alt="Ann">'),
        "/sitemap.xml": Reply(f'<?xml version="1.0"?>{index}'.encode(), "application/xml"),
        "/pages.xml.gz": Reply(gzip.compress(f"<urlset {xmlns}>{urls}</urlset>".encode()), "application/gzip"),
    }
    for number in range(pages):
        table[f"/p{number}"] = _html("<title>Page</title>", f'<figure><img src="/i{number}.jpg"></figure>')
    return {host: table}


def walls() -> Sites:
    """What the services without public photos show to visitors: log-in forms, refusals, previews."""
    login = '<form><input name="user"><input type="password" name="pass"><button>Log in</button></form>'
    return {
        "www.instagram.com": {
            f"/{USER}/": _html('<title>Login • Instagram</title><meta property="og:image" content="/logo.png">', login)
        },
        "www.linkedin.com": {f"/in/{USER}": Reply(b"", "text/html", 999)},
        "www.facebook.com": {
            f"/{USER}": _html(
                '<title>Ann Example</title><meta property="og:image" content="https://scontent.example/a.jpg">',
                "<p>x",
            )
        },
        "forum.example": {
            "/members/ann": _html("<title>Members</title>", login),
            "/gone": _html("<title>404 Not Found</title>", "<h1>Sorry</h1>"),
        },
    }


JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 4
"""Stands for a picture where its content does not matter."""


def everything() -> Sites:
    """All services at once, on their own hosts."""
    merged: Sites = {}
    for part in (
        mastodon(), pixelfed(), peertube(), misskey(), bluesky(), code_hosts(), gravatar(), flickr(), youtube(),
        reddit(), tumblr(), wordpress(), commons(), iiif(), personal_site(), walls(),
    ):  # fmt: skip
        for host, table in part.items():
            merged.setdefault(host, {}).update(table)
    return merged
