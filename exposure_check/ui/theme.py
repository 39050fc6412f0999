"""Colours, text sizes and the style sheet. The palettes are tables, so that tests can assert their contrast."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication

from exposure_check.ui.resources import resource_path
from exposure_check.ui.settings import Appearance
from exposure_check.ui.stylesheet import style_sheet
from exposure_check.ui.widgets.dressing import put_in_force


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, as ``#rrggbb``. Names say what a colour is for, not what it looks like."""

    window: str
    surface: str
    sidebar: str
    raised: str
    text: str
    muted: str
    line: str
    outline: str
    accent: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    focus: str
    stage: str
    on_stage: str


LIGHT: Final = Colours(
    window="#f5f6f8",
    surface="#ffffff",
    sidebar="#e9edf1",
    raised="#f0f3f6",
    text="#18212b",
    muted="#515d6a",
    line="#d5dbe2",
    outline="#7c8794",
    accent="#0d6b66",
    on_accent="#ffffff",
    accent_soft="#d8edea",
    on_accent_soft="#0a4a47",
    good="#1c6e3a",
    good_soft="#dff1e5",
    warn="#7d5200",
    warn_soft="#fbeed3",
    bad="#a8231c",
    bad_soft="#fbe3e1",
    focus="#0b57c2",
    stage="#20262d",
    on_stage="#f2f4f7",
)

DARK: Final = Colours(
    window="#15191e",
    surface="#1d2228",
    sidebar="#11151a",
    raised="#262c34",
    text="#e7ebf0",
    muted="#a9b3bf",
    line="#343c46",
    outline="#7b8794",
    accent="#5cc4b9",
    on_accent="#04211f",
    accent_soft="#1d3d3b",
    on_accent_soft="#b9ece6",
    good="#7ad197",
    good_soft="#1b3424",
    warn="#e6b850",
    warn_soft="#3a2f16",
    bad="#ff9389",
    bad_soft="#43201d",
    focus="#8ab4f8",
    stage="#0c0f13",
    on_stage="#f2f4f7",
)

LIGHT_CONTRAST: Final = Colours(
    window="#ffffff",
    surface="#ffffff",
    sidebar="#ffffff",
    raised="#f2f2f2",
    text="#000000",
    muted="#262626",
    line="#5c5c5c",
    outline="#262626",
    accent="#003f3c",
    on_accent="#ffffff",
    accent_soft="#dff5f2",
    on_accent_soft="#002a28",
    good="#0a3d1c",
    good_soft="#e6f7ec",
    warn="#4a3000",
    warn_soft="#fff3da",
    bad="#7a0c08",
    bad_soft="#fdeceb",
    focus="#00309c",
    stage="#000000",
    on_stage="#ffffff",
)

DARK_CONTRAST: Final = Colours(
    window="#000000",
    surface="#000000",
    sidebar="#000000",
    raised="#141414",
    text="#ffffff",
    muted="#e0e0e0",
    line="#9a9a9a",
    outline="#e0e0e0",
    accent="#7ff0e4",
    on_accent="#000000",
    accent_soft="#0a2b29",
    on_accent_soft="#d5fffa",
    good="#a4f0bb",
    good_soft="#06210f",
    warn="#ffd978",
    warn_soft="#241a00",
    bad="#ffb8b2",
    bad_soft="#330c0a",
    focus="#ffe14d",
    stage="#000000",
    on_stage="#ffffff",
)
"""For who sees little: text of at least 7:1 (WCAG 2.2, 1.4.6), signs and lines of at least 4.5:1 and 3:1."""

TEXT_PAIRS: Final = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "sidebar"),
    ("text", "raised"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "sidebar"),
    ("muted", "raised"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent_soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("good", "good_soft"),
    ("good", "surface"),
    ("warn", "warn_soft"),
    ("warn", "surface"),
    ("bad", "bad_soft"),
    ("bad", "surface"),
    ("text", "accent_soft"),
    ("on_stage", "stage"),
    ("muted", "accent_soft"),
    ("text", "good_soft"),
    ("text", "warn_soft"),
    ("text", "bad_soft"),
    ("accent_soft", "on_accent_soft"),
    ("bad", "window"),
    ("good", "window"),
    ("warn", "window"),
)
"""Foreground and background that carry text together: at least 4.5:1 (WCAG 2.2, 1.4.3)."""

SIGN_PAIRS: Final = (
    ("outline", "surface"),
    ("outline", "window"),
    ("accent", "surface"),
    ("accent", "raised"),
    ("focus", "window"),
    ("focus", "surface"),
    ("focus", "sidebar"),
    ("focus", "raised"),
    ("muted", "sidebar"),
    ("focus", "accent_soft"),
    ("on_accent", "accent"),
    ("on_stage", "stage"),
    ("bad", "surface"),
)
"""Outlines, focus rings and icons against what lies behind them: at least 3:1 (WCAG 2.2, 1.4.11)."""


def contrast_ratio(first: str, second: str) -> float:
    """Contrast of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette_of(colours: Colours) -> QPalette:
    """A Qt palette in which no role keeps a default of the platform."""
    palette = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Light: colours.surface,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.outline,
        role.Shadow: colours.stage,
    }
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for which, colour in table.items():
            palette.setColor(group, which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return palette


SMALLEST_POINTS = 10.0


def contrast_hints() -> QAccessibilityHints:
    """What the system says about contrast."""
    return _hints()[1]


@lru_cache(maxsize=1)
def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    # Both are kept: PySide 6.11 takes the second for deleted as soon as Python lets go of the first.
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


class Theme(QObject):
    """Applies a palette, the fonts and the style sheet to the application, and follows the system when asked to."""

    changed = Signal()
    """The palette or the text size changed: icons and painted parts take their colours anew."""

    def __init__(self, application: QApplication, *, appearance: Appearance, text_percent: int) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._text_percent = text_percent
        self._family = _load_fonts()
        system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._system_size = system_font.pointSizeF()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        contrast_hints().contrastPreferenceChanged.connect(self._system_changed)
        self.apply()

    @property
    def colours(self) -> Colours:
        """The palette in force."""
        if self.is_contrast:
            return DARK_CONTRAST if self.is_dark else LIGHT_CONTRAST
        return DARK if self.is_dark else LIGHT

    @property
    def is_contrast(self) -> bool:
        """Whether a palette of high contrast is in force: it was chosen, or the system asks for it."""
        if self._appearance is Appearance.SYSTEM:
            return contrast_hints().contrastPreference() is Qt.ContrastPreference.HighContrast
        return self._appearance is Appearance.CONTRAST

    @property
    def is_dark(self) -> bool:
        """Whether a dark palette is in force."""
        if self._appearance in {Appearance.SYSTEM, Appearance.CONTRAST}:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    @property
    def text_percent(self) -> int:
        """Size of text in percent."""
        return self._text_percent

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark, high contrast (light or dark like the system), or what the system says."""
        self._appearance = appearance
        self.apply()

    def set_text_percent(self, percent: int) -> None:
        """Scale all text."""
        self._text_percent = percent
        self.apply()

    def apply(self) -> None:
        """Put palette, fonts and style sheet in force."""
        font, palette = self._font(), palette_of(self.colours)
        look = "dark" if self.is_dark else "light"
        pictures = {name: resource_path("icons", f"{name}-{look}.svg").as_posix() for name in ("chevron", "tick")}
        sheet = style_sheet(_as_dict(self.colours), self.unit, pictures)
        # Each goes through every widget, whether it changes anything or not.
        if font != self._application.font():
            self._application.setFont(font)
        if palette != self._application.palette():
            self._application.setPalette(palette)
        put_in_force(sheet)
        self.changed.emit()

    @property
    def unit(self) -> int:
        """A quarter of a line of text, in pixels: spacing grows with the text."""
        return max(4, round(4 * self._text_percent / 100))

    def _font(self) -> QFont:
        font = QFont(self._family) if self._family else QFont(self._application.font())
        font.setPointSizeF(max(SMALLEST_POINTS, self._system_size) * self._text_percent / 100)
        return font

    def _system_changed(self) -> None:
        if self._appearance in {Appearance.SYSTEM, Appearance.CONTRAST}:
            self.apply()


def _as_dict(colours: Colours) -> dict[str, str]:
    return {field.name: getattr(colours, field.name) for field in fields(colours)}


def _load_fonts() -> str | None:
    """Register the shipped Noto Sans; its family name, or None if it is neither shipped nor installed."""
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        path = resource_path("fonts", name)
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))
    return "Noto Sans" if "Noto Sans" in QFontDatabase.families() else None
