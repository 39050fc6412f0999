"""Keeps what is filled into a form and not stored yet in the vault: the end of the program must not lose it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from exposure_check.domain.person import PersonId
from exposure_check.ui.components.vault_writes import VaultWrites
from exposure_check.ui.context import Context
from exposure_check.ui.tasks import Failed
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice

Result = TypeVar("Result")

DELAY = 400
"""Milliseconds of quiet before it is kept."""
NOBODY = PersonId("")
"""Whom forms are about that are about nobody in the vault."""


class Filled(Protocol):
    """A form, as far as it is kept."""

    @property
    def changed(self) -> SignalInstance:
        """Something else stands in it."""

    def values(self) -> dict[str, str]:
        """What stands in it, by the names of its fields."""

    def fill(self, values: Mapping[str, str]) -> None:
        """Let this stand in it."""


class FormKeeper(QWidget):
    """Stands above the fields, and is seen only where something came back that the person did not just type: it says so
    and offers to start anew. A form in which nothing differs from its beginning is not kept."""

    restored = Signal()
    """What was kept stands in the form again."""

    def __init__(self, context: Context, form: Filled) -> None:
        super().__init__()
        self._context, self._form = context, form
        self._person_id, self._name = NOBODY, ""
        self._beginning: dict[str, str] = {}
        self._put_away: dict[str, str] | None = None
        self.writes = VaultWrites(context, self)
        self.writes.failed.connect(lambda error: context.tell(error, self._say_problem))
        self.notice = Notice()
        self.anew_button = Button(self.tr("Start anew"), "", "quiet")
        self.anew_button.clicked.connect(self._start_anew)
        self.back_button = Button(self.tr("Bring it back"), "undo", "quiet")
        self.back_button.clicked.connect(self._bring_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addWidget(Flow(self.anew_button, self.back_button))
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._keep_all)
        form.changed.connect(self._changed)

    def begin(self, name: str, person_id: PersonId = NOBODY, beginning: Mapping[str, str] | None = None) -> None:
        """The form bears this name from now on. What was kept under the name comes back, unless the person is quicker.

        Args:
            beginning: what stands in a form into which nothing was filled; None: what stands in it now.
        """
        self.leave()
        if not self._context.has_session:
            return  # nothing is kept where there is no vault
        self._person_id, self._name = person_id, name
        self._beginning = dict(beginning or self._form.values())
        if self._form.values() != self._beginning:
            self._timer.start()
        forms = self._context.session.forms
        self._context.run(self, lambda: forms.of(person_id, name), partial(self._take, person_id, name))

    def leave(self) -> None:
        """What stands in the form is kept; what is filled in until it begins again is not."""
        self.flush()
        self.hide()
        self._name, self._put_away = "", None

    def go_with(self, dialog: QDialog, cancel: Button) -> None:
        """What stands in this dialog is kept when it goes, unless the person cancels."""
        cancel.clicked.connect(self.end)
        cancel.clicked.connect(dialog.reject)
        dialog.finished.connect(self.flush)

    def store(self, work: Callable[[], Result], done: Callable[[Result], None], failed: Failed) -> None:
        """Let ``work`` store what stands in the form where it belongs, off the GUI thread. The form is forgotten with
        it, also where the person closes it before the work is done, and nobody hears of it any more."""
        self.flush()  # now, and not after the work
        forms, person_id, name = self._context.session.forms, self._person_id, self._name

        def job() -> Result:
            result = work()
            forms.note(person_id, name, {})
            forms.store(person_id)
            return result

        def stored(result: Result) -> None:
            self.end()
            done(result)

        self._context.run(self, job, stored, failed)

    def end(self) -> None:
        """What stands in the form is stored where it belongs, or is not wanted any more."""
        self._timer.stop()
        self.hide()
        self._beginning = self._form.values()
        self._keep({})

    def flush(self) -> None:
        """Keep at once what waits for a moment of quiet."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep_all()

    def _take(self, person_id: PersonId, name: str, kept: dict[str, str]) -> None:
        if (person_id, name) == (self._person_id, self._name) and kept and self._form.values() == self._beginning:
            self._let_stand(kept)
            if self._form.values() != self._beginning:
                self.restored.emit()
                self._say(self.tr("What you filled in here before is back. It is not saved yet."), self.anew_button)

    def _start_anew(self) -> None:
        put_away = self._form.values()
        self._let_stand(self._beginning)
        self._keep({})
        self._say(self.tr("The form is as it was at the beginning."), self.back_button)
        self._put_away = put_away

    def _bring_back(self) -> None:
        if self._put_away is not None:
            self._form.fill(self._put_away)
            self.hide()

    def _let_stand(self, values: Mapping[str, str]) -> None:
        self._form.fill(values)
        self._timer.stop()  # nobody typed that

    def _changed(self) -> None:
        if self._put_away is not None:
            self._put_away = None
            self.hide()
        if self._name:
            self._timer.start()

    def _keep_all(self) -> None:
        values = self._form.values()
        self._keep(values if values != self._beginning else {})

    def _keep(self, values: Mapping[str, str]) -> None:
        is_known = self._person_id == NOBODY or self._person_id in {one.id for one in self._context.people}
        if not self._name or not is_known:
            return  # of somebody who was removed nothing is written any more
        forms = self._context.session.forms
        forms.note(self._person_id, self._name, values)
        self.writes.put(self._person_id, partial(forms.store, self._person_id))

    def _say(self, text: str, offered: Button) -> None:
        """Say something, with this button."""
        had_focus = self.anew_button.hasFocus()
        self.notice.say(text)
        for button in (self.anew_button, self.back_button):
            button.setVisible(button is offered)
        self.show()
        if had_focus:
            offered.setFocus()
        self._context.announced.emit(text)

    def _say_problem(self, text: str) -> None:
        self.anew_button.hide()
        self.back_button.hide()
        self.notice.say_problem(text)
        self.show()
