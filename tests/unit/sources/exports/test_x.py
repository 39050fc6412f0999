"""Archives of X."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.x import XReader
from exposure_check.sources.tree import Described, Finding, Linked, Missing, Unread
from tests.exports import x
from tests.exports.tree import findings, without


def _by_base(found: list[Finding]) -> dict[str, Described]:
    return {each.name.rsplit("/", 1)[-1]: each for each in found if isinstance(each, Described)}


@pytest.mark.parametrize(("older", "later"), [(False, False), (False, True), (True, False)])
@pytest.mark.parametrize("root", ["twitter-2025", "mein/Archiv"])
def test_media_have_the_address_text_and_date_of_their_post(older: bool, later: bool, root: str) -> None:
    found = _by_base(findings(XReader(), x.export(older=older, later=later, root=root)))
    for name in (f"{x.POST}-AAA.jpg", f"{x.POST}-BBB.jpg", f"{x.FILM}-film.mp4"):
        assert found[name].origin_url == f"https://twitter.com/ada_l/status/{name.split('-')[0]}"
        assert found[name].published == datetime(2023, 5, 1, 12, tzinfo=UTC)
        assert found[name].provenance.caption == "Am See ☀"
        assert found[name].provenance.occasion is Occasion.POST
        assert found[name].provenance.account == "ada_l"
    disclosures = {each.kind: each.value for each in found[f"{x.POST}-AAA.jpg"].provenance.disclosures}
    assert disclosures == {DisclosureKind.PERSON_NAMES: "Zoë Müller", DisclosureKind.GPS: "47.5, 9.4"}


def test_each_media_file_is_described_once_also_without_a_record() -> None:
    files = x.export()
    found = [each.name for each in findings(XReader(), files) if isinstance(each, Described)]
    assert sorted(found) == sorted(name for name in files if name.endswith((".jpg", ".mp4")))
    alone = _by_base(findings(XReader(), files))["165300000000000008-GGG.jpg"]
    assert alone.origin_url == "https://twitter.com/ada_l/status/165300000000000008"


def test_media_outside_the_archive_are_linked_but_not_those_of_others() -> None:
    linked = {each.url: each.origin_url for each in findings(XReader(), x.export()) if isinstance(each, Linked)}
    assert linked == {
        "https://pbs.twimg.com/media/CCC.jpg": f"https://twitter.com/ada_l/status/{x.ELSEWHERE}",
        "https://video.twimg.com/ext_tw_video/1/pu/vid/film.mp4": f"https://twitter.com/ada_l/status/{x.ELSEWHERE}",
        "https://pbs.twimg.com/profile_banners/1/2": "https://twitter.com/ada_l",
    }


def test_messages_are_private_and_their_lost_media_missing() -> None:
    found = findings(XReader(), x.export())
    message = _by_base(found)[f"{x.MESSAGE}-EEE.jpg"]
    assert message.origin_url is None
    assert message.provenance.caption == "schau"
    assert (message.provenance.audience, message.provenance.no_address) == (Audience.PRIVATE, NoAddress.PRIVATE)
    assert [each.name for each in found if isinstance(each, Missing)] == ["77-F.jpg"]


def test_the_picture_of_the_profile_is_one() -> None:
    picture = _by_base(findings(XReader(), x.export()))["1-PPP.jpg"]
    assert picture.provenance.occasion is Occasion.PROFILE
    assert picture.origin_url == "https://twitter.com/ada_l"


def test_a_script_without_its_assignment_and_without_an_account_is_read() -> None:
    files = without(x.export(), "/account.js")
    bare = {name: content.split(b"= ", 1)[-1] if name.endswith(".js") else content for name, content in files.items()}
    found = _by_base(findings(XReader(), bare))
    assert found[f"{x.POST}-AAA.jpg"].origin_url == f"https://twitter.com/i/web/status/{x.POST}"


def test_a_damaged_script_is_unread_and_its_media_keep_their_address() -> None:
    files = {name: content[:-5] if name.endswith("tweets.js") else content for name, content in x.export().items()}
    found = findings(XReader(), files)
    assert [each.reason for each in found if isinstance(each, Unread)] == [Reason.DAMAGED]
    assert _by_base(found)[f"{x.POST}-AAA.jpg"].origin_url == f"https://twitter.com/ada_l/status/{x.POST}"
