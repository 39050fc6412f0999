"""A film compared with a template: sampled, looked at, its faces joined to appearances."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from io import BufferedIOBase

from exposure_check.domain.photo import AnalysisJob, FileState, PhotoAnalysis, Reason
from exposure_check.faces import manifest
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.metadata import names_of
from exposure_check.faces.metadata.film import read_container
from exposure_check.faces.settings import WorkerSettings
from exposure_check.faces.tracking import SeenFace, Tracker
from exposure_check.faces.video import Picture, VideoFile
from exposure_check.faces.video_samples import Samples

LEAST_SHARE = 0.15
"""Of the time for one file that is left for looking, however long it took to read it from a slow disk."""

Compare = Callable[[Picture], Sequence[SeenFace]]


def analyse(
    settings: WorkerSettings, job: AnalysisJob, stream: BufferedIOBase, container: str, compare: Compare
) -> PhotoAnalysis:
    """Every appearance in the film that ``stream`` holds. ``compare`` finds the faces of one picture and compares them
    with the template. What was seen before a film is damaged counts. Raises DecodeError if nothing can be decoded."""
    began = time.monotonic()
    rules = manifest.video_rules(settings.resources_dir)
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    if sha256 in job.known_contents:
        return PhotoAnalysis(FileState.NO_FACE, sha256=sha256, same_content=True)
    stream.seek(0)
    most = settings.limits.seconds_for(job.path)
    hashed = time.monotonic()
    budget = max(rules.time_share * most - (hashed - began), LEAST_SHARE * most)
    tracker, size = Tracker(rules, job.keep_from), (0, 0)
    try:
        with VideoFile(stream, container, settings.limits) as video:
            samples = Samples(video, rules, lambda: (time.monotonic() - hashed) / budget)
            for sample in samples:
                size = size if any(size) else (sample.picture.width, sample.picture.height)
                faces = compare(sample.picture)
                tracker.add(sample.picture.time, faces, after_cut=sample.after_cut, interval=samples.interval)
                if tracker.is_full:
                    samples.thinned = True
                    break
            seconds, disclosures = video.seconds, read_container(video.metadata)
    except DecodeError as error:
        return PhotoAnalysis(error.state, error.reason, sha256=sha256)
    tracker.finish()
    if not any(size):
        return PhotoAnalysis(FileState.UNREADABLE, Reason.DAMAGED, sha256=sha256)
    hits = sorted(tracker.hits, key=lambda found: -found[0].score)
    return PhotoAnalysis(
        state=FileState.MATCH if hits else FileState.NO_MATCH if tracker.scores else FileState.NO_FACE,
        sha256=sha256,
        width=size[0],
        height=size[1],
        faces=len(tracker.scores),
        hits=tuple(hit for hit, _ in hits),
        leaks=names_of(disclosures),
        disclosures=disclosures,
        scores=tuple(sorted(tracker.scores, reverse=True)),
        perceptual_hash=hits[0][1] if hits else None,
        seconds=seconds,
        sampled=samples.thinned,
    )
