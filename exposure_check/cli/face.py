"""``face``: reference photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.bootstrap import Session
from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.matches import match_json
from exposure_check.cli.output import write_json
from exposure_check.cli.person import PersonArgument
from exposure_check.cli.vault import JsonOption
from exposure_check.cli.wording import (
    doubts_in_words,
    position_in_words,
    quality_in_words,
    reason_in_words,
    remedy_in_words,
    set_in_words,
)
from exposure_check.domain.errors import ExposureCheckError, InputRefused, NotFound
from exposure_check.domain.face import Reference
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import PersonId
from exposure_check.domain.reference_set import ReferenceRules, SetVerdict
from exposure_check.services.enrol import MOST_REFERENCES, EnrolOutcome, EnrolStatus, ReferenceSet
from exposure_check.services.json_shapes import box_json

app = typer.Typer(help="Reference photos of a face.", no_args_is_help=True)


@app.command("enrol")
def enrol(
    context: typer.Context,
    person_text: PersonArgument,
    photos: Annotated[list[Path] | None, typer.Argument(metavar="PHOTO…", help="Photos of this person.")] = None,
    face: Annotated[
        int | None, typer.Option(min=1, help="Which face to take where there are several, counted from the left.")
    ] = None,
    matches: Annotated[
        list[str] | None,
        typer.Option(
            "--match", metavar="MATCH", help="A confirmed match, see: face suggest. Can be given several times."
        ),
    ] = None,
    json_path: JsonOption = None,
) -> None:
    """Add reference photos. Only the template and a small picture of this face are kept, in the vault."""
    line: CommandLine = context.obj
    if not photos and not matches:
        raise typer.BadParameter("give a photo, or a match with --match.")
    session = line.session()
    person = session.people.find(person_text)
    with line.output.progress("Looking at photos") as shown, stop_on_interrupt() as is_cancelled:
        outcomes = session.enrolment.enrol(
            person.id,
            photos or [],
            progress=lambda step: shown(step.done, step.total, step.item),
            is_cancelled=is_cancelled,
        )
        stopped = is_cancelled()
    ended: list[tuple[EnrolOutcome, Reference | None]] = []
    for outcome in outcomes:
        reference = outcome.reference
        if outcome.status is EnrolStatus.CHOICE_NEEDED and face is not None:
            reference = _choose(line, person.id, outcome, face)
        ended.append((outcome, reference))
    added, refused = _add_matches(session, person.id, [] if stopped else matches or [])
    _tell(line, session, person.id, ended, added, refused, json_path)
    if stopped:
        line.output.complain(f"Stopped after {len(outcomes)} of {len(photos or [])} photos.")
        raise typer.Exit(exit_codes.CANCELLED)
    if refused or any(reference is None for _, reference in ended):
        some = added or any(reference for _, reference in ended)
        raise typer.Exit(exit_codes.SOME_FAILED if some else exit_codes.REFUSED)


@app.command("list")
def list_references(context: typer.Context, person_text: PersonArgument, json_path: JsonOption = None) -> None:
    """List the reference photos of a person, what is wrong with each, and how good they are together."""
    line: CommandLine = context.obj
    session = line.session()
    found = session.enrolment.reference_set(session.people.find(person_text).id)
    rules = session.enrolment.rules
    if json_path is not None:
        write_json(json_path, [_reference_json(one, found.verdict, rules) for one in found.references])
        return
    if not found.references:
        line.output.say("No reference photo yet. Add one with: face enrol …")
        return
    line.output.table(
        ("id", "photo", "between the eyes", "verdict"),
        [
            (one.id, one.label, f"{one.quality.inter_eye_px:.0f} px", _quality_and_doubt(one, found.verdict, rules))
            for one in found.references
        ],
    )
    for sentence in doubts_in_words(found.references, found.verdict):
        line.output.say(sentence)
    for sentence in set_in_words(found):
        line.output.say(sentence)


@app.command("check")
def check(context: typer.Context, person_text: PersonArgument, json_path: JsonOption = None) -> None:
    """Say how good the reference photos of a person are together, and what would help most."""
    line: CommandLine = context.obj
    session = line.session()
    found = session.enrolment.reference_set(session.people.find(person_text).id)
    if json_path is not None:
        write_json(json_path, _set_json(found))
        return
    for sentence in (*doubts_in_words(found.references, found.verdict), *set_in_words(found)):
        line.output.say(sentence)


@app.command("suggest")
def suggest(context: typer.Context, person_text: PersonArgument, json_path: JsonOption = None) -> None:
    """List confirmed matches that would make good references. Nothing is added by itself."""
    line: CommandLine = context.obj
    session = line.session()
    offered = session.enrolment.suggestions(session.people.find(person_text).id)
    if json_path is not None:
        rows = [(match, match_json(match, other_pack=False)) for match in offered]
        write_json(json_path, [{**row, "inter_eye_px": round(match.inter_eye_px, 1)} for match, row in rows])
        return
    if not offered:
        line.output.say("No confirmed match would make a further reference. Confirm some with: matches decide …")
        return
    line.output.table(
        ("id", "between the eyes", "photo"),
        [(match.id, f"{match.inter_eye_px:.0f} px", match.locations[0].locator) for match in offered],
    )
    line.output.say("Add one with: face enrol … --match ID")
    line.output.say("Only take photos that you are sure of: a wrong one makes every later scan worse.")


@app.command("remove")
def remove(
    context: typer.Context,
    person_text: PersonArgument,
    reference_id: Annotated[str, typer.Argument(metavar="ID", help="Id of the reference, see: face list")],
) -> None:
    """Remove a reference photo."""
    line: CommandLine = context.obj
    session = line.session()
    references = session.enrolment.references(session.people.find(person_text).id)
    reference = next((reference for reference in references if reference.id == reference_id), None)
    if reference is None:
        raise NotFound(kind="reference", name=reference_id)
    session.enrolment.remove(reference)
    line.output.say(f"Removed {reference.label}.")


Refused = list[tuple[str, ExposureCheckError]]
"""Ids of matches that could not become references, and why."""


def _add_matches(session: Session, person_id: PersonId, matches: Sequence[str]) -> tuple[list[Reference], Refused]:
    """Make matches references; one that is refused does not keep the others out."""
    added: list[Reference] = []
    refused: Refused = []
    for match_id in matches:
        try:
            added.append(session.enrolment.enrol_match(person_id, MatchId(match_id)))
        except (InputRefused, NotFound) as error:
            refused.append((match_id, error))
    return added, refused


def _tell(
    line: CommandLine,
    session: Session,
    person_id: PersonId,
    ended: Sequence[tuple[EnrolOutcome, Reference | None]],
    added: Sequence[Reference],
    refused: Refused,
    json_path: Path | None,
) -> None:
    """Print how each photo ended, then which references may show somebody else."""
    found, rules = session.enrolment.reference_set(person_id), session.enrolment.rules
    say = line.output.say if json_path is None else line.output.note
    for outcome, reference in ended:
        tell = line.output.complain if reference is None else say
        tell(f"{outcome.path}: {_verdict(outcome, reference, rules)}")
    for reference in added:
        say(f"{reference.label}: added ({reference.id}), {quality_in_words(reference.quality, rules.wanted)}")
    for match_id, error in refused:
        line.output.complain(f"{match_id}: {error}")
    if json_path is not None:
        rows = [_row(outcome, reference, found.verdict, rules) for outcome, reference in ended]
        rows += [_added_row(reference, found.verdict, rules) for reference in added]
        rows += [{"photo": match_id, "status": "refused", "reason": str(error)} for match_id, error in refused]
        write_json(json_path, rows)
    for sentence in doubts_in_words(found.references, found.verdict):
        line.output.complain(sentence)


def _from_left(outcome: EnrolOutcome) -> list[int]:
    """Indexes of the faces, in the order in which they stand in the photo."""
    boxes = [face.box for face in outcome.faces]
    return sorted(range(len(boxes)), key=lambda index: boxes[index].x + boxes[index].width / 2)


def _choose(line: CommandLine, person_id: PersonId, outcome: EnrolOutcome, face: int) -> Reference | None:
    from_left = _from_left(outcome)
    if face > len(from_left):
        line.output.complain(f"{outcome.path}: there is no face {face}, only {len(from_left)}.")
        return None
    return line.session().enrolment.choose(person_id, outcome, from_left[face - 1])


def _verdict(outcome: EnrolOutcome, reference: Reference | None, rules: ReferenceRules) -> str:
    if outcome.status is EnrolStatus.ALREADY_THERE:
        return "is a reference already"
    if reference is not None:
        remedy = remedy_in_words(reference.quality)
        return f"added ({reference.id}), {quality_in_words(reference.quality, rules.wanted)}" + (
            f". {remedy}" * bool(remedy)
        )
    if outcome.status is EnrolStatus.CHOICE_NEEDED:
        faces = [outcome.faces[index] for index in _from_left(outcome)]
        listed = "; ".join(
            f"{number} {position_in_words(number, len(faces))}, {face.quality.inter_eye_px:.0f} px between the eyes"
            for number, face in enumerate(faces, 1)
        )
        return f"there are {len(faces)} faces: {listed}. Say which one is this person with --face"
    if outcome.status is EnrolStatus.NO_FACE:
        return "no face was found. Choose a photo that shows the face from the front"
    if outcome.status is EnrolStatus.TOO_MANY:
        return f"there are {MOST_REFERENCES} reference photos already. Remove one first"
    return f"cannot be used: {reason_in_words(outcome.reason)}"


def _quality_and_doubt(reference: Reference, verdict: SetVerdict, rules: ReferenceRules) -> str:
    quality, remedy = quality_in_words(reference.quality, rules.wanted), remedy_in_words(reference.quality)
    words = f"{quality}. {remedy}" if remedy else quality
    return f"SOMEBODY ELSE? {words}" if verdict.doubts(reference.id) else words


def _row(
    outcome: EnrolOutcome, reference: Reference | None, verdict: SetVerdict, rules: ReferenceRules
) -> dict[str, object]:
    choices = [outcome.faces[index] for index in _from_left(outcome)] if reference is None else []
    return {
        "photo": str(outcome.path),
        "status": (EnrolStatus.ENROLLED if reference and not outcome.reference else outcome.status).value,
        "reference_id": reference.id if reference else None,
        "faces": len(outcome.faces),
        "choices": [
            {
                "face": number,
                "box": box_json(face.box),
                "inter_eye_px": round(face.quality.inter_eye_px, 1),
                "verdict": quality_in_words(face.quality, rules.wanted),
            }
            for number, face in enumerate(choices, 1)
        ],
        "verdict": quality_in_words(reference.quality, rules.wanted) if reference else None,
        "doubtful": verdict.doubts(reference.id) if reference else None,
        "reason": outcome.reason,
    }


def _added_row(reference: Reference, verdict: SetVerdict, rules: ReferenceRules) -> dict[str, object]:
    return {
        "photo": reference.label,
        "status": EnrolStatus.ENROLLED.value,
        "reference_id": reference.id,
        "faces": 1,
        "choices": [],
        "verdict": quality_in_words(reference.quality, rules.wanted),
        "doubtful": verdict.doubts(reference.id),
        "reason": None,
    }


def _reference_json(reference: Reference, verdict: SetVerdict, rules: ReferenceRules) -> dict[str, object]:
    quality = reference.quality
    return {
        "reference_id": reference.id,
        "photo": reference.label,
        "verdict": quality_in_words(quality, rules.wanted),
        "remedy": remedy_in_words(quality) or None,
        "doubtful": verdict.doubts(reference.id),
        "inter_eye_px": round(quality.inter_eye_px, 1),
        "issues": [issue.value for issue in quality.issues],
        "figures": {
            "sharpness": round(quality.sharpness, 1),
            "yaw_degrees": round(quality.yaw_degrees, 1),
            "pitch_degrees": round(quality.pitch_degrees, 1),
            "brightness": round(quality.brightness, 1),
            "eye_light": round(quality.eye_light, 3),
            "mouth_contrast": round(quality.mouth_contrast, 3),
            "mouth_colour": round(quality.mouth_colour, 1),
            "detection_score": round(quality.detection_score, 3),
        },
        "value": round(quality.value, 3),
        "added": reference.added_at.isoformat(),
    }


def _set_json(found: ReferenceSet) -> dict[str, object]:
    verdict = found.verdict
    return {
        "level": verdict.level.value,
        "references": verdict.count,
        "effective": round(verdict.effective, 2),
        "variety": None if verdict.variety is None else round(verdict.variety, 3),
        "nearly_same": verdict.nearly_same,
        "doubtful": sorted(verdict.doubtful),
        "unlike_pair": sorted(verdict.unlike_pair),
        "compared": verdict.compared,
        "advice": verdict.advice.value,
        "subject": verdict.subject,
        "measured": [
            {
                "references": rate.references,
                "false_match_rate": rate.false_match_rate,
                "true_match_rate": rate.true_match_rate,
            }
            for rate in dict.fromkeys((found.rate_of_one, found.rate))
            if rate is not None
        ],
    }
