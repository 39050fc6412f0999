"""Texts that are data, or are made far from the window, are said in its language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import check_translations
import data_texts
import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from exposure_check.bootstrap import CHECKED_DISTRIBUTIONS, Application
from exposure_check.domain.controller import OWN_QUALITY, RecipientDraft
from exposure_check.domain.deadline import Limit, Pause, PauseReason
from exposure_check.domain.errors import DateOutOfRange, ExtensionImpossible, NotFound, NoTimeLimit
from exposure_check.domain.health import Finding
from exposure_check.domain.request import Law, ParagraphReason
from exposure_check.domain.sentence import CountryName, HolidayName, LawName, Sentence
from exposure_check.faces import health
from exposure_check.faces.probe import Attempt, Probe
from exposure_check.law.own import checked
from exposure_check.letters.laws import TABLES
from exposure_check.services.ports import LimitClock
from exposure_check.ui import case_words, data_words, words
from exposure_check.ui.components.export_help import ExportHelp
from exposure_check.ui.components.letter_reasons import LetterReasons
from exposure_check.ui.components.recipient_decisions import DecisionCard
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.decision_list import DecisionListModel
from exposure_check.ui.models.finding_list import FindingListModel
from exposure_check.ui.widgets.labels import BodyLabel
from tests.ui.catalogues import is_said, marking, sources


def plain(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if not is_said(text)]


def test_all_that_the_directory_says_about_recipients_has_words(application: Application, qapp: QApplication) -> None:
    recipients = application.directory().all()
    with marking(qapp):
        for one in recipients:
            statuses = [other.status for other in (*one.address_alternatives, *one.email_alternatives)]
            basis = [] if one.representative is None else [one.representative.basis]
            said = [*data_words.asked_for(one), *data_words.notes(one), *map(data_words.contact, (*statuses, *basis))]
            assert plain(said) == [], one.slug
        notes = [text for one in recipients for text in data_words.notes(one)]
    assert "⟦Asks for requests in the language: English.⟧" in notes
    assert f"⟦The e-mail address is as of {words.day(date(2021, 1, 29))}.⟧" in notes
    assert any("basis: ⟦record address⟧.⟧" in note for note in notes)
    assert len(notes) > 150


def test_a_note_of_the_person_is_never_taken_for_one_of_the_directory(qapp: QApplication) -> None:
    note = "The postal address is as of 2020-03-05."
    own = checked(RecipientDraft(name="Somebody", kind="other", email="a@example.org", note=note), date(2026, 11, 22))
    assert own.quality == OWN_QUALITY
    with marking(qapp):
        assert data_words.notes(own) == [note]
        assert is_said(*data_words.notes(replace(own, quality="db")))
        assert data_words.notes(replace(own, notes=("As of {day}",), quality="db")) == ["As of {day}"]


def test_reasons_of_paragraphs_and_decisions_are_shown_in_the_language_of_the_window(
    application: Application, context: Context, qapp: QApplication
) -> None:
    with marking(qapp):
        reasons = LetterReasons(context)
        for rule in (rule for rules in TABLES.values() for rule in rules):
            reasons._show(ParagraphReason(rule.block, "text", (), "", rule.why))
            assert is_said(reasons.why.text()), rule.block
        model = DecisionListModel()
        for decision in application.decisions().all():
            card = DecisionCard(context, decision, model)
            shown = " ".join(label.text() for label in card.findChildren(BodyLabel))
            for text in (decision.outcome, decision.status, decision.verified):
                assert f"⟦{text}⟧" in shown, decision.id
            assert decision.authority.isalpha() or f"⟦{decision.authority}⟧" in model.head(decision)


def test_guides_to_exports_are_shown_in_the_language_of_the_window_or_marked_as_english(
    context: Context, window: MainWindow, qapp: QApplication
) -> None:
    dialog = ExportHelp(context, window)
    guides = context.application.export_guides()

    def shown() -> list[BodyLabel]:
        layouts = (dialog._steps.body, dialog._facts)
        items = [layout.itemAt(row) for layout in layouts for row in range(layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if type(widget) is BodyLabel]

    def in_english() -> list[str]:
        return [label.text() for label in shown() if label.testAttribute(Qt.WidgetAttribute.WA_SetLocale)]

    with marking(qapp):
        for guide in guides:
            dialog._show(guide)
            assert len(shown()) >= len(guide.steps) + 3
            assert plain(label.text().removeprefix(f"{number}. ") for number, label in enumerate(shown(), 1)) == []
            assert in_english() == []
        dialog._show(msgspec.structs.replace(guides[0], choose="A new text"))
    assert in_english() == ["A new text"]
    dialog.close()


def findings() -> list[Finding]:
    """Every finding that can be made, whatever this system has."""
    nothing = Probe(0, False, (), None, None, None, None, None)
    probes = [nothing, replace(nothing, seccomp=True), replace(nothing, landlock=7, seccomp=True)]
    probes += [replace(probe, refused=(Attempt.WRITE, Attempt.CONNECT)) for probe in probes]
    probes += [replace(probe, refused=tuple(Attempt), memory=1, processor_seconds=1, core_size=0) for probe in probes]
    return [finding for probe in probes for finding in health._findings(probe)]


def test_findings_about_the_installation_are_said_in_the_language_of_the_window(
    application: Application, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> list[Finding]:
        raise RuntimeError

    monkeypatch.setattr(health, "weights", broken)
    monkeypatch.setattr(health, "protection", lambda *_arguments: [])
    found = [*application.doctor(), *findings()]
    names = {"Exposure Check", "Python", *CHECKED_DISTRIBUTIONS}
    assert {finding.what for finding in found if not isinstance(finding.what, Sentence)} == names
    model = FindingListModel()
    model.set_findings(found)
    lines = model.lines()
    with marking(qapp):
        model.set_findings([finding for finding in found if finding.what not in names])
        said = model.lines()
        refused = Finding("a pack", "English", ok=False, error=NotFound(kind="case", name="7"))
        model.set_findings([refused])
        assert model.lines() == ["Needs attention · a pack: ⟦There is no case “7”.⟧"]
    assert "Needs attention · weights: cannot be checked: RuntimeError" in lines
    for line in said:
        what, value = line.removeprefix("Needs attention · ").split("⟧: ", 1)
        assert what.startswith("⟦"), line
        assert is_said(value) or what == "⟦fonts" or "Landlock" in value, line
    assert not any("⟦" in line for line in lines)


def counted(clock: LimitClock) -> Iterator[str]:
    """What is said of every date that the calculator and the cases can ask for, and why there is none."""
    later = date(2027, 12, 1)
    asked = date(2026, 12, 3)
    pauses = [Pause(asked, date(2026, 12, 9), reason) for reason in PauseReason]
    ways: tuple[dict[str, Any], ...] = (
        {},
        {"extended": True},
        {"extended": True, "named_end": later},
        {"pauses": pauses},
        {"pauses": [Pause(later, later)]},
        {"pauses": [Pause(later, asked)]},
    )
    days = (date(2026, 1, 5), date(2026, 11, 25), date(2026, 11, 26), date(2027, 5, 1))
    asked_for = [(law, limit) for law in Law for limit in {Limit.ANSWER, *clock.limits(law)}]
    for (law, limit), day, country, way in product(asked_for, days, ("FR", "US", "BE", "GB", None), ways):
        try:
            found = clock.due(limit, law, day, country, **way)
        except (ExtensionImpossible, DateOutOfRange, NoTimeLimit) as error:
            whole = error.values if isinstance(error, ExtensionImpossible) else {}
            yield from (whole | error.sentences).values()
        else:
            yield from found.steps


def test_every_word_that_the_window_shows_of_a_date_is_in_the_catalogues(application: Application) -> None:
    seen: set[str] = set()

    def look(said: object) -> None:
        if isinstance(said, Sentence):
            has_words = any(map(str.isalpha, re.sub(r"\{\w+\}", "", said.template)))
            assert not has_words or ("cases", said.template) in sources(), said.template
            seen.add(said.template)
            for value in said.values.values():
                look(value)
        else:  # anything else that is a text would stay in English
            assert isinstance(said, CountryName | HolidayName | LawName | date | int), said

    for said in counted(application.law_clock()):
        look(said)
    rules = json.loads((application.resources / "law" / "deadlines.json").read_text(encoding="utf-8"))["rules"]
    assert {rule["articles"][0] for rule in rules} <= seen
    assert len(seen) > 100


def test_a_german_window_cites_laws_and_names_holidays_as_germans_do(
    application: Application, context: Context
) -> None:
    clock, day = application.law_clock(), date(2026, 11, 25)  # a month later it is Christmas
    context.translations.use("de")
    try:
        austrian = [case_words.said(step) for step in clock.answer_due(Law.EU_GDPR, day, "AT").steps]
        irish = [case_words.said(step) for step in clock.answer_due(Law.EU_GDPR, day, "IE").steps]
        swiss = [case_words.said(step) for step in clock.answer_due(Law.CH_FADP, day, "CH").steps]
    finally:
        context.translations.remove()
    assert "(Art. 12 Abs. 3 DSGVO)" in austrian[1]
    assert "(Österreich: Christtag)" in austrian[2]
    assert "(Irland: Erster Weihnachtstag)" in irish[2]  # not from the calendar of Ireland, which has no German
    assert "(Art. 25 Abs. 7 DSG)" in swiss[1]


def test_lupdate_finds_every_text_that_is_data_or_marked(tmp_path: Path) -> None:
    catalogue = tmp_path / "exposure_check_de.ts"
    check_translations.lupdate(catalogue)
    contexts = ElementTree.parse(catalogue).iter("context")  # noqa: S314 - made just now
    found = {(one.findtext("name"), text.findtext("source")) for one in contexts for text in one.iter("message")}
    assert sources() - found == set()
    assert len(data_texts.texts()) > 750
