"""What is learnt of messages is the dialect they were written in, as far as they show it; evidence adds up."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.dialects import CANARY, dialects, exchange, http_dump
from tests.support.instances import drawn, maximal, random_instance, the_maker
from tests.support.spellings import DIALECTS
from tests.support.spoilt import WAYS, elements, spoilt
from vlsi_bindings import captures, codec, samples, vdi
from vlsi_bindings.captures import CaptureError, Exchange, Headers, Ledger, ReadLimits, Source
from vlsi_bindings.captures.learning.evidence import SIDES
from vlsi_bindings.codec import Dialect, SoapFault
from vlsi_bindings.model import response_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from vlsi_bindings.captures.learning.evidence import Spoken

GET: Final = vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/a"))
UPDATE: Final = vdi.Desktop_Update(
    id=vdi.DesktopId(id="Desktop/a"),
    updates=[vdi.MapEntry(key="k", value=1), vdi.MapEntry(key="l", value=vdi.DesktopId(id="x"))],
)
PARTIAL: Final = vdi.LocalizedMethodFault(fault=vdi.InvalidType(error_message="x"), localized_message="m")
WITH_CORE: Final = vdi.Desktop_Update(id=GET.id, updates=[vdi.MapEntry(key="k", value=PARTIAL)])
SHOWN_BY_HEADS: Final = {"soap_action", "quoted_action", "session_cookie"}


def ledger_of(exchanges: Iterable[Exchange]) -> Ledger:
    ledger = Ledger()
    for one in exchanges:
        ledger.add_exchange(one)
    return ledger


def spoken(ledger: Ledger, **options: Any) -> dict[str, Spoken]:  # noqa: ANN401 - of Evidence.settings
    return {told.setting: told for told in ledger.evidence.settings(**options)}


def answer_of(request: Any) -> Any:  # noqa: ANN401 - the answer of its class
    cls: Any = type(request)
    return maximal(response_class(cls))


class TestADialectIsFound:
    @pytest.mark.parametrize("name", DIALECTS)
    def test_by_its_messages(self, name: str) -> None:
        dialect = DIALECTS[name]
        ledger = ledger_of([exchange(dialect, UPDATE, answer_of(UPDATE)), exchange(dialect, WITH_CORE)])
        found = ledger.evidence.dialect()
        unseen = {told.setting for told in spoken(ledger).values() if not told.messages}
        assert unseen <= {"core_prefix"}
        assert replace(found, core_prefix="x") == replace(dialect, core_prefix="x")
        assert ledger.contradicted == {}

    @settings(max_examples=100, deadline=None)
    @given(dialects(), st.data())
    def test_as_far_as_a_message_shows_it(self, dialect: Dialect, data: st.DataObject) -> None:
        cls = data.draw(st.sampled_from(the_maker().requests))
        request = data.draw(st.composite(drawn)(cls))
        answer = random_instance(response_class(cls), data.draw(st.integers(0, 3)))
        ledger = ledger_of([exchange(dialect, request, answer)])
        for setting, told in spoken(ledger).items():
            assert not told.messages or told.value == getattr(dialect, setting), setting
            assert told.messages or setting not in SHOWN_BY_HEADS | {"namespace", "soap_prefix"}
            assert told.others == []
        learnt = ledger.evidence.dialect()
        if (dialect.always_typed or dialect.core_namespace) and not spoken(ledger)["type_prefix"].messages:
            return  # the encoder declares the prefix of service types beside that of core types, used or not
        for value in (request, answer):
            assert codec.encode(value, dialect=learnt) == codec.encode(value, dialect=dialect)

    @settings(max_examples=60, deadline=None)
    @given(dialects())
    def test_so_that_a_decoder_that_expects_it_tolerates_nothing(self, dialect: Dialect) -> None:
        one = exchange(dialect, UPDATE, answer_of(UPDATE))
        learnt = ledger_of([one]).evidence.dialect()
        for body in (one.request, one.answer):
            assert body is not None
            assert codec.decode(body, dialect=learnt).findings == ()

    def test_of_layout_b_by_a_core_type_or_a_core_element_only(self) -> None:
        dialect = Dialect(core_namespace="urn:vim25", core_prefix="vim")
        plain = spoken(ledger_of([exchange(dialect, GET)]))["core_namespace"]
        assert (plain.value, plain.messages) == (None, 0)
        typed = exchange(replace(dialect, always_typed=True), GET)
        for one in (exchange(dialect, WITH_CORE), typed):
            told = spoken(ledger_of([one]))
            assert (told["core_namespace"].value, told["core_prefix"].value) == ("urn:vim25", "vim")

    def test_of_layout_a_by_the_same(self) -> None:
        told = spoken(ledger_of([exchange(Dialect(), WITH_CORE)]))["core_namespace"]
        assert (told.value, told.messages) == (None, 1)

    def test_not_by_a_fault_that_may_stand_in_either_namespace(self) -> None:
        body = codec.encode(vdi.SecurityError(), dialect=Dialect(namespace="urn:vim25"))
        told = spoken(ledger_of([Exchange(Source("x"), None, body)]))
        assert [setting for setting, found in told.items() if found.messages] == ["soap_prefix"]

    def test_only_of_what_the_contract_knows(self) -> None:
        foreign = codec.encode(GET, dialect=Dialect(namespace="urn:vim25")).replace(b"Desktop_Get", b"Login")
        one = Exchange(Source("x"), foreign, request_headers=Headers((("SOAPAction", '"urn:vim25/6.0"'),)))
        ledger = ledger_of([one])
        assert ledger.evidence.votes == {}
        assert ledger.contradicted == {"operations": {"unknown-operation Login": 1}}

    @pytest.mark.parametrize(
        ("header", "action", "quoted"),
        [('"urn:vdi/2"', "urn:vdi/2", True), ("urn:vdi/2", "urn:vdi/2", False), ('""', "", True), ("", "", False),
         ('"', None, None), ('"a"b"', None, None), ("a" * 101, None, None), ("ä", None, None)],
    )  # fmt: skip
    def test_by_its_action(self, header: str, action: str | None, quoted: bool | None) -> None:
        one = replace(exchange(Dialect(), GET), request_headers=Headers((("soapaction", header),)))
        told = spoken(ledger_of([one]))
        assert told["soap_action"].messages == (action is not None)
        if action is not None:
            assert (told["soap_action"].value, told["quoted_action"].value) == (action, quoted)

    @pytest.mark.parametrize(
        ("asked", "answered", "name"),
        [
            ("a=1; view_session=2; b=3", "", "view_session"),
            ("", "JSESSIONID=x; Path=/; Secure", "JSESSIONID"),
            ("one=1", "", "one"),
            ("nothing", "", None),
            (f"{'session' * 20}=1", "", None),
        ],
    )
    def test_by_the_name_of_its_cookie(self, asked: str, answered: str, name: str | None) -> None:
        one = replace(
            exchange(Dialect(), GET, answer_of(GET)),
            request_headers=Headers((("Cookie", asked),)),
            answer_headers=Headers((("Set-Cookie", answered),)),
        )
        told = spoken(ledger_of([one]))["session_cookie"]
        assert (told.value if told.messages else None) == name

    def test_by_the_prefix_that_is_used_not_by_one_that_is_declared(self) -> None:
        body = codec.encode(UPDATE).replace(b"<Desktop_Update ", b'<Desktop_Update xmlns:two="urn:vdi" ')
        told = spoken(ledger_of([Exchange(Source("x"), body)]))
        assert (told["type_prefix"].value, told["element_prefix"].value) == ("vdi", None)

    def test_by_the_prefix_of_xsi_where_two_are_declared(self) -> None:
        body = codec.encode(UPDATE, dialect=Dialect(xsi_prefix="i"))
        body = body.replace(b"xmlns:i=", b'xmlns:j="http://www.w3.org/2001/XMLSchema-instance" xmlns:i=')
        assert spoken(ledger_of([Exchange(Source("x"), body)]))["xsi_prefix"].value == "i"


class TestMessagesDisagree:
    ONE: Final = Dialect(element_prefix="v", type_prefix="v")
    TWO: Final = Dialect(namespace="urn:horizon", soap_prefix="S", quoted_action=False)

    def test_the_most_frequent_is_taken_and_the_others_are_told(self) -> None:
        ledger = ledger_of([exchange(self.ONE, GET)] * 3 + [exchange(self.TWO, UPDATE)] * 2)
        told = spoken(ledger)
        assert (told["namespace"].value, told["namespace"].messages) == ("urn:vdi", 3)
        assert told["namespace"].others == [("request", "urn:horizon", 2)]
        assert told["quoted_action"].others == [("request", False, 2)]
        assert told["element_prefix"].others == [("request", None, 2)]

    def test_requests_and_answers_have_habits_of_their_own(self) -> None:
        body = codec.encode(answer_of(GET), dialect=Dialect(soap_prefix="S"))
        ledger = ledger_of([replace(exchange(self.ONE, UPDATE), answer=body)] * 2)
        assert ledger.evidence.dialect().element_prefix == "v"
        answers = ledger.evidence.dialect(side="answer")
        assert (answers.element_prefix, answers.soap_prefix) == (None, "S")
        assert spoken(ledger)["soap_prefix"].others == [("answer", "S", 2)]

    def test_what_one_side_never_shows_is_taken_from_the_other(self) -> None:
        ledger = ledger_of([exchange(self.ONE, None, answer_of(GET))])
        assert ledger.evidence.dialect(side="request").element_prefix == "v"

    def test_no_prefix_stands_for_two_namespaces(self) -> None:
        xsi_first = Dialect(xsi_prefix="x", xsd_prefix="y")
        xsd_first = Dialect(xsi_prefix="q", xsd_prefix="x")
        ledger = ledger_of([exchange(xsi_first, UPDATE)] * 2 + [exchange(xsd_first, UPDATE)] * 2)
        for side in SIDES:
            learnt = ledger.evidence.dialect(side=side)
            assert codec.decode(codec.encode(UPDATE, dialect=learnt)).arguments == UPDATE

    def test_a_default_gives_way_to_a_prefix_that_was_seen(self) -> None:
        ledger = ledger_of([exchange(Dialect(element_prefix="xsi", xsi_prefix="i"), GET)])
        learnt = ledger.evidence.dialect()
        assert (learnt.element_prefix, learnt.xsi_prefix) == ("xsi", "xsi1")
        assert codec.decode(codec.encode(UPDATE, dialect=learnt)).arguments == UPDATE

    def test_an_object_without_its_type_says_that_not_all_are_typed(self) -> None:
        body = codec.encode(UPDATE, dialect=Dialect(always_typed=True))
        some = body.replace(b' xsi:type="vdi:ManagedObjectReference"', b"", 1)
        assert some != body
        told = spoken(ledger_of([Exchange(Source("x"), body), Exchange(Source("x"), some)]))["always_typed"]
        assert dict(told.seen["request"]) == {True: 1, False: 1}


class TestSources:
    def test_of_every_kind_are_learnt_from(self, tmp_path: Path) -> None:
        dialect = DIALECTS["every name prefixed"]
        (tmp_path / "dump.http").write_bytes(http_dump([exchange(dialect, UPDATE, answer_of(UPDATE))] * 2))
        (tmp_path / "one.xml").write_bytes(codec.encode(GET, dialect=dialect))
        found, ledger = captures.learn(tmp_path)
        assert found == dialect
        assert ledger.messages == 5
        assert captures.learn([tmp_path / "dump.http", str(tmp_path / "one.xml")]).ledger == ledger
        assert captures.learn(tmp_path).evidence == ledger.evidence

    def test_that_cannot_be_read_are_told(self, tmp_path: Path) -> None:
        with pytest.raises(CaptureError, match="nowhere"):
            captures.learn(tmp_path / "nowhere.har")
        with pytest.raises(CaptureError, match="no format 'nope'"):
            captures.learn(tmp_path, format="nope")

    def test_that_are_broken_are_counted(self, tmp_path: Path) -> None:
        (tmp_path / "broken.xml").write_bytes(codec.encode(GET)[:-5])
        (tmp_path / "fine.xml").write_bytes(codec.encode(GET))
        ledger = captures.learn(tmp_path, limits=ReadLimits(max_body=10_000)).ledger
        assert (ledger.messages, ledger.unreadable) == (1, 1)

    def test_are_read_with_the_classes_of_the_base(self, tmp_path: Path) -> None:
        (tmp_path / "one.xml").write_bytes(codec.encode(GET, dialect=Dialect(namespace="urn:x")))
        base = Dialect(package="vlsi_bindings.vdi", session_cookie="mine")
        learnt = captures.learn(tmp_path, base=base)
        assert (learnt.dialect.namespace, learnt.dialect.session_cookie) == ("urn:x", "mine")


class TestEvidence:
    POOL: Final = (
        exchange(Dialect(), GET, PARTIAL),
        exchange(DIALECTS["every name prefixed"], UPDATE, answer_of(UPDATE)),
        exchange(Dialect(always_typed=True), GET, vdi.InvalidType(error_message="x"), 500),
        Exchange(Source("x"), codec.encode(GET).replace(b"<id>", b"<new/><id>", 1)),
        Exchange(Source("x"), b"<a"),
    )

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.lists(st.sampled_from(range(len(POOL))), max_size=3), min_size=3, max_size=3))
    def test_adds_up_in_any_order(self, runs: list[list[int]]) -> None:
        def merged(*ledgers: Ledger) -> Ledger:
            total = Ledger()
            for ledger in ledgers:
                total.merge(ledger)
            return total

        a, b, c = (ledger_of(self.POOL[number] for number in run) for run in runs)
        whole = ledger_of(self.POOL[number] for run in runs for number in run)
        assert merged(merged(a, b), c) == merged(a, merged(b, c)) == merged(c, b, a) == whole
        assert merged(c, a, b).document() == whole.document()
        assert merged(a, b, c).evidence.dialect() == whole.evidence.dialect()
        assert Ledger.of_document(json.loads(json.dumps(whole.document()))) == whole

    def test_counts_what_else_was_met(self) -> None:
        styles = ledger_of(self.POOL[:3]).evidence.styles
        assert styles["statuses"] == {"200 object": 1, "200 response": 1, "500 fault": 1}
        assert styles["request content types"] == {"text/xml; charset=utf-8": 3}
        assert styles["request header names"]["x-request-note"] == 3
        assert styles["built-in types named by xsi:type"]["xsd:int"] == 1
        assert styles["fault details"] == {"named type + Fault, with xsi:type, in the service's namespace": 1}

    @pytest.mark.parametrize(
        ("text", "style"),
        [
            ("2017-05-28T08:36:01.999Z", "3 fraction digits, Z"),
            ("2017-05-28T08:36:01Z", "no fraction, Z"),
            ("2017-05-28T10:36:01.5+02:00", "1 fraction digits, an offset"),
            ("2017-05-28T08:36:01", "no fraction, no zone"),
        ],
    )
    def test_tells_the_form_of_a_time_and_not_the_time(self, text: str, style: str) -> None:
        cls = next(
            cls
            for cls in the_maker().types
            if any(field.type == "xsd:dateTime" and not field.array for field in cls.__fields__)
        )
        field = next(field for field in cls.__fields__ if field.type == "xsd:dateTime" and not field.array)
        body = (
            f'<{cls.__wire_name__} xmlns="urn:vdi"><{field.wire_name}>{text}</{field.wire_name}></{cls.__wire_name__}>'
        )
        ledger = ledger_of([Exchange(Source("x"), None, body.encode())])
        assert ledger.evidence.styles["times"] == {style: 1}
        assert text not in json.dumps(ledger.document())

    @pytest.mark.parametrize(("text", "style"), [("1", "1 or 0"), ("false", "true or false")])
    def test_tells_how_booleans_are_spelled(self, text: str, style: str) -> None:
        body = codec.encode(maximal(vdi.QueryService_Query)).replace(b"true<", text.encode() + b"<")
        styles = ledger_of([Exchange(Source("x"), body.replace(b"false<", text.encode() + b"<"))]).evidence.styles
        assert set(styles["booleans"]) == {style}

    def test_holds_no_value_of_a_message_or_a_head(self, tmp_path: Path) -> None:
        secret = vdi.SecureString(utf8_string=CANARY.encode())
        update = vdi.Desktop_Update(
            id=vdi.DesktopId(id=CANARY), updates=[vdi.MapEntry(key=CANARY, value=secret), vdi.MapEntry(key=CANARY)]
        )
        header = b"<soapenv:Header><vcSessionCookie>" + CANARY.encode() + b"</vcSessionCookie></soapenv:Header>"
        one = exchange(
            Dialect(), update, SoapFault(code="c", string=CANARY, detail=vdi.InvalidType(error_message=CANARY))
        )
        assert one.request is not None
        with_header = replace(one, request=one.request.replace(b"<soapenv:Body>", header + b"<soapenv:Body>"))
        (tmp_path / "x.http").write_bytes(http_dump([one, with_header]))
        learnt = captures.learn(tmp_path)
        told = json.dumps([learnt.dialect.document(), learnt.ledger.document()]) + repr(learnt)
        assert CANARY not in told
        assert "YzRuNHJ5" not in told  # in base64
        assert "vcSessionCookie" in told

    def test_is_made_of_whatever_can_be_decoded(self) -> None:
        chance = random.Random(3)  # noqa: S311 - no secret
        ledger = Ledger()
        classes = chance.sample([*the_maker().requests, *the_maker().responses], 150)
        for cls in classes:
            body = codec.encode(maximal(cls), dialect=chance.choice(list(DIALECTS.values())))
            for way in chance.sample(list(WAYS), 3):
                count = len(elements(body))
                body = spoilt(body, chance.randrange(1, count), way) if count > 1 else body
            ledger.add_exchange(Exchange(Source("x"), body))
        assert ledger.messages + ledger.unreadable == len(classes)
        assert ledger.messages > 75
        assert Ledger.of_document(json.loads(json.dumps(ledger.document()))) == ledger

    def test_is_bounded_whatever_strangers_write(self) -> None:
        names = "".join(f"<n{number}/>" for number in range(3_000))
        body = codec.encode(GET).replace(b"<id>", names.encode() + b"<id>", 1)
        ledger = ledger_of([Exchange(Source("x"), body)])
        against = ledger.contradicted["Desktop_Get"]
        assert len(against) == 1_001
        assert sum(against.values()) == 3_000
        assert against["unknown-element …"] == 2_000


class TestTheLedger:
    def test_covers_kind_by_kind(self) -> None:
        registry = Dialect().registry
        ledger = ledger_of([exchange(Dialect(), GET, vdi.InvalidType(error_message="x"))])
        met = ledger.coverage(registry)
        assert met["operations"] == (1, 482)
        assert met["answers"].seen == 0
        assert met["faults"].seen == 1
        assert sum(seen.total - seen.seen for seen in met.values()) == len(ledger.never_seen(registry))

    def test_tells_the_most_surprising_first(self) -> None:
        ledger = ledger_of(
            Exchange(Source("x"), codec.encode(UPDATE).replace(before, after, 1))
            for before, after in (
                (b"<id>", b"<new/><id>"),
                (b"<id>", b"<new/><id>"),
                (b"<id><id>Desktop/a</id></id>", b""),
            )
        )
        assert [(told.component, told.what, told.times, told.confirmed) for told in ledger.surprises()] == [
            ("Desktop_Update.id", "missing-element", 1, 2),
            ("Desktop_Update", "unknown-element new", 2, 3),
        ]


class TestSavedFiles:
    def test_are_loaded(self, tmp_path: Path) -> None:
        dialect = DIALECTS["single letters"]
        ledger = ledger_of(TestEvidence.POOL)
        (tmp_path / "d.json").write_text(json.dumps(dialect.document()))
        (tmp_path / "l.json").write_text(json.dumps(ledger.document()))
        assert captures.load_dialect(tmp_path / "d.json") == dialect
        assert captures.load_ledger(tmp_path / "l.json") == ledger

    @pytest.mark.parametrize("load", [captures.load_dialect, captures.load_ledger])
    @pytest.mark.parametrize(
        ("content", "told"),
        [
            (b"", "no JSON"),
            (b"\xff", "no JSON"),
            (b"[" * 100_000, "no JSON|longer than"),
            (b"[]", "no dialect|no ledger"),
            (b" " * ((1 << 26) + 1), "longer than"),
        ],
    )
    def test_that_are_hostile_are_refused(
        self, tmp_path: Path, load: Callable[[Path], object], content: bytes, told: str
    ) -> None:
        (tmp_path / "x.json").write_bytes(content)
        with pytest.raises(CaptureError, match=f"x.json: .*({told})"):
            load(tmp_path / "x.json")

    def test_that_are_not_there_are_told(self, tmp_path: Path) -> None:
        with pytest.raises(CaptureError, match=r"x\.json: No such file"):
            captures.load_dialect(tmp_path / "x.json")

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"messages": -1}, "a count is needed"),
            ({"messages": True}, "a count is needed"),
            ({"confirmed": {"x": "1"}}, "a count is needed"),
            ({"contradicted": {"x": 1}}, "each with counts"),
            ({"evidence": {"votes": {"nope": {}}, "styles": {}}}, "no setting"),
            ({"evidence": {"votes": {"namespace": {"left": []}}, "styles": {}}}, "no side"),
            ({"evidence": {"votes": {"xsi_prefix": {"request": [["xml", 1]]}}, "styles": {}}}, "a prefix is needed"),
            ({"evidence": {"votes": {"package": {"request": [["os", 1]]}}, "styles": {}}}, "no setting"),
            ({"evidence": {}}, "each with counts"),
            ({"evidense": {}}, "did you mean evidence"),
        ],
    )
    def test_a_ledger_that_is_none_is_refused(self, change: dict[str, Any], told: str) -> None:
        with pytest.raises(ValueError, match=told):
            Ledger.of_document({**Ledger().document(), **change})


def test_the_samples_are_in_the_default_dialect() -> None:
    found, ledger = captures.learn(samples.paths().values())
    assert found == Dialect()
    assert ledger.messages == len(samples.paths())
