"""What a binding class is: slots, a table of fields in wire order, equality by value, a repr that keeps secrets.

Knows nothing of XML. Everything that decoding met beside the documented fields hangs on one slot (see retained.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from ..suggesting import did_you_mean
from .fields import REQUIRED, Field, field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import dataclass_transform

    from .retained import Retained, Unknown
else:

    def dataclass_transform(**_: object) -> object:
        """Stand in for the marker: it has no effect at run time, and CPython 3.10 lacks it."""
        return lambda decorated: decorated


SECRET_TYPES: Final = frozenset({"SecureString"})
SECRET_TEXTS: Final = frozenset({"token", "pairingToken", "samlToken", "nonce", "proof"})
"""Fields, by wire name, that are no SecureString and that let someone in all the same."""
REDACTED: Final = "<redacted>"
"""What stands in a text where a secret was."""


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class ObjectMeta(type):
    """Turns the fields of a class body into slots and into ``__fields__``, the table that the codec compiles."""

    __fields__: tuple[Field, ...]
    __wire_name__: str
    __core__: bool
    __secret__: bool

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, core: bool = False
    ) -> ObjectMeta:
        """Make a class; ``core`` marks the framework's own types, which layout B keeps in another namespace."""
        own = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        for attribute, specifier in own.items():
            specifier.attribute, specifier.core = attribute, core
            del namespace[attribute]
        inherited = {f.attribute: f for base in reversed(bases) for f in getattr(base, "__fields__", ())}
        if "__slots__" not in namespace:
            rooted = any(hasattr(base, "__retained__") for base in bases)
            namespace["__slots__"] = (*(a for a in own if a not in inherited), *(() if rooted else ("__retained__",)))
        cls = super().__new__(mcls, name, bases, namespace)
        cls.__fields__ = tuple({**inherited, **own}.values())
        cls.__wire_name__ = namespace.get("__wire_name__", name)
        cls.__core__ = core
        cls.__secret__ = cls.__wire_name__ in SECRET_TYPES
        return cls


class DataObject(metaclass=ObjectMeta):
    """The base of every generated class: a value with the documented fields as attributes.

    Absent single values are ``None``, absent arrays are empty lists. Two objects are equal if they are of one class,
    their fields are equal and they retain the same unknown content; how a value was spelled does not count.
    """

    __slots__ = ()
    __fields__: ClassVar[tuple[Field, ...]] = ()
    __wire_name__: ClassVar[str]
    __core__: ClassVar[bool]
    __secret__: ClassVar[bool]
    if TYPE_CHECKING:  # a slot; told to type checkers as a property, since an annotation would be one more field

        @property
        def __retained__(self) -> Retained | None: ...  # noqa: D105 - as above
        @__retained__.setter
        def __retained__(self, value: Retained | None) -> None: ...

    def __init__(self, **values: object) -> None:
        """Take the fields as keywords; raises TypeError for an unknown or a missing one, naming it."""
        cls = type(self)
        unknown = values.keys() - {f.attribute for f in cls.__fields__}
        if unknown:
            raise TypeError(_no_field(cls, min(unknown)))
        for f in cls.__fields__:
            setattr(self, f.attribute, values[f.attribute] if f.attribute in values else _default(cls, f))
        self.__retained__ = None

    def __eq__(self, other: object) -> bool:
        """Compare by value; see the class."""
        if not isinstance(other, DataObject) or other.__class__ is not self.__class__:
            return NotImplemented
        same = all(getattr(self, f.attribute) == getattr(other, f.attribute) for f in type(self).__fields__)
        return same and unknown_of(self) == unknown_of(other)

    def __hash__(self) -> int:
        """Refuse: a mutable value, as a list is. Take ``value.id`` of an entity id as a key."""
        mend = "; take its id as a key" if [f.attribute for f in type(self).__fields__] == ["id"] else ""
        raise TypeError(f"unhashable type: {type(self).__name__!r}{mend}")

    def __repr__(self) -> str:
        """Show the fields that are set; a secret is never shown."""
        if type(self).__secret__:
            return f"{type(self).__name__}({REDACTED})"
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._set_fields())})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """The same for rich's pretty printer."""
        if type(self).__secret__:
            yield "value", REDACTED
        else:
            yield from self._set_fields()

    def _set_fields(self) -> Iterator[tuple[str, object]]:
        for f in type(self).__fields__:
            value = getattr(self, f.attribute)
            if value is not None and value != []:
                yield f.attribute, REDACTED if f.wire_name in SECRET_TEXTS and isinstance(value, str) else value


def _no_field(cls: type[DataObject], name: str) -> str:
    return f"{cls.__name__} has no field {name}{did_you_mean(name, (f.attribute for f in cls.__fields__))}"


def _default(cls: type[DataObject], f: Field) -> object:
    if f.default_factory is not None:
        return f.default_factory()
    if f.default is REQUIRED:
        raise TypeError(f"{cls.__name__} needs {f.attribute} ({f.wire_name}: {f.type}{'[]' * f.array})")
    return f.default


def unknown_of(value: DataObject) -> tuple[Unknown, ...]:
    """The unknown content that a decoded object retains, in its order; empty for an object made by hand."""
    retained = value.__retained__
    return () if retained is None else retained.unknown
