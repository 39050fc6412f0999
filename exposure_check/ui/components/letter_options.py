"""What a kind of letter can be told: a field for each option that the law knows, generated from the domain's table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from exposure_check.domain.letter_options import Option, options_of
from exposure_check.domain.request import Law, RequestKind
from exposure_check.ui import letter_words
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.fields import Field, LinesEdit
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.labels import SmallLabel

_ONE_LINE_EACH = "addressee-address"
"""The option whose lines are joined by semicolons."""


class OptionField(QWidget):
    """One option: a text, a choice in plain words, a day, or something to tick."""

    changed = Signal()

    def __init__(self, option: Option, law: Law, value: str) -> None:
        super().__init__()
        self.option = option
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        label, hint = letter_words.option(option, law), letter_words.option_hint(option)
        if option.required:
            label = self.tr("{label} (needed)").format(label=label)
        self._note: SmallLabel | None = None
        self._field: Field | None = None
        self._hint = hint
        if option.choices == ("yes",):
            self.input: QWidget = self._tick(label, hint, layout, value)
        elif option.is_date:
            self.input = self._day(label, hint, layout, value)
        else:
            self.input = self._choice(value) if option.choices else self._text(value)
            self._field = Field(label, self.input, hint)
            layout.addWidget(self._field)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [one for one in self.findChildren(QCheckBox) if one is not self.input] + [self.input]

    def value(self) -> str:
        """What was entered, as the letters take it; empty if nothing."""
        return self._read().strip()

    def set_value(self, text: str) -> None:
        """Enter a value as a person would."""
        self._write(text)

    def problem(self) -> str:
        """What is wrong with the entry, in words; empty if nothing is."""
        text = self.value()
        if self.option.required and not text:
            return self.tr("The letter needs this.")
        if len(text) > self.option.longest:
            return self.tr("%n character(s) at most.", "", self.option.longest)
        return ""

    def say_problem(self, text: str) -> None:
        """Show what is wrong with the entry; empty brings the help text back."""
        if self._field is not None:
            self._field.say_problem(text)
        elif self._note is not None:
            self._note.setText(text or self._hint)
            self._note.set_tone("bad" if text else "muted")
            self._note.setVisible(bool(text or self._hint))
            self.input.setAccessibleDescription(text or self._hint)

    def _edited(self, *_arguments: object) -> None:
        self.say_problem("")
        self.changed.emit()

    def _add_note(self, hint: str, layout: QVBoxLayout) -> None:
        self._note = SmallLabel(hint, tone="muted")
        self._note.setVisible(bool(hint))
        layout.addWidget(self._note)

    def _tick(self, label: str, hint: str, layout: QVBoxLayout, value: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setAccessibleDescription(hint)
        box.setChecked(value == "yes")
        box.toggled.connect(self._edited)
        layout.addWidget(box)
        self._add_note(hint, layout)
        self._read: Callable[[], str] = lambda: "yes" if box.isChecked() else ""
        self._write: Callable[[str], None] = lambda text: box.setChecked(text == "yes")
        return box

    def _day(self, label: str, hint: str, layout: QVBoxLayout, value: str) -> DayEdit:
        box = QCheckBox(label)
        day = DayEdit(date.today() + timedelta(days=30))  # noqa: DTZ011 - where the person is
        day.setAccessibleName(label)
        day.setAccessibleDescription(hint)
        day.setEnabled(False)

        def write(text: str) -> None:
            known = QDate.fromString(text, "yyyy-MM-dd")
            box.setChecked(known.isValid())
            if known.isValid():
                day.setDate(known)

        box.toggled.connect(day.setEnabled)
        write(value)
        box.toggled.connect(self._edited)
        day.dateChanged.connect(self._edited)
        layout.addWidget(box)
        layout.addWidget(day)
        self._add_note(hint, layout)
        self._read = lambda: day.day.isoformat() if box.isChecked() else ""
        self._write = write
        return day

    def _choice(self, value: str) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        if self.option.default is None:
            box.addItem(self.tr("Choose…") if self.option.required else self.tr("As it is usual"), "")
        for key in self.option.choices:
            box.addItem(letter_words.choice(self.option, key), key)

        def write(text: str) -> None:
            box.setCurrentIndex(max(0, box.findData(text or self.option.default or "")))

        write(value)
        box.currentIndexChanged.connect(self._edited)
        self._read = lambda: str(box.currentData() or "")
        self._write = write
        return box

    def _text(self, value: str) -> QLineEdit | LinesEdit:
        if not self.option.sentence and self.option.name != _ONE_LINE_EACH:
            line = QLineEdit(value)
            line.setMaxLength(self.option.longest)
            line.textChanged.connect(self._edited)
            self._read, self._write = line.text, line.setText
            return line
        lines = LinesEdit(3)
        self._write = lines.setPlainText
        if self.option.name == _ONE_LINE_EACH:
            value = value.replace("; ", "\n")
            self._read = lambda: "; ".join(lines.lines())
            self._write = lambda text: lines.setPlainText(text.replace("; ", "\n"))
        else:
            self._read = lines.toPlainText
        lines.setPlainText(value)
        lines.textChanged.connect(self._edited)
        return lines


class LetterOptions(QWidget):
    """The fields of one kind of letter under one law. What was entered for another kind comes back with it."""

    changed = Signal()
    """Something was entered."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, OptionField] = {}
        self.fold = Fold(self.tr("More details"), self.tr("Fewer details"))
        """Options that most people leave empty, for the page to place; it adds others of that sort."""
        self._shown_for: tuple[RequestKind, Law] | None = None
        self._entered: dict[tuple[str, Law | None], str] = {}
        self._before: QWidget = self
        self._rare = QWidget()
        for part in (self, self._rare):
            inner = QVBoxLayout(part)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(12)
        self.fold.body.addWidget(self._rare)

    def show_for(self, kind: RequestKind, law: Law) -> None:
        """Show the fields of this kind of letter under this law."""
        if self._shown_for == (kind, law):
            return
        self._keep()
        self._shown_for = (kind, law)
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.fields = {}
        for option in options_of(kind, law):
            field = OptionField(option, law, self._entered.get(self._place(option, law), ""))
            field.changed.connect(self._changed)
            self.fields[option.name] = field
            part = self._rare if letter_words.is_rare(option) else self
            inner = part.layout()
            if inner is not None:
                inner.addWidget(field)
        rare = [field for name, field in self.fields.items() if letter_words.is_rare(field.option)]
        self._rare.setVisible(bool(rare))
        self.setVisible(len(rare) < len(self.fields))
        if any(field.value() for field in rare):
            self.fold.open(True)
        self._order_tabs()

    def values(self) -> dict[str, str]:
        """What was entered, without what was left empty or stands anyway."""
        return {
            name: value
            for name, field in self.fields.items()
            if (value := field.value()) and value != field.option.default
        }

    def enter(self, kind: RequestKind, law: Law, values: Mapping[str, str]) -> None:
        """Enter values into the letter of this kind under this law, which need not be shown yet."""
        self._keep()
        shown = self._shown_for[1] if self._shown_for is not None else law
        for option in options_of(kind, law):
            place, value = self._place(option, law), values.get(option.name, "")
            self._entered[place] = value
            field = self.fields.get(option.name)
            if field is not None and self._place(field.option, shown) == place:
                field.set_value(value or option.default or "")

    def problems(self) -> dict[str, str]:
        """By option, what keeps the letter from being written."""
        return {name: text for name, field in self.fields.items() if (text := field.problem())}

    def say_problems(self) -> None:
        """Say at each field what is wrong with it, and go to the first."""
        found = self.problems()
        for name, field in self.fields.items():
            field.say_problem(found.get(name, ""))
        if found:
            self.fields[next(iter(found))].input.setFocus()

    def follow(self, before: QWidget) -> None:
        """``before`` is what the Tab key reaches before these fields."""
        self._before = before

    def _order_tabs(self) -> None:
        """New fields would come last, because the order is that of creation."""
        main: QWidget = self._before
        rare: QWidget = self.fold.button
        for field in self.fields.values():
            for stop in field.stops():
                if letter_words.is_rare(field.option):
                    QWidget.setTabOrder(rare, stop)
                    rare = stop
                else:
                    QWidget.setTabOrder(main, stop)
                    main = stop

    def _keep(self) -> None:
        if self._shown_for is not None:
            for field in self.fields.values():
                self._entered[self._place(field.option, self._shown_for[1])] = field.value()

    def _place(self, option: Option, law: Law) -> tuple[str, Law | None]:
        """Under what an entry is kept. What only some laws know is kept apart for each: who lives in California has
        not said that they live in Illinois."""
        return option.name, None if option.laws == frozenset(Law) else law

    def forget(self) -> None:
        """Empty all fields: another person's letter starts from nothing."""
        self._entered = {}
        for field in self.fields.values():
            field.set_value("")
        self.fold.open(False)

    def _changed(self) -> None:
        self.changed.emit()
