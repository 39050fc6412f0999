"""What the command line prints: tables for people, JSON for machines, sentences and progress on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from exposure_check.domain.errors import DiskFull, NotWritable, is_disk_full, printable
from exposure_check.services.json_shapes import json_pieces


class Output:
    """Standard output and standard error of one command."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._out = Console(soft_wrap=True, highlight=False, markup=False)
        self._err = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)
        self._quiet = quiet

    def say(self, sentence: str) -> None:
        """A line on standard output."""
        self._out.print(printable(sentence, limit=4000))

    def text(self, text: str) -> None:
        """Several lines on standard output, as they are."""
        for line in text.splitlines():
            self._out.print(printable(line, limit=4000))

    def note(self, sentence: str) -> None:
        """A line on standard error, left out with --quiet."""
        if not self._quiet:
            self._err.print(printable(sentence, limit=4000))

    def complain(self, sentence: str) -> None:
        """A line on standard error that is always printed."""
        self._err.print(printable(sentence, limit=4000))

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """A table on standard output."""
        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in headings:
            table.add_column(heading, overflow="fold")  # an id that is cut off helps nobody
        for row in rows:
            table.add_row(*(Text(printable(str(cell))) for cell in row))
        self._out.print(table)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int | None, str], None]]:
        """A progress line on standard error; the value is called with done, total and the item at hand."""
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[item]}"),
        )
        shown = Progress(*columns, console=self._err, transient=True, disable=self._quiet or not self._err.is_terminal)
        with shown:
            task = shown.add_task(what, total=None, item="")

            def update(done: int, total: int | None, item: str) -> None:
                shown.update(task, completed=done, total=total, item=Text(printable(item, limit=40)))

            yield update


def write_json(path: Path, value: object, *, items: tuple[str, Iterable[object]] | None = None) -> None:
    """Write ``value`` as JSON to ``path``, or to standard output for ``-``.

    For ``items`` see :func:`json_pieces`.

    Raises:
        NotWritable, DiskFull: ``path`` cannot be written.
    """
    if str(path) == "-":
        sys.stdout.writelines(json_pieces(value, items))
        return
    try:
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json_pieces(value, items))
    except OSError as error:
        if is_disk_full(error):
            raise DiskFull(path=path) from error
        raise NotWritable(path=path, reason=error.strerror or type(error).__name__) from error
