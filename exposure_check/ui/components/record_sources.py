"""Where a record of a recipient or an authority comes from, folded until it is asked for."""

from __future__ import annotations

from exposure_check.ui.components.web_link import WebLink, is_web
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.labels import SmallLabel


class RecordSources(Fold):
    """One line per source; a browser is opened only after a question."""

    def __init__(self, context: Context, sources: tuple[str, ...]) -> None:
        self._context, self._sources = context, sources
        super().__init__(self.tr("Where this record comes from"), self.tr("Hide the sources"))
        self.toggled.connect(self._fill)

    def _fill(self, is_open: bool) -> None:
        if not is_open or self.body.count():
            return
        for source in self._sources:
            self.body.addWidget(WebLink(self._context, source) if is_web(source) else SmallLabel(source, tone="muted"))
