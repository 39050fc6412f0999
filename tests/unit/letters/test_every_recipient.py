"""Every recipient that ships gets a letter that can be printed and breaks its pages well."""

from __future__ import annotations

import io
import itertools

import pypdf
import pytest

from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.law import directory
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import PHOTOS, RENDERER, RESOURCES, fits, flat, person, request

DIRECTORY = directory.load(RESOURCES / "law")
TEXTS = Texts(RESOURCES / "letters")
LETTERS = list(itertools.product(RequestKind, Language))
SENDERS = ("DE", "FR", "IE", "AT", "GR")


@pytest.mark.parametrize("language", list(Language))
def test_no_page_ends_with_a_heading_and_none_is_empty(language: Language) -> None:
    words = TEXTS.of(Law.EU_GDPR, language).words
    # Reading the pages back is slow, so each recipient gets one of the languages.
    mine = DIRECTORY.all()[list(Language).index(language) :: len(Language)]
    for place, recipient in enumerate(mine):
        kind = list(RequestKind)[place // len(SENDERS) % 2]
        sender = person(country=SENDERS[place % len(SENDERS)])
        evidence = PHOTOS[: place % 3]
        made = request(kind, language, recipient, sender, evidence)
        reader = pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(RENDERER.compose(made))))
        assert len(reader.pages) <= 3 + bool(evidence)
        for page in reader.pages:
            lines = [flat(line) for line in page.extract_text().splitlines() if line.strip()]
            number, text = lines[-1], lines[:-1]
            assert number.startswith(words.page.split()[0])
            assert len(text) >= 3
            assert text[-1] not in {
                flat(words.requests),
                flat(words.lead),
                flat(words.handling),
                words.salutation,
            }


def test_a_letter_names_its_recipient_and_how_to_reach_it() -> None:
    for recipient, (kind, language) in itertools.product(DIRECTORY.all(), LETTERS):
        if not fits(kind, recipient):
            continue
        document = document_for(request(kind, language, recipient), TEXTS)
        assert document.recipient[0] == ("An Authority" if kind is RequestKind.COMPLAINT else recipient.name)
        assert len(document.recipient) >= 2
        text = document.plain_text()
        assert "http" not in text.split(document.subject)[0] or not recipient.address
