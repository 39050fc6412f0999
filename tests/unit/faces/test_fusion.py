"""Templates of several references are fused by quality."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.face import FaceQuality, PackKey, Reference, ReferenceId, Template
from exposure_check.domain.person import PersonId
from exposure_check.faces.fusion import fuse

PACK = PackKey("a-pack", "0" * 64)


def reference(vector: list[float], quality: float = 1.0, pack: PackKey = PACK) -> Reference:
    direction = np.array(vector, dtype="<f4")
    return Reference(
        id=ReferenceId("r"),
        person_id=PersonId("p"),
        template=Template(pack, (direction / np.linalg.norm(direction)).astype("<f4").tobytes()),
        quality=FaceQuality(60, 200, 0, 120, 0.9, quality),
        source_sha256="0" * 64,
        label="photo",
        added_at=datetime(2026, 11, 22, tzinfo=UTC),
        crop_jpeg=b"",
    )


def vector_of(template: Template) -> np.ndarray:
    return np.frombuffer(template.vector, "<f4")


def test_one_reference_is_its_own_template() -> None:
    np.testing.assert_allclose(vector_of(fuse([reference([3, 4])])), [0.6, 0.8], atol=1e-6)


def test_a_better_reference_weighs_more() -> None:
    fused = vector_of(fuse([reference([1, 0], quality=0.9), reference([0, 1], quality=0.3)]))
    np.testing.assert_allclose(fused[0] / fused[1], 3, rtol=1e-5)


@given(
    st.lists(
        st.tuples(st.lists(st.floats(0.1, 1), min_size=4, max_size=4), st.floats(0, 1)),
        min_size=1,
        max_size=8,
    )
)
def test_a_fused_template_has_length_one_and_does_not_depend_on_the_order(
    items: list[tuple[list[float], float]],
) -> None:
    references = [reference(vector, quality) for vector, quality in items]
    forward, backward = vector_of(fuse(references)), vector_of(fuse(references[::-1]))
    assert np.linalg.norm(forward) == pytest.approx(1, abs=1e-5)
    np.testing.assert_allclose(forward, backward, atol=1e-6)


def test_templates_of_different_packs_are_never_fused() -> None:
    with pytest.raises(ValueError, match="different face packs"):
        fuse([reference([1, 0]), reference([1, 0], pack=PackKey("b-pack", "1" * 64))])


def test_nothing_cannot_be_fused() -> None:
    with pytest.raises(ValueError, match="no references"):
        fuse([])


def test_references_that_cancel_each_other_out_are_refused() -> None:
    with pytest.raises(ValueError, match="contradict"):
        fuse([reference([1, 0]), reference([-1, 0])])
