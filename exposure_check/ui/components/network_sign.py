"""The sign in the sidebar that says at all times whether something is being sent. It opens the log."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from exposure_check.domain.network import LoggedRequest
from exposure_check.ui import network_words
from exposure_check.ui.components.network_log_dialog import NetworkLogDialog
from exposure_check.ui.context import Context, NetworkUse
from exposure_check.ui.widgets.frames import IconView
from exposure_check.ui.widgets.labels import SmallLabel


class NetworkSign(QPushButton):
    """An icon and a sentence, which may take several lines; both change while the network is in use."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._last_use = ""
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.icon_view = IconView("shield", 22, tone="accent")
        self.label = SmallLabel(tone="muted")
        for part in (self.icon_view, self.label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self.icon_view, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.open_log)
        context.network_changed.connect(self._renew)
        context.session_changed.connect(self._renew)
        self._renew()

    def open_log(self) -> None:
        """Show what was asked."""
        if self._context.has_session:
            NetworkLogDialog(self._context, self.window()).open()

    def _renew(self) -> None:
        """Say who is asked, or when somebody was asked last."""
        self.setEnabled(self._context.has_session)
        self._say()
        if self._context.has_session and not self._context.hosts_asked:
            network = self._context.session.network
            self._context.run(self, lambda: network.newest(1), self._take)

    def _take(self, newest: list[LoggedRequest]) -> None:
        self._last_use = ""
        if newest:
            request = newest[0].request
            self._last_use = self.tr("The network was last used on {moment}, to ask {host}.").format(
                moment=network_words.day_and_time(request.at), host=request.host
            )
        self._say()

    def _say(self) -> None:
        hosts = self._context.hosts_asked
        text = self._in_use(hosts) if hosts else self.tr("Nothing is being sent · offline")
        self.icon_view.set_name("globe" if hosts else "shield")
        self.label.setText(text)
        self.setAccessibleName(text)
        told = hosts or [self._last_use or self.tr("The network was not used so far, as far as the log goes.")]
        told = [*told, self.tr("Press to see every request.")]
        self.setToolTip("\n".join(told))
        self.setAccessibleDescription(" ".join(told))
        self.updateGeometry()

    def _in_use(self, hosts: tuple[str, ...]) -> str:
        others = len(hosts) - 1
        if NetworkUse.PHOTOS not in self._context.network_uses:
            return self.tr("Fetching a face model from {host}").format(host=hosts[0])
        if others:
            return self.tr("Asking {host} and %n other(s) for photos", "", others).format(host=hosts[0])
        return self.tr("Asking {host} for photos").format(host=hosts[0])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()
