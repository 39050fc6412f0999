"""What a run would do: counts, advice, and the table of all rows with what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exposure_check.domain.batch import Severity
from exposure_check.ui import batch_words
from exposure_check.ui.batch_api import Preview
from exposure_check.ui.models.preview_table import COUNTRY, LETTERS, NAME, PROBLEMS, ROW, STATE, PreviewTableModel
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, SmallLabel
from exposure_check.ui.widgets.row_table import RowTable

VISIBLE_ROWS = 8
COLUMN_LETTERS = {ROW: 6, NAME: 22, COUNTRY: 9, LETTERS: 8, STATE: 16}
"""Widths of the columns, in average characters; the problems have the rest."""


class BatchPreview(QWidget):
    """Hidden while there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self.model = PreviewTableModel(self)
        self.heading = HeadingLabel(self.tr("What would be written"))
        self.summary = BodyLabel()
        self.notes = Notice(tone="warn")
        self.advice = Notice()
        self.only_problems = QCheckBox(self.tr("Only rows with problems"))
        self.only_problems.toggled.connect(self._filter)
        self.table = RowTable(
            self.tr("Rows of the table"), self.model, COLUMN_LETTERS, PROBLEMS, least=2, most=VISIBLE_ROWS
        )
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.details = SmallLabel(tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (
            self.heading,
            self.summary,
            self.notes,
            Flow(self.only_problems),
            self.table,
            self.details,
            self.advice,
        ):
            layout.addWidget(widget)
        self.hide()

    def show_preview(self, seen: Preview | None, recipients: dict[str, str]) -> None:
        """Show what was found, or nothing. ``recipients``: names by slug."""
        self.setVisible(seen is not None)
        if seen is None:
            return
        self.model.set_rows(seen.rows, recipients)
        self.summary.setText(self._counts(seen))
        self.notes.say("\n".join(batch_words.problem(each, recipients) for each in seen.notes), "warn")
        told = [batch_words.advice(each) for each in seen.advice]
        if told:
            told.append(batch_words.sources(seen.advice[0]))
        self.advice.say("\n".join(told))
        attention = sum(1 for row in seen.rows if row.severity in {Severity.ERROR, Severity.WARNING})
        self.only_problems.setText(self.tr("Only rows with problems: {count}").format(count=attention))
        self.only_problems.setEnabled(bool(attention))
        if not attention:
            self.only_problems.setChecked(False)
        self._show_row()

    def _counts(self, seen: Preview) -> str:
        parts = [
            self.tr("%n row(s)", "", len(seen.rows)),
            self.tr("%n letter(s) to write", "", seen.to_write),
        ]
        if seen.there:
            parts.append(self.tr("%n written before", "", seen.there))
        if seen.failed:
            parts.append(self.tr("%n cannot be written", "", seen.failed))
        return " · ".join(parts)

    def _filter(self, only: bool) -> None:
        self.model.set_only_problems(only)
        self._show_row()

    def _show_row(self) -> None:
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(self.model.first_with_problems(), NAME))
        else:
            self._row_chosen(QModelIndex())

    def _row_chosen(self, current: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        told = [] if row is None else self.model.problems(row)
        if row is not None and told:
            where = self.tr("Row {row}, line {line} of the file:").format(row=row.row, line=row.line)
            self.details.setText("\n".join((where, *told)))
        self.details.setVisible(bool(told))
