"""What the window uses of the services, gathered in one place so that a change there is a change here only."""

from __future__ import annotations

from exposure_check.bootstrap import Application, Session, now
from exposure_check.services.case_file import safe_file_name
from exposure_check.services.cleaning import SavedCopy, suggested_name
from exposure_check.services.enrol import MOST_REFERENCES, EnrolOutcome, EnrolStatus, ReferenceSet
from exposure_check.services.evidence import Evidence
from exposure_check.services.follow_up import Entry, FollowUp, Standing
from exposure_check.services.passphrase import PassphraseStrength
from exposure_check.services.people import PersonDraft
from exposure_check.services.places import place_of
from exposure_check.services.recipients import Recipients
from exposure_check.services.report_document import ReportChoices
from exposure_check.services.report_export import SavedReport
from exposure_check.services.request import LetterOrder, RecordedLetter, Requests, WrittenLetter, write_whole
from exposure_check.services.scan import Scanning
from exposure_check.services.scan_run import ScanProgress
from exposure_check.services.vault_care import VaultContents, backup_folder, contents_of, last_backup
from exposure_check.sources.guides import Guide

__all__ = (
    "MOST_REFERENCES",
    "Application",
    "EnrolOutcome",
    "EnrolStatus",
    "Entry",
    "Evidence",
    "FollowUp",
    "Guide",
    "LetterOrder",
    "PassphraseStrength",
    "PersonDraft",
    "Recipients",
    "RecordedLetter",
    "ReferenceSet",
    "ReportChoices",
    "Requests",
    "SavedCopy",
    "SavedReport",
    "ScanProgress",
    "Scanning",
    "Session",
    "Standing",
    "VaultContents",
    "WrittenLetter",
    "backup_folder",
    "contents_of",
    "last_backup",
    "now",
    "place_of",
    "safe_file_name",
    "suggested_name",
    "write_whole",
)
