"""What to give requests that do not suit just anything: of the things of an estate those that will do."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import trustme

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator


@cache
def a_certificate() -> str:
    """A certificate of a host, as PEM."""
    return trustme.CA().issue_cert("gateway.example.com").cert_chain_pems[0].bytes().decode("ascii")


def suited(server: Simulator) -> dict[str, dict[str, Any]]:
    """What is given by path, by operation."""
    store = server.store
    machines, server_id = store.all("MachineInfo"), store.all("RDSServerInfo")[0].id.id
    clone = next(m for m in machines if m.base.session is None and m.base.name.startswith("ic")).id.id
    by_hand = next(m for m in machines if m.base.name.startswith("pc"))
    pool = next(one for one in store.all("DesktopInfo") if one.source == "INSTANT_CLONE_ENGINE").id.id
    farm, manual = (next(one for one in store.all("FarmInfo") if one.type == kind) for kind in ("AUTOMATED", "MANUAL"))
    cloned = {"id": farm.id.id}
    place = {"id": by_hand.base.desktop.id}
    gateway_user = store.all("GatewayAccessUserOrGroupInfo")[0].user_or_group_id.id
    guest = store.all("UnauthenticatedAccessUserInfo")[0].user_data.user_id.id
    secret = store.all("SecondaryCredentialsInfo")[0].id.id
    asset = store.all("ImageManagementAssetInfo")[0].base if store.all("ImageManagementAssetInfo") else None
    defined = {"serverDefinition.serverSpec.serverName": store.all("VirtualCenterInfo")[0].server_spec.server_name}
    return {
        "ADUserOrGroup_ValidateCredentials": {
            "adUserCredentialSpec.domain": "LAB",
            "adUserCredentialSpec.username": "administrator",
            "adUserCredentialSpec.password.utf8String": b"password",
        },
        "Desktop_ApplyImage": {"id": pool, "pendingImage": False},
        "Desktop_ImageManagementSchedulePushImage": {"id": pool},
        "Desktop_PromotePendingImage": {"id": pool},
        "Farm_ApplyImage": {**cloned, "pendingImage": False},
        "Farm_ImageManagementScheduleMaintenance": cloned,
        "Farm_PromotePendingImage": cloned,
        "GlobalSettings_AddGatewayCertificate": {
            "gatewayCertificateSpec.certificateName": "another",
            "gatewayCertificateSpec.certificate": a_certificate(),
        },
        "GlobalSettings_DeleteGatewayCertificate": {"certificateName": "gateway"},
        "SecondaryCredentials_Delete": {"id": secret},
        "UserHomeSite_CreateOrUpdate": {"spec.allowUpdate": True},
        "UnauthenticatedAccessUser_Update": {"userData.userId": guest},
        "Desktop_GetByNamingPattern": {"namingPattern": "ic01-{n}"},
        "Desktop_RemoveMachineFromManualDesktop": {**place, "machine": by_hand.id.id},
        "Desktop_RemoveMachinesFromManualDesktop": {**place, "machines": [by_hand.id.id]},
        "Desktop_SchedulePushImage": {"id": pool},
        "Desktop_CancelScheduledPushImage": {"id": pool},
        "Farm_AddRDSServers": {"id": manual.id.id},
        "Farm_RemoveRDSServers": {**cloned, "rdsServers": [server_id]},
        "Farm_CancelScheduleMaintenance": cloned,
        "Farm_Delete": {"id": manual.id.id},
        "Farm_GetByNamingPattern": {"namingPattern": "rds-{n}"},
        "Farm_ScheduleMaintenance": cloned,
        "GatewayAccessUserOrGroup_Delete": {"id": gateway_user},
        "GatewayAccessUserOrGroup_Get": {"id": gateway_user},
        "UnauthenticatedAccessUser_Delete": {"userId": guest},
        "UnauthenticatedAccessUser_Get": {"userId": guest},
        "ImageManagementAsset_GetByImageManagementTagAndVirtualCenter": {
            "virtualCenter": asset.virtual_center.id if asset else ""
        },
        "LogCollector_SetLogLevels": {"logLevelSpec.featureKey": "all"},
        "StorageAcceleratorHost_ListByServerDefinition": defined,
        "ViewComposerDomainAdministrator_CreateByServerDefinition": defined,
        "Machine_Delete": {"id": clone},
        "Machine_DeleteMachines": {"ids": [clone]},
        "Machine_Recover": {"id": clone},
        "Machine_RecoverMachines": {"ids": [clone]},
        "Machine_UpdateMachineAliases": {
            "spec.id": by_hand.id.id,
            "spec.aliases": [{"user": by_hand.base.user.id, "alias": "mine"}],
        },
        "RDSServer_Recover": {"id": server_id},
        "RDSServer_RecoverMachines": {"ids": [server_id]},
    }
