"""Everything that a change has to pass, step by step; one failed step does not hide the next."""

from __future__ import annotations

import os
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bootstrap_steps.console import CHECKOUT, say
from bootstrap_steps.environment import Environment

_PYTEST_FOUND_NO_TESTS = 5


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the tests of one or more runs."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One command of the gate; ``report`` is where a run of tests writes its results (JUnit XML)."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    report: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step ended. ``words`` is what the summary says of it."""

    step: Step
    words: str
    ok: bool
    counts: Counts
    seconds: float


def read_counts(report: Path) -> Counts | None:
    """The counts of a JUnit report of pytest; None if there is none that can be read, as after a crash."""
    try:
        suites = ElementTree.parse(report).iter("testsuite")  # noqa: S314 - written by the pytest that was just run
        found = Counts()
        for suite in suites:
            tests, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
            failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            found += Counts(max(tests - skipped - failed, 0), failed, skipped)
    except (OSError, ElementTree.ParseError, ValueError):
        return None
    return found


def steps(environment: Environment) -> list[Step]:
    """The gate, cheap steps first."""
    python = str(environment.python)
    scripts = environment.python.parent
    reports = environment.folder / "reports"
    gate = [
        Step("lint", [str(scripts / "ruff"), "check", "."]),
        Step("format", [str(scripts / "ruff"), "format", "--check", "."]),
        Step("types", [python, "-m", "mypy"]),
        Step("layers", [str(scripts / "lint-imports")]),
    ]
    translations = CHECKOUT / "packaging" / "check_translations.py"
    if translations.is_file():
        gate.append(Step("translations", [python, str(translations)]))
    # These share nothing and often wait for processes: each file has a screen, a home and a vault of its own.
    for folder in ("unit", "ui", "e2e"):
        report = reports / f"{folder}.xml"
        gate.append(
            Step(
                f"{folder} tests",
                [
                    *(python, "-m", "pytest", f"tests/{folder}", "-q", f"--junitxml={report}"),
                    *("--numprocesses=2", "--dist=loadfile"),
                ],
                {"QT_QPA_PLATFORM": "offscreen"},
                report,
            )
        )
    return gate


def run_gate(gate: Sequence[Step], environment: Mapping[str, str]) -> int:
    """Run every step and print the summary, whose last line is the sum of the tests. 0 if all is well, otherwise 1."""
    outcomes = [_run(step, environment) for step in gate]
    total = sum((outcome.counts for outcome in outcomes), Counts())
    print("\nSummary")
    for outcome in outcomes:
        verdict = "ok    " if outcome.ok else "FAILED"
        print(f"  {verdict} {outcome.step.name:<14} {outcome.seconds:6.1f} s  {outcome.words}".rstrip())
    print(total, flush=True)
    return 0 if all(outcome.ok for outcome in outcomes) else 1


def _run(step: Step, environment: Mapping[str, str]) -> Outcome:
    say(f"\n=== {step.name} ===")
    if step.report is not None:
        if not _has_tests(step):
            say("There is no test here yet.")
            return Outcome(step, "no tests yet", ok=True, counts=Counts(), seconds=0)
        step.report.parent.mkdir(parents=True, exist_ok=True)
        step.report.unlink(missing_ok=True)
    started = time.monotonic()
    done = subprocess.run(
        step.command, cwd=CHECKOUT, env={**environment, **step.environment}, stdin=subprocess.DEVNULL, check=False
    )
    return _outcome(step, done.returncode, time.monotonic() - started)


def _has_tests(step: Step) -> bool:
    folder = CHECKOUT / "tests" / step.name.partition(" ")[0]
    return next(folder.rglob("test_*.py"), None) is not None


def _outcome(step: Step, code: int, seconds: float) -> Outcome:
    if step.report is None:
        return Outcome(step, "" if code == 0 else f"exit code {code}", code == 0, Counts(), seconds)
    counts = read_counts(step.report)
    if counts is None:
        return Outcome(
            step, f"pytest ended without a report, exit code {code}", ok=False, counts=Counts(failed=1), seconds=seconds
        )
    if code == _PYTEST_FOUND_NO_TESTS:
        return Outcome(step, "pytest found no test in the files", ok=False, counts=counts, seconds=seconds)
    if code != 0 and counts.failed == 0:
        counts += Counts(failed=1)
    return Outcome(step, str(counts), code == 0, counts, seconds)


def gate_variables(data: Path | None) -> dict[str, str]:
    """What the tools and tests are started with."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "PYTHONUTF8": "1"}
    if data is not None:
        environment["EXPOSURE_CHECK_TEST_DATA"] = str(data)
    return environment
