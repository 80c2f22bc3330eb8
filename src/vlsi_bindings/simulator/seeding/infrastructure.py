"""Virtual centers with images, connection servers, a pod in a site, farms with applications."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from ..identifiers import thumbprint
from ..life.kinds import FARMS
from ..life.making import maker
from ..notes import CERTIFICATE, note
from .estate import DOMAIN, NETBIOS

if TYPE_CHECKING:
    from .estate import Estate

_VALID_DAYS: Final = 300


def infrastructure(estate: Estate) -> None:
    """Virtual centers with images, connection servers, a pod in a site, the event database."""
    estate.centers = [virtual_center(estate, number) for number in (1, 2)]
    estate.add("GlobalSettingsInfo", "", {"generalData.viewAPISessionTimeoutMinutes": 10})
    estate.add("LicenseInfo", "", dict.fromkeys(("licensed", "desktopLaunchingEnabled", "helpDeskEnabled"), True))
    database = {"server": f"sql-1.{DOMAIN}", "type": "SQLSERVER", "port": 1_433, "name": "events"}
    events = {**database, "userName": "svc-events", "tablePrefix": "VE_"}
    estate.add("EventDatabaseInfo", "", {"eventDatabaseSet": True, **{f"database.{k}": v for k, v in events.items()}})
    site = estate.add("SiteInfo", "Default Site", {"base.displayName": "Default Site"})
    estate.add("PodInfo", "Pod-1", {"site": site.id, "displayName": "Pod-1", "localPod": True})
    gateway_certificate(estate)
    for number in (1, 2):
        name = f"CS-{number}"
        fqhn = f"cs-{number}.{DOMAIN}"
        server = estate.add(
            "ConnectionServerInfo",
            name,
            {
                "general.name": name,
                "general.serverAddress": f"https://{fqhn}:443",
                "general.enabled": True,
                "general.fqhn": fqhn,
                "general.version": f"{estate.inventory.release}-12345678",
                "general.clusterName": "Cluster-CS-1",
                "backup.ldapBackupFolder": "C:\\Backups",
            },
        )
        certificate(estate, server, days=14 if number == 2 and estate.sizes.has_problems else _VALID_DAYS)  # noqa: PLR2004 - the second


def certificate(estate: Estate, server: Any, days: int) -> None:
    """Until when the certificate of a connection server is valid."""
    until = estate.started + datetime.timedelta(days=days)
    note(estate.inventory.store, estate.inventory.shapes, CERTIFICATE + server.id.id, until)


def gateway_certificate(estate: Estate) -> None:
    """The certificate of the gateways of the pod."""
    names = {"commonName": f"CN=gateway.{DOMAIN}", "issuer": f"CN=CA-1.{DOMAIN}", "serialNum": "2a"}
    until = estate.started + datetime.timedelta(days=_VALID_DAYS)
    if "GatewayCertificateInfo" in estate.inventory.entities.stored:
        estate.add("GatewayCertificateInfo", "", {"certificateName": "gateway", **names, "expiryDate": until})


def virtual_center(estate: Estate, number: int) -> Any:
    """A virtual center with a data center, a template, and an image with two snapshots."""
    name = f"vc-{number}.{DOMAIN}"
    center = estate.add(
        "VirtualCenterInfo",
        name,
        {
            "serverSpec.serverName": name,
            "serverSpec.port": 443,
            "serverSpec.useSSL": True,
            "serverSpec.userName": f"{NETBIOS}\\svc-horizon",
            "serverSpec.serverType": "VIRTUAL_CENTER",
            "version": "8.0.3",
            "certificateOverride": thumbprint(estate.inventory.seed, name),
            "enabled": True,
            "limits.vcProvisioningLimit": 20,
            "limits.vcPowerOperationsLimit": 50,
            "limits.instantCloneEngineProvisioningLimit": 20,
        },
    )
    place = f"/DC-{number}"
    datacenter = estate.add("DatacenterInfo", place, {"base.name": f"DC-{number}", "base.path": place})
    within = {"virtualCenter": center.id, "datacenter": datacenter.id, "operatingSystem": "Windows 11"}
    sizes = {"memoryMB": 4_096, "diskSizeInBytes": 40 * 1024**3}
    estate.places.append({"datacenter": datacenter.id, **cluster(estate, number, within)})
    template = f"{place}/vm/Template-{number}"
    estate.add(
        "VmTemplateInfo",
        template,
        {"name": f"Template-{number}", "path": template, **within, **_known(estate, "VmTemplateInfo", sizes)},
    )
    path = f"{place}/vm/Golden-{number}"
    image = estate.add("BaseImageVmInfo", path, {"name": f"Golden-{number}", "path": path, **within})
    for shot in ("/Base", "/Base/Patched"):
        given = {"name": shot.rpartition("/")[2], "path": shot, "virtualCenter": center.id, "baseImageVm": image.id}
        given |= {"createTime": estate.started, **sizes}
        estate.add("BaseImageSnapshotInfo", f"{path}{shot}", _known(estate, "BaseImageSnapshotInfo", given))
    return center


def cluster(estate: Estate, number: int, within: dict[str, Any]) -> dict[str, Any]:
    """A cluster with its resource pool, a folder and a datastore, by what the settings of pools call them."""
    center, datacenter = within["virtualCenter"], within["datacenter"]
    name, path = f"Cluster-{number}", f"/DC-{number}/host/Cluster-{number}"
    told = {"cluster": True, "name": name, "path": path, "virtualCenter": center, "datacenter": datacenter}
    made = estate.add("HostOrClusterInfo", path, _known(estate, "HostOrClusterInfo", told))
    data = {"name": "Resources", "path": f"{path}/Resources", "type": "HOST_OR_CLUSTER", "isCluster": True}
    given = {f"resourcePoolData.{member}": value for member, value in data.items()}
    resources = estate.add("ResourcePoolInfo", f"{path}/Resources", given)
    data = {"name": "vm", "path": f"/DC-{number}/vm", "type": "DATACENTER", "virtualCenter": center}
    folder = estate.add("VmFolderInfo", f"/DC-{number}/vm", {f"folderData.{key}": data[key] for key in data})
    data = {"name": f"ds-{number}", "path": f"{path}/ds-{number}", "virtualCenter": center, "hostOrCluster": made.id}
    sizes = {"capacityMB": 4_194_304, "freeSpaceMB": 2_097_152, "fileSystemType": "VMFS", "diskType": "SSD"}
    given = {f"datastoreData.{member}": value for member, value in {**data, **sizes}.items()}
    store = estate.add("DatastoreInfo", f"{path}/ds-{number}", given)
    return {"hostOrCluster": made.id, "resourcePool": resources.id, "vmFolder": folder.id, "datastore": store.id}


def provisioning(estate: Estate, number: int) -> dict[str, object]:
    """The settings with which instant clones are made in a virtual center."""
    settings, place = "virtualCenterProvisioningSettings", estate.places[number]
    data = {name: place[name] for name in ("datacenter", "vmFolder", "hostOrCluster", "resourcePool")}
    stores = [{"datastore": place["datastore"], "storageOvercommit": "UNBOUNDED"}]
    return {
        f"{settings}.enableProvisioning": True,
        f"{settings}.stopProvisioningOnError": True,
        f"{settings}.virtualCenterStorageSettings.datastores": stores,
        **{f"{settings}.virtualCenterProvisioningData.{name}": value for name, value in data.items()},
    }


def _known(estate: Estate, name: str, given: dict[str, Any]) -> dict[str, object]:
    """What of the given members the type has."""
    members = estate.inventory.shapes.members(name)
    return {path: value for path, value in given.items() if path.partition(".")[0] in members}


def farms(estate: Estate) -> None:
    """A farm of instant clones, a manual one with its servers, and applications on that."""
    cloned_farm(estate, "Farm-2")
    estate.farm = estate.add(
        "FarmInfo",
        "Farm-1",
        {
            "type": "MANUAL",
            "data.name": "Farm-1",
            "data.displayName": "Farm One",
            "data.accessGroup": estate.root.id,
            "data.enabled": True,
        },
    )
    for number in (1, 2):
        name = f"rds-{number}.{DOMAIN}"
        told = {"base.name": name, "base.farm": estate.farm.id, "base.accessGroup": estate.root.id}
        state = {"settings.enabled": True, "runtimeData.status": "AVAILABLE"}
        estate.add("RDSServerInfo", name, {**told, **state, "agentData.dnsName": name})
    programs = {"Calculator": "calc.exe", "Notepad": "notepad.exe", "Paint": "mspaint.exe"}
    estate.applications = [
        estate.add(
            "ApplicationInfo",
            name,
            {
                "data.name": name,
                "data.displayName": name,
                "data.enabled": True,
                "executionData.executablePath": f"C:\\Windows\\System32\\{program}",
                "executionData.farm": estate.farm.id,
                "accessGroup": estate.root.id,
            },
        )
        for name, program in programs.items()
    ]


def cloned_farm(estate: Estate, called: str) -> None:
    """A farm of instant clones with two servers."""
    settings, image = "virtualCenterProvisioningSettings", estate.inventory.store.all("BaseImageVmInfo")[0]
    snapshot = estate.inventory.store.all("BaseImageSnapshotInfo")[0]
    naming = "rdsServerNamingSettings.patternNamingSettings"
    status = "provisioningStatusData.instantCloneProvisioningStatusData"
    automated = {
        "provisioningType": "INSTANT_CLONE_ENGINE",
        "virtualCenter": estate.centers[0].id,
        f"{naming}.namingPattern": "rds-{n}",
        f"{naming}.maxNumberOfRDSServers": 2,
        **provisioning(estate, 0),
        f"{settings}.virtualCenterProvisioningData.parentVm": image.id,
        f"{settings}.virtualCenterProvisioningData.snapshot": snapshot.id,
        "customizationSettings.customizationType": "CLONE_PREP",
        f"{status}.operation": "NONE",
        f"{status}.instantCloneCurrentImageState": "READY",
    }
    given = {f"automatedFarmData.{path}": value for path, value in automated.items()}
    kind = {"type": "AUTOMATED", "source": "INSTANT_CLONE_ENGINE"}
    data = {"data.name": called, "data.accessGroup": estate.root.id, "data.enabled": True}
    farm = estate.add("FarmInfo", called, {**kind, **data, **given})
    make = maker(estate.inventory, FARMS, farm, "AVAILABLE", estate.started)
    for number in (1, 2):
        estate.inventory.put(make(f"rds-{number}"))
