"""The review of matches. Nothing is decided without the person."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from exposure_check.domain.errors import InvalidAddress, NoLocationLeft, NotReadable, TooLong
from exposure_check.domain.match import DecisionChange, Match, MatchId, MatchSummary, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import PhotoRef, Picture
from exposure_check.services.ports import Clock, FaceAnalyser, Locate, Vault

LONGEST_ADDRESS = 2000


class Review:
    """Lists matches, shows their photos, keeps decisions."""

    def __init__(self, vault: Vault, analyser: FaceAnalyser, clock: Clock, locate: Locate) -> None:
        """``locate`` finds a photo again by its locator."""
        self._vault = vault
        self._analyser = analyser
        self._clock = clock
        self._locate = locate

    def matches(self, person_id: PersonId, state: ReviewState | None = None) -> list[Match]:
        """Matches of a person: those of the pack in use first, then those of each other pack; within a pack the best
        score first. Scores of different packs cannot be compared."""
        found = self._vault.matches.of_person(person_id, state)
        return sorted(found, key=lambda match: (self.is_of_other_pack(match), match.pack.id, match.pack.weights_sha256))

    def is_of_other_pack(self, match: Match) -> bool:
        """Whether a match was found with another pack than the one in use, so that its score says nothing next to those
        of this one."""
        return match.pack != self._analyser.pack

    def log_likelihood_ratios(self, matches: Sequence[Match]) -> dict[MatchId, float | None]:
        """For each match the natural logarithm of how many times as likely its score is for the same person as for
        another one; None where the pack in use did not make it, or nobody calibrated that."""
        pack = self._analyser.pack
        people = {match.person_id for match in matches}
        counts = {person_id: len(self._vault.references.of_person(person_id, pack)) for person_id in people}
        return {
            match.id: self._analyser.log_likelihood_ratio(match.score, references=counts[match.person_id])
            if match.pack == pack and counts[match.person_id]
            else None
            for match in matches
        }

    def get(self, match_id: MatchId) -> Match:
        """One match. Raises NotFound."""
        return self._vault.matches.get(match_id)

    def summary(self, person_id: PersonId) -> MatchSummary:
        """How many matches are in which state."""
        return self._vault.matches.summary(person_id)

    def thumbnail(self, match_id: MatchId) -> bytes | None:
        """A small JPEG of the face, made by a worker of this program, with other people's faces covered. None for a
        match that was "not me" when the vault was closed: that face belongs to a stranger."""
        return self._vault.matches.thumbnail(match_id)

    def picture(self, match: Match, *, covered: bool, longest_side: int) -> Picture:
        """The whole photo for the screen, decoded in a worker; other faces are blurred if ``covered``.

        Raises:
            NoLocationLeft: no file with this content is where it was seen.
        """
        for place in match.locations:
            photo = self._locate(place.locator)
            if photo is None:
                continue
            view = self._analyser.render(
                photo,
                match.sha256,
                match.box,
                covered=covered,
                longest_side=longest_side,
                frame=match.frame,
            )
            try:
                return view.result()
            except NotReadable:
                continue
        raise NoLocationLeft

    def original(self, match: Match) -> PhotoRef:
        """The file of a match on this computer, or the part of an archive, to be read as it is. Raises
        NoLocationLeft."""
        for place in match.locations:
            photo = self._locate(place.locator)
            if photo is not None and (photo.part or photo.data is not None or Path(photo.locator).is_file()):
                return photo
        raise NoLocationLeft

    def decide(self, person_id: PersonId, match_ids: Sequence[MatchId], state: ReviewState) -> DecisionChange:
        """Record the decision about some matches as one step that can be undone.

        The same face in nearly the same picture goes with them, unless it was decided otherwise before.
        """
        chosen = self._vault.matches.some(person_id, match_ids)
        states = {(match.group, match.state) for match in chosen}
        copies = self._vault.matches.of_groups(person_id, {match.group for match in chosen if match.copies})
        known = {match.id for match in chosen}
        matches = [
            *chosen,
            *(match for match in copies if match.id not in known and (match.group, match.state) in states),
        ]
        change = DecisionChange(
            id=secrets.token_hex(6),
            person_id=person_id,
            before=tuple((match.id, match.state) for match in matches),
            after=state,
            decided_at=self._clock(),
        )
        self._vault.matches.decide(change)
        return change

    def undo(self, person_id: PersonId) -> DecisionChange | None:
        """Take back the newest decision of a person; None if there is none left."""
        change = self._vault.matches.last_change(person_id)
        if change is not None:
            self._vault.matches.undo(change.id)
        return change

    def last_change(self, person_id: PersonId) -> DecisionChange | None:
        """What :meth:`undo` would take back."""
        return self._vault.matches.last_change(person_id)

    def set_public_address(self, match_id: MatchId, untrusted_address: str | None) -> None:
        """Write down where the public can see a photo. None or an empty text removes it.

        Raises:
            InvalidAddress: this is not an http or https address.
            TooLong: it has more than LONGEST_ADDRESS characters.
        """
        address = (untrusted_address or "").strip()
        if address:
            _check_web_address(address)
        self._vault.matches.set_public_address(match_id, address or None)


def _check_web_address(address: str) -> None:
    if len(address) > LONGEST_ADDRESS:
        raise TooLong(field="address", limit=LONGEST_ADDRESS)
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise InvalidAddress(address=address) from error
    printable = address.isprintable() and " " not in address
    if parts.scheme not in {"http", "https"} or not parts.hostname or not printable:
        raise InvalidAddress(address=address)
