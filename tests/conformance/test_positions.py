"""Lines and columns lead to the start tag, whatever stands before it and however the bytes are encoded."""

from __future__ import annotations

import codecs

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DEFAULT_LIMITS
from vlsi_bindings.codec.parser import parse
from vlsi_bindings.conformance import check
from vlsi_bindings.conformance.positions import positions

STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


def places(data: bytes, *paths: str) -> list[tuple[int, int]]:
    found = positions(data, parse(data, DEFAULT_LIMITS).data, paths)
    return [(place.line, place.column) for path in paths for place in found.get(path, ())]


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        ("<a><b/></a>", "a", (1, 1)),
        ("<a><b/></a>", "a/b", (1, 4)),
        ("<a>\n  <b/></a>", "a/b", (2, 3)),
        ("<a\n  x='1'\n  y='2'><b\n/></a>", "a/b", (3, 9)),
        ("<a><!-- <b/>\n<b/> --><b/></a>", "a/b", (2, 9)),
        ("<a>x<![CDATA[<b/>\n]]><c/><b/></a>", "a/b", (2, 8)),
        ("<a>\r\n<b/>\r\n <b/></a>", "a/b[1]", (3, 2)),
        ("<a>\r<b/></a>", "a/b", (2, 1)),
        ("<a>ä€\U0001f600<b/></a>", "a/b", (1, 7)),
        ("<a>\t<b/></a>", "a/b", (1, 5)),
        ("<a><b><c/></b><b><c/><c/></b></a>", "a/b[1]/c[1]", (1, 22)),
        ("<a><x:b xmlns:x='urn:x'/></a>", "a/b", (1, 4)),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_place_is_that_of_the_start_tag(text: str, path: str, place: tuple[int, int], encoding: str) -> None:
    assert places(text.encode(encoding), path) == [place]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_white_space_before_the_root_counts(encoding: str) -> None:
    assert places("\n\n <a><b/></a>".encode(encoding), "a/b") == [(3, 5)]


@pytest.mark.parametrize("start", [b"", codecs.BOM_UTF8])
def test_white_space_before_the_declaration_counts(start: bytes) -> None:
    data = start + b"\n  \n  <?xml version='1.0'?><a>\n<b/></a>"
    assert places(data, "a", "a/b") == [(3, 24), (4, 1)]


def test_a_single_byte_encoding_counts_characters() -> None:
    data = "<?xml version='1.0' encoding='iso-8859-1'?><a>äöü<b/></a>".encode("latin-1")
    assert places(data, "a/b") == [(1, 50)]


def test_a_path_that_leads_nowhere_has_no_place() -> None:
    assert places(b"<a><b/></a>", "a/c", "a/b[1]", "b", "a/b/c") == []


def test_names_that_differ_in_their_namespace_only_are_counted_together() -> None:
    data = b"<a><b/>\n<x:b xmlns:x='urn:x'/></a>"
    assert (places(data, "a/b"), places(data, "a/b[1]")) == ([(1, 4)], [(2, 1)])


def test_processing_instructions_are_found() -> None:
    request = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d")))
    (finding,) = check(request.replace(b"<soapenv:Body>", b"\n <?p x?><soapenv:Body>")).findings
    assert (finding.rule, finding.place) == ("unexpected-instruction", "3:2")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_findings_have_line_and_column(encoding: str) -> None:
    text = f'<{STATUS}\n xmlns="urn:vdi"><!-- ü\n -->  <operation>NEW</operation>\n <new/>\n</{STATUS}>'
    found = [(finding.rule, finding.line, finding.column) for finding in check(text.encode(encoding)).findings]
    assert found == [("unknown-value", 3, 7), ("unknown-element", 4, 2)]


def test_what_is_missing_is_placed_at_its_parent() -> None:
    (finding,) = check(f'<!-- x -->\n <{STATUS} xmlns="urn:vdi"/>'.encode()).findings
    assert (finding.path, finding.place) == (f"{STATUS}/operation", "2:2")


def test_lines_beyond_65535_are_right() -> None:
    lines = "\n" * 70_000
    (finding,) = check(f'<{STATUS} xmlns="urn:vdi">{lines}<operation>NEW</operation></{STATUS}>'.encode()).findings
    assert finding.place == "70001:1"


def test_finding_places_in_a_wide_message_takes_one_walk() -> None:
    rows = "<connectionServerRestrictions><x/></connectionServerRestrictions>\n" * 3_000
    data = f'<DesktopSettings xmlns="urn:vdi">{rows}</DesktopSettings>'.encode()
    found = [f for f in check(data, judges=["codec"]).findings if f.rule == "unexpected-child"]
    assert [(f.line, f.column) for f in found[1:]] == [(number, 1) for number in range(2, len(found) + 1)]
