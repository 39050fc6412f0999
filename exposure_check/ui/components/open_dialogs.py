"""What was typed or chosen and is stored nowhere yet, in dialogs and pages; and taking the dialogs away."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QToolTip, QWidget

from exposure_check.ui.components.add_places import AddPlaces
from exposure_check.ui.components.batch_form import BatchForm
from exposure_check.ui.components.letter_editor import LetterEditor
from exposure_check.ui.components.letter_form_keeper import LetterFormKeeper
from exposure_check.ui.components.person_form import PersonForm
from exposure_check.ui.components.review_panel import ReviewPanel
from exposure_check.ui.components.vault_writes import VaultWrites


def holds_unsaved_text(window: QWidget) -> bool:
    """Whether something was typed or chosen that is stored nowhere: in an open dialog, about a person, for many people,
    a public address, in a letter that the vault did not take. Letters on their way to it do not count, see
    ``keep_letters``."""
    forms = [*_open(), *window.findChildren(PersonForm), *window.findChildren(AddPlaces)]
    return (
        any(_typed_into(form) for form in forms)
        or any(form.is_unfinished for form in window.findChildren(BatchForm))
        or any(panel.has_unsaved_address for panel in window.findChildren(ReviewPanel))
        or any(writes.is_stuck for writes in window.findChildren(VaultWrites))
    )


def keep_letters(window: QWidget) -> list[VaultWrites]:
    """Put what was typed into letters on its way to the vault. It has arrived when all that is returned was waited
    for."""
    for editor in window.findChildren(LetterEditor):
        editor.flush()
    for keeper in window.findChildren(LetterFormKeeper):
        keeper.flush()
    return window.findChildren(VaultWrites)


def take_away() -> None:
    """Close every dialog, list and menu in front of the window without asking. Nothing in them is stored."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.isVisible():
        popup.close()
    QToolTip.hideText()
    for dialog in _open():
        dialog.reject()
        if isinstance(dialog, QFileDialog):
            # It belongs to a function that waits for it: whoever destroys its parent must not destroy it, too.
            dialog.setParent(None)
        elif dialog.isVisible():
            # Some stay while they work. What their work tells at its end must not reach a window without a vault.
            dialog.hide()
            dialog.deleteLater()


def _open() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def _typed_into(form: QWidget) -> bool:
    lines = (one for one in form.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Normal)
    # A field with a sign that clears it is for searching: nothing is lost with it.
    return any(one.isModified() and one.text().strip() and not one.isClearButtonEnabled() for one in lines) or any(
        one.document().isModified() and one.toPlainText().strip() for one in form.findChildren(QPlainTextEdit)
    )
