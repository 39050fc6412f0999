"""A short run of the fuzzer over documents and exports; a longer one is ``python -m tests.hostile.fuzz_documents``."""

from __future__ import annotations

from exposure_check.sources.pages.saved import DocumentKind
from tests.hostile import fuzz_documents


def test_mutated_documents_and_exports_end_in_bounded_answers() -> None:
    outcome = fuzz_documents.fuzz(8.0, 0)
    assert outcome.failed == {}
    assert outcome.inputs > 50


def test_every_kind_of_document_and_every_export_is_among_the_inputs() -> None:
    assert set(fuzz_documents.good_documents()) == set(DocumentKind)
    platforms = {reader.platform.value for reader in fuzz_documents.readers()}
    assert platforms >= {"mastodon", "bluesky", "telegram", "whatsapp", "flickr", "pinterest", "discord", "vk"}
    made = {name.rpartition(".")[2] for name, _ in fuzz_documents.good_exports()}
    assert made >= {"mastodon", "bluesky", "telegram", "whatsapp", "flickr", "pinterest", "discord", "vk"}
