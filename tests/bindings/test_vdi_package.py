"""vlsi_bindings.vdi is what the generator makes of wsdl/: complete, unchanged, loaded piece by piece."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.bindings.modules import plan
from tools.bindings.reader import read
from tools.bindings.schema import Operation, QName, Type, Value
from tools.bindings.writer import write
from vlsi_bindings import vdi
from vlsi_bindings.model import DataObject, OpenEnumeration, Request

ROOT = Path(__file__).parents[2]
WSDL = ROOT / "wsdl" / "vdi.wsdl"

LOADED = "import sys; print(*sorted(name for name in sys.modules if name.startswith('vlsi_bindings.vdi')))"


def loaded_after(statement: str) -> set[str]:
    """The generated modules that a new process has loaded after the statement."""
    command = [sys.executable, "-c", f"{statement}\n{LOADED}"]
    done = subprocess.run(command, cwd=ROOT / "src", capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    return {name.removeprefix("vlsi_bindings.vdi").removeprefix(".") for name in done.stdout.split()}


def shape(owner: Type | Operation) -> list[tuple[str, QName, bool, bool]]:
    """Name, type and occurrence of all members."""
    return [(member.name, member.type, member.array, member.optional) for member in owner.members]


def classes() -> dict[str, type]:
    """All classes of the package; every module is loaded."""
    return {name: getattr(vdi, name) for name in vdi.__all__ if name != "REGISTRY"}


def test_regenerating_gives_the_committed_bytes() -> None:
    files = write(plan(read(WSDL)), "vlsi_bindings.vdi")
    folder = Path(vdi.__file__ or "").parent
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.py")} == files


def test_every_type_and_operation_of_the_contract_has_its_class() -> None:
    contract = read(WSDL)
    found = classes()
    requests = {each.__wire_name__ for each in found.values() if issubclass(each, Request)}
    types = {each.__wire_name__ for each in found.values() if issubclass(each, DataObject)} - requests
    assert requests == {name.local for name in contract.operations}
    assert types == {name.local for name in contract.types}
    assert (len(types), len(requests)) == (664, 482)


def test_the_single_file_says_the_same_without_the_facts() -> None:
    split, complete = read(WSDL), read(WSDL.with_name("vdi-complete.wsdl"))
    assert not complete.services
    assert {owner.name: shape(owner) for owner in complete.owners()} == {
        owner.name: shape(owner) for owner in split.owners()
    }
    assert {name: each.values for name, each in complete.enumerations.items()} == {
        name: tuple(Value(value.text) for value in each.values) for name, each in split.enumerations.items()
    }


def test_every_class_is_found_by_its_wire_name() -> None:
    for found in classes().values():
        if issubclass(found, OpenEnumeration):
            assert vdi.REGISTRY.find_enumeration(found.__name__) is found
        elif issubclass(found, Request):
            assert vdi.REGISTRY.find_request(found.__wire_name__) is found
        elif issubclass(found, DataObject):
            assert vdi.REGISTRY.find_type(found.__wire_name__) is found


def test_every_field_names_a_type_that_is_there() -> None:
    for name, found in classes().items():
        if issubclass(found, DataObject):
            for each in found.__fields__:
                known = each.type.startswith("xsd:") or vdi.REGISTRY.load(each.type) is not None
                assert known, f"{name}.{each.attribute}: {each.type}"


def test_every_operation_names_result_and_faults_that_are_there() -> None:
    for found in classes().values():
        if issubclass(found, Request):
            operation = found.__operation__
            assert operation.service in {member.value for member in vdi.ServiceName}
            names = [*operation.faults, *([operation.returns.removesuffix("[]")] if operation.returns else [])]
            assert all(each.startswith("xsd:") or vdi.REGISTRY.load(each) for each in names)


def test_the_package_loads_no_class_before_it_is_asked_for() -> None:
    assert loaded_after("import vlsi_bindings.vdi") == {"", "_index"}


def test_a_module_loads_only_those_of_its_bases() -> None:
    assert loaded_after("from vlsi_bindings.vdi import Desktop_Get") == {"", "_index", "desktop", "vmodl"}


@pytest.mark.slow
def test_the_package_is_clean_and_formatted() -> None:
    for command in (["ruff", "check", "-q"], ["ruff", "format", "-q", "--check"]):
        arguments = [sys.executable, "-m", *command, "src/vlsi_bindings/vdi"]
        done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own tools
        assert done.returncode == 0, done.stdout
