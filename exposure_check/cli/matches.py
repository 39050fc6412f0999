"""``matches``: the review."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from exposure_check.cli.context import CommandLine
from exposure_check.cli.output import write_json
from exposure_check.cli.person import PersonArgument
from exposure_check.cli.vault import JsonOption
from exposure_check.cli.wording import AUDIENCES, DISCLOSURES, FOUND_IN, NO_ADDRESS, origin_in_words
from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.match import Band, Location, Match, MatchId, ReviewState, disclosures_of
from exposure_check.services.json_shapes import (
    appearance_json,
    box_json,
    disclosures_json,
    provenance_json,
    retrieval_json,
)
from exposure_check.services.places import place_of


class _ListByDefault(TyperGroup):
    """``matches P`` lists, ``matches decide …`` decides: a word that is no command is the person."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        # Any: Typer keeps the types of this hook private.
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            args = ["list", *args]
        return super().resolve_command(ctx, args)


app = typer.Typer(help="Review what was found: matches P, matches decide …", cls=_ListByDefault, no_args_is_help=True)


class Verdict(StrEnum):
    """What can be decided."""

    MINE = "mine"
    NOT_ME = "not-me"
    UNSURE = "unsure"


@app.command("list")
def list_matches(
    context: typer.Context,
    person_text: PersonArgument,
    state: Annotated[ReviewState | None, typer.Option(help="Only these.")] = None,
    band: Annotated[Band | None, typer.Option(help="Only those that are so sure.")] = None,
    several_faces: Annotated[
        bool, typer.Option("--several-faces", help="Only photos with more than one face.")
    ] = False,
    json_path: JsonOption = None,
) -> None:
    """List matches, the best first."""
    line: CommandLine = context.obj
    session = line.session()
    found = [
        match
        for match in session.review.matches(session.people.find(person_text).id, state)
        if band in {None, match.band} and (match.has_other_faces or not several_faces)
    ]
    if json_path is not None:
        ratios = session.review.log_likelihood_ratios(found)
        rows = [match_json(match, other_pack=session.review.is_of_other_pack(match)) for match in found]
        for row, match in zip(rows, found, strict=True):
            ratio = ratios[match.id]
            row["log_likelihood_ratio"] = None if ratio is None else round(ratio, 2)
        write_json(json_path, rows)
        return
    if not found:
        narrowed = state or band or several_faces
        line.output.say("No matches." if narrowed else "No matches yet. Look for some with: scan …")
        return
    line.output.table(
        ("id", "match", "decision", "copies", "found with", "photo"),
        [
            (match.id, match.band.value, match.state.value, match.copies or "", match.pack.id, _place(match))
            for match in found
        ],
    )
    told = ", ".join(f"{DISCLOSURES[kind]} {count}" for kind, count in disclosures_of(found).items())
    if told:
        line.output.say(f"What these photos give away besides the face, and how many of them: {told}.")
    others = sum(session.review.is_of_other_pack(match) for match in found)
    if others:
        line.output.note(
            f"{others} of them {'was' if others == 1 else 'were'} found with another face pack than the one in use "
            "and stand last: their scores cannot be compared with the others. Scan again to compare anew."
        )


@app.command("decide")
def decide(
    context: typer.Context,
    match_ids: Annotated[list[str], typer.Argument(metavar="MATCH…", help="Ids of matches.")],
    verdict: Annotated[Verdict, typer.Option("--as", help="What you see.")],
) -> None:
    """Record what you see: mine, not-me or unsure."""
    line: CommandLine = context.obj
    review = line.session().review
    found = [review.get(MatchId(match_id)) for match_id in match_ids]
    marked = 0
    for person_id in dict.fromkeys(match.person_id for match in found):
        ids = [match.id for match in found if match.person_id == person_id]
        marked += len(review.decide(person_id, ids, ReviewState(verdict.value)).before)
    line.output.say(f"{marked} {'match' if marked == 1 else 'matches'} marked as {verdict.value}.")
    if marked > len(found):
        line.output.say("The same face in nearly identical pictures was marked with them.")


@app.command("show")
def show(
    context: typer.Context,
    match_id: Annotated[str, typer.Argument(metavar="MATCH", help="Id of a match.")],
    json_path: JsonOption = None,
) -> None:
    """Show everything that is known about a match."""
    line: CommandLine = context.obj
    review = line.session().review
    match = review.get(MatchId(match_id))
    if json_path is not None:
        write_json(json_path, match_json(match, other_pack=review.is_of_other_pack(match)))
        return
    for sentence in _told(match):
        line.output.say(sentence)
    if not match.given_away:
        line.output.say("It gives nothing else away, as far as this program can tell.")
        return
    line.output.say("It gives away:")
    line.output.table(
        ("what", "value", "where"),
        [(DISCLOSURES[one.kind], _with_place_name(one), FOUND_IN[one.found_in]) for one in match.given_away],
    )


def _told(match: Match) -> Iterator[str]:
    """Sentences about a match and each place where it was seen."""
    yield f"{match.band.value.capitalize()} match {match.id}, decision: {match.state.value}"
    yield f"score {match.score:.2f} with the face pack {match.pack.id}; first seen on {match.first_seen:%Y-%m-%d}"
    yield f"photo of {match.width} x {match.height} pixels, SHA-256 {match.sha256}"
    if match.appearance is not None:
        yield f"seen from {_clock(match.appearance.start)} to {_clock(match.appearance.end)} of the film"
    if match.copies:
        yield f"{match.copies} more nearly identical {'picture' if match.copies == 1 else 'pictures'}"
    yield f"public address: {match.address or 'none known'}"
    if not match.locations:
        yield "The file is gone from where it was seen."
    for place in match.locations:
        yield f"seen in {place.locator}"
        yield from (f"  {text}" for text in _about(place))


def _clock(seconds: float) -> str:
    """``1:05`` or ``1:02:05``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _about(place: Location) -> Iterator[str]:
    said, fetched = place.provenance, place.retrieval
    if said is not None:
        if origin := origin_in_words(said):
            yield f"from {origin}"
        yield AUDIENCES[said.audience]
    if place.published is not None:
        yield f"published {place.published:%Y-%m-%d %H:%M}"
    if said is not None and said.caption:
        yield f"text: {said.caption}"
    if place.origin_url:
        yield f"address: {place.origin_url}"
    elif said is not None and said.no_address is not None:
        yield NO_ADDRESS[said.no_address]
    if fetched is not None:
        yield f"fetched without a login on {fetched.at:%Y-%m-%d %H:%M} from {fetched.final} (status {fetched.status})"


def _with_place_name(disclosure: Disclosure) -> str:
    near = place_of(disclosure.value) if disclosure.kind is DisclosureKind.GPS else None
    return f"{disclosure.value} (near {near})" if near else disclosure.value


@app.command("undo")
def undo(context: typer.Context, person_text: PersonArgument) -> None:
    """Take back the last decision."""
    line: CommandLine = context.obj
    session = line.session()
    change = session.review.undo(session.people.find(person_text).id)
    if change is None:
        line.output.say("There is nothing to undo.")
        return
    count = len(change.before)
    line.output.say(f"Took back “{change.after.value}” for {count} {'match' if count == 1 else 'matches'}.")


@app.command("address")
def set_address(
    context: typer.Context,
    match_id: Annotated[str, typer.Argument(metavar="MATCH", help="Id of a match.")],
    address: Annotated[str, typer.Argument(help="Where the public can see this photo; empty to remove it.")],
) -> None:
    """Write down the public address of a photo, so that letters can name it."""
    line: CommandLine = context.obj
    line.session().review.set_public_address(MatchId(match_id), address)
    line.output.say("Noted." if address else "Removed.")


def _place(match: Match) -> str:
    return match.address or (match.locations[0].locator if match.locations else "(the file is gone)")


def match_json(match: Match, *, other_pack: bool) -> dict[str, object]:
    """The contract's shape of a match."""
    place = match.locations[0] if match.locations else None
    return {
        "match_id": match.id,
        "locator": place.locator if place else None,
        "origin_url": match.address,
        "score": round(match.score, 4),
        "band": match.band.value,
        "state": match.state.value,
        "box": box_json(match.box),
        "sha256": match.sha256,
        "group": match.group,
        "frame": match.frame,
        "appearance": appearance_json(match.appearance),
        "pack": {"id": match.pack.id, "weights_sha256": match.pack.weights_sha256},
        "other_pack": other_pack,
        "locations": [place.locator for place in match.locations],
        "places": [_place_json(place) for place in match.locations],
    }


def _place_json(place: Location) -> dict[str, object]:
    return {
        "locator": place.locator,
        "origin_url": place.origin_url,
        "published": place.published.isoformat() if place.published else None,
        "provenance": provenance_json(place.provenance),
        "disclosures": disclosures_json(place.given_away),
        "faces": place.faces,
        "retrieval": retrieval_json(place.retrieval),
    }
