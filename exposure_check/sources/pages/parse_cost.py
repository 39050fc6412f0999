"""What it would cost to build the tree of an HTML page, estimated before it is built.

The tree builder of the HTML standard looks through all open elements at many tags ("has an element in scope", 13.2.4.2)
and opens forgotten formatting elements again and again (13.2.4.3), so a page of half a megabyte can take half a minute
and one of some megabytes all memory. Measured with selectolax 1.0.2: 100,000 nested ``<div>`` take 24 s, 40,000
attributes of one element 3.8 s.
"""

from __future__ import annotations

import re

MOST_STEPS = 500_000_000
"""Open elements looked at, all tags together: about two seconds."""
MOST_REOPENED = 2_000_000
"""Formatting elements opened again: each is a node of about a hundred bytes."""
MOST_ATTRIBUTES = 5_000
"""Of one element."""
MOST_TAGS = 500_000
"""Tags that are looked at. Saved pages are long because pictures stand in them, not because of their tags."""
_HARMLESS_TAGS = 5_000
_LONG_TAG = re.compile(r"<[a-zA-Z][^<]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_ATTRIBUTE = re.compile(r"[\s/]+[^\s/>=]+")
_TAG = re.compile(
    # What is no tag is taken to its end or to the end of the page, so that the search is linear.
    r"<(?:!--.*?(?:-->|\Z)|(?:script|style|textarea|title|xmp)\b.*?(?:</(?:script|style|textarea|title|xmp)|\Z)"
    r"|(/?)([a-zA-Z][^\s/>]{0,30}))",
    re.DOTALL | re.IGNORECASE,
)
_VOID = frozenset(
    "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr".split()
)
_CLOSES_ITSELF = frozenset("p li dd dt option tr td th tbody thead tfoot a".split())
_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())


def within_tags(text: str) -> str:
    """The page up to its tag number MOST_TAGS, or all of it."""
    if text.count("<") <= MOST_TAGS:
        return text
    at = -1
    for _ in range(MOST_TAGS):
        at = text.find("<", at + 1)
    return text[:at]


def is_too_costly(text: str) -> bool:
    """Whether building the tree of this page would take more steps or memory than it may."""
    return _has_endless_tag(text) or (text.count("<") > _HARMLESS_TAGS and _is_too_deep(text))


def _has_endless_tag(text: str) -> bool:
    for match in _LONG_TAG.finditer(text):
        bare = _QUOTED.sub("", match[0]).partition(">")[0]
        if len(bare) > MOST_ATTRIBUTES and sum(1 for _ in _ATTRIBUTE.finditer(bare)) > MOST_ATTRIBUTES:
            return True
    return False


def _is_too_deep(text: str) -> bool:
    """Follows open elements by name. An end tag takes with it what was opened inside, as in the tree builder."""
    opened: list[str] = []
    count: dict[str, int] = {}
    formatting = steps = reopened = 0
    for closing, name in _TAG.findall(text):
        tag = name.lower()
        if not tag or tag in _VOID:
            continue
        if closing:
            if tag in _FORMATTING and formatting:
                formatting -= 1
            if count.get(tag):
                while True:
                    last = opened.pop()
                    count[last] -= 1
                    if last == tag:
                        break
            continue
        if tag in _CLOSES_ITSELF and opened and opened[-1] == tag:
            continue
        if tag in _FORMATTING:
            formatting += 1
        opened.append(tag)
        count[tag] = count.get(tag, 0) + 1
        steps += len(opened)
        reopened += formatting
        if steps > MOST_STEPS or reopened > MOST_REOPENED:
            return True
    return False
