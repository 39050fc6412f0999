"""The style sheet in force, given to the parts of the window one by one: each page, each dialog, the pane at the side.

Where the application itself has a sheet, Qt looks at all widgets of a part anew each time the part is put into another
while it is built, which made three quarters of what building a page cost; and a change of it looks at all widgets at
once. A part that is built without one is looked at once, and parts that are out of view can wait.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from exposure_check.ui.widgets.labels import BodyLabel


@dataclass(slots=True)
class _InForce:
    """As an application has one palette and one font, it has one of these."""

    sheet: str = ""
    followers: list[weakref.ref[QWidget]] = field(default_factory=list)


_in_force = _InForce()


def is_dressed(part: QWidget) -> bool:
    """Whether this part has the sheet in force."""
    return part.styleSheet() == _in_force.sheet


def dress(part: QWidget) -> None:
    """Give this part, and all that is and will be below it, the sheet in force."""
    if is_dressed(part):
        return
    if part.styleSheet():
        # Qt looks at a widget once when it gets a sheet and once when it loses it, but when one sheet follows another,
        # once for each widget that it lies in: five times as long.
        part.setStyleSheet("")
    part.setStyleSheet(_in_force.sheet)
    # Last: a new sheet gives each widget the font back that it had before.
    labels = [*part.findChildren(BodyLabel), *([part] if isinstance(part, BodyLabel) else [])]
    for label in labels:
        label.rescale()


def keep_dressed(part: QWidget) -> None:
    """Dress a part now, and whenever another sheet comes into force."""
    dress(part)
    _in_force.followers = [*(each for each in _in_force.followers if _alive(each)), weakref.ref(part)]


def put_in_force(sheet: str) -> None:
    """From now on parts are dressed in this sheet; those that are kept dressed, at once."""
    _in_force.sheet = sheet
    for each in list(_in_force.followers):
        if (part := _alive(each)) is not None:
            dress(part)


def _alive(follower: weakref.ref[QWidget]) -> QWidget | None:
    part = follower()
    return part if part is not None and isValid(part) else None
