"""The gate: all steps run, and the last line is the sum that a build server looks for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bootstrap_steps.console import CHECKOUT
from bootstrap_steps.environment import Environment
from bootstrap_steps.gate import Counts, Step, read_counts, run_gate, steps


def _step(name: str, code: str, report: Path | None = None) -> Step:
    return Step(name, [sys.executable, "-c", code], report=report)


def _last_line(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out.splitlines()[-1]


def test_the_counts_of_a_real_run_of_pytest_are_read(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(
        "import pytest\n"
        "def test_good(): pass\n"
        "def test_bad(): assert False\n"
        "def test_left_out(): pytest.skip('why')\n"
        "@pytest.fixture\n"
        "def broken(): raise ValueError\n"
        "def test_cannot_start(broken): pass\n",
        encoding="utf-8",
    )
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_some.py", f"--junitxml={report}"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert read_counts(report) == Counts(passed=1, failed=2, skipped=1)


@pytest.mark.parametrize("content", [None, "", "<testsuites", "<testsuites><testsuite tests='many'/></testsuites>"])
def test_a_missing_or_damaged_report_has_no_counts(tmp_path: Path, content: str | None) -> None:
    report = tmp_path / "report.xml"
    if content is not None:
        report.write_text(content, encoding="utf-8")
    assert read_counts(report) is None


def test_a_failed_step_does_not_hide_the_next_and_fails_the_gate(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    marker = tmp_path / "second"
    gate = [_step("first", "raise SystemExit(3)"), _step("second", f"open({str(marker)!r}, 'w').close()")]
    assert run_gate(gate, os.environ) == 1
    assert marker.exists()
    out = capfd.readouterr().out
    assert "FAILED first" in out
    assert "ok     second" in out
    assert out.splitlines()[-1] == "0 passed, 0 failed, 0 skipped"


def _report(path: Path, tests: int, failures: int = 0, skipped: int = 0) -> str:
    xml = f"<testsuites><testsuite tests='{tests}' failures='{failures}' errors='0' skipped='{skipped}'/></testsuites>"
    return f"open({str(path)!r}, 'w').write({xml!r})"


def test_the_last_line_sums_the_runs_of_tests(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = tmp_path / "one.xml", tmp_path / "two.xml"
    gate = [
        _step("unit tests", _report(one, 10, skipped=3), one),
        _step("unit tests", _report(two, 5, failures=1) + "; raise SystemExit(1)", two),
    ]
    assert run_gate(gate, os.environ) == 1
    assert _last_line(capsys) == "11 passed, 1 failed, 3 skipped"


def test_tests_that_die_without_a_report_count_as_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stale = tmp_path / "report.xml"
    stale.write_text("<testsuites><testsuite tests='9'/></testsuites>", encoding="utf-8")
    assert run_gate([_step("unit tests", "import os; os._exit(0)", stale)], os.environ) == 1
    assert _last_line(capsys) == "0 passed, 1 failed, 0 skipped"


def test_a_run_that_found_no_test_in_its_files_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.xml"
    gate = [_step("unit tests", _report(report, 0) + "; raise SystemExit(5)", report)]
    assert run_gate(gate, os.environ) == 1
    assert "found no test" in capsys.readouterr().out


def test_a_folder_without_tests_is_said_and_does_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gate = [_step("nowhere tests", "raise SystemExit(5)", tmp_path / "report.xml")]
    assert run_gate(gate, os.environ) == 0
    assert "no tests yet" in capsys.readouterr().out


def test_the_gate_holds_every_check(tmp_path: Path) -> None:
    names = [step.name for step in steps(Environment(tmp_path, CHECKOUT / "packaging" / "requirements-test.lock"))]
    wanted = ["lint", "format", "types", "layers", "unit tests", "ui tests", "e2e tests"]
    assert [name for name in names if name != "translations"] == wanted
