"""Words for face models: what each is, under which licence, how well it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from exposure_check.domain.errors import printable
from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.ui import words

if TYPE_CHECKING:
    from exposure_check.faces.pack_list import Accuracy, ListedPack

BUILT_IN = "open-yunet-sface"
_PREFIX = "insightface-"


class _Words(QObject):
    """lupdate sees plurals only in ``tr`` of an object."""

    def title(self, pack_id: str) -> str:
        if pack_id == BUILT_IN:
            return self.tr("The built-in model")
        return self.tr("InsightFace model “{name}”").format(name=printable(pack_id.removeprefix(_PREFIX), 70))

    def about(self, pack: ListedPack) -> str:
        if pack.id == BUILT_IN:
            return self.tr(
                "It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares "
                "them; they may be used for everything (licences: {licence})."
            ).format(licence=pack.licence)
        if pack.record is None:
            return self.tr("For non-commercial research only.")
        return self.tr("For non-commercial research only; you accepted that on {day}. Added from “{origin}”.").format(
            day=words.day(pack.record.accepted_on), origin=printable(pack.record.origin, 120)
        )

    def accuracy(self, found: Accuracy) -> str:
        measured = (
            self.tr("You measured it on {photos} photos of {people} people.")
            if found.own
            else self.tr("Measured on {photos} press photos of {people} well-known people.")
        ).format(photos=QLocale().toString(found.photos), people=QLocale().toString(found.people))
        return " ".join((measured, *(self.rate(rate) for rate in found.rates[:1]), *map(self.further, found.rates[1:])))

    def rate(self, rate: MeasuredRate) -> str:
        told = self.tr(
            "Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos",
            "",
            round(1 / rate.false_match_rate),
        ).format(share=percent(rate.true_match_rate))
        return self.tr("{told} with %n reference photo(s).", "", rate.references).format(told=told)

    def further(self, rate: MeasuredRate) -> str:
        return self.tr("With %n reference photo(s): {share}.", "", rate.references).format(
            share=percent(rate.true_match_rate)
        )


def title(pack_id: str) -> str:
    """A face model by its name."""
    return _Words().title(pack_id)


def about(pack: ListedPack) -> str:
    """What it is, and what it may be used for."""
    return _Words().about(pack)


def accuracy(found: Accuracy) -> str:
    """How well it did where it was measured."""
    return _Words().accuracy(found)


def rate(measured: MeasuredRate) -> str:
    """One figure of a measurement as a sentence."""
    return _Words().rate(measured)


def percent(share: float) -> str:
    """A share in the numbers of the window's language."""
    return f"{QLocale().toString(100 * share, 'f', 1)} %"
