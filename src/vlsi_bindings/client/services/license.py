"""License: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, later, operation

if TYPE_CHECKING:
    from ...model import Request


class License(Service[K]):
    """Calls to License, since 6.0.

    Page: vdi.infrastructure.License
    """

    @operation
    def get(self) -> Request[vdi.LicenseInfo]:
        """Send License_Get; gives LicenseInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.License_Get()

    @operation
    def set(self, license_key: str, *, consent: bool | None = None) -> Request[None]:
        """Send License_Set; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidLicense, InvalidState, InvalidType,
            UnexpectedFault

        Parameters:
            consent: from 2406.
        """
        return later(vdi.License_Set, "consent", license_key=license_key, consent=consent)
