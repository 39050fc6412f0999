"""Address blocks, by the custom of the sender's country."""

from __future__ import annotations

from exposure_check.domain.controller import Controller
from exposure_check.domain.request import Addressee, Language
from exposure_check.letters.facts import Facts
from exposure_check.letters.textfiles import Layout
from exposure_check.letters.texts import LawTexts, Texts
from exposure_check.letters.typography import in_capitals


def layout_for(country: str, texts: Texts) -> Layout:
    """Where custom puts the address: DIN 5008 (Germany, Austria), on the right (France), or the generic
    place.
    """
    home = texts.countries.get(country)
    return "generic" if home is None else home.layout


def recipient_lines(
    recipient: Controller | Addressee, facts: Facts, texts: LawTexts, everything: Texts
) -> tuple[str, ...]:
    """The address block. Without a postal address it says by which other way the letter goes.

    Inside one country the line with the country is left out. Abroad it stands in capitals, in the language
    of the letter if that is a language of the sender's country, because the post of the sender's country has
    to read it, and else in English (Universal Postal Convention Regulations: language of the country of
    origin, or one known internationally).
    """
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
