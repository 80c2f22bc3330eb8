"""What every generated class can be relied on to do."""

from __future__ import annotations

import copy
import pickle

import pytest

from vlsi_bindings import model, vdi


def test_fields_are_given_by_keyword_and_absent_ones_are_none_or_an_empty_list() -> None:
    settings = vdi.DesktopPushImageSettings(logoff_setting="FORCE_LOGOFF", stop_on_first_error=True)
    assert settings.start_time is None
    assert vdi.DesktopSettings(enabled=True, deleting=False).connection_server_restrictions == []


def test_an_unknown_field_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(TypeError, match=r"DesktopId has no field ids; did you mean id\?"):
        vdi.DesktopId(ids="x")  # type: ignore[call-arg]  # the mistake


def test_a_missing_field_is_named_with_its_wire_name_and_type() -> None:
    with pytest.raises(TypeError, match=r"Desktop_Get needs id \(id: DesktopId\)"):
        vdi.Desktop_Get()  # type: ignore[call-arg]  # the mistake


def test_a_field_that_does_not_exist_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        vdi.DesktopId(id="x").name = "y"  # type: ignore[attr-defined]  # the mistake


def test_objects_are_equal_by_class_and_fields() -> None:
    assert vdi.DesktopId(id="a") == vdi.DesktopId(id="a")
    assert vdi.DesktopId(id="a") != vdi.DesktopId(id="b")
    assert vdi.DesktopId(id="a") != vdi.MachineId(id="a")


def test_a_mutable_value_is_no_key() -> None:
    with pytest.raises(TypeError, match="unhashable type: 'DesktopId'; take its id as a key"):
        hash(vdi.DesktopId(id="a"))
    with pytest.raises(TypeError, match=r"unhashable type: 'DesktopSettings'$"):
        hash(vdi.DesktopSettings(enabled=True, deleting=False))


def test_lists_of_two_objects_are_never_shared() -> None:
    first, second = (vdi.DesktopSettings(enabled=True, deleting=False) for _ in range(2))
    first.connection_server_restrictions.append("tag")
    assert second.connection_server_restrictions == []


def test_the_repr_shows_what_is_set_and_never_a_secret() -> None:
    assert repr(vdi.DesktopId(id="a")) == "DesktopId(id='a')"
    secret = vdi.SecureString(utf8_string=b"hunter2")
    assert "hunter2" not in repr(secret)
    assert "hunter2" not in repr(vdi.AuthenticationManager_Login(username="u", password=secret, domain="d"))


def _pickled(value: object) -> object:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, _pickled])
def test_objects_faults_and_responses_survive_copying_and_pickling(clone: object) -> None:
    assert callable(clone)
    response = model.response_class(vdi.Desktop_Create)(returnval=vdi.DesktopId(id="a"))
    fault = vdi.EntityNotFound(error_message="gone", id=vdi.DesktopId(id="a"))
    fault.message = "text of the server"
    for value in (vdi.DesktopId(id="a"), fault, response, vdi.Desktop_Get(id=vdi.DesktopId(id="a"))):
        assert clone(value) == value
    assert clone(fault).message == "text of the server"


def test_a_fault_is_an_exception_with_fields() -> None:
    with pytest.raises(vdi.ViewRuntimeFault, match="EntityNotFound: gone") as caught:
        raise vdi.EntityNotFound(error_message="gone", id=vdi.DesktopId(id="a"))
    assert isinstance(caught.value, vdi.EntityNotFound)
    assert caught.value.id == vdi.DesktopId(id="a")


def test_a_request_names_its_service_itself() -> None:
    request = vdi.Desktop_Get(id=vdi.DesktopId(id="a"))
    assert request.this == model.Reference(value="Desktop", type="Desktop")


def test_an_enumeration_is_open_and_its_members_are_strings() -> None:
    assert vdi.DesktopType.AUTOMATED == "AUTOMATED"
    assert f"{vdi.DesktopType.AUTOMATED}" == str(vdi.DesktopType.AUTOMATED) == "AUTOMATED"
    spec = vdi.DesktopId(id="a")
    spec.id = "anything"
    assert spec.id == "anything"


def test_an_array_tells_its_item_type_and_is_a_list() -> None:
    array = model.Array("xsd:string", ["a"])
    assert array == ["a"]
    assert repr(array) == "Array('xsd:string', ['a'])"


def test_the_registry_finds_by_wire_name_and_loads_nothing_else() -> None:
    assert vdi.REGISTRY.find_type("DesktopInfo") is vdi.DesktopInfo
    assert vdi.REGISTRY.find_type("Desktop_Get") is None
    assert vdi.REGISTRY.find_request("Desktop_Get") is vdi.Desktop_Get
    assert vdi.REGISTRY.find_enumeration("DesktopType") is vdi.DesktopType
    assert vdi.REGISTRY.find_type("NoSuchThing") is None
