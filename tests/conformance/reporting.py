"""Results to report on: messages of every fate, with content that would like to do harm."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from vlsi_bindings import codec, vdi
from vlsi_bindings.conformance import Severity, check
from vlsi_bindings.conformance.reports import Result, form_of, write

if TYPE_CHECKING:
    from collections.abc import Iterable

STATUS: Final = "DesktopInstantCloneDesktopProvisioningStatusData"
HOSTILE: Final = (
    "</script><script>document.title='owned'</script><img src=x onerror=document.title='owned'>\u202e\x1b[31m"
)


def status(fields: str) -> bytes:
    return f'<{STATUS} xmlns="urn:vdi">{fields}</{STATUS}>'.encode()


def hostile() -> Result:
    """A message whose value, and a file whose name, are markup."""
    text = "&lt;/script>&lt;script>document.title='owned'&lt;/script>&lt;img src=x onerror=alert(1)>\u202e"
    data = status(f"<operation>{text}</operation>")
    return Result(f"{HOSTILE}\udcff.xml", check(data).verdict, seconds=0.25)


def results() -> list[Result]:
    """One of each fate."""
    request = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d")))
    answer = codec.encode(vdi.EntityNotFound(error_message="no", id=vdi.DesktopId(id="d")))
    return [
        Result("captures/fine.xml", check(request).verdict, seconds=0.5),
        Result("captures/odd request.xml", check(request.replace(b"<id>d", b"<id a='1'>d")).verdict),
        Result("captures/drifted.xml", check(answer.replace(b"<errorMessage>", b"<new/><errorMessage>")).verdict),
        Result("/captures/broken.xml", reason="not well-formed XML: <b> has no end", line=2, column=8),
        hostile(),
        Result("odd.xml", check(status(_ODD)).verdict),
    ]


_ODD: Final = "<pendingImageProgress>x</pendingImageProgress>\n<operation>NEW</operation><x/>"


def document(form: str, told: Iterable[Result], fail_on: Severity = Severity.ERROR) -> bytes:
    """The document of a form."""
    target = BytesIO()
    write(told, form_of(form, fail_on), target)
    return target.getvalue()
