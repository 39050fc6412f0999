"""Words for values: states, reasons, quality. One place, so that they read the same everywhere."""

from __future__ import annotations

from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.domain.photo import FileState, Reason

STATES = {
    FileState.MATCH: "with a match",
    FileState.NO_MATCH: "with other faces only",
    FileState.NO_FACE: "without a face",
    FileState.UNREADABLE: "not readable",
    FileState.TOO_LARGE: "too large to open safely",
    FileState.UNSUPPORTED: "in an unsupported format",
    FileState.SKIPPED: "not a photo",
    FileState.FAILED: "failed",
}

REASONS = {
    Reason.EMPTY: "the file is empty",
    Reason.NOT_AN_IMAGE: "this is not a photo",
    Reason.DAMAGED: "the photo is damaged or cut off",
    Reason.TOO_MANY_PIXELS: "the picture has too many pixels",
    Reason.TOO_MANY_BYTES: "the file is too large",
    Reason.NO_PERMISSION: "it may not be read by you",
    Reason.VANISHED: "it disappeared during the scan",
    Reason.SYMLINK_LOOP: "the link leads back to a folder above it",
    Reason.NOT_A_FILE: "this is a device or a pipe, not a file",
    Reason.READ_ERROR: "the disk reported an error",
    Reason.TIMED_OUT: "it took too long",
    Reason.WORKER_DIED: "reading it crashed the reader; other photos are not affected",
    Reason.OUT_OF_MEMORY: "it needs more memory than a photo may use",
    Reason.INTERNAL: "something went wrong inside the program",
}

ISSUES = {
    QualityIssue.TOO_SMALL: "small: {inter_eye:.0f} px between the eyes",
    QualityIssue.BLURRED: "blurred",
    QualityIssue.TURNED_AWAY: "turned away",
    QualityIssue.TOO_DARK: "dark",
    QualityIssue.TOO_BRIGHT: "too bright",
    QualityIssue.UNCERTAIN: "hardly recognisable as a face",
}


def reason_in_words(reason: str | None) -> str:
    """A reason as half a sentence; an unknown one as it is."""
    try:
        return REASONS[Reason(reason or "")]
    except ValueError:
        return reason or "no reason given"


def quality_in_words(quality: FaceQuality) -> str:
    """``good``, or what is not good about a face."""
    if not quality.issues:
        return "good"
    return ", ".join(ISSUES[issue].format(inter_eye=quality.inter_eye_px) for issue in quality.issues)
