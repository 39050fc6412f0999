"""Names of places: the nearest of GeoNames, without the network and without the libraries of the workers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from exposure_check.services.places import place_name, place_of


@pytest.mark.parametrize(
    ("latitude", "longitude", "country"),
    [(48.8584, 2.2945, "France"), (-33.8568, 151.2153, "Australia"), (64.1466, -21.9426, "Iceland")],
)
def test_a_position_is_named_by_the_nearest_place(latitude: float, longitude: float, country: str) -> None:
    name = place_name(latitude, longitude)
    assert name is not None
    assert name.endswith(f", {country}")


def test_degrees_of_longitude_are_short_in_the_north() -> None:
    """Tromso lies nearer to a point east of it than a place north of that point by the same degrees."""
    assert place_name(69.65, 18.95) == "Tromsø, Troms, Norway"


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(0.0, -30.0), (91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0), (0.0, float("inf"))]
)
def test_at_sea_and_nowhere_there_is_no_name(latitude: float, longitude: float) -> None:
    assert place_name(latitude, longitude) is None


@pytest.mark.parametrize("text", ["", "here", "1", "1, 2, 3", "1e999, 2"])
def test_a_text_that_is_no_position_has_no_name(text: str) -> None:
    assert place_of(text) is None


def test_naming_a_place_loads_nothing_of_the_network() -> None:
    program = (
        "import sys; from exposure_check.services.places import place_of; assert place_of('48.8584, 2.2945');"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True).stdout.split()
    assert {"scipy", "reverse_geocode", "socket", "ssl", "urllib.request", "requests"} & set(loaded) == set()
