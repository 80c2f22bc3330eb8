"""The verbs set and compare: one value changed in a file, the differences of two messages."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.instances import maximal
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.model import Array

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
SAMPLE = "sample:desktop_get_response"
NAME = "Desktop_GetResponse/returnval/base/name"
NAMING = "Desktop_GetResponse/returnval/automatedDesktopData/vmNamingSettings/patternNamingSettings"


@pytest.fixture
def captured(tmp_path: Path) -> Path:
    """The sample, as a file that may be changed."""
    path = tmp_path / "captured.xml"
    path.write_bytes(samples.paths()["desktop_get_response"].read_bytes())
    path.chmod(0o640)
    return path


def test_set_prints_the_changed_message_and_leaves_the_file(vlsi: Vlsi, captured: Path) -> None:
    before = captured.read_bytes()
    result = vlsi("set", captured, NAME, "a & b")
    assert result.status == 0
    assert result.out == before.decode().replace(">w11-office<", ">a &amp; b<", 1)
    assert captured.read_bytes() == before


def test_set_in_place_changes_the_value_alone(vlsi: Vlsi, captured: Path) -> None:
    before = captured.read_bytes()
    assert vlsi("set", "-i", captured, NAME, "harbour").status == 0
    assert captured.read_bytes() == before.replace(b">w11-office<", b">harbour<", 1)
    assert captured.stat().st_mode & 0o777 == 0o640
    assert list(captured.parent.iterdir()) == [captured]


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (f"{NAMING}/maxNumberOfMachines", "many", "lexical-form"),
        (NAME, "w" * 500, NAME),
        (f"{NAMING}/provisioningTime", "AT_LAST", "unknown-value"),
    ],
)
def test_set_refuses_what_breaks_the_message(vlsi: Vlsi, captured: Path, path: str, value: str, told: str) -> None:
    before = captured.read_bytes()
    result = vlsi("set", "--check", "-i", captured, path, value)
    assert (result.status, result.out) == (1, "")
    assert told in result.err
    assert result.err.endswith(f"{path}: not changed\n")
    assert captured.read_bytes() == before
    assert vlsi("set", "-i", captured, path, value).status == 0


def test_set_refuses_only_what_it_breaks_itself(vlsi: Vlsi, tolerated: Path) -> None:
    path = "DesktopInstantCloneDesktopProvisioningStatusData/pendingImageProgress"
    assert ">8</pendingImageProgress>" in vlsi("set", "--check", tolerated, path, "8").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([SAMPLE, "Desktop_GetResponse/returnval/bas/name", "x"], "did you mean base?"),
        ([SAMPLE, "Desktop_GetResponse/returnval", "x"], "an object, which has no text of its own"),
        ([SAMPLE, NAME, "a\0b"], "cannot stand in XML"),
        (["-i", SAMPLE, NAME, "x", "-o", "y"], "--in-place changes a file"),
        (["-i", "-", NAME, "x"], "--in-place changes a file"),
        (["no.xml", NAME, "x"], "no.xml: No such file"),
    ],
)
def test_set_explains_what_it_cannot_do(vlsi: Vlsi, arguments: list[str], told: str) -> None:
    result = vlsi("set", *arguments)
    assert (result.status, result.out) == (2, "")
    assert told in result.err


def test_compare_tells_nothing_of_one_message_in_two_spellings(vlsi: Vlsi, tmp_path: Path) -> None:
    other = tmp_path / "other.xml"
    message = codec.decode(samples.paths()["desktop_get_response"].read_bytes())
    dialect = codec.Dialect(element_prefix="q", soap_prefix="s", namespace="urn:other", core_namespace="urn:vim25")
    other.write_bytes(codec.encode(message, dialect=dialect))
    assert (vlsi("compare", SAMPLE, other).status, vlsi("compare", SAMPLE, other).out) == (0, "")


def test_compare_shows_each_difference(vlsi: Vlsi, captured: Path) -> None:
    vlsi("set", "-i", captured, NAME, "harbour")
    result = vlsi("compare", SAMPLE, captured)
    assert (result.status, result.out) == (1, f'{NAME}\n  - "w11-office"\n  + "harbour"\n')
    document = json.loads(vlsi("compare", "--format", "json", SAMPLE, captured).out)
    assert document == [{"path": NAME, "kind": "changed", "first": "w11-office", "second": "harbour"}]


def test_compare_knows_which_arrays_have_no_order(vlsi: Vlsi, tmp_path: Path) -> None:
    paths = [tmp_path / "one.xml", tmp_path / "other.xml"]
    server = maximal(vdi.ConnectionServerGeneralData)
    for path, tags in zip(paths, (["a", "b"], ["b", "a"]), strict=True):
        server.tags = tags
        path.write_bytes(codec.encode(server))
    assert vlsi("compare", *paths).out == ""
    for path, values in zip(paths, (["a", "b"], ["b", "a"]), strict=True):
        path.write_bytes(codec.encode(vdi.MapEntry(key="k", value=Array("xsd:string", values))))
    assert vlsi("compare", *paths).status == 1


def test_compare_shows_no_password(vlsi: Vlsi, tmp_path: Path) -> None:
    paths = [tmp_path / "one.xml", tmp_path / "other.xml"]
    for path, secret in zip(paths, (b"hunter2", b"hunter3"), strict=True):
        path.write_bytes(codec.encode(vdi.MapEntry(key="k", value=vdi.SecureString(utf8_string=secret))))
    for form in ("text", "json"):
        result = vlsi("compare", "--format", form, *paths)
        assert result.status == 1
        assert "redacted" in result.out
        assert "aHVudGVyM" not in result.out


@pytest.mark.parametrize("arguments", [[SAMPLE, "no.xml"], [SAMPLE, "sample:nothing"]])
def test_compare_explains_what_it_cannot_read(vlsi: Vlsi, arguments: list[str]) -> None:
    result = vlsi("compare", *arguments)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("vlsi: ")
