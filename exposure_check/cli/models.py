"""``models``: face packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exposure_check.cli import exit_codes
from exposure_check.cli.context import CommandLine, stop_on_interrupt
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.errors import Cancelled, InputRefused

if TYPE_CHECKING:
    from exposure_check.faces.evaluation import Evaluation

app = typer.Typer(help="Face packs: the networks that find and compare faces.", no_args_is_help=True)


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


@app.command("evaluate")
def evaluate(
    context: typer.Context,
    pairs: Annotated[Path, typer.Argument(metavar="PAIRS.csv", help="Columns a,b,same; paths relative to --photos.")],
    photos: Annotated[Path, typer.Option(metavar="DIR", help="Where the photos are.")],
    json_path: JsonOption = None,
) -> None:
    """Measure how well the built-in pack tells people apart on labelled pairs of photos."""
    line: CommandLine = context.obj
    with line.output.progress("Looking at photos") as shown, stop_on_interrupt() as is_cancelled:
        found = line.application.evaluate(
            pairs, photos, progress=lambda step: shown(step.done, step.total, step.item), is_cancelled=is_cancelled
        )
        if is_cancelled():
            raise Cancelled
    if json_path is not None:
        write_json(json_path, _as_json(found))
    else:
        line.output.say(
            f"{found.pairs} pairs, {found.scored} scored, {found.pairs - found.scored} without a face to compare"
        )
        line.output.say(f"area under the curve: {_figure(found.auc)}")
        for rate, share in found.tar_at_far.items():
            line.output.say(f"true accept rate at a false accept rate of {rate:g}: {_figure(share)}")
        if None in found.tar_at_far.values():
            line.output.say(f"true accept rate above all pairs of different people: {_figure(found.tar_above_all)}")
    for name in found.unreadable:
        line.output.complain(f"{name}: cannot be read as a photo")
    if found.unreadable:
        raise typer.Exit(exit_codes.SOME_FAILED)


def _figure(value: float | None) -> str:
    return "too few pairs to say" if value is None else f"{value:.4f}"


def _as_json(found: Evaluation) -> dict[str, object]:
    return {
        "pairs": found.pairs,
        "scored": found.scored,
        "no_face": found.pairs - found.scored,
        "auc": found.auc,
        # The contract wants a figure for every rate. Where there are too few pairs to measure it, the figure is the one
        # above all impostor pairs, and the rate is listed as not measured.
        "tar_at_far": {
            f"{rate:g}": found.tar_above_all if share is None else share for rate, share in found.tar_at_far.items()
        },
        "far_not_measured": [f"{rate:g}" for rate, share in found.tar_at_far.items() if share is None],
        "scores": [[item.pair.a, item.pair.b, int(item.pair.same), item.score] for item in found.scores],
    }
