"""``demo``: the whole main job without a window, on photos that an installed package carries."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Annotated

import typer

from exposure_check.bootstrap import Application, Session
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import Output, write_json
from exposure_check.cli.wording import STATES, quality_in_words
from exposure_check.domain.errors import NotWritable
from exposure_check.domain.match import Band, ReviewState
from exposure_check.domain.request import Language, RequestKind
from exposure_check.services.people import PersonDraft
from exposure_check.services.report_document import ReportChoices
from exposure_check.services.report_export import REPORT_FORMATS
from exposure_check.services.request import LetterOrder
from exposure_check.services.scan_list import file_json, scan_json

EXAMPLE_ADDRESS = "https://example.org/people/profile.jpg"
"""A name reserved for examples (RFC 2606)."""


def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where to put what it makes.")],
) -> None:
    """Do the whole main job on sample photos: vault, enrol, scan, review, report, letters. Nothing is sent."""
    line: CommandLine = context.obj
    out = _new_folder(out)
    passphrase = secrets.token_urlsafe(18)
    application = Application(out / "vault.ecv", workers=line.application.workers)
    passphrase_file = out / "passphrase.txt"
    passphrase_file.touch(mode=0o600)
    passphrase_file.write_text(passphrase + "\n", encoding="utf-8")
    session = application.create_vault(passphrase)
    line.output.say(f"Created the vault {application.vault_path} (passphrase in {passphrase_file}).")
    try:
        _walk(session, application, out, line.output)
    finally:
        session.close()


def _new_folder(out: Path) -> Path:
    """A demonstration never writes over an earlier one."""
    try:
        for folder in (out, *(out / f"demo-{number}" for number in range(2, 1000))):
            if not (folder / "vault.ecv").exists():
                folder.mkdir(parents=True, exist_ok=True)
                return folder
    except OSError as error:
        raise NotWritable(path=out, reason=error.strerror or type(error).__name__) from error
    raise NotWritable(path=out, reason="it holds too many demonstrations")


def _walk(session: Session, application: Application, out: Path, output: Output) -> None:
    photos = application.make_demo_photos(out)
    person = session.people.add(
        PersonDraft(
            name="Sample Person",
            country="FR",
            email="sample@example.org",
            address=("1 rue de l’Exemple", "75001 Paris"),
        )
    )
    output.say(f"Added {person.name}, the owner.")
    for outcome in session.enrolment.enrol(person.id, [photos.reference]):
        reference, wanted = outcome.reference, session.enrolment.rules.wanted
        verdict = quality_in_words(reference.quality, wanted) if reference else outcome.status.value
        output.say(f"Enrolled {outcome.path.name}: {verdict}.")
    with output.progress("Scanning") as shown:
        report = session.scanning.scan(
            person.id, [photos.folder], progress=lambda step: shown(step.done, step.total, step.item)
        )
    files = (file_json(file, file.locator) for file in session.scanning.files(report.scan_id))
    write_json(out / "scan.json", scan_json(person, report), items=("files", files))
    output.say(f"Scanned {report.counts.total} files in {report.seconds:.1f} s ({out / 'scan.json'}):")
    for state, words in STATES.items():
        if report.counts[state]:
            output.say(f"  {report.counts[state]} {words}")
    likely = [match for match in session.review.matches(person.id) if match.band is Band.LIKELY]
    for match in likely:
        session.review.decide(person.id, [match.id], ReviewState.MINE)
        session.review.set_public_address(match.id, f"{EXAMPLE_ADDRESS}?{match.id}")
    output.say(f"Marked {len(likely)} likely matches as mine, with an example address each.")
    for suffix in REPORT_FORMATS:
        saved = session.reports.save(person.id, out / f"report{suffix}", ReportChoices())
    output.say(
        f"Wrote the exposure report as {', '.join(f'report{suffix}' for suffix in REPORT_FORMATS)}. {saved.lead}"
    )
    for kind in (RequestKind.ACCESS, RequestKind.ERASURE):
        for language in Language:
            order = LetterOrder(person.id, "clearview-ai", kind, language, with_evidence=True, place="Paris")
            written = session.requests.save(order, out / f"{kind.value}-clearview-ai-{language.value}.pdf")
            output.say(f"Wrote {written.path} and opened case {written.case.id}.")
    if written.due_if_received_today is not None:
        due = written.due_if_received_today.due.isoformat()
        output.say(f"If a letter arrived today, an answer would be owed by {due}.")
    for credit in photos.credits:
        output.note(f"Photo: {credit}")
