"""The figures behind a match, folded until they are asked for: its score, what that means, and the file's SHA-256."""

from __future__ import annotations

from functools import partial
from math import exp, log10

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from exposure_check.domain.match import Match, MatchId
from exposure_check.ui import clipboard, pack_words
from exposure_check.ui.components.web_link import breakable
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel

MOST_TIMES = 100_000
"""Larger likelihood ratios are not told: scores that rare were hardly measured (the strictest rates of the built-in
calibrations lie between 1 in 159,000 and 1 in 800,000)."""


class MatchNumbers(Fold):
    """Looks up what the score means when it is opened, off the GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Figures of this match"), self.tr("Hide the figures"))
        self._context = context
        self._match: Match | None = None
        self.score = BodyLabel()
        self.meaning = BodyLabel(tone="muted")
        self.hash = BodyLabel()
        self.hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = Button(self.tr("Copy the SHA-256"), "file", "quiet")
        self.copy_button.clicked.connect(self.copy)
        self.about = SmallLabel(tone="muted")
        parts: tuple[QWidget, ...] = (
            self.score,
            self.meaning,
            StrongLabel(self.tr("SHA-256 of the file")),
            self.hash,
            SmallLabel(self.tr("It is the same for each copy of the file, and for no other file."), tone="muted"),
            Flow(self.copy_button),
            self.about,
        )
        self.body.setSpacing(6)
        for part in parts:
            self.body.addWidget(part)
        self.toggled.connect(self._look_up)

    def show_match(self, match: Match) -> None:
        """Show the figures of this match; what is open stays open."""
        if match == self._match:
            return
        self._match = match
        self.score.setText(self.tr("Score: {score}").format(score=QLocale().toString(match.score, "f", 2)))
        self.meaning.setText(self.tr("1 is the highest; the higher, the more alike the faces are."))
        self.hash.setText(breakable(match.sha256))
        self.hash.setAccessibleName(match.sha256)
        number = QLocale().toString
        self.about.setText(
            self.tr("{width} x {height} pixels · found with: {model}").format(
                width=number(match.width), height=number(match.height), model=pack_words.title(match.pack.id)
            )
        )
        self._look_up()

    def copy(self) -> None:
        """Put the hash on the clipboard."""
        if self._match is not None:
            clipboard.put(self._match.sha256)
            self._context.toast(self.tr("Copied the SHA-256."))

    def _look_up(self) -> None:
        match = self._match
        if match is None or not self.is_open or not self._context.has_session:
            return
        review = self._context.session.review
        self._context.run(self, lambda: review.log_likelihood_ratios([match]), partial(self._take, match.id))

    def _take(self, match_id: MatchId, ratios: dict[MatchId, float | None]) -> None:
        if self._match is not None and self._match.id == match_id:
            self.meaning.setText(self._words(ratios[match_id]))

    def _words(self, log_ratio: float | None) -> str:
        told = [self.tr("1 is the highest; the higher, the more alike the faces are.")]
        if log_ratio is None:
            told.append(self.tr("What it means was not measured for the face model in use."))
            return " ".join(told)
        times = exp(min(abs(log_ratio), 50.0))
        number = QLocale().toString(_round(times))
        if times >= MOST_TIMES:
            number = QLocale().toString(MOST_TIMES)
            told.append(
                self.tr("A score like this is more than {number} times as likely for you as for somebody else.")
                if log_ratio > 0
                else self.tr("A score like this is more than {number} times as likely for somebody else as for you.")
            )
        elif log_ratio > 0:
            told.append(self.tr("A score like this is about {number} times as likely for you as for somebody else."))
        else:
            told.append(self.tr("A score like this is about {number} times as likely for somebody else as for you."))
        told.append(self.tr("Among very many faces of others some score as high by chance: only you can tell."))
        return " ".join(told).format(number=number)


def _round(times: float) -> int:
    """Two figures at most: more would claim what no calibration knows."""
    return int(round(times, -max(0, int(log10(times)) - 1)))
