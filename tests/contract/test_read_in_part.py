"""The package's own contract is read part by part, when someone asks: what comes out is the contract as a whole."""

from __future__ import annotations

import copy
import pickle
from collections import defaultdict
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from vlsi_bindings import contract
from vlsi_bindings.contract.lazily import Lazily

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("release", ["8.0.0", "7.13.0", "2111", "2312", "2512"])
def test_what_is_read_in_parts_is_what_the_reduced_files_say(release: str, tmp_path: Path) -> None:
    """``documents`` reduces whole files, in another way than the parts are reduced."""
    reduced = contract.documents(release=release)
    for name, root in (("vdi.wsdl", reduced.wsdl), *zip(reduced.names, reduced.schemas, strict=True)):
        (tmp_path / name).write_bytes(etree.tostring(root))
    assert contract.load(release=release) == contract.load(tmp_path)


def test_names_and_order_are_those_of_the_whole() -> None:
    read = contract.load(release="2111")
    assert list(read.types) == sorted(read.types)
    assert [service for service in read.services if "Desktop_Get" in read.services[service].operations] == ["Desktop"]
    assert all(read.types[name].name == name for name in read.types)
    assert all(read.operations[name].name == name for name in read.operations)


@pytest.mark.parametrize("release", contract.releases())
def test_kin_and_served_types_are_those_that_the_types_tell(release: str) -> None:
    read = contract.load(release=release)
    derived, served = defaultdict(list), defaultdict(list)
    for name, documented in read.types.items():
        for base in read.lineage(name)[:-1]:
            derived[base.name].append(name)
        for service in documented.queryable_by:
            served[service].append(name)
    assert read.derived == {base: tuple(names) for base, names in derived.items()}
    assert read.served == {service: tuple(names) for service, names in served.items()}


def test_nothing_is_read_before_it_is_asked_for() -> None:
    asked: list[str] = []
    values = Lazily(["a", "b"], lambda name: asked.append(name) or name.upper())  # type: ignore[func-returns-value]  # notes the name
    assert ("a" in values, "c" in values, len(values), list(values), asked) == (True, False, 2, ["a", "b"], [])
    assert (values["a"], values.get("a"), values.get("c"), asked) == ("A", "A", None, ["a"])
    with pytest.raises(KeyError, match="c"):
        values["c"]
    assert repr(values) == "Lazily(2 names, 1 made)"
    assert values == {"a": "A", "b": "B"}


def test_a_value_is_one_object_whoever_asks_for_it() -> None:
    met = Barrier(8)
    values = Lazily(["a"], lambda _: met.wait() or object())
    found: list[object] = []
    threads = [Thread(target=lambda: found.append(values["a"])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(value) for value in found}) == 1


def test_a_contract_can_be_copied_and_sent() -> None:
    read = contract.load()
    assert pickle.loads(pickle.dumps(read)) == read  # noqa: S301 - our own
    assert copy.deepcopy(read.types["DesktopInfo"]) == read.types["DesktopInfo"]


def test_the_shared_documents_stay_as_they_are() -> None:
    """Whoever asks for documents gets them for himself."""
    before = contract.load(release="2312").types["DesktopBase"]
    for schema in contract.documents(release="2406").schemas:
        schema.clear()
    assert contract.schema_documents("2312")["vdi-types.xsd"].find("{*}complexType") is not None
    assert contract.load(release="2209").types["DesktopBase"].name == before.name
