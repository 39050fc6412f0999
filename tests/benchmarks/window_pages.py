"""How long the window stands still while its pages open and are used, with years of work in the vault.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.window_pages [--photos 10000] [--cases 500] [--people 50]
        [--matches 100000] [--rounds 5] [--profile]

A timer beats every five milliseconds on the GUI thread; the longest gap between two beats while a page opens, or
while something is done on it, is how long the window stood still. Beside it stands how much of the processor the GUI
thread itself used in its busiest gap: on a busy machine the first number grows with what others do, the second does
not. Each figure is the best of the rounds. The last columns are the same steps with Python's full collections left
where Python starts them, which is what ``ui/collector.py`` is for. The yardsticks of the same run: the same window left
alone, and a bare list of Qt with as many rows of plain text. ``--profile`` says where the GUI thread spent its time.
"""

from __future__ import annotations

import argparse
import cProfile
import dataclasses
import gc
import pstats
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QLocale, QSettings, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView

from exposure_check.bootstrap import Application, Session
from exposure_check.services.people import PersonDraft
from exposure_check.ui.app import make_context
from exposure_check.ui.collector import Collector
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.case_list import Shown
from exposure_check.ui.pages.cases import CasesPage
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.pages.matches import MatchesPage
from exposure_check.ui.pages.report import ReportPage
from exposure_check.ui.settings import Settings
from tests.benchmarks.window_start import BARE, seconds_until_mapped
from tests.e2e.desktop import REPOSITORY, desktop, missing_parts
from tests.full_vault import add_cases, add_people, add_photos
from tests.ui.fakes import FakeReview, make_jpeg, make_match

BEAT = 5
"""Milliseconds."""
QUIET = 60
"""Milliseconds without a job after which an action counts as finished."""

Step = tuple[str, Callable[[], object]]


class Heartbeat:
    """Gaps between beats on the GUI thread, in milliseconds: by the clock, and of its own work."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, 0.0)
        self.wall = self.work = 0.0

    def start(self) -> None:
        """Begin to count."""
        self.wall = self.work = 0.0
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(BEAT)

    def stop(self) -> tuple[float, float]:
        """The longest gap, and the most work in one gap."""
        self._beat()
        self._timer.stop()
        return self.wall, self.work

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.wall = max(self.wall, 1000 * (now[0] - self._last[0]))
        self.work = max(self.work, 1000 * (now[1] - self._last[1]))
        self._last = now


class Bench:
    """The real window on a real vault."""

    def __init__(self, arguments: argparse.Namespace, folder: Path, qt: QApplication) -> None:
        self.arguments = arguments
        self.application = Application(folder / "vault.ecv", workers=1)
        self.application.cache_folder = folder / "weights"
        settings = Settings(QSettings(str(folder / "ui.ini"), QSettings.Format.IniFormat))
        self.context = make_context(qt, self.application, settings)
        self.session = self.application.create_vault("benchmark only, of no value")
        self.heart = Heartbeat()
        self.profile = cProfile.Profile()
        self.window = MainWindow(self.context)
        self.collector: Collector | None = None

    def fill(self) -> None:
        """Photos and cases of the owner; people who are helped, with cases of their own."""
        wanted, session = self.arguments, self.session
        draft = PersonDraft(name="Eileen Collins", country="FR", email="eileen@example.org", address=("12 rue",))
        owner = session.people.add(draft)
        people = add_people(session, wanted.people - 1)
        add_photos(session, owner, wanted.photos, make_jpeg(), confirmed=wanted.photos // 2)
        add_cases(session, [owner], wanted.cases)
        add_cases(session, people, 2 * len(people), first=wanted.cases)
        self.window.resize(1366, 768)
        self.window.show()
        all_people = session.people.all()
        wall, work = self.measure(lambda: self.window.start.session_opened.emit(session, all_people))
        print(f"opening the vault and building the pages: {wall:.0f} ms of standing still, {work:.0f} ms of own work")

    def settle(self) -> None:
        """Deliver events until no job has run for a while."""
        quiet_since = time.perf_counter()
        while time.perf_counter() - quiet_since < QUIET / 1000:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
            if self.context.tasks.running:
                quiet_since = time.perf_counter()
            time.sleep(0.0005)

    def measure(self, action: Callable[[], object]) -> tuple[float, float]:
        """Do it and wait for everything that follows from it."""
        self.heart.start()
        if self.arguments.profile:
            self.profile.enable()
        action()
        self.settle()
        self.profile.disable()
        return self.heart.stop()

    # --- What is done --------------------------------------------------------------------------------------------

    def open_page(self, name: str) -> None:
        """Another page first is the caller's business: this one asks for everything anew."""
        self.window.pages[name].mark_stale()
        self.context.page_requested.emit(name)

    def scroll(self, view: QListView) -> None:
        """Through the whole list in forty frames."""
        bar = view.verticalScrollBar()
        for step in range(40):
            bar.setValue(bar.maximum() * step // 40)
            QApplication.processEvents()

    def steps(self) -> list[Step]:
        """What is measured, in order."""
        pages = self.window.pages
        matches, report = pages["matches"], pages["report"]
        cases, letters = pages["cases"], pages["letters"]
        assert isinstance(matches, MatchesPage)
        assert isinstance(report, ReportPage)
        assert isinstance(cases, CasesPage)
        assert isinstance(letters, LettersPage)
        states = cases.states
        return [
            *((f"open {name}", partial(self.open_page, name)) for name in ("overview", "face", "photos", "matches")),
            ("scroll the matches", lambda: self.scroll(matches.list)),
            ("the next match", lambda: matches.step(1)),
            ("open report", lambda: self.open_page("report")),
            ("scroll its photos", lambda: self.scroll(report.photos.list)),
            ("choose its photos", lambda: self._choose(report.photos.filter, 2)),
            ("choose all of them", lambda: self._choose(report.photos.filter, 0)),
            ("open letters", lambda: self.open_page("letters")),
            ("choose a recipient", lambda: letters.picker.search.setText("clearview")),
            ("open cases", lambda: self.open_page("cases")),
            ("scroll the cases", lambda: self.scroll(cases.list)),
            ("show all cases", lambda: states.setCurrentIndex(states.findData(Shown.ALL))),
            ("search the cases", lambda: cases.search.setText("pim")),
            ("clear the search", cases.search.clear),
            ("open a case", lambda: cases.open_case(cases.model.rows[-1].case.id)),
            ("back to the list", cases.close_case),
            ("open many people", lambda: self.open_page("batch")),
            ("change the person", lambda: self._change_person(1)),
            ("change back", lambda: self._change_person(0)),
            ("larger text", lambda: self.context.theme.set_text_percent(125)),
            ("dark", self.window.actions_table["look-dark"].trigger),
            ("as before", self._as_before),
        ]

    def _choose(self, box: Any, row: int) -> None:
        box.setCurrentIndex(row)
        box.activated.emit(row)

    def _change_person(self, row: int) -> None:
        self.context.use_people(self.context.people, self.context.people[row])

    def _as_before(self) -> None:
        self.context.theme.set_text_percent(100)
        self.window.actions_table["look-light"].trigger()

    # --- Figures -------------------------------------------------------------------------------------------------

    def pages(self) -> None:
        """Print the stand-still of every step."""
        steps: list[Step] = [("left alone", lambda: None), *self.steps()]
        left: dict[str, list[tuple[float, float]]] = {}
        ours: dict[str, list[tuple[float, float]]] = {}
        for _ in range(self.arguments.rounds):
            for found, wanted in ((left, False), (ours, True)):
                self.collect_at_rest(wanted)
                for name, action in steps:
                    found.setdefault(name, []).append(self.measure(action))
        print(f"{'':24}{'stood still':>14}{'own work':>12}{'collections left to Python':>30}")
        for name, _ in steps:
            print(
                f"{name:24}{_best(ours[name], 0):11.0f} ms{_best(ours[name], 1):9.0f} ms"
                f"{_best(left[name], 0):24.0f} ms{_best(left[name], 0) / _best(ours[name], 0):7.1f}x"
            )

    def collect_at_rest(self, wanted: bool) -> None:
        """As the program does it, or as Python does it by itself. Neither begins with what the other left."""
        if self.collector is not None:
            self.collector.stop()
            self.collector.deleteLater()
            self.collector = None
        gc.collect()
        if wanted:
            self.collector = Collector(self.context.tasks, self.window)

    def frames(self) -> None:
        """Print how many frames a second a long list scrolls with, beside a bare one."""
        count = self.arguments.matches
        fake = FakeReview([make_match(number) for number in range(count)])
        gc.collect()
        session: Session = dataclasses.replace(self.session, review=cast("Any", fake))
        self.context.use_session(session, self.context.people)
        page = self.window.pages["matches"]
        assert isinstance(page, MatchesPage)
        opened = self.measure(lambda: self.open_page("matches"))
        bare = QListView()
        bare.setUniformItemSizes(True)
        bare.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        bare.setModel(QStringListModel([f"photo {number}.jpg" for number in range(count)], bare))
        bare.resize(page.list.size())
        bare.show()
        self.settle()
        ours, plain = _frames_a_second(page.list), _frames_a_second(bare)
        bare.close()
        print(f"{count} matches: opened with {opened[0]:.0f} ms of standing still, {opened[1]:.0f} ms of own work;")
        print(f"they scroll with {ours:.0f} frames/s, a bare list with {plain:.0f} = {ours / plain:.2f} of it")
        for name, action in (("as a grid", lambda: page.show_grid(True)), ("all chosen", page.grid.view.selectAll)):
            wall, work = self.measure(action)
            print(f"{name}: {wall:.0f} ms of standing still, {work:.0f} ms of own work")
        page.show_grid(False)
        self.context.use_session(self.session, self.context.people)

    def close(self) -> None:
        """End all jobs and lock the vault."""
        self.window.close()
        deadline = time.monotonic() + 30
        while self.window.isVisible() or self.context.tasks.running:
            QApplication.processEvents()
            if time.monotonic() > deadline:
                raise SystemExit("the window did not close")
        self.context.tasks.wait(10_000)


def _best(gaps: Sequence[tuple[float, float]], which: int) -> float:
    return min(gap[which] for gap in gaps)


def _frames_a_second(view: QListView) -> float:
    bar, frames = view.verticalScrollBar(), 200
    rates = []
    for _ in range(3):
        began = time.perf_counter()
        for frame in range(frames):
            bar.setValue(bar.maximum() // 4 + frame * 37)
            view.viewport().repaint()
        rates.append(frames / (time.perf_counter() - began))
    return max(rates)


def start() -> None:
    """Print the time to a window on the screen, beside a bare one."""
    if missing_parts():
        print(f"start: not measured, this machine has no {', '.join(missing_parts())}")
        return
    with tempfile.TemporaryDirectory() as scratch, desktop(Path(scratch)) as found:
        environment = {**found, "PYTHONPATH": str(REPOSITORY), "HOME": scratch, "XDG_DATA_HOME": scratch}
        times = [
            (
                seconds_until_mapped([sys.executable, "-c", BARE], environment),
                seconds_until_mapped([sys.executable, "-m", "exposure_check"], environment),
            )
            for _ in range(4)
        ]
    bare, ours = (statistics.median(one[which] for one in times[1:]) for which in (0, 1))
    print(f"a bare Qt window is there after {bare:.2f} s, ours after {ours:.2f} s = {ours / bare:.1f} times")


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    for name, default in (("photos", 10_000), ("cases", 500), ("people", 50), ("matches", 100_000), ("rounds", 5)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--profile", action="store_true")
    wanted = parser.parse_args(arguments)
    qt = QApplication(["window_pages"])
    qt.setStyle("Fusion")
    QLocale.setDefault(QLocale("en_GB"))
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(wanted, Path(scratch), qt)
        bench.fill()
        print(f"{wanted.photos} photos, {wanted.cases} cases, {wanted.people} people; best of {wanted.rounds} rounds")
        bench.pages()
        bench.frames()
        if wanted.profile:
            pstats.Stats(bench.profile).sort_stats("tottime").print_stats(40)
        bench.close()
    start()


if __name__ == "__main__":
    main(sys.argv[1:])
