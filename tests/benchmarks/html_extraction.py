"""Reading the media of a long HTML page, against BeautifulSoup with html.parser.

    python -m tests.benchmarks.html_extraction [--megabytes 5] [--rounds 3]

Both look for the same on the same page, which the benchmark makes: og:image, ``<img>`` with ``srcset``, lazy attributes
and links around them, ``<picture>``, ``<video>``, backgrounds and JSON-LD. They must find the same addresses. The
program's reader also estimates the cost of the tree, joins sizes of one picture and reads captions and dates; none of
that is taken out for the comparison. Both run in turn in one process; the ratio is that of the medians of their
processor time.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from urllib.parse import urljoin

from bs4 import BeautifulSoup

from exposure_check.sources.pages.html import read_page
from exposure_check.sources.pages.references import css_urls, srcset

BASE = "https://site.example/gallery/"
LEAST_RATIO = 5.0


def main(arguments: Sequence[str]) -> None:
    """Print both times and their ratio; exit with 1 if it is smaller than LEAST_RATIO or the finds differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--megabytes", type=float, default=5.0)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args(arguments)
    page = make_page(int(chosen.megabytes * 1e6))
    ours: list[float] = []
    theirs: list[float] = []
    found: set[str] = set()
    expected: set[str] = set()
    for _ in range(chosen.rounds):
        seconds, found = _timed(by_reader, page)
        ours.append(seconds)
        seconds, expected = _timed(by_beautiful_soup, page)
        theirs.append(seconds)
    ratio = statistics.median(theirs) / statistics.median(ours)
    print(
        f"{len(page) / 1e6:.1f} MB, {len(found):,} pictures and films: {statistics.median(ours):.3f} s; BeautifulSoup "
        f"with html.parser {statistics.median(theirs):.2f} s; {ratio:.1f} times faster",
        flush=True,
    )
    if found != expected:
        sys.exit(f"the finds differ: {sorted(found ^ expected)[:5]}")
    if ratio < LEAST_RATIO:
        sys.exit(f"slower than {LEAST_RATIO:g} times")


def make_page(length: int) -> bytes:
    """A gallery with text, scripts and markup between the pictures, as long pages have it."""
    chance = random.Random(1)  # noqa: S311
    words = "light sea winter garden morning Ann walking street friends summer evening light river café".split()
    person = {"@type": "Person", "name": "Ann", "image": "/ann.jpg"}
    parts = [
        (
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title>'
            '<meta property="og:image" content="/og.jpg"><style>.hero{background:url("/hero.jpg")}</style>'
            f'<script type="application/ld+json">{json.dumps(person)}</script></head><body><main class="page">'
        )
    ]
    size, number = 0, 0
    while size < length:
        number += 1
        text = " ".join(chance.choices(words, k=60))
        part = (
            f'<article class="post card card--wide" id="post-{number}" data-index="{number}"><header>'
            f'<h2><a href="/post/{number}">{text[:40]}</a></h2><p class="meta"><span>by Ann</span></p></header>'
            f"<p>{text} {text} {text} <em>{text[:60]}</em> <strong>{text[20:50]}</strong></p>{_pictured(number)}"
            f'<ul class="tags"><li><a href="/t/a">a</a></li><li><a href="/t/b">b</a></li></ul>'
            f"<script>window.items = window.items || []; items.push({{id: {number}, wide: 1 < 2}});</script></article>"
        )
        parts.append(part)
        size += len(part)
    parts.append("</main></body></html>")
    return "\n".join(parts).encode()


def _pictured(number: int) -> str:
    name = f"/m/{number}"
    return (
        f'<a href="/post/{number}"><img src="{name}.jpg" alt="Photo" width="600" height="400"></a>',
        f'<img srcset="{name}-s.jpg 300w, {name}-m.jpg 900w, {name}-l.jpg 1800w" src="{name}-s.jpg" alt="Photo">',
        f'<figure><img class="lazy" src="data:," data-src="{name}-lazy.jpg"><figcaption>Caption</figcaption></figure>',
        (
            f'<picture><source srcset="{name}.webp 900w"><source srcset="{name}-w.webp 1600w">'
            f'<img src="{name}.jpg"></picture>'
        ),
        f'<div class="cover" style="background-image: url(\'{name}-bg.jpg\'); color: #fff"></div>',
        f'<video poster="{name}-poster.jpg"><source src="{name}.mp4" type="video/mp4"></video>',
    )[number % 6]


def by_reader(page: bytes) -> set[str]:
    """The best address of each picture and film, by the program's reader."""
    return {one.addresses[0] for one in read_page(page, BASE).media}


def by_beautiful_soup(page: bytes) -> set[str]:
    """The same, as one would write it with BeautifulSoup."""
    soup = BeautifulSoup(page, "html.parser")
    found: set[str] = set()

    def keep(reference: object) -> None:
        if isinstance(reference, str) and reference and not reference.startswith("data:"):
            found.add(urljoin(BASE, reference))

    for tag in soup.find_all(["img", "meta", "video", "script", "style", True]):
        style = tag.get("style")
        if isinstance(style, str) and "url(" in style:
            for reference in css_urls(style):
                keep(reference)
        if tag.name == "img":
            sets = [tag.get("srcset")]
            if tag.parent is not None and tag.parent.name == "picture":
                sets += [source.get("srcset") for source in tag.parent.find_all("source")]
            sized = [one for text in sets if isinstance(text, str) for one in srcset(text)]
            best = max(sized, key=lambda one: one.width or 0, default=None)
            keep(best.reference if best is not None else tag.get("data-src") or tag.get("src"))
        elif tag.name == "meta" and tag.get("property") == "og:image":
            keep(tag.get("content"))
        elif tag.name == "video":
            keep(tag.get("poster"))
            for source in tag.find_all("source"):
                keep(source.get("src"))
        elif tag.name == "script" and tag.get("type") == "application/ld+json":
            keep(json.loads(tag.string or "{}").get("image"))
        elif tag.name == "style":
            for reference in css_urls(tag.string or ""):
                keep(reference)
    return found


def _timed(job: Callable[[bytes], set[str]], page: bytes) -> tuple[float, set[str]]:
    began = time.process_time()
    found = job(page)
    return time.process_time() - began, found


if __name__ == "__main__":
    main(sys.argv[1:])
