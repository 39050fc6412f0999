"""Settings: language, appearance, size of text."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from exposure_check.ui.components.language_choice import LanguageChoice
from exposure_check.ui.components.settings_section import SettingsSection
from exposure_check.ui.context import Context
from exposure_check.ui.settings import TEXT_PERCENTS, Appearance
from exposure_check.ui.widgets.fields import ChoiceBox, Field


class LookSettings(SettingsSection):
    """How the window speaks and looks. The letters have a language of their own."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Language and appearance"),
            self.tr("Of this window. The language of a letter is chosen with the letter."),
        )
        self.language = LanguageChoice(context)
        self.appearance = ChoiceBox()
        for look, name in (
            (Appearance.SYSTEM, self.tr("Like the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST, self.tr("High contrast")),
        ):
            self.appearance.addItem(name, look)
        self.text_size = ChoiceBox()
        for percent in TEXT_PERCENTS:
            self.text_size.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.appearance.activated.connect(lambda: context.set_appearance(Appearance(self.appearance.currentData())))
        self.text_size.activated.connect(lambda: context.set_text_percent(self.text_size.currentData()))
        context.theme.changed.connect(self.refresh)
        for name, box in (
            (self.tr("Language"), self.language),
            (self.tr("Appearance"), self.appearance),
            (self.tr("Size of text"), self.text_size),
        ):
            box.keep_short()
            self.body.addWidget(Field(name, box))
        self.refresh()

    def refresh(self) -> None:
        _choose(self.appearance, self.context.theme.appearance)
        _choose(self.text_size, self.context.theme.text_percent)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
