"""Certificates: those of gateways, which are read; and those of other servers, which nobody reaches."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..identifiers import thumbprint
from ..names import VIRTUAL_CENTER
from ..shapes import value_at
from .asking import computed

if TYPE_CHECKING:
    from ..behaviour import Call

_GATEWAY: Final = "GatewayCertificateInfo"
_PEM: Final = "-----BEGIN CERTIFICATE-----"


def _add(call: Call) -> None:
    spec = call.argument("gatewayCertificateSpec")
    name = spec.certificate_name
    if call.inventory.get(_GATEWAY, name) is not None:
        raise call.faults.invalid("gatewayCertificateSpec", f"there is a certificate {name}: give another name")
    told = _read(call, spec.certificate)
    call.inventory.put(call.inventory.examples.make(_GATEWAY, {"certificateName": name, **told}))


def _read(call: Call, text: str) -> dict[str, Any]:
    """What is told of a certificate; raises InvalidArgument for a text that is none."""
    try:
        from cryptography import x509  # noqa: PLC0415 - an extra, which only certificates need
    except ImportError:
        told = "certificates are read with cryptography: pip install 'vlsi-bindings[simulator]'"
        raise call.faults("UnexpectedFault", told) from None
    try:
        if _PEM in text:
            found = x509.load_pem_x509_certificate(text.encode("ascii"))
        else:
            found = x509.load_der_x509_certificate(base64.b64decode("".join(text.split()), validate=True))
        return {
            "commonName": found.subject.rfc4514_string(),
            "issuer": found.issuer.rfc4514_string(),
            "serialNum": f"{found.serial_number:x}",
            "expiryDate": found.not_valid_after_utc,
        }
    except (ValueError, binascii.Error):
        told = "this is no certificate: give one as PEM, or its DER form in base64"
        raise call.faults.invalid("gatewayCertificateSpec", told) from None


def _delete(call: Call) -> None:
    name = call.argument("certificateName")
    if call.inventory.get(_GATEWAY, name) is None:
        raise call.faults.invalid("certificateName", f"there is no certificate {name}")
    call.inventory.store.delete(_GATEWAY, name)


def _validate(call: Call) -> Any:
    spec = call.argument("spec")
    address = value_at(spec, "serverName") or urlsplit(value_at(spec, "metadataURL") or "").hostname
    return _seen(call, str(address or ""))


def _validate_composer(call: Call) -> Any:
    return _seen(call, call.existing(VIRTUAL_CENTER, call.argument("spec").vc_id).server_spec.server_name)


def _seen(call: Call, address: str) -> Any:
    """What an administrator may accept: nobody has signed the certificates of servers here."""
    told = thumbprint(call.inventory.seed, address)
    given = {"thumbprint": told, "invalidReasons": ["NOT_TRUSTED"], "allowAdminOverride": True}
    return call.inventory.examples.make("CertificateData", given)


_SEEN: Final = "it is not trusted; its thumbprint is made of the server's name, and the same each time"
OPERATIONS: Final = computed(
    {
        "Certificate_Validate": (_validate, _SEEN),
        "Certificate_ValidateViewComposerLocalToVC": (_validate_composer, _SEEN),
        "GlobalSettings_AddGatewayCertificate": (_add, "the certificate is read, and kept by its name"),
        "GlobalSettings_DeleteGatewayCertificate": (_delete, "the certificate is gone"),
    }
)
