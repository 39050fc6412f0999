"""Exports of LinkedIn."""

from __future__ import annotations

PAGE = "https://www.linkedin.com/feed/update/urn:li:share:7058000000000000001"
PHOTO = "https://www.linkedin.com/dms/prv/image/1?e=1"
PROFILE_PHOTO = "https://media.licdn.example/dms/image/2?e=1"


def export(
    *, root: str = "Complete_LinkedInDataExport_05-01-2025", member: str = "", notes: bool = True
) -> dict[str, bytes]:
    """A post with a photo, one without, a photo of the profile and one of a message. ``member``: in newer exports a
    number at the end of some names; ``notes``: whether tables begin with a block of notes."""
    block = 'Notes:\r\n"Links work for a while only, and, as a note has, commas"\r\n\r\n' if notes else ""
    encoded = PAGE.replace("urn:li:share:", "urn%3Ali%3Ashare%3A")
    shares = (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n"
        f'2023-05-01 12:00:00,{encoded},"Am See, mit\r\nZoë ""M""",,{PHOTO},MEMBER_NETWORK\r\n'
        f"2023-05-02 12:00:00,{PAGE}2,nur Text,https://example.org/,,PUBLIC\r\n"
    )
    media = (
        "Date/Time,Media Description,Media Link\r\n"
        f'"You uploaded a profile photo on December 25, 2015 at 7:06 AM (GMT)",-,{PROFILE_PHOTO}\r\n'
        '"You attached a file to a message on May 1, 2023 at 12:00 PM (GMT)",,https://media.licdn.example/3\r\n'
        '"You uploaded a feed photo on May 1, 2023 at 12:00 PM (GMT)",See,javascript:alert(1)\r\n'
    )
    number = f"_{member}" if member else ""
    return {
        f"{root}/Shares{number}.csv": (block + shares).encode(),
        f"{root}/Rich_Media{number}.csv": (block + media).encode(),
        f"{root}/Profile.csv": b"First Name,Last Name,Headline\r\nAda,L,x\r\n",
        f"{root}/Connections.csv": (block + "First Name,Last Name,URL\r\n").encode(),
        f"{root}/Ad_Targeting.csv": b"Member Age\r\n",
    }
