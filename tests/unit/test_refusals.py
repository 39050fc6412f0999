"""What a person is refused can be said in their language: its sentence is marked where it is raised."""

from __future__ import annotations

import ast
import pickle
import runpy
from collections.abc import Iterator
from pathlib import Path

from exposure_check.domain.errors import InputRefused, Refused

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "exposure_check"
TYPED_ONLY = {
    "domain/case_details.py",
    "faces/evaluation.py",
}
"""Sentences that only the command line can meet. The window has no place where these could be typed."""


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def test_no_refusal_that_the_window_shows_is_a_plain_english_sentence() -> None:
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith("cli/") or name in TYPED_ONLY:
            continue
        for call in calls(path, "InputRefused", "EventRefused"):
            plain = [each for each in call.keywords if isinstance(each.value, ast.Constant | ast.JoinedStr)]
            assert not plain, f"{name}:{call.lineno}: mark the sentence and raise Refused"


def test_lupdate_reads_every_file_that_refuses() -> None:
    read = set(runpy.run_path(str(ROOT / "packaging" / "check_translations.py"))["source_files"]())
    for path in PACKAGE.rglob("*.py"):
        if any(calls(path, "Refused")):
            assert path.relative_to(ROOT).as_posix() in {Path(each).as_posix() for each in read}


def test_a_refusal_is_english_text_and_keeps_its_template_across_processes() -> None:
    refused = Refused("“{file}” is larger than {size} MB.", file="a\x1b[31m.csv", size=16)
    assert str(refused) == "“a[31m.csv” is larger than 16 MB."
    assert isinstance(refused, InputRefused)
    assert InputRefused(what="Other").template == "{what}" == InputRefused.template, "no other error was changed"
    again = pickle.loads(pickle.dumps(refused))  # noqa: S301 - our own bytes
    assert (str(again), again.template, again.values) == (str(refused), refused.template, refused.values)
