"""Our values in zeep's terms, and both in terms that can be compared.

For the test that lets zeep call and answer for every operation.
"""

# mypy: allow-untyped-calls
# ruff: noqa: ANN401 - values of any class; zeep has no types

from __future__ import annotations

import datetime
import math
from typing import TYPE_CHECKING, Any, Final

import zeep
from zeep import xsd
from zeep.xsd.valueobjects import CompoundValue

from vlsi_bindings.codec.encoder import built_in_of
from vlsi_bindings.codec.particles import array_name, item_name
from vlsi_bindings.model import Array, DataObject, OpenEnumeration, Reference

if TYPE_CHECKING:
    from vlsi_bindings.model import Request

SERVICE: Final = "{urn:vdi}"
XSD: Final = "{http://www.w3.org/2001/XMLSchema}"


def arguments(client: zeep.Client, request: Request[Any]) -> dict[str, Any]:
    """The keywords that zeep wants for the call."""
    return _fields(client, request)


def _fields(client: zeep.Client, value: DataObject) -> dict[str, Any]:
    told = [(f, getattr(value, f.attribute)) for f in type(value).__fields__]
    return {
        f.wire_name: [_value(client, f.type, item) for item in held] if f.array else _value(client, f.type, held)
        for f, held in told
        if held is not None
    }


def _value(client: zeep.Client, declared: str, value: Any) -> Any:
    if declared == "xsd:anyType":
        return _any(client, value)
    if isinstance(value, DataObject):
        return _object(client, value)
    return str(value) if isinstance(value, OpenEnumeration) else value


def _object(client: zeep.Client, value: DataObject) -> Any:
    if isinstance(value, Reference):
        made = client.get_type(f"{SERVICE}ManagedObjectReference")
        return made(_value_1=value.value, type=value.type, serverGuid=value.server_guid)
    return client.get_type(SERVICE + type(value).__wire_name__)(**_fields(client, value))


def _any(client: zeep.Client, value: Any) -> Any:
    if isinstance(value, DataObject):
        name = "ManagedObjectReference" if isinstance(value, Reference) else type(value).__wire_name__
        return xsd.AnyObject(client.get_type(SERVICE + name), _object(client, value))
    if isinstance(value, Array):
        made = client.get_type(SERVICE + array_name(value.item_type))
        items = [_value(client, value.item_type, item) for item in value]
        return xsd.AnyObject(made, made(**{item_name(value.item_type): items}))
    return xsd.AnyObject(client.get_type(XSD + built_in_of(value)[4:]), value)


def plain(value: Any) -> Any:
    """A value of either side as dictionaries, lists and scalars.

    What is empty is ``None`` or left out: zeep does not tell empty from absent.
    """
    if isinstance(value, xsd.AnyObject):
        return plain(value.value)
    if isinstance(value, CompoundValue):
        return _without_nothing({name: plain(value[name]) for name in value})
    if isinstance(value, Reference):
        return _without_nothing({"_value_1": value.value, "type": value.type, "serverGuid": value.server_guid})
    if isinstance(value, DataObject):
        return _without_nothing({f.wire_name: plain(getattr(value, f.attribute)) for f in type(value).__fields__})
    if isinstance(value, Array):
        return _without_nothing({item_name(value.item_type): [plain(item) for item in value]})
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc)
    if isinstance(value, float) and math.isinf(value):
        return str(value)
    if value in ("", b""):
        return None
    return str(value) if isinstance(value, OpenEnumeration) else value


def _without_nothing(held: dict[str, Any]) -> dict[str, Any] | None:
    return {name: value for name, value in held.items() if value is not None and value != []} or None


def unwrapped(result: Any) -> Any:
    """A result as zeep returns it: of an object of one field it gives the field, of an empty array nothing."""
    if isinstance(result, Array):
        result = list(result)
    elif isinstance(result, DataObject) and len(type(result).__fields__) == 1:
        result = getattr(result, type(result).__fields__[0].attribute)
    return None if result == [] else plain(result)
