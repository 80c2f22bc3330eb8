"""What pods and log-ins share: the federation, SAML authenticators, True SSO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import vdi
from ..results import Report, every
from ..values import State

if TYPE_CHECKING:
    from ..asking import Asking
    from ..limits import Limits

_SAML: Final = {"OK": State.OK, "WARN": State.WARNING, "UNKNOWN": State.WARNING, "ERROR": State.CRITICAL}
_SSO: Final = {"OK": State.OK, "WARN": State.WARNING, "ERROR": State.CRITICAL}


async def pod(asking: Asking, _: Limits) -> Report:
    """Whether the pods of the federation reach each other; a pod of its own is well."""
    status = str((await asking.ask(vdi.PodFederation_Get())).local_pod_status.status)
    report = Report("the pod is in no federation")
    if status != "ENABLED":
        report.find(State.WARNING if "ERROR" in status else State.OK, f"the federation is {status}")
        return report
    pods = await asking.ask(vdi.PodHealth_List())
    for one in pods:
        for end in one.data.endpoint_health:
            if end.state == "OFFLINE":
                name = one.display_name or one.id.id
                report.find(State.CRITICAL, f"{name}: {end.endpoint_info.name} is {end.state}")
    report.fine = every(len(pods), "pod", "is reached", "are reached")
    return report


async def saml(asking: Asking, _: Limits) -> Report:
    """SAML authenticators, as each connection server sees them."""
    known = await asking.ask(vdi.SAMLAuthenticatorHealth_List())
    report = Report(every(len(known), "authenticator", "is well", "are well"))
    for one in known:
        for seen in one.connection_server_data:
            why = f": {seen.error_message}" if seen.error_message else ""
            state = _SAML.get(str(seen.status), State.WARNING)
            report.find(state, f"{one.data.label} from {seen.name}: {seen.status}{why}")
    return report


async def true_sso(asking: Asking, _: Limits) -> Report:
    """Connectors of True SSO that are enabled."""
    known = [one for one in await asking.ask(vdi.CertificateSSOConnectorHealth_List()) if one.enabled]
    report = Report(every(len(known), "enabled connector", "is well", "are well"))
    for one in known:
        state = str(one.data.overall_state)
        report.find(_SSO.get(state, State.WARNING), f"{one.display_name or one.id.id} is {state}")
    return report
