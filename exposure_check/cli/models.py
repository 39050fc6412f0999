"""``models``: face packs."""

from __future__ import annotations

from typing import Annotated

import typer

from exposure_check.cli import measure
from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.errors import InputRefused

app = typer.Typer(help="Face packs: the networks that find and compare faces.", no_args_is_help=True)
app.command("evaluate")(measure.evaluate)
app.command("calibrate")(measure.calibrate)


@app.command("list")
def list_packs(context: typer.Context, json_path: JsonOption = None) -> None:
    """List the face packs on this computer."""
    line: CommandLine = context.obj
    packs = line.application.packs()
    if json_path is not None:
        write_json(
            json_path,
            [{"id": pack.key.id, "title": pack.title, "weights_sha256": pack.key.weights_sha256} for pack in packs],
        )
        return
    line.output.table(("id", "what", "weights"), [(pack.key.id, pack.title, pack.key.weights_sha256) for pack in packs])


@app.command("use")
def use(
    context: typer.Context,
    pack: Annotated[str, typer.Argument(metavar="PACK", help="Id from models list, or the folder of a pack.")],
    accept_licence: Annotated[
        bool, typer.Option("--accept-licence", help="You accept that InsightFace packs are for non-commercial use.")
    ] = False,
) -> None:
    """Use another face pack from now on. References are kept per pack: enrol again for the new one."""
    line: CommandLine = context.obj
    chosen = line.application.find_pack(pack)
    if chosen.folder is not None and not accept_licence:
        raise InputRefused(
            what="The weights of InsightFace packs may be used for non-commercial research only. "
            "If that fits what you do, say so with --accept-licence."
        )
    line.application.use_pack(line.session(), chosen)
    line.output.say(f"Using {chosen.title} from now on. Enrol reference photos for it with: face enrol …")
