"""The plain WSDL and XSD set of one release, for toolkits that know nothing of this project.

In layout A all types are in the service's namespace; in layout B the framework's core types have a namespace of their
own, which is imported. Rules: one document per namespace, no import twice, prefixes declared where they are used.
"""

from __future__ import annotations

import textwrap
from copy import deepcopy
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from lxml import etree

from .assertion import add_assertions
from .files import ENTRY, FACTS, WSDL, WSDL_SOAP, XS
from .reader import documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from lxml.etree import _Element as Element

    from .assertion import Assertion

COMPLETE: Final = "vdi-complete.wsdl"
CORE: Final = "vdi-core.xsd"
TYPES: Final = "vdi-types.xsd"
SERVICE_PREFIX: Final = "vdi"
CORE_PREFIX: Final = "core"
_XS: Final = XS[1:-1]
_QUOTED: Final = {'"': "&quot;"}
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'


def plain_set(
    path: Path | None = None,
    *,
    release: str | None = None,
    namespace: str | None = None,
    core_namespace: str | None = None,
    soap_action: str | None = None,
    assertions: Mapping[str, Sequence[Assertion]] | None = None,
) -> dict[str, bytes]:
    """The files of one release by name: ``vdi.wsdl`` with its schemas, and all of it in ``vdi-complete.wsdl``.

    ``path`` and ``release`` as for load. ``namespace`` is that of the service, ``None`` for the contract's own;
    ``core_namespace`` that of the core types, ``None`` for the service's (layout A). ``soap_action`` is the constant of
    all operations, ``None`` for the contract's own. ``assertions``, by the name of a type, become ``xs:assert``, and
    the set is XSD 1.1.

    Raises ContractError and UnknownReleaseError as load does, KeyError for assertions on a type that is not there.
    """
    found = documents(path, release=release)
    own = str(found.wsdl.get("targetNamespace"))
    service = namespace or own
    parts = [component for schema in found.schemas for component in schema if component.get("name")]
    core = [component for component in found.schemas[-1] if component.get("name")]
    add_assertions(parts, assertions or {})
    schemas = _schemas(parts, core, service, core_namespace or service)
    wsdl = _with_action(found.wsdl, soap_action)
    split = {file: _file(schema) for file, (_, schema) in schemas.items()}
    return {
        **split,
        ENTRY: _wsdl(wsdl, service, [_entry(service, schemas)]),
        COMPLETE: _wsdl(wsdl, service, [_inline(schema) for _, schema in schemas.values()]),
    }


def _schemas(
    parts: Sequence[Element], core: Sequence[Element], service: str, core_namespace: str
) -> dict[str, tuple[str, Element]]:
    """The schema documents by file: the namespace of each and its root; an imported one comes first."""
    if core_namespace == service:
        return {TYPES: (service, _schema(service, core_namespace, parts, frozenset()))}
    names = frozenset(str(component.get("name")) for component in core)
    own = [component for component in parts if component.get("name") not in names or component.tag == f"{XS}element"]
    types = _schema(service, core_namespace, own, names)
    etree.SubElement(types, f"{XS}import", {"namespace": core_namespace, "schemaLocation": CORE})
    types.insert(0, types[-1])
    return {
        CORE: (core_namespace, _schema(core_namespace, core_namespace, core, names)),
        TYPES: (service, types),
    }


def _schema(target: str, core_namespace: str, components: Iterable[Element], core: frozenset[str]) -> Element:
    prefixes = {"xs": _XS, SERVICE_PREFIX: target}
    if core:
        prefixes = {"xs": _XS, CORE_PREFIX: core_namespace}
        prefixes |= {SERVICE_PREFIX: target} if target != core_namespace else {}
    root = etree.Element(f"{XS}schema", nsmap=prefixes)
    root.set("targetNamespace", target)
    root.set("elementFormDefault", "qualified")
    for component in components:
        root.append(_without_facts(deepcopy(component), core))
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(prefixes))
    return root


def _without_facts(component: Element, core: frozenset[str]) -> Element:
    """A component as plain XSD, its references with the prefixes of the plain set; assertions keep their sentences."""
    for annotation in list(component.iter(f"{XS}annotation")):
        parent = annotation.getparent()
        if parent is not None and parent.tag != f"{XS}assert":
            parent.remove(annotation)
    for node in component.iter(etree.Element):
        for name, value in list(node.attrib.items()):
            if str(name).startswith(FACTS):
                del node.attrib[name]
            elif name in ("type", "base"):
                node.set(name, _qname(node, str(value), core))
    return component


def _qname(node: Element, spelled: str, core: frozenset[str]) -> str:
    prefix, _, local = spelled.rpartition(":")
    if node.nsmap.get(prefix or None) == _XS:
        return f"xs:{local}"
    return f"{CORE_PREFIX if local in core else SERVICE_PREFIX}:{local}"


def _entry(service: str, schemas: Mapping[str, tuple[str, Element]]) -> str:
    """The schema within ``wsdl:types`` of the split set: it includes the service's document, which imports the core."""
    root = etree.Element(f"{XS}schema", nsmap={"xs": _XS, SERVICE_PREFIX: service})
    root.set("targetNamespace", service)
    root.set("elementFormDefault", "qualified")
    for file, (namespace, _) in schemas.items():
        if namespace == service:
            etree.SubElement(root, f"{XS}include", schemaLocation=file)
    return _text(root)


def _inline(schema: Element) -> str:
    """A schema that stands beside those it imports: they need no location."""
    alone = deepcopy(schema)
    for imported in alone.iterfind(f"{XS}import"):
        del imported.attrib["schemaLocation"]
    return _text(alone)


def _with_action(wsdl: Element, soap_action: str | None) -> Element:
    """The WSDL with another SOAPAction, if one is wanted."""
    if soap_action is None:
        return wsdl
    changed = deepcopy(wsdl)
    for operation in changed.iter(f"{WSDL_SOAP}operation"):
        operation.set("soapAction", soap_action)
    return changed


def _wsdl(wsdl: Element, service: str, schemas: Iterable[str]) -> bytes:
    """The WSDL with schemas inside.

    They go in as text, so that each keeps its own namespace declarations, which several toolkits ask for.
    """
    own = str(wsdl.get("targetNamespace"))
    plain = deepcopy(wsdl)
    types = plain.find(f"{WSDL}types")
    if types is not None:
        for child in list(types):
            types.remove(child)
        types.text = None
    etree.cleanup_namespaces(plain, keep_ns_prefixes=["wsdl", "soap", SERVICE_PREFIX])
    inside = "".join(f"{textwrap.indent(schema, '    ')}\n" for schema in schemas)
    text = _text(plain).replace("<wsdl:types/>", f"<wsdl:types>\n{inside}  </wsdl:types>", 1)
    if service != own:
        text = text.replace(f'"{own}"', f'"{escape(service, _QUOTED)}"')
    return f"{_HEAD}{text}\n".encode()


def _file(schema: Element) -> bytes:
    return f"{_HEAD}{_text(schema)}\n".encode()


def _text(root: Element) -> str:
    etree.indent(root)
    return str(etree.tostring(root, encoding="unicode"))
