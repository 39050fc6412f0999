"""Texts of the window that are data, or stand in tables of the program, each with its context in the catalogues.

lupdate reads only source files: for its run they are written into one, see ``check_translations.py``. The window looks
them up by their English words (``exposure_check/ui/data_words.py``, ``case_words.py``).
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from exposure_check.domain import recipient_notes  # noqa: E402
from exposure_check.letters.laws import TABLES  # noqa: E402

RESOURCES = ROOT / "resources"


def texts() -> tuple[tuple[str, str], ...]:
    """Context and text, each pair once, in the order of the data."""
    found = (
        *_reasons(),
        *_guides(),
        *_recipients(),
        *_authorities(),
        *_decisions(),
        *deadlines(),
        *other_deadlines(),
        *_laws(),
    )
    return tuple(dict.fromkeys(found))


def as_source() -> str:
    """A source file for lupdate that holds them all."""
    quoted = (tuple(json.dumps(part, ensure_ascii=False) for part in each) for each in texts())
    return "".join(f"QT_TRANSLATE_NOOP({context}, {text})\n" for context, text in quoted)


def _reasons() -> Iterator[tuple[str, str]]:
    """Why a paragraph stands in a letter."""
    for rules in TABLES.values():
        for rule in rules:
            yield "letter-reasons", rule.why


def _guides() -> Iterator[tuple[str, str]]:
    """How to get the data export of a platform."""
    for guide in _read("sources/exports.json")["guides"]:
        for text in (*guide["steps"], guide["choose"], guide["takes"], guide["contains"], guide["address_note"]):
            if text:
                yield "export-guides", text


def _recipients() -> Iterator[tuple[str, str]]:
    """What recipients ask for, and notes on them. Notes that repeat with other values are marked where they are read
    (``exposure_check/domain/recipient_notes.py``)."""
    for recipient in _read("law/recipients.json")["recipients"]:
        alternatives = (*recipient.get("address_alternatives", ()), *recipient.get("email_alternatives", ()))
        basis = recipient.get("representative", {}).get("basis")
        notes = (note for note in recipient.get("notes", ()) if recipient_notes.parsed(note) is None)
        for text in (*recipient.get("asks_for", ()), *notes, *(one["status"] for one in alternatives), basis):
            if text:
                yield "recipients", text


def _authorities() -> Iterator[tuple[str, str]]:
    """What is worth knowing about an authority. Articles and names are the same in every language."""
    for authority in _read("law/authorities.json")["authorities"]:
        statuses = [one["status"] for one in authority.get("email_alternatives", ())]
        basis = [text for text in [authority["complaint_basis"]] if "(" in text]
        for text in (authority.get("scope"), *authority.get("notes", ()), *statuses, *basis):
            if text:
                yield "authorities", text


def _decisions() -> Iterator[tuple[str, str]]:
    """What authorities decided, and what was read about it. Names of one word are the same in every language, and so
    are numbers of articles: what stands among these in small letters is a description."""
    for decision in _read("law/decisions.json")["decisions"]:
        authority = [decision["authority"]] if " " in decision["authority"] else []
        user = [decision["target"]] if decision.get("about_user") else []
        described = [text for text in decision["articles"] if text[0].islower()]
        for text in (decision["outcome"], decision["status"], decision["verified"], *authority, *user, *described):
            yield "decisions", text


def deadlines() -> Iterator[tuple[str, str]]:
    """What the rules say about answers."""
    content = _read("law/deadlines.json")
    for rule in content["rules"]:
        if rule["limit"] == "answer":
            yield from (("cases", text) for text in _said(rule))
    for each in content["without_limit"]:
        if each["limit"] == "answer":
            yield "cases", each["why"]


def other_deadlines() -> Iterator[tuple[str, str]]:
    """What the rules say about other times, and about questions that come before an answer: for the calculator."""
    for rule in _read("law/deadlines.json")["rules"]:
        yield "cases", rule["pause"]["rule"]
        if rule["limit"] != "answer":
            yield from (("cases", text) for text in _said(rule))


def _said(rule: dict[str, Any]) -> list[str]:
    said = [rule["day_of_event"], rule.get("meaning"), rule.get("month_rule"), rule["end_on_rest"]["rule"]]
    said += [rule.get(name, {}).get("notice") for name in ("extension", "extension_named")]
    said += rule["articles"][:1]  # what the time rests on: each language cites a law its own way
    return [text for text in (*said, *rule.get("notes", ()), *rule.get("not_settled", ())) if text]


def _laws() -> Iterator[tuple[str, str]]:
    """Where laws of letters apply, and why some know no letters of a kind: parts of refusals."""
    for path in sorted((RESOURCES / "letters" / "laws").glob("*/law.toml")):
        law = tomllib.loads(path.read_text(encoding="utf-8"))
        for text in (law["where"], *law.get("without", {}).values()):
            yield "cases", text


def _read(path: str) -> Any:
    return json.loads((RESOURCES / path).read_text(encoding="utf-8"))
