"""Letters of a batch are those that would be written alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdf

from exposure_check.domain.batch import BatchProgress
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.request import Language, Law, LetterRequest, RequestKind
from exposure_check.services.batch import write_batch
from exposure_check.services.letter_batch import BatchOrder
from tests.unit.letters.requests import CLEARVIEW, RENDERER, person

TODAY = date(2026, 11, 22)
HEADING = "name,address,email,country,language,birth_date,aliases,permission_file\n"


def many(tmp_path: Path, people: int) -> Path:
    (tmp_path / "zoe.pdf").write_bytes(b"signed")
    rows = [
        f'Person {number},"{number} Street\n1000 City",p{number}@example.org,FR,fr,,,zoe.pdf\n'
        for number in range(people)
    ]
    path = tmp_path / "many.csv"
    path.write_text(HEADING + "".join(rows), encoding="utf-8")
    return path


def test_letters_that_are_written_at_once_are_those_that_are_written_alone(tmp_path: Path) -> None:
    people = many(tmp_path, 12)
    order = BatchOrder([CLEARVIEW], [RequestKind.ACCESS, RequestKind.ERASURE], tmp_path / "out")
    seen: list[BatchProgress] = []
    rows = write_batch(people, order, RENDERER, TODAY, progress=seen.append).rows
    assert [(row.row, row.kind) for row in rows] == [(n, kind) for n in range(1, 13) for kind in ("access", "erasure")]
    assert [each.done for each in seen] == list(range(1, 13))
    for row in rows:
        sender = person(
            name=row.person, address=(f"{row.row - 1} Street", "1000 City"), email=f"p{row.row - 1}@example.org"
        )
        alone = LetterRequest(RequestKind(row.kind), Law.EU_GDPR, Language.ENGLISH, sender, CLEARVIEW, TODAY)
        assert (order.out / row.file).read_bytes() == RENDERER.to_pdf(RENDERER.compose(alone))


def test_a_letterhead_and_a_layout_hold_for_every_letter_of_a_batch(tmp_path: Path) -> None:
    head = Letterhead(("Help e.V.", "1 Street"), "VR 1")
    order = BatchOrder([CLEARVIEW], [RequestKind.ACCESS], tmp_path / "out", letterhead=head, layout=Layout.AMERICAN)
    for row in write_batch(many(tmp_path, 3), order, RENDERER, TODAY).rows:
        page = pypdf.PdfReader(order.out / row.file).pages[0]
        assert page.extract_text().startswith("Help e.V.")
        assert float(page.mediabox.width) == 612
