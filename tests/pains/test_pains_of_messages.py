"""The pains of those who read and write messages, and of those who write code (docs/why.md), each by its number."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import PASSWORD, USER
from tests.pains.between import between
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.model import DataObject
from vlsi_bindings.vdi import REGISTRY

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator

SAMPLE = samples.paths()["desktop_get_response"].read_bytes()


def test_p1_an_answer_that_is_wrong_is_told_with_its_place_and_read_all_the_same() -> None:
    wrong = SAMPLE.replace(b"<pendingImageProgress>65<", b"<pendingImageProgress>many<")
    message = codec.decode(wrong)
    (finding,) = message.findings
    assert finding.path.endswith("/instantCloneProvisioningStatusData/pendingImageProgress")
    assert finding.line == wrong[: wrong.index(b"many")].count(b"\n") + 1
    assert ("int" in finding.expected, finding.seen) == (True, "'many'")
    assert message.result.base.name
    with pytest.raises(codec.DecodeError, match="pendingImageProgress"):
        codec.decode(wrong, strict=True)


def _answered(server: Simulator, old: bytes, new: bytes) -> Any:
    """A pool, read from an answer in which something was replaced."""

    def change(body: bytes, _: object) -> bytes:
        assert old in body
        return body.replace(old, new, 1)

    way = between(server, "Desktop_Get", change)
    with Connection("lab", USER, PASSWORD, transport=way) as connection:
        asked = vdi.QueryDefinition(query_entity_type="DesktopSummaryView")
        found = connection.call("QueryService_Query", definition=asked).results[0].id
        return connection.call("Desktop_Get", id=found)


def test_p14_what_the_contract_does_not_know_is_data(server: Simulator) -> None:
    pool = _answered(server, b"<source>INSTANT_CLONE_ENGINE<", b"<source>TELEPORTER<")
    assert pool.source == "TELEPORTER"
    entry = b'<e xmlns="urn:vdi" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="FutureInfo"><id>x</id></e>'
    message = codec.decode(SAMPLE.replace(b"</returnval>", entry + b"</returnval>"))
    assert [finding.seen for finding in message.findings]
    assert b"FutureInfo" in codec.encode(message)


def test_p18_an_element_that_nobody_expects_is_kept_and_said(server: Simulator) -> None:
    pool = _answered(server, b"</base>", b"<mood>good</mood></base>")
    assert pool.base.name
    odd = SAMPLE.replace(b"</base>", b"<mood>good</mood></base>")
    message = codec.decode(odd)
    (finding,) = message.findings
    assert finding.path.endswith("/base/mood")
    assert codec.canonical(codec.encode(message)) == codec.canonical(odd)


def test_p15_every_class_is_source_with_its_types() -> None:
    """What mypy and pyright make of it is judged in tests/typing."""
    counted = 0
    for name in REGISTRY:
        cls = REGISTRY.load(name)
        if cls is not None and issubclass(cls, DataObject):
            known = {annotated for base in cls.__mro__ for annotated in vars(base).get("__annotations__", {})}
            assert {f.attribute for f in cls.__fields__} <= known, name
            counted += 1
    assert counted > 1_000  # types and requests
    assert "base: DesktopBase" in inspect.getsource(vdi.DesktopInfo)
    assert {"DesktopInfo", "Desktop_Get"} <= {*dir(vdi)}
    assert (resources.files("vlsi_bindings") / "py.typed").is_file()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, 'xsi:type="xsd:boolean">true<'),
        (7, 'xsi:type="xsd:int">7<'),
        ("x", 'xsi:type="xsd:string">x<'),
        (vdi.DesktopId(id="Desktop/QUFB"), ':DesktopId"><id>Desktop/QUFB<'),
    ],
)
def test_p17_any_value_has_its_type_written(value: Any, written: str) -> None:
    filter_ = vdi.QueryFilterEquals(member_name="base.name", value=value)
    assert written in codec.encode(filter_).decode()


NOTES_WHAT_IS_OPENED = """
import sys
opened = []
sys.addaudithook(lambda event, given: event == "open" and opened.append(str(given[0])))
from vlsi_bindings import client, codec, samples, vdi
message = codec.decode(samples.paths()["desktop_get_response"].read_bytes())
codec.encode(vdi.Desktop_Get(id=message.result.id))
print([name for name in opened if name.endswith((".wsdl", ".xsd"))])
heavy = {"httpx", "rich", "vlsi_bindings.conformance", "vlsi_bindings.contract", "vlsi_bindings.simulator"}
print(sorted(heavy & {*sys.modules}))
print(sum(name.startswith("vlsi_bindings.vdi.") for name in sys.modules))
"""


def _told() -> list[str]:
    command = [sys.executable, "-c", NOTES_WHAT_IS_OPENED]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return done.stdout.splitlines()


def test_p19_nothing_of_the_wsdl_is_read_to_read_and_to_write() -> None:
    assert _told()[0] == "[]"


def test_p20_what_is_not_used_is_not_loaded() -> None:
    _, heavy, modules = _told()
    assert heavy == "[]"
    assert int(modules) < 20  # of the hundred that the API has


def test_p20_the_speed_that_is_told_is_what_was_aimed_at() -> None:
    page = (Path(__file__).parents[2] / "docs" / "performance.md").read_text(encoding="utf-8")
    decoding = next(line for line in page.splitlines() if line.startswith("| decode (c)"))
    ratios = [float(ratio) for ratio in re.findall(r"\*\*([\d.]+)\*\* \([^)]*\) ≥", decoding)]
    assert len(ratios) == 3  # beside pyvmomi, xsdata and zeep
    assert min(ratios) > 6
    assert "✗" not in page


def test_p23_what_came_goes_back_in_its_order_with_its_attributes() -> None:
    odd = SAMPLE.replace(b"<base>", b'<base note="1" xmlns:q="urn:q" q:a="2">', 1)
    name = re.search(rb"<name>.*?</name>", odd)
    assert name
    display = re.search(rb"<displayName>.*?</displayName>", odd)
    assert display
    swapped = odd.replace(name[0], b"#", 1).replace(display[0], name[0], 1).replace(b"#", display[0], 1)
    again = codec.encode(codec.decode(swapped))
    assert codec.canonical(again) == codec.canonical(swapped) != codec.canonical(odd)
    assert again.index(b"<displayName>") < again.index(b"<name>")
