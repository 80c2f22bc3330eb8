"""RCX: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from ..calling import K, Service


class RCX(Service[K]):
    """Calls to RCX, since 7.11.

    Page: vdi.infrastructure.RCX
    """
