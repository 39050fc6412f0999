"""How good the references are together: a meter, the same in words, what is known of such sets, the next step."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout

from exposure_check.domain.errors import printable
from exposure_check.domain.reference_set import Advice, MeasuredRate, SetLevel
from exposure_check.ui import words
from exposure_check.ui.api import ReferenceSet
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel
from exposure_check.ui.widgets.meter import Meter

STEPS = SetLevel.VERY_GOOD.step


class SetCard(Card):
    """Shows a verdict; decides nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.meter = Meter(STEPS)
        self.level = StrongLabel()
        self.advice = BodyLabel()
        self.known = SmallLabel(tone="muted")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.level, 1)
        row.addWidget(self.meter, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.known)

    def show_set(self, found: ReferenceSet | None) -> None:
        """Show the verdict on ``found``; None while nothing is known yet."""
        self.setVisible(found is not None)
        if found is None:
            return
        verdict = found.verdict
        self.meter.set_value(verdict.level.step)
        count = self.tr("%n reference photo(s)", "", verdict.count)
        level = words.set_level(verdict.level)
        self.level.setText(f"{count} · {level}" if verdict.count else level)
        self.meter.setAccessibleName(
            self.tr("How good the references are: {level}, {step} of {steps}").format(
                level=level, step=verdict.level.step, steps=STEPS
            )
        )
        self.advice.setText(self._advice(found))
        self.known.setText(self._known(found))
        self.known.setVisible(bool(self.known.text()))
        self.setAccessibleName(f"{self.level.text()}. {self.advice.text()}")

    def _advice(self, found: ReferenceSet) -> str:
        verdict = found.verdict
        photo = next((one.label for one in found.references if one.id == verdict.subject), "")
        return words.advice(verdict.advice).format(photo=printable(photo, 80))

    def _known(self, found: ReferenceSet) -> str:
        verdict, one, many = found.verdict, found.rate_of_one, found.rate
        if not verdict.compared:
            return self.tr("Nobody has measured this face pack, so a photo of somebody else cannot be noticed.")
        if one is None or many is None or verdict.advice in {Advice.ADD_FIRST, Advice.TELL_TWO_APART}:
            return ""
        if many.references == one.references:
            return self.tr(
                "Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong "
                "faces is let through. Photos from daily life are harder."
            ).format(one=_percent(one), faces=_faces(one))
        return self.tr(
            "Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, "
            "when one in {faces} wrong faces is let through. Photos from daily life are harder."
        ).format(one=_percent(one), count=many.references, many=_percent(many), faces=_faces(one))


def doubts(found: ReferenceSet) -> str:
    """Which references may show somebody else, as sentences; empty if none does."""
    names = {one.id: printable(one.label, 80) for one in found.references}
    told = [words.other_person(names[one.id]) for one in found.references if one.id in found.verdict.doubtful]
    pair = [names[one.id] for one in found.references if one.id in found.verdict.unlike_pair]
    if pair:
        told.append(words.unlike_pair(pair[0], pair[1]))
    return "\n".join(told)


def _percent(rate: MeasuredRate) -> str:
    return QLocale().toString(100 * rate.true_match_rate, "f", 1)


def _faces(rate: MeasuredRate) -> str:
    return QLocale().toString(round(1 / rate.false_match_rate))
