"""Facts and rules to a document in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.letter_options import Option, options_of
from exposure_check.domain.request import History, LetterRequest
from exposure_check.letters import addressing, own_words
from exposure_check.letters.annex import annex_of
from exposure_check.letters.document import Block, Demand, Document
from exposure_check.letters.facts import Facts, clean, gather
from exposure_check.letters.own_words import Placed
from exposure_check.letters.rules import Part, Rule, applying
from exposure_check.letters.texts import LawTexts, Texts

_ENDS = ".!?…;"
"""Marks after which a sentence of the person needs no full stop. A semicolon ends a question in Greek."""


def document_for(request: LetterRequest, texts: Texts) -> Document:
    """The letter of ``request``. Raises what :func:`exposure_check.letters.facts.gather` raises."""
    facts = gather(request, texts)
    own = texts.of(request.law, request.language)
    words, values = own.own(request.kind), values_for(facts, own)
    placed = own_words.applied([(rule.part, _block(rule, own, values)) for rule in applying(facts)], request)
    goes_to = facts.addressee or request.recipient
    recipient = addressing.recipient_lines(goes_to, facts, own, texts)
    subject = own.fill(own.subjects[facts.kind], {})
    handling = _of(Part.HANDLING, placed)
    return Document(
        language=request.language,
        layout=request.layout or addressing.layout_for(facts.country, texts),
        title=subject,
        written_on=facts.written_on,
        name=facts.name,
        sender=addressing.sender_lines(goes_to, facts, own, texts),
        return_line=" · ".join((facts.name, *facts.address)) if facts.address else "",
        recipient=recipient,
        place_and_date=own.fill(words.place_and_date, values),
        subject=words.subject_label.replace(" ", "\u00a0") + subject,
        salutation=words.salutation,
        opening=_of(Part.OPENING, placed),
        requests_heading=words.requests,
        lead=own.fill(words.lead, {}),
        requests=_demands(placed),
        handling_heading=words.handling if handling else "",
        handling=handling,
        closing=_of(Part.CLOSING, placed),
        farewell=words.farewell,
        enclosure=own.fill(words.enclosure, values) if facts.photos else "",
        annex=annex_of(facts.photos, words, own),
        page=words.page,
        email=facts.email or "",
        recipient_name=clean(goes_to.name),
        recipient_email=clean(goes_to.email or ""),
        letterhead=() if request.letterhead is None else tuple(filter(None, map(clean, request.letterhead.lines))),
        footer="" if request.letterhead is None else clean(request.letterhead.footer),
        logo=b"" if request.letterhead is None else request.letterhead.logo,
    )


def values_for(facts: Facts, texts: LawTexts) -> dict[str, object]:
    """What text blocks may insert. Anything else in a block is an error."""
    dates = texts.dates

    def quoted(name: str) -> str:
        return texts.words.quoted.replace("{name}", name)

    decisions = (
        texts.fill(texts.decisions[each.reference].replace("{date}", dates.write(each.date)), {})
        for each in facts.decisions
    )
    return {
        "account": None if facts.account is None else quoted(facts.account),
        "birth_date": None if facts.birth_date is None else dates.write(facts.birth_date),
        "count": len(facts.photos),
        "date": dates.write(facts.written_on),
        "decisions": texts.words.list_separator.join(decisions),
        "email": facts.email,
        "names": ", ".join(map(quoted, facts.aliases)),
        "names_count": len(facts.aliases),
        "place": facts.place,
        "recipient": facts.recipient_name,
        "recipient_contact": facts.recipient_contact,
        "face_search": facts.face_search,
        "several": len(facts.photos) > 1,
        "residence": facts.residence,
        "lives_in_area": facts.lives_in_area,
        **options_for(facts, texts),
        **history_for(facts, texts),
    }


def options_for(facts: Facts, texts: LawTexts) -> dict[str, object]:
    """The options of the letter by their names, with underscores; None for those that are not set."""

    def written(option: Option) -> str | None:
        value = facts.options.get(option.name)
        if isinstance(value, date):
            return texts.dates.write(value)
        return _ended(value) if value is not None and option.sentence else value

    return {
        option.name.replace("-", "_"): written(option)
        for option in options_of(facts.kind, facts.law)
        if option.name != "account"
    }


def _ended(text: str) -> str:
    """``text`` with a full stop, unless it ends with a mark of its own."""
    return text if text[-1] in _ENDS else f"{text}."


def history_for(facts: Facts, texts: LawTexts) -> dict[str, object]:
    """What the log of the case says, in words; nothing without a log."""
    history = facts.history
    if history is None:
        return {}

    def written(day: date | None) -> str | None:
        return None if day is None else texts.dates.write(day)

    return {
        "earlier": texts.fill(texts.letters[history.kind], {}),
        "channel": None if history.channel is None else texts.channels[history.channel],
        "channel_neutral": _channel_for_others(history, texts),
        "quote": _quote(clean(history.quote), texts),
        "sent_on": written(history.sent_on),
        "received_on": written(history.received_on),
        "acknowledged_on": written(history.acknowledged_on),
        "extended_on": written(history.extended_on),
        "extended_until": written(history.extended_until),
        "due": written(history.due),
        "answered_on": written(history.answered_on),
        "reminded_on": _on_days(history, texts),
    }


def _channel_for_others(history: History, texts: LawTexts) -> str | None:
    """How a letter went, told to somebody who did not get it."""
    if history.channel is None:
        return None
    return texts.words.by_the_webform if history.channel is SentHow.WEB_FORM else texts.channels[history.channel]


def _on_days(history: History, texts: LawTexts) -> str:
    days = [texts.words.on_day.replace("{day}", texts.dates.write(day)) for day in history.reminded_on]
    return texts.words.last_separator.join(filter(None, (", ".join(days[:-1]), *days[-1:])))


def _quote(text: str, texts: LawTexts) -> str | None:
    if not text:
        return None
    quoted = texts.words.quoted.replace("{name}", text)
    return quoted if text[-1] in _ENDS else f"{quoted}."


def _block(rule: Rule, texts: LawTexts, values: Mapping[str, object]) -> Block:
    text = _one_full_stop(texts.fill(texts.block(rule.block), values), str(values["recipient"]))
    return Block(rule.block, text, rule.articles, rule.source, rule.why)


def _one_full_stop(text: str, name: str) -> str:
    """``text`` without a second full stop after a name that ends with one, such as "Clearview AI, Inc."."""
    return text.replace(f"{name}.", name) if name.endswith(".") else text


def _of(part: Part, placed: Placed) -> tuple[Block, ...]:
    return tuple(block for where, block in placed if where is part)


def _demands(placed: Placed) -> tuple[Demand, ...]:
    demands: list[Demand] = []
    for part, block in placed:
        if part is Part.REQUEST:
            demands.append(Demand(block))
        elif part is Part.ITEM:
            demands[-1] = Demand(demands[-1].block, (*demands[-1].items, block))
    return tuple(demands)
