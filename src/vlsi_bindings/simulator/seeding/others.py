"""One object of each type that nobody else tells of, with names as an estate has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .estate import DOMAIN, NETBIOS

if TYPE_CHECKING:
    from .estate import Estate

_FOLDER: Final = "/DC-1/vm"
_STORAGE: Final = "/DC-1/host/Cluster-1"
_TELLING: Final[dict[str, dict[str, object]]] = {
    "ADContainerInfo": {"rdn": "OU=Desktops"},
    "CertificateSSOConnectorInfo": {
        "data.displayName": "True SSO",
        "data.templateName": "TrueSSO",
        "data.certificateServerNames": ["CA-1"],
    },
    "CustomizationSpecInfo": {"customizationSpecData.name": "Windows-Desktop"},
    "DatastoreClusterInfo": {
        "datastoreClusterData.name": "ds-cluster-1",
        "datastoreClusterData.path": f"{_STORAGE}/ds-cluster-1",
        "datastoreClusterData.capacityMB": 8_388_608,
        "datastoreClusterData.freeSpaceMB": 4_194_304,
    },
    "DatastorePathInfo": {"path": f"{_STORAGE}/ds-1/disks"},
    "GatewayInfo": {
        "generalData.name": "UAG-1",
        "generalData.address": f"uag-1.{DOMAIN}",
        "generalData.version": "24.06",
    },
    "GlobalAccessGroupInfo": {"base.name": "Root"},
    "GlobalApplicationEntitlementInfo": {"base.displayName": "GAE-1", "base.enabled": True},
    "ImageManagementStreamInfo": {"base.name": "Windows-11"},
    "ImageManagementTagInfo": {"base.name": "current"},
    "ImageManagementVersionInfo": {"base.name": "1"},
    "InstantCloneEngineDomainAdministratorInfo": {"base.userName": "svc-clones"},
    "PersistentDiskInfo": {"general.name": "disk-1", "storage.datastoreName": "ds-1"},
    "PodEndpointInfo": {"name": "CS-1", "serverAddress": f"https://cs-1.{DOMAIN}:8472/", "enabled": True},
    "RADIUSAuthenticatorInfo": {"general.label": "RADIUS-1", "primaryServer.hostname": f"radius-1.{DOMAIN}"},
    "SAMLAuthenticatorInfo": {"general.label": "SAML-1"},
    "SecondaryCredentialsInfo": {
        "data.domain": DOMAIN,
        "data.username": "svc-trust",
        "data.adDistinguishedName": "CN=svc-trust,CN=Users,DC=lab,DC=example,DC=com",
    },
    "SecurityServerInfo": {
        "general.name": "SS-1",
        "general.serverAddress": f"https://ss-1.{DOMAIN}:443",
        "general.connectionServerName": "CS-1",
    },
    "URLRedirectionInfo": {"urlRedirectionData.displayName": "Intranet"},
    "ViewComposerDomainAdministratorInfo": {"base.domain": NETBIOS, "base.userName": "svc-composer"},
    "VirtualDiskInfo": {"data.name": "disk-1", "data.path": f"{_STORAGE}/ds-1/disks/disk-1.vmdk"},
    "VirtualMachineInfo": {"name": "VM-1", "path": f"{_FOLDER}/VM-1"},
}
"""What of them people read, by dotted path; the rest are examples."""


def others(estate: Estate) -> None:
    """Fill the types that have no object yet; references to the first of a kind find it."""
    entities, store = estate.inventory.entities, estate.inventory.store
    for name in [*entities.stored, *sorted(entities.single)]:
        if not store.count(name):
            given = {**_identity(estate, name), **_TELLING.get(name, {})}
            estate.inventory.put(estate.examples.make(name, given))


def _identity(estate: Estate, name: str) -> dict[str, Any]:
    """The id that references to the first thing of a kind have by now; another one where there is such a thing."""
    inventory = estate.inventory
    kind = inventory.entities.id_type(name)
    if kind is None or "id" not in inventory.shapes.members(name):
        return {}
    return {"id": inventory.new_id(kind, "example") if inventory.knows(kind) else inventory.identify(kind)}
