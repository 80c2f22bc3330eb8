"""vlsi compare of captures: as text, as JSON, beside a message, without passwords."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.conversations import BEGIN, answered, asked, desktop, har
from vlsi_bindings import samples, vdi

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
FAULT = samples.paths()["entity_not_found_fault"].read_bytes()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A capture, and one of the day after with one change, one more and one less."""
    monday = har(tmp_path / "monday.har", (asked(), desktop("w11")), (asked(subject="b"), FAULT))
    query = samples.paths()["query_request"].read_bytes()
    tuesday = har(tmp_path / "tuesday.har", (asked(), desktop("w12")), (query, answered()), begin=BEGIN.replace(day=19))
    return monday, tuesday


def test_compare_shows_the_differences_of_captures(vlsi: Vlsi, files: tuple[Path, Path]) -> None:
    result = vlsi("compare", *files)
    assert result.status == 1
    assert result.out.splitlines() == [
        f"~ Desktop_Get Desktop/QQ  ({files[0]} 1  |  {files[1]} 1)",
        "    answer Desktop_GetResponse/returnval/base/name",
        '      - "w11"',
        '      + "w12"',
        f"+ QueryService_Query  ({files[1]} 2)",
        f"- Desktop_Get b  ({files[0]} 2)",
    ]
    assert result.err == "exchanges: 1 changed, 1 only in the first, 1 only in the second\n"


def test_compare_gives_the_same_as_json(vlsi: Vlsi, files: tuple[Path, Path]) -> None:
    document = json.loads(vlsi("compare", "--format", "json", *files).out)
    assert [(each["kind"], each["operation"], each["subject"]) for each in document] == [
        ("changed", "Desktop_Get", "Desktop/QQ"),
        ("added", "QueryService_Query", None),
        ("removed", "Desktop_Get", "b"),
    ]
    assert document[0]["answer"][0]["path"] == "Desktop_GetResponse/returnval/base/name"
    assert (document[1]["first"], document[1]["second"]["number"]) == (None, 2)
    assert vlsi("compare", "--format", "json", files[0], files[0]).out == "[]\n"


def test_compare_takes_a_message_beside_a_capture_and_says_so_if_all_is_the_same(
    vlsi: Vlsi, files: tuple[Path, Path], tmp_path: Path
) -> None:
    result = vlsi("compare", files[0], files[0])
    assert (result.status, result.out, result.err) == (0, "", "exchanges: 2 the same\n")
    message = tmp_path / "request.xml"
    message.write_bytes(asked())
    result = vlsi("compare", message, files[0])
    assert result.status == 1
    assert result.out.startswith(f"~ Desktop_Get Desktop/QQ  ({message} 1  |  {files[0]} 1)\n    answer the messages\n")


def test_compare_of_captures_shows_no_password(vlsi: Vlsi, tmp_path: Path) -> None:
    paths = []
    for secret in (b"c4n4ry", b"c4n4rz"):
        value = vdi.MapEntry(key="k", value=vdi.SecureString(utf8_string=secret))
        paths.append(har(tmp_path / f"{secret.decode()}.har", (asked(), answered(value=[value]))))
    for form in ("text", "json"):
        result = vlsi("compare", "--format", form, *paths)
        assert (result.status, "redacted" in result.out) == (1, True)
        assert "c4n4ry" not in result.out.replace(str(paths[0]), "").replace(paths[0].name, "")
        assert "YzRuNHJ" not in result.out
