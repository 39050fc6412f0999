"""How a scan goes about it: how many wrong matches the person can live with, and how much of the computer it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from exposure_check.ui.settings import FALSE_ALARMS, Settings
from exposure_check.ui.widgets.fields import Field


class ScanOptions(QWidget):
    """Two choices, remembered for the next time."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.budget = QComboBox()
        for allowed, text in zip(
            FALSE_ALARMS,
            (
                self.tr("Hardly any: show only the surest"),
                self.tr("At most about 1 in a scan (recommended)"),
                self.tr("At most about 10 in a scan: look further"),
            ),
            strict=True,
        ):
            self.budget.addItem(text, allowed)
        self.budget.setCurrentIndex(self.budget.findData(settings.false_alarms))
        self.budget.currentIndexChanged.connect(self._keep)
        self.gentle_box = QCheckBox(self.tr("Go easy on this computer (takes about twice as long)"))
        self.gentle_box.setChecked(settings.gentle)
        self.gentle_box.toggled.connect(self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(
            Field(
                self.tr("Wrong matches you can live with"),
                self.budget,
                self.tr("Other people can look like you. Who looks further finds more of both."),
            )
        )
        layout.addWidget(self.gentle_box)

    @property
    def false_alarms(self) -> float:
        """Wrong matches in one scan."""
        return float(self.budget.currentData())

    @property
    def gentle(self) -> bool:
        """Whether to leave half of the computer to other programs."""
        return self.gentle_box.isChecked()

    def _keep(self) -> None:
        self._settings.false_alarms = self.false_alarms
        self._settings.gentle = self.gentle
