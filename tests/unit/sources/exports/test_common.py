"""What readers of exports share: names by their ends, bounded files, dates, addresses."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Linked, Missing, Unread
from tests.exports.tree import MemoryTree, UnopenedTree


def test_a_name_is_found_by_its_end_whatever_the_root_and_the_case() -> None:
    names = common.Names(["a/media/posts_1.json", "b/c/Media/Posts_1.JSON", "posts_1.json", "xposts_1.json"])
    assert names.ending("media/posts_1.json") == ["a/media/posts_1.json", "b/c/Media/Posts_1.JSON"]
    assert names.ending("posts_1.json") == ["a/media/posts_1.json", "b/c/Media/Posts_1.JSON", "posts_1.json"]


def test_a_path_means_the_file_that_shares_most_of_its_end_and_then_the_nearest() -> None:
    names = common.Names(["x/photos/1.jpg", "root/chat_1/photos/1.jpg", "root/chat_2/photos/1.jpg", "alone.jpg"])
    assert names.find("chat_2/photos/1.jpg") == "root/chat_2/photos/1.jpg"
    assert names.find("photos/1.jpg", beside="root/chat_1/messages.html") == "root/chat_1/photos/1.jpg"
    assert names.find("./alone.jpg") == "alone.jpg"
    assert names.find("other/alone.jpg") is None
    assert names.find("") is None


def test_composed_and_decomposed_accents_are_the_same_name() -> None:
    assert common.Names(["a/cafe\u0301.jpg"]).find("a/caf\u00e9.jpg") == "a/cafe\u0301.jpg"


def test_100_000_files_of_one_name_do_not_make_a_search_long() -> None:
    names = common.Names(f"{place}/a/1.jpg" for place in range(100_000))
    assert len(names.ending("1.jpg")) == 100_000
    assert [names.find("a/1.jpg") for _ in range(1_000)] == ["0/a/1.jpg"] * 1_000


@given(st.lists(st.text(alphabet="ab/.", min_size=1, max_size=8), max_size=30), st.text(alphabet="ab/.", max_size=8))
def test_what_is_found_is_a_name_of_the_tree(paths: list[str], wanted: str) -> None:
    names = common.Names(paths)
    assert names.find(wanted) in {None, *paths}
    assert set(names.ending(wanted)) <= set(paths)


def test_likeness_adds_the_weights_of_what_is_there_once() -> None:
    files = {"media/posts_1.json": 0.5, "stories.json": 0.25}
    folders = {re.compile(r"(^|/)media/stories/"): 0.125}
    assert common.likeness_of(["r/media/posts_1.json", "q/media/posts_1.json"], files) == 0.5
    assert common.likeness_of(["posts_1.json", "stories.json"], files) == 0.25
    assert common.likeness_of(["x/media/stories/1.jpg", "x/media/stories/2.jpg"], files, folders) == 0.125
    assert common.likeness_of([], files, folders) == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b'{"a": ', Reason.DAMAGED),
        (b"[" * 1000 + b"]" * 1000, Reason.TOO_DEEP),
        (b"[" * 100_000, Reason.TOO_DEEP),
        (b"9" * 10_000, Reason.DAMAGED),
        (b"[" + b"0," * (common.MOST_JSON_VALUES + 1) + b"0]", Reason.UNPACKS_TOO_LARGE),
    ],
    ids=["empty", "cut", "deep", "deeper", "digits", "many"],
)
def test_json_that_cannot_be_read_says_why(content: bytes, reason: Reason) -> None:
    found = common.read_json(MemoryTree({"a.json": content}), "a.json")
    assert isinstance(found, Unread)
    assert found.reason is reason


def test_json_of_platforms_that_is_not_quite_json_is_read() -> None:
    odd = b'\xef\xbb\xbf{"a": "\\ud83d", "b": NaN, "c": "\xff"}'
    found = common.read_json(MemoryTree({"a.json": odd}), "a.json")
    assert common.text(found, "a") == "\ufffd"
    assert common.number(found, "b") is None
    assert common.text(found, "c") == "\ufffd"


def test_a_file_that_may_not_be_opened_is_unread_as_the_tree_says() -> None:
    found = common.read_json(UnopenedTree({"a.json": b"{}"}), "a.json")
    assert isinstance(found, Unread)
    assert found.reason is Reason.ENCRYPTED
    absent = common.read_json(MemoryTree({}), "a.json")
    assert isinstance(absent, Unread)
    assert absent.reason is Reason.NOT_IN_ARCHIVE


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_values_of_a_wrong_type_are_passed_over(content: object) -> None:
    record = json.loads(json.dumps({"a": content}))
    for keys in (("a",), ("a", "b"), ()):
        assert common.text(record, *keys) is None or isinstance(common.text(record, *keys), str)
        assert all(isinstance(each, dict) for each in common.records(record, *keys))
        moment = common.timestamp(record, *keys)
        assert moment is None or moment.tzinfo is not None
        common.texts(record, *keys)
        common.address(common.value(record, *keys))


def test_a_csv_is_read_after_its_notes_whatever_its_delimiter() -> None:
    content = b'\xef\xbb\xbfNotes:\r\n"Some, note"\r\n\r\nDate;Link\r\n1;"a\r\nb"\r\n\r\n2;c;d\r\n'
    rows = common.read_csv(MemoryTree({"a.csv": content}), "a.csv", ["date", "link"])
    assert not isinstance(rows, Unread)
    assert list(rows) == [{"date": "1", "link": "a\r\nb"}, {"date": "2", "link": "c"}]


def test_a_csv_without_its_columns_is_unread_and_a_long_field_is_passed_over() -> None:
    tree = MemoryTree({"a.csv": b"x,y\n1,2\n", "b.csv": b"x,y\n1," + b"a" * 200_000 + b"\n3,4\n", "c.csv": b" "})
    assert isinstance(common.read_csv(tree, "a.csv", ["date"]), Unread)
    assert isinstance(common.read_csv(tree, "c.csv", ["date"]), Unread)
    rows = common.read_csv(tree, "b.csv", ["x"])
    assert not isinstance(rows, Unread)
    assert {"x": "3", "y": "4"} in list(rows)


def test_html_that_is_nested_too_deep_is_unread_and_paragraphs_are_not_nesting() -> None:
    deep = common.parsed_html(b"<div>" * 100_000, "a.html")
    assert isinstance(deep, Unread)
    assert deep.reason is Reason.TOO_DEEP
    flat = common.parsed_html(b"<p>x<br>" * 20_000, "a.html")
    assert not isinstance(flat, Unread)


def test_mojibake_is_repaired_and_other_text_left_as_it_is() -> None:
    assert common.repaired("caf\u00e9 \U0001f600".encode().decode("latin-1")) == "caf\u00e9 \U0001f600"
    assert common.repaired("caf\u00e9") == "caf\u00e9"
    assert common.repaired("\u0436") == "\u0436"
    assert common.repaired(None) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Wed Oct 10 20:19:24 +0000 2018", datetime(2018, 10, 10, 20, 19, 24, tzinfo=UTC)),
        ("2023-05-01 12:34:56 UTC", datetime(2023, 5, 1, 12, 34, 56, tzinfo=UTC)),
        ("2023-05-01 12:34:56", datetime(2023, 5, 1, 12, 34, 56, tzinfo=UTC)),
        ("2023-05-01T12:34:56.123Z", datetime(2023, 5, 1, 12, 34, 56, tzinfo=UTC)),
        ("2023-05-01T12:34:56+02:00", datetime(2023, 5, 1, 10, 34, 56, tzinfo=UTC)),
        ("20230501T123456.000Z", datetime(2023, 5, 1, 12, 34, 56, tzinfo=UTC)),
        ("2023:05:01 12:34:56", datetime(2023, 5, 1, 12, 34, 56, tzinfo=UTC)),
        ("2023-05-01", datetime(2023, 5, 1, tzinfo=UTC)),
        ("May 4, 2023, 10:12 PM", datetime(2023, 5, 4, 22, 12, tzinfo=UTC)),
        ("May 04, 2023 12:12:13am", datetime(2023, 5, 4, 0, 12, 13, tzinfo=UTC)),
        ("4 May 2023, 10:12", datetime(2023, 5, 4, 10, 12, tzinfo=UTC)),
        ("on December 25, 2015 at 7:06 AM (GMT)", datetime(2015, 12, 25, 7, 6, tzinfo=UTC)),
        ("4 maja 2023", None),
        ("4 x\u00e7y 2023", None),
        ("2023-13-45", None),
        ("99:99", None),
        ("", None),
        (None, None),
    ],
)
def test_times_of_exports_are_read_with_their_zone(line: str | None, expected: datetime | None) -> None:
    assert common.moment_of(line) == expected


@given(st.text())
def test_no_text_makes_reading_a_time_fail(line: str) -> None:
    moment = common.moment_of(line)
    assert moment is None or moment.tzinfo is UTC


def test_moments_in_seconds_and_milliseconds_are_the_same_and_zero_is_none() -> None:
    expected = datetime(2023, 5, 1, 12, 0, tzinfo=UTC)
    seconds = int(expected.timestamp())
    for given_time in (seconds, str(seconds), seconds * 1000, seconds * 1_000_000, float(seconds)):
        assert common.timestamp({"t": given_time}, "t") == expected
    nothing: object
    for nothing in (0, True, "x", None, [], 1e300, "9" * 50, -1e20):
        assert common.timestamp({"t": nothing}, "t") is None


@pytest.mark.parametrize(
    "untrusted",
    [
        *(
            "javascript:alert(1)",
            "ftp://a.b/c",
            "https://",
            "https://a b",
            "https://a\n.b",
            "https://[x",
            "file:///etc",
        ),
        *("a", 3, None, "https://a.b/" + "x" * 2000, "https://a.b/\ud800"),
    ],
)
def test_what_is_no_web_address_is_refused(untrusted: object) -> None:
    assert common.address(untrusted) is None


def test_a_scheme_is_made_lower_case_and_the_rest_stays() -> None:
    assert common.address("HTTPS://Example.org/A?b=C") == "https://Example.org/A?b=C"
    assert isinstance(common.described(common.Names([]), "HTTP://a.example/b.jpg", Provenance()), Linked)


def test_a_path_is_described_linked_or_missing() -> None:
    names = common.Names(["r/a/b.jpg"])
    nothing = Provenance()
    assert isinstance(common.described(names, "a/b.jpg", nothing), Described)
    assert isinstance(common.described(names, "https://cdn.example/b.jpg", nothing), Linked)
    assert common.described(names, "a/c.jpg", nothing) == Missing("a/c.jpg", nothing)
    assert common.described(names, "https://", nothing) is None
    assert common.described(names, " ", nothing) is None


def test_a_place_at_zero_is_no_place() -> None:
    assert common.coordinates(0.0, 0.0) is None
    assert common.coordinates(91.0, 0.0) is None
    assert common.coordinates(None, 1.0) is None
    found = common.coordinates(48.8584, 2.2945)
    assert found is not None
    assert found.value == "48.8584, 2.2945"
