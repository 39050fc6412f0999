"""Documents to PDF and PNG with Typst.

Typst was chosen because it runs inside the process without system libraries, writes tagged PDF/UA-1 that is
byte for byte the same for the same input, and refuses to write a letter in which a character has no glyph.
The document goes in as JSON data; nothing that a person typed is ever read as markup.
"""

from __future__ import annotations

import os
import queue
import re
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from exposure_check.domain.errors import MissingGlyph
from exposure_check.letters.document import Document

if TYPE_CHECKING:
    import typst

_WITHOUT_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_SAMPLE = 12
"""How many of the characters that cannot be printed the error shows."""


PARALLEL = max(1, min(os.cpu_count() or 1, 8))
"""How many letters are set at once: one per processor. Typst leaves Python's lock alone while it works."""


class Typesetter:
    """The compilers of all letters. Safe to use from any thread; further letters wait for a free compiler.

    The letters that were set last are kept, because a letter is set once to see whether it can be printed at all, and
    its bytes are wanted right after.
    """

    def __init__(self, layouts: Path, fonts: Path) -> None:
        self._layouts = layouts
        self._fonts = fonts
        # The last one given back is the next one taken, so that a single thread needs a single compiler.
        self._free: queue.LifoQueue[typst.Compiler | None] = queue.LifoQueue()
        for _ in range(PARALLEL):
            self._free.put(None)
        self._recent: OrderedDict[bytes, bytes] = OrderedDict()
        self._lock = threading.Lock()

    @cached_property
    def _loaded_fonts(self) -> typst.Fonts:
        import typst

        # Only the shipped fonts, so that a letter looks the same on every computer.
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self._fonts)])

    @contextmanager
    def _compiler(self) -> Iterator[typst.Compiler]:
        import typst

        compiler = self._free.get()
        try:
            if compiler is None:
                compiler = typst.Compiler(root=str(self._layouts), font_paths=self._loaded_fonts)
            yield compiler
        finally:
            self._free.put(compiler)

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
            if len(self._recent) > PARALLEL:
                self._recent.popitem(last=False)
        return written

    def _set(self, payload: bytes) -> bytes:
        document = msgspec.json.decode(payload, type=Document)
        moment = datetime.combine(document.written_on, time(12), tzinfo=UTC)
        with self._compiler() as compiler:
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
        if not isinstance(written, bytes):
            raise TypeError("a PDF is one file")
        return written

    def pages(self, payload: bytes, pixels_per_inch: float) -> list[bytes]:
        """Every page as PNG."""
        document = msgspec.json.decode(payload, type=Document)
        with self._compiler() as compiler:
            drawn = compiler.compile(
                self._layout(document),
                format="png",
                ppi=pixels_per_inch,
                sys_inputs=_inputs(payload, document),
            )
        if drawn is None:
            raise TypeError("no page was drawn")
        return [drawn] if isinstance(drawn, bytes) else list(drawn)

    def _layout(self, document: Document) -> str:
        return str(self._layouts / f"{document.layout}.typ")


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
    lacking = dict.fromkeys("".join(_WITHOUT_GLYPH.findall(error.diagnostic or str(error))))
    if not lacking:
        return error
    sample = " ".join(list(lacking)[:_SAMPLE]) + (" …" if len(lacking) > _SAMPLE else "")
    return MissingGlyph(sample=sample)
