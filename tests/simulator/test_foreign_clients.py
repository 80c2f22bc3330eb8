"""Strangers at the simulated server, each with the shipped WSDL alone: they all make the same visit, and tell the same.

A visit logs in, lists, queries with nested filters, creates a pool and deletes it, pushes an image, meets the fault of
a pool that is not there, is carried on by header, and logs out.
"""

# mypy: allow-untyped-calls

from __future__ import annotations

import base64
import json
import os
import shutil
import ssl
import subprocess
import urllib.request
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import requests
import suds
import zeep
from suds.client import Client as SudsClient
from suds.transport.https import HttpTransport

from tests.simulator.serving import PASSWORD, a_server
from tests.support.schemas import WSDL_FOLDER
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Iterator

WSDL: Final = WSDL_FOLDER / "vdi-complete.wsdl"
FOREIGN: Final = Path(__file__).parent / "foreign"
TOLD: Final = {
    "sites": ["Default Site"],
    "machines": ["ic01-1", "ic01-2", "ic01-3"],
    "remaining": 27,
    "push": "SCHEDULE_PUSH_IMAGE",
    "fault": "DesktopId Desktop/bm8 does not exist",
    "missing": ["EntityNotFound", "Desktop/bm8"],
    "header": 1,
    "after": "ServerFaultCode",
}
"""What every visitor finds, beside the name of its own pool."""


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server


@pytest.fixture
def authority(served: HttpsServer, tmp_path: Path) -> str:
    path = tmp_path / "authority.pem"
    path.write_bytes(served.authority)
    return str(path)


def skip_without(*probe: str) -> None:
    """Skip where a program, or the library that the probe loads, is not installed."""
    if shutil.which(probe[0]) is None:
        pytest.skip(f"{probe[0]} is not installed")
    if subprocess.run(probe, capture_output=True, check=False).returncode:  # noqa: S603 - the commands of this file
        pytest.skip(f"{probe[0]} has no SOAP library installed: {probe[-1]}")


@pytest.mark.parametrize(
    ("program", "pool", "probe"),
    [
        ("client.php", "PHP-Pool", ("php", "-r", "exit(class_exists('SoapClient') ? 0 : 1);")),
        ("client.js", "Node-Pool", ("node", "-e", "require('soap')")),
        ("client.pl", "Perl-Pool", ("perl", "-MSOAP::Lite", "-MLWP::Protocol::https", "-e", "1")),
    ],
)
def test_programs_in_other_languages(
    served: HttpsServer, authority: str, program: str, pool: str, probe: tuple[str, ...]
) -> None:
    skip_without(*probe)
    command = [probe[0], str(FOREIGN / program), str(WSDL), served.url, authority, PASSWORD]
    surroundings = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(  # noqa: S603 - the programs beside this file
        command, capture_output=True, text=True, timeout=120, check=False, env=surroundings
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert json.loads(done.stdout) == {**TOLD, "pool": pool}


@cache
def zeep_document() -> Any:
    """The WSDL as zeep has read it, which takes a while."""
    return zeep.Client(str(WSDL)).wsdl


class ZeepVisitor:
    """zeep, whose transport keeps cookies."""

    pool = "Zeep-Pool"

    def __init__(self, url: str, authority: str, header: str | None = None) -> None:
        self._session = requests.Session()
        self._session.verify, self._session.trust_env = authority, False
        if header:
            self._session.headers["X-Session-Token"] = header
        client = zeep.Client(zeep_document(), transport=zeep.Transport(session=self._session))
        self._types = client.wsdl.types
        self._service = client.create_service(next(iter(client.wsdl.bindings)), url)

    @property
    def token(self) -> str:
        """The session, as the cookie has it."""
        return str(next(iter(self._session.cookies.values()))).strip('"')

    def call(self, operation: str, *given: Any) -> Any:
        service = operation.partition("_")[0]
        found = getattr(self._service, operation)({"_value_1": service, "type": service}, *given)
        return {"id": found} if isinstance(found, str) else found  # it takes an id out of the answer's only element

    def secret(self, text: str) -> Any:
        return {"utf8String": text.encode()}

    def filters(self) -> Any:
        make = self._types.get_type
        equal = make("{urn:vdi}QueryFilterEquals")("base.basicState", zeep.xsd.AnyObject(zeep.xsd.String(), "ERROR"))
        start = make("{urn:vdi}QueryFilterStartsWith")("base.name", zeep.xsd.AnyObject(zeep.xsd.String(), "IC01"))
        return make("{urn:vdi}QueryFilterAnd")([start, make("{urn:vdi}QueryFilterNot")(equal)])

    def fault(self, operation: str, *given: Any) -> tuple[str, str, Any]:
        with pytest.raises(zeep.exceptions.Fault) as caught:
            self.call(operation, *given)
        return caught.value.code, caught.value.message, self._types.deserialize(caught.value.detail[0])


class SudsVisitor:
    """suds, which keeps cookies too."""

    pool = "Suds-Pool"

    def __init__(self, url: str, authority: str, header: str | None = None) -> None:
        class Trusting(HttpTransport):  # type: ignore[misc]  # suds has no types
            def u2handlers(self) -> list[Any]:
                context = ssl.create_default_context(cafile=authority)
                return [*super().u2handlers(), urllib.request.HTTPSHandler(context=context)]

        headers = {"X-Session-Token": header} if header else {}
        self._transport = Trusting()
        self._client = SudsClient(WSDL.as_uri(), location=url, transport=self._transport, headers=headers, cache=None)

    @property
    def token(self) -> str:
        """The session, as the cookie has it."""
        return str(next(iter(self._transport.cookiejar)).value).strip('"')

    def call(self, operation: str, *given: Any) -> Any:
        reference = self._client.factory.create("ManagedObjectReference")
        reference.value = reference._type = operation.partition("_")[0]
        return getattr(self._client.service, operation)(reference, *given)

    def secret(self, text: str) -> Any:
        return {"utf8String": base64.b64encode(text.encode()).decode()}

    def _filter(self, kind: str, **members: Any) -> Any:
        made = self._client.factory.create(f"QueryFilter{kind}")
        for name, value in members.items():
            setattr(made, name, value)
        return made

    def filters(self) -> Any:
        equal = self._filter("Equals", memberName="base.basicState", value="ERROR")
        start = self._filter("StartsWith", memberName="base.name", value="IC01")
        return self._filter("And", filters=[start, self._filter("Not", filter=equal)])

    def fault(self, operation: str, *given: Any) -> tuple[str, str, Any]:
        with pytest.raises(suds.WebFault) as caught:
            self.call(operation, *given)
        told = caught.value.fault
        return told.faultcode, told.faultstring, next(iter(told.detail))[1] if told.detail else None


def visit(client: Any, other: Any) -> dict[str, Any]:
    """The visit; ``other`` makes a client that carries on a session by header."""
    client.call("AuthenticationManager_Login", "administrator", client.secret(PASSWORD), "LAB")
    told: dict[str, Any] = {"sites": [site.base.displayName for site in client.call("Site_List")]}
    asked = {"queryEntityType": "MachineSummaryView", "filter": client.filters(), "maxPageSize": 3}
    page = client.call("QueryService_Query", asked)
    told |= {"machines": [row.base.name for row in page.results], "remaining": page.remainingCount}
    farm = client.call("QueryService_Query", {"queryEntityType": "FarmSummaryView"}).results[0]
    base = {"name": client.pool, "accessGroup": farm.data.accessGroup}
    made = client.call("Desktop_Create", {"base": base, "type": "RDS", "rdsDesktopSpec": {"farm": farm.id}})
    told["pool"] = client.call("Desktop_Get", made).base.name
    client.call("Desktop_Delete", made)
    pool = page.results[0].base.desktop
    data = client.call("Desktop_Get", pool).automatedDesktopData
    image = data.virtualCenterProvisioningSettings.virtualCenterProvisioningData.parentVm
    snapshot = client.call("BaseImageSnapshot_List", image)[0].id
    settings = {"logoffSetting": "FORCE_LOGOFF", "stopOnFirstError": True}
    client.call("Desktop_SchedulePushImage", pool, {"parentVm": image, "snapshot": snapshot, "settings": settings})
    status = client.call("Desktop_Get", pool).automatedDesktopData.provisioningStatusData
    told["push"] = status.instantCloneProvisioningStatusData.operation
    client.call("Desktop_CancelScheduledPushImage", pool)
    _, told["fault"], detail = client.fault("Desktop_Get", {"id": "Desktop/bm8"})
    told["missing"] = [type(detail).__name__.removesuffix("Fault"), detail.id.id]  # suds tells the element's name
    told["header"] = len(other(client.token).call("Site_List"))
    client.call("AuthenticationManager_Logout")
    told["after"] = client.fault("Site_List")[0].rpartition(":")[2]
    return told


@pytest.mark.parametrize("visitor", [ZeepVisitor, SudsVisitor])
def test_clients_in_python(served: HttpsServer, authority: str, visitor: Any) -> None:
    told = visit(visitor(served.url, authority), lambda token: visitor(served.url, authority, token))
    assert told == {**TOLD, "pool": visitor.pool}
