"""Films from strangers to pictures, under limits. Runs in worker processes only.

The kind of container is chosen by the first bytes, and FFmpeg is told to use this demuxer and no other. So a playlist
is never opened, whatever its name; every further address or file that a demuxer asks for is refused. (The sandbox would
refuse it too.) Containers and codecs are lists of what cameras, phones and platforms write.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from io import BufferedIOBase
from typing import Any, Literal, Self

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces.decode import DecodedPhoto, DecodeError

_CODECS = (
    "h264 hevc av1 libdav1d vp8 vp9 libvpx libvpx-vp9 mpeg4 mpeg2video mpeg1video mjpeg h263 theora prores dvvideo "
    "msmpeg4v2 msmpeg4"
).split()
_OPTIONS = {
    "codec_whitelist": ",".join(_CODECS),
    "protocol_whitelist": "none",
    "enable_drefs": "0",  # mov: tracks that lie in other files
    "export_xmp": "1",
    "probesize": str(8 * 1024**2),
    "analyzeduration": str(10_000_000),
}

Skip = Literal["DEFAULT", "NONREF", "NONKEY"]

MOST_ERRORS = 200
"""Damaged packets in a row, after which a film has ended."""

_CLOCK_JUMP = 1.0
"""Seconds by which the time of pictures goes back where films were joined; less is disorder."""

MOST_SECONDS = 7 * 24 * 3600.0
MOST_FRAME = round(MOST_SECONDS * 1000) + 1
MOST_STRETCH = 4
"""How much wider than high, or higher than wide, a pixel can be shown. Discs and tapes have up to 1.5."""


class Picture:
    """One picture of a film, decoded and not yet converted: a ``frames.Frame``. ``time``: seconds from the start.

    ``frame`` tells its time in milliseconds, counted from 1: :meth:`VideoFile.at` finds it again. ``width`` and
    ``height`` are those of the upright picture with square pixels.
    """

    def __init__(self, time: float, decoded: VideoFrame, stretch: Fraction = Fraction(1)) -> None:
        """``stretch``: how much wider than high a pixel is shown."""
        self.time = time
        self.decoded = decoded
        self.frame = min(round(time * 1000) + 1, MOST_FRAME)
        self._quarter_turns = round(decoded.rotation / 90) % 4
        self._stored = max(1, round(decoded.width * stretch)), decoded.height
        self.width, self.height = self._stored[::-1] if self._quarter_turns % 2 else self._stored

    def decode(self, at_least: int | None = None) -> DecodedPhoto:
        """The pixels, upright; the longer side may be as short as ``at_least``."""
        width, height = self._stored
        factor = 1.0 if at_least is None else min(1.0, at_least / max(width, height))
        width, height = max(1, round(width * factor)), max(1, round(height * factor))
        converted = self.decoded.reformat(width=width, height=height, format="rgb24", interpolation="AREA")
        # FFmpeg's angle is counterclockwise, as numpy's is.
        pixels = np.ascontiguousarray(np.rot90(np.asarray(converted.to_ndarray(), np.uint8), self._quarter_turns))
        return DecodedPhoto(pixels, max(self.width, self.height) / max(pixels.shape[:2]))


class VideoFile:
    """A film whose header was read and found good. Close it, or use it as a context."""

    def __init__(self, stream: BufferedIOBase, container: str, limits: AnalysisLimits) -> None:
        """``container``: see :func:`exposure_check.faces.containers.container_of`. Raises DecodeError."""
        self._limits = limits
        options = {**_OPTIONS, "max_pixels": str(limits.max_pixels)}
        try:
            self._container = av.open(
                stream, mode="r", format=container, options=options, metadata_errors="replace", io_open=_refuse
            )
        except (MemoryError, DecodeError):
            raise
        except Exception as error:  # FFmpeg's errors are of a dozen kinds
            raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED) from error
        try:
            self._stream = self._chosen()
            self._prepare()
        except BaseException:
            self._container.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._container.close()

    def _chosen(self) -> VideoStream:
        """The stream of the largest picture that can be decoded."""
        usable = [
            stream
            for stream in self._container.streams.video
            if stream.codec_context is not None and stream.codec_context.codec.name in _CODECS
        ]
        if not usable:
            known = any(self._container.streams.video)
            raise DecodeError(FileState.UNSUPPORTED if known else FileState.NO_FACE)
        return max(usable, key=lambda stream: stream.codec_context.width * stream.codec_context.height)

    def _prepare(self) -> None:
        codec = self._stream.codec_context
        if codec.width * codec.height > self._limits.max_pixels:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS)
        codec.thread_count = 1
        stretch = self._stream.sample_aspect_ratio or Fraction(1)
        usual = Fraction(1, MOST_STRETCH) <= stretch <= MOST_STRETCH
        fits = self.coded_pixels * stretch <= self._limits.max_pixels
        self._stretch = Fraction(stretch) if usual and fits else Fraction(1)
        self._base = Fraction(self._stream.time_base or Fraction(1, 1000))
        self._start = self._stream.start_time or 0

    @property
    def seconds(self) -> float | None:
        """How long it claims to be."""
        if self._stream.duration is not None:
            claimed = float(self._stream.duration * self._base)
        elif self._container.duration is not None:
            claimed = self._container.duration / 1_000_000
        else:
            return None
        return claimed if 0 < claimed < MOST_SECONDS else None

    @property
    def rate(self) -> float:
        """Pictures a second, as claimed; 25 where it claims nothing that makes sense."""
        claimed = float(self._stream.average_rate or 0)
        return claimed if 0.01 <= claimed <= 1000 else 25.0

    @property
    def coded_pixels(self) -> int:
        """Of one picture."""
        return max(1, self._stream.codec_context.width * self._stream.codec_context.height)

    @property
    def metadata(self) -> dict[str, str]:
        """What the container and its streams say about themselves."""
        said = {str(key): str(value) for stream in self._container.streams for key, value in stream.metadata.items()}
        return said | {str(key): str(value) for key, value in self._container.metadata.items()}

    def pictures(self, start: float | None = None, *, skip: Skip = "DEFAULT") -> Iterator[Picture]:
        """Pictures in the order of their time, from the last key picture at or before ``start`` on. ``skip``: which
        ones not to decode, as FFmpeg names them (``NONREF``: those on which no other builds, ``NONKEY``: all but key
        pictures). Ends at the end of what can be read."""
        codec = self._stream.codec_context
        codec.skip_frame = skip
        if start is not None:
            target = self._start + int(start / self._base)
            try:
                self._container.seek(max(target, 0), stream=self._stream, backward=True)
            except (av.FFmpegError, OverflowError, ValueError):
                return
        last, offset = -1.0, 0.0
        for decoded in self._decoded():
            if decoded.width * decoded.height > self._limits.max_pixels:
                return
            time = self._time(decoded, last) + offset
            if last - time > _CLOCK_JUMP:
                offset += last - time + 1 / self.rate
                time = last + 1 / self.rate
            if last < time <= MOST_SECONDS:
                last = time
                yield Picture(time, decoded, self._stretch)

    def at(self, frame: int) -> Picture:
        """The picture that says of itself that it is ``frame``, or the one next to it. Raises DecodeError."""
        wanted = (frame - 1) / 1000
        nearest: Picture | None = None
        for start in (max(0.0, wanted - 0.001), None):
            for picture in self.pictures(start):
                if nearest is None or abs(picture.time - wanted) < abs(nearest.time - wanted):
                    nearest = picture
                if picture.frame >= frame:
                    break
            if nearest is not None and nearest.frame == frame:
                break
            with contextlib.suppress(av.FFmpegError):
                self._container.seek(0)
        if nearest is None:
            raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)
        return nearest

    def _decoded(self) -> Iterator[VideoFrame]:
        errors = 0
        packets = self._container.demux(self._stream)
        while errors < MOST_ERRORS:
            try:
                packet = next(packets)
            except (StopIteration, av.FFmpegError):
                return
            try:
                decoded: list[Any] = packet.decode()
            except av.FFmpegError:
                errors += 1
                continue
            errors = 0 if decoded else errors
            for frame in decoded:
                if isinstance(frame, VideoFrame):
                    yield frame

    def _time(self, decoded: VideoFrame, last: float) -> float:
        if decoded.pts is None:
            return max(0.0, last) + (1 / self.rate if last >= 0 else 0.0)
        return max(0.0, float((decoded.pts - self._start) * self._base))


def _refuse(url: str, flags: int, options: dict[str, str]) -> Any:
    """Whatever else a film wants to open."""
    del url, flags, options
    raise PermissionError("a film is one file")
