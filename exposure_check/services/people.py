"""Who is being helped."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.errors import (
    Ambiguous,
    DateInFuture,
    EmptyField,
    EmptyFile,
    FileTooLarge,
    InvalidEmail,
    NoSuchFile,
    NotFound,
    NotReadable,
    OwnerStays,
    PermissionExpired,
    PermissionNeeded,
    TooLong,
    UnknownCountry,
)
from exposure_check.domain.person import Permission, Person, PersonId
from exposure_check.services.form_drafts import forget_forms
from exposure_check.services.letter_drafts import forget_drafts
from exposure_check.services.ports import Clock, Vault

LONGEST_NAME = 400
LARGEST_PERMISSION = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a form or a command line says about a person. ``permission`` is the signed document as a file."""

    name: str
    country: str
    email: str | None = None
    address: Sequence[str] = ()
    language: str = "en"
    birth_date: date | None = None
    aliases: Sequence[str] = ()
    permission: Path | None = None
    permission_until: date | None = None


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much the vault keeps about a person. Each case comes with its letter, its log and its files."""

    references: int
    places: int
    matches: int
    cases: int


class People:
    """Add, find and change the people of a vault. The first one is its owner."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def add(self, draft: PersonDraft) -> Person:
        """Add a person.

        Raises:
            PermissionNeeded: the vault has an owner already and the draft has no permission document.
            InputRefused: name, country or e-mail cannot be used, or the document cannot be read.
        """
        is_owner = not self._vault.people.all()
        permission = self._read_permission(draft)
        if not is_owner and permission is None:
            raise PermissionNeeded(name=draft.name)
        person = self._person(
            draft,
            PersonId(secrets.token_hex(4)),
            is_owner=is_owner,
            permission=permission,
            created_at=self._clock(),
        )
        self._vault.people.add(person)
        return person

    def edit(self, person_id: PersonId, draft: PersonDraft) -> Person:
        """Replace what is known about a person. A draft without a permission keeps the recorded one."""
        before = self._vault.people.get(person_id)
        permission = self._read_permission(draft) or before.permission
        person = self._person(
            draft, before.id, is_owner=before.is_owner, permission=permission, created_at=before.created_at
        )
        self._vault.people.replace(person)
        return person

    def holdings(self, person_id: PersonId) -> Holdings:
        """What :meth:`remove` would take away with the person."""
        return Holdings(
            references=len(self._vault.references.of_person(person_id)),
            places=len(self._vault.sources.of_person(person_id)),
            matches=self._vault.matches.summary(person_id).total,
            cases=len(self._vault.cases.all(person_id)),
        )

    def remove(self, person_id: PersonId) -> None:
        """Remove a person with all that is kept about them, for good. Photos on the disk and files that were saved
        outside of the vault stay.

        Raises:
            NotFound: there is no such person.
            OwnerStays: it is the owner, without whom nobody could say who may be helped.
        """
        person = self._vault.people.get(person_id)
        if person.is_owner:
            raise OwnerStays(name=person.name)
        self._vault.people.remove(person_id)
        forget_drafts(self._vault, person_id)
        forget_forms(self._vault, person_id)

    def all(self) -> list[Person]:
        """Everyone, the owner first."""
        return sorted(self._vault.people.all(), key=lambda person: (not person.is_owner, person.created_at))

    def find(self, text: str) -> Person:
        """The person with this id, name or alias (case does not matter).

        Raises:
            NotFound: nobody fits.
            Ambiguous: several people have this name.
        """
        people = self._vault.people.all()
        for person in people:
            if person.id == text:
                return person
        wanted = _folded(text)
        fitting = [person for person in people if wanted in {_folded(name) for name in (person.name, *person.aliases)}]
        if not fitting:
            raise NotFound(kind="person", name=text)
        if len(fitting) > 1:
            candidates = ", ".join(f"{person.name} ({person.id})" for person in fitting)
            raise Ambiguous(kind="person", name=text, candidates=candidates)
        return fitting[0]

    def permitted(self, person_id: PersonId) -> Person:
        """The person, if they may be helped today. Raises PermissionNeeded, PermissionExpired."""
        person = self._vault.people.get(person_id)
        person.require_permission(self._clock().date())
        return person

    def _person(
        self,
        draft: PersonDraft,
        person_id: PersonId,
        *,
        is_owner: bool,
        permission: Permission | None,
        created_at: datetime,
    ) -> Person:
        country = draft.country.strip().upper()
        if country not in ISO_3166_1_ALPHA_2:
            raise UnknownCountry(country=draft.country)
        return Person(
            id=person_id,
            name=_one_line(draft.name, "name"),
            country=country,
            is_owner=is_owner,
            created_at=created_at,
            email=_email(draft.email),
            address=tuple(line for line in (_clean(line) for line in draft.address) if line),
            language=draft.language.strip().lower() or "en",
            birth_date=self._past(draft.birth_date),
            aliases=tuple(_one_line(alias, "alias") for alias in draft.aliases if alias.strip()),
            permission=permission,
        )

    def _past(self, birth_date: date | None) -> date | None:
        if birth_date is not None and birth_date > self._clock().date():
            raise DateInFuture(day=birth_date.isoformat())
        return birth_date

    def _read_permission(self, draft: PersonDraft) -> Permission | None:
        if draft.permission is None:
            return None
        today = self._clock().date()
        if draft.permission_until is not None and draft.permission_until < today:
            raise PermissionExpired(name=draft.name, until=draft.permission_until.isoformat())
        try:
            with draft.permission.open("rb") as file:
                document = file.read(LARGEST_PERMISSION + 1)
        except FileNotFoundError as error:
            raise NoSuchFile(path=draft.permission) from error
        except OSError as error:
            raise NotReadable(path=draft.permission, reason=error.strerror) from error
        if not document:
            raise EmptyFile(path=draft.permission)
        if len(document) > LARGEST_PERMISSION:
            raise FileTooLarge(path=draft.permission, limit=LARGEST_PERMISSION // 1024**2)
        return Permission(
            document_name=draft.permission.name,
            document=document,
            recorded_on=today,
            until=draft.permission_until,
        )


def _clean(untrusted_text: str) -> str:
    """One line, composed (NFC), control characters and runs of white space turned into single spaces."""
    composed = unicodedata.normalize("NFC", untrusted_text)
    kept = "".join(character if character.isprintable() else " " for character in composed)
    return " ".join(kept.split())


def _one_line(untrusted_text: str, field: str) -> str:
    text = _clean(untrusted_text)
    if not text:
        raise EmptyField(field=field)
    if len(text) > LONGEST_NAME:
        raise TooLong(field=field, limit=LONGEST_NAME)
    return text


def _email(untrusted_text: str | None) -> str | None:
    text = _clean(untrusted_text or "")
    if not text:
        return None
    local, at, host = text.rpartition("@")
    if not (local and at and host) or " " in text:
        raise InvalidEmail(email=text)
    return text


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
