"""Certificate: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import AnyValue, Request


class Certificate(Service[K]):
    """Calls to Certificate, since 6.0.

    Page: vdi.utils.Certificate
    """

    @operation
    def validate(self, spec: AnyValue) -> Request[vdi.CertificateData]:
        """Send Certificate_Validate; gives CertificateData.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            spec: of type ServerSpec or SAMLAuthenticatorServerData.
        """
        return vdi.Certificate_Validate(spec=spec)

    @operation
    def validate_view_composer_local_to_vc(self, spec: vdi.ViewComposerWithVCSpec) -> Request[vdi.CertificateData]:
        """Send Certificate_ValidateViewComposerLocalToVC, deprecated; gives CertificateData.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Certificate_ValidateViewComposerLocalToVC(spec=spec)
