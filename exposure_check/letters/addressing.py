"""Address blocks, by the custom of the sender's country."""

from __future__ import annotations

from exposure_check.domain.controller import Controller
from exposure_check.domain.letter_form import Layout
from exposure_check.domain.request import Addressee, Language
from exposure_check.letters.facts import Facts, clean
from exposure_check.letters.texts import LawTexts, Texts
from exposure_check.letters.typography import in_capitals


def layout_for(country: str, texts: Texts) -> Layout:
    """Where the custom of the sender's country puts the address; the generic place for countries nobody looked at."""
    home = texts.countries.get(country)
    return Layout.GENERIC if home is None else home.layout


def recipient_lines(
    recipient: Controller | Addressee, facts: Facts, texts: LawTexts, everything: Texts
) -> tuple[str, ...]:
    """The address block. Without a postal address it says by which other way the letter goes.

    Inside one country the line with the country is left out. Abroad it stands in capitals, in the language
    of the letter if that is a language of the sender's country, because the post of the sender's country has
    to read it, and else in English (Universal Postal Convention Regulations: language of the country of
    origin, or one known internationally).
    """
    recipient = _cleaned(recipient)
    if not recipient.address:
        ways = []
        if recipient.email:
            ways.append(texts.fill(texts.words.by_email, {"address": recipient.email}))
        if recipient.webform:
            ways.append(texts.fill(texts.words.by_webform, {"address": recipient.webform}))
        return (recipient.name, *ways)
    *lines, last = recipient.address
    destination = everything.country_codes.get(last)
    if destination is None:
        return (recipient.name, *lines, in_capitals(last))
    if destination == facts.country:
        return (recipient.name, *lines)
    home = everything.countries.get(facts.country)
    native = home is not None and facts.language in home.languages
    named = (texts.countries if native else everything.language(Language.ENGLISH).countries)[destination]
    return (recipient.name, *lines, in_capitals(named))


def sender_lines(
    recipient: Controller | Addressee, facts: Facts, texts: LawTexts, everything: Texts
) -> tuple[str, ...]:
    """The lines below the sender's name: postal address, country when the letter goes abroad, e-mail
    address.
    """
    lines = list(facts.address)
    home = texts.countries.get(facts.country)
    if lines and home is not None:
        destination = everything.country_codes.get(recipient.address[-1]) if recipient.address else None
        if destination != facts.country:
            lines.append(home)
    if facts.email:
        lines.append(texts.fill(texts.words.email, {"address": facts.email}))
    return tuple(lines)


def _cleaned(untrusted_recipient: Controller | Addressee) -> Addressee:
    """Name and ways to reach somebody, each on one line: people type them, or take them from files."""
    lines = tuple(filter(None, map(clean, untrusted_recipient.address)))
    email, webform = clean(untrusted_recipient.email or ""), clean(untrusted_recipient.webform or "")
    return Addressee(clean(untrusted_recipient.name), lines, email or None, webform or None)
