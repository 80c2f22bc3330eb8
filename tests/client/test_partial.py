"""Calls of which a part has failed: each item has its result or its fault."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.client import Call, Outcome, outcomes

if TYPE_CHECKING:
    from tests.client.doors import Door

NOWHERE = vdi.MachineId(id="Machine/QQ")


def _machines(door: Door) -> list[vdi.MachineId]:
    rows = door.server.inventory.all("MachineInfo")
    return [row.id for row in rows][:3]


def _failed(door: Door, operation: str, **given: Any) -> vdi.PartialFailureFault:
    with door.open() as connection, pytest.raises(vdi.PartialFailureFault) as raised:
        connection.call(operation, **given)
    return raised.value


def test_what_failed_is_told_beside_its_item(door: Door) -> None:
    first, second, third = _machines(door)
    error = _failed(door, "Machine_RestartMachines", ids=[first, NOWHERE, second, third])
    told = outcomes(error)
    assert [outcome.item for outcome in told] == [first, NOWHERE, second, third]
    assert [type(outcome.fault) for outcome in told] == [type(None), vdi.EntityNotFound, type(None), type(None)]
    fault: Any = told[1].fault
    assert fault.id == NOWHERE
    assert "Machine/QQ does not exist" in str(fault)


def test_what_succeeded_has_its_result_and_what_failed_the_servers_words() -> None:
    there, nowhere = vdi.ApplicationId(id="Application/a"), vdi.ApplicationId(id="Application/QQ")
    carried = vdi.LocalizedMethodFault(
        fault=vdi.EntityNotFound(error_message="", id=nowhere), localized_message="there is none"
    )
    told = [vdi.PartialFailureFaultResult(fault=carried), vdi.PartialFailureFaultResult(result="icon")]
    error = vdi.PartialFailureFault(error_message="1 of 2", result_count=2, success_count=1, results=told)
    asked = vdi.ApplicationIcon_GetByApplications(height=32, width=32, ids=[nowhere, there])
    error.call = Call.of(asked, "https://lab/view-vlsi/sdk", "1a2b")
    wrong, right = outcomes(error)
    assert (wrong.item, wrong.result, str(wrong.fault)) == (nowhere, None, "EntityNotFound: there is none")
    assert right == Outcome(there, "icon", None)


def test_it_is_so_after_the_way_to_another_process(memory: Door) -> None:
    first, *_ = _machines(memory)
    error = _failed(memory, "Machine_RestartMachines", ids=[first, NOWHERE])
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made here
    assert [each.item for each in outcomes(again)] == [first, NOWHERE]


def test_where_nobody_knows_the_items_the_outcomes_are_told_alone() -> None:
    told = [vdi.PartialFailureFaultResult(result="x"), vdi.PartialFailureFaultResult()]
    error = vdi.PartialFailureFault(error_message="1 of 2", result_count=2, success_count=1, results=told)
    assert outcomes(error) == [Outcome(None, "x", None), Outcome(None, None, None)]


def test_of_two_arrays_of_one_length_neither_is_guessed() -> None:
    told = [vdi.PartialFailureFaultResult(), vdi.PartialFailureFaultResult()]
    error = vdi.PartialFailureFault(error_message="0 of 2", result_count=2, success_count=2, results=told)
    named = vdi.QueryFilterEquals(member_name="base.name", value="a")
    both = vdi.QueryFilterAnd(filters=[vdi.QueryFilterOr(filters=[named, named]), named])
    asked = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=both)
    error.call = Call.of(vdi.QueryService_Query(definition=asked), "https://lab/view-vlsi/sdk", "1a2b")
    assert [each.item for each in outcomes(error)] == [None, None]
