"""A dialect is checked when it is made, so that no message of it is broken; saved and loaded it is the same."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.dialects import dialects
from tests.support.spellings import DIALECTS
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DecodeError, Dialect, EncodeError
from vlsi_bindings.codec.dialect import SETTINGS
from vlsi_bindings.codec.settings import PREFIXES

REQUEST: Final = vdi.Desktop_Update(
    id=vdi.DesktopId(id="Desktop/a"),
    updates=[vdi.MapEntry(key="k", value=1), vdi.MapEntry(key="l", value=vdi.DesktopId(id="x"))],
)
FAULT: Final = vdi.InvalidType(error_message="x")
SAVED: Final = Dialect().document()


def with_settings(**told: object) -> dict[str, Any]:
    return {**SAVED, "settings": told}


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        *((name, "a b", "a prefix is needed") for name in PREFIXES),
        *(
            (name, value, "a prefix is needed")
            for name in PREFIXES
            for value in ("xml", "xmlns", "", "1a", "a:b", 'a"')
        ),
        *((name, None, "a text is needed, found nothing") for name in ("core_prefix", "xsi_prefix", "xsd_prefix")),
        ("element_prefix", "x" * 5 + "=", "or nothing .null. for the default namespace"),
        ("namespace", None, "a text is needed, found nothing"),
        ("namespace", "urn:\0", "cannot stand in XML"),
        ("namespace", "urn:\ud800", "cannot stand in XML"),
        ("namespace", "http://www.w3.org/XML/1998/namespace", "XML's own"),
        ("core_namespace", "http://www.w3.org/2000/xmlns/", "XML's own"),
        ("soap_action", 'urn:"x', "printable ASCII without quotes"),
        ("soap_action", "urn:x\r\nCookie: y", "printable ASCII without quotes"),
        ("session_cookie", "a=b", "a cookie's name"),
        ("session_cookie", "", "a cookie's name"),
        ("always_typed", "yes", "true or false is needed, found str 'yes'"),
        ("quoted_action", 1, "true or false is needed, found int 1"),
        ("soap_action", ["x"], "a text is needed, found list"),
    ],
)
def test_a_setting_that_would_make_broken_messages_is_refused(setting: str, value: Any, told: str) -> None:  # noqa: ANN401
    with pytest.raises(ValueError, match=f"^{setting}: .*{told}"):
        Dialect(**{setting: value})
    with pytest.raises(ValueError, match=f"^{setting}: .*{told}"):
        Dialect.of_document(with_settings(**{setting: value}))


def test_a_package_has_the_name_of_one() -> None:
    with pytest.raises(ValueError, match="package: the name of a Python package"):
        Dialect(package="os; x")


def test_what_was_seen_of_a_long_value_is_short_in_the_error() -> None:
    with pytest.raises(ValueError, match="xsi_prefix") as caught:
        Dialect(xsi_prefix="=" * 10_000)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("value", ["{", "a b", "%zz", "urn:é", "http://a:b", "#a#b"])
def test_a_namespace_that_no_parser_takes_is_none(value: str) -> None:
    with pytest.raises(ValueError, match="core_namespace: a namespace is needed: Invalid namespace URI"):
        Dialect(core_namespace=value)


@settings(max_examples=150)
@given(
    st.fixed_dictionaries(
        {name: st.text(min_size=1, max_size=4) | st.sampled_from(("v", "a", "xml", "s")) for name in PREFIXES},
        optional={"namespace": st.text(max_size=8), "core_namespace": st.text(max_size=8) | st.none()},
    )
)
def test_whatever_text_the_settings_are_no_broken_message_is_written(told: dict[str, Any]) -> None:
    try:
        dialect = Dialect(**told)
        message = codec.encode(REQUEST, dialect=dialect)
    except (ValueError, EncodeError):
        return
    assert codec.decode(message).arguments == REQUEST


@settings(max_examples=100)
@given(dialects())
def test_saved_and_loaded_it_is_the_same(dialect: Dialect) -> None:
    assert Dialect.of_document(json.loads(json.dumps(dialect.document()))) == dialect
    assert set(dialect.document()["settings"]) == set(SETTINGS)


@settings(max_examples=100)
@given(dialects())
def test_in_every_dialect_messages_are_well_formed_and_say_the_same(dialect: Dialect) -> None:
    for value in (REQUEST, FAULT):
        message = codec.encode(value, dialect=dialect)
        etree.fromstring(message)
        read = codec.decode(message, dialect=dialect)
        assert read.findings == ()
        assert read.body == REQUEST if value is REQUEST else read.fault is not None and read.fault.detail == FAULT


@pytest.mark.parametrize("name", DIALECTS)
def test_the_action_is_sent_as_the_settings_say(name: str) -> None:
    action = DIALECTS[name].soap_action
    assert DIALECTS[name].action_header == f'"{action}"'
    assert Dialect(quoted_action=False, soap_action=action).action_header == action


def test_what_is_left_out_has_its_default() -> None:
    assert Dialect.of_document(with_settings(namespace="urn:x")) == Dialect(namespace="urn:x")


def test_the_package_is_the_readers_own_business() -> None:
    assert Dialect.of_document(SAVED, package="vlsi_bindings.vdi").package == "vlsi_bindings.vdi"
    assert "package" not in SAVED["settings"]
    with pytest.raises(ValueError, match="no setting 'package'"):
        Dialect.of_document(with_settings(package="os"))


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (None, 'a JSON object with "format": "vlsi-bindings dialect"'),
        ([], "no dialect"),
        ({}, "no dialect"),
        ({"namespace": "urn:x"}, "no dialect"),
        ({**SAVED, "version": 2}, "a dialect of version 2; this release reads version 1"),
        ({**SAVED, "version": True, "settings": None}, "settings: an object is needed, found nothing"),
        ({**SAVED, "settings": ["x"]}, "settings: an object is needed, found list"),
        ({**SAVED, "setings": {}}, "no key 'setings'; did you mean settings"),
        (with_settings(name_space="x"), "no setting 'name_space'; did you mean namespace"),
        (with_settings(zzz="x"), "no setting 'zzz'; there are namespace, core_namespace"),
        (with_settings(namespace="x" * 1001), "namespace: 1001 characters; at most 1000"),
        (with_settings(xsi_prefix="xsd"), "xsd_prefix: 'xsd' is xsi_prefix already"),
        (with_settings(element_prefix="xsi"), "xsi_prefix: 'xsi' is element_prefix already"),
        (with_settings(core_namespace="urn:c", core_prefix="vdi"), "core_prefix: 'vdi' is type_prefix already"),
    ],
)
def test_a_document_that_is_none_is_refused_with_the_reason(document: object, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Dialect.of_document(document)


@pytest.mark.parametrize("place", ["service", "core"])
def test_a_message_in_xmls_own_namespace_is_refused(place: str) -> None:
    soap = "http://schemas.xmlsoap.org/soap/envelope/"
    core = ' xsi:type="xml:ManagedObjectReference" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    body = {
        "service": "<xml:Desktop_Get><xml:id><xml:id>1</xml:id></xml:id></xml:Desktop_Get>",
        "core": f'<Desktop_Get xmlns="urn:vdi"><_this{core} type="Desktop">Desktop</_this></Desktop_Get>',
    }[place]
    message = f'<s:Envelope xmlns:s="{soap}"><s:Body>{body}</s:Body></s:Envelope>'.encode()
    if place == "service":
        with pytest.raises(DecodeError, match="XML's own"):
            codec.decode(message)
    else:
        assert codec.canonical(codec.encode(codec.decode(message))) == codec.canonical(message)
