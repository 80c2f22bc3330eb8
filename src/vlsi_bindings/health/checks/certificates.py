"""Certificates: how many days are left, and whether the servers find them valid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import vdi
from ..results import Report, State, in_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..asking import Asking
    from ..limits import Limits

_KINDS: Final = {
    "server": "certificate_health",
    "signing": "signing_certificate_health",
    "encryption": "encryption_certificate_health",
}


def certificate(asking: Asking, limits: Limits) -> Report:
    """Certificates of connection servers: TLS, and where the release tells them, signing and encryption."""
    servers = asking.ask(vdi.ConnectionServerHealth_List())
    report, number = Report(), 0
    for one in servers:
        if one.default_certificate:
            report.find(State.WARNING, f"{one.name} still has the certificate that its installation made")
        for kind, attribute in _KINDS.items():
            health = getattr(one, attribute)
            if health is not None:
                number += 1
                _judge(asking, report, health, (one.name, kind), limits)
    report.fine = f"all {number:,} certificates are valid" if number else "the servers tell of none"
    return report


def peer_certificate(asking: Asking, _: Limits) -> Report:
    """Certificates of virtual centers and SAML authenticators that the connection servers do not accept."""
    found = [*_of_centers(asking), *_of_authenticators(asking)]
    report = Report(f"all {len(found):,} are accepted" if found else "there is none to accept")
    for name, seen in found:
        if seen.thumbprint_accepted is False:
            health = seen.certificate_health
            why = (health and health.invalid_reason) or "nobody has accepted its thumbprint"
            report.find(State.WARNING, f"{name} from {seen.name}: {why}")
    return report


def gateway_certificate(asking: Asking, limits: Limits) -> Report:
    """Certificates of gateways that were given to the pod."""
    known = asking.ask(vdi.GlobalSettings_ListGatewayCertificates())
    report = Report(f"all {len(known):,} are valid" if known else "there is none")
    for one in known:
        days = asking.days_until(one.expiry_date)
        name = one.certificate_name
        text = f"{name} ({one.common_name}) {in_days(days)} ({one.expiry_date:%Y-%m-%d})"
        report.measure(limits, "gateway-certificate.days", days, text, gateway=name, serial=one.serial_num)
    return report


def _judge(
    asking: Asking,
    report: Report,
    health: vdi.CertificateHealthData,
    whose: tuple[str, str],
    limits: Limits,
) -> None:
    name, kind = whose
    if health.valid is False:
        report.find(
            State.CRITICAL, f"{name}: the {kind} certificate is not valid: {health.invalid_reason or 'no reason'}"
        )
    if health.expiration_time is not None:
        days = asking.days_until(health.expiration_time)
        text = f"{name}: the {kind} certificate {in_days(days)} ({health.expiration_time:%Y-%m-%d})"
        report.measure(limits, "certificate.days", days, text, server=name, kind=kind)


def _of_centers(asking: Asking) -> Iterator[tuple[str, Any]]:
    for center in asking.ask(vdi.VirtualCenterHealth_List()):
        yield from ((center.data.name or center.id.id, seen) for seen in center.connection_server_data)


def _of_authenticators(asking: Asking) -> Iterator[tuple[str, Any]]:
    for one in asking.ask(vdi.SAMLAuthenticatorHealth_List()):
        yield from ((one.data.label, seen) for seen in one.connection_server_data)
