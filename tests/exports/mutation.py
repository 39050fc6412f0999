"""Exports as no platform writes them: JSON with values of wrong types, cut and spoiled files, lost files."""

from __future__ import annotations

import json
from collections.abc import Mapping

from hypothesis import strategies as st

ODD: tuple[object, ...] = (
    *(None, True, -1, 0, 10**30, 1e308, "", "x", "\ud800", "a\x00b\n" * 300, "/" * 50, "../../etc/passwd"),
    *(
        "https://",
        "HTTPS://A.example/b.jpg",
        "http://[",
        "javascript:1",
        "9" * 500,
        [],
        {},
        [[]],
        [None],
        {"uri": 3},
        [{"uri": "x.jpg"}],
    ),
    *({"": {"": []}}, ["a"] * 5, "2023-99-99 99:99:99", "https://a.example/" + "y" * 3000),
)


@st.composite
def spoiled(draw: st.DrawFn, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of an export, some of them changed."""
    changed = dict(files)
    texts = sorted(name for name in files if name.endswith((".json", ".js", ".csv", ".html", ".txt")))
    for name in draw(st.lists(st.sampled_from(texts), min_size=1, max_size=4, unique=True)):
        how = draw(st.sampled_from(["values", "cut", "bytes", "lost", "values", "values"]))
        content = files[name]
        if how == "values" and name.endswith((".json", ".js")):
            prefix, assignment, body = content.rpartition(b" = ") if name.endswith(".js") else (b"", b"", content)
            changed[name] = prefix + assignment + json.dumps(draw(_replaced(json.loads(body)))).encode()
        elif how == "cut":
            changed[name] = content[: draw(st.integers(0, len(content)))]
        elif how == "lost":
            del changed[name]
        else:
            at = draw(st.integers(0, len(content)))
            changed[name] = content[:at] + draw(st.binary(max_size=12)) + content[at + draw(st.integers(0, 8)) :]
    return changed


@st.composite
def _replaced(draw: st.DrawFn, content: object) -> object:
    """A JSON value in which some values, at any depth, are something else."""
    for _ in range(draw(st.integers(1, 3))):
        content = _with(content, draw, draw(st.integers(0, 8)))
    return content


def _with(content: object, draw: st.DrawFn, depth: int) -> object:
    if depth == 0 or not isinstance(content, (dict, list)) or not content:
        return draw(st.sampled_from(ODD))
    if isinstance(content, dict):
        key = draw(st.sampled_from(sorted(content)))
        return {**content, key: _with(content[key], draw, depth - 1)}
    place = draw(st.integers(0, len(content) - 1))
    return [*content[:place], _with(content[place], draw, depth - 1), *content[place + 1 :]]
