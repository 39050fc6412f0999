"""One template from several references."""

from __future__ import annotations

from collections.abc import Sequence

from exposure_check.domain.face import Reference, Template


def fuse(references: Sequence[Reference]) -> Template:
    """The mean of the references' templates, each weighted by its quality, at length 1.

    A mean of k embeddings has a kth of their noise; weighting keeps a poor reference from pulling it away.
    Raises ValueError without references, for references of different packs, or if they cancel each other out.
    """
    import numpy as np  # here, because the window must not wait for it

    if not references:
        raise ValueError("no references to fuse")
    packs = {reference.template.pack for reference in references}
    if len(packs) > 1:
        raise ValueError("templates of different face packs are never fused")
    vectors = np.stack([np.frombuffer(item.template.vector, dtype="<f4") for item in references])
    weights = np.array([max(item.quality.value, 1e-3) for item in references], dtype=np.float64)
    mean = (vectors * weights[:, None]).sum(axis=0)
    length = float(np.linalg.norm(mean))
    if not np.isfinite(length) or length < 1e-6:
        raise ValueError("the references contradict each other")
    return Template(packs.pop(), (mean / length).astype("<f4").tobytes())
