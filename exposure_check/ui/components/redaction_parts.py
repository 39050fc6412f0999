"""What of an identity document stays visible: a list of parts, and the chosen one in numbers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QVBoxLayout, QWidget

from exposure_check.domain.redaction import SMALLEST_SHARE, KeptPart, share_part
from exposure_check.ui.models.part_list import PartListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import SmallLabel, StrongLabel
from exposure_check.ui.widgets.lists import WrappingList

NEW_PART = (0.3, 0.45, 0.4, 0.1)
"""Left, top, width and height of a part that is added by button."""
VISIBLE_ROWS = 4


class RedactionParts(QWidget):
    """Everything that the mouse does on the picture, for the keyboard."""

    def __init__(self, model: PartListModel) -> None:
        super().__init__()
        self.model = model
        self.list = WrappingList(model, self.tr("Parts that stay visible"))
        self.nothing = SmallLabel(
            self.tr("Nothing stays visible yet. Draw a box around the name on the picture, or add a part here."),
            tone="muted",
        )
        self.spins: dict[str, QDoubleSpinBox] = {}
        self.numbers = QWidget()
        grid = QGridLayout(self.numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        labels = (
            ("x", self.tr("From the left")),
            ("y", self.tr("From the top")),
            ("width", self.tr("Width")),
            ("height", self.tr("Height")),
        )
        for place, (name, label) in enumerate(labels):
            spin = QDoubleSpinBox()
            spin.setDecimals(1)
            spin.setSuffix(self.tr(" %"))
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(partial(self._typed, name))
            self.spins[name] = spin
            grid.addWidget(Field(label, spin), place // 2, place % 2)
        self.add_button = Button(self.tr("Add a part"), "add")
        self.add_button.clicked.connect(self.add)
        self.remove_button = Button(self.tr("Cover it"), "remove", "quiet")
        self.remove_button.clicked.connect(self.remove)
        self.undo_button = Button(self.tr("Undo the last step"), "undo", "quiet")
        self.undo_button.clicked.connect(model.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(StrongLabel(self.tr("What stays visible")))
        for widget in (self.list, self.nothing, self.numbers):
            layout.addWidget(widget)
        layout.addWidget(Flow(self.add_button, self.remove_button, self.undo_button))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        model.modelAboutToBeReset.connect(self._remember)
        model.parts_changed.connect(self._show)
        self._row = -1
        self._show()

    @property
    def row(self) -> int:
        """The chosen part, -1 for none."""
        return self.list.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a part."""
        self.list.setCurrentIndex(self.model.index(row))

    def add(self) -> None:
        """A part in the middle, to be put in its place."""
        self.add_part(share_part(*NEW_PART))

    def add_part(self, part: KeptPart) -> None:
        """A further part, which is the chosen one then."""
        row = self.model.add(part)
        if row >= 0:
            self.choose(row)

    def remove(self) -> None:
        """Cover the chosen part after all."""
        self.model.remove(self.row)

    def _remember(self) -> None:
        self._row = self.row

    def _chosen(self, _current: QModelIndex) -> None:
        self._show()

    def _typed(self, name: str, value: float) -> None:
        part = self.model.part_at(self.row)
        if part is not None:
            shares = {"x": part.x, "y": part.y, "width": part.width, "height": part.height, name: value / 100}
            self.model.change(self.row, share_part(shares["x"], shares["y"], shares["width"], shares["height"]))

    def _show(self) -> None:
        count = self.model.rowCount()
        if count and self.row < 0:  # the list was renewed: stay where it was, or at the last
            self.list.setCurrentIndex(self.model.index(min(max(0, self._row), count - 1)))
        part = self.model.part_at(self.row)
        self.list.setVisible(bool(count))
        self.list.fit_rows(VISIBLE_ROWS)
        self.nothing.setVisible(not count)
        self.numbers.setVisible(part is not None)
        self.remove_button.setVisible(part is not None)
        self.undo_button.setVisible(self.model.can_undo)
        if part is None:
            return
        ranges = {
            "x": (part.x, 0.0, 1 - part.width),
            "y": (part.y, 0.0, 1 - part.height),
            "width": (part.width, SMALLEST_SHARE, 1 - part.x),
            "height": (part.height, SMALLEST_SHARE, 1 - part.y),
        }
        for name, (value, least, most) in ranges.items():
            spin = self.spins[name]
            spin.blockSignals(True)
            spin.setRange(100 * least, 100 * most)
            spin.setValue(100 * value)
            spin.blockSignals(False)
