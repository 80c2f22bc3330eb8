"""Answers out of captures: which question gets which answer, in whose dialect, within whose session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.simulator.recording import Recorder, answer_of
from tests.simulator.serving import PASSWORD, Client, a_server, login, undone
from tests.support.schemas import payload
from vlsi_bindings import captures, codec, samples, vdi
from vlsi_bindings.captures import CaptureError
from vlsi_bindings.client.queries import Queries, Query
from vlsi_bindings.codec import Dialect
from vlsi_bindings.simulator import SESSION_HEADER, token_in
from vlsi_bindings.simulator.replaying import Replay

if TYPE_CHECKING:
    from pathlib import Path

    from vlsi_bindings.model import DataObject
    from vlsi_bindings.simulator import Reply, Simulator

SITES: Final = vdi.Site_List()
SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
DIALECTS: Final = [
    Dialect(namespace="urn:view", type_prefix=None),
    Dialect(namespace="urn:odd", core_namespace="urn:core", element_prefix="o", type_prefix="o", always_typed=True),
    Dialect(namespace="http://lab.example/vdi#x", element_prefix="a", soap_prefix=None, type_prefix="b"),
    Dialect(core_namespace="urn:vim25", core_prefix="vim25"),
]


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "capture.har"


def envelope(body: str) -> bytes:
    return f'<e:Envelope xmlns:e="{SOAP}"><e:Body>{body}</e:Body></e:Envelope>'.encode()


def raw(client: Client, body: bytes) -> Reply:
    return client.server.answer(body, client.token)


class TestWhichQuestion:
    def test_the_same_operation_with_the_same_arguments(self, recorder: Recorder, path: Path) -> None:
        pools = recorder.query("DesktopSummaryView").results
        info = recorder.call("Desktop_Get", id=pools[0].id)
        client = recorder.replayed(path)
        assert client.query("DesktopSummaryView").results == pools
        assert client.call("Desktop_Get", id=pools[0].id) == info
        assert client.server.replayed == {"QueryService_Query": 1, "Desktop_Get": 1, "AuthenticationManager_Login": 1}

    def test_others_are_answered_by_the_model(self, recorder: Recorder, path: Path) -> None:
        pools = recorder.query("DesktopSummaryView").results
        client = recorder.replayed(path)
        own = client.query("DesktopSummaryView", limit=1).results
        assert own[0].id != pools[0].id
        assert client.call("Desktop_Get", id=own[0].id).id == own[0].id
        with pytest.raises(vdi.EntityNotFound):
            client.call("Desktop_Get", id=pools[0].id)
        assert client.server.replay is not None
        assert client.server.replay.missed == {"QueryService_Query": 1}
        assert client.server.answered == {"capture": 1, "model": 3}

    def test_spelling_makes_no_difference(self, recorder: Recorder, path: Path) -> None:
        recorder.add(
            envelope(
                '<Machine_GetInfos xmlns="urn:vdi"><_this type="Machine">Machine</_this>'
                "<ids><id>Machine/QQ</id></ids><ids><id>Machine/Qg</id></ids></Machine_GetInfos>"
            ),
            answer_of(vdi.Machine_GetInfos, []),
        )
        client = recorder.replayed(path)
        reply = raw(
            client,
            envelope(
                '<v:Machine_GetInfos xmlns:v="urn:vdi" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" x="1">'
                '\n <v:ids i:type="v:MachineId"><v:id>Machine/QQ</v:id></v:ids><!-- x -->'
                "<v:ids><v:id>Machine/Qg</v:id></v:ids></v:Machine_GetInfos>"
            ),
        )
        assert reply.status == 200
        assert client.server.replayed["Machine_GetInfos"] == 1

    @pytest.mark.parametrize(
        ("recorded", "asked"),
        [
            ('i:type="x:int">7<', 'i:type="x:long">007<'),
            ('i:type="x:boolean">true<', 'i:type="x:boolean">1<'),
            ('i:type="x:string">seven<', ">seven<"),
            ('i:type="x:dateTime">2024-07-01T10:00:00.000+02:00<', 'i:type="x:dateTime">2024-07-01T08:00:00Z<'),
            ('i:type="x:double">7.0<', 'i:type="x:double">7<'),
            ('i:type="x:base64Binary">AAE=<', 'i:type="x:base64Binary"> AA E= <'),
            (
                'i:type="SecureString"><utf8String>YQ==</utf8String><',
                'i:type="SecureString"><utf8String>Yg==</utf8String><',
            ),
            ('i:type="Kiosk"><a b="1"/><', 'i:type="v:Kiosk"><!-- x --><v:a b="1"></v:a><'),
            ('i:type="DesktopId"><id>Desktop/QQ</id><', 'i:type="v:DesktopId"><v:id>Desktop/QQ</v:id><'),
        ],
    )
    def test_forms_of_values_make_none(self, recorder: Recorder, path: Path, recorded: str, asked: str) -> None:
        def request(value: str) -> bytes:
            return envelope(
                '<Desktop_Update xmlns="urn:vdi" xmlns:v="urn:vdi" xmlns:x="http://www.w3.org/2001/XMLSchema"'
                ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><id><id>Desktop/QQ</id></id>'
                f"<updates><key>a</key><value {value}/value></updates></Desktop_Update>"
            )

        recorder.add(request(recorded), answer_of(vdi.Desktop_Update))
        client = recorder.replayed(path)
        assert raw(client, request(asked)).status == 200
        assert raw(client, request('i:type="x:string">other<')).status == 500

    def test_secrets_make_none_since_captures_hold_none(self, recorder: Recorder, path: Path) -> None:
        def request(password: bytes) -> DataObject:
            made: DataObject = recorder.server.inventory.examples.request(
                "VirtualCenter_Create", {"spec.serverSpec.password.utf8String": password}
            )
            return made

        first = codec.decode(recorder.send(request(b"real one")).body).result
        client = recorder.replayed(path)
        assert client.result(request(b"<redacted>")) == first
        assert client.server.replayed["VirtualCenter_Create"] == 1


class TestOneQuestionSeveralTimes:
    def _named(self, recorder: Recorder, *names: str) -> None:
        for name in names:
            site = recorder.server.inventory.examples.make("SiteInfo", {"base.displayName": name})
            recorder.add(codec.encode(SITES), answer_of(vdi.Site_List, [site]))

    def _names(self, client: Client, count: int) -> list[str]:
        return [client.result(SITES)[0].base.display_name for _ in range(count)]

    def test_answers_come_in_their_order_and_the_last_stays(self, recorder: Recorder, path: Path) -> None:
        self._named(recorder, "first", "second", "third")
        client = recorder.replayed(path)
        assert self._names(client, 5) == ["first", "second", "third", "third", "third"]

    def test_for_all_sessions_together(self, recorder: Recorder, path: Path) -> None:
        self._named(recorder, "first", "second")
        client = recorder.replayed(path)
        assert self._names(client, 1) == ["first"]
        assert self._names(Client(client.server), 1) == ["second"]

    def test_a_replay_can_begin_anew(self, recorder: Recorder, path: Path) -> None:
        self._named(recorder, "first", "second")
        client = recorder.replayed(path)
        self._names(client, 2)
        assert client.server.replay is not None
        client.server.replay.rewind()
        assert self._names(client, 1) == ["first"]

    def test_several_captures_follow_one_another(self, tmp_path: Path) -> None:
        paths = []
        for name in ("first", "second"):
            recorder = Recorder()
            self._named(recorder, name)
            paths.append(recorder.write(tmp_path / f"{name}.har"))
        client = Client(a_server(replay=Replay(*paths)))
        assert self._names(client, 3) == ["first", "second", "second"]


class TestFaultsAndStatuses:
    def test_a_fault_is_one_again(self, recorder: Recorder, path: Path) -> None:
        gone = vdi.DesktopId(id="Desktop/Z29uZQ")
        with pytest.raises(vdi.EntityNotFound) as recorded:
            recorder.call("Desktop_Get", id=gone)
        client = recorder.replayed(path)
        with pytest.raises(vdi.EntityNotFound) as replayed:
            client.call("Desktop_Get", id=gone)
        assert replayed.value.error_message == recorded.value.error_message
        assert client.server.replayed["Desktop_Get"] == 1

    def test_a_status_that_is_no_soap_is_one_again(self, recorder: Recorder, path: Path) -> None:
        recorder.add(codec.encode(SITES), None, 503)
        recorder.add(codec.encode(SITES), answer_of(vdi.Site_List, []))
        client = recorder.replayed(path)
        reply = client.send(SITES)
        assert (reply.status, reply.headers["Content-Type"]) == (503, "text/html; charset=utf-8")
        assert client.result(SITES) == []

    def test_a_session_that_ended_ends_again_once(self, recorder: Recorder, path: Path) -> None:
        ended = codec.encode(codec.SoapFault(string="over", detail=vdi.SecurityError()))
        recorder.add(codec.encode(SITES), ended, 500)
        recorder.send(login(recorder.server, "administrator", PASSWORD))
        sites = recorder.call("Site_List")
        client = recorder.replayed(path)
        with pytest.raises(vdi.SecurityError):
            client.result(SITES)
        assert Client(client.server).result(SITES) == sites

    def test_a_broken_answer_is_as_broken_as_it_was(self, recorder: Recorder, path: Path) -> None:
        broken = answer_of(vdi.Site_List, [])[:-20]
        recorder.add(codec.encode(SITES), broken)
        client = recorder.replayed(path)
        reply = client.send(SITES, Dialect(namespace="urn:odd"))
        assert (reply.status, reply.body) == (200, broken)

    def test_what_has_no_answer_is_left_to_the_model(self, recorder: Recorder, path: Path) -> None:
        recorder.add(codec.encode(SITES), None, 200)
        recorder.add(codec.encode(vdi.Pod_List()), None, None)
        recorder.add(None, answer_of(vdi.Site_List, []))
        recorder.add(b"<broken", answer_of(vdi.Site_List, []))
        client = recorder.replayed(path)
        assert client.result(SITES)
        assert client.server.replay is not None
        assert client.server.replay.left_out == {
            "no answer": 2,
            "no request": 1,
            "a request that cannot be read": 1,
        }


class TestSessions:
    def test_a_recorded_log_in_opens_a_session_whatever_the_password_is(self, recorder: Recorder, path: Path) -> None:
        recorder.send(login(recorder.server, "auditor", "password"))
        server = recorder.replayed(path).server
        client = Client(server, "auditor", "not the one")
        assert client.call("Site_List")
        with pytest.raises(vdi.InsufficientPermission):  # it is the auditor's
            client.call("Site_Create")

    def test_one_of_somebody_whom_the_estate_lacks_may_do_everything(self, recorder: Recorder, path: Path) -> None:
        request = codec.encode(login(recorder.server, "svc-horizon", "secret", domain="CORP"))
        recorder.add(request, answer_of(vdi.AuthenticationManager_Login))
        server = recorder.replayed(path).server
        reply = server.answer(request)
        assert reply.status == 200
        assert token_in(reply.headers["Set-Cookie"]) == reply.headers[SESSION_HEADER]
        assert server.answer(codec.encode(SITES), reply.headers[SESSION_HEADER]).status == 200

    def test_one_that_failed_fails_again(self, recorder: Recorder, path: Path) -> None:
        recorder.send(login(recorder.server, "auditor", "wrong"))
        server = recorder.replayed(path).server
        reply = server.answer(codec.encode(login(server, "auditor", "password")))
        assert reply.status == 500
        assert SESSION_HEADER not in reply.headers

    def test_one_that_was_not_recorded_is_the_simulators(self, recorder: Recorder, path: Path) -> None:
        server = recorder.replayed(path).server
        assert Client(server, "auditor").token
        assert server.answer(codec.encode(login(server, "helpdesk", "wrong"))).status == 500

    def test_recorded_log_ins_can_be_left_to_the_simulator(self, recorder: Recorder, path: Path) -> None:
        server = recorder.replayed(path, log_ins=False).server
        assert server.replayed == {}
        assert server.answer(codec.encode(login(server, "administrator", "wrong"))).status == 500

    def test_without_a_session_there_is_no_recorded_answer(self, recorder: Recorder, path: Path) -> None:
        recorder.call("Site_List")
        server = recorder.replayed(path).server
        reply = server.answer(codec.encode(SITES))
        assert isinstance(codec.decode(reply.body).fault.detail, vdi.SecurityError)  # type: ignore[union-attr]
        assert server.replayed["Site_List"] == 0

    def test_unless_one_says_so(self, recorder: Recorder, path: Path) -> None:
        sites = recorder.call("Site_List")
        server = recorder.replayed(path, needs_session=False).server
        assert codec.decode(server.answer(codec.encode(SITES)).body).result == sites
        assert server.answer(codec.encode(vdi.Pod_List())).status == 500

    def test_a_recorded_log_out_ends_the_session(self, recorder: Recorder, path: Path) -> None:
        recorder.call("AuthenticationManager_Logout")
        client = recorder.replayed(path)
        client.call("AuthenticationManager_Logout")
        assert client.server.replayed["AuthenticationManager_Logout"] == 1
        with pytest.raises(vdi.SecurityError):
            client.result(SITES)


class TestOpenQueries:
    DEFINITION: Final = {"queryEntityType": "MachineSummaryView", "maxPageSize": 10}

    def _listed(self, client: Client) -> list[Any]:
        rows = Queries(client.result).rows(Query(vdi.MachineSummaryView).paged(10))
        return [row.id.id for row in rows]

    def test_all_pages_come_by_the_recorded_id(self, recorder: Recorder, path: Path) -> None:
        ids = self._listed(recorder)
        assert len(ids) > 20
        client = recorder.replayed(path)
        assert self._listed(client) == ids
        assert client.server.replayed["QueryService_GetNext"] == len(ids) // 10 - 1
        assert client.server.replayed["QueryService_Delete"] == 1

    def test_a_query_that_is_opened_again_begins_anew(self, recorder: Recorder, path: Path) -> None:
        ids = self._listed(recorder)
        client = recorder.replayed(path)
        for _ in range(3):
            assert self._listed(client) == ids

    def test_two_sessions_read_the_same_one_at_once(self, recorder: Recorder, path: Path) -> None:
        ids = self._listed(recorder)
        first = recorder.replayed(path)
        second = Client(first.server)
        listings = [iter(Queries(one.result).rows(Query(vdi.MachineSummaryView).paged(10))) for one in (first, second)]
        rows = list(zip(*listings, strict=True))
        assert [one.id.id for one, _ in rows] == [other.id.id for _, other in rows] == ids

    def test_two_that_were_recorded_are_kept_apart(self, recorder: Recorder, path: Path) -> None:
        first = recorder.call("QueryService_Create", definition=self.DEFINITION)
        second = recorder.call("QueryService_Create", definition=self.DEFINITION)
        pages = [recorder.call("QueryService_GetNext", id=one.id).results for one in (second, first, second)]
        client = recorder.replayed(path)
        opened = [client.call("QueryService_Create", definition=self.DEFINITION).id for _ in range(2)]
        assert opened == [first.id, second.id]
        assert [
            client.call("QueryService_GetNext", id=one).results for one in (opened[1], opened[0], opened[1])
        ] == pages


class TestDialects:
    @pytest.mark.parametrize("dialect", DIALECTS)
    def test_an_answer_is_in_that_of_its_request(self, recorder: Recorder, path: Path, dialect: Dialect) -> None:
        infos = recorder.query("DesktopSummaryView").results
        client = recorder.replayed(path)
        request = recorder.server.inventory.examples.request(
            "QueryService_Query", {"definition.queryEntityType": "DesktopSummaryView"}
        )
        reply = client.send(request, dialect)
        answer = etree.fromstring(payload(reply.body))
        assert {etree.QName(element).namespace for element in answer.iter()} == {dialect.namespace}
        assert codec.decode(reply.body).result.results == infos
        assert client.server.replayed["QueryService_Query"] == 1

    @pytest.mark.parametrize("dialect", DIALECTS)
    def test_a_fault_is_too(self, recorder: Recorder, path: Path, dialect: Dialect) -> None:
        request = recorder.server.inventory.examples.request("Desktop_Get", {"id": "Desktop/bm8"})
        recorder.send(request)
        client = recorder.replayed(path)
        reply = client.send(request, dialect)
        fault = etree.fromstring(reply.body).find(f".//{{{SOAP}}}Fault")
        assert fault is not None
        assert fault[2][0].tag == f"{{{dialect.namespace}}}EntityNotFoundFault"
        assert client.server.replayed["Desktop_Get"] == 1

    @pytest.mark.parametrize("dialect", DIALECTS)
    def test_a_capture_in_any_is_answered_from(self, path: Path, dialect: Dialect) -> None:
        recorder = Recorder(dialect=dialect)
        sites = recorder.call("Site_List")
        client = recorder.replayed(path)
        assert client.result(SITES) == sites
        assert client.server.replayed["Site_List"] == 1

    def test_where_it_is_the_same_the_bytes_are(self, recorder: Recorder, path: Path) -> None:
        result = "<!-- as it was --><returnval><new>1</new></returnval>"
        body = envelope(f'<Site_ListResponse xmlns="urn:vdi">{result}</Site_ListResponse>')
        recorder.add(codec.encode(SITES), body)
        client = recorder.replayed(path)
        assert client.send(SITES).body == body
        odd = client.send(SITES, Dialect(namespace="urn:odd")).body
        assert b"<new" in odd
        assert b'Site_ListResponse xmlns="urn:odd"' in odd

    def test_what_the_capture_tells_of_core_types_is_kept_where_the_request_tells_nothing(
        self, recorder: Recorder, path: Path
    ) -> None:
        layout_b = Dialect(core_namespace="urn:vim25", core_prefix="vim25")
        inner = vdi.LocalizedMethodFault(fault=vdi.InvalidState(error_message="x"))
        results = [vdi.PartialFailureFaultResult(fault=inner)]
        fault = vdi.PartialFailureFault(error_message="x", result_count=1, success_count=0, results=results)
        body = codec.encode(codec.SoapFault(string="x", detail=fault), dialect=layout_b)
        recorder.add(codec.encode(SITES), body, 500)
        client = recorder.replayed(path)
        assert client.send(SITES).body == body
        client.server._dialect = Dialect(core_namespace="urn:core")
        assert codec.decode(client.send(SITES).body).dialect.core_namespace == "urn:core"

    def test_another_encoding_is_not_sent_as_utf_8(self, recorder: Recorder, path: Path) -> None:
        text = envelope('<Site_ListResponse xmlns="urn:vdi"/>').decode()
        recorder.add(codec.encode(SITES), ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16"))
        body = recorder.replayed(path).send(SITES).body
        assert body.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')


class TestEveryOperation:
    def test_is_answered_as_it_was(self, path: Path) -> None:
        recorder = Recorder()
        examples, operations = recorder.server.inventory.examples, recorder.server.inventory.shapes.contract.operations
        asked = [name for name in operations if not name.startswith("AuthenticationManager_Log")]
        for name in asked:
            with undone(recorder.server):
                recorder.send(examples.request(name))
        client = recorder.replayed(path)
        for exchange in recorder.exchanges[1:]:
            reply = raw(client, exchange.request or b"")
            assert (reply.status, reply.body) == (exchange.status, exchange.answer)
        assert client.server.replayed.keys() - {"AuthenticationManager_Login"} == set(asked)
        assert client.server.replay is not None
        client.server.replay.rewind()
        for exchange in recorder.exchanges[1:]:
            envelope = codec.decode(exchange.request or b"")
            reply = raw(client, codec.encode(envelope.body, dialect=DIALECTS[1]))
            assert codec.canonical(codec.encode(codec.decode(reply.body).body)) == codec.canonical(
                codec.encode(codec.decode(exchange.answer or b"").body)
            )


class TestOtherReleases:
    def test_an_operation_that_the_release_lacks_is_answered_all_the_same(self, path: Path) -> None:
        recorder = Recorder(a_server("2512", seed=11))
        request = recorder.server.inventory.examples.request("PodFederation_RotateKeyPair")
        recorder.send(request)
        client = recorder.replayed(path, release="7.13.0")
        assert client.send(request).status == 200
        assert client.server.replayed["PodFederation_RotateKeyPair"] == 1

    def test_an_operation_that_nobody_knows_is_too(self, recorder: Recorder, path: Path) -> None:
        def request(number: int) -> bytes:
            return envelope(f'<Kiosk_Get xmlns="urn:vdi"><_this type="Kiosk">Kiosk</_this><n>{number}</n></Kiosk_Get>')

        answer = envelope('<Kiosk_GetResponse xmlns="urn:vdi"><returnval>open</returnval></Kiosk_GetResponse>')
        recorder.add(request(1), answer)
        client = recorder.replayed(path)
        assert raw(client, request(1)).body == answer
        assert b"is no operation of" in raw(client, request(2)).body
        assert client.server.replayed["Kiosk_Get"] == 1

    def test_elements_that_nobody_knows_count(self, recorder: Recorder, path: Path) -> None:
        def request(new: str) -> bytes:
            return envelope(f'<Site_List xmlns="urn:vdi">{new}</Site_List>')

        answer = envelope('<Site_ListResponse xmlns="urn:vdi"/>')
        recorder.add(request("<new>1</new>"), answer)
        recorder.add(request("a text"), answer)
        client = recorder.replayed(path)
        assert raw(client, request('<v:new xmlns:v="urn:vdi">1</v:new>')).status == 200
        assert raw(client, request("a <!-- x -->text")).status == 200
        assert raw(client, request("<new>2</new>")).status == 500
        assert client.server.replayed["Site_List"] == 2

    def test_what_is_no_question_is_the_models(self, recorder: Recorder, path: Path) -> None:
        client = recorder.replayed(path)
        fault = codec.encode(codec.SoapFault(string="x"))
        for body in (fault, codec.encode(vdi.SiteId(id="Site/QQ")), envelope("text"), envelope("")):
            assert raw(client, body).status == 500


class TestWithRules:
    def test_a_rule_strikes_before_the_capture(self, recorder: Recorder, path: Path) -> None:
        sites = recorder.call("Site_List")
        client = recorder.replayed(path)
        with client.server.disturb(operation="Site_List", fault="InvalidState"), pytest.raises(vdi.InvalidState):
            client.result(SITES)
        assert client.result(SITES) == sites

    def test_poison_works_in_recorded_rows_and_their_turn_stays(self, recorder: Recorder, path: Path) -> None:
        rows = recorder.query("MachineSummaryView").results
        client = recorder.replayed(path)
        with client.server.disturb(poison=[rows[1].id]) as poison, pytest.raises(vdi.UnexpectedFault):
            client.query("MachineSummaryView")
        assert poison.strikes == client.server.answered["rule"] == 1
        assert client.server.replayed["QueryService_Query"] == 0
        assert client.query("MachineSummaryView").results == rows

    def test_what_befalls_an_answer_befalls_a_recorded_one(self, recorder: Recorder, path: Path) -> None:
        recorder.call("Site_List")
        client = recorder.replayed(path)
        client.server.disturb(operation="Site_List", delay=2, gzip="answer")
        reply = client.send(SITES)
        assert reply.delivery is not None
        assert reply.headers["Content-Encoding"] == "gzip"


class TestSources:
    def test_messages_in_files_of_their_own_belong_together_by_name(self, recorder: Recorder, tmp_path: Path) -> None:
        sites, pods = recorder.call("Site_List"), recorder.call("Pod_List")
        folder = tmp_path / "messages"
        captures.write(recorder.exchanges, folder, form="directory")
        client = Client(a_server(replay=Replay(folder)))
        assert client.result(SITES) == sites
        assert client.result(vdi.Pod_List()) == pods
        assert client.server.replayed.total() == 3

    @pytest.mark.parametrize(
        ("request_name", "answer_name"),
        [
            ("1.xml", "2.xml"),
            ("Site_List.request.xml", "Site_List.response.xml"),
            ("requests/a.xml", "responses/a.xml"),
            ("REQ-a.xml", "RESP-a.xml"),
        ],
    )
    def test_so_they_do_by_usual_names_and_in_order(
        self, recorder: Recorder, tmp_path: Path, request_name: str, answer_name: str
    ) -> None:
        recorder.call("Site_List")
        for name, body in (
            (request_name, recorder.exchanges[-1].request),
            (answer_name, recorder.exchanges[-1].answer),
        ):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(body or b"")
        client = Client(a_server(replay=Replay(tmp_path)))
        client.result(SITES)
        assert client.server.replayed == {"Site_List": 1}

    def test_an_answer_that_follows_another_question_does_not(self, recorder: Recorder, tmp_path: Path) -> None:
        recorder.call("Site_List")
        (tmp_path / "1.xml").write_bytes(codec.encode(vdi.Pod_List()))
        (tmp_path / "2.xml").write_bytes(recorder.exchanges[-1].answer or b"")
        (tmp_path / "3.xml").write_bytes(codec.encode(vdi.Pod_List()))
        with pytest.raises(CaptureError, match=r"\(1 with no request, 2 with no answer\)"):
            Replay(tmp_path)

    def test_a_capture_without_answers_is_told(self) -> None:
        with pytest.raises(CaptureError, match=r"desktop_get_response\.xml: no request with its answer"):
            Replay(samples.paths()["desktop_get_response"])

    def test_an_object_without_an_envelope_answers_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "1.xml").write_bytes(codec.encode(SITES))
        (tmp_path / "2.xml").write_bytes(codec.encode(vdi.SiteId(id="Site/QQ")))
        with pytest.raises(CaptureError, match="1 with an answer that is no envelope, 1 with no answer"):
            Replay(tmp_path)

    def test_a_file_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(CaptureError, match=r"none\.har"):
            Replay(tmp_path / "none.har")

    def test_many_answers_wait_in_a_file(self, recorder: Recorder, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("vlsi_bindings.simulator.replaying.recorded._IN_MEMORY", 1_000)
        sites, pods = recorder.call("Site_List"), recorder.call("Pod_List")
        client = recorder.replayed(path)
        assert (client.result(SITES), client.result(vdi.Pod_List())) == (sites, pods)


class TestAbout:
    def test_what_was_answered_from_where_is_told(self, recorder: Recorder, path: Path) -> None:
        recorder.call("Site_List")
        client = recorder.replayed(path)
        client.result(SITES)
        client.call("Pod_List")
        about = client.server.about()
        assert about["answered"] == {"capture": 2, "model": 1}
        assert about["replay"] == {
            "answers": 2,
            "questions": 2,
            "left_out": {},
            "answered": {"AuthenticationManager_Login": 1, "Site_List": 1},
            "missed": {},
        }
        json.dumps(about)

    def test_a_server_without_captures_replays_nothing(self, server: Simulator) -> None:
        assert server.replayed == {}
        assert server.about()["replay"] is None

    def test_it_shows_how_much_it_holds(self, recorder: Recorder, path: Path) -> None:
        recorder.call("Site_List")
        assert repr(Replay(recorder.write(path))) == "Replay(2 answers to 2 questions)"
