"""TLS: which versions the server speaks, its certificate, and whether the client would trust it."""

from __future__ import annotations

import datetime
import ssl
from typing import TYPE_CHECKING, Final

from ..bounds import all_bounded
from ..tls_errors import meaning
from .certificates import Certificate
from .handshakes import Handshake, lenient_context, read, shake_hands
from .steps import clipped, doubtful, fine, wrong

if TYPE_CHECKING:
    from .patient import Patient
    from .steps import Outcome

VERSIONS: Final = {
    "TLSv1": ssl.TLSVersion.TLSv1,
    "TLSv1.1": ssl.TLSVersion.TLSv1_1,
    "TLSv1.2": ssl.TLSVersion.TLSv1_2,
    "TLSv1.3": ssl.TLSVersion.TLSv1_3,
}
_SHOWN: Final = 5
_MODERN: Final = frozenset({"TLSv1.2", "TLSv1.3"})


def tls(patient: Patient) -> Outcome:
    """Which versions of TLS the server speaks; trust is another matter."""
    try:
        agreed = shake_hands(patient, lenient_context())
    except OSError as error:
        return _no_handshake(error)
    patient.certificate = Certificate(agreed.der, agreed.sent)
    spoken = _spoken(patient, agreed.version)
    told = f"{agreed.version} with {agreed.cipher}; it speaks {', '.join(spoken)}"
    if not _MODERN.intersection(spoken):
        mend = "the client needs TLS 1.2 or newer: enable it at the server, or at the gateway in between"
        return wrong(told, "protocol", mend, versions=spoken, cipher=agreed.cipher)
    return fine(told, versions=spoken, cipher=agreed.cipher)


def certificate(patient: Patient) -> Outcome:
    """Whom the certificate is for, and how many days are left."""
    shown = patient.certificate or Certificate(b"")
    try:
        patient.certificate = known = read(patient, shown)
    except OSError as error:
        told = f"SHA-256 {shown.thumbprint}; what is in it cannot be read: {clipped(str(error))}"
        return doubtful(told, "unreadable", "look at it with openssl s_client", thumbprint=shown.thumbprint)
    return _dated(known, patient.asked.days, pinned=patient.asked.thumbprint is not None)


def trust(patient: Patient) -> Outcome:
    """Whether the client would trust the server: by the very context that it uses."""
    try:
        shake_hands(patient, patient.trust)
    except OSError as error:
        return _distrusted(patient, error)
    patient.verified = True
    told = _vouched(patient)
    worse = _elsewhere(patient)
    if worse:
        mend = "mend what listens there, or take it out of the DNS: which address a client takes is chance"
        return doubtful(f"{told}; not so at {'; '.join(worse)}", "partly", mend)
    return fine(told)


def _vouched(patient: Patient) -> str:
    if patient.asked.thumbprint is not None:
        return "the certificate is the pinned one"
    whose = "that this system trusts" if patient.asked.ca is None else f"in {patient.asked.ca}"
    return f"an authority {whose} vouches for the certificate, and the name is right"


def _elsewhere(patient: Patient) -> list[str]:
    """The other addresses of the server where it is not trusted, each with the reason."""
    works = [lambda at=at: shake_hands(patient, patient.trust, at) for at in patient.others]
    results = zip(patient.others, all_bounded(works, patient.asked.seconds / 2), strict=True)
    return [f"{at}: {_no_handshake(error).found}" for at, error in results if isinstance(error, OSError)]


def _spoken(patient: Patient, agreed: str) -> list[str]:
    """The versions that the server speaks, each asked for alone, the one that was agreed on among them."""
    works = [lambda only=only: shake_hands(patient, lenient_context(only, only)) for only in VERSIONS.values()]
    results = dict(zip(VERSIONS, all_bounded(works, patient.asked.seconds / 2), strict=True))
    found = {name for name, result in results.items() if isinstance(result, Handshake) and result.version == name}
    return [name for name in VERSIONS if name in found or name == agreed]


def _no_handshake(error: OSError) -> Outcome:
    if isinstance(error, TimeoutError):
        mend = "what listens there does not speak TLS, or is overloaded: check the port"
        return wrong("the port is open, and in the handshake nothing comes back in time", "silent", mend)
    known = meaning(error)
    if known is None:
        mend = "it is restarting, or something in between forbids it"
        return wrong(f"the connection broke in the handshake: {clipped(str(error))}", "closed", mend)
    cause, what, mend = known
    return wrong(clipped(what), cause, mend)


def _dated(known: Certificate, days: int, *, pinned: bool) -> Outcome:
    now = datetime.datetime.now(datetime.timezone.utc)
    left = (known.ends - now).days if known.ends else None
    facts = {
        "thumbprint": known.thumbprint,
        "subject": known.subject,
        "issuer": known.issuer,
        "names": list(known.names),
        "begins": known.begins.isoformat() if known.begins else None,
        "ends": known.ends.isoformat() if known.ends else None,
        "days_left": left,
        "self_signed": known.self_signed,
        "sent": known.sent,
    }
    told = f"for {_some(known.names) or known.subject}, signed by {_issuer(known)}, SHA-256 {known.thumbprint}"
    bad = doubtful if pinned else wrong  # a pinned certificate is trusted whatever its dates say
    if known.ends is not None and known.ends < now:
        return bad(f"expired on {known.ends:%Y-%m-%d %H:%M} UTC: {told}", "expired", _RENEW, **facts)
    if known.begins is not None and known.begins > now:
        mend = "set the clock of this machine or of the one that made the certificate"
        return bad(f"valid from {known.begins:%Y-%m-%d %H:%M} UTC on: {told}", "not-yet-valid", mend, **facts)
    if left is not None and left < days:
        return doubtful(f"expires in {left} days: {told}", "expires-soon", _RENEW, **facts)
    return fine(f"{'no end' if left is None else f'{left:,} days left'}: {told}", **facts)


def _issuer(known: Certificate) -> str:
    return "itself" if known.self_signed else known.issuer or "nobody"


def _distrusted(patient: Patient, error: OSError) -> Outcome:
    found = meaning(error)
    if found is None:
        return _no_handshake(error)
    cause, what, mend = found
    known = patient.certificate or Certificate(b"")
    pin = f"pin the thumbprint {known.thumbprint} once you have compared it at the server's own console"
    mends = {
        "name": f"use one of {_some(known.names) or 'its names'} as the address, or {pin}",
        "issuer": f"name a file with its issuer ({known.issuer}) as the CA file, or {pin}; {_chain(known)}",
        "self-signed": f"name it as the CA file, or {pin}",
    }
    return wrong(clipped(what), cause, mends.get(cause, mend))


def _some(names: tuple[str, ...]) -> str:
    """The first few names."""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _chain(known: Certificate) -> str:
    """What the server may have left out: an authority often signs with an intermediate certificate."""
    if known.sent == 1:
        return "or let the server send its intermediate certificates: it sends its own alone"
    return f"the server sends {known.sent or 'some'} certificates, of which none leads to an authority trusted here"


_RENEW: Final = "renew it at the server, or at the gateway in between"
