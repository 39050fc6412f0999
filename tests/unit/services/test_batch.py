"""Letters for many people: every problem is said beforehand, the good rows go through, and nothing is written twice."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from exposure_check.bootstrap import Application
from exposure_check.domain.batch import AdviceKind, BatchProgress, ProblemKind, Severity
from exposure_check.domain.errors import InputRefused, NotWritable
from exposure_check.domain.request import RequestKind
from exposure_check.services.batch import BatchResult, Preview, preview, write_batch
from exposure_check.services.batch_result import COLUMNS, JOURNAL, RESULT, RESULT_COLUMNS
from exposure_check.services.letter_batch import BatchOrder
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, RENDERER

TODAY = date(2026, 11, 22)
RULE = Application().campaign_rule()
HEADING = "name,address,email,country,language,birth_date,aliases,permission_file,permission_until\n"
GOOD = 'Zoé Lefèvre,"14 rue X\n69003 Lyon",zoe@example.org,FR,fr,1990-02-01,,zoe.pdf,\n'
ANN = "Ann Lee,1 Road\\nDublin,ann@example.org,IE,en,,,zoe.pdf,2026-12-31\n"


def people(folder: Path, content: str) -> Path:
    (folder / "zoe.pdf").write_bytes(b"signed")
    (folder / "empty.pdf").write_bytes(b"")
    path = folder / "people.csv"
    path.write_text(content, encoding="utf-8")
    return path


def order(folder: Path, **changes: Any) -> BatchOrder:
    return replace(BatchOrder([CLEARVIEW], [RequestKind.ACCESS], folder / "out", ".txt"), **changes)


def looked_at(folder: Path, content: str, **changes: Any) -> Preview:
    return preview(people(folder, content), order(folder, **changes), RENDERER, RULE, TODAY)


def run(folder: Path, content: str, today: date = TODAY, **changes: Any) -> BatchResult:
    return write_batch(people(folder, content), order(folder, **changes), RENDERER, today)


def result_file(folder: Path) -> list[dict[str, str]]:
    text = (folder / "out" / RESULT).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def statuses(result: BatchResult) -> list[str]:
    return [row.status for row in result.rows]


# --- Problems ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bad", "kind"),
    [
        ("Bob,1 Street,a@b.example,XX,en,,,zoe.pdf,\n", ProblemKind.UNKNOWN_COUNTRY),
        ("Bob,1 Street,a@b.example,,en,,,zoe.pdf,\n", ProblemKind.NO_COUNTRY),
        ("Bob,1 Street,nonsense,FR,en,,,zoe.pdf,\n", ProblemKind.BAD_EMAIL),
        ("Bob,1 Street,,FR,en,31.12.1990,,zoe.pdf,\n", ProblemKind.BAD_DATE),
        ("Bob,1 Street,,FR,en,1990-31-12,,zoe.pdf,\n", ProblemKind.BAD_DATE),
        ("Bob,1 Street,,FR,en,,,zoe.pdf,soon\n", ProblemKind.BAD_DATE),
        ("Bob,1 Street,,FR,en,2030-01-01,,zoe.pdf,\n", ProblemKind.DATE_IN_FUTURE),
        ("Bob,1 Street,,FR,en,2000-01-01,,zoe.pdf,1999-01-01\n", ProblemKind.DATES_REVERSED),
        ("Bob,1 Street,,FR,en,,,,\n", ProblemKind.NO_PERMISSION),
        ("Bob,1 Street,,FR,en,,,missing.pdf,\n", ProblemKind.PERMISSION_NOT_THERE),
        ("Bob,1 Street,,FR,en,,,nul\x00l.pdf,\n", ProblemKind.PERMISSION_NOT_THERE),
        ("Bob,1 Street,,FR,en,,,empty.pdf,\n", ProblemKind.PERMISSION_EMPTY),
        ("Bob,1 Street,,FR,en,,,zoe.pdf,2026-11-21\n", ProblemKind.PERMISSION_EXPIRED),
        (",1 Street,,FR,en,,,zoe.pdf,\n", ProblemKind.NO_NAME),
        (f"{'B' * 401},1 Street,,FR,en,,,zoe.pdf,\n", ProblemKind.NAME_TOO_LONG),
        (f"Bob,1 Street,,FR,en,,{'B' * 401},zoe.pdf,\n", ProblemKind.NAME_TOO_LONG),
        ("Bob,,,FR,en,,,zoe.pdf,\n", ProblemKind.NO_ADDRESS),
        ("Bob,1 Street\n", ProblemKind.CELL_COUNT),
        ('"Bob,1 Street,,FR,en,,,zoe.pdf,\n', ProblemKind.BROKEN_ROW),
        ("\U00013000,1 Street,,FR,en,,,zoe.pdf,\n", ProblemKind.REFUSED),
        (GOOD, ProblemKind.DUPLICATE),
    ],
)
def test_a_bad_row_is_explained_beforehand_and_costs_only_its_own_letters(
    tmp_path: Path, bad: str, kind: ProblemKind
) -> None:
    seen = looked_at(tmp_path, HEADING + GOOD + bad + ANN)
    assert not (tmp_path / "out").exists()
    assert [(row.to_write, row.failed) for row in seen.rows] == [(1, 0), (0, 1), (1, 0)]
    assert kind in {problem.kind for problem in seen.rows[1].problems}
    assert seen.rows[1].severity is Severity.ERROR
    assert (seen.to_write, seen.there, seen.failed) == (2, 0, 1)
    result = run(tmp_path, HEADING + GOOD + bad + ANN)
    assert statuses(result) == ["good", "failed", "good"]
    said = next(problem for problem in seen.rows[1].problems if problem.severity is Severity.ERROR)
    assert [row["reason"] for row in result_file(tmp_path)] == ["", str(said), ""]


def test_a_row_tells_all_that_is_wrong_with_it(tmp_path: Path) -> None:
    seen = looked_at(tmp_path, HEADING + ",,,QQ,english,1990-13-01,,,2020-01-01\n")
    assert [problem.kind for problem in seen.rows[0].problems] == [
        ProblemKind.NO_NAME,
        ProblemKind.UNKNOWN_COUNTRY,
        ProblemKind.NO_ADDRESS,
        ProblemKind.BAD_DATE,
        ProblemKind.NO_PERMISSION,
        ProblemKind.BAD_LANGUAGE,
    ]
    for problem in seen.rows[0].problems:
        assert "{" not in str(problem)


def test_a_permission_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    path = people(tmp_path, HEADING + GOOD)
    (tmp_path / "zoe.pdf").chmod(0)
    try:
        if os.access(tmp_path / "zoe.pdf", os.R_OK):
            pytest.skip("this user may read everything")
        seen = preview(path, order(tmp_path), RENDERER, RULE, TODAY)
    finally:
        (tmp_path / "zoe.pdf").chmod(0o600)
    assert [problem.kind for problem in seen.rows[0].problems] == [ProblemKind.PERMISSION_NOT_READABLE]


def test_a_warning_does_not_stop_a_letter(tmp_path: Path) -> None:
    rows = "Bob,1 Street,,FR,french,1890-01-01,,zoe.pdf,\nBob,2 Street,,FR,fr,1980-01-01,,zoe.pdf,\n"
    seen = looked_at(tmp_path, HEADING + rows)
    assert [[problem.kind for problem in row.problems] for row in seen.rows] == [
        [ProblemKind.OLD_DATE, ProblemKind.BAD_LANGUAGE],
        [ProblemKind.NAMESAKE],
    ]
    assert [row.severity for row in seen.rows] == [Severity.WARNING] * 2
    assert statuses(run(tmp_path, HEADING + rows)) == ["good", "good"]


def test_a_law_that_does_not_fit_is_said_for_that_letter_only(tmp_path: Path) -> None:
    american = "Bob,1 Street,bob@example.org,US,en,,,zoe.pdf,\n"
    seen = looked_at(tmp_path, HEADING + american + GOOD, recipients=[CLEARVIEW, INSTAGRAM])
    refused = [problem for problem in seen.rows[0].problems if problem.kind is ProblemKind.REFUSED]
    assert [(problem.recipient, problem.letter) for problem in refused] == [("clearview-ai", "access")]
    assert refused[0].error is not None
    assert (seen.rows[0].to_write, seen.rows[1].to_write) == (1, 2)
    result = run(tmp_path, HEADING + american + GOOD, recipients=[CLEARVIEW, INSTAGRAM])
    assert statuses(result) == ["failed", "good", "good", "good"]


def test_an_order_that_cannot_be_written_in_a_batch_is_refused(tmp_path: Path) -> None:
    wrong: list[dict[str, Any]] = [
        {"kinds": [RequestKind.REMINDER]},
        {"suffix": ".odt"},
        {"recipients": []},
        {"kinds": []},
    ]
    for changes in wrong:
        with pytest.raises(InputRefused):
            looked_at(tmp_path, HEADING + GOOD, **changes)
        with pytest.raises(InputRefused):
            run(tmp_path, HEADING + GOOD, **changes)
    assert not (tmp_path / "out").exists()


# --- Writing -------------------------------------------------------------------------------------------------------


def test_each_person_recipient_and_kind_gets_a_file_in_a_folder_per_person_and_a_row(tmp_path: Path) -> None:
    kinds = [RequestKind.ACCESS, RequestKind.ERASURE]
    result = run(tmp_path, HEADING + GOOD + ANN, recipients=[CLEARVIEW, INSTAGRAM], kinds=kinds, suffix=".pdf")
    assert result.count("good") == 8
    rows = result_file(tmp_path)
    assert tuple(rows[0]) == COLUMNS
    assert COLUMNS[: len(RESULT_COLUMNS)] == RESULT_COLUMNS
    assert {row["file"].split("/")[0] for row in rows} == {"0001-zoe-lefevre", "0002-ann-lee"}
    for row in rows:
        text = pypdf.PdfReader(tmp_path / "out" / row["file"]).pages[0].extract_text()
        assert row["person"] in text
        assert row["written_on"] == "2026-11-22"
    assert not (tmp_path / "out" / JOURNAL).exists()


def test_the_same_recipient_or_kind_twice_in_the_order_is_written_once(tmp_path: Path) -> None:
    kinds = [RequestKind.ACCESS, RequestKind.ACCESS]
    assert statuses(run(tmp_path, HEADING + GOOD, recipients=[CLEARVIEW, CLEARVIEW], kinds=kinds)) == ["good"]


def test_what_a_spreadsheet_would_run_is_kept_as_text_and_still_recognised(tmp_path: Path) -> None:
    row = '"=HYPERLINK(1)",1 Street,,FR,fr,,,zoe.pdf,\n'
    run(tmp_path, HEADING + row)
    assert result_file(tmp_path)[0]["person"] == "'=HYPERLINK(1)"
    assert statuses(run(tmp_path, HEADING + row)) == ["there"]


def test_progress_counts_people_and_letters(tmp_path: Path) -> None:
    told: list[BatchProgress] = []
    bad = "Bob,,,FR,en,,,zoe.pdf,\n"
    write_batch(people(tmp_path, HEADING + GOOD + bad), order(tmp_path), RENDERER, TODAY, progress=told.append)
    assert told == [BatchProgress(1, 2, 1, 0, 0, "Zoé Lefèvre"), BatchProgress(2, 2, 1, 0, 1, "Bob")]
    seen: list[BatchProgress] = []
    preview(people(tmp_path, HEADING + GOOD + bad), order(tmp_path), RENDERER, RULE, TODAY, progress=seen.append)
    assert [one.done for one in seen] == [1, 2]


# --- Again, and after an interruption ------------------------------------------------------------------------------


def test_a_letter_is_recognised_by_person_recipient_and_kind_wherever_its_row_stands(tmp_path: Path) -> None:
    run(tmp_path, HEADING + GOOD + ANN)
    seen = looked_at(tmp_path, HEADING + "Eve,3 Road,,IE,en,,,zoe.pdf,\n" + ANN + GOOD)
    assert [(row.to_write, row.there) for row in seen.rows] == [(1, 0), (0, 1), (0, 1)]
    again = run(tmp_path, HEADING + "Eve,3 Road,,IE,en,,,zoe.pdf,\n" + ANN + GOOD)
    assert statuses(again) == ["good", "there", "there"]
    assert len(list((tmp_path / "out").rglob("*.txt"))) == 3
    assert [row["file"] for row in result_file(tmp_path)] == [
        "0001-eve/clearview-ai-access.txt",
        "0002-ann-lee/clearview-ai-access.txt",
        "0001-zoe-lefevre/clearview-ai-access.txt",
    ]


def test_another_format_or_a_moved_file_makes_no_second_letter(tmp_path: Path) -> None:
    run(tmp_path, HEADING + GOOD)
    assert statuses(run(tmp_path, HEADING + GOOD, suffix=".pdf")) == ["there"]
    (tmp_path / "out" / "0001-zoe-lefevre" / "clearview-ai-access.txt").unlink()
    seen = looked_at(tmp_path, HEADING + GOOD)
    assert [problem.kind for problem in seen.rows[0].problems] == [ProblemKind.FILE_GONE]
    assert statuses(run(tmp_path, HEADING + GOOD)) == ["there"]
    assert "moved or deleted" in result_file(tmp_path)[0]["reason"]


@pytest.mark.parametrize(
    ("changed", "options"),
    [
        (GOOD.replace("14 rue X", "99 rue Y"), ()),
        (GOOD.replace("zoe@example.org", "z@example.org"), ()),
        (GOOD.replace("1990-02-01", ""), ()),
        (GOOD, (("account", "zoe"),)),
    ],
)
def test_details_that_changed_since_the_letter_was_written_are_said(
    tmp_path: Path, changed: str, options: tuple[tuple[str, str], ...]
) -> None:
    run(tmp_path, HEADING + GOOD)
    before = (tmp_path / "out" / "0001-zoe-lefevre" / "clearview-ai-access.txt").read_bytes()
    seen = looked_at(tmp_path, HEADING + changed, options=options)
    assert [problem.kind for problem in seen.rows[0].problems] == [ProblemKind.CHANGED_SINCE]
    result = run(tmp_path, HEADING + changed, options=options)
    assert statuses(result) == ["there"]
    assert "other details" in result.rows[0].reason
    assert (tmp_path / "out" / "0001-zoe-lefevre" / "clearview-ai-access.txt").read_bytes() == before
    # It stays said: the digests are those of the letter that was written.
    assert "other details" in run(tmp_path, HEADING + changed, options=options).rows[0].reason


def test_somebody_else_with_the_same_name_gets_letters_of_their_own(tmp_path: Path) -> None:
    other = GOOD.replace("1990-02-01", "1960-05-05").replace("14 rue X", "5 rue Z")
    run(tmp_path, HEADING + GOOD)
    assert statuses(run(tmp_path, HEADING + GOOD + other)) == ["there", "good"]


def test_the_letter_of_another_person_is_never_taken_for_ones_own(tmp_path: Path) -> None:
    second = "0001-zoe-lefevre/clearview-ai-access.txt"
    twin = GOOD.replace("1990-02-01", "1960-05-05")
    run(tmp_path, HEADING + GOOD)
    # Both stand in the file, and the namesake now has the row number that the folder of the first one is named after.
    seen = looked_at(tmp_path, HEADING + twin + GOOD)
    assert ProblemKind.FILE_TAKEN in {problem.kind for problem in seen.rows[0].problems}
    assert (seen.to_write, seen.there, seen.failed) == (0, 1, 1)
    result = run(tmp_path, HEADING + twin + GOOD)
    assert statuses(result) == ["failed", "there"]
    assert second in result.rows[0].reason


def test_what_was_written_for_others_is_not_forgotten(tmp_path: Path) -> None:
    run(tmp_path, HEADING + GOOD + ANN)
    run(tmp_path, HEADING + GOOD, recipients=[INSTAGRAM])
    assert Counter(row["recipient"] for row in result_file(tmp_path)) == {"instagram": 1, "clearview-ai": 2}
    assert statuses(run(tmp_path, HEADING + ANN + GOOD)) == ["there", "there"]


def test_a_result_that_a_spreadsheet_saved_with_semicolons_is_understood(tmp_path: Path) -> None:
    run(tmp_path, HEADING + GOOD)
    path = tmp_path / "out" / RESULT
    rows = result_file(tmp_path)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    assert statuses(run(tmp_path, HEADING + GOOD)) == ["there"]


def test_a_file_of_another_kind_in_the_place_of_the_result_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / RESULT).write_text("my own notes\n", encoding="utf-8")
    with pytest.raises(InputRefused, match="no result of this program"):
        run(tmp_path, HEADING + GOOD)
    assert (tmp_path / "out" / RESULT).read_text(encoding="utf-8") == "my own notes\n"


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")
    with pytest.raises(InputRefused):
        run(tmp_path, HEADING + GOOD)
    (tmp_path / "out").unlink()
    (tmp_path / "out" / JOURNAL).mkdir(parents=True)
    with pytest.raises((NotWritable, InputRefused)):
        run(tmp_path, HEADING + GOOD)


def many(count: int) -> str:
    return HEADING + "".join(f"Person {n},{n} Street,p{n}@example.org,FR,fr,,,zoe.pdf,\n" for n in range(count))


def test_after_a_stop_the_result_is_whole_and_a_second_run_does_the_rest(tmp_path: Path) -> None:
    told: list[BatchProgress] = []
    stopped = write_batch(
        people(tmp_path, many(40)),
        order(tmp_path),
        RENDERER,
        TODAY,
        progress=told.append,
        is_cancelled=lambda: len(told) >= 3,
    )
    assert 3 <= stopped.people_done < 40
    assert not stopped.is_whole
    assert len(result_file(tmp_path)) == stopped.people_done == len(list((tmp_path / "out").rglob("*.txt")))
    again = run(tmp_path, many(40))
    assert (again.count("there"), again.count("good")) == (stopped.people_done, 40 - stopped.people_done)
    assert again.is_whole


PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from tests.unit.services.test_batch import RENDERER, TODAY, order, write_batch
folder = Path(sys.argv[1])
write_batch(folder / "people.csv", order(folder), RENDERER, TODAY)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_run_that_was_killed_goes_on_and_writes_nothing_twice(tmp_path: Path) -> None:
    people(tmp_path, many(120))
    root = Path(__file__).parents[3]
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)], cwd=root)
    try:
        deadline = time.monotonic() + 120
        while len(list((tmp_path / "out").rglob("*.txt"))) < 20:
            assert process.poll() is None, "it ended before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(0.005)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.txt")}
    assert 20 <= len(written) < 120
    assert not (tmp_path / "out" / RESULT).exists()
    # A cut-off line, as a kill in the middle of writing leaves it.
    with (tmp_path / "out" / JOURNAL).open("ab") as journal:
        journal.write(b'{"row": 99, "person": "Per')
    # One row more at the top moves every number, and with it every name of a folder.
    eve = "Eve,3 Road,,IE,en,,,zoe.pdf,\n"
    content = HEADING + eve + many(120).removeprefix(HEADING)
    again = run(tmp_path, content)
    assert again.count("there") == len(written)
    assert again.count("good") == 121 - len(written)
    assert {path: path.stat().st_mtime_ns for path in written} == written
    assert len(list((tmp_path / "out").rglob("*.txt"))) == 121
    assert len(result_file(tmp_path)) == 121
    assert not list((tmp_path / "out").rglob("*unfinished*"))


# --- Advice --------------------------------------------------------------------------------------------------------


def test_many_letters_to_one_recipient_on_one_day_are_advised_against_and_not_stopped(tmp_path: Path) -> None:
    rule = replace(RULE, letters_a_day=3)
    path, wanted = people(tmp_path, many(4)), order(tmp_path, recipients=[CLEARVIEW, INSTAGRAM])
    advice = preview(path, wanted, RENDERER, rule, TODAY).advice
    assert [one.kind for one in advice] == [
        AdviceKind.MANY_AT_ONCE,
        AdviceKind.MANY_AT_ONCE,
        AdviceKind.SAME_WORDS,
    ]
    assert "Clearview AI, Inc. would get 4 letters from you today. Above 3 a day" in str(advice[0])
    assert "over 2 days" in str(advice[0])
    assert advice[0].sources
    assert write_batch(path, wanted, RENDERER, TODAY).count("good") == 8


def test_letters_of_the_same_day_count_together_and_those_of_other_days_do_not(tmp_path: Path) -> None:
    rule = replace(RULE, letters_a_day=3)
    run(tmp_path, many(2))
    more = people(tmp_path, many(4))

    def kinds(today: date) -> list[AdviceKind]:
        return [one.kind for one in preview(more, order(tmp_path), RENDERER, rule, today).advice]

    assert AdviceKind.MANY_AT_ONCE in kinds(TODAY)
    assert AdviceKind.MANY_AT_ONCE not in kinds(date(2026, 11, 23))


def test_several_letters_of_a_person_to_one_recipient_are_advised_against(tmp_path: Path) -> None:
    seen = looked_at(tmp_path, HEADING + GOOD, kinds=[RequestKind.ACCESS, RequestKind.ERASURE])
    assert [one.kind for one in seen.advice] == [AdviceKind.SEVERAL_PURPOSES, AdviceKind.SAME_WORDS]
    assert all("{" not in str(one) for one in seen.advice)


def test_no_advice_is_given_when_there_is_nothing_to_write(tmp_path: Path) -> None:
    run(tmp_path, many(2))
    assert looked_at(tmp_path, many(2)).advice == ()


def test_the_rule_is_data_with_sources_and_says_that_its_number_is_no_law() -> None:
    assert RULE.letters_a_day > 0
    assert "No rule of law names a number" in RULE.why
    assert {source.url.split("/")[2] for source in RULE.sources} == {"www.edpb.europa.eu", "eur-lex.europa.eu"}
