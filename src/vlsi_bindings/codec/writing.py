"""The state of one encode: how names are spelled, which prefixes have to be declared."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from . import escape
from .names import XML, XSD, XSI, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import DataObject, Registry
    from .dialect import Dialect


class Style(NamedTuple):
    """How names of the body are spelled. Hashable: compiled writers are kept per style."""

    namespace: str
    core: str
    element_prefix: str | None
    core_prefix: str | None
    type_prefix: str | None
    core_type_prefix: str | None
    xsi: str
    xsd: str
    always_typed: bool = False
    has_default: bool = False
    """Whether a default namespace may hold where values stand."""

    spare: str = "a"
    """What the prefixes that are declared on the spot begin with; no other prefix begins so."""

    @classmethod
    @lru_cache(maxsize=64)
    def of(cls, dialect: Dialect, declared: tuple[str | None, ...] = ()) -> Style:
        """The style of a dialect; ``declared`` are the prefixes that the envelope declares besides."""
        apart = dialect.core != dialect.namespace
        element, type_prefix = (dialect.element_prefix, dialect.type_prefix) if dialect.namespace else (None, None)
        core = (dialect.core_prefix if dialect.core else None) if apart else None
        return cls(
            dialect.namespace,
            dialect.core,
            element,
            core if apart else element,
            type_prefix,
            core if apart else type_prefix,
            xsi=dialect.xsi_prefix,
            xsd=dialect.xsd_prefix,
            always_typed=dialect.always_typed,
            has_default=bool(dialect.namespace) and (not element or not dialect.soap_prefix or None in declared),
            spare=_spare(
                element, core, type_prefix, dialect.xsi_prefix, dialect.xsd_prefix, dialect.soap_prefix, *declared
            ),
        )

    def prefixed(self) -> Style:
        """The same without a default namespace: for what stands in an element that is in no namespace."""
        spare = f"{self.spare}v"
        core = self.core_prefix or spare
        return self._replace(
            element_prefix=self.element_prefix or spare,
            type_prefix=self.type_prefix or spare,
            core_prefix=core,
            core_type_prefix=self.core_type_prefix or core,
            has_default=False,
        )

    def tag(self, name: str, *, core: bool = False) -> str:
        """An element's name with its prefix."""
        prefix = self.core_prefix if core else self.element_prefix
        return f"{prefix}:{name}" if prefix else name

    def type_of(self, cls: type[DataObject]) -> str:
        """A class's name as ``xsi:type`` spells it."""
        prefix = self.core_type_prefix if cls.__core__ else self.type_prefix
        return f"{prefix}:{cls.__wire_name__}" if prefix else cls.__wire_name__

    def array_type(self, name: str, *, core: bool) -> str:
        """The name of an ``ArrayOf`` type; those of built-ins are core types."""
        prefix = self.core_type_prefix if core else self.type_prefix
        return f"{prefix}:{name}" if prefix else name


class Writing:
    """One encode: the style, and which of its prefixes were used."""

    __slots__ = ("careful", "registry", "style", "used_types", "used_xsd", "used_xsi")

    def __init__(self, registry: Registry, style: Style, *, careful: bool = False) -> None:
        """Start with nothing used; ``careful`` keeps the quick way out."""
        self.registry = registry
        self.style = style
        self.careful = careful
        self.used_xsi = self.used_types = style.always_typed
        self.used_xsd = False

    def prefixed(self) -> Writing:
        """A writing of what stands in an element that is in no namespace."""
        return Writing(self.registry, self.style.prefixed(), careful=True)

    def needs(self, part: Writing) -> None:
        """Take over which prefixes were used by the writing of a part."""
        self.used_xsi |= part.used_xsi
        self.used_xsd |= part.used_xsd
        self.used_types |= part.used_types

    def typed(self, qname: str) -> str:
        """The attribute ``xsi:type`` with a name of the body's own namespaces."""
        self.used_xsi = self.used_types = True
        return f' {self.style.xsi}:type="{qname}"'

    def built_in(self, name: str) -> str:
        """The attribute ``xsi:type`` with a built-in such as ``xsd:int``."""
        self.used_xsi = self.used_xsd = True
        return f' {self.style.xsi}:type="{self.style.xsd}:{name[4:]}"'

    def nil(self) -> str:
        """The attribute ``xsi:nil``."""
        self.used_xsi = True
        return f' {self.style.xsi}:nil="true"'

    def expanded(self, name: str) -> str:
        """The attribute ``xsi:type`` with an expanded name; a foreign namespace is declared on the spot."""
        namespace, local = split(name)
        style = self.style
        if namespace == XSD:
            return self.built_in(f"xsd:{local}")
        for known, prefix in ((style.namespace, style.type_prefix), (style.core, style.core_type_prefix)):
            if namespace == known:
                return self.typed(escape.attribute(f"{prefix}:{local}" if prefix else local)[1:-1])
        self.used_xsi = True
        declared = f" xmlns:{style.spare}={escape.attribute(namespace)}" if namespace else ""
        return f"{declared} {style.xsi}:type={escape.attribute(f'{style.spare}:{local}' if namespace else local)}"

    def declarations(self, content: str) -> dict[str | None, str]:
        """What the prefixes of ``content`` stand for, to be declared on the element that holds it."""
        style = self.style
        core_used = style.core != style.namespace and f"{style.core_prefix}:" in content
        found: dict[str | None, str] = {style.element_prefix: style.namespace}
        for prefix, namespace, used in (
            (style.core_prefix, style.core, core_used),
            (style.type_prefix, style.namespace, self.used_types),
            (style.xsi, XSI, self.used_xsi),
            (style.xsd, XSD, self.used_xsd),
        ):
            if used and found.setdefault(prefix, namespace) != namespace:
                raise ValueError(f"the dialect's prefix {prefix} stands for {found[prefix]} and for {namespace}")
        return found


def _spare(*taken: str | None) -> str:
    spare = "a"
    while any(prefix is not None and prefix.startswith(spare) for prefix in taken):
        spare += "a"
    return spare


def attributes(values: Mapping[str, str], spare: str) -> str:
    """Attributes by expanded name; a namespace gets a prefix, beginning with ``spare``, declared on the spot."""
    written = []
    for number, (name, value) in enumerate(values.items()):
        namespace, local = split(name)
        if namespace in ("", XML):
            written.append(f" {'xml:' if namespace else ''}{local}={escape.attribute(value)}")
        else:
            prefix = f"{spare}{number}"
            written.append(f" xmlns:{prefix}={escape.attribute(namespace)} {prefix}:{local}={escape.attribute(value)}")
    return "".join(written)


def declare(namespaces: Mapping[str | None, str]) -> str:
    """Namespace declarations."""
    return _declared(tuple(namespaces.items())) if namespaces else ""


@lru_cache(maxsize=64)
def _declared(namespaces: tuple[tuple[str | None, str], ...]) -> str:
    return "".join(
        f" xmlns{':' + prefix if prefix else ''}={escape.attribute(namespace)}" for prefix, namespace in namespaces
    )
