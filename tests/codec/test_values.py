"""Decoded objects are ordinary values: they compare, copy and pickle; wrong ones are errors that say where."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.instances import maximal, the_maker
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import EncodeError, Envelope, SoapFault
from vlsi_bindings.model import Array, Long, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = b"""<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soapenv:Body>
<QueryService_QueryResponse xmlns="urn:vdi"><returnval><novelty a="1">x</novelty><remainingCount> 7 </remainingCount>
<results xsi:type="Novel"/><results xsi:type="ArrayOfInt"><int>007</int></results><startingOffset>+0</startingOffset>
</returnval></QueryService_QueryResponse></soapenv:Body></soapenv:Envelope>"""
"""An answer with much to retain."""

COPIES: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),  # noqa: S301 - made here
    "the first protocol that knows slots": lambda value: pickle.loads(pickle.dumps(value, 2)),  # noqa: S301
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("group", ["types", "requests", "responses"])
def test_every_class_survives_copying(group: str, way: str) -> None:
    for cls in getattr(the_maker(), group)[::5]:
        value = maximal(cls)
        assert COPIES[way](value) == value


@pytest.mark.parametrize("way", COPIES)
def test_a_copy_of_a_message_is_written_like_the_message(way: str) -> None:
    envelope = codec.decode(ODD)
    again = COPIES[way](envelope)
    assert again == envelope
    assert codec.canonical(codec.encode(again)) == codec.canonical(ODD)


@pytest.mark.parametrize("way", COPIES)
def test_errors_and_faults_survive_copying(way: str) -> None:
    unknown = SoapFault(string="gone").exception
    assert str(COPIES[way](unknown)) == str(unknown)
    with pytest.raises(codec.DecodeError) as caught:
        codec.decode(ODD, strict=True)
    again = COPIES[way](caught.value)
    assert (str(again), again.findings) == (str(caught.value), caught.value.findings)
    wrong: Any = object()
    with pytest.raises(EncodeError) as refused:
        codec.encode(vdi.MapEntry(key="k", value=wrong))
    assert COPIES[way](refused.value).path == "MapEntry/value"


def test_how_a_value_is_spelled_does_not_count() -> None:
    one = codec.decode(
        b'<QueryDefinition xmlns="urn:vdi"><queryEntityType>x</queryEntityType><limit>7</limit></QueryDefinition>'
    )
    other = codec.decode(
        b'<QueryDefinition xmlns="urn:vdi"><queryEntityType>x</queryEntityType><limit> 007</limit></QueryDefinition>'
    )
    assert one.body == other.body
    assert codec.encode(one) != codec.encode(other)


def test_what_is_unknown_counts() -> None:
    one, other = (
        codec.decode(b'<DesktopId xmlns="urn:vdi"><id>1</id>%s</DesktopId>' % piece) for piece in (b"<a/>", b"<b/>")
    )
    assert one.body != other.body
    assert one.body != vdi.DesktopId(id="1")


def test_ids_of_two_kinds_are_never_equal() -> None:
    assert vdi.DesktopId(id="1") != vdi.MachineId(id="1")


def test_a_changed_value_is_written_and_its_old_spelling_forgotten() -> None:
    envelope = codec.decode(ODD)
    envelope.result.remaining_count = 8
    assert b"<remainingCount>8</remainingCount>" in codec.encode(envelope)
    envelope.result.remaining_count = None
    assert b"remainingCount" not in codec.encode(envelope)


def test_what_is_added_to_a_message_of_odd_order_finds_its_place() -> None:
    envelope = codec.decode(ODD)
    envelope.result.results.append(Long(5))
    again = codec.decode(codec.encode(envelope))
    assert again.result.results[-1] == 5
    assert [type(item) for item in again.result.results] == [Unknown, Array, Long]


@pytest.mark.parametrize("index", range(len(the_maker().types[::40])))
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_whatever_stands_in_a_field_encode_writes_it_or_says_where(index: int, data: st.DataObject) -> None:
    cls = the_maker().types[::40][index]
    value = maximal(cls)
    fields = cls.__fields__
    if not fields:
        return
    field = data.draw(st.sampled_from(fields))
    wrong = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.lists(st.integers()),
        st.builds(object), st.just(vdi.DesktopId(id="1")), st.just(vdi.DesktopId.__new__(vdi.DesktopId)),
    )  # fmt: skip
    setattr(value, field.attribute, data.draw(wrong))
    try:
        written = codec.encode(Envelope(value, bare=True))
    except EncodeError as error:
        assert field.wire_name in error.path or not error.path  # noqa: PT017
    else:
        codec.decode(written)


def test_an_object_of_another_kind_is_an_error_with_its_path() -> None:
    wrong: Any = vdi.MachineId(id="1")
    with pytest.raises(EncodeError, match="Desktop_Get/id: a DesktopId is needed, not MachineId"):
        codec.encode(vdi.Desktop_Get(id=wrong))


def test_objects_that_hold_themselves_are_an_error() -> None:
    filters = vdi.QueryFilterAnd(filters=[])
    filters.filters.append(filters)
    with pytest.raises(EncodeError, match="nested too deep, or hold themselves"):
        codec.encode(filters)


@pytest.mark.parametrize("value", [None, 1, "text", b"<a/>", Ellipsis, [vdi.DesktopId(id="1")]], ids=repr)
def test_what_is_no_message_is_an_error(value: object) -> None:
    with pytest.raises(EncodeError, match="a message is made of"):
        codec.encode(value)
