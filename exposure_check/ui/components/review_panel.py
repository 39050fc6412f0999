"""One match, large: the photo with the face boxed, the keys, the public address."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.match import Band, Match, ReviewState
from exposure_check.domain.photo import MatchThresholds, Picture
from exposure_check.ui import source_words, words
from exposure_check.ui.components.match_details import MatchDetails
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.models.match_list import place_of
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.buttons import Button, HoldButton
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, SmallLabel
from exposure_check.ui.widgets.pictures import PictureView

PICTURE_DELAY = 60
"""Milliseconds: holding an arrow key down must not decode every photo on the way."""

LONGEST_SIDE = 1600

SMALLEST_PICTURE = 240
"""Pixels: what is below the photo is scrolled to rather than that the photo gets smaller than this."""

KEYS = {
    Qt.Key.Key_Y: ReviewState.MINE,
    Qt.Key.Key_N: ReviewState.NOT_ME,
    Qt.Key.Key_U: ReviewState.UNSURE,
}


class ReviewPanel(QWidget):
    """Shows a match; says what the person decided. Decides nothing itself."""

    decided = Signal(object)
    """The ``ReviewState`` for the match in view."""
    step_requested = Signal(int)
    """Show the next (1) or the previous (-1) match without deciding."""
    match_changed = Signal(object)
    """The ``Match`` in view has another public address now."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._match: Match | None = None
        self._thresholds: MatchThresholds | None = None
        self._covered_image: QImage | None = None
        self._room = 0
        self._task: Task[QImage] | None = None
        self.band = HeadingLabel()
        self.meaning = SmallLabel(tone="muted")
        self.other_pack = SmallLabel(tone="muted")
        self.place = BodyLabel(wrap=True)
        self.picture = PictureView()
        self.picture.setAccessibleName(self.tr("Photo"))
        self.mine_button = Button(self.tr("Mine (Y)"), "check")
        self.not_me_button = Button(self.tr("Not me (N)"), "cross")
        self.unsure_button = Button(self.tr("Unsure (U)"), "question")
        self.skip_button = Button(self.tr("Skip (Space)"), "skip", "quiet")
        self.hold_button = HoldButton(self.tr("Hold to show other faces (H)"), "eye")
        self.hold_button.held_changed.connect(self._uncover)
        for button, state in (
            (self.mine_button, ReviewState.MINE),
            (self.not_me_button, ReviewState.NOT_ME),
            (self.unsure_button, ReviewState.UNSURE),
        ):
            button.setCheckable(True)
            button.clicked.connect(partial(self._decide, state))
        self.skip_button.clicked.connect(lambda: self.step_requested.emit(1))
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setMaxLength(4000)
        self.address.editingFinished.connect(self._save_address)
        self._address_field = Field(
            self.tr("Public address of this photo"),
            self.address,
            self.tr("Where others can see it. Letters name only photos with an address."),
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head_texts = QVBoxLayout()
        head_texts.setSpacing(2)
        head_texts.addWidget(self.band)
        head_texts.addWidget(self.meaning)
        head_texts.addWidget(self.other_pack)
        head.addLayout(head_texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.place)
        layout.addWidget(
            Flow(self.mine_button, self.not_me_button, self.unsure_button, self.skip_button, self.hold_button)
        )
        layout.addWidget(self._address_field)
        self.details = MatchDetails(context)
        layout.addWidget(self.details)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PICTURE_DELAY)
        self._timer.timeout.connect(partial(self._fetch, True))
        self.watch(self.picture)

    @property
    def match(self) -> Match | None:
        """The match in view."""
        return self._match

    def set_thresholds(self, thresholds: MatchThresholds | None) -> None:
        """What the words "likely" and "possible" stand for in the newest scan."""
        self._thresholds = thresholds
        self._show_words()

    def show_match(self, match: Match | None) -> None:
        """Show a match, or none."""
        same = self._match is not None and match is not None and self._match.id == match.id
        if not same:
            # A decision by key or by a screen reader leaves the field without "editing finished".
            self._save_address()
        self._match = match
        self._show_words()
        self.details.show_match(match)
        self.fit(self._room)
        if same:
            return
        self._address_field.say_problem("")
        self._covered_image = None
        if self._task is not None:
            self._task.drop()
        self.picture.show_message(self.tr("Opening the photo…") if match is not None else "")
        if match is not None:
            self.address.setText(match.address or "")
            self._timer.start()

    def fit(self, height: int) -> None:
        """Make the photo as high as leaves room in ``height`` for everything that deciding needs; the details are below
        that."""
        self._room = height
        layout = self.layout()
        if layout is None or not height:
            return
        needed = 0
        for row in range(layout.count()):
            item = layout.itemAt(row)
            widget = item.widget() if item is not None else None
            if item is None or item.isEmpty() or widget in {self.picture, self.details}:
                continue
            its = item.heightForWidth(self.width()) if item.hasHeightForWidth() else item.sizeHint().height()
            needed += its + layout.spacing()
        self.picture.setFixedHeight(max(SMALLEST_PICTURE, height - needed))

    def watch(self, widget: QWidget) -> None:
        """Let the review keys work while ``widget`` has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.press(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            return self._release(event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.hold_button.hold(False)
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Act on a review key; whether it was one."""
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or self._match is None:
            return False
        key = Qt.Key(event.key())
        if key in KEYS:
            if not event.isAutoRepeat():
                self.decided.emit(KEYS[key])
        elif key == Qt.Key.Key_Space:
            self.step_requested.emit(1)
        elif key == Qt.Key.Key_Backspace:
            self.step_requested.emit(-1)
        elif key == Qt.Key.Key_H:
            if not event.isAutoRepeat():
                self.hold_button.hold(True)
        else:
            return False
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_H:
            return False
        if not event.isAutoRepeat():
            self.hold_button.hold(False)
        return True

    def _decide(self, state: ReviewState) -> None:
        self._show_words()  # a click must not toggle the button by itself
        if self._match is not None:
            self.decided.emit(state)

    # --- Picture ---------------------------------------------------------------------------------------------------

    def _uncover(self, held: bool) -> None:
        if held:
            self._fetch(False)
            return
        if self._task is not None:
            self._task.drop()
            self._task = None
        if self._match is not None and self._covered_image is not None:
            self._show_image(self._match, self._covered_image)
        elif self._match is not None:
            self._fetch(True)

    def _fetch(self, covered: bool) -> None:
        match = self._match
        if match is None or not self._context.has_session:
            return
        review = self._context.session.review
        if self._task is not None:
            self._task.drop()
        self._task = self._context.run(
            self,
            lambda: _image_of(review.picture(match, covered=covered, longest_side=LONGEST_SIDE)),
            partial(self._fetched, match, covered),
            partial(self._not_fetched, match),
        )

    def _fetched(self, match: Match, covered: bool, image: QImage) -> None:
        if self._match is None or self._match.id != match.id:
            return
        if covered:
            self._covered_image = image
        self._show_image(match, image)

    def _show_image(self, match: Match, image: QImage) -> None:
        box = match.box
        self.picture.show_picture(image, QRectF(box.x, box.y, box.width, box.height), QSize(match.width, match.height))

    def _not_fetched(self, match: Match, error: Exception) -> None:
        if self._match is None or self._match.id != match.id:
            return
        if isinstance(error, ExposureCheckError):
            self.picture.show_message(sentence(error))
            self.picture.setAccessibleDescription(sentence(error))
        else:
            self._context.errors.report(error)

    # --- Words -----------------------------------------------------------------------------------------------------

    def _show_words(self) -> None:
        match = self._match
        for button in (
            self.mine_button,
            self.not_me_button,
            self.unsure_button,
            self.skip_button,
            self.hold_button,
            self.address,
        ):
            button.setEnabled(match is not None)
        self.mine_button.setChecked(match is not None and match.state is ReviewState.MINE)
        self.not_me_button.setChecked(match is not None and match.state is ReviewState.NOT_ME)
        self.unsure_button.setChecked(match is not None and match.state is ReviewState.UNSURE)
        of_other_pack = match is not None and self._is_of_other_pack(match)
        self.other_pack.setVisible(of_other_pack)
        self.other_pack.setText(
            self.tr("Found with another face pack; scan again to compare anew.") if of_other_pack else ""
        )
        if match is None:
            for label in (self.band, self.meaning, self.place):
                label.setText("")
            return
        meaning = self._meaning(match.band, comparable=not of_other_pack)
        self.band.setText(words.band(match.band))
        self.meaning.setText(meaning)
        place = self.tr("{place}, found on {day}").format(place=place_of(match), day=words.day(match.first_seen))
        if match.appearance is not None:
            place += "\n" + self.tr("{times} of the film").format(times=source_words.appearance(match.appearance))
        if match.given_away:
            kinds = list(dict.fromkeys(source_words.disclosure(one.kind) for one in match.given_away))
            place += "\n" + self.tr("It gives away: {what}").format(what=source_words.list_of(kinds))
        if match.copies:
            place += "\n" + self.tr("Your decision also counts for %n nearly identical picture(s).", "", match.copies)
        self.place.setText(place)
        self.picture.setAccessibleName(
            self.tr("{band} in {place}, {decision}").format(
                band=words.band(match.band), place=place_of(match), decision=words.decision(match.state)
            )
        )
        self.picture.setAccessibleDescription(f"{meaning} {self.other_pack.text()}".strip())

    def _is_of_other_pack(self, match: Match) -> bool:
        return self._context.has_session and self._context.session.review.is_of_other_pack(match)

    def _meaning(self, band: Band, *, comparable: bool) -> str:
        """What ``band`` stands for; ``comparable``: the rates of the newest scan are those of the match's face pack."""
        if self._thresholds is None or not comparable:
            return self.tr("Look closely: other people can look alike.")
        likely = band is Band.LIKELY
        rate = self._thresholds.likely_fmr if likely else self._thresholds.possible_fmr
        if rate <= 0:
            return self.tr("Look closely: other people can look alike.")
        return self.tr("At this setting expect about 1 wrong match in %Ln other face(s).", "", round(1 / rate))

    @property
    def has_unsaved_address(self) -> bool:
        """Whether the field of the address says something that the vault does not."""
        return self._match is not None and self.address.text().strip() != (self._match.address or "")

    def _save_address(self) -> None:
        match, typed = self._match, self.address.text().strip()
        if match is None or not self.has_unsaved_address:
            return
        review = self._context.session.review

        def store() -> Match:
            review.set_public_address(match.id, typed or None)
            return review.get(match.id)

        self._context.run(self, store, self._address_saved, partial(self._address_refused, match))

    def _address_saved(self, match: Match) -> None:
        self._address_field.say_problem("")
        self.match_changed.emit(match)
        self._context.announced.emit(self.tr("The address is saved."))

    def _address_refused(self, match: Match, error: Exception) -> None:
        still_there = self._match is not None and self._match.id == match.id
        if still_there:
            self._context.tell(error, self._address_field.say_problem)
        else:
            self._context.errors.report(error)


def _image_of(picture: Picture) -> QImage:
    """A deep copy: the bytes go away with the picture."""
    return QImage(picture.rgb, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888).copy()
