"""The choice of the window's language."""

from __future__ import annotations

from exposure_check.ui.context import Context
from exposure_check.ui.languages import LANGUAGES, system_language
from exposure_check.ui.widgets.fields import ChoiceBox


class LanguageChoice(ChoiceBox):
    """Each language by its own name, and that of the system. The window changes at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.keep_short()
        self._context = context
        self.addItem(self.tr("Like the system ({language})").format(language=LANGUAGES[system_language()]), "")
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.setCurrentIndex(max(0, self.findData(context.settings.language)))
        self.activated.connect(self._chosen)

    def _chosen(self) -> None:
        code = self.currentData()
        if code != self._context.settings.language:
            self._context.set_language(code)
