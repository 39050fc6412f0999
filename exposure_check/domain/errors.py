"""One tree of errors, each a sentence that a person can act on.

An error carries a template and the values that go into it, so that the window can translate the sentence while the
command line and the log print it as it is. Nothing in here knows how an error is shown.
"""

from __future__ import annotations

import errno
from typing import ClassVar

from exposure_check.domain.sentence import Sentence


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark ``text`` for the translation catalogue under ``context`` and return it unchanged."""
    del context
    return text


class ExposureCheckError(Exception):
    """Root of all expected errors. ``str(error)`` is the English sentence.

    ``template`` is a ``str.format`` template, ``values`` fill it. Values that come from files or from the network are
    untrusted: :func:`printable` strips control characters from them. ``sentences`` are those values that are sentences
    of this program and can be translated; errors that crossed a process border have none.
    """

    template: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")

    def __init__(self, **values: object) -> None:
        self.values = {key: printable(str(value)) for key, value in values.items()}
        self.sentences = {key: value for key, value in values.items() if isinstance(value, Sentence)}
        super().__init__(self.template.format(**self.values))

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross process borders with their values."""
        return _rebuild, (type(self), self.values)


def _rebuild(kind: type[ExposureCheckError], values: dict[str, str]) -> ExposureCheckError:
    return kind(**values)


def printable(untrusted_text: str, limit: int = 400) -> str:
    """``untrusted_text`` without control, format and surrogate characters, at most ``limit`` characters long.

    >>> printable("a\\x1b[31mb")
    'a[31mb'
    """
    kept = "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" * ("\ud800" <= character <= "\udfff")
        for character in untrusted_text
    )
    return kept if len(kept) <= limit else kept[: limit - 1] + "…"


def is_disk_full(error: OSError) -> bool:
    """Whether the system had no room left, on the disk or in the person's quota."""
    return error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


# --- Input that is refused -------------------------------------------------------------------------------------


class InputRefused(ExposureCheckError):
    """What the person gave cannot be used as it is."""

    template = QT_TRANSLATE_NOOP("errors", "{what}")


class EventRefused(InputRefused):
    """An entry that cannot stand in the log of a case; ``what`` says why and what can."""


class NoSuchFile(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "There is no file or folder “{path}”. Check the spelling, or choose it again."
    )


class NotReadable(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "“{path}” cannot be opened: {reason}. Check that you may read it, and try again."
    )


class NotWritable(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.",
    )


class DiskFull(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so “{path}” could not be written. What was stored before is safe. "
        "Free some space, and try again.",
    )


class EmptyField(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "The field “{field}” is empty. Fill it in, and try again.")


class TooLong(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "The field “{field}” is longer than {limit} characters. Shorten it, and try again."
    )


class UnknownCountry(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "“{country}” is not a country code. Use two letters, for example FR or DE.")


class InvalidEmail(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "“{email}” is not an e-mail address. Correct it, or leave it empty.")


class DateInFuture(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "The date {day} lies in the future. Correct it, and try again.")


class EmptyFile(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "“{path}” is empty. Choose another file.")


class FileTooLarge(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "“{path}” is larger than {limit} MB. Make it smaller, and try again.")


class TooManyReferences(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "There are {limit} reference photos already. Remove one before you add another."
    )


class MatchNotConfirmed(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.",
    )


class ReferenceThereAlready(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "This photo is a reference already.")


class InvalidAddress(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.",
    )


class NoLocationLeft(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "This photo is no longer where it was seen. Scan its folder again to find where it went."
    )


class UnsupportedFormat(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "“{path}” cannot be written in this format. Use one of: {formats}.")


class PermissionNeeded(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "{name} is not the owner of this vault. Helping someone else needs their recorded permission: "
        "add the signed document and the day until which it is valid.",
    )


class PermissionExpired(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "The recorded permission of {name} ended on {until}. Ask for a new one before you go on."
    )


class OwnerStays(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything."
    )


class NoReference(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "There is no reference photo of {name} for the face pack in use. Add one first.",
    )


class AddressMissing(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "A letter needs the postal address or the e-mail address of {name}. Add one, and try again."
    )


class MissingGlyph(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The letter contains characters that its fonts cannot print ({sample}). Nothing was written. "
        "Write the name or address in letters that the recipient can read, and try again.",
    )


class LawDoesNotFit(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The {law} fits people who live in {where} and, as far as it says so, recipients established there. "
        "{name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.",
    )


class UnknownOption(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "A letter has no option “{option}”. The options are: {known}.")


class DateOutOfRange(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "A deadline cannot be counted from {received}: give a day between {first} and {last}.",
    )


class NoTimeLimit(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "The law “{law}” sets no time for this ({limit}).{why}")


class ExtensionImpossible(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "The time under {rule} cannot be extended this way. {hint}")


class LawNotChosen(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.",
    )


class KindUnknownToLaw(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "There is no letter of the kind “{kind}” under the {law}: {why}")


class LanguageNotOffered(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "Letters under the {law} exist in these languages: {known}. Choose one of them."
    )


class DamagedData(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.",
    )


class DamagedRecord(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "This record of a company cannot be used: {problem}. Nothing was stored.")


class DamagedVault(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.",
    )


class NewerVault(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The vault “{path}” was made by a newer version of this program. Install that version to open it.",
    )


class VaultExists(InputRefused):
    template = QT_TRANSLATE_NOOP(
        "errors", "There is a vault at “{path}” already. Open it, or choose another place for the new one."
    )


class WeakPassphrase(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "This passphrase is too short: it needs at least {minimum} characters.")


class PackUnusable(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "The face pack “{pack}” cannot be used: {reason}.")


class PackNameRefused(PackUnusable):
    """It cannot be the name of a pack, or another one has it."""


class PackInUse(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "The face pack “{pack}” is in use. Choose another one first.")


class ProxyNotUsed(InputRefused):
    """Nothing was asked."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, "
        "and add it from this computer.",
    )


class PackReplaced(InputRefused):
    """Told, not raised: the vault opens all the same."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.",
    )


# --- Vault -------------------------------------------------------------------------------------------------------


class VaultError(ExposureCheckError):
    """The vault is not open."""


class WrongPassphrase(VaultError):
    template = QT_TRANSLATE_NOOP("errors", "This passphrase does not open the vault. Nothing was changed. Try again.")


class VaultLocked(VaultError):
    template = QT_TRANSLATE_NOOP("errors", "The vault is locked. Open it with your passphrase first.")


class VaultInUse(VaultError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.",
    )


class VaultUnreachable(VaultError):
    """Its file is gone from where it was opened, or the disk below it fails: mostly a drive that was pulled out."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault "
        "lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.",
    )


# --- Others ------------------------------------------------------------------------------------------------------


class NetworkNotAllowed(ExposureCheckError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This needs the network ({what}), and the network is switched off. Allow it for this step to go on.",
    )


class NotFound(ExposureCheckError):
    template = QT_TRANSLATE_NOOP("errors", "There is no {kind} “{name}”.")


class VaultMissing(NotFound):
    template = QT_TRANSLATE_NOOP("errors", "There is no vault at “{path}” yet. Create one first.")


class Ambiguous(InputRefused):
    template = QT_TRANSLATE_NOOP("errors", "“{name}” fits more than one {kind}: {candidates}. Say which one you mean.")


class Cancelled(ExposureCheckError):
    """The person pressed Stop. What was done before is kept."""

    template = QT_TRANSLATE_NOOP("errors", "Stopped. What was done before is kept.")
