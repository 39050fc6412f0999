"""About: versions, licences of the libraries, the face networks with their hashes. All of it can be copied."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from exposure_check import __version__
from exposure_check.ui import clipboard
from exposure_check.ui.api import About
from exposure_check.ui.context import Context
from exposure_check.ui.models.fact_table import FactTableModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fact_table import FactTable
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, SmallLabel, TitleLabel

ROWS_IN_VIEW = 8


class AboutDialog(Dialog):
    """What the program is and what it stands on."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.about: About | None = None
        self.setWindowTitle(self.tr("About Exposure Check"))
        column = Column(width=720)
        self._body = column.body
        self._body.addWidget(TitleLabel(self.tr("Exposure Check {version}").format(version=__version__)))
        self._body.addWidget(
            BodyLabel(
                self.tr(
                    "Free software under the Apache License 2.0. It works without a network connection, "
                    "and nothing is ever sent anywhere by itself."
                )
            )
        )
        self.notice = Notice(self.tr("One moment…"))
        self._body.addWidget(self.notice)
        self.libraries = FactTableModel((self.tr("Library"), self.tr("Version"), self.tr("Licence")), self)
        self.networks = FactTableModel((self.tr("File"), self.tr("Licence"), self.tr("SHA-256")), self)
        self.materials = FactTableModel((self.tr("What"), self.tr("By"), self.tr("Licence")), self)
        self.versions = SmallLabel(tone="muted")
        self._body.addWidget(self.versions)
        for title, model in (
            (self.tr("Face networks"), self.networks),
            (self.tr("Fonts and data"), self.materials),
            (self.tr("Libraries"), self.libraries),
        ):
            self._body.addWidget(HeadingLabel(title))
            self._body.addWidget(FactTable(title, model, rows_in_view=ROWS_IN_VIEW))
        self._body.addWidget(
            SmallLabel(
                self.tr(
                    "A licence marked * was read by hand, because the library’s own record does not name it. "
                    "Many libraries carry further ones inside, each with its own licence beside it."
                ),
                tone="muted",
            )
        )
        self._body.addStretch(1)
        self.copy_button = Button(self.tr("Copy all of it"), "file")
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self.copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        lay_out(self, column, Flow(self.copy_button, close))
        size_for_text(self, 800, 680)
        close.setFocus()
        context.run(self, context.application.about, self._show, self._failed)

    def copy(self) -> None:
        """Put everything on the clipboard as plain text. It names nothing of the person."""
        if self.about is not None:
            clipboard.put(as_text(self.about))
            self._context.toast(self.tr("Copied."))

    def _show(self, about: About) -> None:
        self.about = about
        self.notice.say("")
        self.versions.setText(" · ".join(f"{what} {version}" for what, version in (*about.system, ("Qt", qVersion()))))
        self.libraries.set_rows(
            [(one.name, one.version, one.licence + (" *" if one.source else "")) for one in about.libraries],
            [one.source for one in about.libraries],
        )
        self.networks.set_rows(
            [(one.file, one.licence, f"{one.sha256[:32]}\n{one.sha256[32:]}") for one in about.networks]
        )
        self.materials.set_rows([(one.name, one.by, one.licence) for one in about.materials])
        self.copy_button.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self.notice.say_problem)


def as_text(about: About) -> str:
    """Everything in lines, for a report of a problem."""
    lines = [f"{what} {version}" for what, version in (*about.system, ("Qt", qVersion()))]
    lines += ["", *(f"{one.file} ({one.pack}), {one.licence}, SHA-256 {one.sha256}" for one in about.networks)]
    lines += ["", *(f"{one.name}, {one.by}, {one.licence}" for one in about.materials), ""]
    for one in about.libraries:
        read = f" (read in {one.source})" if one.source else ""
        lines.append(f"{one.name} {one.version}, {one.licence or '?'}{read}")
    return "\n".join(lines) + "\n"
