"""``letter-blocks``: own paragraphs, kept for further letters."""

from __future__ import annotations

from typing import Annotated

import typer

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.vault import JsonOption
from exposure_check.domain.request import Language

app = typer.Typer(help="Your own paragraphs, kept for further letters.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(metavar="NAME")]


@app.command("list")
def list_blocks(context: typer.Context, json_path: JsonOption = None) -> None:
    """Show the paragraphs that are kept."""
    line: CommandLine = context.obj
    blocks = line.session().text_blocks.all()
    if json_path is not None:
        write_json(json_path, [{"name": one.name, "language": one.language, "text": one.text} for one in blocks])
        return
    if not blocks:
        line.output.say("No paragraph is kept.")
        return
    line.output.table(("name", "language", "text"), [(one.name, one.language, one.text) for one in blocks])


@app.command("add")
def add_block(
    context: typer.Context,
    name: NameArgument,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="One paragraph, as it will stand in letters.")],
    language: Annotated[Language, typer.Option(help="The language of the text.")] = Language.ENGLISH,
) -> None:
    """Keep a paragraph, in place of an older one with this name and language."""
    line: CommandLine = context.obj
    block = line.session().text_blocks.add(name, language, text)
    line.output.say(f"Kept “{block.name}” ({block.language}). Use it with: letter … --add-block “{block.name}”")


@app.command("remove")
def remove_block(
    context: typer.Context,
    name: NameArgument,
    language: Annotated[Language | None, typer.Option(help="Where there are several with this name.")] = None,
) -> None:
    """Forget a paragraph."""
    line: CommandLine = context.obj
    block = line.session().text_blocks.remove(name, language)
    line.output.say(f"Removed “{block.name}” ({block.language}). Its text was: {block.text}")
