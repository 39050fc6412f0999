"""Joins an archive with the reader of its platform: one entry for every file, with what the export says about it.

Runs in a confined process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from exposure_check.domain.photo import VIDEO_EXTENSIONS, FileState, Reason
from exposure_check.domain.provenance import Platform
from exposure_check.sources.addresses import is_address
from exposure_check.sources.entries import Entry, name_of
from exposure_check.sources.folder import ARCHIVE_ENDINGS, PHOTO_EXTENSIONS, UNSUPPORTED_EXTENSIONS
from exposure_check.sources.tree import Described, ExportReader, Finding, Linked, Missing, Tree, Unread

ENOUGH_LIKENESS = 0.5
ONE_HOUSE = frozenset({Platform.GOOGLE_PHOTOS, Platform.YOUTUBE})


@dataclass(slots=True)
class Account:
    """What the reader found in an export, by name."""

    described: dict[str, Described] = field(default_factory=dict)
    missing: dict[str, Missing] = field(default_factory=dict)
    linked: dict[str, Linked] = field(default_factory=dict)
    unread: dict[str, Unread] = field(default_factory=dict)
    problems: list[Reason] = field(default_factory=list)

    def findings(self) -> Iterator[Finding]:
        """Everything that was found."""
        yield from self.described.values()
        yield from self.missing.values()
        yield from self.linked.values()
        yield from self.unread.values()

    def take(self, finding: Finding) -> None:
        """Keep ``finding``; of several for one file each adds what the earlier ones left open."""
        match finding:
            case Described():
                known = self.described.get(finding.name)
                self.described[finding.name] = finding if known is None else _joined(known, finding)
            case Missing():
                self.missing.setdefault(finding.name, finding)
            case Linked():
                self.linked.setdefault(finding.url, finding)
            case Unread():
                self.unread.setdefault(finding.name, finding)


def recognised(tree: Tree, readers: Sequence[ExportReader]) -> list[ExportReader]:
    """The reader whose platform the names look most like, if they look like one at all; with it those of other services
    of the same house, which come in one archive."""
    likely = sorted(
        ((likeness, -position) for position, reader in enumerate(readers) if (likeness := reader.likeness(tree)) > 0),
        reverse=True,
    )
    found = [readers[-position] for likeness, position in likely if likeness >= ENOUGH_LIKENESS]
    return found[:1] + [reader for reader in found[1:] if {reader.platform, found[0].platform} <= ONE_HOUSE]


def account(tree: Tree, readers: Sequence[ExportReader]) -> Account:
    """Everything that the export says. A reader that fails costs what it had not said yet."""
    found = Account()
    for reader in readers:
        try:
            for finding in reader.read(tree):
                found.take(finding)
        except MemoryError:
            found.problems.append(Reason.OUT_OF_MEMORY)
        except Exception:  # noqa: BLE001 - the photos are there, whatever a reader makes of the words
            found.problems.append(Reason.INTERNAL)
    return found


def _joined(known: Described, later: Described) -> Described:
    """``known``, with what it left open."""
    ours, theirs = known.provenance, later.provenance
    provenance = replace(
        ours,
        account=ours.account or theirs.account,
        caption=ours.caption or theirs.caption,
        disclosures=tuple(dict.fromkeys((*ours.disclosures, *theirs.disclosures))),
    )
    return Described(known.name, provenance, known.origin_url or later.origin_url, known.published or later.published)


def entries(tree: Tree, said: Account, offer: Callable[[str], Entry]) -> Iterator[Entry]:
    """One entry for each file in ``tree``, and for each photo that the export only names. ``offer`` makes the entry of
    a photo, without what is said about it."""
    for problem in said.problems:
        yield Entry(b"what the export says", FileState.FAILED, problem)
    for name in tree.names():
        yield entry_of(name, said, offer)
    for missing in said.missing.values():
        yield said_entry(missing)
    for linked in said.linked.values():
        if is_address(linked.url):
            yield said_entry(linked)


def entry_of(name: str, said: Account, offer: Callable[[str], Entry]) -> Entry:
    """The entry of one file that is there."""
    described = said.described.get(name)
    unread = said.unread.get(name)
    if unread is not None:
        return Entry(name_of(name), unread.state, unread.reason)
    extension = name.rpartition(".")[2].lower()
    if described is None and name.lower().endswith(ARCHIVE_ENDINGS):
        return Entry(name_of(name), FileState.SKIPPED, Reason.ARCHIVE)
    if described is None and extension not in PHOTO_EXTENSIONS and extension not in VIDEO_EXTENSIONS:
        known = extension in UNSUPPORTED_EXTENSIONS
        return Entry(name_of(name), FileState.UNSUPPORTED if known else FileState.SKIPPED, Reason.NOT_AN_IMAGE)
    offered = offer(name)
    if described is None:
        return offered
    return msgspec.structs.replace(
        offered,
        origin_url=first_address(described.origin_url),
        published=described.published,
        provenance=described.provenance,
    )


def said_entry(finding: Finding) -> Entry:
    """What an export says, as an entry without a place."""
    match finding:
        case Unread():
            return Entry(name_of(finding.name), finding.state, finding.reason)
        case Linked():
            name, reason, url = b"", Reason.LINK_ONLY, first_address(finding.url)
        case Missing():
            name, reason, url = name_of(finding.name), Reason.NOT_IN_ARCHIVE, None
        case Described():
            return Entry(
                name_of(finding.name),
                origin_url=first_address(finding.origin_url),
                published=finding.published,
                provenance=finding.provenance,
            )
    return Entry(
        name,
        FileState.SKIPPED,
        reason,
        url=url,
        origin_url=first_address(finding.origin_url),
        published=finding.published,
        provenance=finding.provenance,
    )


def first_address(*addresses: str | None) -> str | None:
    """The first that is an address of the web."""
    return next((address for address in addresses if address is not None and is_address(address)), None)
