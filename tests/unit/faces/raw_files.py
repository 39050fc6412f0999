"""A minimal raw file: a DNG with a handful of sensor values and, if wanted, an embedded JPEG. No camera's photo may be
passed on with the tests, and no installed package carries one."""

from __future__ import annotations

import struct

SENSOR = (64, 48)

_FORMATS = {1: "B", 3: "H", 4: "I", 10: "ii"}
_Entry = tuple[int, int, tuple[int, ...] | bytes]


def dng(jpeg: bytes, width: int, height: int, *, orientation: int = 1, with_preview: bool = True) -> bytes:
    """TIFF/EP as the DNG specification (1.7, chapter 2) wants it: the preview in the first directory, the sensor's
    values in a directory below it."""
    out = bytearray(b"II*\0\0\0\0\0")

    def put(data: bytes) -> int:
        out.extend(b"\0" * (len(out) % 2))
        out.extend(data)
        return len(out) - len(data)

    def directory(entries: list[_Entry]) -> int:
        records = b""
        for tag, kind, values in sorted(entries):
            if isinstance(values, bytes):
                data, count = values, len(values)
            else:
                data = struct.pack("<" + _FORMATS[kind][0] * len(values), *values)
                count = len(values) // len(_FORMATS[kind])
            place = data.ljust(4, b"\0") if len(data) <= 4 else struct.pack("<I", put(data))
            records += struct.pack("<HHI", tag, kind, count) + place
        return put(struct.pack("<H", len(entries)) + records + b"\0\0\0\0")

    values = put(struct.pack("<H", 1000) * (SENSOR[0] * SENSOR[1]))
    sensor = directory(
        [
            (254, 4, (0,)),
            (256, 4, (SENSOR[0],)),
            (257, 4, (SENSOR[1],)),
            (258, 3, (16,)),
            (259, 3, (1,)),
            (262, 3, (32803,)),
            (273, 4, (values,)),
            (277, 3, (1,)),
            (278, 4, (SENSOR[1],)),
            (279, 4, (2 * SENSOR[0] * SENSOR[1],)),
            (33421, 3, (2, 2)),
            (33422, 1, (0, 1, 1, 2)),
        ]
    )
    identity = tuple(part for row in range(3) for column in range(3) for part in (int(row == column), 1))
    first: list[_Entry] = [
        (254, 4, (1,)),
        (271, 2, b"Test\0"),
        (272, 2, b"Camera\0"),
        (274, 3, (orientation,)),
        (330, 4, (sensor,)),
        (50706, 1, (1, 4, 0, 0)),
        (50708, 2, b"Test Camera\0"),
        (50721, 10, identity),
        (50778, 3, (21,)),
    ]
    if with_preview:
        first += [
            (256, 4, (width,)),
            (257, 4, (height,)),
            (258, 3, (8, 8, 8)),
            (259, 3, (7,)),
            (262, 3, (6,)),
            (273, 4, (put(jpeg),)),
            (277, 3, (3,)),
            (278, 4, (height,)),
            (279, 4, (len(jpeg),)),
        ]
    out[4:8] = struct.pack("<I", directory(first))
    return bytes(out)
