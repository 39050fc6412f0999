"""XMP packets (ISO 16684-1), as they are in photos, films and sidecars of Adobe's programs, darktable and digiKam.

A packet is one XML document of RDF. The same property may be an element or an attribute, and a list or a plain text;
what counts here is its name and the texts below it, wherever it stands.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

from lxml import etree

from exposure_check.domain.disclosure import Disclosure, FoundIn
from exposure_check.domain.disclosure import DisclosureKind as Kind
from exposure_check.faces.metadata.exif import coordinates, iso_time
from exposure_check.faces.metadata.found import Found, text_of

MOST_BYTES = 4 * 1024**2
"""Of one packet. The largest in use hold edit histories and previews."""

MOST_ELEMENTS = 50_000
MOST_ATTRIBUTES = 500
"""Of one element; one with more is ignored. To list n of them takes lxml n times n steps."""

MOST_THUMBNAIL_CHARACTERS = 256 * 1024

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmpGImg": "http://ns.adobe.com/xap/1.0/g/img/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "exifEX": "http://cipa.jp/exif/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "core": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "ext": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "mwg": "http://www.metadataworkinggroup.com/schemas/regions/",
    "mp": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "ms": "http://ns.microsoft.com/photo/1.0/",
    "ms1": "http://ns.microsoft.com/photo/1.0",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "acdsee": "http://ns.acdsee.com/iptc/1.0/",
    "acdseeRegions": "http://ns.acdsee.com/regions/",
    "getty": "http://xmp.gettyimages.com/gift/1.0/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}
_PROPERTIES = {
    Kind.PERSON_NAMES: "ext:PersonInImage ext:PersonName mp:PersonDisplayName mp:PersonEmailDigest acdseeRegions:Name "
    "getty:Personality plus:ModelReleaseID",
    Kind.AUTHOR: "dc:creator photoshop:Credit photoshop:CaptionWriter aux:OwnerName exifEX:CameraOwnerName tiff:Artist "
    "acdsee:author xmpRights:Owner plus:ImageCreatorName",
    Kind.COPYRIGHT: "dc:rights tiff:Copyright plus:CopyrightOwnerName",
    Kind.CONTACT: "core:CiAdrExtadr core:CiAdrCity core:CiAdrPcode core:CiEmailWork core:CiTelWork core:CiUrlWork",
    Kind.CAPTION: "dc:description dc:title photoshop:Headline exif:UserComment tiff:ImageDescription acdsee:caption "
    "acdsee:notes core:AltTextAccessibility core:ExtDescrAccessibility",
    Kind.KEYWORDS: "dc:subject lr:hierarchicalSubject digiKam:TagsList ms:LastKeywordXMP ms1:LastKeywordXMP "
    "acdsee:keywords",
    Kind.SOFTWARE: "xmp:CreatorTool stEvt:softwareAgent tiff:Software",
    Kind.CAMERA_SERIAL: "aux:SerialNumber exifEX:BodySerialNumber ms:CameraSerialNumber ms1:CameraSerialNumber",
    Kind.LENS: "aux:Lens exifEX:LensModel ms:LensModel ms1:LensModel",
    Kind.LENS_SERIAL: "aux:LensSerialNumber exifEX:LensSerialNumber",
    Kind.UNIQUE_ID: "xmpMM:DocumentID xmpMM:InstanceID xmpMM:OriginalDocumentID exif:ImageUniqueID",
}


def _named(short: str) -> str:
    prefix, local = short.split(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


_KINDS = {_named(short): kind for kind, names in _PROPERTIES.items() for short in names.split()}
_TIMES = tuple(map(_named, ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate")))
_PLACE = tuple(
    map(_named, ("core:Location", "photoshop:City", "photoshop:State", "photoshop:Country")),
)
_SHOWN_PLACE = tuple(map(_named, ("ext:Sublocation", "ext:City", "ext:ProvinceState", "ext:CountryName")))
_LATITUDE, _LONGITUDE = _named("exif:GPSLatitude"), _named("exif:GPSLongitude")
_MODEL, _MAKER = _named("tiff:Model"), _named("tiff:Make")
_REGION_NAME, _REGION_TYPE = _named("mwg:Name"), _named("mwg:Type")
_THUMBNAIL = _named("xmpGImg:image")
_DEGREES = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?([NSEW])")


def read_sidecar(data: bytes) -> tuple[Disclosure, ...]:
    """What an XMP file beside a photo gives away. Never raises."""
    found = Found()
    read_xmp(data, found, FoundIn.SIDECAR)
    return found.all()


def read_xmp(packet: bytes, found: Found, found_in: FoundIn = FoundIn.XMP) -> list[bytes]:
    """Note what ``packet`` gives away; returns the small pictures in it, as encoded as they are. A packet that is too
    large or no XML gives nothing, a damaged one what comes before the damage. Never raises."""
    properties = _Properties(_parsed(packet))
    for name, kind in _KINDS.items():
        found.add_all(kind, properties.texts(name), found_in)
    found.add_all(Kind.PERSON_NAMES, properties.region_names, found_in)
    for place in (_PLACE, _SHOWN_PLACE):
        found.add(Kind.PLACE, ", ".join(text for name in place for text in properties.texts(name)[:1]), found_in)
    maker, model = (next(iter(properties.texts(name)), "") for name in (_MAKER, _MODEL))
    if not found.has(Kind.CAMERA_MODEL):
        found.add(Kind.CAMERA_MODEL, model if model.startswith(maker) else f"{maker} {model}", found_in)
    if not found.has(Kind.DATE_TAKEN):
        times = (iso_time(text) for name in _TIMES for text in properties.texts(name))
        found.add(Kind.DATE_TAKEN, next(filter(None, times), ""), found_in)
    for latitude, longitude in zip(properties.texts(_LATITUDE), properties.texts(_LONGITUDE), strict=False):
        found.add(Kind.GPS, _position(latitude, longitude), found_in)
    return properties.thumbnails


def _parsed(packet: bytes) -> etree._Element | None:
    if not packet or len(packet) > MOST_BYTES:
        return None
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(packet.strip(b"\0 \t\r\n"), parser)
    except (etree.LxmlError, ValueError):
        return None


class _Properties:
    """The texts of a packet by the names of their properties."""

    def __init__(self, root: etree._Element | None) -> None:
        self._texts: dict[str, list[str]] = {}
        self.region_names: list[str] = []
        self.thumbnails: list[bytes] = []
        wanted = {*_KINDS, *_TIMES, *_PLACE, *_SHOWN_PLACE, _LATITUDE, _LONGITUDE, _MODEL, _MAKER}
        for element in _elements(root):
            if len(element.attrib) <= MOST_ATTRIBUTES:
                for name, text in element.attrib.items():
                    if name in wanted:
                        self._note(str(name), str(text))
            if element.tag in wanted:
                for text in _below(element):
                    self._note(str(element.tag), text)
            self._note_region(element)
            if element.tag == _THUMBNAIL:
                self._note_thumbnail(element.text or "")

    def texts(self, name: str) -> list[str]:
        """Of every place where the property ``name`` stands."""
        return self._texts.get(name, [])

    def _note(self, name: str, text: str) -> None:
        clean = text_of(text)
        if clean:
            self._texts.setdefault(name, []).append(clean)

    def _note_region(self, element: etree._Element) -> None:
        """A region (MWG, guidelines 2.0, 5.9) has a name; its type says whether it shows a face, a pet or a code."""
        name, kind = (element.get(key) or element.findtext(key) for key in (_REGION_NAME, _REGION_TYPE))
        if name and (kind or "Face") == "Face":
            self.region_names.append(name)

    def _note_thumbnail(self, text: str) -> None:
        if len(text) <= MOST_THUMBNAIL_CHARACTERS and len(self.thumbnails) < 2:
            try:
                self.thumbnails.append(base64.b64decode("".join(text.split())))
            except ValueError:
                return


def _elements(root: etree._Element | None) -> Iterator[etree._Element]:
    if root is None:
        return
    for number, element in enumerate(root.iter(etree.Element)):
        if number >= MOST_ELEMENTS:
            return
        yield element


def _below(element: etree._Element) -> Iterator[str]:
    """The text of ``element``, or those of the items of its list; what is a structure has properties of its own."""
    if len(element) == 0:
        yield element.text or ""
        return
    for container in element:
        if container.tag in (f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt"):
            for item in container:
                if len(item) == 0:
                    yield item.text or ""
        elif container.tag == f"{_RDF}value":
            yield container.text or ""


def _position(latitude: str, longitude: str) -> str:
    """XMP writes ``48,51.504N``: degrees, minutes, perhaps seconds, and the direction."""
    numbers = []
    for text, most in ((latitude, 90), (longitude, 180)):
        parts = _DEGREES.fullmatch(text.strip())
        if parts is None:
            return ""
        degrees, minutes, seconds, direction = parts.groups()
        number = int(degrees) + float(minutes) / 60 + float(seconds or 0) / 3600
        if number > most:
            return ""
        numbers.append(-number if direction in "SW" else number)
    return coordinates(*numbers)
