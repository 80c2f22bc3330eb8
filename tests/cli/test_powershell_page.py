"""docs/powershell.md: all cmdlets are there, and each line of Python and each command does what it says."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.simulator.serving import a_server, undone
from vlsi_bindings import client, vdi
from vlsi_bindings.codec.json_form import to_json
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.simulator import Simulator

Vlsi = Callable[..., Any]

PAGE: Final = (Path(__file__).parents[2] / "docs" / "powershell.md").read_text(encoding="utf-8")
PREPARATIONS: Final = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
CMDLETS: Final = [
    f"{verb}-HV{noun}"
    for verb, nouns in {
        "Add": "Desktop RDSServer",
        "Clear": "EventDatabase",
        "Connect": "Event",
        "Disconnect": "Event",
        "Get": (
            "Application BaseImageVM BaseImageVMSnapshot Entitlement Event EventDatabase Farm FarmSummary "
            "GlobalEntitlement GlobalSession GlobalSettings Health HomeSite InternalName LocalSession Machine "
            "MachineSummary PodFederation Pool PoolSpec PoolSummary PreInstalledApplication QueryFilter "
            "QueryResult ResourceStructure Site Syslog license vCenterServer vCenterServerHealth"
        ),
        "New": (
            "Entitlement Farm GlobalEntitlement HomeSite ManualApplication PodFederation Pool "
            "PreInstalledApplication Site"
        ),
        "Rebuild": "Machine",
        "Register": "Pod",
        "Remove": "Application ApplicationIcon Entitlement Farm GlobalEntitlement Machine PodFederation Pool Site",
        "Reset": "Machine",
        "Restart": "Machine",
        "Set": (
            "Application ApplicationIcon EventDatabase Farm GlobalEntitlement GlobalSettings "
            "InstantCloneMaintenance Machine PodFederation Pool Site Syslog license"
        ),
        "Start": "Farm Pool",
        "Unregister": "Pod",
    }.items()
    for noun in nouns.split()
]
"""What the module exports."""
ELSEWHERE: Final = {"Connect-HVEvent", "Disconnect-HVEvent", "Set-HVInstantCloneMaintenance"}
"""What is not needed here, or not to be had from this service."""
REFUSED: Final = {
    "Rebuild-HVMachine": ("PartialFailureFault", "InvalidState"),
    "Remove-HVFarm": ("EntityInUse", "EntityInUse"),
    "Remove-HVSite": ("InvalidState", "InvalidState"),
}
"""What cannot be done in the simulated estate, for the reason that the page tells: the faults of line and command."""
BEFORE: Final = {
    "New-HVPodFederation": ["PodFederation_Uninitialize"],
    "Register-HVPod": ["PodFederation_Uninitialize"],
    "Unregister-HVPod": ["PodFederation_Uninitialize", "PodFederation_Join"],
}
"""What is called first, since the simulated pod is the only one of a federation."""
ROWS: Final = [
    [cell.strip() for cell in line[1:-1].split(" | ")] for line in PAGE.splitlines() if re.match(r"\| \w+-HV", line)
]
LINES: Final = [pytest.param(*(cell.strip("`") for cell in row), id=row[0]) for row in ROWS if row[1].startswith("`")]


def test_each_cmdlet_has_its_row() -> None:
    assert len(CMDLETS) == 73
    assert sorted(row[0] for row in ROWS) == sorted(CMDLETS)
    assert {row[0] for row in ROWS if not row[1].startswith("`")} == ELSEWHERE
    assert all(re.fullmatch(r"`[^`]+`", cell) for row in ROWS if row[0] not in ELSEWHERE for cell in row[1:])


@pytest.fixture(scope="module")
def server() -> Simulator:
    """An estate that each line finds as it was made."""
    return a_server()


@pytest.fixture(scope="module")
def names(server: Simulator) -> Iterator[dict[str, Any]]:
    """What the lines find: the connection, and the ids that the page looks for."""
    found: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VLSI_PASSWORD", "password")
        patch.setattr(client, "Connection", partial(client.Connection, transport=transport(server)))
        for block in PREPARATIONS:
            exec(block, found)  # noqa: S102 - our own page
        yield found
        found["connection"].__exit__(None, None, None)


@pytest.fixture(scope="module")
def folder(server: Simulator, names: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that are named, with parameters that are valid."""
    made = tmp_path_factory.mktemp("files")
    cloned = next(farm for farm in server.store.all("FarmInfo") if str(farm.source) == "INSTANT_CLONE_ENGINE")
    for operation, file in set(re.findall(r'send\("(\w+)", "([\w.]+)"\)', PAGE)):
        clones = {"Desktop_SchedulePushImage": names["pool"], "Farm_ScheduleMaintenance": cloned.id}
        given = {"id": clones[operation]} if operation in clones else {}
        parameters = to_json(server.inventory.examples.request(operation, given))[operation]
        del parameters["_this"]
        (made / file).write_text(json.dumps(parameters), encoding="utf-8")
    return made


@pytest.fixture(autouse=True)
def _among_the_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


@contextmanager
def _made_ready(server: Simulator, names: dict[str, Any], cmdlet: str) -> Iterator[None]:
    """The estate as a cmdlet wants it, and afterwards as it was."""
    with undone(server):
        for operation in BEFORE.get(cmdlet, ()):
            names["connection"].send(server.inventory.examples.request(operation))
        yield


@pytest.mark.parametrize(("cmdlet", "line", "command"), LINES)
def test_a_line_of_python_runs(server: Simulator, names: dict[str, Any], cmdlet: str, line: str, command: str) -> None:
    assert command.startswith("vlsi ")
    with _made_ready(server, names, cmdlet):
        if cmdlet in REFUSED:
            with pytest.raises(getattr(vdi, REFUSED[cmdlet][0])):
                exec(line, names)  # noqa: S102 - our own page
        else:
            exec(line, names)  # noqa: S102 - our own page


@pytest.fixture
def account(names: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables of a server; as long as ``names`` are there, it is reached in memory."""
    assert names
    for name, value in {"URL": "lab.example.com", "USER": "administrator", "DOMAIN": "LAB"}.items():
        monkeypatch.setenv(f"VLSI_{name}", value)


def _with_ids(command: str, names: dict[str, Any]) -> list[str]:
    """The words of a command, with the ids that stand in capitals."""
    told = re.sub(r"\b[A-Z]+\b", lambda found: getattr(names.get(found[0].lower()), "id", found[0]), command)
    return shlex.split(told)[1:]


@pytest.mark.usefixtures("account")
@pytest.mark.parametrize(("cmdlet", "line", "command"), LINES)
def test_a_command_runs(
    vlsi: Vlsi, server: Simulator, names: dict[str, Any], cmdlet: str, line: str, command: str
) -> None:
    assert line
    with _made_ready(server, names, cmdlet):
        result = vlsi(*_with_ids(command, names))
    if cmdlet in REFUSED:
        assert result.status == 1
        assert REFUSED[cmdlet][1] in result.err
    else:
        assert result.status == 0, result.err
