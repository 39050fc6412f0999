"""How a scan goes about it: how many wrong matches the person can live with, and how much of the computer it takes."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from exposure_check.ui.settings import FALSE_ALARMS, MOST_WORKERS, Settings
from exposure_check.ui.widgets.fields import ChoiceBox, Field


class Share(Enum):
    """How much of the computer a scan may use."""

    ALL = auto()
    HALF = auto()
    NAMED = auto()
    """So many photos at once as the person says."""


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
        self.share = ChoiceBox()
        for share, text in (
            (Share.ALL, self.tr("As much as helps: the quickest (recommended)")),
            (Share.HALF, self.tr("About half: takes about twice as long")),
            (Share.NAMED, self.tr("As many photos at once as I say")),
        ):
            self.share.addItem(text, share)
        named = settings.workers
        chosen = Share.NAMED if named is not None else Share.HALF if settings.gentle else Share.ALL
        self.share.setCurrentIndex(self.share.findData(chosen))
        self.share.currentIndexChanged.connect(self._keep)
        self.number = QSpinBox()
        self.number.setRange(1, MOST_WORKERS)
        processors = QThread.idealThreadCount()
        self.number.setValue(named or processors)
        self.number.valueChanged.connect(self._keep)
        self.number_field = Field(
            self.tr("Photos at once"),
            self.number,
            " ".join(
                (
                    self.tr(
                        "This computer has %Ln processor(s); more photos at once than that seldom help.", "", processors
                    ),
                    self.tr("Each needs about 250 MB of memory."),
                )
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            Field(
                self.tr("Wrong matches you can live with"),
                self.budget,
                self.tr("Other people can look like you. Who looks further finds more of both."),
            )
        )
        layout.addWidget(Field(self.tr("How much of this computer it may use"), self.share))
        layout.addWidget(self.number_field)
        self._show_number()

    @property
    def false_alarms(self) -> float:
        """Wrong matches in one scan."""
        return float(self.budget.currentData())

    @property
    def gentle(self) -> bool:
        """Whether to leave half of the computer to other programs."""
        return self.share.currentData() is Share.HALF

    @property
    def workers(self) -> int | None:
        """How many photos to look at at once; None: what suits the computer."""
        return self.number.value() if self.share.currentData() is Share.NAMED else None

    def _keep(self) -> None:
        self._settings.false_alarms = self.false_alarms
        self._settings.gentle = self.gentle
        self._settings.workers = self.workers
        self._show_number()

    def _show_number(self) -> None:
        self.number_field.setVisible(self.workers is not None)
