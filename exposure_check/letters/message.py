"""Letters as e-mail drafts (RFC 5322), for any mail program to open, change and send."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from exposure_check.domain.errors import InvalidEmail
from exposure_check.domain.letter_form import Enclosure
from exposure_check.letters.document import Document

_LONGEST_LINE = 180
"""Characters in a header line: the library folds a longer subject right after its name, which readers show as a space
in front of it. RFC 5322, section 2.1.1, allows 998.
"""


LONGEST_MAILTO = 2000
"""Characters of a ``mailto:`` address that programs pass on whole. RFC 6068 sets no limit. Measured by others: 2,008 in
Firefox and about 2,000 in Chrome on Windows (stackoverflow.com/questions/4473959), 2,029 in Internet Explorer
(stackoverflow.com/questions/13317429), 2,046 from browsers to Outlook (superruub.wordpress.com, 2013-05-30).
"""

Attachment = Enclosure


def draft(document: Document, attachments: Sequence[Attachment] = ()) -> bytes:
    """The letter as a draft: ``X-Unsent: 1`` makes mail programs open it for sending. It has no date and no
    identifier, which the mail program sets. Nothing is attached unless it is given.

    Raises:
        InvalidEmail: an e-mail address is none.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if document.email:
        message["From"] = _address(document.name, document.email)
    if document.recipient_email:
        message["To"] = _address(document.recipient_name, document.recipient_email)
    message["Subject"] = _subject(document)
    message.set_content(document.message_text(), cte="quoted-printable")
    message["Content-Language"] = document.language.value
    for each in attachments:
        main, _, sub = each.media_type.partition("/")
        message.add_attachment(each.content, maintype=main, subtype=sub, filename=each.name)
    if attachments:
        # A boundary of the library's own would be random, and the same letter would get other bytes each time.
        digest = hashlib.sha256(b"".join(each.content for each in attachments)).hexdigest()
        message.set_boundary(f"=_{digest}")
    return message.as_bytes(policy=SMTP.clone(max_line_length=_LONGEST_LINE))


def mailto(document: Document) -> str | None:
    """The letter as a ``mailto:`` address (RFC 6068): UTF-8, percent-encoded, lines ending with CRLF.

    None when it would be longer than :data:`LONGEST_MAILTO` characters: programs cut it off, and half a letter is none.

    Raises:
        InvalidEmail: the recipient's e-mail address is none.
    """
    to = ""
    if document.recipient_email:
        to = quote(_address("", document.recipient_email).addr_spec, safe="@")
    body = document.message_text().replace("\n", "\r\n")
    written = f"mailto:{to}?subject={quote(_subject(document), safe='')}&body={quote(body, safe='')}"
    return written if len(written) <= LONGEST_MAILTO else None


def _subject(document: Document) -> str:
    return document.title.replace("\u00a0", " ").replace("\u202f", " ")


def pictures_of(document: Document) -> tuple[Attachment, ...]:
    """The small pictures of the annex as attachments, named after the numbers of their photos."""
    pictures = document.annex.pictures() if document.annex is not None else []
    return tuple(Attachment(f"photo-{number}.jpg", "image/jpeg", picture) for number, picture in pictures)


def _address(name: str, email: str) -> Address:
    try:
        return Address(name, addr_spec=email)
    except (MessageError, ValueError, IndexError) as error:
        raise InvalidEmail(email=email) from error
