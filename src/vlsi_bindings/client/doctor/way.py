"""The way to the server: its address, the proxy in between, its name, its port."""

from __future__ import annotations

import errno
import ipaddress
import socket
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.request import getproxies

from ..addresses import PATH, address_of
from ..bounds import all_bounded
from ..errors import ArgumentError, ClientError
from ..proxies import Proxy, demand_socks
from ..tls_errors import meaning
from .steps import clipped, doubtful, fine, wrong
from .tunnels import RefusedError

if TYPE_CHECKING:
    from .patient import Patient
    from .steps import Outcome

_MOST_ADDRESSES: Final = 8


def address(patient: Patient) -> Outcome:
    """Whether the address can be one of the service."""
    try:
        patient.url = address_of(patient.asked.url)
    except ArgumentError as error:
        return wrong(str(error), "address", f"write it as https://horizon.example.com, or as a name; {PATH} is added")
    path = urlsplit(patient.url).path
    if path != PATH:
        mend = f"leave the path out: {PATH} is added"
        return doubtful(f"{patient.url}: the service is at {PATH}, not at {path}", "path", mend, url=patient.url)
    return fine(patient.url, url=patient.url)


def proxy(patient: Patient) -> Outcome:
    """Which proxy is given, or named by the environment, for the server; no connection is made yet."""
    given = patient.asked.proxy
    try:
        found = Proxy.of(patient.url, given)
    except ArgumentError as error:
        return wrong("what is given as the proxy is no address of one", "proxy-kind", str(error))
    if found is None:
        return fine(_why_none(patient, given), proxy=None)
    try:
        demand_socks(found)
    except ClientError as error:
        return wrong(f"{found}: {error}", "proxy-kind", "install it, or take another proxy", proxy=str(found))
    patient.proxy = found
    whose = "as the environment says (HTTPS_PROXY, ALL_PROXY)" if given is None else "as given"
    return fine(f"{found}, {whose}", proxy=str(found))


def _why_none(patient: Patient, given: str | None) -> str:
    if given is not None:
        return "none, as given"
    named = getproxies()
    if named.get("https") or named.get("all"):
        return f"the environment names one, and excepts {patient.host} (NO_PROXY)"
    return "none is given, and the environment names none"


def name(patient: Patient) -> Outcome:
    """The addresses that the server's name has here."""
    host = patient.host
    try:
        found = socket.getaddrinfo(host, patient.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        told = f"{host} has no address here: {error}"
        if patient.proxy is not None:
            return fine(f"{told}; the proxy has to know it", addresses=[])
        return wrong(told, "unknown-name", "check the spelling, the DNS server and the search domain, or the VPN")
    patient.addresses = list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))[:_MOST_ADDRESSES]
    told = ", ".join(patient.addresses)
    if _is_address(host):
        return fine(f"{told} is an address: a certificate for a name only is not for it", addresses=patient.addresses)
    return fine(f"{host} is {told}", addresses=patient.addresses)


def port(patient: Patient) -> Outcome:
    """Whether something listens at the port, at each of the addresses."""
    if patient.proxy is not None:
        return _through_proxy(patient)
    works = [lambda at=at: patient.connect(at).close() for at in patient.addresses]
    results = dict(zip(patient.addresses, all_bounded(works, patient.asked.seconds), strict=True))
    failed = {at: _reason(error) for at, error in results.items() if isinstance(error, Exception)}
    reached = [at for at in patient.addresses if at not in failed]
    told = "; ".join(f"{at}: {reason}" for at, (_, reason) in failed.items())
    if not reached:
        cause = next(iter(failed.values()))[0]
        return wrong(f"no connection to port {patient.port}: {told}", cause, _MEND[cause], reached=[])
    patient.reached, *patient.others = reached
    if failed:
        mend = "take these addresses out of the DNS, or mend what listens there: clients may try them first"
        return doubtful(f"port {patient.port} is open at {', '.join(reached)}; {told}", "partly", mend, reached=reached)
    return fine(f"port {patient.port} is open at {', '.join(reached)}", reached=reached)


def _through_proxy(patient: Patient) -> Outcome:
    proxy = patient.proxy
    where = f"{proxy.host}:{proxy.port}" if proxy else ""
    try:
        patient.connect().close()
    except OSError as error:
        cause, reason = _reason(error)
        if isinstance(error, RefusedError):
            return wrong(f"the proxy {where} refuses: {clipped(str(error))}", "proxy-refused", _PROXY_MEND)
        known = meaning(error)
        if known is not None:
            return wrong(f"no TLS with the proxy {where}: {known[1]}", "proxy-tls", _PROXY_TLS)
        return wrong(f"no connection to the proxy {where}: {reason}", cause, _MEND[cause])
    return fine(f"the proxy {where} connects to port {patient.port}")


def _reason(error: Exception) -> tuple[str, str]:
    """Why there is no connection: a word, and a phrase."""
    if isinstance(error, TimeoutError):
        return "timed-out", "no answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "refused", "refused, nothing listens there"
    number = getattr(error, "errno", None)
    if number in (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL):
        return "unreachable", "there is no way to it from here"
    if isinstance(error, socket.gaierror):
        return "unknown-name", f"its name has no address here ({error})"
    return "broken", clipped(str(error) or type(error).__name__)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


_PROXY_TLS: Final = "the proxy's own certificate has to be trusted by this system; http:// is for one without TLS"
_PROXY_MEND: Final = (
    "where it wants a log-in (407), put user and password into HTTPS_PROXY; else let its owner allow the server, or "
    "except the server in NO_PROXY"
)
_MEND: Final = {
    "timed-out": "a firewall in between drops it, or the machine is off: check the port, the firewall and the VPN",
    "refused": "check the port (443 unless somebody changed it), and that the service of the connection server runs",
    "unreachable": "check the network of this machine, its routes and the VPN",
    "unknown-name": "check the name of the proxy in HTTPS_PROXY",
    "broken": "try again; if it stays, look at the network between",
}
