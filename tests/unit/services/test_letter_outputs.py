"""Letters through the services: own words, letterhead, attachments; and nothing written when a letter cannot be."""

from __future__ import annotations

from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import InputRefused, MissingGlyph
from exposure_check.domain.letter_form import Enclosure, Letterhead
from exposure_check.domain.person import Person
from exposure_check.domain.request import FORMATS, RequestKind
from exposure_check.services.people import PersonDraft
from exposure_check.services.request import LetterOrder

PROOF = Enclosure("proof.pdf", "application/pdf", b"%PDF-1.7 proof")


def order(person: Person, **changes: object) -> LetterOrder:
    return LetterOrder(person.id, "clearview-ai", RequestKind.ACCESS, **changes)  # type: ignore[arg-type] # keywords


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("changes", [{}, {"additions": ("日本",)}, {"letterhead": Letterhead(("😀",))}])
def test_a_missing_glyph_leaves_neither_file_nor_case(
    session: Session, tmp_path: Path, suffix: str, changes: dict[str, object]
) -> None:
    name = "Zoé Example" if changes else "Zoé 😀"
    person = session.people.add(PersonDraft(name=name, country="FR", email="zoe@example.org"))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(MissingGlyph):
        session.requests.save(order(person, **changes), tmp_path / f"letter{suffix}")
    assert sorted(tmp_path.iterdir()) == before
    assert session.follow_up.cases(person.id) == []


def test_the_case_keeps_the_letter_in_the_persons_own_words(session: Session, owner: Person, tmp_path: Path) -> None:
    blocks = session.requests.blocks(order(owner))
    mine = order(owner, edits={blocks[0].id: "In my own words."}, additions=("And one more thing.",))
    written = session.requests.save(mine, tmp_path / "letter.pdf")
    stored = session.follow_up.letter(written.case.id)
    assert "In my own words." in stored.text
    assert "And one more thing." in stored.text
    assert [block.text for block in session.requests.blocks(mine) if block.edited] == [
        "In my own words.",
        "And one more thing.",
    ]
    assert session.requests.preview(order(owner)).text != stored.text


def test_files_go_with_a_draft_and_with_nothing_else(session: Session, owner: Person, tmp_path: Path) -> None:
    with_proof = order(owner, enclosures=(PROOF,))
    with pytest.raises(InputRefused, match=r"\.eml"):
        session.requests.save(with_proof, tmp_path / "letter.pdf")
    assert session.follow_up.cases(owner.id) == []
    session.requests.save(with_proof, tmp_path / "letter.eml")
    message = BytesParser(policy=policy.default).parsebytes((tmp_path / "letter.eml").read_bytes())
    (found,) = message.iter_attachments()
    assert (found.get_filename(), found.get_content()) == (PROOF.name, PROOF.content)
    assert message["X-Unsent"] == "1"


def test_the_text_for_the_clipboard_is_that_of_the_draft(session: Session, owner: Person, tmp_path: Path) -> None:
    letter = session.requests.preview(order(owner))
    session.requests.save(order(owner), tmp_path / "letter.eml")
    message = BytesParser(policy=policy.default).parsebytes((tmp_path / "letter.eml").read_bytes())
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == session.requests.message(letter)
    assert session.requests.mailto(letter) is None
