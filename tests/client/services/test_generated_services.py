"""The services are what the generator writes today, and say of each operation what the contract says."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.client.services.methods import methods, service_classes
from tests.support.release_sets import RELEASES
from tools.bindings.modules import plan
from tools.bindings.reader import read
from tools.services import MARK, write
from vlsi_bindings import contract, vdi
from vlsi_bindings.client import Connection

if TYPE_CHECKING:
    from tools.bindings.modules import Plan

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "src" / "vlsi_bindings" / "client" / "services"
METHODS = {method.wire_name: method for method in methods()}
OPERATIONS = contract.load().operations


@pytest.fixture(scope="module")
def layout() -> Plan:
    """Names and places of the classes, as the generator lays them out."""
    return plan(read(ROOT / "wsdl" / "vdi.wsdl"))


def test_the_files_are_what_the_generator_writes(layout: Plan) -> None:
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}
    assert there == write(layout), "run python -m tools.services"


def test_the_command_writes_them_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "gone.py").write_text(f'"""Gone: generated from vdi.wsdl {MARK}"""\n', encoding="utf-8")
    (tmp_path / "own.py").write_text('"""By hand."""\n', encoding="utf-8")
    command = [sys.executable, "-m", "tools.services", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own tool
    assert done.returncode == 0, done.stderr
    names = {path.name for path in FOLDER.glob("*.py")}
    assert {path.name for path in tmp_path.iterdir()} == names | {"own.py"}
    assert done.stdout == f"{len(names)} files in {tmp_path}\n"


def test_every_file_says_that_it_is_generated() -> None:
    for path in FOLDER.glob("*.py"):
        assert path.read_text(encoding="utf-8").partition("\n")[0].endswith(f'{MARK}"""'), path


def test_every_operation_of_all_releases_has_one_method() -> None:
    assert len(METHODS) == len(methods()) == len(OPERATIONS) == 482
    assert set(METHODS) == set(OPERATIONS)


def test_every_service_has_its_name_on_a_connection() -> None:
    services = contract.load().services
    assert {cls.__name__ for cls in service_classes().values()} == set(services)
    assert len(service_classes()) == 113
    for name, operation in OPERATIONS.items():
        assert service_classes()[METHODS[name].service].__name__ == operation.service, name


def test_no_service_hides_what_a_connection_is_or_does() -> None:
    own = {name for cls in Connection.__mro__ for name in vars(cls)} | set(vars(Connection("lab", transport=object())))
    assert not own & set(service_classes())


def test_no_operation_hides_what_services_share() -> None:
    for name, cls in service_classes().items():
        shared = {each for base in cls.__mro__[1:] for each in vars(base) if not each.startswith("__")}
        assert not shared & set(vars(cls)), name


@pytest.mark.parametrize(
    ("wire_name", "service", "method"),
    [
        ("Desktop_Get", "desktop", "get"),
        ("Machine_RestartMachines", "machine", "restart_machines"),
        ("AccessGroup_List", "access_group", "list"),
        ("Session_LogoffForced", "session", "logoff_forced"),
        ("QueryService_GetNext", "query_service", "get_next"),
        ("VirtualMachine_List", "virtual_machine", "list"),
        ("AuditEventDetails", "audit_event", "details"),
        ("GlobalEntitlement_ListCompatibleBackupGAEs", "global_application_entitlement", "list_compatible_backup_gaes"),
        ("LogCollector_GetDownloadURL", "log_collector", "get_download_url"),
        ("URLRedirection_Get", "url_redirection", "get"),
    ],
)
def test_names_are_the_words_of_the_wire_names(wire_name: str, service: str, method: str) -> None:
    assert METHODS[wire_name][:2] == (service, method)


def test_parameters_are_those_of_the_request_and_the_first_may_go_without_its_name() -> None:
    for name, operation in OPERATIONS.items():
        fields = [field for field in getattr(vdi, name).__fields__ if field.attribute != "this"]
        _, *parameters = inspect.signature(METHODS[name].function).parameters.values()
        assert [parameter.name for parameter in parameters] == [field.attribute for field in fields], name
        kinds = [parameter.kind for parameter in parameters]
        assert kinds[:1] in ([], [inspect.Parameter.POSITIONAL_OR_KEYWORD]), name
        assert set(kinds[1:]) <= {inspect.Parameter.KEYWORD_ONLY}, name
        optional = [parameter.name for parameter in parameters if parameter.default is not inspect.Parameter.empty]
        younger = ["consent"] if name == "License_Set" else []  # not all releases of the operation have it
        assert optional == [field.attribute for field in fields if field.optional] + younger, name
        assert len(fields) == len(operation.parameters)


def test_the_documentation_has_the_facts() -> None:
    for name, operation in OPERATIONS.items():
        text = " ".join((METHODS[name].function.__doc__ or "").split())
        head, _, facts = text.partition(".")[0], *text.partition("Faults: ")[1:]
        assert text.startswith(f"Send {name}"), name
        assert facts.startswith(", ".join(operation.faults)), name
        assert (f"Privileges: {', '.join(operation.privileges)}" in text) is bool(operation.privileges), name
        assert (", deprecated" in head) is operation.deprecated, name
        assert told_of(operation) in text, name


def told_of(operation: contract.Operation) -> str:
    """What the documentation says of a result."""
    if operation.returns is None:
        return "gives nothing"
    names = {"xsd:string": "str", "xsd:boolean": "bool", "xsd:int": "int", "xsd:anyType": "a value of any type"}
    values = operation.returns.enumeration
    name = values.name if values else names.get(operation.returns.type, operation.returns.type)
    return f"ives a list of {name}" if operation.returns.array else f"ives {name}"


def test_releases_are_told_where_not_all_have_an_operation() -> None:
    first, last = (
        set(contract.load(release=release).operations) for release in contract.releases()[:: len(RELEASES) - 1]
    )
    for name in first ^ last:
        told = (METHODS[name].function.__doc__ or "").partition(";")[0]
        assert re.search(r", (from|up to|since|only) |, \S+ to ", told), name
    assert len(first ^ last) > 30


def test_signatures_can_be_resolved_at_run_time() -> None:
    module = import_module("vlsi_bindings.client.services.desktop")
    told = inspect.signature(module.Desktop.get)
    assert told.return_annotation == "vdi.DesktopInfo"
    assert told.parameters["id"].annotation == "vdi.DesktopId"
    assert eval(told.return_annotation, vars(module)) is vdi.DesktopInfo  # noqa: S307 - our own annotation
