"""Entity ids in the documented shape: the kind, then base64 segments joined by slashes, the last one unpadded.

And the thumbprints of servers, which are made of their names too.
"""

from __future__ import annotations

import base64
import hashlib


def entity_id(id_type: str, *segments: str) -> str:
    """The text of an id: ``entity_id("DesktopId", "6b52", "Alpha")`` is ``Desktop/NmI1Mg==/QWxwaGE``."""
    coded = [base64.b64encode(segment.encode("utf-8")).decode("ascii") for segment in segments]
    return "/".join((id_type.removesuffix("Id"), *coded[:-1], coded[-1].rstrip("=")))


def unique_id(id_type: str, seed: object, name: str) -> str:
    """The id of something by its name: the first segment is a GUID that seed, type and name determine."""
    digest = hashlib.sha256(f"{seed}\0{id_type}\0{name}".encode()).hexdigest()
    guid = "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))
    return entity_id(id_type, guid, name)


def thumbprint(seed: object, server: str) -> dict[str, str]:
    """What tells the certificate of a server from others: as a CertificateThumbprint, which seed and name determine."""
    digest = hashlib.sha256(f"{seed}\0certificate\0{server.casefold()}".encode()).hexdigest()
    return {"sslCertThumbprint": digest, "sslCertThumbprintAlgorithm": "SHA-256"}


def name_in(identity: str) -> str:
    """The name in an id of :func:`unique_id`."""
    coded = identity.rpartition("/")[2]
    return base64.b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-8")
