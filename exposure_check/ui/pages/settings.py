"""Settings: language and look, the network, the face model, the vault."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.settings_faces import FaceModelSettings
from exposure_check.ui.components.settings_look import LookSettings
from exposure_check.ui.components.settings_network import NetworkSettings
from exposure_check.ui.components.settings_section import SettingsSection
from exposure_check.ui.components.settings_vault import VaultSettings
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.frames import Column


class SettingsPage(Page):
    """One section for each subject, below each other. What is chosen holds at once; there is nothing to save."""

    needs_person = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        add_title(
            self._column.body,
            self.tr("Settings"),
            self.tr("What you change here holds at once, and can be changed back."),
        )
        self.look = LookSettings(context)
        self.network = NetworkSettings(context)
        self.faces = FaceModelSettings(context)
        self.vault = VaultSettings(context)
        self.sections: tuple[SettingsSection, ...] = (self.look, self.network, self.faces, self.vault)
        for section in self.sections:
            self._column.body.addWidget(section)
        self._column.body.addStretch(1)

    def refresh(self) -> None:
        for section in self.sections:
            section.refresh()

    def show_section(self, section: SettingsSection) -> None:
        """Bring a section into view."""
        self._column.ensureWidgetVisible(section, 0, 0)
