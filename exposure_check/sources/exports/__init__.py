"""Data exports of platforms: one reader each. Runs in a confined process."""

from __future__ import annotations

from exposure_check.sources.tree import ExportReader

READERS: tuple[ExportReader, ...] = ()
"""All that are known."""
