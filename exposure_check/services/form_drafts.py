"""Forms that a person filled in and that are not stored yet, in the vault: a crash must not lose them."""

from __future__ import annotations

import threading
from collections.abc import Mapping

import msgspec

from exposure_check.domain.person import PersonId
from exposure_check.services.ports import Vault

SETTING = "form-drafts/"
MOST_FORMS = 50
"""For one person; the one that was changed longest ago goes first."""


def forget_forms(vault: Vault, person_id: PersonId) -> None:
    """Forget all forms about a person, who is removed."""
    vault.set_setting(SETTING + person_id, "")


class FormDrafts:
    """What stands in forms, by the name of the form and of its fields, until the form is done. Forms about nobody in
    the vault have the empty id.

    Noting is quick and may happen on any thread; storing touches the vault. Who opens a form again before the vault
    was reached finds what was noted.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._noted: dict[PersonId, dict[str, dict[str, str]]] = {}
        self._lock = threading.Lock()

    def of(self, person_id: PersonId, form: str) -> dict[str, str]:
        """What stands in a form, by the names of its fields; empty if nothing is kept of it. What another version of
        the program wrote and this one cannot read counts as nothing."""
        with self._lock:
            noted = self._noted.get(person_id, {}).get(form)
        return dict(self._stored(person_id).get(form, {}) if noted is None else noted)

    def note(self, person_id: PersonId, form: str, values: Mapping[str, str]) -> None:
        """This stands in the form now; nothing if it is done."""
        with self._lock:
            forms = self._noted.setdefault(person_id, {})
            forms.pop(form, None)  # so that it stands last, as the newest
            forms[form] = dict(values)

    def store(self, person_id: PersonId) -> None:
        """Let the vault have what was noted about a person."""
        with self._lock:
            noted = self._noted.get(person_id, {})
            before = self._stored(person_id)
            newest = {form: values for form, values in reversed(noted.items()) if values}
            others = {form: values for form, values in before.items() if form not in noted}
            left = dict(list((newest | others).items())[:MOST_FORMS])
            if left != before:
                self._vault.set_setting(SETTING + person_id, msgspec.json.encode(left).decode() if left else "")

    def _stored(self, person_id: PersonId) -> dict[str, dict[str, str]]:
        stored = self._vault.setting(SETTING + person_id)
        if not stored:
            return {}
        try:
            return msgspec.json.decode(stored, type=dict[str, dict[str, str]], strict=True)
        except msgspec.DecodeError:
            return {}
