"""Dialects by chance, and exchanges that are written in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from vlsi_bindings import codec
from vlsi_bindings.captures import Exchange, Headers, Source
from vlsi_bindings.codec import Dialect
from vlsi_bindings.codec.dialect import clashes

if TYPE_CHECKING:
    from collections.abc import Iterable

PREFIXES: Final = st.sampled_from(
    ("v", "vdi", "ns1", "a", "q.1", "core", "xsi", "xsd", "_x", "soapenv", "xmlish", "straße", "a-b")
)
NAMESPACES: Final = st.sampled_from(("urn:vdi", "urn:horizon", "http://view.example.com/a?b=1&c='2'", "urn:vim25"))
CANARY: Final = "c4n4ry"


@st.composite
def dialects(draw: st.DrawFn) -> Dialect:
    """Any dialect that a message can be written in."""
    default = st.none() | PREFIXES
    drawn = Dialect(
        namespace=draw(NAMESPACES),
        core_namespace=draw(st.none() | st.just("urn:core")),
        soap_action=draw(st.sampled_from(("urn:vdi/1.0", "urn:horizon/8.12.0", "", "x y"))),
        quoted_action=draw(st.booleans()),
        session_cookie=draw(st.sampled_from(("vmware_soap_session", "JSESSIONID", "view-session"))),
        element_prefix=draw(default),
        core_prefix=draw(PREFIXES),
        type_prefix=draw(default),
        always_typed=draw(st.booleans()),
        soap_prefix=draw(default),
        xsi_prefix=draw(PREFIXES),
        xsd_prefix=draw(PREFIXES),
    )
    if any(clashes(drawn)):
        drawn = Dialect(drawn.namespace, drawn.core_namespace, drawn.soap_action, drawn.quoted_action)
    return drawn


def exchange(dialect: Dialect, request: object = None, answer: object = None, status: int = 200) -> Exchange:
    """An exchange in that dialect, HTTP heads with a canary in their values included."""
    asked = Headers(
        (
            ("SOAPAction", dialect.action_header),
            ("Content-Type", "text/xml; charset=utf-8"),
            ("Cookie", f"theme={CANARY}; {dialect.session_cookie}={CANARY}"),
            ("X-Request-Note", CANARY),
        )
    )
    answered = Headers((("Set-Cookie", f"{dialect.session_cookie}={CANARY}; Path=/{CANARY}"), ("Server", CANARY)))
    return Exchange(
        Source("made"), _encoded(request, dialect), _encoded(answer, dialect), None, None, status, asked, answered
    )


def _encoded(value: object, dialect: Dialect) -> bytes | None:
    return None if value is None else codec.encode(value, dialect=dialect)


def http_dump(exchanges: Iterable[Exchange]) -> bytes:
    """The exchanges as HTTP messages, one after the other."""
    return b"".join(_message(one, side) for one in exchanges for side in ("request", "answer"))


def _message(one: Exchange, side: str) -> bytes:
    body: bytes = getattr(one, side) or b""
    headers: Any = getattr(one, f"{side}_headers")
    first = "POST /view-vlsi/sdk HTTP/1.1" if side == "request" else f"HTTP/1.1 {one.status} Told"
    lines = [first, *(f"{name}: {value}" for name, value in headers), f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body
