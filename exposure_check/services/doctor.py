"""The program looks at itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, ExposureCheckError
from exposure_check.domain.health import Finding
from exposure_check.domain.sentence import Sentence


def examine(checks: Sequence[tuple[str, Callable[[], Iterable[Finding]]]]) -> list[Finding]:
    """Run named checks; one that fails becomes a finding that is not ok, and the others go on. The names are marked
    for translation in the context ``health``."""
    findings: list[Finding] = []
    for what, check in checks:
        try:
            findings.extend(check())
        except ExposureCheckError as error:
            findings.append(Finding(Sentence(what), str(error), ok=False, error=error))
        except Exception as error:  # noqa: BLE001 - the doctor reports what it meets, whatever it is
            findings.append(Finding(Sentence(what), Sentence(_FAILED, error=type(error).__name__), ok=False))
    return findings


_FAILED = QT_TRANSLATE_NOOP("health", "cannot be checked: {error}")
