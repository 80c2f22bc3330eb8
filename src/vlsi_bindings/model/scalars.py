"""Values of anyType whose Python type alone does not tell their XSD type, and an alias for all that may stand there.

``int`` stands for xsd:int (xsd:long where it does not fit), ``float`` for xsd:double, ``str`` for xsd:string,
``bytes`` for xsd:base64Binary. The other built-ins of the wire have a subclass each, equal to the plain value.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeAlias, Union

from .objects import DataObject
from .retained import Retained, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable


class Long(int):
    """An xsd:long."""

    __slots__ = ()


class Short(int):
    """An xsd:short."""

    __slots__ = ()


class Byte(int):
    """An xsd:byte, signed."""

    __slots__ = ()


class Float(float):
    """An xsd:float."""

    __slots__ = ()


class AnyURI(str):
    """An xsd:anyURI."""

    __slots__ = ()


class Array(list["AnyValue"]):
    """The content of an ``ArrayOf<Name>`` element; a list works too unless it is empty or its items differ in type.

    ``item_type`` is a built-in (``xsd:string``), ``xsd:anyType``, or the wire name of a class.
    """

    __slots__ = ("__retained__", "item_type")

    def __init__(self, item_type: str, items: Iterable[AnyValue] = ()) -> None:
        """Make an array of ``items``, all of ``item_type``."""
        super().__init__(items)
        self.item_type = item_type
        self.__retained__: Retained | None = None

    def __repr__(self) -> str:
        """Show the item type and the items."""
        return f"Array({self.item_type!r}, {list.__repr__(self)})"


AnyValue: TypeAlias = Union[str, int, float, datetime.datetime, bytes, DataObject, Array, "list[AnyValue]", Unknown]
"""What an element of anyType can hold (bool is an int here, as in Python)."""
