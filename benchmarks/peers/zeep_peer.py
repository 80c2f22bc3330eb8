"""zeep: a client made from the WSDL at start, its own request writer and reply reader, no transport."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lxml import etree

from ..contract import NAMESPACE, WSDL
from . import Read, Step, Write, follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..messages import Message


@dataclass
class _Reply:
    """As much of a requests.Response as zeep looks at."""

    content: bytes
    status_code: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/xml; charset=utf-8"})
    encoding: str = "utf-8"


class ZeepPeer:
    """A zeep client that never connects."""

    setting = "Client(vdi.wsdl), default settings"

    def __init__(self) -> None:
        zeep = import_module("zeep")
        self.version: str = zeep.__version__
        self._client: Any = zeep.Client(str(WSDL))
        port = next(iter(next(iter(self._client.wsdl.services.values())).ports.values()))
        self._binding: Any = port.binding

    def reader(self, operation: str) -> Read:
        """The client's own way from a reply to its result."""
        client, binding, known = self._client, self._binding, self._binding.get(operation)
        return lambda body: binding.process_reply(client, known, _Reply(body))

    def writer(self, message: Message) -> Write:
        """A request as the client sends it, or an answer through the same serializer."""
        if message.is_answer:
            result = self.reader(message.operation)(message.body)
            output = self._binding.get(message.operation).output
            return lambda: etree.tostring(output.serialize(result).content, encoding="UTF-8", xml_declaration=True)
        create, service, name = self._client.create_message, self._client.service, message.operation
        values = self._arguments(etree.fromstring(message.body)[0][0], name)
        return lambda: etree.tostring(create(service, name, **values), encoding="UTF-8", xml_declaration=True)

    def _arguments(self, request: etree._Element, operation: str) -> dict[str, Any]:
        wrapper = self._client.get_element(f"{{{NAMESPACE}}}{operation}")
        parsed = wrapper.parse(request, self._client.wsdl.types)
        return {etree.QName(child).localname: parsed[etree.QName(child).localname] for child in request}

    def text_at(self, value: object, path: Sequence[Step]) -> str:
        """The text at ``path``; zeep names its attributes as the wire does."""
        return follow(value, path, getattr)


def peer() -> ZeepPeer:
    """The adapter; raises ImportError where zeep is not installed."""
    return ZeepPeer()
