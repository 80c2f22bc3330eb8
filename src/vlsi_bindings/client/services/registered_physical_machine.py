"""RegisteredPhysicalMachine: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    from ...model import Request


class RegisteredPhysicalMachine(Objects[K, "vdi.MachineId", "vdi.RegisteredPhysicalMachineInfo"]):
    """Calls to RegisteredPhysicalMachine, since 6.0.

    Page: vdi.resources.RegisteredPhysicalMachine
    """

    @operation
    def delete(self, id: vdi.MachineId) -> Request[None]:
        """Send RegisteredPhysicalMachine_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RegisteredPhysicalMachine_Delete(id=id)

    @operation
    def get(self, id: vdi.MachineId) -> Request[vdi.RegisteredPhysicalMachineInfo]:
        """Send RegisteredPhysicalMachine_Get; gives RegisteredPhysicalMachineInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RegisteredPhysicalMachine_Get(id=id)

    @operation
    def register(
        self, spec: vdi.RegisteredPhysicalMachineRegisterSpec
    ) -> Request[vdi.RegisteredPhysicalMachineRegisterResult]:
        """Send RegisteredPhysicalMachine_Register; gives RegisteredPhysicalMachineRegisterResult.

        Privileges: GLOBAL_MACHINE_REGISTER
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RegisteredPhysicalMachine_Register(spec=spec)
