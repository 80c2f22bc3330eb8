"""Calls, from either kind of connection, in memory and over HTTPS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.client import ArgumentError, NotValidError, PartsError, TooManyItemsError, split
from vlsi_bindings.client.requests import make_request
from vlsi_bindings.contract import UnknownReleaseError
from vlsi_bindings.vdi import REGISTRY

if TYPE_CHECKING:
    from tests.client.doors import Door


def _pool(connection: Any) -> Any:
    asked = vdi.QueryDefinition(query_entity_type="DesktopSummaryView")
    return connection.send(vdi.QueryService_Query(definition=asked)).results[0]


def test_an_operation_is_called_by_its_wire_name(door: Door) -> None:
    with door.open() as connection:
        pool = _pool(connection)
        info = connection.call("Desktop_Get", id=pool.id)
        assert isinstance(info, vdi.DesktopInfo)
        assert info.id == pool.id
        assert info == connection.send(vdi.Desktop_Get(id=pool.id))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (vdi.DesktopId(id="Desktop/QUFB"), r"a request is sent, such as vdi\.Desktop_Get\(.*\), not DesktopId"),
        (vdi.Site_List, r"Site_List is the class of a request: send one, Site_List\(…\)"),
        ("Site_List", "not str"),
    ],
)
def test_what_is_no_request_is_not_sent(memory: Door, given: Any, told: str) -> None:
    sent: list[Any] = []
    with memory.open(on_exchange=sent.append) as connection:
        with pytest.raises(ArgumentError, match=told):
            connection.send(given)
        with pytest.raises(ArgumentError, match=told):
            list(connection.stream(given))
        assert len(sent) == 1  # the log-in


@pytest.mark.parametrize("name", ["timeouts", "retry", "keep_alive", "limits", "dialect"])
def test_an_option_that_is_none_is_told_before_anything_is_sent(memory: Door, name: str) -> None:
    given: dict[str, Any] = {name: 0}
    with pytest.raises(ArgumentError, match=rf"^{name}: \w+\(…\) is needed, found int"):
        memory.open(**given)


def test_time_outs_of_a_view_that_are_none_are_told_when_it_is_made(memory: Door) -> None:
    with memory.open() as connection, pytest.raises(ArgumentError, match=r"^timeouts: Timeouts\(…\) is needed"):
        connection.with_options(timeouts=60)


def test_a_release_that_nobody_knows_is_told_before_anything_is_sent(memory: Door) -> None:
    with pytest.raises(UnknownReleaseError, match="did you mean 2406"):
        memory.open(release="24.06")
    with pytest.raises(ArgumentError, match="release: a text such as '2406' is needed, found int"):
        memory.open(release=2406)


def test_an_id_may_be_its_text(memory: Door) -> None:
    with memory.open() as connection:
        pool = _pool(connection).id
        assert connection.call("Desktop_Get", id=pool.id).id == pool


@pytest.mark.parametrize("name", ["entity_id", "entityId"])
def test_a_parameter_has_its_python_name_or_its_wire_name(name: str) -> None:
    made = make_request(REGISTRY, "AccessGroup_Delete", {name: "AccessGroup/QUFB"})
    assert made == vdi.AccessGroup_Delete(entity_id=vdi.AccessGroupId(id="AccessGroup/QUFB"))


def test_p6_zero_is_a_normal_answer(memory: Door) -> None:
    with memory.open() as connection:
        none = vdi.QueryFilterEquals(member_name="desktopSummaryData.name", value="no such pool")
        asked = vdi.QueryDefinition(query_entity_type="DesktopSummaryView", filter=none)
        assert connection.send(vdi.QueryService_Query(definition=asked)).results == []


@pytest.mark.parametrize(
    ("operation", "given", "told"),
    [
        ("desktop_get", {}, "did you mean Desktop_Get?"),
        ("Desktop_Gett", {}, "did you mean Desktop_Get?"),
        ("Desktop_Get", {"Id": "x"}, "did you mean id?"),
        ("Desktop_Get", {}, "Desktop_Get needs id (id: DesktopId)"),
        ("Desktop_Get", {"id": 7}, "id is a DesktopId, found int"),
        ("Machine_GetInfos", {"ids": "Machine/x"}, "ids is a list of MachineId, found str"),
        ("QueryService_Query", {"definition": "DesktopInfo"}, "definition is a QueryDefinition, found text"),
        ("Desktop_Update", {"updates": [], "id": "x", "Updates": []}, "did you mean updates?"),
    ],
)
def test_a_wrong_call_is_told_before_anything_is_sent(
    memory: Door, operation: str, given: dict[str, Any], told: str
) -> None:
    with memory.open() as connection, pytest.raises(ArgumentError) as raised:
        connection.call(operation, **given)
    assert told in str(raised.value)


def test_a_parameter_given_under_both_names_is_told() -> None:
    with pytest.raises(ArgumentError, match="entity_id is given twice"):
        make_request(REGISTRY, "AccessGroup_Delete", {"entity_id": "x", "entityId": "y"})


def test_p1_a_request_that_breaks_the_contract_is_not_sent_and_says_where(door: Door) -> None:
    sent: list[Any] = []
    wrong = vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="DesktopSummary"))
    with door.open(on_exchange=sent.append) as connection:
        with pytest.raises(NotValidError) as raised:
            connection.send(wrong)
        assert "definition/queryEntityType" in str(raised.value)
        assert "'DesktopSummary'" in str(raised.value)
        assert raised.value.report.findings
        with pytest.raises(vdi.InvalidArgument):  # unjudged, the server says it
            connection.send(wrong, judge=False)
    assert [each.operation for each in sent].count("QueryService_Query") == 1


def test_p7_what_the_servers_release_does_not_have_is_not_sent(memory: Door) -> None:
    with memory.open(release="7.13.0") as connection, pytest.raises(NotValidError, match=r"for 7\.13\.0"):
        connection.call("AuthenticationManager_GenerateKeyMaterial", spec=_spec())


def _spec() -> Any:
    return vdi.ClientKeyDerivationSpec(public_key="k", nonce="n", identifier="i", algo_requested=["SCHEME-AES1"])


def test_a_fault_is_its_class_and_tells_what_was_called(door: Door) -> None:
    with door.open() as connection, pytest.raises(vdi.EntityNotFound) as raised:
        connection.call("Desktop_Get", id="Desktop/QUFB")
    fault = raised.value
    assert fault.id == vdi.DesktopId(id="Desktop/QUFB")
    assert fault.message == "DesktopId Desktop/QUFB does not exist"
    assert fault.call is not None
    assert fault.call.operation == "Desktop_Get"
    assert fault.call.request == vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/QUFB"))
    assert fault.call.url in str(fault.call)


def test_an_array_over_the_limit_is_refused_with_the_way_out(memory: Door) -> None:
    ids = [vdi.MachineId(id=f"Machine/{n}") for n in range(1_001)]
    with memory.open() as connection, pytest.raises(TooManyItemsError) as raised:
        connection.call("Machine_GetInfos", ids=ids)
    assert raised.value.path == "Machine_GetInfos/ids"
    assert raised.value.count == 1_001
    assert "connection.call_in_parts" in str(raised.value)


def test_a_call_in_parts_gives_what_one_call_would(memory: Door) -> None:
    with memory.open() as connection:
        rows = connection.send(
            vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="MachineSummaryView"))
        ).results
        ids = [row.id for row in rows]
        assert len(ids) > 3
        assert connection.call_in_parts("Machine_GetInfos", ids=ids, most=2) == connection.call(
            "Machine_GetInfos", ids=ids
        )


def test_a_part_that_fails_tells_what_is_done_and_what_is_left(memory: Door) -> None:
    with memory.open() as connection:
        asked = vdi.QueryDefinition(query_entity_type="MachineSummaryView")
        good = [row.id for row in connection.send(vdi.QueryService_Query(definition=asked)).results[:4]]
        ids = [*good[:2], vdi.MachineId(id="Machine/QUFB"), *good[2:]]
        with pytest.raises(PartsError) as raised:
            connection.call_in_parts("Machine_GetInfos", ids=ids, most=2)
    error = raised.value
    assert isinstance(error.__cause__, vdi.EntityNotFound)
    assert str(error).startswith("part 2 of 3 failed (1 done before it, 1 not sent): EntityNotFound: ")
    assert [info.id for info in error.done[0]] == good[:2]
    assert error.failed == vdi.Machine_GetInfos(ids=ids[2:4])
    assert error.left == [vdi.Machine_GetInfos(ids=ids[4:])]


def test_a_request_is_split_into_copies_within_the_limit() -> None:
    ids = [vdi.MachineId(id=f"Machine/{n}") for n in range(2_500)]
    parts = split(vdi.Machine_GetInfos(ids=ids))
    assert [len(part.ids) for part in parts] == [1_000, 1_000, 500]
    assert [identity for part in parts for identity in part.ids] == ids
    small = vdi.Machine_GetInfos(ids=ids[:3])
    assert split(small) == [small]
    with pytest.raises(ValueError, match="at least one item"):
        split(small, 0)
