"""zeep's clients over the packaged WSDL."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import zeep
from zeep.proxy import AsyncServiceProxy, ServiceProxy
from zeep.wsdl import Document
from zeep.wsdl.bindings import Soap11Binding

from ..client.addresses import address_of
from ..client.errors import ArgumentError
from ..codec import DEFAULT_DIALECT
from .logs import hide_bodies
from .typed import TypedBinding

if TYPE_CHECKING:
    from ..codec import Dialect

_READING: Final = Lock()


def packaged_wsdl() -> Document:
    """The WSDL of all releases as zeep reads it: about a second, once in a process, since clients may share it."""
    with _READING:
        return _packaged_wsdl()


@cache
def _packaged_wsdl() -> Document:
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
        self._insecure_http = insecure_http
        self._address = address_of(url, insecure_http=insecure_http)
        self._dialect = dialect or DEFAULT_DIALECT
        super().__init__(wsdl or packaged_wsdl(), **zeeps)

    def bind(self, service_name: str | None = None, port_name: str | None = None) -> Any:  # noqa: ANN401 - a proxy of zeep, awaited or not
        """The operations, at the address of this client."""
        service: Any = self._get_service(service_name)
        port = self._get_port(service, port_name)
        return self._proxy(port.binding, self._address)

    def create_service(self, binding_name: str, address: str) -> Any:  # noqa: ANN401 - as above
        """The operations at another address; raises ArgumentError for one that is none, ValueError for the binding."""
        binding = super().create_service(binding_name, address)._binding  # noqa: SLF001 - as zeep has found it
        return self._proxy(binding, address_of(address, insecure_http=self._insecure_http))

    def _proxy(self, binding: object, address: str) -> ServiceProxy:
        if not isinstance(binding, Soap11Binding):
            message = f"the WSDL's binding is {type(binding).__name__}: a Horizon server speaks SOAP 1.1 only"
            raise ArgumentError(message)
        return self._PROXY(self, TypedBinding(binding, self._dialect), address=address)


class AsyncClient(Client, zeep.AsyncClient):
    """The same with awaitable operations, over zeep's AsyncTransport."""

    _PROXY = AsyncServiceProxy
