"""What the readers make of an element as a whole: a blank object, a reference, a piece of retained content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

from ..model import DataObject, Reference, Unknown
from .parser import check_scope

if TYPE_CHECKING:
    from .limits import Limits
    from .names import Element

_TAG: Final = re.compile(rb"<[^\s/>]+")


def read_reference(cls: type[DataObject], element: Element) -> Reference:
    """A managed object reference: text and two attributes."""
    reference = cast("Reference", blank(cls))
    reference.value = element.text or ""
    reference.type = element.get("type")
    reference.server_guid = element.get("serverGuid")
    return reference


def blank(cls: type[DataObject]) -> DataObject:
    """An object with nothing set, whatever the class requires."""
    value = cls.__new__(cls)
    for f in cls.__fields__:
        setattr(value, f.attribute, f.absent())
    value.__retained__ = None
    return value


def keep(element: Element, limits: Limits) -> Unknown:
    """An element as retained content: a document of its own, with every prefix in scope declared."""
    scope = element.nsmap
    check_scope(scope, element, limits)
    xml: bytes = etree.tostring(element, encoding="utf-8", with_tail=False, xml_declaration=False)
    name = _TAG.match(xml)
    if None not in scope and name and b' xmlns=""' not in xml[: xml.index(b">")]:
        xml = name[0] + b' xmlns=""' + xml[name.end() :]  # the place it is written back to may have a default namespace
    return Unknown(element.tag, xml)
