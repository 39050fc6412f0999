"""``models``: face packs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from exposure_check.bootstrap import now
from exposure_check.cli import exit_codes, measure
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.errors import InputRefused, printable
from exposure_check.services.packs import CarriedOver

if TYPE_CHECKING:
    from exposure_check.faces.pack_list import ListedPack
    from exposure_check.faces.pack_store import AddedPack

app = typer.Typer(help="Face packs: the networks that find and compare faces.", no_args_is_help=True)
app.command("evaluate")(measure.evaluate)
app.command("calibrate")(measure.calibrate)

AcceptOption = Annotated[
    bool, typer.Option("--accept-licence", help="You accept that InsightFace packs are for non-commercial research.")
]

UNCALIBRATED = (
    "Nobody has measured yet what its scores mean, so it cannot be scanned with. "
    "Measure it on photos of your own with: models calibrate DIR --out FILE"
)


@app.command("list")
def list_packs(context: typer.Context, json_path: JsonOption = None) -> None:
    """List the face packs on this computer. Which one is in use is told if the passphrase was given."""
    line: CommandLine = context.obj
    session = line.session() if line.has_passphrase() and line.application.vault_exists() else None
    packs = line.application.packs_with_use(session)
    if json_path is not None:
        write_json(json_path, [_pack_json(pack) for pack in packs])
        return
    line.output.table(
        ("id", "what", "weights", "licence", "in use", "calibrated"),
        [
            (
                pack.id,
                pack.title,
                pack.weights_sha256 or "cannot be used",
                pack.licence,
                {True: "yes", False: "no", None: "?"}[pack.in_use],
                "yes" if pack.calibrated else "no",
            )
            for pack in packs
        ],
    )
    for pack in packs:
        if pack.problem is not None:
            line.output.complain(str(pack.problem))
        if pack.slow_networks:
            line.output.note(f"{pack.id}: runs slower than it could, {', '.join(pack.slow_networks)} is as it came.")
    if session is None:
        line.output.note("Which pack is in use stands in the vault; give its passphrase to see it here.")


@app.command("add")
def add(
    context: typer.Context,
    source: Annotated[
        str,
        typer.Argument(
            metavar="PACK_DIR_OR_ZIP", help="A folder or ZIP archive, or the name of a pack in InsightFace's own store."
        ),
    ],
    accept_licence: AcceptOption = False,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What to call it. Default: as its file.")] = None,
    json_path: JsonOption = None,
) -> None:
    """Add an InsightFace pack. A name from InsightFace's store, like buffalo_l, is fetched with --allow-network."""
    line: CommandLine = context.obj
    if not accept_licence:
        _ask_for_acceptance(line)
    added = _add(line, source, name)
    if json_path is not None:
        write_json(json_path, _added_json(added))


@app.command("use")
def use(
    context: typer.Context,
    pack: Annotated[str, typer.Argument(metavar="PACK", help="Id from models list, or the folder of a pack.")],
    accept_licence: AcceptOption = False,
    json_path: JsonOption = None,
) -> None:
    """Use another face pack from now on. References are made for it from the stored pictures of the others."""
    line: CommandLine = context.obj
    application = line.application
    chosen = application.find_pack(pack)
    if not application.pack_shelf.is_accepted(chosen):
        if not accept_licence:
            _ask_for_acceptance(line)
        line.application.require_vault()
        chosen = application.pack_shelf.added_twin(chosen) or application.find_pack(_add(line, pack, None).record.name)
    with line.output.progress("Making references") as shown, stop_on_interrupt() as is_cancelled:
        results = application.use_pack(
            line.session(),
            chosen,
            progress=lambda step: shown(step.done, step.total, step.item),
            is_cancelled=is_cancelled,
        )
    if json_path is not None:
        write_json(
            json_path,
            {
                "pack": {"id": chosen.key.id, "weights_sha256": chosen.key.weights_sha256},
                "people": [_carried_json(result) for result in results],
            },
        )
    else:
        line.output.say(f"Using {chosen.title} from now on.")
        _say_carried(line, results)
        if not application.pack_shelf.is_calibrated(chosen):
            line.output.complain(UNCALIBRATED)
        line.output.note("Matches found with another pack keep their decisions. Scan again to compare anew.")
    if any(result.failed or result.refused for result in results):
        raise typer.Exit(exit_codes.SOME_FAILED)


@app.command("remove")
def remove(
    context: typer.Context,
    pack: Annotated[str, typer.Argument(metavar="PACK", help="Id or name from models list.")],
    yes: Annotated[bool, typer.Option("--yes", help="Remove it without asking back.")] = False,
) -> None:
    """Remove an added face pack that is not in use. References, matches and decisions stay."""
    line: CommandLine = context.obj
    if not yes:
        raise InputRefused(
            what=f"This removes the files of the face pack {printable(pack, 80)} from this computer. To use it again, "
            "it has to be added again. Then give --yes."
        )
    line.application.remove_pack(line.session(), pack)
    line.output.say(f"Removed {printable(pack, 80)}.")


def _ask_for_acceptance(line: CommandLine) -> None:
    """Print the licence in full. Always raises InputRefused."""
    licence = line.application.pack_shelf.licence()
    line.output.complain(licence.title)
    line.output.complain(licence.text)
    line.output.complain(f"Source: {licence.source}, read on {licence.checked}.")
    raise InputRefused(
        what="Nothing was changed: the licence for non-commercial research was not accepted. "
        "If it fits what you do, say so with --accept-licence."
    )


def _add(line: CommandLine, source: str, name: str | None) -> AddedPack:
    """Add a pack whose licence was accepted, and say on standard error what was done."""
    with line.output.progress("Adding the pack") as shown, stop_on_interrupt() as is_cancelled:
        added = line.application.pack_shelf.add(
            source,
            name=name,
            allow_network=line.allow_network,
            clock=now,
            progress=lambda step: shown(step.done, step.total, step.item),
            is_cancelled=is_cancelled,
        )
    record = added.record
    line.output.note(f"Added the pack insightface-{record.name}. Its licence was accepted on {record.accepted_on}.")
    for item in record.networks:
        line.output.note(
            f"kept: {item.file} ({item.module}), {item.bytes} bytes, sha256 {item.sha256}, runs {item.form}"
        )
    for other in record.left_out:
        line.output.note(f"left out: {other.file} ({other.what})")
    if record.download is not None:
        fetched = record.download
        line.output.note(
            f"fetched: {fetched.address}, {fetched.bytes} bytes, {fetched.at.isoformat(timespec='seconds')}"
        )
        for request in fetched.requests:
            line.output.note(f"request: {request.address} ({request.status})")
    if added.own_licence:
        line.output.note("The pack came with a licence text of its own:")
        for paragraph in added.own_licence.splitlines():
            line.output.note(paragraph)
    if not line.application.pack_shelf.is_calibrated(line.application.find_pack(record.name)):
        line.output.complain(UNCALIBRATED)
    return added


def _say_carried(line: CommandLine, results: list[CarriedOver]) -> None:
    for result in results:
        name = result.person.name
        if result.refused is not None:
            line.output.complain(f"{name}: left alone. {result.refused}")
            continue
        carried, total = len(result.carried), len(result.carried) + len(result.failed)
        if total:
            line.output.say(f"{name}: {carried} of {total} reference photos carried over.")
        else:
            line.output.say(f"{name}: no reference photos to carry over, {result.present} for this pack already.")
        for failed in result.failed:
            line.output.complain(f"{name}, {failed.label}: {failed.reason}. Enrol another photo with: face enrol …")


def _pack_json(pack: ListedPack) -> dict[str, object]:
    networks = pack.record.networks if pack.record is not None else []
    return {
        "id": pack.id,
        "title": pack.title,
        "weights_sha256": pack.weights_sha256,
        "licence": pack.licence,
        "in_use": pack.in_use,
        "calibrated": pack.calibrated,
        "problem": str(pack.problem) if pack.problem is not None else None,
        "origin": pack.record.origin if pack.record is not None else None,
        "networks": [
            {"file": item.file, "module": item.module, "sha256": item.sha256, "runs": item.form.value}
            for item in networks
        ],
    }


def _added_json(added: AddedPack) -> dict[str, object]:
    import msgspec

    record = msgspec.to_builtins(added.record)
    return {"id": f"insightface-{added.record.name}", **record, "own_licence": added.own_licence}


def _carried_json(result: CarriedOver) -> dict[str, object]:
    return {
        "person_id": result.person.id,
        "person": result.person.name,
        "present": result.present,
        "carried": len(result.carried),
        "failed": [{"label": failed.label, "reason": failed.reason} for failed in result.failed],
        "refused": str(result.refused) if result.refused is not None else None,
    }
