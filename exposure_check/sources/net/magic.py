"""What bytes are, by how they begin: servers claim many things."""

from __future__ import annotations

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"\xff\x0a", "image/jxl"),
    (b"\x00\x00\x00\x0cJXL ", "image/jxl"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"OggS", "application/ogg"),
    (b"#EXTM3U", "application/vnd.apple.mpegurl"),
    (b"<?xml", "application/xml"),
)
_BRANDS = {b"avif": "image/avif", b"avis": "image/avif", b"heic": "image/heic", b"heix": "image/heic",
           b"mif1": "image/heif", b"msf1": "image/heif", b"qt  ": "video/quicktime"}  # fmt: skip
_PAGE_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<!--")


def sniffed(start: bytes) -> str | None:
    """The media type that the first bytes speak for, None if they speak for none. Enough to tell a picture from a
    page that was sent in its place; what decodes a picture looks for itself."""
    for magic, kind in _STARTS:
        if start.startswith(magic):
            return kind
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    if start[4:8] == b"ftyp":
        return _BRANDS.get(start[8:12], "video/mp4")
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(_PAGE_STARTS):
        return "text/html"
    if text[:1] in {b"{", b"["}:
        return "application/json"
    return None
