"""One template from several references."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

from exposure_check.domain.face import Reference, Template


def fuse(references: Sequence[Reference]) -> Template:
    """The mean of the references' templates, each weighted by its quality, at length 1.

    A mean of k embeddings has a kth of their noise; weighting keeps a poor reference from pulling it away.
    Raises ValueError without references, for references of different packs, or if they cancel each other out.
    """
    # Plain Python: a few thousand products take a millisecond, while loading numpy into the window's process takes a
    # tenth of a second in which its event loop may stand still.
    if not references:
        raise ValueError("no references to fuse")
    packs = {reference.template.pack for reference in references}
    if len(packs) > 1:
        raise ValueError("templates of different face packs are never fused")
    vectors = [_floats(item.template.vector) for item in references]
    weights = [max(item.quality.value, 1e-3) for item in references]
    mean = [math.fsum(map(math.prod, zip(numbers, weights, strict=True))) for numbers in zip(*vectors, strict=True)]
    length = math.hypot(*mean)
    if not math.isfinite(length) or length < 1e-6:
        raise ValueError("the references contradict each other")
    return Template(packs.pop(), struct.pack(f"<{len(mean)}f", *(number / length for number in mean)))


def _floats(vector: bytes) -> tuple[float, ...]:
    return struct.unpack(f"<{len(vector) // 4}f", vector)
