"""GlobalSettings: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class GlobalSettings(ChangeableSettings[K, "vdi.GlobalSettingsInfo"]):
    """Calls to GlobalSettings, since 6.0.

    Page: vdi.infrastructure.GlobalSettings
    """

    @operation
    def add_gateway_certificate(self, gateway_certificate_spec: vdi.GatewayCertificateSpec) -> Request[None]:
        """Send GlobalSettings_AddGatewayCertificate, from 2206; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_AddGatewayCertificate(gateway_certificate_spec=gateway_certificate_spec)

    @operation
    def delete_gateway_certificate(self, certificate_name: str) -> Request[None]:
        """Send GlobalSettings_DeleteGatewayCertificate, from 2206; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_DeleteGatewayCertificate(certificate_name=certificate_name)

    @operation
    def get(self) -> Request[vdi.GlobalSettingsInfo]:
        """Send GlobalSettings_Get; gives GlobalSettingsInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_Get()

    @operation
    def get_environment_settings(self) -> Request[vdi.EnvironmentSettings]:
        """Send GlobalSettings_GetEnvironmentSettings; gives EnvironmentSettings.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_GetEnvironmentSettings()

    @operation
    def get_feature_settings(self) -> Request[vdi.GlobalFeatureSettings]:
        """Send GlobalSettings_GetFeatureSettings; gives GlobalFeatureSettings.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_GetFeatureSettings()

    @operation
    def get_pre_logon_settings(self) -> Request[vdi.GlobalPreLogonSettings]:
        """Send GlobalSettings_GetPreLogonSettings; gives GlobalPreLogonSettings.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_GetPreLogonSettings()

    @operation
    def list_gateway_certificates(self) -> Request[list[vdi.GatewayCertificateInfo]]:
        """Send GlobalSettings_ListGatewayCertificates, from 2206; gives a list of GatewayCertificateInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSettings_ListGatewayCertificates()

    @operation
    def update(self, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send GlobalSettings_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into GlobalSettingsInfo.
        """
        return vdi.GlobalSettings_Update(updates=items(updates))
