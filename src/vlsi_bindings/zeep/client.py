"""zeep's clients over the packaged WSDL."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

import zeep
from zeep.proxy import AsyncServiceProxy, ServiceProxy
from zeep.wsdl import Document

from ..client.connection import address_of
from ..codec import DEFAULT_DIALECT
from .logs import hide_bodies
from .typed import TypedBinding

if TYPE_CHECKING:
    from ..codec import Dialect


@cache
def packaged_wsdl() -> Document:
    """The WSDL of all releases as zeep reads it: about a second, once in a process, since clients may share it."""
    with as_file(files("vlsi_bindings.wsdl") / "vdi-complete.wsdl") as path:
        transport: Any = zeep.Transport()  # zeep declares the class, and takes an instance
        return Document(str(path), transport)


class Client(zeep.Client):
    """``zeep.Client`` whose operations take and give the classes of ``vlsi_bindings.vdi``.

    ``url`` is the server's address, as Connection takes it. ``dialect`` is how the server writes. ``wsdl`` is another
    WSDL than the packaged one. ``transport``, ``plugins``, ``wsse`` and ``settings`` are zeep's. Faults are raised as
    their classes. The session is the cookie that zeep's transport keeps: log in, and out, as the API has it.

    >>> client.service.AuthenticationManager_Login(username="administrator", password=secret, domain="LAB")
    """

    _PROXY: type[ServiceProxy] = ServiceProxy

    def __init__(
        self,
        url: str,
        *,
        dialect: Dialect | None = None,
        wsdl: str | Document | None = None,
        insecure_http: bool = False,
        **zeeps: Any,  # noqa: ANN401 - transport, plugins, wsse and settings, as zeep has them
    ) -> None:
        """Read the WSDL; nothing is sent yet. Raises ArgumentError for an address that is none."""
        hide_bodies()
        self._address = address_of(url, insecure_http=insecure_http)
        self._dialect = dialect or DEFAULT_DIALECT
        super().__init__(wsdl or packaged_wsdl(), **zeeps)

    def bind(self, service_name: str | None = None, port_name: str | None = None) -> Any:  # noqa: ANN401 - a proxy of zeep, awaited or not
        """The operations, at the address of this client."""
        service: Any = self._get_service(service_name)
        port = self._get_port(service, port_name)
        return self._PROXY(self, TypedBinding(port.binding, self._dialect), address=self._address)


class AsyncClient(Client, zeep.AsyncClient):
    """The same with awaitable operations, over zeep's AsyncTransport."""

    _PROXY = AsyncServiceProxy
