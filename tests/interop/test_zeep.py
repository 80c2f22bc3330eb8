"""zeep as a stranger: what it sends for every operation we read, what we answer it reads, value for value.

zeep knows the service by the shipped WSDL alone. Where zeep itself is wrong, a test names the case.
"""

# mypy: allow-untyped-calls
# ruff: noqa: ANN401 - values of any class; zeep has no types

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
import zeep
from lxml import etree
from zeep.exceptions import Fault as ZeepFault
from zeep.exceptions import XMLParseError

from tests.interop.zeep_values import arguments, plain, unwrapped
from tests.support.instances import maximal, minimal, random_instance, the_maker
from tests.support.schemas import WSDL_FOLDER
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import Rule, SoapFault
from vlsi_bindings.model import Array, response_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from vlsi_bindings.model import DataObject

INSTANCES: Final[dict[str, Callable[[type[DataObject]], Any]]] = {
    "minimal": minimal,
    "maximal": maximal,
    "random": lambda cls: random_instance(cls, 5),
}
SETS: Final = ("vdi-complete.wsdl", "vdi.wsdl")


@pytest.fixture(scope="module", params=SETS)
def client(request: pytest.FixtureRequest) -> zeep.Client:
    """A client made from one of the two forms of the WSDL."""
    return zeep.Client(str(WSDL_FOLDER / request.param))


@pytest.fixture(scope="module")
def one_client() -> zeep.Client:
    """A client, where the form of the WSDL does not matter."""
    return zeep.Client(str(WSDL_FOLDER / SETS[0]))


def sent(client: zeep.Client, request: Any) -> bytes:
    """The bytes that zeep sends for a request of ours."""
    name = type(request).__wire_name__
    message: bytes = etree.tostring(client.create_message(client.service, name, **arguments(client, request)))
    return message


def received(client: zeep.Client, operation: str, message: bytes) -> Any:
    """What zeep makes of an answer."""
    return client.service._binding.get(operation).process_reply(etree.fromstring(message))


@pytest.mark.parametrize("kind", INSTANCES)
def test_we_read_what_zeep_sends(client: zeep.Client, kind: str) -> None:
    for cls in the_maker().requests:
        request = INSTANCES[kind](cls)
        assert codec.decode(sent(client, request), strict=True).body == request


@pytest.mark.parametrize("kind", INSTANCES)
def test_zeep_reads_what_we_answer(client: zeep.Client, kind: str) -> None:
    for cls in the_maker().responses:
        response = INSTANCES[kind](cls)
        operation = cls.__request__.__wire_name__
        found = plain(received(client, operation, codec.encode(response)))
        assert (None if found == [] else found) == unwrapped(response.returnval), operation


@pytest.mark.parametrize("kind", INSTANCES)
def test_zeep_reads_our_faults(one_client: zeep.Client, kind: str) -> None:
    binding = one_client.service._binding
    for cls in the_maker().faults:
        detail = INSTANCES[kind](cls)
        message = etree.fromstring(codec.encode(SoapFault(string="gone", detail=detail)))
        with pytest.raises(ZeepFault) as caught:
            binding.process_error(message, binding.get("Desktop_Get"))
        assert (caught.value.code, caught.value.message) == ("ServerFaultCode", "gone")
        found = one_client.wsdl.types.deserialize(caught.value.detail[0])
        assert plain(found) == plain(detail)


ANSWER: Final = b"""<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soapenv:Body>
<QueryService_QueryResponse xmlns="urn:vdi"><returnval>%s</returnval></QueryService_QueryResponse>
</soapenv:Body></soapenv:Envelope>"""


class TestWhereZeepIsWrong:
    """zeep's behaviour, and ours beside it."""

    def test_the_type_of_an_any_type_value_is_dropped_on_the_way_back(self, one_client: zeep.Client) -> None:
        entry = one_client.get_type("{urn:vdi}MapEntry")(key="k", value=5)
        request = arguments(one_client, vdi.Desktop_Update(id=vdi.DesktopId(id="d"), updates=[])) | {"updates": [entry]}
        message = etree.tostring(one_client.create_message(one_client.service, "Desktop_Update", **request))
        assert [finding.rule for finding in codec.decode(message).findings] == [Rule.MISSING_TYPE]

    def test_nil_empty_and_absent_are_one_for_zeep(self, one_client: zeep.Client) -> None:
        found = [
            received(one_client, "QueryService_Query", ANSWER % (b"<startingOffset>0</startingOffset>" + row)).results
            for row in (b'<results xsi:type="xsd:string"/>', b'<results xsi:nil="true"/>', b"<results/>")
        ]
        assert found == [[None], [None], [None]]

    @pytest.mark.parametrize(
        ("content", "rule"),
        [
            (b"<startingOffset>0</startingOffset><novelty/>", Rule.UNKNOWN_ELEMENT),
            (b"<remainingCount>1</remainingCount><startingOffset>0</startingOffset>", Rule.WRONG_ORDER),
        ],
    )
    def test_unknown_and_misplaced_elements_break_zeep(
        self, one_client: zeep.Client, content: bytes, rule: Rule
    ) -> None:
        with pytest.raises(XMLParseError):
            received(one_client, "QueryService_Query", ANSWER % content)
        assert [finding.rule for finding in codec.decode(ANSWER % content).findings] == [rule]

    def test_an_unknown_type_breaks_zeep(self, one_client: zeep.Client) -> None:
        message = ANSWER % b'<startingOffset>0</startingOffset><results xsi:type="Novelty"><a>1</a></results>'
        with pytest.raises(Exception, match="Novelty"):
            received(one_client, "QueryService_Query", message)
        assert [finding.rule for finding in codec.decode(message).findings] == [Rule.UNKNOWN_TYPE]

    def test_an_unknown_enumeration_value_passes_zeep_in_silence(self, one_client: zeep.Client) -> None:
        info = maximal(vdi.DesktopInfo)
        info.type = "NOVEL"
        answer = codec.encode(response_class(vdi.Desktop_Get)(returnval=info))
        assert received(one_client, "Desktop_Get", answer).type == "NOVEL"
        assert [finding.rule for finding in codec.decode(answer).findings] == [Rule.UNKNOWN_VALUE]

    def test_the_spelling_007_is_lost_in_zeep(self, one_client: zeep.Client) -> None:
        message = ANSWER % b"<startingOffset>007</startingOffset>"
        assert received(one_client, "QueryService_Query", message).startingOffset == 7
        assert b">007<" in codec.encode(codec.decode(message))

    def test_an_array_under_any_type_is_unwrapped_as_a_result_only(self, one_client: zeep.Client) -> None:
        message = ANSWER % b'<startingOffset>0</startingOffset><results xsi:type="ArrayOfInt"><int>1</int></results>'
        assert received(one_client, "QueryService_Query", message).results[0].int == [1]
        assert codec.decode(message).result.results == [Array("xsd:int", [1])]
