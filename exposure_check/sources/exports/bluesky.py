"""Bluesky: the repository of an account as a CAR file, and blobs beside it that are named by their CID.

A CAR (IPLD, "Content Addressable aRchives", v1) is a list of blocks. The commit in it leads to a search tree (AT
Protocol, "Repository") whose entries are the keys and records: ``app.bsky.feed.post/RKEY``. Blocks are decoded one by
one on the way through the tree, so a bad block costs itself; ``libipld.decode_car`` would refuse the whole file and
hold all records at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import libipld

from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Linked, Tree, Unread

MOST_BLOCKS = 2_000_000
MOST_BLOCK_BYTES = 2 * 1024**2
"""Repositories keep blocks below 1 MiB."""
_DID = re.compile(r"did:(plc:[a-z2-7]{24}|web:[A-Za-z0-9.%:-]{1,200})")
_KEY = re.compile(r"(app\.bsky\.feed\.post|app\.bsky\.actor\.profile)/([A-Za-z0-9._:~-]{1,512})")
_CID_NAME = re.compile(r"(?:^|/)(baf[a-z2-7]{40,100})(?:\.\w{1,5})?$")
_CDN = "https://cdn.bsky.app/img"
_BLOB = "https://bsky.social/xrpc/com.atproto.sync.getBlob"


class BlueskyReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.BLUESKY

    def likeness(self, tree: Tree) -> float:
        """By a CAR file; blobs beside it have the names of CIDs."""
        car = blobs = False
        for name in tree.names():
            car |= name.lower().endswith(".car")
            blobs |= _CID_NAME.search(name) is not None
        return 0.7 * car + 0.3 * (car and blobs)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Pictures and videos of posts, and those of the profile. A repository holds public records only."""
        names = list(tree.names())
        blobs = {found[1]: name for name in names if (found := _CID_NAME.search(name))}
        for name in names:
            if name.lower().endswith(".car"):
                data = common.read_bytes(tree, name)
                if isinstance(data, Unread):
                    yield data
                else:
                    yield from _Repository(name, data, blobs).findings()


class _Repository:
    """One CAR file."""

    def __init__(self, name: str, data: bytes, blobs: dict[str, str]) -> None:
        self._name = name
        self._data = data
        self._blobs = blobs
        self._places: dict[bytes, tuple[int, int]] = {}
        self._damaged = False

    def findings(self) -> Iterator[Finding]:
        header = self._index()
        roots = common.value(header, "roots")
        commit = self._block(roots[0]) if isinstance(roots, list) and roots else None
        did = common.raw(commit, "did")
        if did is None or not _DID.fullmatch(did):
            yield Unread(self._name, FileState.UNREADABLE, Reason.DAMAGED)
            return
        for kind, key, record in self._records(common.value(commit, "data")):
            if kind == "app.bsky.feed.post":
                yield from self._post(did, key, record)
            else:
                yield from self._profile(did, record)
        if self._damaged:
            yield Unread(self._name, FileState.UNREADABLE, Reason.DAMAGED)

    # --- Blocks ------------------------------------------------------------------------------------------------

    def _index(self) -> object:
        """Notes where each block lies; the answer is the header."""
        length, place = _varint(self._data, 0)
        if length is None or length > MOST_BLOCK_BYTES:
            return None
        header = self._decoded(place, place + length)
        place += length
        for _ in range(MOST_BLOCKS):
            if place >= len(self._data):
                break
            length, start = _varint(self._data, place)
            if length is None or length == 0 or start + length > len(self._data):
                self._damaged = True
                break
            place = start + length
            size = _cid_length(self._data, start)
            if size is None or size > length or length > MOST_BLOCK_BYTES:
                self._damaged = True
            else:
                self._places[self._data[start : start + size]] = (start + size, place)
        return header

    def _decoded(self, start: int, end: int) -> object:
        try:
            content: object = libipld.decode_dag_cbor(self._data[start:end])
        except (ValueError, RecursionError):
            self._damaged = True
            return None
        return content

    def _block(self, cid: object) -> object:
        """The block that has ``cid``, None if it is not there or is none."""
        if not isinstance(cid, bytes) or cid not in self._places:
            self._damaged = True
            return None
        return self._decoded(*self._places[cid])

    def _records(self, root: object) -> Iterator[tuple[str, str, object]]:
        """Collection, key and record of each entry of the search tree. Each node is visited once."""
        open_nodes = [root]
        visited: set[bytes] = set()
        while open_nodes:
            cid = open_nodes.pop()
            if not isinstance(cid, bytes) or cid in visited:
                continue
            visited.add(cid)
            node = self._block(cid)
            key = b""
            children = [common.value(node, "l")]
            for entry in common.records(node, "e"):
                shared, rest = entry.get("p"), entry.get("k")
                if not isinstance(shared, int) or not isinstance(rest, bytes) or not 0 <= shared <= len(key):
                    self._damaged = True
                    break
                key = (key[:shared] + rest)[:1_024]
                children.append(entry.get("t"))
                if found := _KEY.fullmatch(key.decode("ascii", "replace")):
                    yield found[1], found[2], self._block(entry.get("v"))
            open_nodes.extend(reversed(children))

    # --- Records -----------------------------------------------------------------------------------------------

    def _post(self, did: str, key: str, record: object) -> Iterator[Finding]:
        url = f"https://bsky.app/profile/{did}/post/{key}"
        for blob, caption, is_video in _embedded(common.value(record, "embed")):
            provenance = Provenance(
                platform=Platform.BLUESKY,
                occasion=Occasion.VIDEO if is_video else Occasion.POST,
                audience=Audience.PUBLIC,
                account=did,
                caption=caption or common.text(record, "text"),
            )
            published = common.moment_of(common.raw(record, "createdAt"))
            place = None if is_video else "feed_fullsize"
            for found in self._blob(did, blob, place):
                if isinstance(found, str):
                    yield Linked(found, provenance, url, published)
                else:
                    yield Described(found.name, provenance, url, published)

    def _profile(self, did: str, record: object) -> Iterator[Finding]:
        url = f"https://bsky.app/profile/{did}"
        for key in ("avatar", "banner"):
            provenance = Provenance(
                platform=Platform.BLUESKY,
                occasion=Occasion.PROFILE,
                audience=Audience.PUBLIC,
                account=did,
                caption=common.text(record, "displayName"),
            )
            for found in self._blob(did, common.value(record, key), key):
                if isinstance(found, str):
                    yield Linked(found, provenance, url)
                else:
                    yield Described(found.name, provenance, url)

    def _blob(self, did: str, blob: object, place: str | None) -> Iterator[Described | str]:
        """The file of a blob if it lies beside the CAR, else its address: of the CDN, or of the blob itself."""
        cid = _cid_text(common.value(blob, "ref")) or _cid_text(common.value(blob, "cid"))
        if cid is None:
            return
        if cid in self._blobs:
            yield Described(self._blobs[cid], Provenance(no_address=NoAddress.UNKNOWN))
        elif place:
            yield f"{_CDN}/{place}/plain/{did}/{cid}@jpeg"
        else:
            yield f"{_BLOB}?did={did}&cid={cid}"


def _embedded(embed: object) -> Iterator[tuple[object, str | None, bool]]:
    """Blob, alternative text, and whether it is a video. ``recordWithMedia`` has what it shows inside ``media``."""
    media = common.value(embed, "media")
    if isinstance(media, dict):
        embed = media
    for image in common.records(embed, "images"):
        yield common.value(image, "image"), common.text(image, "alt"), False
    video = common.value(embed, "video")
    if isinstance(video, dict):
        yield video, common.text(embed, "alt"), True
    thumb = common.value(embed, "external", "thumb")
    if isinstance(thumb, dict):
        yield thumb, common.text(embed, "external", "title"), False


def _cid_text(cid: object) -> str | None:
    """A CID as text. Older records have it as text already."""
    try:
        shown = libipld.encode_cid(cid) if isinstance(cid, (bytes, str)) and len(cid) <= 200 else None
    except ValueError:
        return None
    return shown if shown and re.fullmatch(r"baf[a-z2-7]{40,100}", shown) else None


def _varint(data: bytes, place: int) -> tuple[int | None, int]:
    """An unsigned LEB128 number and what follows it; None if there is none."""
    number = shift = 0
    while place < len(data) and shift < 63:
        byte = data[place]
        place += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, place
        shift += 7
    return None, place


def _cid_length(data: bytes, place: int) -> int | None:
    """Length of the CID at ``place``: version 0 (a bare SHA-256), or version, codec, hash, size and digest."""
    if data[place : place + 2] == b"\x12\x20":
        return 34
    at = place
    numbers = []
    for _ in range(4):
        number, at = _varint(data, at)
        if number is None:
            return None
        numbers.append(number)
    return at - place + numbers[3] if numbers[0] == 1 and numbers[3] <= 128 else None
