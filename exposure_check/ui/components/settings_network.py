"""Settings: the network, which is off unless it is allowed for a step; its log; the way that requests take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QLineEdit

from exposure_check.domain.errors import InputRefused, Refused
from exposure_check.domain.network import LoggedRequest
from exposure_check.ui import network_words
from exposure_check.ui.components.network_log_dialog import NetworkLogDialog
from exposure_check.ui.components.settings_section import SettingsSection
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import ChoiceBox, Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel

TOR = "socks5h://127.0.0.1:9050"
SYSTEM = "system"


class Way(StrEnum):
    """Which way requests take."""

    DIRECT = "direct"
    TOR = "tor"
    SYSTEM = "system"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _State:
    total: int
    newest: list[LoggedRequest]
    way: Way
    shown: str
    problem: bool


class NetworkSettings(SettingsSection):
    """The log, and through whom requests go."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Network"),
            self.tr(
                "This program asks nobody anything, unless you say yes for one step. Before each step it names the "
                "websites that would be asked. Every request is written into a log."
            ),
        )
        self.used = BodyLabel()
        self.log_button = Button(self.tr("Show the log…"), "globe")
        self.log_button.clicked.connect(lambda: NetworkLogDialog(context, self.window()).open())
        self.way = ChoiceBox()
        for way, name in (
            (Way.DIRECT, self.tr("Directly to the websites")),
            (Way.TOR, self.tr("Through Tor on this computer")),
            (Way.SYSTEM, self.tr("Through the proxy of this system")),
            (Way.OTHER, self.tr("Through another proxy")),
        ):
            self.way.addItem(name, way)
        self.way.keep_short()
        self.way.activated.connect(self._way_chosen)
        self.way_field = Field(
            self.tr("Which way requests take"),
            self.way,
            self.tr("Websites see the network address of this computer, or that of the proxy."),
        )
        self.address = QLineEdit()
        self.address.returnPressed.connect(self.use_address)
        self.use_button = Button(self.tr("Use this address"), "check")
        self.use_button.clicked.connect(self.use_address)
        self.address_field = Field(
            self.tr("Address of the proxy"),
            self.address,
            self.tr("For example socks5h://127.0.0.1:9150 or http://proxy.example:8080"),
            beside=self.use_button,
        )
        self.told = BodyLabel(tone="muted")
        for widget in (self.used, Flow(self.log_button), self.way_field, self.address_field, self.told):
            self.body.addWidget(widget)
        self.address_field.hide()
        context.network_changed.connect(self._renew_use)

    def refresh(self) -> None:
        if not self.context.has_session:
            return
        session, application = self.context.session, self.context.application

        def fetch() -> _State:
            stored = session.network.proxy
            try:
                shown, problem = application.proxy_in_words(session) or "", False
            except InputRefused:  # the system's proxy is none that can be used
                shown, problem = "", True
            return _State(session.network.count(), session.network.newest(1), _way(stored), shown, problem)

        self.context.run(self, fetch, self._take)

    def _renew_use(self) -> None:
        """The network was used. What is being typed about the proxy stays."""
        if self.context.has_session:
            network = self.context.session.network
            self.context.run(self, lambda: (network.count(), network.newest(1)), lambda found: self._tell_use(*found))

    def _tell_use(self, total: int, newest: list[LoggedRequest]) -> None:
        if newest:
            request = newest[0].request
            last = self.tr("Last used on {moment}, to ask {host}.").format(
                moment=network_words.day_and_time(request.at), host=request.host
            )
            self.used.setText(self.tr("%Ln request(s) in the log.", "", total) + " " + last)
        else:
            self.used.setText(self.tr("There is no request in the log."))

    def _take(self, state: _State) -> None:
        self._tell_use(state.total, state.newest)
        self.way.setCurrentIndex(max(0, self.way.findData(state.way)))
        self.address_field.setVisible(state.way is Way.OTHER)
        self.address.clear()
        self.address.setPlaceholderText(state.shown if state.way is Way.OTHER else "")
        self.address_field.say_problem("")
        self.way_field.say_problem(
            self.tr("The proxy of this system cannot be used. Requests fail until you choose another way.")
            if state.problem
            else ""
        )
        self._tell(state)

    def _tell(self, state: _State) -> None:
        if state.problem:
            text = ""
        elif state.way is Way.DIRECT:
            text = self.tr("Websites that you allow are asked directly.")
        elif state.way is Way.SYSTEM:
            text = self.tr("Requests go the way that is set in this system, directly if nothing is set there.")
        else:
            text = self.tr(
                "Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the "
                "request fails; nothing is asked directly instead."
            ).format(proxy=state.shown)
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _way_chosen(self) -> None:
        way = Way(self.way.currentData())
        self.address_field.setVisible(way is Way.OTHER)
        if way is Way.OTHER:
            self.told.hide()
            self.address.setFocus()
            return
        self._set({Way.DIRECT: None, Way.TOR: TOR, Way.SYSTEM: SYSTEM}[way])

    def use_address(self) -> None:
        """Let requests go through the proxy that was typed."""
        typed = self.address.text().strip()
        if not typed or typed.casefold() == SYSTEM:
            self._refused()
        else:
            self._set(typed)

    def _set(self, proxy: str | None) -> None:
        session, application = self.context.session, self.context.application
        self.context.run(self, lambda: application.set_proxy(session, proxy), lambda _none: self._kept(), self._failed)

    def _kept(self) -> None:
        self.context.toast(self.tr("Requests go this way from now on: {way}.").format(way=self.way.currentText()))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):  # any other refusal is none of the address: a full disk
            self._refused()
        else:
            self.context.errors.report(error)

    def _refused(self) -> None:
        text = self.tr(
            "This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, "
            "a colon, and a number."
        )
        self.address_field.say_problem(text)
        self.context.announced.emit(text)
        self.address.setFocus()


def _way(stored: str | None) -> Way:
    if stored is None:
        return Way.DIRECT
    return {TOR: Way.TOR, SYSTEM: Way.SYSTEM}.get(stored, Way.OTHER)
