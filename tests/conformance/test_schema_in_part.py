"""The schema judge compiles no more of the schema than messages need: what it says is what the whole schema says."""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from tests.support.instances import maximal, minimal, the_maker
from tests.support.spoilt import bare, elements, wildly
from vlsi_bindings import codec, vdi
from vlsi_bindings.conformance.judges.schema_documents import Schema, schema_of
from vlsi_bindings.conformance.judges.schema_tree import Part, parts_of
from vlsi_bindings.conformance.judges.xsd import MOST_GROWTHS, Compiled
from vlsi_bindings.samples import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.codec.names import Element
    from vlsi_bindings.model import DataObject

RELEASES: Final = (None, "8.0.0", "2312", "2512")
WHOLE: Final = 20_000
"""Bytes up to which an instance is spoilt."""


@cache
def whole(release: str | None) -> etree.XMLSchema:
    return etree.XMLSchema(schema_of(release).whole())


def said(schema: etree.XMLSchema, element: Element) -> list[tuple[str, str, str | None, int]]:
    """All that libxml2 says of an element."""
    schema.validate(element)
    return [(error.type_name, error.message, error.path, error.line) for error in schema.error_log]


def judged_alike(data: bytes, release: str | None) -> int:
    """How many errors there are, the same by a part of the schema as by the whole."""
    schema, errors = schema_of(release), 0
    for part in parts_of(etree.fromstring(data), schema):
        expected = said(whole(release), part.element)
        assert said(etree.XMLSchema(schema.part(part.names)), part.element) == expected, data
        errors += len(expected)
    return errors


def made(group: str) -> Iterator[type[DataObject]]:
    classes = getattr(the_maker(), group)
    yield from classes[:: 1 + len(classes) // 60]


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("group", ["types", "requests", "responses"])
def test_a_part_says_of_right_and_wrong_messages_what_the_whole_says(group: str, release: str | None) -> None:
    pick, errors = random.Random(f"{group} {release}"), 0  # noqa: S311 - no secret
    for cls in made(group):
        for make in (minimal, maximal):
            data = bare(make(cls))
            errors += judged_alike(data, release)
            if len(data) < WHOLE and len(elements(data)) > 1:
                errors += judged_alike(wildly(data, pick), release)
    assert errors > 20


@pytest.mark.parametrize("name", paths())
def test_a_part_says_of_the_samples_what_the_whole_says(name: str) -> None:
    assert judged_alike(paths()[name].read_bytes(), None) == 0


TYPED: Final = """
<QueryService_Query xmlns="urn:vdi" xmlns:v="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xmlns:xsd="http://www.w3.org/2001/XMLSchema"><_this type="QueryService">QueryService</_this><definition>
<queryEntityType>MachineSummaryView</queryEntityType><filter xsi:type="FILTER"><memberName>base.name</memberName>VALUE
</filter></definition></QueryService_Query>"""


@pytest.mark.parametrize(
    ("kind", "value", "errors"),
    [
        ("v:QueryFilterEquals", '<value xsi:type="xsd:string">a</value>', 0),
        (" QueryFilterEquals\n", '<value xsi:type="v:DesktopId"><id>a</id></value>', 0),
        ("QueryFilterEquals", '<value xsi:type="v:DesktopId"><ids>a</ids></value>', 1),
        ("QueryFilterEquals", "<value><DesktopId><id>a</id></DesktopId></value>", 0),
        ("QueryFilterEquals", "<value><DesktopId><ids>a</ids></DesktopId></value>", 1),
        ("QueryFilterEquals", "<value><Desktop_Get/></value>", 1),
        ("QueryFilterEquals", "<value><nobodys/></value>", 0),
        ("QueryFilterEquals", '<value xsi:type="v:Nobodys">a</value>', 1),
        ("DesktopId", '<value xsi:type="xsd:string">a</value>', 1),
        ("w:QueryFilterEquals", '<value xsi:type="xsd:string">a</value>', 1),
        ("QueryFilter", "", 2),
    ],
)
def test_what_a_message_names_is_in_the_part(kind: str, value: str, errors: int) -> None:
    """Under anyType a schema judges what it declares, and lets pass what it does not: it has to declare the same."""
    found = judged_alike(TYPED.replace("FILTER", kind, 1).replace("VALUE", value).encode(), None)
    assert (found > 0) == (errors > 0), found


def test_nothing_acts_on_a_component_from_outside() -> None:
    """The proof that a part is enough: names alone refer to components, and no substitution group adds to them."""
    known = {"schema", "element", "complexType", "simpleType", "sequence", "extension", "restriction", "attribute"}
    known |= {"complexContent", "simpleContent", "annotation", "appinfo"}
    for node in schema_of(None).whole().iter("{http://www.w3.org/2001/XMLSchema}*"):
        parent = node.getparent()
        facet = parent is not None and etree.QName(parent).localname == "restriction"
        assert facet or etree.QName(node).localname in known
        assert not {"substitutionGroup", "ref", "abstract", "block", "final"} & {*node.attrib}


def test_a_part_is_small_and_closed() -> None:
    schema = schema_of(None)
    names = schema.closure(["Desktop_GetSummaryView"])
    assert {"Desktop_GetSummaryView", "Desktop_GetSummaryViewRequestType", "DesktopId"} <= names
    assert len(names) < 10 < len(schema.names)
    assert schema.closure(names) == names
    assert schema.closure(["nobody's"]) == frozenset()


class Counting(Schema):
    """A schema that notes what of it is asked for."""

    def __init__(self) -> None:
        vars(self).update(vars(schema_of(None)))
        self.asked: list[int] = []

    def part(self, names: object) -> Element:
        self.asked.append(len(names))  # type: ignore[arg-type]  # a set, in this test
        return super().part(names)  # type: ignore[arg-type]  # as above


def errors(compiled: Compiled, data: bytes) -> list[tuple[str, str, Element]]:
    part: Part = parts_of(etree.fromstring(data), schema_of(None))[0]
    return compiled.errors(part.element, part.names, 10)


def test_one_kind_of_message_is_compiled_for_once() -> None:
    schema = Counting()
    compiled = Compiled(schema)
    for name in ("a", "b", "c"):
        assert errors(compiled, codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id=name)))) == []
    assert len(schema.asked) == 1
    assert schema.asked[0] < len(schema.names) / 10


def test_a_process_that_sees_many_kinds_compiles_the_whole_and_then_nothing_more() -> None:
    schema = Counting()
    compiled = Compiled(schema)
    for cls in the_maker().requests[::4]:
        errors(compiled, codec.encode(minimal(cls)))
    assert schema.asked == sorted(schema.asked)
    assert len(schema.asked) == MOST_GROWTHS + 1
    assert schema.asked[-1] == len(schema.names)


def test_what_was_wrong_before_is_not_told_again() -> None:
    compiled = Compiled(schema_of(None))
    assert errors(compiled, b'<Desktop_Get xmlns="urn:vdi"/>')
    assert errors(compiled, codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a")))) == []
