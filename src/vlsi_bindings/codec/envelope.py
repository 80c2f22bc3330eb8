"""A message as a value: what the envelope held, what was tolerated, which dialect it spoke."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ..model import DataObject, Fault, Request, Response, Retained, Unknown
from .dialect import DEFAULT_DIALECT, Dialect
from .errors import EncodeError

if TYPE_CHECKING:
    from ..model.retained import Slot
    from .findings import Finding

MessageKind: TypeAlias = Literal["request", "response", "fault", "object", "unknown"]
FAULT_PARTS: Final[dict[str, Slot]] = {
    "faultcode": ("code", 0),
    "faultstring": ("string", 0),
    "faultactor": ("actor", 0),
    "detail": ("detail", 0),
}
"""The parts of a SOAP Fault in their order, and where the order that was met keeps them."""


@dataclass(slots=True)
class SoapFault:
    """The SOAP Fault of an answer.

    ``code`` and ``string`` are the server's (``string`` may be empty); ``detail`` is the fault object, or the unknown
    content that stood in its place, or ``None``. ``detail_name`` is the local name of the detail's element where it
    is not the usual type + ``Fault``, ``detail_namespace`` is ``""`` where it stood in no namespace, ``typed`` says
    that it has an ``xsi:type``. ``unknown`` and ``unknown_detail`` are what else stood in the fault and in its
    detail.
    """

    code: str | None = "ServerFaultCode"
    string: str = ""
    actor: str | None = None
    detail: Fault | Unknown | None = None
    detail_name: str | None = None
    detail_namespace: str | None = None
    has_detail: bool = False
    typed: bool = True
    unknown: list[Unknown] = field(default_factory=list)
    unknown_detail: list[Unknown] = field(default_factory=list)
    retained: Retained = field(default_factory=Retained, repr=False)

    @property
    def text(self) -> str:
        """What the server said: ``string``, or else the text that stood in the detail's place; may be empty."""
        said = (
            self.detail.xml.decode("utf-8").strip() if isinstance(self.detail, Unknown) and not self.detail.name else ""
        )
        return self.string or said

    @property
    def exception(self) -> Exception:
        """What to raise: the typed fault, carrying the server's text, or a plain one with the text."""
        if isinstance(self.detail, Fault):
            self.detail.message = self.text or None
            return self.detail
        return UnknownFault(self)


class UnknownFault(Fault):
    """A fault that no documented type describes; ``fault`` is the whole SOAP Fault."""

    def __init__(self, fault: SoapFault) -> None:
        """Take the SOAP Fault."""
        super().__init__()
        self.fault = fault
        self.message = f"{fault.code}: {fault.text or 'the server gave no text'}"

    def __reduce__(self) -> tuple[type[UnknownFault], tuple[SoapFault]]:
        """Survive pickling."""
        return type(self), (self.fault,)


_KINDS: Final[dict[type, MessageKind]] = {
    Request: "request",
    Response: "response",
    SoapFault: "fault",
    DataObject: "object",
}


@dataclass(slots=True)
class Envelope:
    """One message.

    ``body`` is a :class:`Request`, a :class:`Response`, a :class:`SoapFault`, a bare data object, or unknown content.
    ``headers`` are the header blocks as they stood. ``findings`` tell what decoding tolerated (at most
    ``Limits.max_findings``; ``more_findings`` counts the rest). ``dialect`` is the one that was seen, and is written
    with. ``bare`` says that the document is an object without an envelope; ``root`` is then the local name of its
    element.
    """

    body: Request[Any] | Response | SoapFault | DataObject | Unknown
    headers: list[Unknown] = field(default_factory=list)
    findings: tuple[Finding, ...] = ()
    more_findings: int = 0
    dialect: Dialect = DEFAULT_DIALECT
    bare: bool = False
    root: str | None = None
    has_header: bool = False
    strays: dict[str, list[tuple[int, Unknown]]] = field(default_factory=dict)
    """What stood in an element of the envelope (``Envelope``, ``Header``, ``Body``, ``Fault``, ``detail``) and has no
    room there: its place among all that stood there, and the piece."""

    namespaces: dict[str, dict[str | None, str]] = field(default_factory=dict, repr=False)
    retained: Retained = field(default_factory=Retained, repr=False)
    """The spelling of Envelope, Header, Body and the body child: attributes that the contract does not know. Written by
    the decoder only, as ``namespaces`` is: messages of one peer share both."""

    @property
    def operation(self) -> str | None:
        """The wire name of the operation; ``None`` for faults, bare objects and unknown content."""
        if isinstance(self.body, Request):
            return type(self.body).__wire_name__
        if isinstance(self.body, Response):
            return type(self.body).__request__.__wire_name__
        return None

    @property
    def kind(self) -> MessageKind:
        """``request``, ``response``, ``fault``, ``object`` or ``unknown``."""
        for cls, kind in _KINDS.items():
            if isinstance(self.body, cls):
                return kind
        return "unknown"

    @property
    def arguments(self) -> Request[Any] | None:
        """The request, whose fields are the arguments."""
        return self.body if isinstance(self.body, Request) else None

    @property
    def result(self) -> Any:  # noqa: ANN401 - any of the API's types; Request[T] says which
        """The result of an answer; raises the fault if the message is one."""
        if isinstance(self.body, SoapFault):
            raise self.body.exception
        return self.body.returnval if isinstance(self.body, Response) else None

    @property
    def fault(self) -> SoapFault | None:
        """The SOAP Fault, if the message is one."""
        return self.body if isinstance(self.body, SoapFault) else None

    @property
    def value(self) -> DataObject | None:
        """The object of a bare document."""
        return self.body if self.bare and isinstance(self.body, DataObject) else None


def as_envelope(value: object, dialect: Dialect | None) -> Envelope:
    """What :func:`encode` was given, as an envelope; raises EncodeError for anything that is no message."""
    if isinstance(value, Envelope):
        return value if dialect is None else replace(value, dialect=dialect)
    spoken = dialect or DEFAULT_DIALECT
    if isinstance(value, SoapFault):
        return Envelope(value, dialect=spoken)
    if isinstance(value, Fault):
        return Envelope(SoapFault(string=value.message or "", detail=value), dialect=spoken)
    if isinstance(value, DataObject):
        return Envelope(value, dialect=spoken, bare=not isinstance(value, (Request, Response)))
    raise EncodeError(
        f"a message is made of a request, a response, a fault or a data object, not {type(value).__name__}"
    )
