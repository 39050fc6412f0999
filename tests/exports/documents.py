"""Saved documents, as browsers and archiving tools write them."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from functools import cache

import pikepdf
from PIL import Image

PAGE = "https://www.example.org/people/me"
PHOTO = "https://cdn.example.org/photos/beach.jpg"
ELSEWHERE = "https://cdn.example.org/photos/not-saved.jpg"
HTML = (
    f'<!doctype html><html><head><link rel="canonical" href="{PAGE}"></head><body>'
    f'<img src="{PHOTO}" alt="At the beach"><img src="{ELSEWHERE}"></body></html>'
).encode()


@cache
def picture(kind: str = "JPEG", side: int = 64, shade: int = 90) -> bytes:
    """A real picture of one shade."""
    target = io.BytesIO()
    Image.new("RGB", (side, side), (shade, 20, 120)).save(target, kind)
    return target.getvalue()


def mhtml(
    parts: Sequence[tuple[str, str, bytes]] | None = None,
    *,
    html: bytes = HTML,
    encoding: str = "base64",
    line_end: bytes = b"\r\n",
) -> bytes:
    """As Chrome writes it. ``parts``: media type, Content-Location, content."""
    boundary = b"----MultipartBoundary--q1w2e3----"
    lines = [
        b"From: <Saved by Blink>",
        b"Snapshot-Content-Location: " + PAGE.encode(),
        b"Subject: =?utf-8?Q?Me?=",
        b"Date: Thu, 19 Nov 2026 09:00:00 +0100",
        b"MIME-Version: 1.0",
        b"Content-Type: multipart/related;",
        b'\ttype="text/html";',
        b'\tboundary="' + boundary + b'"',
        b"",
        b"",
    ]
    for kind, location, content in [("text/html", PAGE, html), *(parts or [("image/jpeg", PHOTO, picture())])]:
        place = b"Content-ID: <" + location[4:].encode() + b">" if location.startswith("cid:") else b""
        lines += [
            b"--" + boundary,
            b"Content-Type: " + kind.encode(),
            b"Content-Transfer-Encoding: " + encoding.encode(),
            place or b"Content-Location: " + location.encode(),
            b"",
            _transferred(content, encoding),
        ]
    return line_end.join([*lines, b"--" + boundary + b"--", b""])


def _transferred(content: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(content).replace(b"\n", b"\r\n").rstrip()
    if encoding == "quoted-printable":
        return b"".join(b"=%02X" % byte + (b"=\r\n" if place % 20 == 19 else b"") for place, byte in enumerate(content))
    return content


def single_file(pictures: Sequence[bytes] | None = None, *, original: str | None = None) -> bytes:
    """As SingleFile writes it: pictures in ``src`` and in styles."""
    first, *others = pictures or [picture()]
    kept = f' data-sf-original-src="{original}"' if original else ""
    styles = "".join(f"--sf-img-{place}: url({_data(each)});" for place, each in enumerate(others))
    return (
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n"
        f" url: {PAGE} \n saved date: Thu Nov 19 2026 09:00:00 GMT+0100 (Central European Standard Time)\n-->"
        f"<head><style>:root{{{styles}}}</style></head><body><img alt='At the beach' src={_data(first)}{kept}>"
        f'<a href="{PAGE}"><img src="{ELSEWHERE}"></a></body></html>'
    ).encode()


def _data(content: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(content).decode()


def har(entries: Sequence[Mapping[str, object]] | None = None) -> bytes:
    """As the network tools of browsers write it, with cookies that nobody may read."""
    if entries is None:
        entries = [har_entry(PHOTO, "image/jpeg", base64.b64encode(picture()).decode(), "base64")]
    log = {
        "version": "1.2",
        "creator": {"name": "WebInspector", "version": "537.36"},
        "pages": [{"id": "page_1", "title": PAGE, "startedDateTime": "2026-11-19T08:00:00.000Z", "pageTimings": {}}],
        "entries": entries,
    }
    return json.dumps({"log": log}).encode()


def har_entry(
    url: str, kind: str, text: str | None, encoding: str | None = None, status: int = 200
) -> dict[str, object]:
    """One answer in a HAR."""
    content: dict[str, object] = {"size": len(text or ""), "mimeType": kind}
    if text is not None:
        content["text"] = text
    if encoding:
        content["encoding"] = encoding
    cookies = [{"name": "session", "value": "SECRET"}]
    return {
        "pageref": "page_1",
        "startedDateTime": "2026-11-19T09:00:00.000+01:00",
        "time": 12.5,
        "request": {
            "method": "GET",
            "url": url,
            "headers": [{"name": "Cookie", "value": "SECRET"}],
            "cookies": cookies,
        },
        "response": {"status": status, "headers": [], "cookies": cookies, "content": content},
    }


Answer = tuple[str, str, bytes]
"""Address, media type, content."""
ANSWERS: tuple[Answer, ...] = ((PAGE, "text/html; charset=utf-8", HTML), (PHOTO, "image/jpeg", picture()))


def warc(answers: Sequence[Answer] = ANSWERS, *, packed: bool = True, coding: str | None = None) -> bytes:
    """A WARC 1.1, one record to a member of gzip. ``coding``: gzip, deflate, chunked, or the name of another one."""
    records = [_record("warcinfo", None, "application/warc-fields", b"software: test\r\n", packed=packed)]
    for url, kind, content in answers:
        header, body = _coded(content, coding)
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{header}\r\n".encode() + body
        asked = b"GET / HTTP/1.1\r\nCookie: session=SECRET\r\n\r\n"
        digest = payload_digest(content)
        records.append(_record("request", url, "application/http; msgtype=request", asked, packed=packed))
        records.append(
            _record("response", url, "application/http; msgtype=response", http, packed=packed, digest=digest)
        )
    return b"".join(records)


def payload_digest(content: bytes) -> str:
    """As in WARC-Payload-Digest."""
    return "sha1:" + base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()


def _coded(content: bytes, coding: str | None) -> tuple[str, bytes]:
    if coding == "chunked":
        half = len(content) // 2
        chunks = (content[:half], content[half:], b"")
        return "Transfer-Encoding: chunked\r\n", b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    packers = {"gzip": lambda raw: gzip.compress(raw, mtime=0), "deflate": zlib.compress}
    body = packers[coding](content) if coding in packers else content
    return f"Content-Encoding: {coding}\r\n" if coding else "", body


def _record(
    kind: str, url: str | None, content_type: str, block: bytes, *, packed: bool, digest: str | None = None
) -> bytes:
    headers = ["WARC/1.1", f"WARC-Type: {kind}", "WARC-Record-ID: <urn:uuid:1>", "WARC-Date: 2026-11-19T08:00:00Z"]
    headers += [f"WARC-Target-URI: {url}"] if url else []
    headers += [f"WARC-Payload-Digest: {digest}"] if digest else []
    headers += [f"Content-Type: {content_type}", f"Content-Length: {len(block)}", "", ""]
    record = "\r\n".join(headers).encode() + block + b"\r\n\r\n"
    return gzip.compress(record, mtime=0) if packed else record


def revisit(url: str, digest: str, *, packed: bool = True) -> bytes:
    """A record that says: the same as before."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n"
    return _record("revisit", url, "application/http; msgtype=response", block, packed=packed, digest=digest)


def wacz(archives: Mapping[str, bytes] | None = None) -> bytes:
    """A WACZ 1.1.1 as browsers' extensions write it: a ZIP with stored archives."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        for name, content in (archives or {"data.warc.gz": warc()}).items():
            packed.writestr(zipfile.ZipInfo(f"archive/{name}"), content)
        page = {"id": "1", "url": PAGE, "ts": "2026-11-19T08:00:00Z"}
        packed.writestr(zipfile.ZipInfo("pages/pages.jsonl"), json.dumps(page).encode())
        packed.writestr(zipfile.ZipInfo("datapackage.json"), b'{"profile": "data-package", "wacz_version": "1.1.1"}')
    return target.getvalue()


def pdf(streams: Sequence[tuple[bytes, Mapping[str, object]]] | None = None, *, password: str | None = None) -> bytes:
    """One page that shows each of ``streams``: raw bytes and the entries of the picture's dictionary."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(200, 200))
    shown = pikepdf.Dictionary()
    for place, (raw, entries) in enumerate(streams or [(picture(), jpeg_entries())]):
        stream = pikepdf.Stream(document, raw)
        for key, value in {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, **entries}.items():
            stream[key] = value
        shown[f"/Im{place}"] = document.make_indirect(stream)
    document.pages[0].Resources = pikepdf.Dictionary(XObject=shown)
    document.docinfo["/CreationDate"] = "D:20261119090000+01'00'"
    target = io.BytesIO()
    encryption = pikepdf.Encryption(owner=password, user=password) if password else None
    document.save(target, encryption=encryption or False, compress_streams=False, deterministic_id=not password)
    return target.getvalue()


def jpeg_entries(side: int = 64) -> dict[str, object]:
    """The dictionary of a JPEG in a PDF."""
    return {**samples_entries(side, side), "/Filter": pikepdf.Name.DCTDecode}


def samples_entries(
    width: int, height: int, space: object = pikepdf.Name.DeviceRGB, bits: int = 8
) -> dict[str, object]:
    """The dictionary of a picture in a PDF, without its filter."""
    return {"/Width": width, "/Height": height, "/BitsPerComponent": bits, "/ColorSpace": space}


def complete(folder: str = "me_files", *, page: str = "me.html") -> dict[str, bytes]:
    """A page saved as "complete": its folder beside it, pictures by relative references."""
    html = (
        f"<!-- saved from url=({len(PAGE):04}){PAGE} -->\n<!doctype html><html><body>"
        f'<img src="./{folder}/beach.jpg" alt="At the beach"><img src="{folder}/gone.jpg"><img src="{ELSEWHERE}">'
        f'<script src="./{folder}/app.js.download"></script></body></html>'
    )
    return {
        page: html.encode(),
        f"{folder}/beach.jpg": picture(),
        f"{folder}/background.png": picture("PNG"),
        f"{folder}/app.js.download": b"var x;",
        "other.jpg": picture(shade=10),
    }
