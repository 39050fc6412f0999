"""Under which law and in which language a letter is written; what fits is suggested, the rest can be chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exposure_check.domain.controller import Controller
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, Law, LawOfLetters
from exposure_check.ui import letter_words, words
from exposure_check.ui.api import Requests
from exposure_check.ui.widgets.fields import Field


@dataclass(frozen=True, slots=True)
class Offer:
    """The laws for one person and one recipient, best first, each with the language that suits the recipient."""

    laws: tuple[LawOfLetters, ...]
    suggested: dict[Law, Language]


def offer(requests: Requests, person: Person, recipient: Controller) -> Offer:
    """What there is to choose from. Reads the data of the laws: not for the GUI thread."""
    laws = requests.offered(person, recipient)
    return Offer(laws, {each.law: requests.suggested_language(recipient, each.law, person.language) for each in laws})


class LawAndLanguage(QWidget):
    """A choice of law, shown only where several laws fit; and a field for the language of the letter."""

    changed = Signal()
    """Another law or language was chosen by the person."""

    def __init__(self) -> None:
        super().__init__()
        self._offer = Offer((), {})
        self._wanted_law: Law | None = None
        self._wanted_language: Language | None = None
        self.laws, self.language = QComboBox(), QComboBox()
        for box in (self.laws, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self.laws.activated.connect(self._law_chosen)
        self.language.activated.connect(self._language_chosen)
        self.law_field = Field(
            self.tr("Which law?"),
            self.laws,
            self.tr("Several laws fit where you live and where they are. Each gives other rights."),
        )
        self.law_field.hide()
        self.language_field = Field(self.tr("Language of the letter"), self.language)
        """For the page to place."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.law_field)

    @property
    def law(self) -> LawOfLetters | None:
        """The law in force for the letter; None before a recipient is chosen."""
        wanted = self.laws.currentData()
        return next((each for each in self._offer.laws if each.law == wanted), None)

    def chosen_language(self) -> Language | None:
        """The language of the letter; None before a recipient is chosen."""
        code = self.language.currentData()
        return Language(code) if code else None

    def reading_language(self, person: Person) -> Language | None:
        """The person's or the window's language where the letter is in another one and the law has it."""
        law, written = self.law, self.chosen_language()
        if law is None or written is None:
            return None
        own = (person.language, QLocale().name()[:2])
        return next((Language(code) for code in own if code in law.languages and code != written), None)

    def want(self, law: Law | None, language: Language | None) -> None:
        """Choose these as soon as they are offered."""
        self._wanted_law, self._wanted_language = law, language

    def take(self, found: Offer) -> None:
        """Offer these laws and their languages; what the person chose before stays if it is still possible."""
        self._offer = found
        self.laws.clear()
        for each in found.laws:
            self.laws.addItem(letter_words.law(each.law), each.law)
        self.laws.setCurrentIndex(max(0, self.laws.findData(self._wanted_law)))
        self.law_field.setVisible(len(found.laws) > 1)
        self.setVisible(len(found.laws) > 1)
        self._fill_languages()

    def _fill_languages(self) -> None:
        law = self.law
        self.language.clear()
        if law is None:
            return
        suggested = self._offer.suggested[law.law]
        for code in law.languages:
            name = words.language(code)
            self.language.addItem(
                self.tr("{language} (suggested)").format(language=name) if code == suggested else name, code
            )
        wanted = self._wanted_language if self._wanted_language in law.languages else suggested
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))

    def _law_chosen(self) -> None:
        self._wanted_law = Law(self.laws.currentData())
        self._fill_languages()
        self.changed.emit()

    def _language_chosen(self) -> None:
        self._wanted_language = self.chosen_language()
        self.changed.emit()
