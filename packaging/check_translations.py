"""Are the translation catalogues fresh? Fails if lupdate would change a .ts file, or if a .qm is stale.

    python packaging/check_translations.py            check, exit code 1 if something is stale
    python packaging/check_translations.py --update   bring .ts and .qm files up to date

Needs the program and the tools that PySide6 installs. Line numbers are left out of the .ts files, so that only changed
texts change them. Texts that are data are written into a source file for lupdate's run (``data_texts.py``).
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import data_texts

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
QT_ITSELF = ("el", "pt")
"""Languages for which Qt has no texts of its own buttons, menus and file dialogs: they come from us."""
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "el", "pt", "sv")
PACKAGE = ROOT / "exposure_check"
SOURCES = (
    PACKAGE / "ui",
    PACKAGE / "domain" / "errors.py",
    PACKAGE / "domain" / "batch.py",
    # Sentences about cases, see domain/sentence.py.
    PACKAGE / "domain" / "case_details.py",
    PACKAGE / "domain" / "case_rules.py",
    PACKAGE / "domain" / "recipient_notes.py",
    PACKAGE / "law" / "clock.py",
    PACKAGE / "law" / "explained.py",
    PACKAGE / "law" / "limits.py",
    PACKAGE / "services" / "case_calendar.py",
    PACKAGE / "services" / "case_clock.py",
    PACKAGE / "services" / "follow_up.py",
    PACKAGE / "services" / "following_letters.py",
    PACKAGE / "services" / "next_steps.py",
    PACKAGE / "services" / "packs.py",
    PACKAGE / "storage" / "cases.py",
    # Findings about the installation; those of bootstrap.py, too.
    PACKAGE / "faces" / "health.py",
    PACKAGE / "services" / "doctor.py",
    # Sentences of refusals, see ``Refused`` in domain/errors.py.
    PACKAGE / "faces" / "calibrating.py",
    PACKAGE / "faces" / "evaluation.py",
    PACKAGE / "bootstrap.py",
    PACKAGE / "domain" / "letter_form.py",
    PACKAGE / "domain" / "letter_options.py",
    PACKAGE / "domain" / "redaction.py",
    PACKAGE / "letters" / "facts.py",
    PACKAGE / "letters" / "own_words.py",
    PACKAGE / "letters" / "past.py",
    PACKAGE / "services" / "batch.py",
    PACKAGE / "services" / "batch_result.py",
    PACKAGE / "services" / "case_file_words.py",
    PACKAGE / "services" / "evidence.py",
    PACKAGE / "services" / "letter_files.py",
    PACKAGE / "services" / "logos.py",
    PACKAGE / "services" / "people_table.py",
    PACKAGE / "services" / "recipients.py",
    PACKAGE / "services" / "report_export.py",
    PACKAGE / "services" / "request.py",
    PACKAGE / "services" / "text_blocks.py",
    PACKAGE / "sources" / "net" / "proxy.py",
    PACKAGE / "storage" / "care.py",
    PACKAGE / "storage" / "database.py",
)


def tool(name: str) -> str:
    """The PySide6 tool beside this interpreter."""
    found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not installed; install PySide6 first.")
    return found


def source_files() -> list[str]:
    """All Python files with texts, relative to the root, in a fixed order."""
    files: list[Path] = []
    for source in SOURCES:
        files += sorted(source.rglob("*.py")) if source.is_dir() else [source]
    return [str(path.relative_to(ROOT)) for path in files]


def lupdate(catalogue: Path) -> None:
    """Bring one .ts file up to date with the sources."""
    language = catalogue.stem.rpartition("_")[2]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch, "data_texts.py")
        data.write_text(data_texts.as_source(), encoding="utf-8")
        command = [tool("pyside6-lupdate"), *options, *source_files(), str(data), "-ts", str(catalogue)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def lrelease(catalogue: Path, compiled: Path) -> None:
    """Compile one .ts file."""
    command = [tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(compiled)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def unfinished(catalogue: Path) -> int:
    """How many texts have no translation yet."""
    tree = ElementTree.parse(catalogue)  # noqa: S314 - our own file
    return sum(node.get("type") == "unfinished" for node in tree.iter("translation"))


def stale(catalogue: Path) -> list[str]:
    """Whether the .qm file is another than its .ts file makes."""
    compiled = catalogue.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / compiled.name
        lrelease(catalogue, fresh)
        if compiled.is_file() and fresh.read_bytes() == compiled.read_bytes():
            return []
    return [f"{compiled.name} is missing, or older than its .ts file"]


def check(language: str) -> list[str]:
    """What is stale in one language."""
    name = f"exposure_check_{language}"
    committed = FOLDER / f"{name}.ts"
    if not committed.is_file():
        return [f"{name}.ts is missing"]
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / committed.name
        shutil.copyfile(committed, fresh)
        lupdate(fresh)
        if fresh.read_bytes() != committed.read_bytes():
            problems.append(f"{name}.ts does not match the texts in the program")
    problems += stale(committed)
    missing = unfinished(committed)
    if missing:
        problems.append(f"{name}.ts has {missing} texts without a translation")
    return problems


def update(language: str) -> None:
    """Bring one language up to date."""
    catalogue = FOLDER / f"exposure_check_{language}.ts"
    lupdate(catalogue)
    lrelease(catalogue, catalogue.with_suffix(".qm"))


def main() -> int:
    """Check or update."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="bring .ts and .qm files up to date")
    if parser.parse_args().update:
        for language in LANGUAGES:
            update(language)
        for language in QT_ITSELF:
            lrelease(FOLDER / f"qt_{language}.ts", FOLDER / f"qt_{language}.qm")
    problems = [problem for language in LANGUAGES for problem in check(language)]
    problems += [problem for language in QT_ITSELF for problem in stale(FOLDER / f"qt_{language}.ts")]
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print("Run: python packaging/check_translations.py --update, then translate.", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
