"""Advice before many letters go out, so that nobody takes them for an artificial campaign. It never stops a run."""

from __future__ import annotations

import math
from collections.abc import Mapping

from exposure_check.domain.batch import Advice, AdviceKind, CampaignRule
from exposure_check.services.letter_batch import BatchOrder


def advise(
    rule: CampaignRule, order: BatchOrder, to_write: Mapping[str, int], written_today: Mapping[str, int]
) -> tuple[Advice, ...]:
    """What to think of before ``to_write`` letters (by slug of the recipient) are sent, when ``written_today`` were
    written already."""
    found: list[tuple[AdviceKind, dict[str, str]]] = []
    for recipient in order.recipients:
        count = to_write[recipient.slug] + written_today[recipient.slug]
        if to_write[recipient.slug] and count > rule.letters_a_day:
            found.append(
                (
                    AdviceKind.MANY_AT_ONCE,
                    {
                        "recipient": recipient.name,
                        "count": str(count),
                        "limit": str(rule.letters_a_day),
                        "days": str(math.ceil(count / rule.letters_a_day)),
                    },
                )
            )
    kinds = len(set(order.kinds))
    if kinds > 1 and any(to_write.values()):
        names = ", ".join(recipient.name for recipient in order.recipients if to_write[recipient.slug])
        found.append((AdviceKind.SEVERAL_PURPOSES, {"count": str(kinds), "recipient": names}))
    if any(to_write.values()):
        found.append((AdviceKind.SAME_WORDS, {}))
    return tuple(Advice(kind, values, rule.sources, rule.compiled) for kind, values in found)
