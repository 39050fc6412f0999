"""Files that go with an entry: chosen or dropped, each can be taken off again. Nothing is opened."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import DropTarget
from exposure_check.ui.widgets.fields import Problem
from exposure_check.ui.widgets.flow import MIDDLE, Flow
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel

LONGEST_NAME = 40
"""Characters of a file's name that are shown: names often have no place to break."""


class AttachmentList(QWidget):
    """``paths`` are the chosen files. Files can be dropped anywhere on ``drop_area``."""

    changed = Signal()
    """A file came, or was taken off."""

    def __init__(self, drop_area: QWidget, *, hint: str = "") -> None:
        """``hint`` says what such files are for; empty: they go with an entry of a case."""
        super().__init__()
        self.paths: list[Path] = []
        self.add_button = Button(self.tr("Add files…"), "add")
        self.add_button.clicked.connect(self.choose)
        self.problem = Problem()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(StrongLabel(self.tr("Files")))
        layout.addLayout(self._rows)
        layout.addWidget(self.problem)
        layout.addWidget(Flow(self.add_button))
        usual = self.tr("For example a receipt or the answer. A copy is kept inside the vault.")
        layout.addWidget(SmallLabel(hint or usual, tone="muted"))
        DropTarget(drop_area).paths_dropped.connect(self.add)

    def choose(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        self.add([Path(name) for name in names])

    def add(self, paths: list[Path]) -> None:
        """Take files along."""
        self.paths += [path for path in paths if path not in self.paths]
        self._show()

    def kept(self) -> str:
        """The chosen files as a text, see :class:`FormFields`."""
        return json.dumps([str(path) for path in self.paths]) if self.paths else ""

    def fill_in(self, text: str) -> None:
        """Take those files instead that a text from :meth:`kept` names."""
        self.paths = [Path(name) for name in json.loads(text)] if text else []
        self._show()

    def remove(self, path: Path) -> None:
        """Leave a file out after all."""
        self.paths.remove(path)
        self._show()
        self.add_button.setFocus()

    def beside(self, path: Path) -> list[QWidget]:
        """What stands beside the name of a file; kinds of this list may ask something there."""
        del path
        return []

    def _show(self) -> None:
        self.problem.say("")
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for path in self.paths:
            name = printable(path.name, LONGEST_NAME)
            button = Button(self.tr("Leave it out"), "remove", "quiet")
            button.setAccessibleName(self.tr("Leave out {file}").format(file=name))
            button.clicked.connect(partial(self.remove, path))
            label = BodyLabel(name, wrap=False)
            self._rows.addWidget(Flow(label, *self.beside(path), button, align=MIDDLE))
        self.changed.emit()
