"""AuthenticationManager: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class AuthenticationManager(Service[K]):
    """Calls to AuthenticationManager.

    Page: vdi.AuthenticationManager
    """

    @operation
    def generate_key_material(self, spec: vdi.ClientKeyDerivationSpec) -> Request[vdi.ServerKeyDerivationInfo]:
        """Send AuthenticationManager_GenerateKeyMaterial, from 2111; gives ServerKeyDerivationInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AuthenticationManager_GenerateKeyMaterial(spec=spec)

    @operation
    def login(self, username: str, *, password: vdi.SecureString, domain: str) -> Request[None]:
        """Send AuthenticationManager_Login; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AuthenticationManager_Login(username=username, password=password, domain=domain)

    @operation
    def login_by_token(self, data: vdi.JwtTokenData) -> Request[None]:
        """Send AuthenticationManager_LoginByToken; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AuthenticationManager_LoginByToken(data=data)

    @operation
    def logout(self) -> Request[None]:
        """Send AuthenticationManager_Logout; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AuthenticationManager_Logout()

    @operation
    def set_locale(self, locale: vdi.Locale | str) -> Request[None]:
        """Send AuthenticationManager_SetLocale; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AuthenticationManager_SetLocale(locale=locale)
