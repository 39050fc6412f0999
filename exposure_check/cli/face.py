"""``face``: reference photos."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.output import write_json
from exposure_check.cli.person import PersonArgument
from exposure_check.cli.vault import JsonOption
from exposure_check.cli.wording import quality_in_words, reason_in_words
from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import Reference
from exposure_check.domain.person import PersonId
from exposure_check.services.enrol import MOST_REFERENCES, EnrolOutcome, EnrolStatus

app = typer.Typer(help="Reference photos of a face.", no_args_is_help=True)


@app.command("enrol")
def enrol(
    context: typer.Context,
    person_text: PersonArgument,
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO…", help="Photos of this person.")],
    face: Annotated[
        int | None, typer.Option(min=1, help="Which face to take where there are several, counted from the left.")
    ] = None,
    json_path: JsonOption = None,
) -> None:
    """Add reference photos. Only the template and a small picture of this face are kept, in the vault."""
    line: CommandLine = context.obj
    session = line.session()
    person = session.people.find(person_text)
    with line.output.progress("Looking at photos") as shown, stop_on_interrupt() as is_cancelled:
        outcomes = session.enrolment.enrol(
            person.id, photos, progress=lambda step: shown(step.done, step.total, step.item), is_cancelled=is_cancelled
        )
        stopped = is_cancelled()
    rows: list[dict[str, object]] = []
    failed = False
    for outcome in outcomes:
        reference = outcome.reference
        if outcome.status is EnrolStatus.CHOICE_NEEDED and face is not None:
            reference = _choose(line, person.id, outcome, face)
        good = reference is not None
        failed = failed or not good
        rows.append(_row(outcome, reference))
        (line.output.say if good and json_path is None else line.output.note if good else line.output.complain)(
            f"{outcome.path}: {_verdict(outcome, reference)}"
        )
    if json_path is not None:
        write_json(json_path, rows)
    if stopped:
        line.output.complain(f"Stopped after {len(outcomes)} of {len(photos)} photos.")
        raise typer.Exit(exit_codes.CANCELLED)
    if failed:
        raise typer.Exit(exit_codes.SOME_FAILED if any(row["reference_id"] for row in rows) else exit_codes.REFUSED)


@app.command("list")
def list_references(context: typer.Context, person_text: PersonArgument, json_path: JsonOption = None) -> None:
    """List the reference photos of a person."""
    line: CommandLine = context.obj
    session = line.session()
    references = session.enrolment.references(session.people.find(person_text).id)
    if json_path is not None:
        write_json(json_path, [_reference_json(reference) for reference in references])
        return
    if not references:
        line.output.say("No reference photo yet. Add one with: face enrol …")
        return
    line.output.table(
        ("id", "photo", "verdict", "between the eyes"),
        [
            (
                reference.id,
                reference.label,
                quality_in_words(reference.quality),
                f"{reference.quality.inter_eye_px:.0f} px",
            )
            for reference in references
        ],
    )


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


def _choose(line: CommandLine, person_id: PersonId, outcome: EnrolOutcome, face: int) -> Reference | None:
    from_left = sorted(range(len(outcome.faces)), key=lambda index: outcome.faces[index].box.x)
    if face > len(from_left):
        line.output.complain(f"{outcome.path}: there is no face {face}, only {len(from_left)}.")
        return None
    return line.session().enrolment.choose(person_id, outcome, from_left[face - 1])


def _verdict(outcome: EnrolOutcome, reference: Reference | None) -> str:
    if outcome.status is EnrolStatus.ALREADY_THERE:
        return "is a reference already"
    if reference is not None:
        return f"added ({reference.id}), {quality_in_words(reference.quality)}"
    if outcome.status is EnrolStatus.CHOICE_NEEDED:
        return f"there are {len(outcome.faces)} faces. Say which one is this person with --face, counted from the left"
    if outcome.status is EnrolStatus.NO_FACE:
        return "no face was found. Choose a photo that shows the face from the front"
    if outcome.status is EnrolStatus.TOO_MANY:
        return f"there are {MOST_REFERENCES} reference photos already. Remove one first"
    return f"cannot be used: {reason_in_words(outcome.reason)}"


def _row(outcome: EnrolOutcome, reference: Reference | None) -> dict[str, object]:
    return {
        "photo": str(outcome.path),
        "status": (EnrolStatus.ENROLLED if reference and not outcome.reference else outcome.status).value,
        "reference_id": reference.id if reference else None,
        "faces": len(outcome.faces),
        "verdict": quality_in_words(reference.quality) if reference else None,
        "reason": outcome.reason,
    }


def _reference_json(reference: Reference) -> dict[str, object]:
    return {
        "reference_id": reference.id,
        "photo": reference.label,
        "verdict": quality_in_words(reference.quality),
        "inter_eye_px": round(reference.quality.inter_eye_px, 1),
        "issues": [issue.value for issue in reference.quality.issues],
        "added": reference.added_at.isoformat(),
    }
