"""suds as a second stranger: what it sends for a sample of operations we read, what we answer it reads.

A sample, since suds makes each object by way of its factory, which is slow, and since it has no way to type a value of
anyType.
"""

# ruff: noqa: ANN401 - values of any class, ours and suds'

from __future__ import annotations

import base64
import datetime
import enum
from typing import TYPE_CHECKING, Any, Final

import pytest
import suds
import suds.client
from suds.sudsobject import Object, Property

from tests.support.instances import maximal, minimal, the_maker
from tests.support.schemas import WSDL_FOLDER
from vlsi_bindings import codec, vdi
from vlsi_bindings.model import DataObject, Reference, Request, Response, response_class

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE: Final = ("Desktop_Get", "Desktop_Delete", "Machine_assignUsers", "AuditEventDetails")
EVERY: Final = 24
"""Besides the sample, each operation of that number whose parameters hold no anyType."""


@pytest.fixture(scope="module")
def client() -> suds.client.Client:
    """A client that sends nothing."""
    return suds.client.Client((WSDL_FOLDER / "vdi-complete.wsdl").as_uri(), nosend=True, cache=None)


def holds_any(cls: type[DataObject], above: tuple[type[DataObject], ...] = ()) -> bool:
    """Whether a value of anyType can stand somewhere in an object."""
    if cls in above:
        return False
    registry = vdi.REGISTRY
    inner = [registry.find_type(f.type) for f in cls.__fields__ if f.type != "xsd:anyType"]
    kin = [kind for found in inner if found is not None for kind in the_maker().kin(found)]
    return any(f.type == "xsd:anyType" for f in cls.__fields__) or any(holds_any(kind, (*above, cls)) for kind in kin)


def sample() -> list[type[Request[Any]]]:
    """The operations to be tried."""
    plain = [cls for cls in the_maker().requests if not holds_any(cls) and not holds_any(response_class(cls))]
    named = [cls for cls in plain if cls.__wire_name__ in SAMPLE]
    return [*named, *(cls for cls in plain[::EVERY] if cls not in named)]


def for_suds(client: suds.client.Client, value: Any) -> Any:
    """A value of ours in suds' terms."""
    if isinstance(value, Reference):
        made = Property(value.value)
        made._type = value.type
        return made
    if isinstance(value, list):
        return [for_suds(client, item) for item in value]
    if isinstance(value, DataObject):
        made = client.factory.create(f"{{urn:vdi}}{type(value).__wire_name__}")
        for f in type(value).__fields__:
            setattr(made, f.wire_name, for_suds(client, getattr(value, f.attribute)))
        return made
    if isinstance(value, bytes):
        raise TypeError("suds sends no bytes")
    return str(value) if isinstance(value, enum.Enum) else value


def plain(value: Any) -> Any:
    """A value of either side in comparable terms; what is empty or absent is nothing, as suds has it."""
    if isinstance(value, Object):
        return _without_nothing({name: plain(held) for name, held in value})
    if isinstance(value, DataObject):
        return _without_nothing({f.wire_name: plain(getattr(value, f.attribute)) for f in type(value).__fields__})
    if isinstance(value, list):
        return [found for found in map(plain, value) if found is not None]  # empty items of an array are gone, too
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc)
    if isinstance(value, bytes):  # suds leaves base64 as it is
        return base64.b64encode(value).decode() or None
    return (
        None if value in (None, "") else value if isinstance(value, float) else str(value)
    )  # numbers with facets are text


def _without_nothing(held: dict[str, Any]) -> dict[str, Any] | None:
    return {name: value for name, value in held.items() if value is not None and value != []} or None


def sent(client: suds.client.Client, request: Any) -> bytes:
    """The bytes that suds sends for a request of ours."""
    parameters = [for_suds(client, getattr(request, f.attribute)) for f in type(request).__fields__]
    envelope: bytes = getattr(client.service, type(request).__wire_name__)(*parameters).envelope
    return envelope


def received(client: suds.client.Client, response: Response, message: bytes) -> Any:
    """What suds makes of an answer."""
    name = type(response).__request__.__wire_name__
    return getattr(client.service, name)(__inject={"reply": message})


@pytest.mark.parametrize("cls", sample(), ids=lambda cls: cls.__wire_name__)
def test_we_read_what_suds_sends(client: suds.client.Client, cls: type[Request[Any]]) -> None:
    request = minimal(cls)
    read = codec.decode(sent(client, request))
    assert plain(read.body) == plain(request)


@pytest.mark.parametrize("make", [minimal, maximal], ids=["minimal", "maximal"])
@pytest.mark.parametrize("cls", sample(), ids=lambda cls: cls.__wire_name__)
def test_suds_reads_what_we_answer(
    client: suds.client.Client, cls: type[Request[Any]], make: Callable[[type[DataObject]], Any]
) -> None:
    response = make(response_class(cls))
    client.set_options(nosend=False)
    try:
        found = received(client, response, codec.encode(response))
    finally:
        client.set_options(nosend=True)
    assert (plain(found) or None) == (plain(response.returnval) or None)
