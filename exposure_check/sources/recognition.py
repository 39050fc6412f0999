"""What a place is, before anything in it is looked at: for the person who added it."""

from __future__ import annotations

from exposure_check.domain.provenance import Platform
from exposure_check.domain.source import PlaceKind, Recognised
from exposure_check.isolation.stream import ReaderLost, StreamLimits, stream
from exposure_check.sources.opening import ExportFolder, FileSource, PageSource, open_local, says_something
from exposure_check.sources.public import first_asks

_ARCHIVES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".car")
_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".har", ".warc", ".warc.gz", ".wacz", ".pdf")
_LIMITS = StreamLimits(item_seconds=20.0, items=8)


def recognise(location: str) -> Recognised:
    """What is at ``location``, and of which platforms an export it is. Starts a process that reads names there if there
    is something to read; a place that cannot be read is recognised by its name alone, and so is one on the web."""
    if first_asks(location):
        return Recognised(PlaceKind.PUBLIC)
    source = open_local(location)
    if isinstance(source, PageSource):
        return Recognised(PlaceKind.PAGE)
    if isinstance(source, ExportFolder):
        said = says_something(source.location)
        return Recognised(PlaceKind.FOLDER, _platforms((source.location,)) if said else ())
    if isinstance(source, FileSource):
        name = source.location.lower()
        if name.endswith(_PAGES):
            return Recognised(PlaceKind.PAGE)
        kind = PlaceKind.ARCHIVE if name.endswith(_ARCHIVES) or len(source.parts) > 1 else PlaceKind.FILE
        return Recognised(kind, _platforms(source.parts))
    return Recognised(PlaceKind.FILE)


def _platforms(paths: tuple[str, ...]) -> tuple[Platform, ...]:
    try:
        sent = list(stream("exposure_check.sources.reading:recognise", (paths,), readable=list(paths), limits=_LIMITS))
        return tuple(dict.fromkeys(Platform(name.decode("ascii")) for name in sent))
    except (ReaderLost, ValueError):
        return ()
