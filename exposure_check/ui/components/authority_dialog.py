"""Which authority is mine? Who hears a complaint, by where the person lives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from exposure_check.domain.authority import Authority, Region
from exposure_check.domain.errors import NotFound
from exposure_check.ui import words
from exposure_check.ui.components.authority_view import AuthorityView
from exposure_check.ui.components.person_form import countries
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, CountryBox, Field, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


@dataclass(frozen=True, slots=True)
class _InCountry:
    """Whom a country has. ``regions`` is empty where one authority is competent for all of it."""

    national: tuple[Authority, ...]
    regions: tuple[tuple[Region, Authority], ...]
    others: tuple[Authority, ...]
    """Those for public bodies, churches and broadcasters."""


class AuthorityDialog(Dialog):
    """Looks it up in the directory that came with the program. Needs no vault and asks nobody."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._found: _InCountry | None = None
        self.view: AuthorityView | None = None
        title = self.tr("Which authority is mine?")
        self.setWindowTitle(title)
        self.country = CountryBox(countries())
        if context.person is not None:
            self.country.choose(context.person.country)
        self.region = ChoiceBox()
        self.region_field = Field(self.tr("In which part of it?"), self.region)
        self.other = ChoiceBox()
        self.others = Fold(
            self.tr("It is about a public body, a church or a broadcaster"),
            self.tr("It is about a company or a website"),
        )
        self.others.body.addWidget(Field(self.tr("Who looks after them?"), self.other))
        self.problem = Problem()
        column = Column(width=620)
        self._body = column.body
        for widget in (
            TitleLabel(title),
            BodyLabel(
                self.tr(
                    "It hears complaints about a company or a website. Usually it is the one where you live; under "
                    "European law you may also ask the one where you work. Nothing is sent, and nobody is asked."
                ),
                tone="muted",
            ),
            Field(self.tr("In which country do you live?"), self.country),
            self.region_field,
            self.others,
            self.problem,
        ):
            self._body.addWidget(widget)
        self._body.addStretch(1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        lay_out(self, column, Flow(close))
        size_for_text(self, 700, 700)
        self.country.currentTextChanged.connect(self.look)
        self.region.currentIndexChanged.connect(self._show)
        self.other.currentIndexChanged.connect(self._show)
        self.others.toggled.connect(self._show)
        self.look()

    def look(self) -> None:
        """Look up the country that is filled in."""
        code, application = self.country.code(), self._context.application
        self._take(code, None)
        if not code:
            return

        def found() -> _InCountry | None:
            known = application.authorities()
            others = tuple(one for one in known.all() if one.country == code and not one.hears_companies)
            regions = tuple((each, known.get(each.authority)) for each in known.regions(code))
            try:
                competent = known.competent(code)
            except NotFound:
                return _InCountry((), (), others)
            return _InCountry(() if competent.choose_region else competent.authorities, regions, others)

        self._context.run(self, found, partial(self._take, code))

    def _take(self, code: str, found: _InCountry | None) -> None:
        if code != self.country.code():
            return  # another country was chosen meanwhile
        self._found = found
        regions, others = ((), ()) if found is None else (found.regions, found.others)
        self.others.setVisible(bool(others))
        self.others.open(False)
        for box in (self.region, self.other):
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("Please choose"), None)
        for region, authority in regions:
            self.region.addItem(region.name, authority)
        for authority in others:
            self.other.addItem(authority.full_name, authority)
        for box in (self.region, self.other):
            box.blockSignals(False)
        self._show()

    def _authority(self) -> Authority | None:
        if self._found is None:
            return None
        if self._found.national and not self.others.is_open:
            return self._found.national[0]
        chosen: Authority | None = (self.other if self.others.is_open else self.region).currentData()
        return chosen

    def _show(self) -> None:
        found, authority = self._found, self._authority()
        by_region = found is not None and bool(found.regions) and not found.national
        self.region_field.setVisible(by_region and not self.others.is_open)
        none_known = found is not None and not found.national and not found.regions and not self.others.is_open
        country = words.country(self.country.code())
        self.problem.say(
            self.tr(
                "For {country} no authority is in the list of this program. Look on the website of your government for "
                "the authority for data protection, or ask the one of the country where the company is."
            ).format(country=country)
            if none_known
            else ""
        )
        if self.view is not None:
            if authority is self.view.authority:
                return
            self._body.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
            self.view = None
        if authority is not None:
            self.view = AuthorityView(self._context, authority)
            self._body.insertWidget(self._body.count() - 1, self.view)
            self._context.announced.emit(authority.full_name)
