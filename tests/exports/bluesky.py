"""Repositories of Bluesky: a CAR file with a commit, a search tree and records, and blobs beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import libipld

from tests.exports.tree import jpeg

DID = "did:plc:z72i7hdynmk6r22z27h6tvur"
KEY = "3kabcdefgh2ab"
POST = f"https://bsky.app/profile/{DID}/post/{KEY}"
RAW, CBOR = 0x55, 0x71


def cid_of(data: bytes, codec: int = CBOR) -> bytes:
    """CID version 1 with SHA-256."""
    return bytes((1, codec, 0x12, 0x20)) + hashlib.sha256(data).digest()


def blob(data: bytes, kind: str = "image/jpeg") -> dict[str, object]:
    """A reference to a blob in a record."""
    return {"$type": "blob", "ref": cid_of(data, RAW), "mimeType": kind, "size": len(data)}


def cid_name(data: bytes) -> str:
    """The CID of a blob as text."""
    return libipld.encode_cid(cid_of(data, RAW))


def records(*, later: bool = False) -> dict[str, dict[str, object]]:
    """Posts of each kind, and the profile, by their keys."""
    image: dict[str, object] = {"alt": "A lake", "image": blob(jpeg())}
    if later:
        image |= {"aspectRatio": {"width": 4, "height": 3}}
    video: dict[str, object] = {"$type": "app.bsky.embed.video", "video": blob(b"film", "video/mp4"), "alt": "Waves"}
    quoted: dict[str, object] = {"$type": "app.bsky.embed.record", "record": {"uri": "at://x", "cid": "bafy"}}
    embeds: dict[str, dict[str, object]] = {
        KEY: {"$type": "app.bsky.embed.images", "images": [image]},
        "3kabcdefgh2ac": {
            "$type": "app.bsky.embed.recordWithMedia",
            "record": quoted,
            "media": {"$type": "app.bsky.embed.images", "images": [{"alt": "", "image": blob(jpeg(1))}]},
        },
        "3kabcdefgh2ad": video,
        "3kabcdefgh2ae": {
            "$type": "app.bsky.embed.external",
            "external": {"uri": "https://example.org", "title": "News", "description": "", "thumb": blob(jpeg(2))},
        },
    }
    posts: dict[str, dict[str, object]] = {
        f"app.bsky.feed.post/{key}": {
            "$type": "app.bsky.feed.post",
            "text": "Hello",
            "createdAt": "2024-03-01T10:00:00.123Z",
            "embed": embed,
        }
        for key, embed in embeds.items()
    }
    profile: dict[str, object] = {
        "$type": "app.bsky.actor.profile",
        "displayName": "Ada",
        "avatar": blob(jpeg(3)),
        "banner": blob(jpeg(4)),
    }
    like: dict[str, object] = {
        "$type": "app.bsky.feed.like",
        "subject": {"uri": "at://x", "cid": "bafy"},
        "createdAt": "2024-03-01",
    }
    return {"app.bsky.actor.profile/self": profile, "app.bsky.feed.like/3k1": like, **posts}


def car(stored: Mapping[str, Mapping[str, object]] | None = None, *, loop: bool = False) -> bytes:
    """A CAR of two nodes: the first half of the keys in a child on the left, the others in the root of the tree."""
    encoded = {key: libipld.encode_dag_cbor(dict(record)) for key, record in sorted((stored or records()).items())}
    keys = list(encoded)
    half = len(keys) // 2
    left = _node(keys[:half], encoded, None)
    root = _node(keys[half:], encoded, cid_of(left))
    if loop:
        # No honest hash leads back to itself; a hostile file need not have honest hashes.
        blocks = [(cid_of(root), _node(keys[half:], encoded, cid_of(root)))]
    else:
        blocks = [(cid_of(root), root), (cid_of(left), left)]
    commit = libipld.encode_dag_cbor(
        {"did": DID, "version": 3, "data": cid_of(root), "rev": "3kzzz", "prev": None, "sig": b"\0" * 64}
    )
    header = libipld.encode_dag_cbor({"roots": [cid_of(commit)], "version": 1})
    blocks = [(cid_of(commit), commit), *blocks, *((cid_of(each), each) for each in encoded.values())]
    return _framed(header) + b"".join(_framed(cid + data) for cid, data in blocks)


def _node(keys: list[str], encoded: Mapping[str, bytes], left: bytes | None) -> bytes:
    entries = []
    previous = b""
    for key in keys:
        name = key.encode()
        shared = next(
            (n for n, (a, b) in enumerate(zip(name, previous, strict=False)) if a != b), min(len(name), len(previous))
        )
        entries.append({"p": shared, "k": name[shared:], "v": cid_of(encoded[key]), "t": None})
        previous = name
    return libipld.encode_dag_cbor({"l": left, "e": entries})


def _framed(content: bytes) -> bytes:
    length, out = len(content), b""
    while length > 0x7F:
        out += bytes((length & 0x7F | 0x80,))
        length >>= 7
    return out + bytes((length,)) + content


def export(
    *, root: str = "bluesky", name: str = "repo.car", blobs: bool = True, later: bool = False
) -> dict[str, bytes]:
    """The CAR, and with ``blobs`` the pictures of the first post and of the profile beside it."""
    files = {f"{root}/{name}": car(records(later=later))}
    if blobs:
        for place, data in enumerate((jpeg(), jpeg(3))):
            files[f"{root}/blobs/{cid_name(data)}{'.jpg' if place else ''}"] = data
    return files
