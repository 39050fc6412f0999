"""Letters under the Brazilian LGPD, Lei nº 13.709/2018: the order of the table is the order in the letter.

What differs from the GDPR: blocking (Article 18, IV) takes the place of restriction; an objection rests on a breach of
the law (Article 18, § 2), not on the person's situation; only confirmation and access have a time limit, 15 days from
the request (Article 19, II), and small agents have twice that (Resolution CD/ANPD 2/2022, Article 14, III); sharing is
told by entity (Article 18, VII); a complaint is a petition to the ANPD after one to the controller (Article 55-J, V).
"""

from __future__ import annotations

from dataclasses import replace

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome, RequestKind
from exposure_check.letters.conditions import (
    always,
    answered,
    chose,
    face_search,
    has,
    has_account,
    has_aliases,
    has_birth_date,
    has_not,
    has_photos,
    in_area,
    outcome,
    outside,
    period_ended,
    platform,
    resident_elsewhere,
    silent,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.rule import (
    ACCESS,
    AUTHORITY,
    CLOSING,
    COMPLAINT,
    ERASURE,
    HANDLING,
    ITEM,
    OBJECTION,
    OPENING,
    PORTABILITY,
    RECTIFICATION,
    REMINDER,
    REMOVAL,
    REPLY,
    REQUEST,
    RESTRICTION,
    RIGHTS,
    WITHDRAWAL,
    Rule,
    rule_of,
)

LGPD = "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm"
SMALL_AGENTS = (
    "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd/"
    "resolucao-cd-anpd-no-2-de-27-de-janeiro-de-2022"
)
"""Where the ANPD keeps Resolution CD/ANPD 2/2022; its Article 14, III was read in a copy."""


rule = rule_of(LGPD)


def _asked_for_access(facts: Facts) -> bool:
    return facts.history is not None and facts.history.kind is RequestKind.ACCESS


def _access_period_ended(facts: Facts) -> bool:
    """The only time limit of the law has passed: that of confirmation and access."""
    return _asked_for_access(facts) and period_ended(facts)


def _access_silent(facts: Facts) -> bool:
    return _asked_for_access(facts) and silent(facts)


def _other_silent(facts: Facts) -> bool:
    return not _asked_for_access(facts) and silent(facts)


def _erase_later(facts: Facts) -> bool:
    """Block now, eliminate after the full answer, unless the person says otherwise."""
    return facts.options.get("then", "erase") == "erase"


def _outside_told(facts: Facts) -> bool:
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and facts.lives_in_area


def _inside_told(facts: Facts) -> bool:
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and not facts.lives_in_area


def _past(start: str, kinds: frozenset[RequestKind], also: frozenset[RequestKind]) -> tuple[Rule, ...]:
    told = past(start, kinds, also, period="Art. 19, II", source=SMALL_AGENTS)
    limit = f"{start}.period-ended"
    return tuple(replace(each, when=_access_period_ended) if each.block == limit else each for each in told)


_GROUNDED = ERASURE | OBJECTION | RESTRICTION
_SHARED = ERASURE | OBJECTION | RESTRICTION | RECTIFICATION | WITHDRAWAL

OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "Art. 18, I; Art. 18, II; Art. 19", "Says what you ask for."),
    rule("erasure.opening", OPENING, ERASURE, always, "Art. 18, IV; Art. 18, VI", "Says what you ask for."),
    rule("objection.opening", OPENING, OBJECTION, always, "Art. 18, § 2", "Says what you declare and by which right."),
    rule(
        "restriction.opening", OPENING, RESTRICTION, always, "Art. 18, IV; Art. 5, XIII", "Blocking, as the law says."
    ),
    rule("rectification.opening", OPENING, RECTIFICATION, always, "Art. 18, III", "Says what you ask for."),
    rule("portability.opening", OPENING, PORTABILITY, always, "Art. 18, V; Art. 19, § 3", "Says what you ask for."),
    rule(
        "withdrawal.opening",
        OPENING,
        WITHDRAWAL,
        always,
        "Art. 8, § 5; Art. 18, IX",
        "Says what you declare; claims no consent.",
    ),
    rule("withdrawal.precaution", OPENING, WITHDRAWAL, face_search, "Art. 8, § 2", "You never gave it consent."),
    rule("withdrawal.face", OPENING, WITHDRAWAL, platform, "Art. 8, § 5; Art. 11, I", "Face features are named."),
    rule("complaint.opening", OPENING, COMPLAINT, always, "Art. 18, § 1; Art. 55-J, V", "Says what you lodge."),
    rule("complaint.residence", OPENING, COMPLAINT, in_area, "Art. 3", "Says why Brazilian law protects you."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *_past("past", REMINDER, REPLY),
    *_past("complaint", COMPLAINT, frozenset()),
    rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    rule("complaint.answered", OPENING, COMPLAINT, answered, "", "Says what was answered.", LOG),
)

_OBSTACLES: tuple[tuple[Obstacle, str, str], ...] = (
    (Obstacle.ID_COPY, "Art. 6, III; Art. 16", "They asked for a copy of an identity document."),
    (Obstacle.PHOTO_DEMANDED, "Art. 6, I; Art. 6, III; Art. 18, § 4", "They asked for a photo of your face."),
    (Obstacle.LAST_12_MONTHS, "Art. 6, IV; Art. 18, II", "They answered for the last twelve months only."),
    (Obstacle.TWICE_A_YEAR, "Art. 18", "They allow only so many requests a year."),
    (Obstacle.FEE, "Art. 18, § 5; Art. 6, IV", "They asked for money."),
    (Obstacle.EXCESSIVE, "Art. 18; Art. 18, § 4", "They called the request unfounded or excessive."),
    (Obstacle.PARTIAL, "Art. 18, § 4; Art. 19, II", "They answered only in part."),
    (Obstacle.PUBLIC_DATA, "Art. 7, §§ 3, 4 and 6; Art. 11", "They said that the data are public."),
    (Obstacle.CANNOT_IDENTIFY, "Art. 18, § 4; Art. 6, III", "They said that they cannot identify you."),
    (Obstacle.WRONG_CHANNEL, "Art. 18, § 3; Art. 41, § 2", "They sent you to another channel."),
    (Obstacle.OTHER_LANGUAGE, "Art. 6, VI", "They want, or use, another language."),
)

ANSWERS: tuple[Rule, ...] = (
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why)
        for obstacle, articles, why in _OBSTACLES
    ),
    rule("reply.not-in-eu", OPENING, REPLY, _outside_told, "Art. 3", "They said that Brazilian law is not theirs."),
    rule("complaint.ground.silence.access", OPENING, COMPLAINT, _access_silent, "Art. 19, II", "No answer in time."),
    rule(
        "complaint.ground.silence",
        OPENING,
        COMPLAINT,
        _other_silent,
        "Art. 18, § 4",
        "No answer. For this right the law sets no number of days, so that none is named.",
    ),
    rule("complaint.ground.refused", OPENING, COMPLAINT, outcome(Outcome.REFUSED), "Art. 18, § 4", "They refused."),
    rule("complaint.ground.partial", OPENING, COMPLAINT, outcome(Outcome.PARTIAL), "Art. 18, § 4", "Only a part."),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("complaint.scope", OPENING, COMPLAINT, outside, "Art. 3", "The company is not known to sit in Brazil."),
    rule("reminder.same-request", OPENING, REMINDER, always, "Art. 18", "A reminder is not a new request."),
)

ABOUT_ME: tuple[Rule, ...] = (
    rule("service.face-search", OPENING, RIGHTS, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, RIGHTS | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("scope.territory", OPENING, RIGHTS, outside, "Art. 3, II; Art. 3, III", "Why the law reaches beyond Brazil."),
    rule("scope.established", OPENING, RIGHTS, resident_elsewhere, "Art. 3, I", "You live elsewhere, it sits there."),
    rule("scope.established", OPENING, REPLY, _inside_told, "Art. 3, I", "They said that the law is not theirs."),
    rule("identity.names", OPENING, RIGHTS | REPLY, has_aliases, "Art. 6, III", "Records may use your other names."),
    rule("identity.birth-date", OPENING, RIGHTS, has_birth_date, "Art. 6, III", "Tells you from namesakes."),
    rule("identity.account", OPENING, RIGHTS | REPLY, has_account, "Art. 6, III", "Helps to find your account."),
    rule(
        "ground.face-search",
        OPENING,
        _GROUNDED,
        face_search,
        "Art. 5, II; Art. 7; Art. 11",
        "Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.",
    ),
    rule("ground.platform", OPENING, _GROUNDED, platform, "Art. 18, IV; Art. 7; Art. 11", "What the request rests on."),
    rule("erasure.consent", OPENING, ERASURE, always, "Art. 8, § 5; Art. 18, VI", "In case they rely on consent."),
    rule("objection.reason", OPENING, OBJECTION, has("reason"), "Art. 18, § 2", "Your own reason, in your own words."),
    rule("restriction.reason", OPENING, RESTRICTION, has("reason"), "Art. 18, IV", "Your own reason."),
    rule("rectification.wrong", OPENING, RECTIFICATION, has("wrong"), "Art. 18, III", "What is wrong."),
    rule("rectification.right", OPENING, RECTIFICATION, has("right"), "Art. 18, III", "What is right."),
    rule("portability.scope", OPENING, PORTABILITY, always, "Art. 19, § 3", "A whole copy needs consent or contract."),
)

ACCESS_REQUESTS: tuple[Rule, ...] = (
    rule("access.confirm", REQUEST, ACCESS, always, "Art. 18, I; Art. 19, II", "A clear yes or no comes first."),
    rule("access.data", REQUEST, ACCESS, always, "Art. 18, II; Art. 19, II; Art. 6, IV", "All of the data."),
    rule("access.data.images", ITEM, ACCESS, always, "Art. 18, II", "The pictures themselves."),
    rule("access.data.template", ITEM, ACCESS, always, "Art. 18, II; Art. 5, II", "The measured face."),
    rule("access.data.metadata", ITEM, ACCESS, always, "Art. 18, II", "What is written next to the pictures."),
    rule("access.data.addresses", ITEM, ACCESS, always, "Art. 18, II", "Where each picture was taken from."),
    rule("access.data.hits", ITEM, ACCESS, face_search, "Art. 18, II", "Who looked for you and saw what."),
    rule("access.data.profile", ITEM, ACCESS, platform, "Art. 18, II", "Everything else that hangs on you."),
    rule("access.data.suppression", ITEM, ACCESS, always, "Art. 18, II", "Opt-out lists hold data, too."),
    rule("access.copy", REQUEST, ACCESS, platform, "Art. 19, § 3", "All of it, given consent or a contract."),
    rule("access.purposes", REQUEST, ACCESS, always, "Art. 9, I; Art. 9, II; Art. 19, II", "What it is for."),
    rule("access.sharing.face-search", REQUEST, ACCESS, face_search, "Art. 18, VII; Art. 9, V", "Who got the data."),
    rule("access.sharing.platform", REQUEST, ACCESS, platform, "Art. 18, VII; Art. 9, V", "Who got the data."),
    rule("access.origin", REQUEST, ACCESS, always, "Art. 19, II", "The origin must be told."),
    rule("access.criteria.face-search", REQUEST, ACCESS, face_search, "Art. 19, II; Art. 20, § 1", "How it matches."),
    rule("access.criteria.platform", REQUEST, ACCESS, platform, "Art. 19, II; Art. 20, § 1", "Who decides."),
    rule("access.suppression-basis", REQUEST, ACCESS, face_search, "Art. 7; Art. 11", "Opt-outs may keep a face."),
    rule("access.transfers", REQUEST, ACCESS, always, "Art. 33", "Data abroad need a ground of their own."),
    rule("access.consent", REQUEST, ACCESS, always, "Art. 18, VIII; Art. 8, § 2", "Whether consent is claimed."),
    rule("access.rights", REQUEST, ACCESS, always, "Art. 9, VII", "The answer must tell you your rights."),
)

REQUESTS: tuple[Rule, ...] = (
    rule("erasure.data", REQUEST, ERASURE, always, "Art. 18, IV; Art. 5, XIV", "Each kind is named."),
    rule("objection.stop", REQUEST, OBJECTION, always, "Art. 18, § 2", "After an objection the processing stops."),
    rule("restriction.data", REQUEST, RESTRICTION, always, "Art. 18, IV", "Each kind is named."),
    rule("data.images", ITEM, _GROUNDED, always, "Art. 18, IV", "The pictures."),
    rule("data.template", ITEM, _GROUNDED, always, "Art. 18, IV; Art. 11", "The measured face."),
    rule("data.metadata", ITEM, _GROUNDED, always, "Art. 18, IV", "What is written next to the pictures."),
    rule("data.addresses", ITEM, _GROUNDED, always, "Art. 18, IV", "Where the pictures came from."),
    rule("data.hits", ITEM, _GROUNDED, face_search, "Art. 18, IV", "Results that show you."),
    rule("data.derived", ITEM, _GROUNDED, platform, "Art. 18, IV", "What was concluded from the pictures."),
    rule("erasure.no-return", REQUEST, ERASURE, face_search, "Art. 7; Art. 11", "Crawlers come back."),
    rule("erasure.suppression", REQUEST, ERASURE, face_search, "Art. 11, I; Art. 6, III", "An opt-out keeps no face."),
    rule("objection.basis", REQUEST, OBJECTION, always, "Art. 7; Art. 10; Art. 11", "Whoever goes on needs a ground."),
    rule("objection.block", REQUEST, OBJECTION, always, "Art. 18, IV; Art. 5, XIII", "Until then, the data rest."),
    rule("objection.erase", REQUEST, OBJECTION, always, "Art. 18, IV", "What breaks the law can be eliminated."),
    rule("restriction.only-keep", REQUEST, RESTRICTION, always, "Art. 5, XIII", "Blocking means: keep, do not use."),
    rule("restriction.access", REQUEST, RESTRICTION, _erase_later, "Art. 18, II; Art. 19, II", "See before they go."),
    rule("restriction.then-erase", REQUEST, RESTRICTION, _erase_later, "Art. 18, IV", "Block now, eliminate later."),
    rule("restriction.notice", REQUEST, RESTRICTION, always, "", "A wish: the law does not ask for this notice."),
    rule("rectification.correct", REQUEST, RECTIFICATION, always, "Art. 18, III; Art. 6, V", "The correction itself."),
    rule("rectification.block", REQUEST, RECTIFICATION, always, "Art. 18, IV", "Until it is checked, the data rest."),
    rule("rectification.origin", REQUEST, RECTIFICATION, always, "Art. 19, II", "Errors come back from their source."),
    rule("portability.data", REQUEST, PORTABILITY, always, "Art. 19, § 3", "Data that another program can read."),
    rule("portability.data.images", ITEM, PORTABILITY, always, "Art. 19, § 3", "The pictures that you uploaded."),
    rule("portability.data.profile", ITEM, PORTABILITY, always, "Art. 19, § 3", "What you wrote there."),
    rule("portability.data.activity", ITEM, PORTABILITY, always, "Art. 19, § 3", "What your use left behind."),
    rule("portability.transfer", REQUEST, PORTABILITY, has("transfer-to"), "Art. 18, V", "To the other service."),
    rule("withdrawal.stop", REQUEST, WITHDRAWAL, always, "Art. 15, III", "Without consent the processing ends."),
    rule("withdrawal.erase", REQUEST, WITHDRAWAL, always, "Art. 18, VI; Art. 16", "Its data can be eliminated."),
    rule("withdrawal.basis", REQUEST, WITHDRAWAL, always, "Art. 7; Art. 11", "Some then claim another basis."),
    rule("withdrawal.proof", REQUEST, WITHDRAWAL, always, "Art. 8, § 2", "Who relies on consent has to prove it."),
    rule("request.sharing", REQUEST, _SHARED, always, "Art. 18, § 6; Art. 18, VII", "Others should do the same."),
    rule("erasure.confirm", REQUEST, ERASURE, always, "Art. 16", "Shows what was done, kind by kind."),
    rule("objection.confirm", REQUEST, OBJECTION, always, "Art. 18, § 2", "Shows what was done, and when."),
    rule("restriction.confirm", REQUEST, RESTRICTION, always, "Art. 18, IV", "Shows what was done, and when."),
    rule("rectification.confirm", REQUEST, RECTIFICATION, always, "Art. 18, II", "Shows what was corrected."),
    rule("withdrawal.confirm", REQUEST, WITHDRAWAL, always, "Art. 8, § 5", "Shows that it was done, and when."),
    rule("request.controller", REQUEST, RIGHTS, outside, "Art. 9, III; Art. 9, IV; Art. 41", "Whom to turn to."),
    rule("reminder.answer", REQUEST, REMINDER, always, "Art. 18", "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, always, "Art. 18, § 4", "Whoever does not act has to give reasons."),
    rule("reply.act", REQUEST, REPLY, always, "Art. 18", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "Art. 18, § 4", "Whoever refuses has to give reasons."),
    rule("complaint.examine", REQUEST, COMPLAINT, always, "Art. 55-J, V", "The task of the authority."),
    rule("complaint.measures", REQUEST, COMPLAINT, always, "Art. 55-J, IV", "The authority chooses what it does."),
    rule("complaint.inform", REQUEST, COMPLAINT, always, "", "So that you know."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("handling.search-by-address", HANDLING, RIGHTS | REPLY, has_photos, "Art. 6, III", "No extra photo needed."),
    rule("handling.photograph", HANDLING, RIGHTS, face_search, "Art. 6, I; Art. 6, III", "They have asked for photos."),
    rule("handling.identity", HANDLING, RIGHTS, always, "Art. 6, III", "Companies have asked for identity cards."),
    rule("handling.channel", HANDLING, RIGHTS, always, "Art. 18, § 3", "Companies have insisted on their own form."),
    rule("handling.no-look-back", HANDLING, ACCESS, face_search, "Art. 6, IV", "One answered for twelve months only."),
    rule("handling.no-quota", HANDLING, ACCESS, face_search, "Art. 18", "One allowed only two requests a year."),
    rule("handling.publisher", HANDLING, ERASURE, face_search, "Art. 18, IV", "One wanted the photo gone first."),
    rule("handling.format", HANDLING, ACCESS, always, "Art. 18, § 5; Art. 19, § 2", "Free, and in a file."),
    rule("handling.free", HANDLING, RIGHTS - ACCESS, always, "Art. 18, § 5", "A request costs nothing."),
    rule("portability.no-erasure", HANDLING, PORTABILITY, always, "", "So that nobody closes your account."),
    rule("withdrawal.easy", HANDLING, WITHDRAWAL, always, "Art. 8, § 5", "Withdrawing is free and made easy."),
)

PEOPLE: tuple[Rule, ...] = (
    rule("authority.opening", OPENING, AUTHORITY, always, "Art. 18, § 3", "Says who may act for you."),
    rule("removal.opening", OPENING, REMOVAL, has_not("child"), "Art. 18, IV", "Says what you ask for."),
    rule("removal.opening.child", OPENING, REMOVAL, has("child"), "Art. 14", "Says for whom you ask, and as what."),
    rule("removal.place", OPENING, REMOVAL, has("url"), "", "Says where the photo is."),
    rule("removal.annex", OPENING, REMOVAL, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("removal.reason", OPENING, REMOVAL, has("reason"), "Art. 18, § 2", "Your own reason, in your own words."),
    rule("removal.law", OPENING, REMOVAL, always, "Art. 2, IV; Art. 4, I; Art. 5, X; Art. 7", "Why it is covered."),
    rule("removal.rights", OPENING, REMOVAL, has_not("child"), "Art. 18, IV; Art. 8, § 5", "The rights behind it."),
    rule("removal.rights.child", OPENING, REMOVAL, has("child"), "Art. 18, IV; Art. 14", "Children are protected."),
    rule("authority.requests", REQUEST, AUTHORITY, always, "Art. 18", "What the helper may do."),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "", "The helper gets the answers."),
    rule("authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "", "You get the answers."),
    rule("authority.complaint", REQUEST, AUTHORITY, always, "Art. 18, § 1", "The helper may go to the authority."),
    rule("removal.take-down", REQUEST, REMOVAL, always, "Art. 18, IV", "The photo, and what hangs on it."),
    rule("removal.copies", REQUEST, REMOVAL, always, "Art. 18, § 6; Art. 18, VII", "Copies should be followed up."),
    rule("removal.publisher", REQUEST, REMOVAL, always, "", "Somebody else may have put it there."),
    rule("removal.confirm", REQUEST, REMOVAL, always, "", "So that you know."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("closing.deadline", CLOSING, ACCESS, always, "Art. 19, II", "The law gives 15 days from the request."),
    rule("closing.refusal", CLOSING, RIGHTS | REMOVAL, always, "Art. 18, § 4", "A refusal needs reasons."),
    rule("reminder.answer-by", CLOSING, REMINDER | REPLY, has("answer-by"), "", "Your own wish; no day of the law."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "", "A reply is not a new request."),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
    rule("authority.limits", CLOSING, AUTHORITY, always, "", "What the helper may not do."),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "", "When it ends."),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "", "You can end it."),
    rule("authority.questions", CLOSING, AUTHORITY, always, "", "The company may check the authority."),
    rule("removal.thanks", CLOSING, REMOVAL, always, "", "Stays polite and ends the letter."),
)

RULES: tuple[Rule, ...] = (
    *OPENINGS,
    *ANSWERS,
    *ABOUT_ME,
    *PEOPLE,
    *ACCESS_REQUESTS,
    *REQUESTS,
    *HANDLINGS,
    *CLOSINGS,
)
