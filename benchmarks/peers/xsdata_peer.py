"""xsdata: dataclasses that its own generator makes from the schema once, then its parser and serializer."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from dataclasses import field as dataclass_field
from dataclasses import fields, make_dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..contract import MESSAGES, NAMESPACE, cache_folder
from . import Read, Step, Write, follow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType

    from ..messages import Message

_ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
_MODULE = "xsdata_vdi"


class XsdataPeer:
    """xsdata's parser and serializer with one context that is kept, as its documentation advises."""

    setting = (
        "generated with --slots; XmlEventHandler and XmlEventWriter (faster here than the lxml ones), one kept context"
    )

    def __init__(self) -> None:
        self.version: str = import_module("xsdata").__version__
        self._classes = _generated()
        context = _part("context").XmlContext()
        handler, writer = _part("parsers.handlers").XmlEventHandler, _part("serializers.writers").XmlEventWriter
        self._parser: Any = _part("parsers").XmlParser(context=context, handler=handler)
        self._serializer: Any = _part("serializers").XmlSerializer(context=context, writer=writer)
        self._envelopes: dict[str, type[Any]] = {}

    def reader(self, operation: str) -> Read:
        """Parses the whole envelope; the result is the response's only field."""
        parse, envelope = self._parser.from_bytes, self._envelope(f"{operation}Response")
        return lambda body: parse(body, envelope).body.content.returnval

    def writer(self, message: Message) -> Write:
        """Renders the envelope's dataclass to bytes."""
        envelope = self._envelope(message.operation + ("Response" if message.is_answer else ""))
        value = self._parser.from_bytes(message.body, envelope)
        render = self._serializer.render
        prefixes = {None: NAMESPACE, "soapenv": _ENVELOPE}
        return lambda: render(value, prefixes).encode()

    def _envelope(self, wrapper: str) -> type[Any]:
        """The SOAP envelope around one wrapper element, as xsdata's own SOAP support declares it."""
        if wrapper not in self._envelopes:
            content = _class_of(self._classes, wrapper)
            body = _element_class("Body", {"content": (content, wrapper, NAMESPACE)})
            self._envelopes[wrapper] = _element_class("Envelope", {"body": (body, "Body", _ENVELOPE)})
        return self._envelopes[wrapper]

    def text_at(self, value: object, path: Sequence[Step]) -> str:
        """The text at ``path``; the wire names are in the fields' metadata."""
        return follow(value, path, _member)


def _part(name: str) -> ModuleType:
    return import_module(f"xsdata.formats.dataclass.{name}")


def _element_class(name: str, children: Mapping[str, tuple[type[Any], str, str]]) -> type[Any]:
    declared = [
        (attribute, kind, dataclass_field(metadata={"name": wire, "type": "Element", "namespace": namespace}))
        for attribute, (kind, wire, namespace) in children.items()
    ]
    meta = type("Meta", (), {"name": name, "namespace": _ENVELOPE})
    return make_dataclass(name, declared, namespace={"Meta": meta})


def _class_of(classes: ModuleType, wire_name: str) -> type[Any]:
    for found in vars(classes).values():
        meta = getattr(found, "Meta", None)
        if isinstance(found, type) and (getattr(meta, "name", None) or found.__name__) == wire_name:
            return found
    raise LookupError(f"xsdata made no class for {wire_name}")


def _member(value: object, wire_name: str) -> object:
    content = getattr(value, "value", value) if type(value).__name__ == "DerivedElement" else value
    for declared in fields(content):  # type: ignore[arg-type]  # whatever the generator made is a dataclass
        if declared.metadata.get("name", declared.name) == wire_name:
            return getattr(content, declared.name)
    raise LookupError(f"{type(content).__name__} has no {wire_name}")


def _generated() -> ModuleType:
    """The module of classes; made by xsdata's command the first time."""
    folder = cache_folder("xsdata")
    if not (folder / "done").exists():
        command = [sys.executable, "-m", "xsdata", "generate", str(MESSAGES), "--package", _MODULE]
        style = ["--structure-style", "single-package", "--slots", "--docstring-style", "Blank"]
        # It calls ruff by name, which the shell of an unactivated environment does not find.
        paths = os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", "")))
        surroundings = {**os.environ, "PATH": paths}
        subprocess.run([*command, *style], cwd=folder, env=surroundings, check=True, capture_output=True)  # noqa: S603 - ours
        (folder / "done").touch()
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return import_module(_MODULE)


def peer() -> XsdataPeer:
    """The adapter; raises ImportError where xsdata is not installed."""
    return XsdataPeer()
