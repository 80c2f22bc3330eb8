"""Certificates: how many days are left, and whether the servers find them valid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import vdi
from ..results import Report, every, in_days
from ..values import State

if TYPE_CHECKING:
    from ..asking import Asking
    from ..limits import Limits

_KINDS: Final = {
    "server": "certificate_health",
    "signing": "signing_certificate_health",
    "encryption": "encryption_certificate_health",
}


async def certificate(asking: Asking, limits: Limits) -> Report:
    """Certificates of connection servers: TLS, and where the release tells them, signing and encryption."""
    servers = await asking.ask(vdi.ConnectionServerHealth_List())
    report, number = Report(), 0
    for one in servers:
        if one.default_certificate:
            report.find(State.WARNING, f"{one.name} still has the certificate that its installation made")
        for kind, attribute in _KINDS.items():
            health = getattr(one, attribute)
            if health is not None:
                number += 1
                _judge(asking, report, health, (one.name, kind), limits)
    report.fine = every(number, "certificate", "is valid", "are valid") if number else "the servers tell of none"
    return report


async def peer_certificate(asking: Asking, _: Limits) -> Report:
    """Certificates of virtual centers and SAML authenticators that the connection servers do not accept."""
    found = [*await _of_centers(asking), *await _of_authenticators(asking)]
    report = Report(every(len(found), "certificate", "is accepted", "are accepted"))
    for name, seen in found:
        if seen.thumbprint_accepted is False:
            health = seen.certificate_health
            why = (health and health.invalid_reason) or "nobody has accepted its thumbprint"
            report.find(State.WARNING, f"{name} from {seen.name}: {why}")
    return report


async def gateway_certificate(asking: Asking, limits: Limits) -> Report:
    """Certificates of gateways that were given to the pod."""
    known = await asking.ask(vdi.GlobalSettings_ListGatewayCertificates())
    report = Report(every(len(known), "certificate", "is valid", "are valid"))
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


async def _of_centers(asking: Asking) -> list[tuple[str, Any]]:
    known = await asking.ask(vdi.VirtualCenterHealth_List())
    return [(one.data.name or one.id.id, seen) for one in known for seen in one.connection_server_data]


async def _of_authenticators(asking: Asking) -> list[tuple[str, Any]]:
    known = await asking.ask(vdi.SAMLAuthenticatorHealth_List())
    return [(one.data.label, seen) for one in known for seen in one.connection_server_data]
