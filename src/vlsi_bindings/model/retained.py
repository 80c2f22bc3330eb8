"""What decoding met beside the documented values, kept so that encoding gives the same information back.

One :class:`Retained` hangs on an object whose children were spelled or ordered in a way that the values alone do not
tell. It is written by the decoder only. A spelling is used again only as long as the value it belongs to is
unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Slot: TypeAlias = tuple[str, int]
"""An occurrence of a child element: the field's attribute name and the index within it (0 for a single value)."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A piece of XML that no documented field takes: an element, or text where only elements may stand.

    ``name`` is the element's expanded name (``{namespace}local``), ``None`` for text; ``xml`` is the element as a
    document of its own (UTF-8, all prefixes in scope declared), or the text.
    """

    name: str | None
    xml: bytes

    def __repr__(self) -> str:
        """Name and size only: nobody knows whether the content is a secret."""
        return f"Unknown({self.name or 'text'}, {len(self.xml)} bytes)"


@dataclass(slots=True)
class Retained:
    """The spelling of one object's children.

    ``texts``: lexical form and value where the form is not the canonical one; ``typed``: children whose ``xsi:type``
    was written although the declaration says the same; ``nil``: children with ``xsi:nil``; ``attributes``: attributes
    no contract knows, by expanded name; ``namespaces``: children whose element stood in another namespace than the
    contract's (``""`` for none); ``missing``: required fields that were not there, or could not be read;
    ``order``: the whole sequence of children, with the unknown ones, where it is not the documented one.
    """

    texts: dict[Slot, tuple[str, object]] = field(default_factory=dict)
    typed: dict[Slot, str] = field(default_factory=dict)
    nil: set[Slot] = field(default_factory=set)
    attributes: dict[Slot, Mapping[str, str]] = field(default_factory=dict)
    namespaces: dict[Slot, str] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    order: tuple[Slot | Unknown, ...] = ()

    def __repr__(self) -> str:
        """Sizes only: a spelling can be a secret's."""
        kept = {name: len(getattr(self, name)) for name in self.__slots__}
        return f"Retained({', '.join(f'{name}: {count}' for name, count in kept.items() if count)})"

    @property
    def empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not any(getattr(self, name) for name in self.__slots__)

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """The unknown pieces, in document order; blanks say nothing."""
        pieces = (piece for piece in self.order if isinstance(piece, Unknown))
        return tuple(piece for piece in pieces if piece.name is not None or piece.xml.strip())
