"""What real peers do to messages: read, told, kept where it stood and written back.

The cases of the table of peers, each by its name, and every other kind of unknown, odd or missing content; each message
comes back saying the same, and strict decoding refuses it with all findings at once.
"""

from __future__ import annotations

from typing import Any, Final

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DecodeError, Envelope, Rule, SoapFault
from vlsi_bindings.model import Array, Unknown

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
NAMESPACES: Final = (
    f'xmlns:soapenv="{SOAP}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
)
THIS: Final = '<_this type="Desktop">Desktop</_this>'
GET: Final = f"{THIS}<id><id>Desktop/a</id></id>"


def envelope(body: str, *, before: str = "", after: str = "") -> bytes:
    """A message with that body."""
    return (
        f"<soapenv:Envelope {NAMESPACES}>{before}<soapenv:Body>{body}</soapenv:Body>{after}</soapenv:Envelope>"
    ).encode()


def desktop_get(content: str, attributes: str = "") -> bytes:
    """A request to Desktop_Get."""
    return envelope(f'<Desktop_Get xmlns="urn:vdi"{attributes}>{content}</Desktop_Get>')


def update(value: str, prefixes: str = 'xmlns:vdi="urn:vdi"') -> bytes:
    """A request to Desktop_Update with one entry, its value of anyType."""
    return envelope(
        f'<Desktop_Update xmlns="urn:vdi" {prefixes}>{GET}<updates><key>k</key>{value}</updates></Desktop_Update>'
    )


def query_results(content: str) -> bytes:
    """An answer to QueryService_Query."""
    return envelope(
        f'<QueryService_QueryResponse xmlns="urn:vdi"><returnval>{content}</returnval></QueryService_QueryResponse>'
    )


def bare(content: str, name: str = "DesktopPushImageSettings") -> bytes:
    """A bare object."""
    return f'<{name} xmlns="urn:vdi" {NAMESPACES}>{content}</{name}>'.encode()


def kept(message: bytes, *rules: Rule) -> Envelope:
    """The message decoded: it has findings of these rules and says the same when it is written again."""
    read = codec.decode(message)
    assert [finding.rule for finding in read.findings] == list(rules)
    assert codec.canonical(codec.encode(read)) == codec.canonical(message)
    if rules:
        with pytest.raises(DecodeError) as caught:
            codec.decode(message, strict=True)
        assert caught.value.findings == read.findings
    return read


def value_of(read: Envelope) -> Any:  # noqa: ANN401 - any of AnyValue
    """The value of the only entry of an update."""
    request: Any = read.arguments
    return request.updates[0].value


class TestTheTableOfPeers:
    """The cases that other stacks drop, change or refuse."""

    @pytest.mark.parametrize(
        ("name", "text", "value"),
        [
            ("int", "5", 5),
            ("short", "5", 5),
            ("byte", "-5", -5),
            ("long", "5", 5),
            ("boolean", "true", True),
            ("float", "1.5", 1.5),
            ("double", "1.5", 1.5),
            ("string", "5", "5"),
            ("anyURI", "urn:a", "urn:a"),
            ("base64Binary", "YWJj", b"abc"),
        ],
    )
    def test_the_type_of_an_any_type_value(self, name: str, text: str, value: object) -> None:
        read = kept(update(f'<value xsi:type="xsd:{name}">{text}</value>'))
        assert value_of(read) == value
        assert f'xsi:type="xsd:{name}"'.encode() in codec.encode(read)

    def test_nil_empty_and_absent_are_three_things(self) -> None:
        nil = kept(bare("<key>k</key><value xsi:nil='true'/>", "MapEntry"), Rule.NIL)
        empty = kept(bare("<key>k</key><value xsi:type='xsd:string'/>", "MapEntry"))
        absent = kept(bare("<key>k</key>", "MapEntry"))
        values: list[Any] = [read.value for read in (nil, empty, absent)]
        assert [value.value for value in values] == [None, "", None]
        assert len({codec.canonical(codec.encode(read)) for read in (nil, empty, absent)}) == 3

    def test_an_unknown_element(self) -> None:
        message = desktop_get(f'{THIS}<novelty a="1"><b>x</b></novelty><id><id>Desktop/a</id></id>')
        read = kept(message, Rule.UNKNOWN_ELEMENT)
        assert read.findings[0].path == "Envelope/Body/Desktop_Get/novelty"
        assert read.arguments is not None
        assert read.arguments.id == vdi.DesktopId(id="Desktop/a")  # type: ignore[attr-defined]

    def test_an_unknown_xsi_type(self) -> None:
        read = kept(update('<value xsi:type="vdi:Novelty"><a>1</a></value>'), Rule.UNKNOWN_TYPE)
        assert isinstance(value_of(read), Unknown)
        declared = kept(
            desktop_get(f'{THIS}<id xsi:type="NewId"><id>Desktop/a</id><more>1</more></id>'),
            Rule.UNKNOWN_TYPE,
            Rule.UNKNOWN_ELEMENT,
        )
        assert declared.arguments is not None
        assert declared.arguments.id.id == "Desktop/a"  # type: ignore[attr-defined]

    def test_an_unknown_enumeration_value(self) -> None:
        read = kept(
            bare("<logoffSetting>NEVER</logoffSetting><stopOnFirstError>true</stopOnFirstError>"), Rule.UNKNOWN_VALUE
        )
        assert read.value is not None
        assert read.value.logoff_setting == "NEVER"  # type: ignore[attr-defined]

    def test_children_in_the_wrong_order(self) -> None:
        read = kept(
            bare("<stopOnFirstError>true</stopOnFirstError><logoffSetting>FORCE_LOGOFF</logoffSetting>"),
            Rule.WRONG_ORDER,
        )
        assert read.value == codec.decode(codec.encode(read)).value

    def test_the_integer_007(self) -> None:
        assert value_of(kept(update('<value xsi:type="xsd:int">007</value>'))) == 7

    def test_a_doctype_is_refused(self) -> None:
        with pytest.raises(DecodeError, match="DOCTYPE"):
            codec.decode(b"<!DOCTYPE DesktopId [<!ENTITY e 'x'>]>" + bare("<id>&e;</id>", "DesktopId"))

    def test_a_truncated_document_is_refused(self) -> None:
        message = desktop_get(GET)
        for end in range(len(message)):
            with pytest.raises(DecodeError):
                codec.decode(message[:end])


@pytest.mark.parametrize("text", ["007", "+1", " 7 ", "-0", "\n7\t", "0000000000000000000000001"])
def test_an_integer_comes_back_as_it_was_spelled(text: str) -> None:
    read = kept(query_results(f"<startingOffset>0</startingOffset><remainingCount>{text}</remainingCount>"))
    assert read.result.remaining_count == int(text)


@pytest.mark.parametrize(("text", "value"), [("1", True), ("0", False), (" true ", True)])
def test_a_boolean_comes_back_as_it_was_spelled(text: str, value: bool) -> None:
    read = kept(bare(f"<logoffSetting>FORCE_LOGOFF</logoffSetting><stopOnFirstError>{text}</stopOnFirstError>"))
    assert read.value is not None
    assert read.value.stop_on_first_error is value  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["TRUE", "False", " True"])
def test_a_boolean_of_any_case_is_read_and_told(text: str) -> None:
    message = bare(f"<logoffSetting>FORCE_LOGOFF</logoffSetting><stopOnFirstError>{text}</stopOnFirstError>")
    read = kept(message, Rule.LEXICAL_FORM)
    assert read.value is not None
    assert read.value.stop_on_first_error is (text.strip().lower() == "true")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text", ["2017-05-28T08:36:01+05:30", "2017-05-28T10:36:01.1000000Z", "2017-05-28T08:36:01", "2017-05-27T24:00:00Z"]
)
def test_a_date_time_comes_back_as_it_was_spelled(text: str) -> None:
    kept(update(f'<value xsi:type="xsd:dateTime">{text}</value>'))


def test_base64_comes_back_with_its_white_space() -> None:
    assert value_of(kept(update('<value xsi:type="xsd:base64Binary">\nYW\n Jj </value>'))) == b"abc"


@pytest.mark.parametrize(
    "text", ["&#65;&#x42;C", "<![CDATA[ABC]]>", "A<!-- b -->BC", "A<![CDATA[B]]>C", "&#65;BC<!---->"]
)
def test_references_sections_and_comments_are_the_text_they_stand_for(text: str) -> None:
    read = kept(desktop_get(f"{THIS}<id><id>{text}</id></id>"))
    assert read.arguments is not None
    assert read.arguments.id.id == "ABC"  # type: ignore[attr-defined]


class TestUnknownContent:
    """Whatever the contract does not know, wherever it stands."""

    @pytest.mark.parametrize("place", ["before", "between", "behind", "inside"])
    def test_an_element(self, place: str) -> None:
        new = '<n:new xmlns:n="urn:n" n:a="1">x<n:b/>y</n:new>'
        parts = {"before": "", "between": "", "behind": "", "inside": "", place: new}
        message = desktop_get(
            f"{parts['before']}{THIS}{parts['between']}<id>{parts['inside']}<id>1</id></id>{parts['behind']}"
        )
        kept(message, Rule.UNKNOWN_ELEMENT)

    @pytest.mark.parametrize("place", ["before", "between", "behind", "inside"])
    def test_text(self, place: str) -> None:
        parts = {"before": "", "between": "", "behind": "", "inside": "", place: "stray &amp; odd"}
        message = desktop_get(
            f"{parts['before']}{THIS}{parts['between']}<id>{parts['inside']}<id>1</id></id>{parts['behind']}"
        )
        kept(message, Rule.UNEXPECTED_TEXT)

    def test_attributes(self) -> None:
        message = envelope(
            '<Desktop_Get xmlns="urn:vdi" versionId="1"><_this type="Desktop" a="1">Desktop</_this>'
            '<id xmlns:n="urn:n" n:a="&lt;&amp;&quot;" n:b="2"><id xml:lang="de">1</id></id></Desktop_Get>'
        )
        read = kept(message, *[Rule.UNKNOWN_ATTRIBUTE] * 5)
        assert read.findings[0].path == "Envelope/Body/Desktop_Get"

    def test_a_repeated_element(self) -> None:
        read = kept(desktop_get(f"{GET}<id><id>Desktop/b</id></id>"), Rule.REPEATED_ELEMENT)
        assert read.arguments is not None
        assert read.arguments.id.id == "Desktop/a"  # type: ignore[attr-defined]
        assert read.findings[0].path == "Envelope/Body/Desktop_Get/id[1]"

    def test_elements_in_place_of_text(self) -> None:
        kept(desktop_get(f"{THIS}<id><id>a<b/>c</id></id>"), Rule.UNEXPECTED_CHILD)

    def test_an_operation(self) -> None:
        read = kept(envelope('<Novelty_Get xmlns="urn:vdi"><a>1</a></Novelty_Get>'), Rule.UNKNOWN_OPERATION)
        assert (read.kind, read.operation) == ("unknown", None)

    def test_a_root(self) -> None:
        kept(b"<novelty/>", Rule.UNKNOWN_OPERATION)

    def test_headers(self) -> None:
        blocks = '<vcSessionCookie>secret</vcSessionCookie><h:a xmlns:h="urn:h" soapenv:mustUnderstand="1"><h:b/></h:a>'
        header = f'<soapenv:Header xmlns:q="urn:q" q:a="1">{blocks}</soapenv:Header>'
        read = kept(envelope(f'<Desktop_Get xmlns="urn:vdi">{GET}</Desktop_Get>', before=header))
        assert [block.name for block in read.headers] == ["vcSessionCookie", "{urn:h}a"]
        assert "secret" not in repr(read)

    def test_elements_behind_the_body(self) -> None:
        kept(envelope(f'<Desktop_Get xmlns="urn:vdi">{GET}</Desktop_Get>', after="<a/>"), Rule.UNKNOWN_ELEMENT)

    def test_a_processing_instruction_is_told(self) -> None:
        message = desktop_get(f"<?a b?>{GET}")
        assert [finding.rule for finding in codec.decode(message).findings] == [Rule.UNEXPECTED_INSTRUCTION]
        in_utf_16 = message.decode().encode("utf-16")
        assert [finding.rule for finding in codec.decode(in_utf_16).findings] == [Rule.UNEXPECTED_INSTRUCTION]


class TestTypes:
    """``xsi:type`` wherever it stands, under any prefix."""

    @pytest.mark.parametrize("spelled", ["DesktopId", "vdi:DesktopId", " vdi:DesktopId\n", "x:DesktopId"])
    def test_redundant(self, spelled: str) -> None:
        content = f'{THIS}<id xmlns:x="urn:vdi" xsi:type="{spelled}"><id xsi:type="xsd:string">1</id></id>'
        kept(desktop_get(content, ' xmlns:vdi="urn:vdi"'))

    def test_on_the_service(self) -> None:
        kept(desktop_get(GET.replace("<_this", '<_this xsi:type="ManagedObjectReference"')))

    def test_a_contradicting_scalar_yields_to_the_declaration(self) -> None:
        read = kept(desktop_get(f'{THIS}<id><id xsi:type="xsd:int">x</id></id>'), Rule.UNEXPECTED_TYPE)
        assert read.arguments is not None
        assert read.arguments.id.id == "x"  # type: ignore[attr-defined]

    def test_an_object_of_an_unrelated_type(self) -> None:
        read = kept(desktop_get(f'{THIS}<id xsi:type="MachineId"><id>1</id></id>'), Rule.UNEXPECTED_TYPE)
        assert read.arguments is not None
        assert read.arguments.id == vdi.MachineId(id="1")  # type: ignore[attr-defined]

    @pytest.mark.parametrize(
        "spelled", ["q:int", "q:DesktopId", "q:ArrayOfInt", "q:ManagedObjectReference", ":", "", "q:"]
    )
    def test_under_a_prefix_that_nobody_declared(self, spelled: str) -> None:
        message = update(f'<value xsi:type="{spelled}"/>')
        read = codec.decode(message)
        assert Rule.UNKNOWN_TYPE in {finding.rule for finding in read.findings}
        assert codec.canonical(codec.encode(read)) == codec.canonical(message)

    @pytest.mark.parametrize("content", ['q:DesktopId"><id>1</id>', 'q:ArrayOfDesktopId">', 'q:MapEntry"><key>k</key>'])
    def test_in_another_namespace(self, content: str) -> None:
        kept(update(f'<value xmlns:q="urn:q" xsi:type="{content}</value>'), Rule.UNEXPECTED_NAMESPACE)

    def test_a_built_in_without_its_prefix(self) -> None:
        assert value_of(kept(update('<value xsi:type="string">5</value>'), Rule.UNKNOWN_TYPE)) == "5"

    def test_none_under_any_type(self) -> None:
        assert value_of(kept(update("<value>5</value>"), Rule.MISSING_TYPE)) == "5"
        assert isinstance(value_of(kept(update("<value><a/></value>"), Rule.MISSING_TYPE)), Unknown)

    def test_nil_with_a_type(self) -> None:
        assert value_of(kept(update('<value xsi:type="xsd:int" xsi:nil="1"/>'), Rule.NIL)) is None
        kept(desktop_get('<_this type="Desktop" xsi:nil="true"/><id><id>1</id></id>'), Rule.NIL, Rule.UNKNOWN_ATTRIBUTE)

    def test_nil_that_is_not(self) -> None:
        assert value_of(kept(update('<value xsi:type="xsd:int" xsi:nil="false">1</value>'), Rule.NIL)) == 1
        assert value_of(kept(update('<value xsi:type="xsd:int" xsi:nil="true">1</value>'), Rule.NIL)) == 1


class TestArrays:
    """``ArrayOf`` under anyType."""

    def test_items_keep_their_spelling(self) -> None:
        value = value_of(
            kept(update('<value xsi:type="vdi:ArrayOfInt"><int>007</int><int xsi:type="xsd:int">1</int></value>'))
        )
        assert isinstance(value, Array)
        assert (value.item_type, list(value)) == ("xsd:int", [7, 1])

    def test_of_any_type(self) -> None:
        items = '<anyType xsi:type="xsd:int">1</anyType><anyType xsi:type="vdi:DesktopId"><id>1</id></anyType>'
        value = value_of(kept(update(f'<value xsi:type="vdi:ArrayOfAnyType">{items}</value>')))
        assert list(value) == [1, vdi.DesktopId(id="1")]

    @pytest.mark.parametrize("content", ["", " \n "])
    def test_empty(self, content: str) -> None:
        assert value_of(kept(update(f'<value xsi:type="vdi:ArrayOfInt">{content}</value>'))) == []

    @pytest.mark.parametrize("odd", ["text", "<foo>1</foo>", '<int xmlns="urn:q">1</int>'])
    def test_with_anything_else_in_it_is_kept_whole(self, odd: str) -> None:
        value = value_of(
            kept(update(f'<value xsi:type="vdi:ArrayOfInt"><int>1</int>{odd}</value>'), Rule.UNEXPECTED_CHILD)
        )
        assert isinstance(value, Unknown)


class TestFaults:
    """SOAP faults: none of what peers do may hide the server's text."""

    FAULT: Final = (
        '<EntityNotFoundFault xmlns="urn:vdi" xsi:type="EntityNotFound"><errorMessage>gone</errorMessage>'
        '<id xsi:type="DesktopId"><id>1</id></id></EntityNotFoundFault>'
    )

    @staticmethod
    def fault(content: str) -> bytes:
        return envelope(f"<soapenv:Fault>{content}</soapenv:Fault>")

    def read(self, content: str, *rules: Rule) -> SoapFault:
        found = kept(self.fault(content), *rules).fault
        assert found is not None
        return found

    def test_the_ordinary_one(self) -> None:
        head = "<faultcode>ServerFaultCode</faultcode><faultstring>gone</faultstring>"
        found = self.read(f"{head}<detail>{self.FAULT}</detail>")
        assert (found.code, found.string) == ("ServerFaultCode", "gone")
        with pytest.raises(vdi.EntityNotFound, match="gone") as caught:
            raise found.exception
        assert caught.value.id == vdi.DesktopId(id="1")

    @pytest.mark.parametrize(
        "content",
        [
            "",
            "<faultcode>C</faultcode>",
            "<faultstring/>",
            "<faultstring>s</faultstring>",
            "<detail/>",
            "<detail> </detail>",
            " ",
        ],
    )
    def test_parts_may_lack(self, content: str) -> None:
        self.read(content)

    @pytest.mark.parametrize("namespace", [SOAP, "urn:vdi"])
    def test_parts_in_a_namespace(self, namespace: str) -> None:
        head = "<q:faultcode {0}>C</q:faultcode><q:faultstring {0}>gone</q:faultstring>".format(
            f'xmlns:q="{namespace}"'
        )
        found = self.read(f'{head}<detail xmlns="{namespace}">{self.FAULT}</detail>', *[Rule.UNEXPECTED_NAMESPACE] * 3)
        assert (found.code, found.string) == ("C", "gone")
        assert isinstance(found.detail, vdi.EntityNotFound)

    def test_parts_in_another_order(self) -> None:
        found = self.read(f"<detail>{self.FAULT}</detail><faultstring>s</faultstring><faultcode>C</faultcode>")
        assert (found.code, found.string) == ("C", "s")

    def test_repeated_and_unknown_parts(self) -> None:
        found = self.read(
            "<a/><faultcode>C</faultcode><faultcode>D</faultcode><b/><faultstring>s</faultstring>",
            Rule.UNKNOWN_ELEMENT,
            Rule.REPEATED_ELEMENT,
            Rule.UNKNOWN_ELEMENT,
        )
        assert (found.code, found.string, len(found.unknown)) == ("C", "s", 3)

    def test_attributes_of_parts(self) -> None:
        self.read(
            '<faultcode xmlns:q="urn:q" xsi:type="xsd:QName">q:C</faultcode><faultstring xml:lang="en">s</faultstring>'
            '<detail a="1"/>'
        )

    def test_in_no_namespace(self) -> None:
        fault = self.FAULT.replace(' xmlns="urn:vdi"', "")
        found = self.read(f"<detail>{fault}</detail>", Rule.FAULT_FORM)
        assert isinstance(found.detail, vdi.EntityNotFound)

    def test_named_fault_fault(self) -> None:
        found = self.read(f"<detail>{self.FAULT.replace('FoundFault', 'FoundFaultFault')}</detail>")
        assert isinstance(found.detail, vdi.EntityNotFound)

    def test_without_a_type(self) -> None:
        fault = self.FAULT.replace(' xsi:type="EntityNotFound"', "")
        found = self.read(f"<detail>{fault}</detail>")
        assert isinstance(found.detail, vdi.EntityNotFound)

    def test_of_an_unknown_type(self) -> None:
        found = self.read(
            '<faultstring>s</faultstring><detail><NewFault xmlns="urn:vdi" xsi:type="New"><a>1</a></NewFault></detail>',
            Rule.UNKNOWN_TYPE,
        )
        assert isinstance(found.detail, Unknown)
        assert str(found.exception).endswith("s")

    def test_of_a_known_name_and_an_unknown_type(self) -> None:
        fault = self.FAULT.replace('="EntityNotFound"', '="New"')
        found = self.read(f"<detail>{fault}</detail>", Rule.UNKNOWN_TYPE)
        assert isinstance(found.detail, vdi.EntityNotFound)

    def test_more_than_one_in_the_detail(self) -> None:
        found = self.read(f"<detail>{self.FAULT}<more/></detail>", Rule.FAULT_FORM)
        assert [piece.name for piece in found.unknown_detail] == ["more"]

    def test_a_bare_fault_where_a_localized_one_is_declared(self) -> None:
        message = bare(
            '<fault xsi:type="EntityNotFound"><errorMessage>gone</errorMessage><id><id>1</id></id></fault>',
            "PartialFailureFaultResult",
        )
        rules = [f.rule for f in codec.decode(message).findings]
        assert Rule.FAULT_FORM in rules
        kept(message, *rules)


class TestPrefixes:
    """Names are names, whatever their prefixes."""

    @pytest.mark.parametrize("prefix", ["a", "a0", "n", "xsi", "xsd", "vdi", "core", "aa", "_", "soapenv2"])
    def test_any_prefix_of_the_service(self, prefix: str) -> None:
        body = (
            f'<{prefix}:Desktop_Update xmlns:{prefix}="urn:vdi" xmlns:zi="http://www.w3.org/2001/XMLSchema-instance"'
            f' xmlns:zx="http://www.w3.org/2001/XMLSchema" xmlns:zq="urn:q" zq:a="1">'
            f'<{prefix}:_this type="Desktop">Desktop</{prefix}:_this><{prefix}:id zq:b="2" zi:type="zq:DesktopId">'
            f"<{prefix}:id>1</{prefix}:id></{prefix}:id><{prefix}:updates><{prefix}:key>k</{prefix}:key>"
            f'<{prefix}:value zi:type="zx:int">1</{prefix}:value></{prefix}:updates></{prefix}:Desktop_Update>'
        )
        kept(
            f'<s:Envelope xmlns:s="{SOAP}"><s:Body>{body}</s:Body></s:Envelope>'.encode(),
            Rule.UNKNOWN_ATTRIBUTE,
            Rule.UNKNOWN_ATTRIBUTE,
            Rule.UNEXPECTED_NAMESPACE,
        )

    def test_declarations_on_every_element(self) -> None:
        message = desktop_get(GET).replace(b"<id>", b'<q:id xmlns:q="urn:vdi">').replace(b"</id>", b"</q:id>")
        kept(message)

    def test_soap_as_the_default_namespace(self) -> None:
        fault = TestFaults.FAULT.replace("xmlns=", 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns=')
        kept(
            f'<Envelope xmlns="{SOAP}"><Body><Fault><faultcode xmlns="">C</faultcode><faultstring xmlns="" />'
            f'<detail xmlns="">{fault}</detail></Fault></Body></Envelope>'.encode()
        )

    def test_no_namespace_at_all(self) -> None:
        kept(desktop_get(GET).replace(b' xmlns="urn:vdi"', b""))

    @pytest.mark.parametrize("namespace", ["urn:q", "", SOAP, "urn:vim25"])
    def test_an_element_of_another_namespace_is_read_and_told(self, namespace: str) -> None:
        read = kept(desktop_get(f'{THIS}<id><id xmlns="{namespace}">1</id></id>'), Rule.UNEXPECTED_NAMESPACE)
        assert read.arguments is not None
        assert read.arguments.id.id == "1"  # type: ignore[attr-defined]

    @pytest.mark.parametrize("outer", ["urn:q", ""])
    @pytest.mark.parametrize("inner", ["urn:vdi", "urn:q", "", "urn:r"])
    def test_namespaces_of_nested_elements_are_their_own(self, outer: str, inner: str) -> None:
        within = [Rule.UNEXPECTED_NAMESPACE] * (inner != "urn:vdi")
        message = desktop_get(
            f'{THIS}<q:id xmlns:q="{outer}" c="1"><id xmlns="{inner}">1</id></q:id>'
            if outer
            else f'{THIS}<id xmlns="" c="1"><id xmlns="{inner}">1</id></id>'
        )
        kept(message, Rule.UNEXPECTED_NAMESPACE, Rule.UNKNOWN_ATTRIBUTE, *within)

    def test_types_are_named_within_an_element_of_no_namespace(self) -> None:
        filters = (
            '<filter xmlns="" xmlns:v="urn:vdi" xsi:type="v:QueryFilterNot"><v:filter xsi:type="v:QueryFilterEquals">'
            '<v:memberName>a</v:memberName><v:value xsi:type="xsd:int">1</v:value></v:filter></filter>'
        )
        document = f"<queryEntityType>x</queryEntityType>{filters}"
        kept(bare(document, "QueryDefinition"), Rule.UNEXPECTED_NAMESPACE)


class TestLayouts:
    """Core elements and types in the service's namespace, or in one of their own."""

    @staticmethod
    def localized(core: str, other: str) -> bytes:
        one, two = (
            f'<f xsi:type="v{n}:LocalizedMethodFault" xmlns:v{n}="{uri}"><v{n}:fault xsi:type="vdi:InvalidType">'
            f"<vdi:errorMessage>x</vdi:errorMessage></v{n}:fault><v{n}:localizedMessage>y</v{n}:localizedMessage></f>"
            for n, uri in ((1, core), (2, other))
        )
        values = f"{one}{two}".replace("<f ", "<results ").replace("</f>", "</results>")
        return query_results(f"<startingOffset>0</startingOffset>{values}").replace(
            b"<soapenv:Body>", b'<soapenv:Body xmlns:vdi="urn:vdi">'
        )

    @pytest.mark.parametrize("core", ["urn:vdi", "urn:vim25"])
    def test_the_layout_is_read_off_the_message(self, core: str) -> None:
        read = codec.decode(self.localized(core, core))
        assert read.dialect.core == core
        assert Rule.UNEXPECTED_NAMESPACE not in {finding.rule for finding in read.findings}
        assert codec.canonical(codec.encode(read)) == codec.canonical(self.localized(core, core))

    def test_two_layouts_in_one_message_are_told(self) -> None:
        for core, other in (("urn:vdi", "urn:vim25"), ("urn:vim25", "urn:vdi")):
            read = codec.decode(self.localized(core, other))
            assert read.dialect.core == core
            assert Rule.UNEXPECTED_NAMESPACE in {finding.rule for finding in read.findings}


class TestFindings:
    """A finding leads to its place."""

    def test_path_line_expected_and_seen(self) -> None:
        message = query_results("\n<startingOffset>0</startingOffset>\n<remainingCount>many</remainingCount>")
        (finding,) = codec.decode(message).findings
        assert finding.rule is Rule.LEXICAL_FORM
        assert finding.path == "Envelope/Body/QueryService_QueryResponse/returnval/remainingCount"
        assert finding.line == 3
        assert "-2147483648 to 2147483647" in finding.expected
        assert finding.seen == "'many'"
        assert str(finding).startswith("line 3: Envelope/Body/")

    def test_rows_are_numbered(self) -> None:
        rows = "".join(f'<results xsi:type="DesktopId">{"<id>1</id>" if n != 2 else ""}</results>' for n in range(4))
        (finding,) = codec.decode(query_results(f"<startingOffset>0</startingOffset>{rows}")).findings
        assert finding.path.endswith("/returnval/results[2]/id")

    def test_strict_tells_all_at_once(self) -> None:
        with pytest.raises(DecodeError, match=r"and 2 more") as caught:
            codec.decode(desktop_get("<a/><b/>" + THIS), strict=True)
        assert [finding.rule for finding in caught.value.findings] == [
            Rule.UNKNOWN_ELEMENT,
            Rule.UNKNOWN_ELEMENT,
            Rule.MISSING_ELEMENT,
        ]

    def test_a_named_dialect_is_expected(self) -> None:
        message = desktop_get(GET).replace(b"urn:vdi", b"urn:other")
        assert codec.decode(message).findings == ()
        named = codec.decode(message, dialect=codec.DEFAULT_DIALECT)
        assert {finding.rule for finding in named.findings} == {Rule.UNEXPECTED_NAMESPACE}


def entry(key: str) -> str:
    """A bare object in a default namespace, with this element for its key."""
    return f"<MapEntry xmlns='urn:vdi' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>{key}</MapEntry>"


@pytest.mark.parametrize(
    "document",
    [
        f"<Envelope xmlns='{SOAP}'><s:Body xmlns:s='{SOAP}' xmlns=''><v:A xmlns:v='urn:vdi'/></s:Body></Envelope>",
        f"<Envelope xmlns='{SOAP}'><s:Body xmlns:s='{SOAP}' xmlns='urn:vdi'><Role_List/></s:Body></Envelope>",
        f"<a:Envelope xmlns:a='{SOAP}'><b:Body xmlns:b='{SOAP}' xmlns:a='urn:vdi'><a:A/></b:Body></a:Envelope>",
        f"<Envelope xmlns='{SOAP}'><Body><s:Fault xmlns:s='{SOAP}' xmlns=''><faultcode/></s:Fault></Body></Envelope>",
        entry("<v:key xmlns:v='urn:vdi' xmlns='' i:type='string'>k</v:key>"),
        entry("<key xmlns='' i:type='string'>k</key>"),
        entry("<o:key xmlns:o='urn:o' xmlns='' i:type='string'>k</o:key>"),
    ],
)
def test_a_prefix_that_stands_for_something_else_further_in_comes_back_right(document: str) -> None:
    assert codec.canonical(codec.encode(codec.decode(document.encode()))) == codec.canonical(document.encode())
