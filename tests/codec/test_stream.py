"""An answer of any length, result by result, says what the whole answer says."""

from __future__ import annotations

import io
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings import codec, model, vdi

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUERY = model.response_class(vdi.QueryService_Query)
_LIST = model.response_class(vdi.AccessGroup_List)


def _page(count: int) -> bytes:
    rows = [vdi.DesktopId(id=f"Desktop/{number}") for number in range(count)]
    return codec.encode(_QUERY(returnval=vdi.QueryResults(starting_offset=0, remaining_count=7, results=list(rows))))


def _group(name: str) -> vdi.AccessGroupInfo:
    base = vdi.AccessGroupBase(name=name)
    return vdi.AccessGroupInfo(id=vdi.AccessGroupId(id=name), base=base, data=vdi.AccessGroupData(is_deletable=True))


def test_results_come_one_by_one_and_the_rest_of_the_answer_after_them() -> None:
    stream = codec.stream(_page(500))
    rows = list(stream)
    assert rows == codec.decode(_page(500)).result.results
    assert stream.envelope is not None
    assert stream.envelope.result.remaining_count == 7
    assert stream.envelope.result.results == []
    assert stream.findings == []


def test_an_operation_that_returns_an_array_streams_its_items() -> None:
    body = codec.encode(_LIST(returnval=[_group("a"), _group("b")]))
    assert list(codec.stream(body)) == codec.decode(body).result


def test_an_answer_without_an_array_gives_its_one_result() -> None:
    body = codec.encode(model.response_class(vdi.Desktop_Create)(returnval=vdi.DesktopId(id="a")))
    assert list(codec.stream(body)) == [vdi.DesktopId(id="a")]


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_pieces_of_any_size_and_open_files_are_read(size: int) -> None:
    body = _page(20)
    pieces = (body[at : at + size] for at in range(0, len(body), size))
    assert len(list(codec.stream(pieces))) == 20
    assert len(list(codec.stream(io.BytesIO(body)))) == 20


def test_a_fault_is_raised_as_the_whole_answer_would() -> None:
    body = codec.encode(vdi.EntityNotFound(error_message="gone", id=vdi.DesktopId(id="a")))
    with pytest.raises(vdi.EntityNotFound, match="gone"):
        list(codec.stream(body))


def test_a_finding_has_the_index_of_its_result() -> None:
    body = _page(5).replace(b"Desktop/3</", b"Desktop/3</id><newer>1</newer><id>x</", 1)
    stream = codec.stream(body)
    list(stream)
    whole = codec.decode(body).findings
    assert [str(finding) for finding in stream.findings] == [str(finding) for finding in whole]
    assert "results[3]" in stream.findings[0].path


def test_strict_raises_at_the_result_that_is_not_right() -> None:
    body = _page(5).replace(b"Desktop/3</id>", b"Desktop/3</id><newer/>", 1)
    read: list[object] = []
    with pytest.raises(codec.DecodeError, match="newer"):
        read.extend(codec.stream(body, strict=True))


def test_a_truncated_answer_gives_what_it_has_and_then_an_error() -> None:
    rows = codec.stream(_page(2000)[:-100])
    first = next(rows)
    assert first == vdi.DesktopId(id="Desktop/0")
    with pytest.raises(codec.DecodeError, match="not well-formed"):
        list(rows)


@pytest.mark.parametrize(
    "head", [b"<!DOCTYPE a><a/>", b"\x1f\x8b123", '<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16")]
)
def test_what_decode_refuses_at_the_start_is_refused_here(head: bytes) -> None:
    with pytest.raises(codec.DecodeError):
        list(codec.stream(head))


def test_the_limit_on_size_holds_for_the_sum_of_the_pieces() -> None:
    with pytest.raises(codec.DecodeError, match="max_bytes"):
        list(codec.stream(_page(2000), limits=codec.Limits(max_bytes=70_000)))


def test_memory_does_not_grow_with_the_number_of_results() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            assert sum(1 for _ in codec.stream(_pieces(count))) == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(100)
    assert peak(8_000) < 2 * peak(1_000)


def _pieces(count: int) -> Iterator[bytes]:
    head, _, tail = _page(1).partition(b"<results")
    row, end, tail = tail.partition(b"</results>")
    yield head
    for _ in range(count):
        yield b"<results" + row + end
    yield tail


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert len(list(codec.stream(b"\xef\xbb\xbf" + _page(3)))) == 3


def test_a_doctype_behind_a_long_comment_is_refused_too() -> None:
    late = b"<!--" + b"x" * 70_000 + b'--><!DOCTYPE a [<!ENTITY e "v">]>' + _page(1).partition(b"?>")[2]
    with pytest.raises(codec.DecodeError, match="no element begins"):
        list(codec.stream(late))


def test_an_encoding_that_shows_only_later_is_refused_at_once() -> None:
    with pytest.raises(codec.DecodeError, match="UTF-8"):
        list(codec.stream(_page(1).replace(b'encoding="UTF-8"', b'encoding="ISO-8859-1"')))


def test_instructions_are_told_and_taken_out_in_rows_and_between_them() -> None:
    body = _page(3).replace(b"<id>", b"<?in row?><id>", 1).replace(b"<startingOffset>", b"<?out?><startingOffset>")
    stream = codec.stream(body)
    assert list(stream) == codec.decode(_page(3)).result.results
    assert [finding.rule for finding in stream.findings] == [codec.Rule.UNEXPECTED_INSTRUCTION] * 2
    with pytest.raises(codec.DecodeError, match="instruction"):
        list(codec.stream(body, strict=True))


def test_the_bounds_on_namespaces_and_elements_hold_here_too() -> None:
    with pytest.raises(codec.DecodeError, match="max_namespace"):
        list(codec.stream(_page(1).replace(b"urn:vdi", b"urn:" + b"v" * 2_000)))
    wide = _page(1).replace(b"<id>", b"<junk/>" * 50_000 + b"<id>", 1)
    with pytest.raises(codec.DecodeError, match="max_elements"):
        list(codec.stream(wide, limits=codec.Limits(max_elements=10_000)))
    assert len(list(codec.stream(_page(20_000), limits=codec.Limits(max_elements=10_000)))) == 20_000
