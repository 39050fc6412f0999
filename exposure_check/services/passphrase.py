"""How well a passphrase protects a vault."""

from __future__ import annotations

from dataclasses import dataclass

STRONG_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class PassphraseStrength:
    """``score`` is zxcvbn's 0 (guessed at once) to 4 (out of reach). ``warning`` and ``suggestions`` are its English
    sentences, empty for a strong passphrase."""

    score: int
    warning: str
    suggestions: tuple[str, ...]

    @property
    def is_strong(self) -> bool:
        """Whether guessing it is out of reach of somebody who has the vault file."""
        return self.score >= STRONG_ENOUGH


def passphrase_strength(passphrase: str) -> PassphraseStrength:
    """Estimate the strength with zxcvbn (Wheeler, USENIX Security 2016). The first 72 characters are looked at."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return PassphraseStrength(0, "", ())
    found = zxcvbn(passphrase[:72])
    feedback = found["feedback"]
    return PassphraseStrength(int(found["score"]), str(feedback["warning"] or ""), tuple(feedback["suggestions"]))
