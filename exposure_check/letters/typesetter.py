"""Documents to PDF and PNG with Typst.

Typst was chosen because it runs inside the process without system libraries, writes tagged PDF/UA-1 that is
byte for byte the same for the same input, and refuses to write a letter in which a character has no glyph.
The document goes in as JSON data; nothing that a person typed is ever read as markup.
"""

from __future__ import annotations

import ctypes
import io
import json
import re
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from exposure_check.domain.chronology import Chronology
from exposure_check.domain.errors import MissingGlyph
from exposure_check.letters.document import Document

if TYPE_CHECKING:
    import typst

_WITHOUT_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_PAGES_OF_PDF = b"""
#let pdf = bytes(json(bytes(sys.inputs.pdf)))
#for (n, size) in json(bytes(sys.inputs.sizes)).enumerate(start: 1) {
  page(width: size.at(0) * 1pt, height: size.at(1) * 1pt, margin: 0pt, image(pdf, format: "pdf", page: n, width: 100%))
}
"""
_SAMPLE = 12
"""How many of the characters that cannot be printed the error shows."""


ONE_AT_A_TIME = threading.Lock()
"""Held while Typst works, whoever asks. Typst leaves Python's lock alone meanwhile, but two compilers at once ended the
process (SIGSEGV in 2 of about 40 runs of ``tests/unit/services/test_batch.py``, typst 0.15.2)."""
_KEPT = 4
"""Letters whose bytes are kept for a moment."""
_LARGE = 60_000
"""Bytes of a letter's payload (about 200 addresses of photos) from which Typst's memory of it counts."""
_FORGOTTEN_AFTER = 11
"""Typst keeps what it worked out in case it is asked again, and drops it when ten documents did not need it."""


def load(layouts: Path, fonts: Path) -> typst.Compiler:
    """A compiler for the layouts in ``layouts``. To be used under :data:`ONE_AT_A_TIME` only."""
    import typst

    # Only the shipped fonts, so that a letter looks the same on every computer.
    shipped = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)])
    return typst.Compiler(root=str(layouts), font_paths=shipped)


def without_glyph(error: typst.TypstError) -> dict[str, None]:
    """The characters that Typst says it cannot print, in order, each once; empty for an error of another kind."""
    return dict.fromkeys("".join(_WITHOUT_GLYPH.findall(error.diagnostic or str(error))))


class Typesetter:
    """The compiler of all letters. Safe to use from any thread; one letter is set at a time.

    The letters that were set last are kept, because a letter is set once to see whether it can be printed at all, and
    its bytes are wanted right after.
    """

    def __init__(self, layouts: Path, fonts: Path) -> None:
        self._layouts = layouts
        self._fonts = fonts
        self._recent: OrderedDict[bytes, bytes] = OrderedDict()
        self._large: bytes | None = None
        """The payload of a large letter that Typst may still remember."""
        self._lock = threading.Lock()

    @cached_property
    def _loaded(self) -> typst.Compiler:
        return load(self._layouts, self._fonts)

    @contextmanager
    def _compiler(self, payload: bytes = b"") -> Iterator[typst.Compiler]:
        """The compiler, for the document with ``payload``. Of other large ones it remembers nothing: a letter with
        3,000 addresses takes 0.5 GB there, and each change of a word makes another one."""
        with ONE_AT_A_TIME:
            if self._large is not None and self._large != payload:
                for _ in range(_FORGOTTEN_AFTER):
                    self._loaded.compile(b"", format="pdf", sys_inputs=None)
                self._large = None
                _give_back()
            if len(payload) > _LARGE:
                self._large = payload
            yield self._loaded

    def pdf(self, payload: bytes) -> bytes:
        """A tagged PDF/UA-1, dated with the day of the letter.

        Raises:
            MissingGlyph: a character has no glyph in the shipped fonts.
        """
        with self._lock:
            known = self._recent.get(payload)
        if known is not None:
            return known
        written = self._set(payload)
        with self._lock:
            self._recent[payload] = written
            if len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        return written

    def _set(self, payload: bytes) -> bytes:
        document = msgspec.json.decode(payload, type=Document)
        moment = datetime.combine(document.written_on, time(12), tzinfo=UTC)
        with self._compiler(payload) as compiler:
            import typst

            try:
                written = compiler.compile(
                    self._layout(document),
                    format="pdf",
                    sys_inputs=_inputs(payload, document),
                    pdf_standards=["ua-1"],
                    timestamp=moment,
                )
            except typst.TypstError as error:
                raise _explained(error) from error
        return one_file(written)

    def pages(self, payload: bytes, pixels_per_inch: float) -> list[bytes]:
        """Every page as PNG."""
        document = msgspec.json.decode(payload, type=Document)
        with self._compiler(payload) as compiler:
            drawn = compiler.compile(
                self._layout(document),
                format="png",
                ppi=pixels_per_inch,
                sys_inputs=_inputs(payload, document),
            )
        return _pages(drawn)

    def pages_of_pdf(self, pdf_of_ours: bytes, pixels_per_inch: float) -> list[bytes]:
        """Every page of a PDF that :meth:`pdf` wrote, as PNG. Typst takes PDFs as pictures.

        Raises:
            pikepdf.PdfError: it is no PDF.
        """
        import pikepdf

        with pikepdf.open(io.BytesIO(pdf_of_ours)) as document:
            boxes = [[float(side) for side in page.mediabox.as_list()] for page in document.pages]
        sizes = [[right - left, top - bottom] for left, bottom, right, top in boxes]
        with self._compiler(pdf_of_ours) as compiler:
            drawn = compiler.compile(
                _PAGES_OF_PDF,
                format="png",
                ppi=pixels_per_inch,
                sys_inputs={"pdf": json.dumps(list(pdf_of_ours)), "sizes": json.dumps(sizes)},
            )
        return _pages(drawn)

    def chronology(self, file: Chronology) -> bytes:
        """The file of a case as a tagged PDF. It is PDF/UA-1 unless it holds characters without a glyph, as notes may:
        these are then printed as boxes, because the text of it lies beside it anyway.
        """
        import typst

        moment = datetime.combine(file.made_on, time(12), tzinfo=UTC)
        inputs = {"file": msgspec.json.encode(file).decode()}
        with self._compiler() as compiler:
            layout = str(self._layouts / "chronology.typ")
            try:
                written = compiler.compile(
                    layout, format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=moment
                )
            except typst.TypstError as error:
                if not without_glyph(error):
                    raise
                written = compiler.compile(layout, format="pdf", sys_inputs=inputs, timestamp=moment)
        return one_file(written)

    def _layout(self, document: Document) -> str:
        return str(self._layouts / f"{document.layout}.typ")


def one_file(written: bytes | list[bytes] | None) -> bytes:
    """A PDF as Typst gives it, whose types allow for pages."""
    if not isinstance(written, bytes):
        raise TypeError("a PDF is one file")
    return written


def _give_back() -> None:
    """Return free memory to the system. Where letters are set in several threads, the C library of Linux keeps a heap
    for each of them."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


def _pages(drawn: bytes | list[bytes] | None) -> list[bytes]:
    if drawn is None:
        raise TypeError("no page was drawn")
    return [drawn] if isinstance(drawn, bytes) else drawn


def _inputs(payload: bytes, document: Document) -> dict[str, str]:
    """What the layout reads. Pictures and the logo go beside the letter as lists of numbers: JSON holds no bytes, and
    Typst cannot read the base64 that stands for them in the payload."""
    inputs = {"letter": payload.decode()}
    if document.logo:
        inputs["logo"] = msgspec.json.encode(list(document.logo)).decode()
    if document.annex is not None and document.annex.pictures():
        pictures = {str(number): list(picture) for number, picture in document.annex.pictures()}
        inputs["pictures"] = msgspec.json.encode(pictures).decode()
    return inputs


def _explained(error: typst.TypstError) -> Exception:
    """The sentence for people if characters have no glyph; anything else is a fault of the layout."""
    lacking = without_glyph(error)
    if not lacking:
        return error
    sample = " ".join(list(lacking)[:_SAMPLE]) + (" …" if len(lacking) > _SAMPLE else "")
    return MissingGlyph(sample=sample)
