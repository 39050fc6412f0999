"""What photos give away: real files of each kind with known metadata, and hostile ones."""

from __future__ import annotations

import base64
import io
import struct
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from exposure_check.domain.disclosure import MOST_CHARACTERS, Disclosure, FoundIn
from exposure_check.domain.disclosure import DisclosureKind as Kind
from exposure_check.domain.photo import AnalysisLimits, CopyFormat
from exposure_check.faces import metadata, worker
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.frames import PhotoFile
from exposure_check.faces.metadata.film import read_container
from exposure_check.faces.settings import WorkerSettings

LIMITS = AnalysisLimits()
XMP_HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    'xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" '
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" '
    'xmlns:acdsee-rs="http://ns.acdsee.com/regions/" xmlns:darktable="http://darktable.sf.net/">'
)
XMP_TAIL = "</rdf:RDF></x:xmpmeta>"


def packet(properties: str, attributes: str = "") -> bytes:
    inner = f'<rdf:Description rdf:about="" {attributes}>{properties}</rdf:Description>'
    return f"<?xpacket begin='' id=''?>{XMP_HEAD}{inner}{XMP_TAIL}<?xpacket end='w'?>".encode()


def picture(width: int = 64, height: int = 48) -> Image.Image:
    return Image.linear_gradient("L").resize((width, height)).convert("RGB")


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def given_away(content: bytes) -> dict[Kind, list[str]]:
    found: dict[Kind, list[str]] = {}
    for disclosure in PhotoFile(content, LIMITS).metadata.disclosures:
        found.setdefault(disclosure.kind, []).append(disclosure.value)
    return found


def values(disclosures: tuple[Disclosure, ...]) -> dict[Kind, list[str]]:
    found: dict[Kind, list[str]] = {}
    for disclosure in disclosures:
        found.setdefault(disclosure.kind, []).append(disclosure.value)
    return found


def full_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0131] = "ACME", "ACME Snap 3", "Darkroom 5.1"
    exif[0x013B], exif[0x8298], exif[0x010E] = "Zoë Müller".encode(), "© Z. M.".encode(), "At home\x1b[31m"
    exif[0x9C9E] = "beach;family".encode("utf-16-le") + b"\0\0"
    camera = exif.get_ifd(0x8769)
    camera[0x9003], camera[0x9011] = "2023:05:01 12:30:05", "+02:00"
    camera[0xA431], camera[0xA434], camera[0xA435] = "SN-123", "50mm F1.8", "L-77"
    camera[0xA430], camera[0xA420] = "Owner Name", "a1b2c3"
    camera[0x9286] = b"UNICODE\0" + "a note".encode("utf-16-le")
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 51.0, 30.24), "W", (2.0, 17.0, 40.2)
    return exif


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_exif_is_read_from_every_kind_of_file(kind: str) -> None:
    PhotoFile(encoded(picture(), "PNG"), LIMITS)  # registers HEIF with Pillow
    content = encoded(picture(), kind, exif=full_exif().tobytes())
    for text in ("Zoë Müller", "© Z. M."):  # Pillow writes nothing but ASCII into the tags of TIFF files
        content = content.replace(
            text.encode().decode("ascii", "replace").replace("\ufffd", "?").encode(), text.encode()
        )
    found = given_away(content)
    assert found[Kind.GPS] == ["48.8584, -2.294500".rstrip("0")]
    assert found[Kind.DATE_TAKEN] == ["2023-05-01T12:30:05+02:00"]
    assert found[Kind.CAMERA_MODEL] == ["ACME Snap 3"]
    assert (found[Kind.CAMERA_SERIAL], found[Kind.LENS], found[Kind.LENS_SERIAL]) == (
        ["SN-123"],
        ["50mm F1.8"],
        ["L-77"],
    )
    assert found[Kind.AUTHOR] == ["Zoë Müller", "Owner Name"]
    assert (found[Kind.COPYRIGHT], found[Kind.SOFTWARE]) == (["© Z. M."], ["Darkroom 5.1"])
    assert found[Kind.CAPTION] == ["At home[31m", "a note"]
    assert found[Kind.KEYWORDS] == ["beach", "family"]
    assert found[Kind.UNIQUE_ID] == ["a1b2c3"]


def test_a_photo_without_metadata_gives_nothing_away() -> None:
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF", "GIF", "BMP"):
        assert given_away(encoded(picture(), kind)) == {}


def test_a_camera_that_knows_no_time_or_place_gives_none_away() -> None:
    exif = Image.Exif()
    camera, place = exif.get_ifd(0x8769), exif.get_ifd(0x8825)
    camera[0x9003] = "0000:00:00 00:00:00"
    place[1], place[2] = "N", (91.0, 0.0, 0.0)
    place[3], place[4] = "E", (181.0, 0.0, 0.0)
    assert given_away(encoded(picture(), "JPEG", exif=exif)) == {}


def test_the_time_of_the_satellites_stands_in_for_that_of_the_camera() -> None:
    exif = Image.Exif()
    place = exif.get_ifd(0x8825)
    place[0x1D], place[7] = "2021:02:03", (4.0, 5.0, 6.0)
    assert given_away(encoded(picture(), "JPEG", exif=exif)) == {Kind.DATE_TAKEN: ["2021-02-03T04:05:06Z"]}


def canon_exif() -> bytes:
    """EXIF data whose maker note has Canon's directory: OwnerName (9) and SerialNumber (12), which is a number."""

    def directory(entries: list[tuple[int, int, int, bytes]]) -> bytes:
        packed = b"".join(struct.pack("<HHI4s", tag, kind, count, value) for tag, kind, count, value in entries)
        return struct.pack("<H", len(entries)) + packed + b"\0" * 4

    maker, owner = b"Canon\0", b"Owner In Note\0"
    model_at = 8 + 2 + 2 * 12 + 4
    exif_at = model_at + len(maker)
    note_at = exif_at + 2 + 12 + 4
    owner_at = note_at + 2 + 2 * 12 + 4
    note = directory([(9, 2, len(owner), struct.pack("<I", owner_at)), (12, 4, 1, struct.pack("<I", 1234567))])
    image = directory(
        [(0x010F, 2, len(maker), struct.pack("<I", model_at)), (0x8769, 4, 1, struct.pack("<I", exif_at))]
    )
    camera = directory([(0x927C, 7, len(note) + len(owner), struct.pack("<I", note_at))])
    return b"Exif\0\0II*\0" + struct.pack("<I", 8) + image + maker + camera + note + owner


def test_serial_numbers_and_owners_in_maker_notes_are_read() -> None:
    found = given_away(encoded(picture(), "JPEG", exif=canon_exif()))
    assert found[Kind.CAMERA_SERIAL] == ["1234567"]
    assert found[Kind.AUTHOR] == ["Owner In Note"]


FACES = packet(
    "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ann</rdf:li><rdf:li>Bob</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
    '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>'
    '<rdf:li><rdf:Description mwg-rs:Name="Cem" mwg-rs:Type="Face"/></rdf:li>'
    '<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Dee</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type></rdf:li>'
    '<rdf:li><rdf:Description mwg-rs:Name="https://code.example" mwg-rs:Type="BarCode"/></rdf:li>'
    "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>'
    '<rdf:li MPReg:Rectangle="0.1, 0.1, 0.2, 0.2" MPReg:PersonDisplayName="Eve"/></rdf:Bag></MPRI:Regions>'
    "</MP:RegionInfo><acdsee-rs:Name>Fay</acdsee-rs:Name>"
)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_names_of_people_are_read_from_every_kind_of_face_region(kind: str) -> None:
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_itxt("XML:com.adobe.xmp", FACES.decode())
        content = encoded(picture(), "PNG", pnginfo=text)
    else:
        content = encoded(picture(), kind, xmp=FACES)
    found = given_away(content)
    assert set(found) == {Kind.PERSON_NAMES}
    assert set(found[Kind.PERSON_NAMES]) == {"Ann", "Bob", "Cem", "Dee", "Eve", "Fay"}


def test_a_sidecar_of_adobe_or_darktable_is_read() -> None:
    sidecar = packet(
        "<dc:creator><rdf:Seq><rdf:li>A. Author</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li "
        'xml:lang="x-default">By the lake</rdf:li></rdf:Alt></dc:description><dc:subject><rdf:Bag><rdf:li>lake'
        "</rdf:li></rdf:Bag></dc:subject>",
        'exif:GPSLatitude="48,51.504N" exif:GPSLongitude="2,17.67E" exif:DateTimeOriginal="2020:01:02 03:04:05" '
        'xmp:CreatorTool="Adobe Bridge" aux:SerialNumber="99" tiff:Make="ACME" tiff:Model="Snap" '
        'photoshop:City="Paris" photoshop:Country="France" xmpMM:DocumentID="xmp.did:1" darktable:xmp_version="5"',
    )
    found = metadata.read_sidecar(sidecar)
    assert {disclosure.found_in for disclosure in found} == {FoundIn.SIDECAR}
    assert values(found) == {
        Kind.GPS: ["48.8584, 2.2945"],
        Kind.PLACE: ["Paris, France"],
        Kind.DATE_TAKEN: ["2020-01-02T03:04:05"],
        Kind.CAMERA_MODEL: ["ACME Snap"],
        Kind.CAMERA_SERIAL: ["99"],
        Kind.SOFTWARE: ["Adobe Bridge"],
        Kind.AUTHOR: ["A. Author"],
        Kind.CAPTION: ["By the lake"],
        Kind.KEYWORDS: ["lake"],
        Kind.UNIQUE_ID: ["xmp.did:1"],
    }


def test_xmp_that_was_too_long_for_one_block_is_put_together() -> None:
    long = packet(f"<dc:title>{'x' * 90_000}</dc:title><photoshop:Headline>The end</photoshop:Headline>")
    parts = [long[start : start + 60_000] for start in range(0, len(long), 60_000)]
    plain, segments, position = encoded(picture(), "JPEG"), b"", 0
    for part in parts:
        body = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(long), position) + part
        segments += b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
        position += len(part)
    assert "The end" in given_away(plain[:2] + segments + plain[2:])[Kind.CAPTION]


def with_iptc(fields: list[tuple[int, bytes]]) -> bytes:
    records = b"".join(b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(v)) + v for number, v in fields)
    body = b"Photoshop 3.0\08BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records + b"\0" * (len(records) % 2)
    plain = encoded(picture(), "JPEG")
    return plain[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + plain[2:]


def test_iptc_fields_are_read() -> None:
    found = given_away(
        with_iptc(
            [
                (80, "Ünal".encode()),
                (90, b"Lyon"),
                (101, b"France"),
                (25, b"one"),
                (25, b"two"),
                (55, b"20220304"),
                (60, b"101112+0100"),
                (118, b"me@example.org"),
                (120, b"A day"),
                (40, b"FBMD01000a"),
            ]
        )
    )
    assert found == {
        Kind.AUTHOR: ["Ünal"],
        Kind.PLACE: ["Lyon, France"],
        Kind.KEYWORDS: ["one", "two"],
        Kind.DATE_TAKEN: ["2022-03-04T10:11:12+01:00"],
        Kind.CONTACT: ["me@example.org"],
        Kind.CAPTION: ["A day"],
        Kind.UNIQUE_ID: ["FBMD01000a"],
    }


def test_comments_and_texts_are_read_also_after_the_pixels() -> None:
    assert given_away(encoded(picture(), "GIF", comment=b"hello")) == {Kind.CAPTION: ["hello"]}
    assert given_away(encoded(picture(), "JPEG", comment=b"hello")) == {Kind.CAPTION: ["hello"]}
    plain = encoded(picture(), "PNG")
    chunk = b"zTXtAuthor\0\0" + zlib.compress(b"Somebody")
    late = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    assert given_away(plain[:-12] + late + plain[-12:]) == {Kind.AUTHOR: ["Somebody"]}


def photo_with_thumbnail(photo: Image.Image, thumbnail: Image.Image, tmp_path: Path) -> Path:
    small = thumbnail.copy()
    small.thumbnail((160, 120))
    jpeg = encoded(small, "JPEG", quality=60)
    directory = struct.pack("<HHHIIHHIIHHIII", 3, 0x0103, 3, 1, 6, 0x0201, 4, 1, 8 + 6 + 42, 0x0202, 4, 1, len(jpeg), 0)
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + struct.pack("<HI", 0, 14) + directory + jpeg
    path = tmp_path / "photo.jpg"
    photo.save(path, exif=exif, quality=90)
    return path


def test_a_thumbnail_is_told_only_if_it_shows_something_else(
    settings: WorkerSettings, portrait: Path, tmp_path: Path
) -> None:
    with Image.open(portrait) as opened:
        photo = opened.convert("RGB")
    same = photo_with_thumbnail(photo, photo, tmp_path)
    assert len(PhotoFile(same.read_bytes(), LIMITS).metadata.thumbnails) == 1
    assert worker.disclosures(settings, str(same)).disclosures == ()
    blackened = photo.copy()
    blackened.paste((0, 0, 0), (170, 60, 290, 200))
    (told,) = worker.disclosures(settings, str(photo_with_thumbnail(blackened, photo, tmp_path))).disclosures
    assert (told.kind, told.value) == (Kind.EMBEDDED_THUMBNAIL, "120 x 120")


def test_a_png_file_is_not_decoded_to_look_for_its_metadata() -> None:
    damaged = bytearray(encoded(picture(), "PNG"))
    at = damaged.index(b"IDAT") + 20
    damaged[at : at + 40] = b"\0" * 40
    assert PhotoFile(bytes(damaged), LIMITS).metadata.disclosures == ()


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9))
    + b"]><x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
    b"<dc:title>&j;</dc:title></x:xmpmeta>"
)
OUTSIDE = (
    b'<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]><x xmlns:dc="http://purl.org/dc/elements/1.1/">'
    b"<dc:title>&secret;</dc:title></x>"
)


@pytest.mark.parametrize(
    "hostile",
    [
        BOMB,
        OUTSIDE,
        b"<a>" * 100_000,
        packet("<dc:title>" + "<rdf:li>" * 5_000 + "x"),
        packet("<dc:subject><rdf:Bag>" + "<rdf:li>k</rdf:li>" * 150_000 + "</rdf:Bag></dc:subject>")[: 4 * 1024**2],
        b"<x " + b" ".join(b"a%d='1'" % i for i in range(100_000)) + b"/>",
        b"\xff\xfe<\0x\0",
        b"\0" * 1000,
        b"",
        b"x" * (5 * 1024**2),
    ],
)
def test_hostile_xmp_gives_nothing_and_costs_little(hostile: bytes) -> None:
    began = time.process_time()
    found = metadata.read_sidecar(hostile)
    assert time.process_time() - began < 3
    assert all(disclosure.value in {"k", "x"} for disclosure in found)


def test_no_more_than_a_few_of_a_kind_are_kept_and_none_is_long() -> None:
    words = "".join(f"<rdf:li>word {number} {'y' * 900}</rdf:li>" for number in range(500))
    found = metadata.read_sidecar(packet(f"<dc:subject><rdf:Bag>{words}</rdf:Bag></dc:subject>"))
    assert len(found) == 20
    assert all(len(disclosure.value) <= MOST_CHARACTERS for disclosure in found)


def cyclic_exif() -> bytes:
    """A directory whose successor and whose EXIF directory are itself."""
    entry = struct.pack("<HHII", 0x8769, 4, 1, 8)
    return b"Exif\0\0II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + struct.pack("<I", 8)


def endless_exif() -> bytes:
    """Each of a thousand directories claims four thousand million values of the longest kind."""
    directory = struct.pack("<HHHII", 1, 0x927C, 12, 0xFFFFFFFF, 8)
    parts = [directory + struct.pack("<I", 8 + 18 * (number + 1)) for number in range(1000)]
    return b"Exif\0\0II*\0" + struct.pack("<I", 8) + b"".join(parts)


def overlapping_exif() -> bytes:
    """Eight thousand directories of thirty thousand entries each in 400 kilobytes: they overlap."""
    entries, directories = 30_000, 8_000
    content = bytearray(b"II*\0" + struct.pack("<I", 8) + b"\0" * (directories * 4 + entries * 12 + 100))
    for number in range(directories):
        at = 8 + number * 4
        struct.pack_into("<HH", content, at, entries, 0)
        struct.pack_into("<I", content, at + 2 + 12 * entries, at + 4)
    return b"Exif\0\0" + bytes(content)


@pytest.mark.parametrize(
    "hostile", [overlapping_exif(), cyclic_exif(), endless_exif(), canon_exif()[:60], b"Exif\0\0II*\0\xff\xff\xff\xff"]
)
def test_hostile_exif_costs_little(hostile: bytes) -> None:
    began = time.process_time()
    given_away(encoded(picture(), "PNG", exif=hostile))
    assert time.process_time() - began < 2


SEEDS = [full_exif().tobytes(), canon_exif()]


@hypothesis_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12))
def test_damaged_exif_never_raises_and_gives_printable_text_only(seed: bytes, flips: list[tuple[float, int]]) -> None:
    damaged = bytearray(seed)
    for place, value in flips:
        damaged[min(int(place * len(damaged)), len(damaged) - 1)] = value
    for disclosure in PhotoFile(encoded(picture(), "WEBP", exif=bytes(damaged)), LIMITS).metadata.disclosures:
        assert disclosure.value
        assert disclosure.value.isprintable()


@hypothesis_settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.tuples(st.integers(0, len(FACES) - 1), st.binary(max_size=9))))
def test_damaged_xmp_never_raises(damage: bytes | tuple[int, bytes]) -> None:
    content = damage if isinstance(damage, bytes) else FACES[: damage[0]] + damage[1] + FACES[damage[0] :]
    for disclosure in metadata.read_sidecar(content):
        assert disclosure.value.isprintable()


@hypothesis_settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=60)), max_size=8), st.integers(0, 2**16 - 1))
def test_damaged_iptc_never_raises(fields: list[tuple[int, bytes]], length: int) -> None:
    content = bytearray(with_iptc(fields))
    at = content.index(b"8BIM") + 10
    content[at : at + 2] = struct.pack(">H", length)
    try:
        photo = PhotoFile(bytes(content), LIMITS)
    except DecodeError:  # Pillow reads the resources with the header
        return
    for disclosure in photo.metadata.disclosures:
        assert disclosure.value.isprintable()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_cleaned_copy_is_the_same_upright_picture_without_anything_else(
    settings: WorkerSettings, portrait: Path, tmp_path: Path, kind: str
) -> None:
    exif = full_exif()
    exif[0x0112] = 6
    with Image.open(portrait) as opened:
        upright = opened.convert("RGB").crop((0, 0, 500, 400))
    path = tmp_path / f"photo.{kind.lower()}"
    upright.transpose(Image.Transpose.ROTATE_90).save(path, kind, exif=exif)
    copy = worker.clean(settings, str(path))
    assert (copy.width, copy.height, copy.format) == (500, 400, CopyFormat.JPEG)
    (tmp_path / "copy.jpg").write_bytes(copy.content)
    assert worker.disclosures(settings, str(tmp_path / "copy.jpg")).disclosures == ()
    with Image.open(tmp_path / "copy.jpg") as image:
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        difference = Image.blend(image, upright, 0.5)
        assert difference.size == upright.size
        pairs = zip(image.resize((8, 8)).tobytes(), upright.resize((8, 8)).tobytes(), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= 12


def test_a_cleaned_copy_keeps_transparency(settings: WorkerSettings, tmp_path: Path) -> None:
    image = Image.new("RGBA", (30, 20), (200, 10, 10, 90))
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "Somebody")
    image.save(tmp_path / "clear.png", pnginfo=text)
    copy = worker.clean(settings, str(tmp_path / "clear.png"))
    assert copy.format is CopyFormat.PNG
    assert given_away(copy.content) == {}
    with Image.open(io.BytesIO(copy.content)) as cleaned:
        assert cleaned.getpixel((3, 3)) == (200, 10, 10, 90)


def test_a_picture_in_the_xmp_counts_as_a_thumbnail(settings: WorkerSettings, portrait: Path, tmp_path: Path) -> None:
    small = base64.b64encode(encoded(picture(), "JPEG")).decode()
    xmp = packet(f'<xmpGImg:image xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/">{small}</xmpGImg:image>')
    with Image.open(portrait) as opened:
        opened.convert("RGB").save(tmp_path / "photo.jpg", xmp=xmp)
    found = worker.disclosures(settings, str(tmp_path / "photo.jpg")).disclosures
    assert [disclosure.kind for disclosure in found] == [Kind.EMBEDDED_THUMBNAIL]


@hypothesis_settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["location", "com.apple.quicktime.location.ISO6709", "creation_time", "make", "artist", "xmp"]),
        st.one_of(st.text(max_size=50), st.just("+91.0+181.0/"), st.just("+12.5-045.25/"), st.just(FACES.decode())),
    )
)
def test_whatever_a_film_says_never_raises_and_is_printable(said: dict[str, str]) -> None:
    for disclosure in read_container(said):
        assert disclosure.value
        assert disclosure.value.isprintable()
        assert len(disclosure.value) <= MOST_CHARACTERS
