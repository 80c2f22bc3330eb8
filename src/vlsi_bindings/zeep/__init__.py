"""For those who have zeep: its client over the packaged WSDL with the classes of this package; its transport for ours.

>>> from vlsi_bindings.zeep import Client
>>> client = Client("horizon.example.com", transport=zeep.Transport(session=session))
>>> client.service.Desktop_Get(id=pool.id).base.name

Needs the extra ``zeep``.
"""

from __future__ import annotations

from ..extras import extra

with extra("zeep"):
    from .client import AsyncClient, Client, packaged_wsdl
    from .transport import RequestsTransport, session_of

__all__ = ["AsyncClient", "Client", "RequestsTransport", "packaged_wsdl", "session_of"]
