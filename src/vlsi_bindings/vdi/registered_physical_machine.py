"""RegisteredPhysicalMachine: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import MachineId
    from .enumerations import MessageSecurityMode, OperatingSystem

__all__ = [
    "RegisteredPhysicalMachineBase",
    "RegisteredPhysicalMachineInfo",
    "RegisteredPhysicalMachineMessageSecurityData",
    "RegisteredPhysicalMachineRegisterOperatingSystem",
    "RegisteredPhysicalMachineRegisterResult",
    "RegisteredPhysicalMachineRegisterSpec",
    "RegisteredPhysicalMachineStatus",
    "RegisteredPhysicalMachine_Delete",
    "RegisteredPhysicalMachine_Get",
    "RegisteredPhysicalMachine_Register",
]


class RegisteredPhysicalMachineRegisterOperatingSystem(OpenEnumeration):
    """Values of RegisteredPhysicalMachineRegisterSpec.operatingSystem.

    Values:
        WINDOWS_11: from 2209.
    """

    WINDOWS_XP = "Windows XP"
    WINDOWS_VISTA = "Windows Vista"
    WINDOWS_7 = "Windows 7"
    WINDOWS_8 = "Windows 8"
    WINDOWS_10 = "Windows 10"
    WINDOWS_11 = "Windows 11"
    WINDOWS_SERVER_2008R2 = "Windows Server 2008R2"
    WINDOWS_SERVER_2012 = "Windows Server 2012"
    WINDOWS_SERVER_2012R2 = "Windows Server 2012R2"
    WINDOWS_SERVER_10 = "Windows Server 10"
    WINDOWS_SERVER_2016 = "Windows Server 2016"
    LINUX_OTHER = "Linux (other)"
    LINUX_SERVER_OTHER = "Linux Server (other)"


class RegisteredPhysicalMachineStatus(OpenEnumeration):
    """Values of RegisteredPhysicalMachineInfo.status.

    Values:
        AGENT_ERR_WAIT_FOR_HYBRID_JOIN: from 2406.
    """

    AGENT_UNREACHABLE = "AGENT_UNREACHABLE"
    UNASSIGNED_USER_CONNECTED = "UNASSIGNED_USER_CONNECTED"
    CONNECTED = "CONNECTED"
    UNASSIGNED_USER_DISCONNECTED = "UNASSIGNED_USER_DISCONNECTED"
    DISCONNECTED = "DISCONNECTED"
    AGENT_ERR_STARTUP_IN_PROGRESS = "AGENT_ERR_STARTUP_IN_PROGRESS"
    AGENT_ERR_WAIT_FOR_HYBRID_JOIN = "AGENT_ERR_WAIT_FOR_HYBRID_JOIN"
    AGENT_ERR_DISABLED = "AGENT_ERR_DISABLED"
    AGENT_ERR_INVALID_IP = "AGENT_ERR_INVALID_IP"
    AGENT_ERR_NEED_REBOOT = "AGENT_ERR_NEED_REBOOT"
    AGENT_ERR_PROTOCOL_FAILURE = "AGENT_ERR_PROTOCOL_FAILURE"
    AGENT_ERR_DOMAIN_FAILURE = "AGENT_ERR_DOMAIN_FAILURE"
    AGENT_CONFIG_ERROR = "AGENT_CONFIG_ERROR"
    AVAILABLE = "AVAILABLE"
    VALIDATING = "VALIDATING"
    UNKNOWN = "UNKNOWN"


class RegisteredPhysicalMachineBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RegisteredPhysicalMachine.RegisteredPhysicalMachineBase

    Fields:
        name: not updatable.
        dns_name: not updatable.
        description: not updatable; since 7.7.
        operating_system: not updatable.
    """

    name: str | None = field("name", "xsd:string", default=None)
    dns_name: str | None = field("dnsName", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    operating_system: OperatingSystem | str = field("operatingSystem", "OperatingSystem")


class RegisteredPhysicalMachineInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RegisteredPhysicalMachine.RegisteredPhysicalMachineInfo
    Queryable by: QueryService

    Fields:
        id: not updatable.
        status: not updatable.
        machine_base: not updatable.
        message_security_data: not updatable; since 6.1.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: MachineId = field("id", "MachineId")
    status: RegisteredPhysicalMachineStatus | str = field("status", "RegisteredPhysicalMachineStatus")
    machine_base: RegisteredPhysicalMachineBase = field("machineBase", "RegisteredPhysicalMachineBase")
    message_security_data: RegisteredPhysicalMachineMessageSecurityData = field(
        "messageSecurityData", "RegisteredPhysicalMachineMessageSecurityData"
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class RegisteredPhysicalMachineMessageSecurityData(DynamicData):
    """Data object, since 6.1.

    Page: vdi.resources.RegisteredPhysicalMachine.MessageSecurityData

    Fields:
        message_security_mode: not updatable.
        message_security_enhanced_mode_supported: not updatable.
    """

    message_security_mode: MessageSecurityMode | str = field("messageSecurityMode", "MessageSecurityMode")
    message_security_enhanced_mode_supported: bool = field("messageSecurityEnhancedModeSupported", "xsd:boolean")


class RegisteredPhysicalMachineRegisterResult(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RegisteredPhysicalMachine.RegisterResult
    """

    id: MachineId = field("id", "MachineId")
    pairing_token: str = field("pairingToken", "xsd:string")


class RegisteredPhysicalMachineRegisterSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RegisteredPhysicalMachine.RegisterSpec

    Fields:
        dns_name: 1..255 characters.
        source: form PrintableText.
    """

    dns_name: str = field("dnsName", "xsd:string")
    operating_system: RegisteredPhysicalMachineRegisterOperatingSystem | str = field(
        "operatingSystem", "RegisteredPhysicalMachineRegisterOperatingSystem"
    )
    source: str | None = field("source", "xsd:string", default=None)


class RegisteredPhysicalMachine_Delete(Request[None]):
    """Request to RegisteredPhysicalMachine.

    Page: vdi.resources.RegisteredPhysicalMachine
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_REGISTERED_PHYSICAL_MACHINE_DELETED, VLSI_REGISTERED_PHYSICAL_MACHINE_DELETE_FAILED
    """

    __operation__ = Operation(
        service="RegisteredPhysicalMachine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class RegisteredPhysicalMachine_Get(Request["RegisteredPhysicalMachineInfo"]):
    """Request to RegisteredPhysicalMachine.

    Page: vdi.resources.RegisteredPhysicalMachine
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="RegisteredPhysicalMachine",
        returns="RegisteredPhysicalMachineInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class RegisteredPhysicalMachine_Register(Request["RegisteredPhysicalMachineRegisterResult"]):
    """Request to RegisteredPhysicalMachine.

    Page: vdi.resources.RegisteredPhysicalMachine
    Privileges: GLOBAL_MACHINE_REGISTER
    Events: VLSI_MACHINE_REGISTERED, VLSI_MACHINE_REGISTRATION_FAILED
    """

    __operation__ = Operation(
        service="RegisteredPhysicalMachine",
        returns="RegisteredPhysicalMachineRegisterResult",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: RegisteredPhysicalMachineRegisterSpec = field("spec", "RegisteredPhysicalMachineRegisterSpec")
