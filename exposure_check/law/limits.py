"""The rules of ``resources/law/deadlines.json``: how much time the law gives, as data that is checked on loading."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.deadline import Limit
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, DamagedData, DateOutOfRange, NoTimeLimit
from exposure_check.domain.request import Law
from exposure_check.domain.sentence import LawName, Sentence
from exposure_check.law import datafile

FILE = "deadlines.json"

_LIMITS = {Limit.ANSWER: QT_TRANSLATE_NOOP("cases", "answer")}
"""Of the times that the window counts."""

_Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
_Sentence = Annotated[str, msgspec.Meta(min_length=3, max_length=600, pattern=r"^\S(.*\S)?$")]
_Source = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s]+$", max_length=1000)]
_Sources = Annotated[tuple[_Source, ...], msgspec.Meta(min_length=1)]
_Articles = Annotated[tuple[_Sentence, ...], msgspec.Meta(min_length=1)]


class Period(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A length of time. Business days leave out weekends and public holidays."""

    unit: Literal["month", "day", "business-day"]
    length: Annotated[int, msgspec.Meta(ge=1, le=120)]


class Extension(Period, frozen=True, forbid_unknown_fields=True):
    """What a controller may add. It counts from receipt, like the first period. ``notice`` says what it must do."""

    notice: _Sentence


class NamedExtension(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An extension whose end the controller names itself."""

    notice: _Sentence


class EndOnRest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether an end on a weekend or a public holiday moves to the next working day, and what says so."""

    moves: Literal["yes", "no", "not-settled"]
    rule: _Sentence


class PauseRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a question of the controller does to its time: ``statutory`` stops it, ``none`` does not. ``disputed`` and
    ``not-stated`` only move the latest plausible date."""

    effect: Literal["statutory", "disputed", "not-stated", "none"]
    rule: _Sentence


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule. It covers events from ``first_day`` to ``last_day``: a law that changes has one rule per version, and
    no calendar reaches further than the last day.

    ``area`` lists the countries whose public holidays the law means. ``law`` is None for a custom under any law.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    law: Law | None
    limit: Limit
    articles: _Articles
    period: Period
    day_of_event: _Sentence
    end_on_rest: EndOnRest
    pause: PauseRule
    first_day: date
    last_day: date
    area: Annotated[tuple[_Country, ...], msgspec.Meta(min_length=1)]
    sources: _Sources
    checked: date
    verified: _Sentence
    extension: Extension | None = None
    extension_named: NamedExtension | None = None
    month_rule: _Sentence | None = None
    meaning: _Sentence | None = None
    statutory: bool = True
    notes: tuple[_Sentence, ...] = ()
    not_settled: tuple[_Sentence, ...] = ()

    def __post_init__(self) -> None:
        if self.last_day < self.first_day:
            raise ValueError("its last day is before its first")
        if (self.period.unit == "month") != (self.month_rule is not None):
            raise ValueError("month_rule is needed for months, and only for them")
        if self.extension is not None and self.extension.unit != self.period.unit:
            raise ValueError("the extension has another unit than the period")


class WithoutLimit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A law that sets no time for something, with the reason."""

    law: Law
    limit: Limit
    why: _Sentence
    articles: _Articles
    sources: _Sources
    checked: date
    verified: _Sentence


class RuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    schema: Literal[2]
    about: str
    compiled: date
    rules: tuple[Rule, ...]
    without_limit: tuple[WithoutLimit, ...] = ()


class Rules:
    """The rules by law, limit and day."""

    def __init__(self, folder: Path) -> None:
        """Read the file in ``folder`` (``resources/law``).

        Raises:
            DamagedData: the file is missing or wrong, a law has neither a rule for the answer nor a reason why it has
                none, or two rules cover the same day.
        """
        content = datafile.read(folder / FILE, RuleFile, "rules", "id")
        self._rules: dict[tuple[Law | None, Limit], list[Rule]] = {}
        for rule in sorted(content.rules, key=lambda each: each.first_day):
            self._rules.setdefault((rule.law, rule.limit), []).append(rule)
        self._without = {(each.law, each.limit): each for each in content.without_limit}
        without = [law for law in Law if not {(law, Limit.ANSWER)} & {*self._rules, *self._without}]
        if without:
            raise DamagedData(path=FILE, problem=f"there is no rule for {', '.join(without)}")
        for versions in self._rules.values():
            for earlier, later in pairwise(versions):
                if later.first_day <= earlier.last_day:
                    raise DamagedData(path=FILE, problem=f"{earlier.id} and {later.id} cover the same days")

    def __iter__(self) -> Iterator[Rule]:
        for versions in self._rules.values():
            yield from versions

    def limits(self, law: Law) -> tuple[Limit, ...]:
        """What ``law`` sets a time for."""
        return tuple(limit for limit in Limit if {(law, limit), (None, limit)} & self._rules.keys())

    def get(self, law: Law, limit: Limit, day: date) -> Rule:
        """The rule of ``law`` for an event on ``day``.

        Raises:
            NoTimeLimit: the law sets no time for this.
            DateOutOfRange: no version of the rule covers ``day``.
        """
        versions = self._versions(law, limit)
        for rule in versions:
            if rule.first_day <= day <= rule.last_day:
                return rule
        raise DateOutOfRange(received=day, first=versions[0].first_day, last=versions[-1].last_day)

    def last_day(self, law: Law, limit: Limit) -> date:
        """The last day that any version covers: what began under one version may go on after it.

        Raises:
            NoTimeLimit: the law sets no time for this.
        """
        return self._versions(law, limit)[-1].last_day

    def _versions(self, law: Law, limit: Limit) -> list[Rule]:
        versions = self._rules.get((law, limit)) or self._rules.get((None, limit))
        if versions is None:
            reason = self._without.get((law, limit))
            raise NoTimeLimit(
                law=Sentence("{law}", law=LawName(law.value, law.value)),
                limit=Sentence(_LIMITS.get(limit, limit.value)),
                why=Sentence(" {why}", why=Sentence(reason.why)) if reason else "",
            )
        return versions
