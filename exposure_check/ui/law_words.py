"""What the rules of ``resources/law/deadlines.json`` say about answers, marked for translation.

The sentences are data, and lupdate reads only source files. A test compares this list with the rules.
"""

from __future__ import annotations

from exposure_check.domain.errors import QT_TRANSLATE_NOOP

RULES_SAY = (
    QT_TRANSLATE_NOOP("cases", "That day is not counted (Regulation 1182/71, Art. 3(1))."),
    QT_TRANSLATE_NOOP("cases", "It must say so, with reasons, within the first month (GDPR Art. 12(3))."),
    QT_TRANSLATE_NOOP("cases", "Regulation 1182/71, Art. 3(4)"),
    QT_TRANSLATE_NOOP("cases", "Regulation 1182/71, Art. 3(2)(c)"),
    QT_TRANSLATE_NOOP(
        "cases", "The period starts on that day, whether it is a working day or not (guidance of the ICO)."
    ),
    QT_TRANSLATE_NOOP("cases", "It must say so, with reasons, within the first month."),
    QT_TRANSLATE_NOOP("cases", "guidance of the ICO"),
    QT_TRANSLATE_NOOP("cases", "guidance of the ICO: the corresponding date, or the last day of the month"),
    QT_TRANSLATE_NOOP(
        "cases",
        "Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day "
        "was not verified.",
    ),
    QT_TRANSLATE_NOOP("cases", "The 30 days are counted from receipt."),
    QT_TRANSLATE_NOOP(
        "cases",
        "The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the "
        "next working day.",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its "
        "amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; "
        "the 30 days then run from the end of those 10 days (DPO Art. 19).",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims "
        "under Articles 30 to 32, such as erasure, the Act sets no period.",
    ),
    QT_TRANSLATE_NOOP(
        "cases", "The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021)."
    ),
    QT_TRANSLATE_NOOP("cases", "It must say so within the first 45 days (11 CCR 7021)."),
    QT_TRANSLATE_NOOP(
        "cases",
        "Brokers that are registered in California can all be reached with one request through DROP (Delete Act, "
        "Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was "
        "not verified.",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "If the day of receipt is itself the first day, the period ends one day earlier. The later reading is "
        "used here.",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the "
        "conversion needs.",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is "
        "what the regulator expects. Agencies have 30 days.",
    ),
    QT_TRANSLATE_NOOP("cases", "The 15 days are counted from the date of the request (LGPD Art. 19, II)."),
    QT_TRANSLATE_NOOP(
        "cases",
        "A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).",
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "The text counts from the request; the day given here is that of its receipt, so that nobody is called "
        "late too early.",
    ),
)
