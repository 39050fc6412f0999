"""What a letter may say, taken from the request and nothing else.

Data minimisation (Article 5(1)(c) GDPR) decides what of the person goes in:

* Name and one or more addresses: the answer has to reach the person.
* Aliases, when the person gave any: captions and file names carry them, and a search by the registered name
alone would
  miss those records.
* The date of birth only for recipients that sort people by name (people search, data brokers, identity
checks), who
  need it to tell namesakes apart. A face search or a platform finds the data by picture, address or account
  instead.
* A user name only when the person set it as an option of this letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlsplit, urlunsplit

from msgspec import structs

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    AddressMissing,
    KindUnknownToLaw,
    LanguageNotOffered,
    LawDoesNotFit,
    Refused,
)
from exposure_check.domain.letter_options import OptionValue, parsed
from exposure_check.domain.request import Addressee, EvidenceItem, History, Language, Law, LetterRequest, RequestKind
from exposure_check.domain.sentence import CountryName, LawName, Sentence
from exposure_check.letters.annex import Address, Photo
from exposure_check.letters.past import checked
from exposure_check.letters.textfiles import Decision, LawFile
from exposure_check.letters.texts import Texts

LONGEST_LINK = 2000
"""Characters. Browsers open no longer addresses reliably, and the typesetter refuses links beyond 8,000."""

_SORTS_BY_NAME = frozenset({"people-search", "data-broker", "identity-verification"})


_FINDS_BY_ITSELF = frozenset({"people-search", "data-broker"})

WITHOUT_PHOTOS = frozenset({RequestKind.REMINDER, RequestKind.AUTHORITY_TO_ACT, RequestKind.PORTABILITY})
"""Kinds that never list photos: another letter does so, or they concern data that the person gave."""


@dataclass(frozen=True, slots=True)
class Facts:
    """A request, cleaned and complete. Every rule of the letter looks at this and at nothing else."""

    kind: RequestKind
    law: Law
    language: Language
    name: str
    address: tuple[str, ...]
    email: str | None
    country: str
    lives_in_area: bool
    """Whether the person lives where the law protects people wherever the recipient sits."""
    residence: str | None
    """ "in France", in the language of the letter; None for people who live outside the area, and where the language
    has no such words."""
    recipient_name: str
    face_search: bool
    recipient_in_area: bool
    photos: tuple[Photo, ...]
    aliases: tuple[str, ...]
    birth_date: date | None
    account: str | None
    decisions: tuple[Decision, ...]
    place: str
    written_on: date
    options: Mapping[str, OptionValue]
    history: History | None
    addressee: Addressee | None
    """Whom the letter goes to, when that is not the recipient of the request."""
    recipient_contact: str


def gather(request: LetterRequest, texts: Texts) -> Facts:
    """The facts of ``request``.

    Raises:
        InputRefused: an option has a wrong value, or the log of the case does not carry this kind of letter.
        AddressMissing: the person has neither a postal nor an e-mail address.
        KindUnknownToLaw, LanguageNotOffered: there is no such letter under this law, or not in this language.
        LawDoesNotFit: neither the person nor the recipient is in the area of the law. The GDPR, for one, reaches
            recipients outside it only for people who are in it (Article 3(2)), and recipients inside it for
            everybody (Article 3(1)).
        UnknownOption: the request has an option that no letter understands.
    """
    person, recipient = request.person, request.recipient
    law = texts.law(request.law)
    _exists(request, law)
    options = _cleaned(parsed(request.kind, request.options, request.law))
    addressee = request.addressee or _addressee(options)
    _fits(request, options, addressee)
    photos = _photos(request, options)
    name = clean(person.name)
    address = tuple(line for line in map(clean, person.address) if line)
    email = clean(person.email or "") or None
    if not address and email is None:
        raise AddressMissing(name=name)
    country = person.country.strip().upper()
    recipient_in_area = recipient.established in law.established
    lives_in_area = country in law.area
    if not lives_in_area and not recipient_in_area:
        raise LawDoesNotFit(
            law=_said(LawName(law.name, request.law)),
            where=Sentence(law.where),
            name=name,
            country=_said(CountryName(_country_name(texts, country), country)),
            recipient=recipient.name,
            fits=fitting_law(texts, country),
        )
    return Facts(
        kind=request.kind,
        law=request.law,
        language=request.language,
        name=name,
        address=address,
        email=email,
        country=country,
        lives_in_area=lives_in_area,
        residence=texts.language(request.language).resident.get(country) if lives_in_area else None,
        recipient_name=clean(recipient.name),
        face_search=recipient.searches_faces,
        recipient_in_area=recipient_in_area,
        photos=photos,
        aliases=_aliases(person.aliases, name),
        birth_date=person.birth_date if recipient.kind in _SORTS_BY_NAME else None,
        account=str(options["account"]) if "account" in options else None,
        decisions=tuple(each for each in texts.decisions(request.law) if each.recipient == recipient.slug),
        place=clean(request.place),
        written_on=request.written_on,
        options=options,
        history=checked(request, options),
        addressee=addressee,
        recipient_contact=_contact(recipient, texts, request),
    )


def _addressee(options: Mapping[str, OptionValue]) -> Addressee | None:
    name = options.get("addressee")
    if not isinstance(name, str):
        return None
    lines = str(options.get("addressee-address", "")).split(";")
    email = options.get("addressee-email")
    return Addressee(name, tuple(filter(None, map(str.strip, lines))), email if isinstance(email, str) else None)


def _fits(request: LetterRequest, options: Mapping[str, OptionValue], addressee: Addressee | None) -> None:
    """Raise InputRefused when a kind of letter cannot be right for this recipient, or lacks its subject."""
    recipient = request.recipient
    if request.kind is RequestKind.PORTABILITY and not can_port(recipient):
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} "
                "finds data elsewhere. Ask for access instead.",
            ),
            recipient=recipient.name,
        )
    if request.kind is RequestKind.COMPLAINT and addressee is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its "
                "address as “addressee-address”.",
            )
        )
    if request.kind is RequestKind.REMOVAL and "url" not in options and not _photos(request, options):
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "A request to take a photo down has to say where the photo is. Give the address as the option “url”, "
                "or confirm a photo on the recipient’s own website and let the letter list it.",
            )
        )


def _photos(request: LetterRequest, options: Mapping[str, OptionValue]) -> tuple[Photo, ...]:
    """The photos that the letter may list.

    A request to take photos down may name only those of the site it goes to. It names none when they show a child: the
    confirmed photos show the person.
    """
    if request.kind in WITHOUT_PHOTOS or "child" in options:
        return ()
    photos = tuple(_photo(item) for item in request.evidence)
    if request.kind is not RequestKind.REMOVAL:
        return photos
    site = _site(str(options.get("url") or request.recipient.website or ""))
    return tuple(photo for photo in photos if _site(photo.address.text) == site)


def _site(address: str) -> str:
    try:
        return (urlsplit(address).hostname or address).removeprefix("www.")
    except ValueError:
        return address


def _contact(recipient: Controller, texts: Texts, request: LetterRequest) -> str:
    """The contact data of ``recipient`` on one line, its country in the language of the letter."""
    names = texts.of(request.law, request.language).countries
    codes = (texts.country_codes.get(line, "") for line in recipient.address)
    lines = (names.get(code, line) for code, line in zip(codes, recipient.address, strict=True))
    return clean(", ".join(filter(None, (*lines, recipient.email))))


def can_port(recipient: Controller) -> bool:
    """Whether people give this sort of recipient their data themselves, as Article 20(1) requires."""
    return not recipient.searches_faces and recipient.kind not in _FINDS_BY_ITSELF


def _cleaned(options: Mapping[str, OptionValue]) -> dict[str, OptionValue]:
    cleaned = {name: clean(value) if isinstance(value, str) else value for name, value in options.items()}
    return {name: value for name, value in cleaned.items() if value != ""}


def clean(text: str) -> str:
    """``text`` on one line, composed (NFC), without control and format characters.

    Format characters include those that turn the direction of writing, with which an address could show
    something else than what it says.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(
        " " if each.isspace() else each
        for each in composed
        if each.isspace() or unicodedata.category(each) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    return re.sub(" +", " ", kept).strip()


def fitting_law(texts: Texts, country: str) -> Sentence:
    """The names of the laws that fit people in ``country``."""
    names = [LawName(texts.law(law).name, law) for law in Law if country in texts.law(law).area]
    if not names:
        return Sentence(_LAW_OF, country=CountryName(_country_name(texts, country), country))
    fitting = _said(names[0])
    for name in names[1:]:
        fitting = Sentence(_EITHER, one=fitting, other=name)
    return fitting


_LAW_OF = QT_TRANSLATE_NOOP("cases", "data protection law of {country}")
_EITHER = QT_TRANSLATE_NOOP("cases", "{one} or the {other}")


def _said(name: LawName | CountryName) -> Sentence:
    """A name that the window says its own way."""
    return Sentence("{name}", name=name)


def _exists(request: LetterRequest, law: LawFile) -> None:
    """Raise KindUnknownToLaw (also of the letter that it follows) or LanguageNotOffered."""
    earlier = () if request.history is None else (request.history.kind,)
    for kind in (request.kind, *earlier):
        if kind in law.without:
            raise KindUnknownToLaw(
                kind=Sentence("{kind}", kind=kind),
                law=_said(LawName(law.name, request.law)),
                why=Sentence(law.without[kind]),
            )
    if request.language not in law.languages:
        raise LanguageNotOffered(law=_said(LawName(law.name, request.law)), known=", ".join(law.languages))


def _country_name(texts: Texts, code: str) -> str:
    return texts.language(Language.ENGLISH).countries.get(code, code)


def _aliases(aliases: tuple[str, ...], name: str) -> tuple[str, ...]:
    cleaned = dict.fromkeys(map(clean, aliases))
    return tuple(each for each in cleaned if each and each != name)


def _photo(item: EvidenceItem) -> Photo:
    address, fetched = _address(item.address), item.retrieval
    photo = Photo(address, item.seen_on, sha256=clean(item.sha256), picture=item.picture or b"")
    if fetched is None:
        return photo
    there = _address(fetched.final)
    return structs.replace(
        photo, fetched_at=fetched.at, status=fetched.status, fetched_from=None if there == address else there
    )


def _address(untrusted_address: str) -> Address:
    address = clean(untrusted_address)
    try:
        parts = urlsplit(address)
        link = parts.scheme in {"http", "https"} and bool(parts.netloc)
    except ValueError:
        return Address(address, link=False)
    if not link:
        return Address(address, link=False)
    plain = _ascii_address(address)
    return Address(plain, link=len(plain) <= LONGEST_LINK)


def _ascii_address(address: str) -> str:
    """``address`` as a URI (RFC 3987, section 3.1), so that any script in it can be printed and typed."""
    parts = urlsplit(address)
    try:
        host = parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        host = parts.netloc
    rest = (quote(part, safe=_KEEP) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))


_KEEP = "".join(map(chr, range(0x21, 0x7F)))
