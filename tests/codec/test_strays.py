"""What stands in an element of the envelope and has no room there is told, kept, and written back where it stood."""

from __future__ import annotations

import json

import pytest

from vlsi_bindings import codec
from vlsi_bindings.codec import json_form

_ENVELOPE = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v="urn:vdi">{}</s:Envelope>'
_CALL = '<v:Desktop_Get><v:_this type="Desktop">Desktop</v:_this><v:id><v:id>1</v:id></v:id></v:Desktop_Get>'
_FAULT = "<faultcode>a</faultcode>{}<faultstring>b</faultstring><detail>{}</detail>"


@pytest.mark.parametrize(
    "content",
    [
        f"text<s:Body>{_CALL}</s:Body>",
        f"<s:Body>text{_CALL}</s:Body>",
        f"<s:Body>{_CALL}text</s:Body>",
        f"<s:Body>one{_CALL}two</s:Body>three",
        f"<early/><s:Body>{_CALL}</s:Body>",
        f"<s:Header/><between/>text<s:Body>{_CALL}</s:Body><late/>text<later/>",
        f"<s:Header>text<block/>more</s:Header><s:Header/><s:Body>{_CALL}</s:Body>",
        f"<s:Body><s:Fault>{_FAULT.format('text', '<x/>')}</s:Fault></s:Body>",
        f"<s:Body><s:Fault>{_FAULT.format('', 'text<x/>more<y/>')}</s:Fault></s:Body>",
        f"<s:Body><s:Fault>{_FAULT.format('', 'only &lt;text&gt;')}</s:Fault></s:Body>",
    ],
)
def test_it_comes_back_where_it_stood(content: str) -> None:
    body = _ENVELOPE.format(content).encode()
    message = codec.decode(body)
    assert message.findings
    assert codec.canonical(codec.encode(message)) == codec.canonical(body)
    shown = json.loads(json.dumps(json_form.to_json(message)))
    assert codec.canonical(codec.encode(json_form.from_json(shown))) == codec.canonical(body)


def test_a_text_in_the_place_of_the_detail_is_what_the_server_said() -> None:
    fault = "<faultcode>a</faultcode><faultstring/><detail>the database is down</detail>"
    message = codec.decode(_ENVELOPE.format(f"<s:Body><s:Fault>{fault}</s:Fault></s:Body>").encode())
    with pytest.raises(codec.UnknownFault, match="the database is down"):
        _ = message.result


def test_a_request_without_its_service_is_told() -> None:
    call = "<v:Desktop_Get><v:id><v:id>1</v:id></v:id></v:Desktop_Get>"
    message = codec.decode(_ENVELOPE.format(f"<s:Body>{call}</s:Body>").encode())
    assert [(finding.rule, finding.path) for finding in message.findings] == [
        (codec.Rule.MISSING_ELEMENT, "Envelope/Body/Desktop_Get/_this")
    ]
    assert b"_this" not in codec.encode(message)


def test_a_type_name_that_is_no_name_comes_back_as_it_was() -> None:
    answer = (
        '<v:AdminUserOrGroup_GetResponse xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        '<v:returnval><v:id xsi:type="v:UserO}GroupId"><v:id/></v:id></v:returnval></v:AdminUserOrGroup_GetResponse>'
    )
    body = _ENVELOPE.format(f"<s:Body>{answer}</s:Body>").encode()
    assert codec.canonical(codec.encode(codec.decode(body))) == codec.canonical(body)
