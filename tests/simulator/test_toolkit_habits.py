"""What SOAP toolkits are known to send, as raw bytes over a real socket: each of their habits is borne with.

One class for each group of habits. What is answered is looked at as bytes too: a toolkit would hide half of it.
"""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from tests.simulator.calling import SITES, Answer, answers_in, connected, login, raw, received, request_of, token_of
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.web import takes_gzip

if TYPE_CHECKING:
    from collections.abc import Iterator

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
ENCODING: Final = "http://schemas.xmlsoap.org/soap/encoding/"
SCHEMA: Final = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
CLOSE: Final = "Connection: close"
LIST: Final = '<v:Site_List xmlns:v="urn:vdi"><v:_this type="Site">Site</v:_this></v:Site_List>'
LONG: Final = codec.encode(vdi.Privilege_ListSelectablePrivileges())
"""A request whose answer is worth compressing."""


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server


@pytest.fixture(scope="module")
def session(served: HttpsServer) -> str:
    """The header of a session."""
    return f"{SESSION_HEADER}: {token_of(served)}"


def only(data: bytes) -> Answer:
    (answer,) = answers_in(data)
    return answer


def answer_to(served: HttpsServer, body: bytes, *headers: str, version: str = "1.1") -> Answer:
    """The answer to one request on a connection of its own."""
    return only(raw(served, request_of(body, *headers, CLOSE, version=version)))


def envelope(body: str, prefix: str = "e") -> str:
    return f'<{prefix}:Envelope xmlns:{prefix}="{SOAP}"><{prefix}:Body>{body}</{prefix}:Body></{prefix}:Envelope>'


def result_of(served: HttpsServer, session: str, text: str) -> object:
    """The result of a request as it stands in an envelope."""
    result: object = codec.decode(answer_to(served, text.encode(), "Content-Type: text/xml", session).body).result
    return result


class TestHttp:
    def test_http_1_0_is_never_answered_in_chunks(self, served: HttpsServer, session: str) -> None:
        answer = only(raw(served, request_of(LONG, session, version="1.0")))  # hangs up without being asked to
        assert "transfer-encoding" not in answer.headers
        assert int(answer.headers["content-length"]) == len(answer.body) > 1_000

    def test_nor_if_it_asks_for_gzip(self, served: HttpsServer, session: str) -> None:
        answer = answer_to(served, LONG, session, "Accept-Encoding: gzip", version="1.0")
        assert "transfer-encoding" not in answer.headers
        assert codec.decode(gzip.decompress(answer.body)).result

    @pytest.mark.parametrize("body", [SITES, LONG], ids=["small", "long"])
    def test_who_expects_100_is_told_to_go_on_before_the_body_comes(
        self, served: HttpsServer, session: str, body: bytes
    ) -> None:
        head = request_of(body, session, CLOSE, "Expect: 100-continue").partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        with connected(served) as connection:
            connection.sendall(head)
            assert connection.recv(65_536).startswith(b"HTTP/1.1 100 ")
            connection.sendall(body)
            assert only(received(connection)).status == "HTTP/1.1 200 OK"

    @pytest.mark.parametrize("spelling", ["close", "Close"])
    def test_a_connection_that_is_to_close_is_closed_and_told_so(
        self, served: HttpsServer, session: str, spelling: str
    ) -> None:
        answer = only(raw(served, request_of(SITES, session, f"Connection: {spelling}")))
        assert answer.headers["connection"] == "close"

    def test_a_kept_one_serves_one_request_after_the_other(self, served: HttpsServer, session: str) -> None:
        requests = request_of(SITES, session) * 3 + request_of(SITES, session, CLOSE)
        statuses = [answer.status for answer in answers_in(raw(served, requests))]
        assert statuses == ["HTTP/1.1 200 OK"] * 4

    def test_a_body_may_come_in_chunks(self, served: HttpsServer, session: str) -> None:
        head = request_of(b"", session, CLOSE).replace(b"Content-Length: 0", b"Transfer-Encoding: chunked")
        pieces = [SITES[:7], SITES[7:100], SITES[100:]]
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
        assert only(raw(served, head + body)).status == "HTTP/1.1 200 OK"

    @pytest.mark.parametrize("accepted", [None, "", "identity", "deflate, br", "*", "gzip;q=0", "br, gzip; q=0.0"])
    def test_an_answer_is_plain_unless_gzip_is_named(
        self, served: HttpsServer, session: str, accepted: str | None
    ) -> None:
        headers = [] if accepted is None else [f"Accept-Encoding: {accepted}"]
        answer = answer_to(served, LONG, session, *headers)
        assert "content-encoding" not in answer.headers
        assert codec.decode(answer.body).result

    @pytest.mark.parametrize("accepted", ["gzip", "gzip, deflate, br", "deflate;q=0.5, gzip;q=0.2", "x-gzip"])
    def test_and_packed_if_it_is(self, served: HttpsServer, session: str, accepted: str) -> None:
        answer = answer_to(served, LONG, session, f"Accept-Encoding: {accepted}")
        assert answer.headers["content-encoding"] == "gzip"
        assert codec.decode(gzip.decompress(answer.body)).result

    @pytest.mark.parametrize(
        ("accepted", "taken"), [("gzip;q=1.0", True), ("gzip;q=0.001", True), ("gzip;q=0.000", False), ("agzip", False)]
    )
    def test_a_weight_of_nothing_is_a_refusal(self, accepted: str, taken: bool) -> None:
        assert takes_gzip(accepted) is taken


class TestHeaders:
    @pytest.mark.parametrize("action", ['"urn:vdi/1.0"', "urn:vdi/1.0", '""', "", "wrong", None])
    def test_soap_action_does_not_matter(self, served: HttpsServer, session: str, action: str | None) -> None:
        headers = [] if action is None else [f"SOAPAction: {action}"]
        answer = answer_to(served, SITES, session, "Content-Type: text/xml; charset=utf-8", *headers)
        assert answer.status == "HTTP/1.1 200 OK"

    @pytest.mark.parametrize(
        "kind",
        [
            "text/xml",
            "text/xml;charset=utf-8",
            'TEXT/XML; charset="UTF-8"',
            "text/xml; charset='utf-8'; action=\"x\"",
            "application/soap+xml",
            "application/x-www-form-urlencoded",
            None,
        ],
    )
    def test_nor_does_the_content_type(self, served: HttpsServer, session: str, kind: str | None) -> None:
        answer = answer_to(served, SITES, session, *([] if kind is None else [f"Content-Type: {kind}"]))
        assert answer.status == "HTTP/1.1 200 OK"
        assert answer.headers["content-type"] == "text/xml; charset=utf-8"


class TestSessions:
    def logged_in(self, served: HttpsServer) -> Answer:
        return answer_to(served, codec.encode(login()))

    def test_the_cookie_alone(self, served: HttpsServer) -> None:
        cookie = self.logged_in(served).headers["set-cookie"].partition(";")[0]
        assert answer_to(served, SITES, f"Cookie: {cookie}").status == "HTTP/1.1 200 OK"

    def test_the_whole_line_by_which_it_was_set(self, served: HttpsServer) -> None:
        line = self.logged_in(served).headers["set-cookie"]
        assert "Path=/" in line
        assert answer_to(served, SITES, f"Cookie: {line}").status == "HTTP/1.1 200 OK"

    def test_without_its_quotes_and_among_others(self, served: HttpsServer) -> None:
        cookie = self.logged_in(served).headers["set-cookie"].partition(";")[0].replace('"', "")
        assert answer_to(served, SITES, f"Cookie: a=b; {cookie}; c=d").status == "HTTP/1.1 200 OK"

    def test_in_a_line_of_its_own(self, served: HttpsServer) -> None:
        cookie = self.logged_in(served).headers["set-cookie"].partition(";")[0]
        assert answer_to(served, SITES, "Cookie: a=b", f"Cookie: {cookie}").status == "HTTP/1.1 200 OK"

    def test_a_header_for_those_who_drop_cookies(self, served: HttpsServer) -> None:
        token = self.logged_in(served).headers[SESSION_HEADER.lower()]
        assert answer_to(served, SITES, f"{SESSION_HEADER.upper()}: {token}").status == "HTTP/1.1 200 OK"

    def test_neither_is_a_fault(self, served: HttpsServer) -> None:
        assert answer_to(served, SITES).status == "HTTP/1.1 500 Internal Server Error"


class TestEnvelopes:
    @pytest.mark.parametrize(
        "text",
        [
            envelope(LIST),
            envelope(LIST, "SOAP-ENV"),
            f'<Envelope xmlns="{SOAP}"><b:Body xmlns:b="{SOAP}">{LIST}</b:Body></Envelope>',
            f'<e:Envelope xmlns:e="{SOAP}"><e:Header/><e:Body>{LIST}</e:Body></e:Envelope>',
            f'<e:Envelope xmlns:e="{SOAP}"><e:Header></e:Header><e:Body>{LIST}</e:Body></e:Envelope>',
            f'<e:Envelope xmlns:e="{SOAP}">\n  <e:Body>\n\t{LIST}\r\n  </e:Body>\n</e:Envelope>\n',
            f'<e:Envelope xmlns:e="{SOAP}" e:encodingStyle="{ENCODING}"><e:Body>{LIST}</e:Body></e:Envelope>',
        ],
        ids=["prefix", "another", "two prefixes", "empty header", "header", "pretty", "encoding style"],
    )
    @pytest.mark.parametrize(
        "declaration",
        ["", '<?xml version="1.0"?>', "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n", "\ufeff"],
        ids=["none", "short", "long", "byte order mark"],
    )
    def test_of_every_make(self, served: HttpsServer, session: str, text: str, declaration: str) -> None:
        assert result_of(served, session, declaration + text)

    def test_in_another_encoding(self, served: HttpsServer, session: str) -> None:
        text = '<?xml version="1.0" encoding="UTF-16"?>' + envelope(LIST)
        assert answer_to(served, text.encode("utf-16"), session).status == "HTTP/1.1 200 OK"


class TestTypes:
    def machines(self, served: HttpsServer, session: str, definition: str, this: str = ' type="QueryService"') -> int:
        """How many machines a query gives."""
        everywhere = ' xsi:type="v:QueryDefinition"' if "xsi:type" in this else ""
        asked = (
            f'<v:QueryService_Query xmlns:v="urn:vdi" {SCHEMA}><v:_this{this}>QueryService</v:_this>'
            f"<v:definition{everywhere}><v:queryEntityType>MachineSummaryView</v:queryEntityType>{definition}</v:definition></v:QueryService_Query>"
        )
        return len(result_of(served, session, envelope(asked)).results)  # type: ignore[attr-defined]  # a page

    def filter(self, value: str) -> str:
        return f'<v:filter xsi:type="v:QueryFilterStartsWith"><v:memberName>base.name</v:memberName>{value}</v:filter>'

    TEXT: Final = '<v:value xsi:type="xsd:string">ic01</v:value>'

    @pytest.mark.parametrize(
        "this",
        ["", ' type="QueryService"', ' xsi:type="v:ManagedObjectReference" type="QueryService"', ' versionId="1"'],
        ids=["bare", "type", "xsi:type", "unknown attribute"],
    )
    def test_this_with_and_without_types(self, served: HttpsServer, session: str, this: str) -> None:
        assert self.machines(served, session, self.filter(self.TEXT), this) == 30

    @pytest.mark.parametrize("wrong", ["xsd:string", "xsd:long", "xsd:double"])
    def test_a_wrong_primitive_type_does_not_matter(self, served: HttpsServer, session: str, wrong: str) -> None:
        assert self.machines(served, session, f'<v:limit xsi:type="{wrong}">3</v:limit>') == 3

    def test_a_value_of_any_type_without_one_is_a_text(self, served: HttpsServer, session: str) -> None:
        assert self.machines(served, session, self.filter("<v:value>ic01</v:value>")) == 30

    def test_unknown_attributes_do_not_matter(self, served: HttpsServer, session: str) -> None:
        value = '<v:value versionId="1" xsi:type="xsd:string" id="_1">ic01</v:value>'
        assert self.machines(served, session, self.filter(value)) == 30


class TestAnswers:
    def test_a_fault_stands_on_its_own(self, served: HttpsServer, session: str) -> None:
        request = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/bm8")))
        answer = answer_to(served, request, session)
        assert answer.status == "HTTP/1.1 500 Internal Server Error"
        fault = etree.fromstring(answer.body).find(f".//{{{SOAP}}}Fault")
        assert fault is not None
        assert [part.tag for part in fault] == ["faultcode", "faultstring", "detail"]
        assert len(fault[2]) == 1
        cut = re.search(rb"<detail>(.*)</detail>", answer.body, re.DOTALL)  # as those do who parse it by itself
        assert cut is not None
        detail = etree.fromstring(cut[1])
        assert detail.tag == "{urn:vdi}EntityNotFoundFault"
        for element in (detail, detail.find("{urn:vdi}id")):
            assert element is not None
            prefix, _, name = element.attrib["{http://www.w3.org/2001/XMLSchema-instance}type"].rpartition(":")
            assert element.nsmap[prefix or None] == "urn:vdi"
            assert name in ("EntityNotFound", "DesktopId")

    def test_nothing_is_an_empty_response_element(self, served: HttpsServer) -> None:
        token = f"{SESSION_HEADER}: {token_of(served)}"
        answer = answer_to(served, codec.encode(vdi.AuthenticationManager_Logout()), token)
        (response,) = etree.fromstring(answer.body)[0]
        assert (response.tag, len(response), response.text) == (
            "{urn:vdi}AuthenticationManager_LogoutResponse",
            0,
            None,
        )

    def test_each_row_of_any_type_says_what_it_is(self, served: HttpsServer, session: str) -> None:
        asked = vdi.QueryDefinition(query_entity_type="MachineNamesView", limit=5)
        answer = answer_to(served, codec.encode(vdi.QueryService_Query(definition=asked)), session)
        rows = list(etree.fromstring(answer.body).iter("{urn:vdi}results"))
        types = {row.get("{http://www.w3.org/2001/XMLSchema-instance}type", "").rpartition(":")[2] for row in rows}
        assert (len(rows), types) == (5, {"MachineNamesView"})
