"""What to say about a cleaned copy of a photo."""

from __future__ import annotations

from PySide6.QtCore import QObject

from exposure_check.domain.errors import printable
from exposure_check.ui import source_words
from exposure_check.ui.api import SavedCopy
from exposure_check.ui.models.file_list import short_name


class _CleanWords(QObject):
    def saved(self, copy: SavedCopy) -> str:
        kinds = list(dict.fromkeys(source_words.disclosure(one.kind) for one in copy.removed))
        removed = (
            self.tr("Removed: {what}.").format(what=source_words.list_of(kinds))
            if kinds
            else self.tr("The original file gives nothing away either.")
        )
        text = self.tr("Saved {file}. It was read again: nothing but the picture is left.").format(
            file=printable(short_name(str(copy.path)), 120)
        )
        return f"{text} {removed}"


def saved(copy: SavedCopy) -> str:
    """That it is there, and what it no longer gives away."""
    return _CleanWords().saved(copy)
