"""Which confirmed photos a letter names, and whether it shows small pictures of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exposure_check.domain.match import MatchId
from exposure_check.domain.request import EvidenceItem
from exposure_check.ui.api import Evidence, LetterOrder
from exposure_check.ui.components.thumbnails import ThumbnailLoader
from exposure_check.ui.context import Context
from exposure_check.ui.models.evidence_list import SIDE, EvidenceListModel, TickDelegate
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, size_for_text
from exposure_check.ui.widgets.flow import MIDDLE, Flow
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel, TitleLabel
from exposure_check.ui.widgets.lists import WrappingList


class PhotoChoice(Dialog):
    """The confirmed photos with a tick each."""

    chosen = Signal(frozenset)
    """The ids of the photos that the letter does not name."""

    def __init__(
        self, context: Context, items: Sequence[EvidenceItem], left_out: frozenset[MatchId], parent: QWidget
    ) -> None:
        super().__init__(parent)
        title = self.tr("Photos that the letter names")
        self.setWindowTitle(title)
        loader = ThumbnailLoader(context, self)
        self.model = EvidenceListModel(loader.request, self)
        loader.arrived.connect(self.model.take_thumbnail)
        self.model.set_items(items, left_out)
        self.model.ticked.connect(self._count)
        self.list = WrappingList(self.model, title)
        self.list.setItemDelegate(TickDelegate(self.list))
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setUniformItemSizes(True)
        self.count = StrongLabel()
        self.all_button = Button(self.tr("Name all"), "check", "quiet")
        self.all_button.clicked.connect(lambda: self.model.tick_all(True))
        self.none_button = Button(self.tr("Name none"), "minus", "quiet")
        self.none_button.clicked.connect(lambda: self.model.tick_all(False))
        self.use_button = Button(self.tr("Use these"), "check", "primary")
        self.use_button.clicked.connect(self._use)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(title))
        layout.addWidget(
            BodyLabel(
                self.tr(
                    "The letter names the address of each, so that they can find it. Leave out what this recipient "
                    "need not know of."
                ),
                tone="muted",
            )
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(Flow(self.count, self.all_button, self.none_button, align=MIDDLE))
        layout.addWidget(Flow(self.use_button, cancel))
        size_for_text(self, 620, 560)
        self.list.setCurrentIndex(self.model.index(0))
        self._count()

    def _count(self) -> None:
        text = self.tr("{named} of %n photo(s) named", "", self.model.rowCount())
        self.count.setText(text.format(named=self.model.named))

    def _use(self) -> None:
        self.accept()
        self.chosen.emit(self.model.left_out)


class LetterPhotos(QWidget):
    """All confirmed photos are named until the person leaves some out. Pictures go in only if the person says so."""

    changed = Signal()

    def __init__(self, context: Context, *, named: bool = True) -> None:
        """``named``: whether the letter names photos before the person says so."""
        super().__init__()
        self._context = context
        self._evidence = Evidence((), 0)
        self._left_out: frozenset[MatchId] = frozenset()
        self._named_first = named
        self.name_box = QCheckBox(self.tr("Name the photos that I confirmed"))
        self.name_box.setChecked(named)
        self.name_box.toggled.connect(self._changed)
        self.words = SmallLabel(tone="muted")
        self.choose_button = Button(self.tr("Choose the photos…"), "photos", "quiet")
        self.choose_button.clicked.connect(self.choose)
        self.picture_box = QCheckBox(self.tr("Show small pictures of them"))
        self.picture_box.toggled.connect(self._changed)
        self.picture_words = SmallLabel(
            self.tr("Whoever reads the letter then sees your face. Other people’s faces are covered."), tone="muted"
        )
        self.picture_box.setAccessibleDescription(self.picture_words.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.name_box, self.words, Flow(self.choose_button), self.picture_box, self.picture_words):
            layout.addWidget(widget)
        self._show()

    # --- What was chosen -------------------------------------------------------------------------------------------

    @property
    def with_evidence(self) -> bool:
        """Whether the letter names any photo."""
        return self.name_box.isEnabled() and self.name_box.isChecked() and bool(self._named())

    @property
    def only(self) -> tuple[MatchId, ...] | None:
        """The photos that are named; None for all that are confirmed."""
        return self._named() if len(self._named()) < len(self._evidence.items) else None

    @property
    def with_pictures(self) -> bool:
        """Whether the letter shows them."""
        return self.with_evidence and self.picture_box.isChecked()

    def applied(self, order: LetterOrder) -> LetterOrder:
        """``order`` with these photos."""
        if not self.with_evidence:
            return replace(order, with_evidence=False)
        return replace(order, with_evidence=True, evidence_photos=self.only, with_pictures=self.with_pictures)

    # --- What there is ---------------------------------------------------------------------------------------------

    def show_evidence(self, evidence: Evidence) -> None:
        """These photos can be named. What was left out before stays out."""
        self._evidence = evidence
        self._show()

    def forget(self) -> None:
        """Another person: all photos are named again, none is shown."""
        self.restore(named=self._named_first, left_out=frozenset(), pictures=False)

    @property
    def left_out(self) -> frozenset[MatchId]:
        """The photos that the person left out."""
        return self._left_out

    def restore(self, *, named: bool, left_out: frozenset[MatchId], pictures: bool) -> None:
        """Choose as the person did."""
        self._left_out = left_out
        self.name_box.setChecked(named)
        self.picture_box.setChecked(pictures)
        self._changed()

    def kept(self) -> str:
        """What was chosen as a text, see :class:`FormFields`."""
        named, pictures = self.name_box.isChecked(), self.picture_box.isChecked()
        is_usual = named == self._named_first and not pictures and not self._left_out
        return "" if is_usual else json.dumps([named, sorted(self._left_out), pictures])

    def fill_in(self, text: str) -> None:
        """Choose what a text from :meth:`kept` says."""
        named, left_out, pictures = json.loads(text) if text else (self._named_first, [], False)
        self.restore(named=named, left_out=frozenset(MatchId(one) for one in left_out), pictures=pictures)

    def choose(self) -> PhotoChoice:
        """Ask which photos the letter names."""
        dialog = PhotoChoice(self._context, self._evidence.items, self._left_out, self.window())
        dialog.chosen.connect(self._choose)
        dialog.open()
        return dialog

    def _choose(self, left_out: frozenset[MatchId]) -> None:
        self._left_out = left_out
        self._changed()

    def _named(self) -> tuple[MatchId, ...]:
        ids = (item.match_id for item in self._evidence.items)
        return tuple(match_id for match_id in ids if match_id is not None and match_id not in self._left_out)

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        total, named = len(self._evidence.items), len(self._named())
        text = self.tr("%n confirmed photo(s) with a public address", "", total)
        if named < total:
            text = self.tr("{named} of %n photo(s) named", "", total).format(named=named)
        if self._evidence.left_out:
            left_out = self.tr("%n left out, because no address is known", "", self._evidence.left_out)
            text = self.tr("{named}; {left_out}.").format(named=text, left_out=left_out)
        self.words.setText(text)
        self.name_box.setEnabled(bool(total))
        naming = bool(total) and self.name_box.isChecked()
        self.choose_button.setVisible(naming)
        for widget in (self.picture_box, self.picture_words):
            widget.setVisible(naming and named > 0)
