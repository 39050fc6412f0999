"""Words for values: states, reasons, quality. One place, so that they read the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exposure_check.domain.face import FaceQuality, QualityIssue, Reference
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.reference_set import Advice, MeasuredRate, SetLevel, SetVerdict
from exposure_check.services.enrol import ReferenceSet

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
    Reason.ENCRYPTED: "it is locked with a password",
    Reason.UNSAFE_NAME: "its name would lead out of the archive",
    Reason.DUPLICATE_NAME: "the archive has another file of this name",
    Reason.UNPACKS_TOO_LARGE: "it unpacks to more than is safe to open",
    Reason.TOO_MANY_ENTRIES: "the archive holds more files than are read",
    Reason.TOO_DEEP: "it lies too deep inside other files",
    Reason.ARCHIVE: "this is an archive: add it as a place of its own",
    Reason.UNKNOWN_PACKING: "it is packed in a way that is not supported",
    Reason.NOT_IN_ARCHIVE: "the export names it and does not contain it",
    Reason.LINK_ONLY: "the export has its address only",
    Reason.LOGIN_NEEDED: "it cannot be seen without logging in",
    Reason.ROBOTS: "the site asks programs to leave it alone",
    Reason.NOT_FOUND: "there is nothing at this address",
    Reason.RATE_LIMITED: "the site asks to come back later",
    Reason.SERVER_ERROR: "the site had an error",
    Reason.UNREACHABLE: "the site could not be reached",
    Reason.NOT_PUBLIC: "the address is not on the public web",
    Reason.LIMIT_REACHED: "there is more than is looked at in one go",
    Reason.HOST_NOT_ALLOWED: "this host was not agreed to",
}

ISSUES = {
    QualityIssue.TOO_SMALL: "small: {inter_eye:.0f} px between the eyes, {wanted:.0f} are needed",
    QualityIssue.BLURRED: "blurred: sharpness {sharpness:.0f}, {wanted:.0f} is good",
    QualityIssue.TURNED_AWAY: "turned away: about {yaw:.0f}° to the side, up to {wanted:.0f}° is good",
    QualityIssue.TIPPED: "tipped: about {pitch:.0f}° {nod}, up to {wanted:.0f}° is good",
    QualityIssue.EYES_COVERED: "eyes covered or in shadow: {eye_light:.0%} of the cheeks’ light, {wanted:.0%} is good",
    QualityIssue.MOUTH_COVERED: "mouth covered, as far as can be told",
    QualityIssue.TOO_DARK: "dark: brightness {brightness:.0f} of 255, {wanted:.0f} is good",
    QualityIssue.TOO_BRIGHT: "too bright: brightness {brightness:.0f} of 255, {wanted:.0f} is good",
    QualityIssue.UNCERTAIN: "hardly recognisable as a face: certainty {score:.2f}, {wanted:.2f} is good",
}

REMEDIES = {
    QualityIssue.TOO_SMALL: "Take the original photo, or a photo from closer.",
    QualityIssue.BLURRED: "Take a sharper photo, or the original instead of a copy.",
    QualityIssue.TURNED_AWAY: "Take a photo more from the front.",
    QualityIssue.TIPPED: "Take a photo with the camera at the height of the eyes.",
    QualityIssue.EYES_COVERED: "Take a photo without sunglasses and without a shadow over the eyes.",
    QualityIssue.MOUTH_COVERED: "Take a photo without a mask, scarf or hand before the mouth.",
    QualityIssue.TOO_DARK: "Take a photo with more light on the face.",
    QualityIssue.TOO_BRIGHT: "Take a photo with softer light.",
    QualityIssue.UNCERTAIN: "Take a photo in which the whole face can be seen.",
}

LEVELS = {
    SetLevel.NONE: "none",
    SetLevel.WEAK: "weak",
    SetLevel.FAIR: "fair",
    SetLevel.GOOD: "good",
    SetLevel.VERY_GOOD: "very good",
}

ADVICE = {
    Advice.ADD_FIRST: "Add a photo of the face: face enrol …",
    Advice.REMOVE_OTHER_PERSON: "Look at {photo} ({id}), and remove it if it shows somebody else: face remove …",
    Advice.TELL_TWO_APART: "Remove the one that shows somebody else, or add a third photo that tells which one it is.",
    Advice.ADD_DIFFERENT: "Some of these photos are nearly the same and count once. Add one from another day.",
    Advice.ADD_MORE: "Add a photo from another year or from another side.",
    Advice.REPLACE_POOR: "Remove the poorest, {photo} ({id}), and add a better one.",
    Advice.ENOUGH: "More photos would add little.",
}


def reason_in_words(reason: str | None) -> str:
    """A reason as half a sentence; an unknown one as it is."""
    try:
        return REASONS[Reason(reason or "")]
    except ValueError:
        return reason or "no reason given"


def quality_in_words(quality: FaceQuality, wanted: Mapping[QualityIssue, float]) -> str:
    """``good``, or what is not good about a face, with the figures. ``wanted``: the figures of a good reference."""
    if not quality.issues:
        return "good"
    figures = {
        "inter_eye": quality.inter_eye_px,
        "sharpness": quality.sharpness,
        "yaw": abs(quality.yaw_degrees),
        "pitch": abs(quality.pitch_degrees),
        "nod": "down" if quality.pitch_degrees > 0 else "up",
        "eye_light": quality.eye_light,
        "brightness": quality.brightness,
        "score": quality.detection_score,
    }
    return "; ".join(ISSUES[issue].format(**figures, wanted=wanted.get(issue, 0)) for issue in quality.issues)


def remedy_in_words(quality: FaceQuality) -> str:
    """What to do about the worst fault of a face; empty for a good one."""
    return REMEDIES[quality.issues[0]] if quality.issues else ""


def position_in_words(number: int, total: int) -> str:
    """Where the face with this number stands, counted from the left."""
    if number == 1:
        return "on the far left" if total > 2 else "on the left"
    if number == total:
        return "on the far right" if total > 2 else "on the right"
    return (
        "in the middle"
        if 2 * number == total + 1
        else "left of the middle"
        if 2 * number <= total
        else "right of the middle"
    )


def doubts_in_words(references: Sequence[Reference], verdict: SetVerdict) -> list[str]:
    """A sentence for each reference that may show somebody else, one for a pair that does not fit together."""
    told = [
        f"{one.label} ({one.id}) does not seem to show the same person as the others. As long as it is there, "
        "the search also finds photos of somebody else."
        for one in references
        if one.id in verdict.doubtful
    ]
    pair = [f"{one.label} ({one.id})" for one in references if one.id in verdict.unlike_pair]
    if pair:
        told.append(
            f"{' and '.join(pair)} do not seem to show the same person. The program cannot know which "
            "one is wrong. As long as both are there, the search finds photos of either."
        )
    return told


def set_in_words(found: ReferenceSet) -> list[str]:
    """What can be said about all references together: how good, what is known of such sets, the next step."""
    verdict, references = found.verdict, found.references
    subject = next((one for one in references if one.id == verdict.subject), None)
    worth = "" if verdict.doubtful or verdict.unlike_pair else f", worth {verdict.effective:.1f} good photos"
    lines = [f"References as a set: {LEVELS[verdict.level]}{worth}."] if references else []
    if found.rate is not None and found.rate_of_one is not None and not verdict.unlike_pair:
        lines.append(_measured(found.rate_of_one, found.rate))
    if not verdict.compared:
        lines.append("Nobody has measured this face pack, so a photo of somebody else cannot be noticed.")
    photo = {"photo": subject.label, "id": subject.id} if subject is not None else {}
    lines.append(ADVICE[verdict.advice].format(**photo))
    return lines


def _measured(one: MeasuredRate, many: MeasuredRate) -> str:
    faces = f"at 1 wrong match among {1 / one.false_match_rate:,.0f} faces"
    if many.references == one.references:
        return f"Measured on press photos, {faces}: one good photo finds {one.true_match_rate:.1%} of the right ones."
    return (
        f"Measured on press photos, {faces}: one good photo finds {one.true_match_rate:.1%} of the right ones, "
        f"{many.references} find {many.true_match_rate:.1%}."
    )
