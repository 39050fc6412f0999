"""Each photo of the report with what it gives away: a list that scrolls, and what to show of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exposure_check.domain.exposure import (
    ExposedPhoto,
    ExposureReport,
    MeasureKind,
    Reach,
    Topic,
    concerns,
)
from exposure_check.ui import report_words
from exposure_check.ui.components.thumbnails import ThumbnailLoader
from exposure_check.ui.context import Context
from exposure_check.ui.models.photo_delegate import PhotoDelegate
from exposure_check.ui.models.photo_list import PhotoListModel
from exposure_check.ui.widgets.labels import SmallLabel
from exposure_check.ui.widgets.uniform_list import UniformList

VISIBLE_ROWS = 5

Choice = Topic | Reach | MeasureKind | None


def fits(choice: Choice, photo: ExposedPhoto) -> bool:
    """Whether a photo is among those that a choice shows."""
    if isinstance(choice, Topic):
        return choice in photo.topics
    if isinstance(choice, Reach):
        return photo.reach is choice
    return choice is None or concerns(choice, photo)


class ReportPhotos(QWidget):
    """100,000 photos are looked through off the GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._photos: tuple[ExposedPhoto, ...] = ()
        self._choices: list[Choice] = []
        self.thumbnails = ThumbnailLoader(context, self)
        self.model = PhotoListModel(self.thumbnails.request, self)
        self.thumbnails.arrived.connect(self.model.take_thumbnail)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which photos to show"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.setMinimumContentsLength(20)
        self.filter.activated.connect(lambda _row: self._renew())
        self.count = SmallLabel(tone="muted")
        self.list = UniformList()
        self.list.setAccessibleName(self.tr("What each photo gives away"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PhotoDelegate(self.list))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self.count)
        layout.addWidget(self.list)
        self._fit()

    def show_report(self, report: ExposureReport) -> None:
        """Show the photos of a report; what was chosen stays chosen if it still shows any."""
        before = self.chosen()
        self._photos = report.photos
        self._choices = [
            None,
            *(one.kind for one in report.measures if one.kind is not MeasureKind.DECIDE),
            *(one.topic for one in report.topics if one.photos),
            *(one.reach for one in report.reaches if one.photos),
        ]
        counts = {one.kind: one.photos for one in report.measures}
        self.filter.clear()
        for choice in self._choices:
            self.filter.addItem(self._name(choice, counts))
        self.filter.setCurrentIndex(self._choices.index(before) if before in self._choices else 0)
        self._renew()

    def chosen(self) -> Choice:
        """Which photos are wanted; None for all."""
        row = self.filter.currentIndex()
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def choose(self, choice: Choice) -> None:
        """Show these photos and go to the list."""
        if choice in self._choices:
            self.filter.setCurrentIndex(self._choices.index(choice))
            self._renew()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, choice: Choice, counts: dict[MeasureKind, int]) -> str:
        if choice is None:
            return self.tr("All photos")
        if isinstance(choice, MeasureKind):
            return report_words.what(choice, counts[choice])
        if isinstance(choice, Topic):
            return self.tr("Gives away: {what}").format(what=report_words.topic(choice))
        return report_words.reach(choice)

    def _renew(self) -> None:
        photos, choice = self._photos, self.chosen()
        if choice is None:
            self._take(choice, photos)
            return

        def look() -> tuple[ExposedPhoto, ...]:
            return tuple(photo for photo in photos if fits(choice, photo))

        take: Callable[[tuple[ExposedPhoto, ...]], None] = partial(self._take, choice)
        self._context.run(self, look, take)

    def _take(self, choice: Choice, photos: tuple[ExposedPhoto, ...]) -> None:
        if choice != self.chosen():
            return
        self.thumbnails.forget()
        self.model.set_photos(photos)
        self._fit()
        self.count.setText(self.tr("%Ln photo(s), the most urgent first", "", len(photos)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._fit()

    def _fit(self) -> None:
        row = self.fontMetrics().lineSpacing() * 3 + 22
        self.list.setFixedHeight(row * min(VISIBLE_ROWS, max(1, self.model.rowCount())) + 8)
