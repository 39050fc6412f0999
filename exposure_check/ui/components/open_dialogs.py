"""What was typed or chosen and is stored nowhere yet, in dialogs and pages; and taking the dialogs away."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QToolTip, QWidget

from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.components.letter_editor import LetterEditor
from exposure_check.ui.components.letter_form_keeper import LetterFormKeeper
from exposure_check.ui.components.review_panel import ReviewPanel
from exposure_check.ui.components.vault_writes import VaultWrites


def holds_unsaved_text(window: QWidget) -> bool:
    """Whether something was typed or chosen that is stored nowhere: in an open dialog, as the public address of a
    photo, in a form that the vault did not take. Forms on their way to it do not count, see ``keep_forms``."""
    return (
        any(_typed_into(dialog) for dialog in _open() if not dialog.findChildren(FormKeeper))
        or any(panel.has_unsaved_address for panel in window.findChildren(ReviewPanel))
        or any(writes.is_stuck for writes in window.findChildren(VaultWrites))
    )


def keep_forms(window: QWidget) -> list[VaultWrites]:
    """Put what was typed into letters and other forms on its way to the vault. It has arrived when all that is returned
    was waited for."""
    keepers: list[LetterEditor | LetterFormKeeper | FormKeeper] = [
        *window.findChildren(LetterEditor),
        *window.findChildren(LetterFormKeeper),
        *window.findChildren(FormKeeper),
    ]
    for keeper in keepers:
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
