"""An exception becomes a sentence that a person can act on, or a dialog with folded details."""

from __future__ import annotations

import ast
import re
import sys
import threading
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import ClassVar

import platformdirs
import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import exposure_check
from exposure_check.domain.errors import (
    Ambiguous,
    DateInFuture,
    ExposureCheckError,
    NoSuchFile,
    NotFound,
    NotReadable,
    NotWritable,
    PackUnusable,
    Refused,
    TooLong,
    WrongPassphrase,
)
from exposure_check.domain.person import Person
from exposure_check.domain.photo import Reason
from exposure_check.domain.request import Law, RequestKind
from exposure_check.domain.sentence import Sentence
from exposure_check.ui import words
from exposure_check.ui.api import LetterOrder, Session
from exposure_check.ui.case_words import said
from exposure_check.ui.context import Context
from exposure_check.ui.error_reports import hooks_installed, make_dialog
from exposure_check.ui.error_words import AMBIGUOUS, FIELDS, INSIDE, NOT_FOUND, PROBLEMS, REASONS, TEMPLATES
from exposure_check.ui.errors import sentence
from tests.ui.catalogues import marking


def test_an_expected_error_is_its_sentence() -> None:
    assert sentence(WrongPassphrase()) == str(WrongPassphrase())
    assert "“a b”" in sentence(NoSuchFile(path="a b"))


class InGerman(QTranslator):
    """Knows three texts."""

    KNOWN: ClassVar = {
        NotWritable.template: "{path}: {reason}",
        "there is a file already": "Dort liegt schon eine Datei",
        "“{file}” on {day}": "„{file}“ am {day}",
    }

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return str(self.KNOWN.get(text, text)) if context == "errors" else text


def test_a_refusal_and_its_reason_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    german = InGerman()
    qapp.installTranslator(german)
    try:
        assert sentence(NotWritable(path="a", reason="there is a file already")) == "a: Dort liegt schon eine Datei"
        assert sentence(NotWritable(path="a", reason="Kein Platz")) == "a: Kein Platz"
        day = Sentence("{day}", day=date(2026, 11, 5))
        refused = Refused("“{file}” on {day}", file="b", day=day)
        assert str(refused) == "“b” on 2026-11-05"
        assert sentence(refused) == f"„b“ am {words.day(date(2026, 11, 5))}"
    finally:
        qapp.removeTranslator(german)


PLACE = "\N{MIDDLE DOT}"


def shapes(value: ast.expr) -> Iterator[str]:
    """The texts that an expression can be, with a dot for each value in them; none for what is no text."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            parts = (part.value if isinstance(part, ast.Constant) else PLACE for part in value.values)
            yield "".join(map(str, parts))
        case ast.IfExp():
            yield from (*shapes(value.body), *shapes(value.orelse))
        case ast.BoolOp():
            yield from (text for part in value.values for text in shapes(part))
        case ast.BinOp():
            yield from (start + end for start in shapes(value.left) for end in shapes(value.right))
        case ast.Call(func=ast.Name(id="printable")):
            yield from shapes(value.args[0])


@cache
def program() -> dict[str, list[ast.AST]]:
    """The modules that can raise an error in front of the window, by their paths."""
    package = Path(exposure_check.__file__).parent
    texts = {path.relative_to(package).as_posix(): path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    return {
        path: list(ast.walk(ast.parse(text)))
        for path, text in texts.items()
        if not path.startswith(("cli/", "ui/")) and re.search(r"\b(reason|problem|field|kind)\b ?=", text)
    }


def given(name: str, *places: str) -> set[str]:
    """What the program passes or assigns under this name in ``places``, or everywhere."""
    found: set[str] = set()
    for path, nodes in program().items():
        for node in nodes if path.startswith(places or "") else ():
            match node:
                case ast.keyword(arg=written, value=value) | ast.Assign(targets=[ast.Name(id=written)], value=value):
                    found.update(shapes(value) if written == name else ())
    return found - {""}


def as_shapes(templates: Iterable[str]) -> set[str]:
    return {re.sub(r"\{\w+\}", PLACE, template) for template in templates}


def test_every_reason_that_the_program_gives_has_words() -> None:
    with_words = as_shapes((*REASONS, *TEMPLATES, *PROBLEMS))
    records = ("law/datarequests.py", "law/own.py")
    found = given("reason") | given("problem", "faces/", *records)
    assert found - as_shapes(INSIDE) == with_words
    assert given("problem", *records) == as_shapes(PROBLEMS)
    assert given("field") <= FIELDS.keys()


def test_what_was_not_found_is_told_in_a_whole_sentence() -> None:
    for error, told in ((NotFound, NOT_FOUND), (Ambiguous, AMBIGUOUS)):
        kinds = {
            kind
            for nodes in program().values()
            for call in nodes
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == error.__name__
            for keyword in call.keywords
            if keyword.arg == "kind"
            for kind in shapes(keyword.value)
        }
        assert kinds == as_shapes(told)


def test_values_inside_of_errors_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    unreadable = PackUnusable(pack="p", reason="its files cannot be read (Permission denied)")
    region = NotFound(kind="authority in the directory for the region of DE", name="Nowhere")
    with marking(qapp):
        assert "⟦its files cannot be read (⟦Permission denied⟧)⟧" in sentence(unreadable)
        assert sentence(NotFound(kind="person", name="Ada")) == "⟦There is no person “Ada”.⟧"
        assert sentence(region) == "⟦There is no authority in the directory for the region “Nowhere” (Germany).⟧"
        assert sentence(NotReadable(path="a.jpg", reason=Reason.TIMED_OUT.value)) == (
            "⟦“a.jpg” cannot be opened: ⟦It took too long, so it was left out.⟧. Check that you may read it, and try "
            "again.⟧"
        )
        assert "⟦Exact place⟧, ⟦Camera⟧" in sentence(
            NotWritable(path="a.jpg", reason="the copy would still give away gps, camera-model")
        )
        assert "⟦For whom is the copy?⟧" in sentence(TooLong(field="for", limit=60))
        assert words.day(date(2026, 12, 1)) in sentence(DateInFuture(day="2026-12-01"))
        assert said(Sentence("({problem})", problem=Reason.DAMAGED)) == "(⟦The photo is damaged or incomplete.⟧)"


def test_a_law_that_does_not_fit_is_told_in_the_language_of_the_window(
    session: Session, person: Person, qapp: QApplication
) -> None:
    recipient = session.recipients.get("clearview-ai")
    order = LetterOrder(person.id, recipient.slug, RequestKind.RESTRICTION, law=Law.CA_PIPEDA)
    with pytest.raises(ExposureCheckError) as refused:
        session.requests.preview(order)
    with marking(qapp):
        said = sentence(refused.value)
    assert "⟦Lock my data for now⟧" in said
    assert "(PIPEDA)" in said
    assert "⟦The Act knows no restriction" in said


def test_an_unexpected_error_never_shows_its_own_words() -> None:
    assert "secret" not in sentence(RuntimeError("secret"))


def test_details_are_folded_and_can_be_copied(qtbot: QtBot) -> None:
    box = make_dialog(RuntimeError("the reason"), None)
    qtbot.addWidget(box)
    assert "the reason" not in box.text()
    assert "RuntimeError: the reason" in box.detailedText()
    copy = next(button for button in box.findChildren(QPushButton) if button.text() == "Copy details")
    box.show()
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "RuntimeError: the reason" in QGuiApplication.clipboard().text()
    assert box.isVisible()


def test_an_expected_error_has_no_details_to_frighten_with(qtbot: QtBot) -> None:
    box = make_dialog(NoSuchFile(path="x"), None)
    qtbot.addWidget(box)
    assert box.detailedText() == ""


def test_exceptions_of_slots_and_threads_are_reported() -> None:
    seen: list[BaseException] = []
    before = sys.excepthook
    with hooks_installed(seen.append):
        try:
            raise ValueError("main")  # noqa: TRY301 - handed to the hook as the interpreter would
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)

        def fail() -> None:
            raise KeyError("thread")

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert [type(error) for error in seen] == [ValueError, KeyError]
    assert sys.excepthook is before


def test_one_dialog_at_a_time(context: Context, qtbot: QtBot) -> None:
    context.errors.report(NoSuchFile(path="a"))
    context.errors.report(NoSuchFile(path="b"))
    qtbot.waitUntil(lambda: any(box.isVisible() for box in _boxes()))
    assert len([box for box in _boxes() if box.isVisible()]) == 1
    for box in _boxes():
        box.close()


def _boxes() -> list[QMessageBox]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]


def test_the_log_of_an_unexpected_error_says_where_and_nothing_personal(
    context: Context, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    personal = ("Eileen Collins", "/home/eileen/photos/me.jpg", "scored 0.71")

    def fail() -> None:
        raise RuntimeError(" ".join(personal))

    context.run(context, fail)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()
    log = Path(platformdirs.user_log_dir("exposure-check", appauthor=False)) / "error.log"
    written = log.read_text(encoding="utf-8")
    assert "RuntimeError" in written
    assert "in fail" in written
    told = written + "".join(capfd.readouterr())
    assert [each for each in personal if each in told] == []
