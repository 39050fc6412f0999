"""Services that show one picture of an account: GitHub, GitLab, Gravatar.

docs.github.com (Users), docs.gitlab.com (Users API), docs.gravatar.com (REST API 3.0, avatars by SHA-256).
"""

from __future__ import annotations

import hashlib

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.sizes import each_once


def github(user: str) -> Ask:
    """The ask for an account of github.com."""
    url = f"https://api.github.com/users/{values.escaped(user)}"
    return Ask(url, ReadAs.GITHUB_USER, f"https://github.com/{user}", Platform.GITHUB, user)


def gitlab(user: str, host: str = "gitlab.com") -> Ask:
    """The ask for an account of a GitLab server."""
    url = f"https://{host}/api/v4/users?username={values.escaped(user)}"
    return Ask(url, ReadAs.GITLAB_USERS, f"https://{host}/{user}", Platform.GITLAB, user)


def gravatar(email: str) -> list[Ask]:
    """The asks for an e-mail address. Only its hash is sent; the address stays in ``account``."""
    digest = hashlib.sha256(email.strip().lower().encode("utf-8", "replace")).hexdigest()
    return gravatar_by_hash(digest, email.strip())


def gravatar_by_hash(digest: str, account: str | None) -> list[Ask]:
    """The asks for the hash of an e-mail address."""
    page = f"https://gravatar.com/{digest}"
    picture = f"https://gravatar.com/avatar/{digest}?s=2048&d=404"
    return [
        Ask(picture, ReadAs.PICTURE, page, Platform.GRAVATAR, account),
        Ask(
            f"https://api.gravatar.com/v3/profiles/{digest}", ReadAs.GRAVATAR_PROFILE, page, Platform.GRAVATAR, account
        ),
    ]


def read_github(answer: Answer) -> Read:
    """The picture of an account."""
    return _picture(answer, values.parsed(answer.data), "html_url")


def read_gitlab(answer: Answer) -> Read:
    """The picture of the one account in the list."""
    users = values.parsed(answer.data)
    if not isinstance(users, list):
        return Read(reason=Reason.DAMAGED)
    if not values.objects(users):
        return Read(not_found=True, reason=Reason.NOT_FOUND)
    return _picture(answer, values.objects(users)[0], "web_url")


def read_gravatar(answer: Answer) -> Read:
    """The picture of a profile and those of its gallery."""
    document = values.parsed(answer.data)
    found = _picture(answer, document, "profile_url")
    page = values.address(document, "profile_url") or answer.ask.page
    gallery = [
        FoundMedia(url, False, values.provenance(answer.ask, Occasion.PROFILE, values.text(one, "alt_text")), page)
        for one in values.objects(document, "gallery")
        if (url := values.address(one, "url")) is not None
    ]
    return Read(tuple(each_once([*found.media, *gallery])), reason=found.reason)


def _picture(answer: Answer, document: object, page_key: str) -> Read:
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    url = values.address(document, "avatar_url")
    page = values.address(document, page_key) or answer.ask.page
    caption = values.text(document, "name") or values.text(document, "display_name")
    said = values.provenance(answer.ask, Occasion.PROFILE, caption)
    return Read(tuple(each_once([FoundMedia(url, False, said, page)])) if url is not None else ())
