"""Below a match: where the photo comes from, what it gives away besides the face, and a copy without that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.errors import printable
from exposure_check.domain.match import Location, Match
from exposure_check.domain.photo import PhotoRef
from exposure_check.ui import clean_words, source_words, words
from exposure_check.ui.api import SavedCopy, place_of, suggested_name
from exposure_check.ui.components.match_numbers import MatchNumbers
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel

MOST_PLACES = 3
"""Places of one photo that are told in full; of the others there is a count."""

_INSIDE = "!/"
"""Between an archive or document and the name inside."""


class MatchDetails(QWidget):
    """Two cards, and figures for those who ask. Names of places are looked up off the GUI thread and arrive later."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._match: Match | None = None
        self._values: dict[str, BodyLabel] = {}
        """By coordinates: the label that a name of a place is added to."""
        self._origin = Card()
        self._given = Card()
        self._origin_texts = QVBoxLayout()
        self._origin_texts.setSpacing(4)
        self._origin.body.addWidget(StrongLabel(self.tr("Where it comes from")))
        self._origin.body.addLayout(self._origin_texts)
        self.given_heading = StrongLabel()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._given.body.addWidget(self.given_heading)
        self._given.body.addLayout(self._grid)
        self.save_button = Button(self.tr("Save a cleaned copy…"), "save")
        self.save_button.clicked.connect(self.choose)
        self.save_hint = SmallLabel(tone="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress of the copy"))
        self._bar.hide()
        self.notice = Notice()
        self.folder_button = Button(self.tr("Open the folder"), "folder")
        self.folder_button.clicked.connect(self.open_folder)
        self._origin.body.addWidget(Flow(self.folder_button))
        self._given.body.addWidget(Flow(self.save_button))
        self._given.body.addWidget(self.save_hint)
        self._given.body.addWidget(self._bar)
        self._given.body.addWidget(self.notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._origin)
        layout.addWidget(self._given)
        self.numbers = MatchNumbers(context)
        layout.addWidget(self.numbers)
        self.hide()

    def texts(self) -> list[str]:
        """What is said, line by line."""
        labels = (label for card in (self._origin, self._given) for label in card.findChildren(BodyLabel))
        return [label.text() for label in labels if not label.isHidden() and label.text()]

    def show_match(self, match: Match | None) -> None:
        """Show what is known about a match, or nothing."""
        if match == self._match:
            return
        if self._match is None or match is None or match.id != self._match.id:
            self.notice.say("")
        self._match = match
        self.setVisible(match is not None)
        if match is None:
            return
        _clear(self._origin_texts)
        _clear(self._grid)
        self._values = {}
        for text in self._origin_of(match):
            self._origin_texts.addWidget(_selectable(BodyLabel(text)))
        self._show_given(match.given_away)
        self.folder_button.setVisible(any("://" not in place.locator for place in match.locations))
        can_clean = _can_clean(match)
        self.save_button.setEnabled(can_clean and not self._bar.isVisible())
        self.save_hint.setText(self._hint(match, can_clean=can_clean))
        self._name_places(match)
        self.numbers.show_match(match)

    # --- Where it comes from ---------------------------------------------------------------------------------------

    def _origin_of(self, match: Match) -> Iterable[str]:
        if not match.locations:
            yield self.tr("The file is gone from where it was seen.")
        for place in match.locations[:MOST_PLACES]:
            yield from self._place(place)
        more = len(match.locations) - MOST_PLACES
        if more > 0:
            yield self.tr("%n more place(s)", "", more)

    def _place(self, place: Location) -> Iterable[str]:
        said = place.provenance
        yield printable(place.locator, 300)
        told = [source_words.origin(said)] if said is not None and source_words.origin(said) else []
        if place.published is not None:
            told.append(self.tr("published on {day}").format(day=words.day(place.published)))
        if told:
            yield " · ".join(told)
        if said is not None and said.caption:
            yield self.tr("“{caption}”").format(caption=printable(said.caption))
        if place.origin_url:
            yield printable(place.origin_url, 300)
        elif said is not None and said.no_address is not None:
            yield source_words.no_address(said.no_address)
        if said is not None and said.platform is not None:
            yield source_words.audience(said.audience)
        if place.retrieval is not None:
            yield self.tr("Fetched on {day} without a login, as anybody could.").format(
                day=words.day(place.retrieval.at)
            )

    # --- What it gives away ----------------------------------------------------------------------------------------

    def _show_given(self, given_away: Sequence[Disclosure]) -> None:
        self.given_heading.setText(
            self.tr("What it gives away")
            if given_away
            else self.tr("It gives nothing away besides what it shows, as far as this program can tell.")
        )
        for row, one in enumerate(given_away):
            value = _selectable(BodyLabel(printable(one.value)))
            value.setAccessibleName(f"{source_words.disclosure(one.kind)}: {value.text()}")
            if one.kind is DisclosureKind.GPS:
                self._values[one.value] = value
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(SmallLabel(source_words.disclosure(one.kind), tone="muted"), row, 0, top)
            self._grid.addWidget(value, row, 1, top)
            self._grid.addWidget(SmallLabel(source_words.found_in(one.found_in), tone="muted"), row, 2, top)

    def _name_places(self, match: Match) -> None:
        coordinates = list(self._values)
        if not coordinates:
            return

        def look_up() -> dict[str, str | None]:
            return {one: place_of(one) for one in coordinates}  # loads the gazetteer at first: not in the GUI thread

        self._context.run(self, look_up, partial(self._places_known, match))

    def _places_known(self, match: Match, names: dict[str, str | None]) -> None:
        if self._match is None or self._match.id != match.id:
            return
        for coordinates, name in names.items():
            label = self._values.get(coordinates)
            if label is not None and name:
                label.setText(self.tr("{coordinates}, near {place}").format(coordinates=coordinates, place=name))
                label.setAccessibleName(f"{source_words.disclosure(DisclosureKind.GPS)}: {label.text()}")

    # --- A cleaned copy --------------------------------------------------------------------------------------------

    def _hint(self, match: Match, *, can_clean: bool) -> str:
        if can_clean:
            return self.tr("The same picture without anything else in the file. The original stays as it is.")
        if match.appearance is not None:
            return self.tr("Films cannot be cleaned.")
        return self.tr("There is no file on this computer.")

    def open_folder(self) -> None:
        """Show the folder of the file, or of the archive that it is in."""
        match, review = self._match, self._context.session.review
        if match is None:
            return
        self.notice.say("")
        self._context.run(self, lambda: _beside(review.original(match).locator).parent, _show_folder, self._failed)

    def choose(self) -> None:
        """Ask where to put the copy."""
        match, review = self._match, self._context.session.review
        if match is None:
            return

        def look() -> tuple[PhotoRef, Path]:
            photo = review.original(match)
            return photo, suggested_name(_beside(photo.locator))

        self._context.run(self, look, lambda found: self._choose_name(*found), self._failed)

    def _choose_name(self, photo: PhotoRef, suggested: Path) -> None:
        options = QFileDialog.Option.DontConfirmOverwrite  # no file is ever written over, which the answer says
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a cleaned copy"), str(suggested), "JPEG (*.jpg);;PNG (*.png)", "", options
        )
        if chosen:
            self.save(photo, Path(chosen))

    def save(self, photo: PhotoRef, out: Path) -> None:
        """Save a cleaned copy of ``photo`` as ``out``."""
        application = self._context.application
        self.notice.say("")
        self._bar.show()
        self.save_button.setEnabled(False)
        self._context.run(self, lambda: application.save_cleaned_copy(photo, out), self._saved, self._failed)

    def _saved(self, copy: SavedCopy) -> None:
        self._end()
        text = clean_words.saved(copy)
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def _failed(self, error: Exception) -> None:
        self._end()
        self._context.tell(error, self.notice.say_problem)

    def _end(self) -> None:
        self._bar.hide()
        self.save_button.setEnabled(self._match is not None and _can_clean(self._match))


def _can_clean(match: Match) -> bool:
    """Whether there can be a copy: it is a photo, and on this computer as far as is known."""
    return match.appearance is None and any("://" not in place.locator for place in match.locations)


def _beside(locator: str) -> Path:
    """Where a copy of a photo would lie: beside its file, or beside the archive that it is in."""
    path, inside, name = locator.partition(_INSIDE)
    return Path(path).with_name(Path(name).name or Path(path).name) if inside else Path(path)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _selectable(label: BodyLabel) -> BodyLabel:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
