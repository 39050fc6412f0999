"""What a server asks of programs (robots.txt, RFC 9309), read by protego."""

from __future__ import annotations

import re
from dataclasses import dataclass

from protego import Protego

from exposure_check.domain.network import Answer, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.domain.web_address import WebAddress
from exposure_check.sources.net.session import PRODUCT

_AGENT_LINE = re.compile(r"\s*user[-\s]*agent\s*[:\s]([^#]*)", re.IGNORECASE)
_OURS = re.compile(rf"{PRODUCT}(?![a-z0-9_-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rules:
    """What one server says. ``refused``: nothing there may be asked for, and why."""

    parsed: Protego | None = None
    refused: Unanswered | None = None

    def allow(self, address: WebAddress) -> bool:
        """Whether ``address`` may be asked for."""
        return self.parsed is None or self.parsed.can_fetch(str(address), PRODUCT)

    def delay(self, longest: float) -> float:
        """How many seconds the server wants between two requests, at most ``longest``."""
        if self.parsed is None:
            return 0.0
        asked = self.parsed.crawl_delay(PRODUCT) or 0.0
        return min(max(float(asked), 0.0), longest)  # also of nan: max() keeps the 0.0 that it has


def rules_of(answer: Answer | Unanswered) -> Rules:
    """The rules that follow from the attempt to read them. RFC 9309, 2.3.1: what is not there forbids nothing (any
    4xx, but too many requests is not an answer), what cannot be reached forbids all."""
    if isinstance(answer, Answer):
        return Rules(Protego.parse(_condensed(answer.data.decode("utf-8", "replace"))))
    not_there = answer.reason in {Reason.LOGIN_NEEDED, Reason.NOT_FOUND} or (
        answer.status is not None and 400 <= answer.status < 500 and answer.status not in {408, 425, 429}
    )
    return Rules() if not_there else Rules(refused=answer)


def _condensed(untrusted_text: str) -> str:
    """The same rules with one name for all programs that are not this one. protego keeps each rule once per program
    that it is for, so half a megabyte of names before half a megabyte of rules would be billions of them."""
    lines = []
    for line in untrusted_text.splitlines():
        found = _AGENT_LINE.match(line)
        if found is None:
            lines.append(line)
            continue
        name = found[1].strip()
        kept = "*" if name == "*" else PRODUCT if _OURS.match(name) else "another"
        lines.append(f"User-agent: {kept}")
    return "\n".join(lines)
