"""Form fields: the label above, the field, a hint or a problem below."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dressing import keep_dressed
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel
from exposure_check.ui.widgets.restyle import set_style_property

MOST_OF_THE_SCREEN = 0.6
"""How much of its width the list of a box may take."""


class Field(QWidget):
    """A labelled field. Its label is the accessible name, hint and problem are the description."""

    def __init__(self, label: str, field: QWidget, hint: str = "", *, beside: QWidget | None = None) -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._name = StrongLabel()
        self._name.setBuddy(field)
        field.setAccessibleDescription(hint)
        self.rename(label)
        layout.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(8)
        if field.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            row.addWidget(field)
            row.addStretch(1)
        else:
            row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        layout.addLayout(row)
        self._note = SmallLabel(hint, tone="muted")
        layout.addWidget(self._note)
        self._note.setVisible(bool(hint))  # only now that it stands in the field: alone it would be a window

    def rename(self, label: str) -> None:
        """Ask for something else."""
        self._name.setText(label)
        self.field.setAccessibleName(label)
        if isinstance(self.field, QComboBox):
            # On Linux Qt gives a combo box its value as its name; the field inside it must say what it is.
            inner = self.field.lineEdit()
            if inner is not None:
                inner.setAccessibleName(label)

    def say_problem(self, text: str) -> None:
        """Show what is wrong with the entry; empty brings the hint back."""
        self._note.setText(text or self._hint)
        self._note.set_tone("bad" if text else "muted")
        self._note.setVisible(bool(text or self._hint))
        self.field.setAccessibleDescription(text or self._hint)
        set_style_property(self.field, "wrong", bool(text))


class ChoiceBox(QComboBox):
    """Choices whose words may be long: the box takes the room that there is, the list shows them as far as the screen
    allows. ``SHORT`` is for choices of a few words, which look lost in a wide box: see :meth:`keep_short`."""

    SHORT = 24

    def __init__(self, letters: int = 14) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def keep_short(self) -> None:
        """As wide as ``SHORT`` letters, so that several below one another are of one width."""
        self.setMinimumContentsLength(self.SHORT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit_choices(self, most: int = SHORT) -> None:
        """Room for the longest of the choices, as far as it is not too long."""
        longest = max((len(self.itemText(row)) for row in range(self.count())), default=0)
        # Qt counts in letters as wide as an X; those of words are narrower by about a quarter.
        self.setMinimumContentsLength(min(most, max(self.minimumContentsLength(), -(-longest * 4 // 5))))

    def showPopup(self) -> None:
        """The list is as wide as its longest words, and never wider than most of the screen."""
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        room = round(self.screen().availableGeometry().width() * MOST_OF_THE_SCREEN)
        self.view().setMinimumWidth(max(self.width(), min(widest + 48, room)))
        super().showPopup()


class PassphraseField(Field):
    """A passphrase with Show and Hide. The clipboard and undo history never see it."""

    text_edited = Signal(str)
    accepted = Signal()
    """Enter was pressed in it."""

    def __init__(self, label: str, hint: str = "") -> None:
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.show_button = Button("", "eye")
        super().__init__(label, self.edit, hint, beside=self.show_button)
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show)
        self._show(False)
        self.edit.textEdited.connect(self.text_edited)
        self.edit.returnPressed.connect(self.accepted)

    def take(self) -> str:
        """The passphrase as typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()

    def _show(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.set_icon_name("eye-off" if shown else "eye")
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))


class CountryBox(QComboBox):
    """All countries, found by typing part of the name. The data is the ISO 3166-1 code. ``none`` is a first choice
    without a code; without it the country of the system is chosen."""

    def __init__(self, codes: list[tuple[str, str]], none: str = "") -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Otherwise the longest name of a country decides how narrow a dialog can be.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        for code, name in [("", none), *codes] if none else codes:
            self.addItem(name, code)
        completer = QCompleter(self.model(), self)
        self.setCompleter(completer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Countries"))
            keep_dressed(popup)  # a window of its own
        self.choose("" if none else QLocale.territoryToCode(QLocale().territory()))

    def code(self) -> str:
        """The chosen country; empty if the text is none."""
        typed = self.currentText().strip().casefold()
        for row in range(self.count()):
            if typed in {self.itemText(row).casefold(), str(self.itemData(row)).casefold()}:
                return str(self.itemData(row))
        return ""

    def choose(self, code: str) -> None:
        """Select a country by its code."""
        self.setCurrentIndex(max(0, self.findData(code)))


class LinesEdit(QPlainTextEdit):
    """A few lines of text. Tab leaves the field, as keyboard users expect of a form."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self._fit()

    def lines(self) -> tuple[str, ...]:
        """The lines that are not empty."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 24)


class Problem(BodyLabel):
    """A sentence about what went wrong; takes no room while empty."""

    def __init__(self) -> None:
        super().__init__(tone="bad")
        self.say("")

    def say(self, text: str) -> None:
        """Say what went wrong."""
        self.setText(text)
        self.setVisible(bool(text))
