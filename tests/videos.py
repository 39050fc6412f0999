"""Small films for tests, rendered from the photos of :mod:`tests.samples` and encoded with PyAV."""

from __future__ import annotations

import functools
import io
import itertools
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]

WIDTH, HEIGHT = 640, 360
RATE = 25

CONTAINERS: Mapping[str, tuple[str, str]] = {
    "mp4": ("mp4", "libx264"),
    "mov": ("mov", "mpeg4"),
    "mkv": ("matroska", "libx264"),
    "webm": ("webm", "libvpx"),
    "vp9.webm": ("webm", "libvpx-vp9"),
    "avi": ("avi", "mjpeg"),
    "ts": ("mpegts", "libx264"),
    "hevc.mp4": ("mp4", "libx265"),
    "av1.mp4": ("mp4", "libsvtav1"),
}
"""Endings of names, and the container and codec of each."""

_OPTIONS = {
    "libx264": {"preset": "ultrafast", "crf": "20"},
    "libx265": {"preset": "ultrafast", "x265-params": "log-level=none"},
    "libvpx": {"deadline": "realtime", "cpu-used": "-8"},
    "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8"},
    "libsvtav1": {"preset": "12", "svtav1-params": "lp=1"},
    "mpeg4": {"qscale": "3"},
    "mjpeg": {"qscale": "3"},
}


def encoded(
    frames: Iterable[Pixels],
    ending: str = "mp4",
    *,
    rate: int = RATE,
    said: Mapping[str, str] | None = None,
    keyframes_every: int = 50,
    options: Mapping[str, str] | None = None,
    stretch: Fraction | None = None,
) -> bytes:
    """The pictures, uint8[height, width, 3], as a film. ``said``: metadata of the container."""
    container, codec = CONTAINERS[ending]
    stream = io.BytesIO()
    with av.open(stream, mode="w", format=container, options={"fflags": "+bitexact", **(options or {})}) as output:
        output.metadata.update(said or {})
        pictures = iter(frames)
        first = next(pictures)
        track = output.add_stream(codec, rate=rate, options=dict(_OPTIONS[codec]))
        assert isinstance(track, VideoStream)
        track.height, track.width = first.shape[:2]
        track.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        track.codec_context.gop_size = keyframes_every
        track.codec_context.bit_rate = 3_000_000
        if stretch is not None:
            track.codec_context.sample_aspect_ratio = stretch
        for pixels in itertools.chain([first], pictures):
            output.mux(track.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        output.mux(track.encode())
    return stream.getvalue()


@functools.lru_cache(maxsize=16)
def opened(path: Path) -> Image.Image:
    """A photo, decoded once."""
    with Image.open(path) as image:
        return image.convert("RGB")


def still(path: Path | None, seconds: float, *, rate: int = RATE, height: int = HEIGHT) -> Iterator[Pixels]:
    """A photo in the middle of the picture, on grey; only grey for None. It trembles a little, as a hand does."""
    for number in range(round(seconds * rate)):
        canvas = Image.new("RGB", (height * 16 // 9, height), (96, 104, 112))
        if path is not None:
            photo = opened(path)
            factor = height * 0.9 / photo.height
            photo = photo.resize((round(photo.width * factor), round(photo.height * factor)))
            sway = round(3 * np.sin(number / 5))
            canvas.paste(photo, ((canvas.width - photo.width) // 2 + sway, (height - photo.height) // 2))
        yield np.asarray(canvas)


def pan(path: Path, seconds: float, *, rate: int = RATE) -> Iterator[Pixels]:
    """A window that moves over a photo from its left to its right."""
    photo = opened(path)
    factor = HEIGHT / photo.height * 1.2
    photo = photo.resize((round(photo.width * factor), round(photo.height * factor)))
    room = max(0, photo.width - WIDTH)
    count = round(seconds * rate)
    for number in range(count):
        left = round(room * number / max(1, count - 1))
        yield np.asarray(photo.crop((left, 20, left + WIDTH, 20 + HEIGHT)))
