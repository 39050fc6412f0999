"""Reads a crawl to its end out of a table of replies, as the program does it over the network."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

import msgspec

from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read
from exposure_check.sources.profiles.reading import read
from exposure_check.sources.profiles.starting import start
from tests.public_sites import Reply, Sites, reply_for

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@dataclass
class Crawl:
    """What came of it. ``reads``: by the address that was asked for."""

    media: list[FoundMedia] = field(default_factory=list)
    reads: dict[str, Read] = field(default_factory=dict)

    def urls(self) -> list[str]:
        return [one.url or "" for one in self.media]


def answer_for(ask: Ask, reply: Reply, final_url: str | None = None) -> Answer:
    return Answer(
        ask, final_url or ask.url, reply.status, reply.content_type, reply.headers.get("Link", ""), reply.body, NOW
    )


def crawl(typed: str, sites: Sites, most: int = 500) -> Crawl:
    """All that is found from what a person typed. Open asks go through msgspec, as they do when a crawl is resumed."""
    done = Crawl()
    waiting = start(typed)
    while waiting and len(done.reads) < most:
        ask = msgspec.msgpack.decode(msgspec.msgpack.encode(waiting.pop(0)), type=Ask)
        if ask.url in done.reads:
            continue
        parts = urlsplit(ask.url)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path or "/"
        found = read(answer_for(ask, reply_for(sites, parts.hostname or "", path)))
        done.reads[ask.url] = msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Read)
        done.media += found.media
        waiting += found.follow
    return done
