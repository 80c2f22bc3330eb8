"""JwtToken: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class JwtToken(Service[K]):
    """Calls to JwtToken, since 7.4.

    Page: vdi.infrastructure.JwtToken
    """

    @operation
    def generate(self, spec: vdi.JwtTokenGenerationSpec | None = None) -> Request[vdi.JwtTokenInfo]:
        """Send JwtToken_Generate; gives JwtTokenInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.JwtToken_Generate(spec=spec)

    @operation
    def get_public_keys(self) -> Request[list[vdi.JwtPublicKeyInfo]]:
        """Send JwtToken_GetPublicKeys; gives a list of JwtPublicKeyInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.JwtToken_GetPublicKeys()
