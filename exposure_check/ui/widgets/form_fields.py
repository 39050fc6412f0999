"""What stands in the fields of a form, as texts by name: to be kept, and to be filled in again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QDate, QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from exposure_check.ui.widgets.fields import CountryBox

TICKED = "yes"


@runtime_checkable
class OwnField(Protocol):
    """A field that is made of several widgets, and says itself what stands in it."""

    @property
    def changed(self) -> SignalInstance:
        """Something else stands in it."""

    def kept(self) -> str:
        """What stands in it; empty if nothing does."""

    def fill_in(self, text: str) -> None:
        """Let this stand in it, which :meth:`kept` gave."""


KeptField = QLineEdit | QPlainTextEdit | QCheckBox | QComboBox | QDateEdit | OwnField


class FormFields(QObject):
    """The fields of a form by name. Their names stand in vaults: whoever gives a field another one lets what was kept
    of it be passed over."""

    changed = Signal()
    """Something else stands in one of them."""

    def __init__(self, fields: Mapping[str, KeptField], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: dict[str, KeptField] = {}
        for name, field in fields.items():
            self.add(name, field)

    def add(self, name: str, field: KeptField) -> None:
        """One more field."""
        self._fields[name] = field
        _change_of(field).connect(self.changed)

    def take_out(self, beginning: str) -> None:
        """Leave out the fields whose names begin like this: they are about to go."""
        self._fields = {name: field for name, field in self._fields.items() if not name.startswith(beginning)}

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: _kept(field) for name, field in self._fields.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Let these stand in the fields, one after the other: the first may decide which others there are. What has no
        field, or cannot stand in it any more, is passed over."""
        for name, text in values.items():
            field = self._fields.get(name)
            if field is not None and _kept(field) != text:
                _fill(field, text)


def _change_of(field: KeptField) -> SignalInstance:
    match field:
        case QLineEdit() | QPlainTextEdit():
            return field.textChanged
        case QCheckBox():
            return field.toggled
        case CountryBox():
            return field.currentTextChanged
        case QComboBox():
            return field.currentIndexChanged
        case QDateEdit():
            return field.dateChanged
        case _:
            return field.changed


def _kept(field: KeptField) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QCheckBox():
            return TICKED if field.isChecked() else ""
        case CountryBox():
            return field.code()
        case QComboBox():
            return str(field.currentData() or "")
        case QDateEdit():
            return field.date().toString(Qt.DateFormat.ISODate)
        case _:
            return field.kept()


def _fill(field: KeptField, text: str) -> None:
    match field:
        case QLineEdit():
            field.setText(text)
        case QPlainTextEdit():
            field.setPlainText(text)
        case QCheckBox():
            field.setChecked(text == TICKED)
        case QComboBox():
            if (row := field.findData(text)) >= 0:
                field.setCurrentIndex(row)
        case QDateEdit():
            if (day := QDate.fromString(text, Qt.DateFormat.ISODate)).isValid():
                field.setDate(day)
        case _:
            field.fill_in(text)
