"""Our letterhead: the name and further lines of an organisation, a footer and a logo, kept in the vault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.letter_form import LONGEST_LINE, MOST_LINES, Letterhead
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import Field, LinesEdit, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.form_fields import FormFields
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel, TitleLabel
from exposure_check.ui.widgets.pictures import LogoView


class LetterheadDialog(Dialog):
    """A small form. The logo is read by a worker, which encodes it anew; nothing else of its file is kept."""

    kept = Signal(object, object)
    """The ``Letterhead`` that is kept now, None if none is; and the one before, None if there was none."""

    def __init__(self, context: Context, before: Letterhead | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._before = context, before
        self.logo = before.logo if before is not None else b""
        title = self.tr("Our letterhead")
        self.setWindowTitle(title)
        self.lines = LinesEdit(5)
        self.lines.setPlainText("\n".join(before.lines) if before is not None else "")
        self.lines_field = Field(
            self.tr("Name and address"),
            self.lines,
            self.tr("The name first, then one line each: address, telephone, e-mail."),
        )
        self.footer = QLineEdit(before.footer if before is not None else "")
        self.footer.setMaxLength(LONGEST_LINE)
        self.logo_view = LogoView(self.tr("The logo"))
        self.no_logo = BodyLabel(self.tr("No logo yet."), tone="muted")
        self.logo_button = Button(self.tr("Choose a logo…"), "file")
        self.logo_button.clicked.connect(self.choose_logo)
        self.no_logo_button = Button(self.tr("Leave the logo out"), "remove", "quiet")
        self.no_logo_button.clicked.connect(lambda: self._take_logo(b""))
        self.problem = Problem()
        self.keep_button = Button(self.tr("Keep it"), "check", "primary")
        self.keep_button.clicked.connect(self.keep)
        self.forget_button = Button(self.tr("Keep no letterhead"), "remove", "quiet")
        self.forget_button.clicked.connect(lambda: self._keep(None))
        self.forget_button.setVisible(before is not None)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        # Not the logo: it is a file of theirs, and quickly chosen again.
        self.keeper = FormKeeper(context, FormFields({"lines": self.lines, "footer": self.footer}, self))
        self.keeper.go_with(self, cancel)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(
                self.tr("For organisations that help others. It stands above their letters, and stays in your vault."),
                tone="muted",
            )
        )
        column.body.addWidget(self.keeper)
        column.body.addWidget(self.lines_field)
        column.body.addWidget(
            Field(self.tr("At the foot of each page"), self.footer, self.tr("May stay empty. For example an account."))
        )
        column.body.addWidget(StrongLabel(self.tr("Logo")))
        row = QHBoxLayout()
        row.addWidget(self.logo_view)
        row.addStretch(1)
        column.body.addLayout(row)
        column.body.addWidget(self.no_logo)
        column.body.addWidget(Flow(self.logo_button, self.no_logo_button))
        column.body.addWidget(SmallLabel(self.tr("A PNG file. It is printed up to 4 cm wide."), tone="muted"))
        column.body.addStretch(1)
        lay_out(self, column, self.problem, Flow(self.keep_button, self.forget_button, cancel))
        size_for_text(self, 640, 700)
        self._take_logo(self.logo)
        self.keeper.begin("letterhead")

    def choose_logo(self) -> None:
        """Ask for the file of the logo."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", self.tr("PNG pictures (*.png)"))
        if chosen:
            self.use_logo(Path(chosen))

    def use_logo(self, path: Path) -> None:
        """Let a worker look at this logo and take it."""
        letterheads = self._context.session.letterheads
        self.problem.say("")
        self.logo_button.setEnabled(False)
        self._context.run(self, lambda: letterheads.read_logo(path), self._take_logo, self._failed)

    def _take_logo(self, logo: bytes) -> None:
        self.logo = logo
        self.logo_button.setEnabled(True)
        self.logo_view.show_logo(logo)
        self.logo_view.setVisible(bool(logo))
        self.no_logo.setVisible(not logo)
        self.no_logo_button.setVisible(bool(logo))

    def keep(self) -> None:
        """Keep what the form says for this letter and the next ones."""
        self.lines_field.say_problem("")
        lines = self.lines.lines()
        if not lines:
            self._say_at_lines(self.tr("Fill in the name."))
        elif len(lines) > MOST_LINES:
            self._say_at_lines(self.tr("%n line(s) at most.", "", MOST_LINES))
        else:
            try:
                letterhead = Letterhead(lines, self.footer.text().strip(), self.logo)
            except ExposureCheckError as error:
                self._say_at_lines(sentence(error))
                return
            self._keep(letterhead)

    def _say_at_lines(self, text: str) -> None:
        self.lines_field.say_problem(text)
        self.lines.setFocus()
        self._context.announced.emit(text)

    def _keep(self, letterhead: Letterhead | None) -> None:
        letterheads = self._context.session.letterheads

        def kept(_nothing: None) -> None:
            self.accept()
            self.kept.emit(letterhead, self._before)

        self.keeper.store(lambda: letterheads.keep(letterhead), kept, self._failed)

    def _failed(self, error: Exception) -> None:
        self.logo_button.setEnabled(True)
        self._context.tell(error, self.problem.say)
