"""A short run of the fuzzer over documents and exports; a longer one is ``python -m tests.hostile.fuzz_documents``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from exposure_check.sources.pages.saved import DocumentKind
from tests.hostile import fuzz_documents

CHECKOUT = Path(__file__).parents[3]


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


def test_documents_and_exports_are_read_without_opening_or_loading_anything() -> None:
    code = """
import io, sys
from tests.exports import documents
from tests.exports.tree import MemoryTree
from tests.hostile import fuzz_documents
from exposure_check.sources.pages.saved import DocumentKind, kind_of, read_complete, read_document
inputs = [(kind, content) for kind, several in fuzz_documents.good_documents().items() for content in several]
inputs += [(DocumentKind.WARC, documents.warc(coding="deflate")), (DocumentKind.PDF, documents.pdf(password="x"))]
page = MemoryTree(documents.complete())
exports = [MemoryTree(files) for _, files in fuzz_documents.good_exports()]
readers = fuzz_documents.readers()
happened = []
watched = {"open", "import", "os.listdir", "os.scandir", "subprocess.Popen", "socket.__new__", "socket.connect", "exec"}
sys.addaudithook(lambda event, args: happened.append((event, args[:1])) if event in watched else None)
count = 0
for kind, content in inputs:
    kind_of(content[:4096], "x")
    count += len(list(read_document(kind, io.BytesIO(content), "x")))
count += len(list(read_complete(page, "me.html")))
for tree in exports:
    for reader in readers:
        reader.likeness(tree)
        count += len(list(reader.read(tree)))
before = list(happened)
open(sys.executable, "rb").close()
assert len(happened) == len(before) + 1, "the hook does not see files that are opened"
print(before, count > 50)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=CHECKOUT)
    assert (done.returncode, done.stdout) == (0, "[] True\n"), done.stdout + done.stderr
