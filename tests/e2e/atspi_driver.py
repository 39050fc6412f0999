"""Reads the accessibility tree of a running program and acts on it, the way a screen reader does.

Runs in the system's Python (Debian's python3-pyatspi is not on any package index): one JSON command a line on standard
input, one JSON answer a line on standard output. The tests talk to it through desktop.py.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi


def children(node: Any) -> list[Any]:
    """All children at once, None where one is gone meanwhile.

    Qt (6.11) reads past the end of its list when it is asked for a child of a scroll area that it no longer has, for
    instance because a scroll bar went out of view (QAccessibleAbstractScrollArea::child), and the program ends. So
    nothing is looked into between asking how many there are and asking for each, and the number is asked for again.
    """
    found: list[Any] = []
    try:
        wanted = range(min(node.childCount, 3000))
        found.extend(node.getChildAtIndex(index) if index < node.childCount else None for index in wanted)
    except Exception:  # the tree changes while we read it
        return found
    return found


def walk(node: Any, path: tuple[int, ...] = (), *, showing: bool = False) -> Iterator[tuple[Any, tuple[int, ...]]]:
    """The nodes below, with the way to each. With ``showing`` what is out of view is not looked into."""
    yield node, path
    for index, child in enumerate(children(node)):
        if child is None:
            continue
        try:
            if showing and not child.getState().contains(pyatspi.STATE_SHOWING):
                continue
        except Exception:
            continue
        yield from walk(child, (*path, index), showing=showing)


def application(pid: int) -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        app = desktop.getChildAtIndex(index)
        if app is not None and app.get_process_id() == pid:
            return app
    return None


def states(node: Any) -> list[str]:
    found = node.getState()
    return sorted(
        name
        for name, value in (
            ("showing", pyatspi.STATE_SHOWING),
            ("enabled", pyatspi.STATE_ENABLED),
            ("focused", pyatspi.STATE_FOCUSED),
            ("focusable", pyatspi.STATE_FOCUSABLE),
            ("checked", pyatspi.STATE_CHECKED),
            ("selected", pyatspi.STATE_SELECTED),
            ("editable", pyatspi.STATE_EDITABLE),
        )
        if found.contains(value)
    )


def text_of(node: Any) -> str:
    try:
        text = node.queryText()
        return str(text.getText(0, min(text.characterCount, 20000)))
    except (NotImplementedError, AttributeError):
        return ""


def matches(node: Any, wanted: dict[str, Any]) -> bool:
    if wanted.get("role") and node.getRoleName() != wanted["role"]:
        return False
    name = node.name or ""
    if "name" in wanted and name != wanted["name"]:
        return False
    if "contains" in wanted and wanted["contains"].lower() not in (name + "\n" + text_of(node)).lower():
        return False
    return not wanted.get("showing", True) or "showing" in states(node)


def find(command: dict[str, Any]) -> Any:
    app = application(command["pid"])
    if app is None:
        return None
    nth = command.get("nth", 0)
    for node, _ in walk(app, showing=command.get("showing", True)):
        try:
            if matches(node, command):
                if nth == 0:
                    return node
                nth -= 1
        except Exception:  # gone while we looked
            continue
    return None


def focused(node: Any, *, list_has_it: bool = False) -> Any:
    """The node that has the keyboard: the innermost one, looked for only in what is in view.

    Qt calls the current item of every list focused; it only counts in the list that has the keyboard.
    """
    for child in children(node):
        try:
            if child is None:
                continue
            found = child.getState()
            if not found.contains(pyatspi.STATE_SHOWING):
                continue
            has_it = found.contains(pyatspi.STATE_FOCUSED)
            inner = focused(child, list_has_it=has_it)
            if inner is not None:
                return inner
            if has_it and (list_has_it or child.getRoleName() not in ("list item", "table cell")):
                return child
        except Exception:  # the tree changes while we read it
            continue
    return None


def describe(node: Any) -> dict[str, Any]:
    return {"role": node.getRoleName(), "name": node.name, "text": text_of(node), "states": states(node)}


def do(command: dict[str, Any]) -> Any:
    verb = command["do"]
    if verb == "tree":
        app = application(command["pid"])
        rows = []
        for node, path in walk(app) if app else ():
            try:
                rows.append({**describe(node), "depth": len(path)})
            except Exception:
                continue
        return rows
    if verb == "focused":
        app = application(command["pid"])
        node = None if app is None else focused(app)
        return None if node is None else describe(node)
    node = find(command)
    if node is None:
        return None
    if verb == "press":
        action = node.queryAction()
        wanted = command.get("action")
        names = [action.getName(index).lower() for index in range(action.nActions)]
        chosen = (
            names.index(wanted.lower())
            if wanted
            else next((names.index(name) for name in ("press", "toggle", "check", "setfocus") if name in names), 0)
        )
        action.doAction(chosen)
    elif verb == "type":
        node.queryEditableText().setTextContents(command["text"])
    elif verb == "select":
        node.parent.querySelection().selectChild(node.getIndexInParent())
    elif verb == "focus":
        node.queryComponent().grabFocus()
    elif verb == "value":
        node.queryValue().currentValue = command["value"]
    return describe(node)


def main() -> None:
    for line in sys.stdin:
        try:
            answer = {"ok": do(json.loads(line))}
        except Exception as error:
            answer = {"error": type(error).__name__ + ": " + str(error)}
        print(json.dumps(answer), flush=True)


main()
