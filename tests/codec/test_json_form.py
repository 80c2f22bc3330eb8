"""The JSON form: nothing is lost between bytes, objects and JSON, and passwords stay out of it."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec.json_form import from_json, to_json
from vlsi_bindings.model import AnyURI, Array, Byte, Float, Long, Reference, Short
from vlsi_bindings.samples import paths

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'


def envelope(body: str, header: str = "") -> bytes:
    return (
        f'<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" {XSI}>{header}'
        f"<soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>"
    ).encode()


def answer(results: str) -> bytes:
    return envelope(
        f'<QueryService_QueryResponse xmlns="urn:vdi"><returnval><id>q</id>{results}</returnval>'
        "</QueryService_QueryResponse>"
    )


def status(fields: str) -> bytes:
    return (
        f'<DesktopInstantCloneDesktopProvisioningStatusData xmlns="urn:vdi" {XSI}>{fields}'
        "</DesktopInstantCloneDesktopProvisioningStatusData>"
    ).encode()


MESSAGES = {
    "every anyType": answer(
        '<results xsi:type="xsd:string">a</results><results xsi:type="xsd:int">7</results>'
        '<results xsi:type="xsd:long">7</results><results xsi:type="xsd:short">7</results>'
        '<results xsi:type="xsd:byte">-7</results><results xsi:type="xsd:boolean">true</results>'
        '<results xsi:type="xsd:double">7</results><results xsi:type="xsd:double">0.5</results>'
        '<results xsi:type="xsd:double">-INF</results><results xsi:type="xsd:float">NaN</results>'
        '<results xsi:type="xsd:dateTime">2017-05-28T08:36:01.999Z</results>'
        '<results xsi:type="xsd:base64Binary">AAEC</results><results xsi:type="xsd:anyURI">urn:a</results>'
        '<results xsi:type="DesktopId"><id>Desktop/a</id></results>'
        '<results xsi:type="ManagedObjectReference" type="Desktop">Desktop</results>'
        '<results xsi:type="ArrayOfInt"><int>007</int><int>8</int></results><results xsi:type="ArrayOfString"/>'
        '<results xsi:type="ArrayOfMachineId"><MachineId xsi:type="MachineId"><id>m</id></MachineId></results>'
    ),
    "anyType that nobody knows": answer(
        '<results xsi:type="BrandNew"><a/></results><results>bare</results><results xsi:type="xsd:int">abc</results>'
        '<results xsi:nil="true"/><results xsi:type="xsd:boolean">TRUE</results>'
    ),
    "spellings": status(
        "<operation>NONE</operation><pushImageSettings><startTime>2020-01-01T00:00:00+02:00</startTime>"
        "<logoffSetting>WAIT_FOR_LOGOFF</logoffSetting><stopOnFirstError>1</stopOnFirstError></pushImageSettings>"
        "<pendingImageProgress> 007 </pendingImageProgress>"
    ),
    "unknown content in the middle": status(
        '<operation>BRAND_NEW</operation><new a="1">x</new><pendingImageProgress unit="%">7'
        "</pendingImageProgress><new2/>"
    ),
    "wrong order and a repetition": status(
        "<pendingImageProgress>7</pendingImageProgress><operation>NONE</operation><operation>NONE</operation>stray"
    ),
    "required fields missing": status(""),
    "needless types": status(
        '<operation xsi:type="xsd:string">NONE</operation><pendingImageParentVm xsi:type="BaseImageVmId">'
        '<id xsi:type="xsd:string">v</id></pendingImageParentVm>'
    ),
    "headers": envelope(
        '<Desktop_Get xmlns="urn:vdi" versionId="2"><_this xsi:type="ManagedObjectReference" type="Desktop" '
        'serverGuid="g">Desktop</_this><id><id>d</id></id></Desktop_Get>',
        "<soapenv:Header><operationID>7</operationID></soapenv:Header>",
    ),
    "unknown operation": envelope('<Desktop_Polish xmlns="urn:vdi"><a/></Desktop_Polish>'),
    "layout B": envelope(
        '<v:Desktop_Get xmlns:v="urn:horizon" xmlns:c="urn:vim25"><v:_this type="Desktop">Desktop</v:_this>'
        "<v:id><v:id>d</v:id></v:id></v:Desktop_Get>"
    ),
    "fault": envelope(
        "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring/><detail>"
        '<EntityNotFoundFault xmlns="urn:vdi" xsi:type="EntityNotFound"><errorMessage>no</errorMessage>'
        '<id xsi:type="DesktopId"><id>d</id></id></EntityNotFoundFault></detail></soapenv:Fault>'
    ),
    "odd fault": envelope(
        "<soapenv:Fault><faultcode>x</faultcode><faultstring>y</faultstring><faultactor>z</faultactor><detail>"
        '<EntityNotFoundFaultFault a="1" xsi:type="EntityNotFound"><errorMessage>no</errorMessage>'
        "</EntityNotFoundFaultFault><more/></detail><stray/></soapenv:Fault>"
    ),
    "fault of unknown type": envelope(
        '<soapenv:Fault><faultcode>x</faultcode><detail><Boom xmlns="urn:vdi"><a/></Boom></detail></soapenv:Fault>'
    ),
    "fault without a detail": envelope("<soapenv:Fault><faultcode>x</faultcode><detail/></soapenv:Fault>"),
    "object under another name": f'<info xmlns="urn:x" {XSI} xsi:type="DesktopId"><id>d</id></info>'.encode(),
    "request without an envelope": b'<Desktop_Get xmlns="urn:vdi"><id><id>d</id></id></Desktop_Get>',
    **{name: path.read_bytes() for name, path in paths().items()},
}


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_comes_back_from_json_as_the_same_bytes(name: str) -> None:
    message = codec.decode(MESSAGES[name])
    document = json.loads(json.dumps(to_json(message, secrets=True), allow_nan=False))
    again = codec.encode(from_json(document))
    assert again == codec.encode(message)
    assert codec.canonical(again) == codec.canonical(MESSAGES[name])


SCALARS = st.one_of(
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cn"]), max_size=8),
    st.binary(max_size=8),
    st.datetimes(timezones=st.none() | st.just(datetime.timezone.utc)),
    st.builds(Long, st.integers(-9, 9)),
    st.builds(Short, st.integers(-9, 9)),
    st.builds(Byte, st.integers(-9, 9)),
    st.builds(Float, st.floats(allow_nan=False, width=32)),
    st.builds(AnyURI, st.sampled_from(["urn:a", ""])),
    st.builds(lambda name: vdi.DesktopId(id=name), st.sampled_from(["a", "b"])),
    st.builds(lambda items: Array("xsd:long", map(Long, items)), st.lists(st.integers(-9, 9), max_size=3)),
    st.just(Reference(value="Desktop", type="Desktop")),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(SCALARS, max_size=6))
def test_every_value_of_anytype_survives_json(values: list[Any]) -> None:
    message = vdi.PartialFailureFaultResult(result=None) if not values else None
    bare = message or vdi.DynamicArray(val=values)
    assert codec.encode(from_json(json.loads(json.dumps(to_json(bare), allow_nan=False)))) == codec.encode(bare)


def test_the_plain_case_has_no_key_with_a_dollar() -> None:
    request = vdi.Desktop_Get(id=vdi.DesktopId(id="d"))
    assert to_json(request) == {"Desktop_Get": {"_this": "Desktop", "id": {"id": "d"}}}


def test_the_service_is_filled_in() -> None:
    assert codec.encode(from_json({"Desktop_Get": {"id": {"id": "d"}}})) == codec.encode(
        vdi.Desktop_Get(id=vdi.DesktopId(id="d"))
    )


def test_unknown_content_is_told_with_its_place_only() -> None:
    told = to_json(codec.decode(MESSAGES["unknown content in the middle"]))
    content = told["DesktopInstantCloneDesktopProvisioningStatusData"]
    assert [piece["after"] for piece in content["$unknown"]] == ["operation", "pendingImageProgress"]
    assert "$order" not in content


def test_a_spelling_is_dropped_when_the_value_is_changed() -> None:
    document = to_json(codec.decode(MESSAGES["spellings"]))
    document["DesktopInstantCloneDesktopProvisioningStatusData"]["pendingImageProgress"] = 8
    assert b"<pendingImageProgress>8</pendingImageProgress>" in codec.encode(from_json(document))


SECRET = vdi.SecureString(utf8_string=b"hunter2")


def test_a_password_is_left_out_and_its_document_cannot_be_encoded() -> None:
    document = to_json(SECRET)
    assert "aHVudGVyMg" not in json.dumps(document)
    with pytest.raises(codec.EncodeError, match="redacted"):
        from_json(document)


def test_a_password_in_clear_survives() -> None:
    assert codec.encode(from_json(to_json(SECRET, secrets=True))) == codec.encode(SECRET)


def test_unknown_content_with_a_password_is_left_out() -> None:
    data = envelope('<New_Login xmlns="urn:vdi"><pass><utf8String>aHVudGVyMg==</utf8String></pass></New_Login>')
    assert "aHVudGVyMg" not in json.dumps(to_json(codec.decode(data)))


def test_a_session_cookie_is_left_out() -> None:
    data = envelope(
        '<Desktop_Get xmlns="urn:vdi"/>', "<soapenv:Header><vcSessionCookie>abc</vcSessionCookie></soapenv:Header>"
    )
    document = to_json(codec.decode(data))
    assert document["$headers"] == [{"$redacted": "vcSessionCookie"}]
    with pytest.raises(codec.EncodeError, match="redacted"):
        from_json(document)


NAME = "DesktopInstantCloneDesktopProvisioningStatusData"


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({}, "one key that names its content"),
        ({"Desktop_Get": {}, "Desktop_List": {}}, "found Desktop_Get, Desktop_List"),
        ({"Desktop_Gte": {}}, "did you mean Desktop_Get"),
        ({"Desktop_Get": {"idd": {}}}, "Desktop_Get: Desktop_Get has no field 'idd'; did you mean id?"),
        ({"Desktop_Get": {"id": "x"}}, "Desktop_Get/id: an object is needed, found a text"),
        ({"Desktop_Get": {"id": {"id": 7}}}, "Desktop_Get/id/id: a string is needed, found 7|a text is needed"),
        ({NAME: {"pendingImageProgress": "7"}}, "pendingImageProgress: an integer from"),
        ({NAME: {"pendingImageProgress": 2**31}}, "pendingImageProgress: an integer from"),
        ({NAME: {"pendingImageProgress": True}}, "pendingImageProgress: an integer from"),
        ({NAME: {"pushImageSettings": {"startTime": "today"}}}, "pushImageSettings/startTime: a dateTime"),
        ({NAME: {"$spelled": {"nobody": {}}}}, "there is no field 'nobody'"),
        ({NAME: {"$unknown": [{"$xml": "<a>"}]}}, "not well-formed"),
        ({NAME: {"$unknown": [{"$xml": "<!DOCTYPE a><a/>"}]}}, "DOCTYPE"),
        ({NAME: {"$type": "DesktopIdd"}}, "did you mean DesktopId"),
        ({"$dialekt": {}, "Desktop_Get": {}}, "did you mean .dialect"),
        ({"$dialect": {"package": "os"}, "Desktop_Get": {}}, "no setting 'package'"),
        ({"$dialect": {"namespace": 7}, "Desktop_Get": {}}, "dialect: namespace: a text is needed"),
        ({"Fault": {"detail": {"NobodyFault": {}}}}, "Fault/detail/NobodyFault: the contract has no fault"),
        ({"Fault": {"details": {}}}, "did you mean detail"),
        ({"DynamicArray": {"val": [{"a": 1}]}}, "under anyType needs a"),
    ],
)
def test_a_wrong_document_is_refused_with_place_and_reason(document: dict[str, Any], told: str) -> None:
    with pytest.raises(codec.EncodeError, match=told):
        from_json(document)


def test_a_required_field_that_is_absent_is_encodings_error() -> None:
    with pytest.raises(codec.EncodeError, match="Desktop_Get/id: DesktopId is required"):
        codec.encode(from_json({"Desktop_Get": {}}))


def test_what_is_no_message_has_no_json() -> None:
    with pytest.raises(codec.EncodeError, match="a message is made of"):
        to_json("text")
