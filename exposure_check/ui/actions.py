"""All actions of the window as a table. Menus and the list of shortcuts are generated from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from exposure_check.domain.errors import QT_TRANSLATE_NOOP


class Needs(Flag):
    """What must be there for an action to be enabled."""

    NOTHING = 0
    VAULT = auto()
    PERSON = auto()
    SCAN = auto()
    UNDO = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``menu`` is empty for actions that are only shortcuts."""

    id: str
    menu: str
    text: str
    shortcut: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    separator_before: bool = False


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")
HIDE_KEY = "F12"
"""It works also while a dialog is open, which the other shortcuts do not; see ``components.idle_lock``."""
MENUS = (FILE, EDIT, VIEW, HELP)

ACTIONS = (
    ActionSpec(
        "add-folder", FILE, QT_TRANSLATE_NOOP("Actions", "Add a &folder of photos…"), "Ctrl+O", "folder", Needs.PERSON
    ),
    ActionSpec("clean-photo", FILE, QT_TRANSLATE_NOOP("Actions", "Save a &cleaned copy of a photo…"), "", "save"),
    ActionSpec("add-person", FILE, QT_TRANSLATE_NOOP("Actions", "&Help someone else…"), "", "person", Needs.PERSON),
    ActionSpec("people", FILE, QT_TRANSLATE_NOOP("Actions", "P&eople…"), "", "people", Needs.PERSON),
    ActionSpec(
        "edit-person", FILE, QT_TRANSLATE_NOOP("Actions", "Edit &personal details…"), "", "person", Needs.PERSON
    ),
    ActionSpec(
        "cover-document",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Co&ver an identity document…"),
        "",
        "eye-off",
        Needs.VAULT,
        separator_before=True,
    ),
    ActionSpec(
        "lock",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Lock the vault"),
        "Ctrl+L",
        "lock",
        Needs.VAULT,
        separator_before=True,
    ),
    ActionSpec("hide", FILE, QT_TRANSLATE_NOOP("Actions", "H&ide everything and lock"), HIDE_KEY, "eye-off"),
    ActionSpec("page-settings", FILE, QT_TRANSLATE_NOOP("Actions", "Se&ttings"), "Ctrl+,", "settings", Needs.VAULT),
    ActionSpec("quit", FILE, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    ActionSpec("undo", EDIT, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", Needs.UNDO),
    ActionSpec("paste", EDIT, QT_TRANSLATE_NOOP("Actions", "&Paste photos or folders"), "Ctrl+V", "", Needs.PERSON),
    ActionSpec("stop-scan", EDIT, QT_TRANSLATE_NOOP("Actions", "&Stop looking at photos"), "", "stop", Needs.SCAN),
    ActionSpec("page-overview", VIEW, QT_TRANSLATE_NOOP("Actions", "&Overview"), "Alt+1", "overview", Needs.PERSON),
    ActionSpec("page-face", VIEW, QT_TRANSLATE_NOOP("Actions", "&Face"), "Alt+2", "face", Needs.PERSON),
    ActionSpec("page-photos", VIEW, QT_TRANSLATE_NOOP("Actions", "&Photos"), "Alt+3", "photos", Needs.PERSON),
    ActionSpec("page-matches", VIEW, QT_TRANSLATE_NOOP("Actions", "&Matches"), "Alt+4", "matches", Needs.PERSON),
    ActionSpec("page-report", VIEW, QT_TRANSLATE_NOOP("Actions", "R&eport"), "Alt+5", "report", Needs.PERSON),
    ActionSpec("page-letters", VIEW, QT_TRANSLATE_NOOP("Actions", "&Letters"), "Alt+6", "letters", Needs.PERSON),
    ActionSpec("page-cases", VIEW, QT_TRANSLATE_NOOP("Actions", "&Cases"), "Alt+7", "cases", Needs.PERSON),
    ActionSpec(
        "page-batch", VIEW, QT_TRANSLATE_NOOP("Actions", "Letters for man&y people"), "Alt+9", "people", Needs.PERSON
    ),
    ActionSpec(
        "look-system",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Appearance like the &system"),
        checkable=True,
        separator_before=True,
    ),
    ActionSpec("look-light", VIEW, QT_TRANSLATE_NOOP("Actions", "L&ight"), checkable=True),
    ActionSpec("look-dark", VIEW, QT_TRANSLATE_NOOP("Actions", "&Dark"), checkable=True),
    ActionSpec("look-contrast", VIEW, QT_TRANSLATE_NOOP("Actions", "&High contrast"), checkable=True),
    ActionSpec("text-larger", VIEW, QT_TRANSLATE_NOOP("Actions", "L&arger text"), "Ctrl++", separator_before=True),
    ActionSpec("text-smaller", VIEW, QT_TRANSLATE_NOOP("Actions", "Smalle&r text"), "Ctrl+-"),
    ActionSpec("text-normal", VIEW, QT_TRANSLATE_NOOP("Actions", "&Normal text size"), "Ctrl+0"),
    ActionSpec("guide", HELP, QT_TRANSLATE_NOOP("Actions", "&User guide"), "F1", "question"),
    ActionSpec("first-steps", HELP, QT_TRANSLATE_NOOP("Actions", "What this program &does"), "", "info"),
    ActionSpec("tips", HELP, QT_TRANSLATE_NOOP("Actions", "Show &tips again"), ""),
    ActionSpec("shortcuts", HELP, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+/"),
    ActionSpec("deadline", HELP, QT_TRANSLATE_NOOP("Actions", "&When would an answer be due?…"), "", "cases"),
    ActionSpec("authority", HELP, QT_TRANSLATE_NOOP("Actions", "Which authority is &mine?…"), "", "letters"),
    ActionSpec("doctor", HELP, QT_TRANSLATE_NOOP("Actions", "&Check this installation…"), "", "shield"),
    ActionSpec("about", HELP, QT_TRANSLATE_NOOP("Actions", "&About Exposure Check")),
)

REVIEW_KEYS = (
    ("Y", QT_TRANSLATE_NOOP("Actions", "In a photo: this is me")),
    ("N", QT_TRANSLATE_NOOP("Actions", "In a photo: this is not me")),
    ("U", QT_TRANSLATE_NOOP("Actions", "In a photo: I am unsure")),
    ("Space", QT_TRANSLATE_NOOP("Actions", "Next photo, without deciding")),
    ("Backspace", QT_TRANSLATE_NOOP("Actions", "Previous photo")),
    ("H", QT_TRANSLATE_NOOP("Actions", "Hold: show the other people's faces")),
)
"""Keys of the review view; it handles them itself, because H is held and the letters must not fire while typing."""


def text_of(source: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("Actions", source)


class Actions(QObject):
    """The table, alive."""

    def __init__(self, handlers: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._all: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(text_of(spec.text), self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            if spec.shortcut:
                action.setShortcut(QKeySequence(spec.shortcut))
            action.triggered.connect(lambda _checked=False, handler=handlers[spec.id]: handler())
            self._all[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._all[action_id]

    def update_enabled(self, present: Needs) -> None:
        """Enable what has all it needs."""
        for spec in ACTIONS:
            self._all[spec.id].setEnabled(spec.needs & present == spec.needs)


def shortcut_rows() -> list[tuple[str, str]]:
    """Every shortcut with what it does, for the help."""
    rows = [
        (QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText), text_of(spec.text))
        for spec in ACTIONS
        if spec.shortcut
    ]
    rows += [(key, text_of(text)) for key, text in REVIEW_KEYS]
    return [(key, text.replace("&", "").rstrip("…")) for key, text in rows]
