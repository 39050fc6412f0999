"""What the window uses of the services, gathered in one place so that a change there is a change here only."""

from __future__ import annotations

from exposure_check.bootstrap import Application, Session, now, write_crash_log
from exposure_check.services.about import About, Library
from exposure_check.services.case_file import safe_file_name
from exposure_check.services.cleaning import SavedCopy, file_at, suggested_name
from exposure_check.services.enrol import MOST_REFERENCES, EnrolOutcome, EnrolStatus, ReferenceSet
from exposure_check.services.evidence import Evidence
from exposure_check.services.follow_up import Entry, FollowUp, Standing
from exposure_check.services.letter_drafts import DraftKey, LetterDraft, LetterForm
from exposure_check.services.letter_files import read_enclosures
from exposure_check.services.packs import CarriedOver
from exposure_check.services.passphrase import PassphraseStrength
from exposure_check.services.people import Holdings, PersonDraft
from exposure_check.services.places import place_of
from exposure_check.services.recipients import Recipients
from exposure_check.services.redaction import Redacted, SavedRedaction, Shown
from exposure_check.services.report_document import ReportChoices
from exposure_check.services.report_export import SavedReport
from exposure_check.services.request import LetterOrder, RecordedLetter, Requests, WrittenLetter, write_whole
from exposure_check.services.scan import Scanning
from exposure_check.services.scan_list import save_file_list
from exposure_check.services.scan_run import ScanProgress
from exposure_check.services.text_blocks import TextBlock
from exposure_check.services.vault_care import VaultContents, backup_folder, contents_of, last_backup
from exposure_check.sources.guides import Guide

__all__ = (
    "MOST_REFERENCES",
    "About",
    "Application",
    "CarriedOver",
    "DraftKey",
    "EnrolOutcome",
    "EnrolStatus",
    "Entry",
    "Evidence",
    "FollowUp",
    "Guide",
    "Holdings",
    "LetterDraft",
    "LetterForm",
    "LetterOrder",
    "Library",
    "PassphraseStrength",
    "PersonDraft",
    "Recipients",
    "RecordedLetter",
    "Redacted",
    "ReferenceSet",
    "ReportChoices",
    "Requests",
    "SavedCopy",
    "SavedRedaction",
    "SavedReport",
    "ScanProgress",
    "Scanning",
    "Session",
    "Shown",
    "Standing",
    "TextBlock",
    "VaultContents",
    "WrittenLetter",
    "backup_folder",
    "contents_of",
    "file_at",
    "last_backup",
    "now",
    "place_of",
    "read_enclosures",
    "safe_file_name",
    "save_file_list",
    "suggested_name",
    "write_crash_log",
    "write_whole",
)
