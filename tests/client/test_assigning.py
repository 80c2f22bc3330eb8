"""Fields from what people type: texts and JSON, paths and arrays, and every mistake told with its path."""

from __future__ import annotations

from typing import Any

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.client import ArgumentError
from vlsi_bindings.client.assigning import Assignment, assign, new_request, parse
from vlsi_bindings.codec import DEFAULT_DIALECT, EncodeError


def made(operation: str, *words: str) -> Any:
    request = new_request(operation, DEFAULT_DIALECT)
    assign(request, parse(words), DEFAULT_DIALECT)
    return request


def test_a_text_is_an_id_where_an_id_belongs() -> None:
    assert made("Desktop_Get", "id=Desktop/a=") == vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/a="))


def test_where_any_id_may_stand_its_text_says_of_what_it_is() -> None:
    request = made("UserEntitlement_Create", "base.userOrGroup=UserOrGroup/a", "base.resource=Desktop/b")
    assert request.base == vdi.UserEntitlementBase(
        user_or_group=vdi.UserOrGroupId(id="UserOrGroup/a"), resource=vdi.DesktopId(id="Desktop/b")
    )
    for text in ("Nothing/b", "DesktopInfo/b", "b"):
        assert made("UserEntitlement_Create", f"base.resource={text}").base.resource == vdi.EntityId(id=text)
    assert made("Machine_Get", "id=Desktop/b").id == vdi.MachineId(id="Desktop/b")


def test_a_name_that_comes_again_is_an_array() -> None:
    ids = [vdi.MachineId(id="Machine/a"), vdi.MachineId(id="Machine/b")]
    assert made("Machine_GetInfos", "ids=Machine/a", "ids=Machine/b") == vdi.Machine_GetInfos(ids=ids)
    assert made("Machine_GetInfos", 'ids:=["Machine/a", {"id": "Machine/b"}]') == vdi.Machine_GetInfos(ids=ids)


def test_a_dot_leads_into_an_object_that_is_made_on_the_way() -> None:
    request = made("QueryService_Query", "definition.queryEntityType=FarmSummaryView", "definition.limit=5")
    assert request.definition == vdi.QueryDefinition(query_entity_type="FarmSummaryView", limit=5)


def test_python_names_will_do() -> None:
    request = made("QueryService_Query", "definition.query_entity_type=FarmSummaryView")
    assert request.definition.query_entity_type == "FarmSummaryView"


def test_json_gives_objects_of_another_class_and_null() -> None:
    equals = '{"$type": "QueryFilterEquals", "memberName": "data.name", "value": "x"}'
    request = made("QueryService_Query", f"definition.filter:={equals}", "definition.limit:=null")
    assert request.definition.filter == vdi.QueryFilterEquals(member_name="data.name", value="x")
    assert request.definition.limit is None
    assert made("Machine_GetInfos", "ids:=null").ids == []


def test_a_text_may_hold_what_it_likes() -> None:
    assert made("Desktop_Get", "id=a:=b = c\n").id.id == "a:=b = c\n"
    assert parse(["a=b:=c"]) == [Assignment("a", ("b:=c",))]
    assert parse(["a="]) == [Assignment("a", ("",))]


@pytest.mark.parametrize(
    ("operation", "words", "told"),
    [
        ("Desktop_Get", ["id"], "'id' is no assignment: name=text and name:=JSON are"),
        ("Desktop_Get", ["ids=x"], "Desktop_Get has no 'ids'; did you mean id?"),
        ("Desktop_Get", ["ID=x"], "did you mean id?"),
        ("Desktop_Get", ["nothing=x"], "Desktop_Get has no 'nothing'; there are id"),
        ("Desktop_Get", ["id=a", "id=b"], "id is one DesktopId, and is given 2 times"),
        ("Desktop_Get", ["id=a", "id:=null"], "id is given twice"),
        ("Desktop_Get", ["id:=null", "id=a"], "id is given twice"),
        ("Desktop_Get", ["id:=a"], "id: after := comes JSON, and this is none"),
        ("Desktop_Get", ["this=x"], "Desktop_Get has no 'this'"),
        ("Machine_GetInfos", ["ids:=3"], "ids: a list of MachineId is needed"),
        ("Machine_GetInfos", ["ids.id=3"], "Machine_GetInfos.ids is an array: give all of it, as ids:=JSON"),
        ("QueryService_Query", ["definition=x"], "a QueryDefinition is an object (queryEntityType, filter,"),
        ("QueryService_Query", ["definition.limit=many"], "definition.limit: an integer from"),
        ("QueryService_Query", ["definition.limit.x=1"], "QueryService_Query.definition.limit is a xsd:int"),
        ("AuthenticationManager_Login", ["password=canary"], "a password does not belong on a command line"),
    ],
)
def test_a_mistake_is_told_with_its_path(operation: str, words: list[str], told: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        made(operation, *words)
    assert told in str(caught.value)
    assert "canary" not in str(caught.value)


def test_json_of_another_shape_is_told_with_its_path() -> None:
    with pytest.raises(EncodeError, match="definition: QueryDefinition has no field 'lmit'; did you mean limit"):
        made("QueryService_Query", 'definition:={"lmit": 3}')


def test_deep_json_is_no_crash() -> None:
    with pytest.raises(ArgumentError, match="this is none"):
        made("Desktop_Get", "id:=" + "[" * 100_000)


def test_an_operation_that_is_none_is_told_with_what_was_meant() -> None:
    with pytest.raises(ArgumentError, match="did you mean Desktop_Get"):
        new_request("Desktop_Gt", DEFAULT_DIALECT)
