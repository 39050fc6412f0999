"""The program looks at itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.health import Finding


def examine(checks: Sequence[tuple[str, Callable[[], Iterable[Finding]]]]) -> list[Finding]:
    """Run named checks; one that fails becomes a finding that is not ok, and the others go on."""
    findings: list[Finding] = []
    for what, check in checks:
        try:
            findings.extend(check())
        except ExposureCheckError as error:
            findings.append(Finding(what, str(error), ok=False))
        except Exception as error:  # noqa: BLE001 - the doctor reports what it meets, whatever it is
            findings.append(Finding(what, f"cannot be checked: {type(error).__name__}", ok=False))
    return findings
