"""Corners of messages that nothing else reaches: what is kept, and what is told of them, to the letter."""

from __future__ import annotations

from typing import Any

import pytest

from tests.codec.test_tolerance import GET, NAMESPACES, THIS, bare, desktop_get, envelope, kept, update, value_of
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DecodeError, EncodeError, Rule
from vlsi_bindings.codec.json_form import to_json
from vlsi_bindings.model import Unknown

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
FIELDS = '<errorMessage xmlns="{0}">gone</errorMessage><id xmlns="{0}"><id>1</id></id>'


def fault(content: str, attributes: str = "") -> bytes:
    return envelope(f"<soapenv:Fault{attributes}><faultstring>s</faultstring>{content}</soapenv:Fault>")


class TestWhiteSpaceAlone:
    def test_in_an_object(self) -> None:
        message = update('<value xsi:type="vdi:DesktopId"> \n </value>')
        assert b"> \n </" in codec.encode(kept(message, Rule.MISSING_ELEMENT))

    def test_in_an_array(self) -> None:
        read = kept(update('<value xsi:type="vdi:ArrayOfInt"> \n </value>'))
        assert b"> \n </" in codec.encode(read)
        value_of(read).append(1)
        assert b"><int>1</int></" in codec.encode(read)


class TestNothingIsKeptOfWhatIsOrdinary:
    """Beside what is odd: memory is not spent on what the value alone tells."""

    def test_of_texts(self) -> None:
        read: Any = kept(desktop_get(f"<new/>{GET}"), Rule.UNKNOWN_ELEMENT).arguments
        assert read.id.__retained__ is None

    def test_of_the_parts_of_a_fault(self) -> None:
        document = to_json(kept(fault("<detail/>")))
        assert document["Fault"] == {"faultstring": "s", "detail": {}}


class TestNamesakes:
    def test_the_first_of_two_is_told_by_its_number(self) -> None:
        found = codec.decode(update("<value>1</value></updates><updates><key>k</key><value>2</value>")).findings
        assert [finding.path for finding in found] == [
            "Envelope/Body/Desktop_Update/updates[0]/value",
            "Envelope/Body/Desktop_Update/updates[1]/value",
        ]


class TestWhatIsTold:
    def test_of_a_value_without_a_type(self) -> None:
        (finding,) = codec.decode(update("<value><a/></value>")).findings
        assert (finding.expected, finding.seen) == ("xsi:type", "'none'")

    def test_of_a_root_of_an_unknown_type(self) -> None:
        (finding,) = codec.decode(bare("", "DesktopId").replace(b" xmlns", b' xsi:type="New" xmlns', 1)).findings
        assert (finding.rule, finding.seen) == (Rule.UNKNOWN_TYPE, "'New'")

    def test_of_an_array_of_an_unknown_type(self) -> None:
        read = kept(update('<value xsi:type="vdi:ArrayOfNews"><News/></value>'), Rule.UNKNOWN_TYPE)
        assert isinstance(value_of(read), Unknown)
        assert read.findings[0].expected == "an array of a documented type"

    def test_of_a_body_with_more_than_one_element(self) -> None:
        with pytest.raises(DecodeError, match=r"has to hold one element, it holds a, b, c$"):
            codec.decode(envelope("<a/><b/><c/><d/>"))


class TestCoreNamesInANamespaceOfTheirOwn:
    @pytest.mark.parametrize("name", ["ArrayOfString", "ManagedObjectReference"])
    def test_are_told_where_they_are_the_services(self, name: str) -> None:
        message = update(f'<value xsi:type="vdi:{name}"/>')
        layout = codec.Dialect(core_namespace="urn:vim25")
        assert codec.decode(message).findings == ()
        assert {f.rule for f in codec.decode(message, dialect=layout).findings} >= {Rule.UNEXPECTED_NAMESPACE}
        other = update(f'<value xsi:type="c:{name}"/>', 'xmlns:c="urn:vim25" xmlns:vdi="urn:vdi"')
        told = [f for f in codec.decode(other, dialect=layout).findings if f.path.endswith("/value")]
        assert told == []


class TestWhatIsNotNamed:
    def test_attributes_of_the_envelope_and_of_a_fault(self) -> None:
        style = b'soapenv:Envelope soapenv:encodingStyle="urn:e" '
        kept(desktop_get(GET).replace(b"soapenv:Envelope ", style, 1))
        assert b' a="1"' in codec.encode(kept(fault("", ' a="1"'), Rule.UNKNOWN_ATTRIBUTE))

    def test_the_type_and_the_attributes_of_a_root(self) -> None:
        document = f'<obj xsi:type="DesktopId" a="1" xmlns="urn:vdi" {NAMESPACES}><id>1</id></obj>'.encode()
        read = kept(document, Rule.UNKNOWN_ATTRIBUTE)
        assert read.value == vdi.DesktopId(id="1")

    def test_a_text_of_a_fault_that_holds_elements(self) -> None:
        message = envelope("<soapenv:Fault><faultstring>a<b/></faultstring></soapenv:Fault>")
        read = kept(message, Rule.UNKNOWN_ELEMENT).fault
        assert read is not None
        assert [piece.name for piece in read.unknown] == ["faultstring"]

    @pytest.mark.parametrize("fields", ["urn:vdi", "urn:other"])
    def test_a_fault_in_no_namespace_whose_fields_are_in_one(self, fields: str) -> None:
        inner = FIELDS.format(fields)
        read = kept(fault(f"<detail><EntityNotFoundFault>{inner}</EntityNotFoundFault></detail>"), Rule.FAULT_FORM)
        assert read.dialect.namespace == fields
        assert read.fault is not None
        assert isinstance(read.fault.detail, vdi.EntityNotFound)

    def test_prefixes_that_a_fault_declares(self) -> None:
        inner = '<v:errorMessage>gone</v:errorMessage><v:id xsi:type="v:DesktopId"><v:id>1</v:id></v:id>'
        message = fault(f'<detail><v:EntityNotFoundFault xmlns:v="urn:vdi">{inner}</v:EntityNotFoundFault></detail>')
        assert codec.encode(kept(message)).count(b"xmlns:v=") == 1

    def test_the_server_that_a_reference_is_of(self) -> None:
        for before in ("", "<new/>"):
            this = THIS.replace("<_this", '<_this serverGuid="g"')
            read: Any = kept(desktop_get(f"{before}{this}<id><id>1</id></id>"), *[Rule.UNKNOWN_ELEMENT] * bool(before))
            assert (read.arguments.this.type, read.arguments.this.server_guid) == ("Desktop", "g")

    def test_an_unknown_element_of_no_namespace_stays_in_none_elsewhere(self) -> None:
        call = f'<v:Desktop_Get xmlns:v="urn:vdi">{{}}{GET}</v:Desktop_Get>'.replace("<_this", "<v:_this")
        call = call.replace("</_this", "</v:_this").replace("<id", "<v:id").replace("</id", "</v:id")
        for piece in ("<new><old/></new>", '<new xmlns=""><old/></new>'):
            read = kept(envelope(call.format(piece)), Rule.UNKNOWN_ELEMENT)
            again = codec.encode(read, dialect=codec.DEFAULT_DIALECT)
            assert b' xmlns="urn:vdi"><new' in again
            assert again.count(b'xmlns=""') == 1
            (finding,) = codec.decode(again).findings
            assert finding.seen == "'new'"


class TestWhatIsWrittenOfOnesOwn:
    def test_a_fault_wrapper_takes_faults_only(self) -> None:
        wrong: Any = vdi.DesktopId(id="1")
        with pytest.raises(EncodeError, match="a LocalizedMethodFault is needed, not DesktopId"):
            codec.encode(vdi.PartialFailureFaultResult(fault=wrong))

    @pytest.mark.parametrize(("text", "kind"), [("01", "int"), ("1", "boolean")])
    def test_a_value_of_another_kind_does_not_take_the_spelling_of_an_equal_one(self, text: str, kind: str) -> None:
        read = kept(update(f'<value xsi:type="xsd:{kind}">{text}</value>'))
        request: Any = read.arguments
        request.updates[0].value = True if kind == "int" else 1
        written = b">true<" if kind == "int" else b'"xsd:int">1<'
        assert written in codec.encode(read)


def test_a_fault_within_an_object_has_no_message() -> None:
    wrapped = '<fault xsi:type="EntityNotFound"><errorMessage>gone</errorMessage><id><id>1</id></id></fault>'
    read: Any = codec.decode(bare(wrapped, "PartialFailureFaultResult")).value
    assert (read.fault.message, str(read.fault)) == (None, "EntityNotFound: gone")
