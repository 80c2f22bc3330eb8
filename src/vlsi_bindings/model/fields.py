"""What a field of a binding class is: wire name, type as the contract spells it, repetition, what stands for absence.

Class bodies declare fields with :func:`field`; the metaclass in objects.py turns them into slots and a table that the
codec reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable


class _Missing:
    """The default of a field that has to be given."""

    def __repr__(self) -> str:
        return "<required>"


REQUIRED: Final = _Missing()


@dataclass(slots=True)
class Field:
    """One particle of a type's sequence.

    ``type`` is a built-in (``xsd:string``) or the wire name of a class or enumeration; ``array`` says that the
    element repeats.
    """

    wire_name: str
    type: str
    array: bool
    default: object = REQUIRED
    default_factory: Callable[[], object] | None = None
    attribute: str = ""
    core: bool = False
    """The type that declares the field is a core type: in layout B its element is in the core namespace."""

    @property
    def optional(self) -> bool:
        """Whether the contract lets the element be absent."""
        return self.default is not REQUIRED or self.default_factory is not None

    def absent(self) -> object:
        """The Python value of an element that is not there: a new list for an array, else ``None``."""
        return [] if self.array else None


def field(
    wire_name: str,
    type: str,  # noqa: A002 - the word of the field, and of every peer's field specifier
    *,
    default: object = REQUIRED,
    default_factory: Callable[[], object] | None = None,
) -> Any:  # noqa: ANN401 - a field specifier (PEP 681) has the type of the annotation beside it
    """Declare a field: ``field("pendingImageParentVm", "BaseImageVmId", default=None)``; ``[]`` marks an array."""
    name, array = (type[:-2], True) if type.endswith("[]") else (type, False)
    return Field(wire_name, name, array, default, default_factory)
