"""zeep over requests: one client made from the WSDL, a requests session for each log-in."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..contract import WSDL
from . import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Account


class ZeepCaller:
    """A zeep client whose WSDL is read once."""

    def __init__(self, account: Account) -> None:
        zeep = import_module("zeep")
        self._account = account
        self._client: Any = zeep.Client(str(WSDL))
        self._service: Any = self._client.create_service(next(iter(self._client.wsdl.bindings)), account.url)

    @contextmanager
    def session(self) -> Iterator[ZeepConversation]:
        """A session of requests, with its connection and cookies."""
        who = self._account
        with import_module("requests").Session() as session:
            session.trust_env = False  # requests puts a CA bundle of the environment before this one
            session.verify = who.ca
            self._client.transport.session = session
            self._service.AuthenticationManager_Login(
                _this=_this("AuthenticationManager"),
                username=who.user,
                password={"utf8String": who.password.encode()},
                domain=who.domain,
            )
            yield ZeepConversation(self._service)
            self._service.AuthenticationManager_Logout(_this=_this("AuthenticationManager"))


class ZeepConversation:
    """The service, logged in."""

    def __init__(self, service: Any) -> None:  # noqa: ANN401 - zeep makes it; it has no stubs
        self._service = service

    def pool(self) -> object:
        """The first pool."""
        asked = {"queryEntityType": "DesktopSummaryView", "limit": 1}
        return self._service.QueryService_Query(_this=_this("QueryService"), definition=asked).results[0].id

    def name_of(self, pool: object) -> str:
        """One small call."""
        found = self._service.Desktop_GetSummaryView(_this=_this("Desktop"), id=pool)
        name: str = found.desktopSummaryData.name
        return name

    def machines(self) -> Iterator[str]:
        """All machines."""
        asked = {"queryEntityType": "MachineSummaryView", "maxPageSize": PAGE}
        page = self._service.QueryService_Create(_this=_this("QueryService"), definition=asked)
        cursor = page.id
        try:
            yield from (row.id.id for row in page.results)
            while page.remainingCount:
                page = self._service.QueryService_GetNext(_this=_this("QueryService"), id=cursor)
                yield from (row.id.id for row in page.results)
        finally:
            self._service.QueryService_Delete(_this=_this("QueryService"), id=cursor)


def _this(service: str) -> dict[str, str]:
    return {"_value_1": service, "type": service}


def caller(account: Account) -> ZeepCaller:
    """The adapter; raises ImportError where zeep is not installed."""
    return ZeepCaller(account)
