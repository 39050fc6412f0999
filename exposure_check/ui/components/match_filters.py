"""Which matches to show: by decision, how sure, in what, and where."""

from __future__ import annotations

from PySide6.QtCore import Signal

from exposure_check.domain.errors import printable
from exposure_check.domain.match import Band, ReviewState
from exposure_check.ui import words
from exposure_check.ui.models.file_list import short_name
from exposure_check.ui.models.match_filter import MatchFilter, Sort
from exposure_check.ui.widgets.fields import ChoiceBox
from exposure_check.ui.widgets.flow import WholeFlow


class MatchFilters(WholeFlow):
    """Four choices in a row."""

    changed = Signal()
    """Another choice was made."""

    def __init__(self) -> None:
        super().__init__()
        self.state = self._box(self.tr("Which matches to show"), self.tr("All matches"))
        for state in ReviewState:
            self.state.addItem(words.decision(state), state)
        self.band = self._box(self.tr("How sure"), self.tr("Likely and possible"))
        for band in Band:
            self.band.addItem(words.band(band), band)
        self.sort = self._box(self.tr("In what"), self.tr("Photos and films"))
        self.sort.addItem(self.tr("Only photos"), Sort.PHOTO)
        self.sort.addItem(self.tr("Only films"), Sort.FILM)
        self.sort.addItem(self.tr("Photos with several faces"), Sort.OTHER_FACES)
        self.sort.addItem(self.tr("Without a public address"), Sort.NO_ADDRESS)
        self.place = self._box(self.tr("In which place"), self.tr("All places"))
        for box in (self.state, self.band, self.sort):
            box.fit_choices()

    def _box(self, name: str, everything: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.addItem(everything, None)
        box.activated.connect(lambda _row: self.changed.emit())
        self.add(box)
        return box

    def offer_places(self, locations: list[str]) -> None:
        """Let the person choose among these remembered places; what was chosen stays chosen if it is still there."""
        chosen = self.place.currentData()
        while self.place.count() > 1:
            self.place.removeItem(1)
        for location in locations:
            self.place.addItem(printable(short_name(location), 60), location)
        self.place.setCurrentIndex(max(0, self.place.findData(chosen)))
        self.place.setVisible(len(locations) > 1)

    @property
    def wanted(self) -> MatchFilter:
        """What is chosen."""
        state, band, sort = self.state.currentData(), self.band.currentData(), self.sort.currentData()
        place = self.place.currentData()
        return MatchFilter(
            state=ReviewState(state) if state is not None else None,
            band=Band(band) if band is not None else None,
            sort=Sort(sort) if sort is not None else None,
            place=str(place) if place is not None else None,
        )

    def clear_choices(self) -> None:
        """Show everything again."""
        for box in (self.state, self.band, self.sort, self.place):
            box.setCurrentIndex(0)
        self.changed.emit()
