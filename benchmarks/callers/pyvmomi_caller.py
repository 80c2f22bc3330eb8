"""pyVmomi's stub, with our types told to it as for its codec (peers/pyvmomi_peer.py)."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..contract import NAMESPACE
from ..peers.pyvmomi_peer import VERSION, tell_types
from . import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from . import Account


class PyvmomiCaller:
    """A SOAP stub for each log-in."""

    def __init__(self, account: Account) -> None:
        tell_types()
        self._account = account
        self._stub_of: Any = import_module("pyVmomi.SoapAdapter").SoapStubAdapter
        support = import_module("pyVmomi.VmomiSupport")
        self._type: Callable[[str, str], Any] = support.GetWsdlType
        self._bytes: Callable[[bytes], Any] = support.binary

    @contextmanager
    def session(self) -> Iterator[PyvmomiConversation]:
        """A stub, with its connection and cookie."""
        who, parts = self._account, urlsplit(self._account.url)
        trust = ssl.create_default_context(cafile=who.ca)
        stub = self._stub_of(host=parts.hostname, port=parts.port, path=parts.path, version=VERSION, sslContext=trust)
        conversation = PyvmomiConversation(stub, self._type)
        manager = conversation.service("AuthenticationManager")
        secret = conversation.make("SecureString", utf8String=self._bytes(who.password.encode()))
        manager.AuthenticationManager_Login(username=who.user, password=secret, domain=who.domain)
        yield conversation
        manager.AuthenticationManager_Logout()
        stub.DropConnections()


class PyvmomiConversation:
    """A stub that is logged in."""

    def __init__(self, stub: Any, type_of: Callable[[str, str], Any]) -> None:  # noqa: ANN401 - pyVmomi has no stubs
        self._stub, self._type = stub, type_of

    def service(self, name: str) -> Any:  # noqa: ANN401 - as above
        """A managed object of that service."""
        return self._type(NAMESPACE, name)(name, self._stub)

    def make(self, name: str, **members: object) -> Any:  # noqa: ANN401 - as above
        """A data object."""
        return self._type(NAMESPACE, name)(**members)

    def pool(self) -> object:
        """The first pool."""
        asked = self.make("QueryDefinition", queryEntityType="DesktopSummaryView", limit=1)
        return self.service("QueryService").QueryService_Query(definition=asked).results[0].id

    def name_of(self, pool: object) -> str:
        """One small call."""
        name: str = self.service("Desktop").Desktop_GetSummaryView(id=pool).desktopSummaryData.name
        return name

    def machines(self) -> Iterator[str]:
        """All machines."""
        asked = self.make("QueryDefinition", queryEntityType="MachineSummaryView", maxPageSize=PAGE)
        service = self.service("QueryService")
        page = service.QueryService_Create(definition=asked)
        cursor = page.id
        try:
            yield from (row.id.id for row in page.results)
            while page.remainingCount:
                page = service.QueryService_GetNext(id=cursor)
                yield from (row.id.id for row in page.results)
        finally:
            service.QueryService_Delete(id=cursor)


def caller(account: Account) -> PyvmomiCaller:
    """The adapter; raises ImportError where pyVmomi is not installed."""
    return PyvmomiCaller(account)
