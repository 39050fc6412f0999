"""Pages that answer with status 200 and are not what was asked for: log-in forms, consent forms, "not found"."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from exposure_check.sources.pages.shown import MediaOfPage, Role

_LOGIN_PATH = re.compile(
    r"/(?:log-?in|sign-?in|signin|sign_in|authwall|checkpoint|auth|sso|oauth2?|uas/login|session/new|users/sign_in"
    r"|accounts/login|i/flow/(?:login|signup)|login\.php|wp-login\.php)(?:[/.?]|$)",
    re.IGNORECASE,
)
_LOG_IN = r"(?:log ?in|login|sign in|sign up|anmelden|einloggen|connexion|se connecter)"
_SERVICE = r"(?:instagram|facebook|linkedin|pinterest|tiktok)"
_LOGIN_TITLE = re.compile(
    rf"^{_LOG_IN}\b(?!.{{60}})|\b{_LOG_IN}\b.{{0,20}}[•|·:–-].{{0,40}}\b{_SERVICE}\b"
    rf"|\b{_SERVICE}\b.{{0,20}}[•|·:–-].{{0,30}}\b{_LOG_IN}\b"
    r"|^log in(?:to| to) (?:facebook|x|twitter|instagram|tiktok)\b|^(?:facebook|instagram)$|^tiktok - make your day$"
    r"|^x\. it.s what.s happening",
    re.IGNORECASE,
)
_THING = r"(?:user|account|profile|page|content)"
_GONE_TITLE = re.compile(
    r"^(?:error )?404$|\b404 ?[-–:|]? ?(?:not found|error|page)|\berror 404\b|\bnot found$"
    r"|^not found\b|\bpage not found\b"
    rf"|\b{_THING} (?:isn.t|is not|no longer) available|\b{_THING} (?:does ?n.t|does not) exist"
    r"|\b(?:user|account) (?:not found|suspended)\b"
    r"|seite nicht gefunden|nicht gefunden$|page introuvable|page non trouvée|nothing (?:here|found)$",
    re.IGNORECASE,
)
_FORM_TEXT = 1_500
"""Characters. A page with a password field and less text than this is taken for a log-in form. A
guess: pages with a log-in field in their corner have more text."""
_FORM_PICTURES = 3


def is_login_address(final_url: str) -> bool:
    """Whether an address is that of a log-in form, as services redirect to it."""
    try:
        return _LOGIN_PATH.search(urlsplit(final_url).path) is not None
    except ValueError:
        return False


def is_consent_address(final_url: str) -> bool:
    """Whether a page that asks for cookies came in place of the one that was asked for."""
    try:
        return (urlsplit(final_url).hostname or "").startswith("consent.")
    except ValueError:
        return False


def is_login_wall(final_url: str, page: MediaOfPage) -> bool:
    """Whether a page shows a log-in form in place of what was asked for."""
    if is_login_address(final_url) or (page.title and _LOGIN_TITLE.search(page.title[:200])):
        return True
    shown = sum(1 for one in page.media if one.role in {Role.PICTURE, Role.VIDEO})
    return page.password_fields > 0 and page.text_length < _FORM_TEXT and shown <= _FORM_PICTURES


def is_soft_not_found(asked: str, final_url: str, page: MediaOfPage) -> bool:
    """Whether a page says that there is nothing, although its status says that there is: by its title, or by leading
    from a page of somebody to the front page of the site."""
    if page.title and _GONE_TITLE.search(page.title[:200]):
        return True
    try:
        before, after = urlsplit(asked), urlsplit(final_url)
    except ValueError:
        return False
    last = before.path.strip("/")
    return bool(last) and not last.startswith("index.") and after.path in {"", "/"} and not after.query
