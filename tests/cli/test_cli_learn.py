"""``vlsi learn`` tells what captures show, saves it as a whole or not at all, and the other verbs take it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest
import typer

from tests.support.dialects import CANARY, exchange, http_dump
from tests.support.instances import maximal
from vlsi_bindings import captures, codec, vdi
from vlsi_bindings.captures import Ledger
from vlsi_bindings.codec import Dialect
from vlsi_bindings.model import response_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Result, Run

    Vlsi = Callable[..., Result]

DIALECT: Final = Dialect(
    namespace="urn:horizon",
    core_namespace="urn:vim25",
    core_prefix="c",
    element_prefix="h",
    type_prefix="h",
    soap_prefix="S",
    xsi_prefix="i",
    xsd_prefix="x",
    soap_action="urn:horizon/8.12",
    quoted_action=False,
    session_cookie="JSESSIONID",
)
PARTIAL: Final = vdi.LocalizedMethodFault(fault=vdi.InvalidType(error_message="e"), localized_message="m")
REQUEST: Final = vdi.Desktop_Update(
    id=vdi.DesktopId(id="Desktop/a"),
    updates=[vdi.MapEntry(key="k", value=1), vdi.MapEntry(key="l", value=PARTIAL)],
)
ANSWER: Final = maximal(response_class(vdi.Desktop_Get))


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    path = tmp_path / "capture.http"
    path.write_bytes(http_dump([exchange(DIALECT, REQUEST, ANSWER)] * 2))
    return path


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "dialect.json"
    path.write_text(json.dumps(DIALECT.document()))
    return path


@pytest.fixture
def message(tmp_path: Path) -> Path:
    path = tmp_path / "message.xml"
    path.write_bytes(codec.encode(REQUEST))
    return path


def test_each_setting_is_told_with_its_evidence(vlsi: Vlsi, capture: Path) -> None:
    result = vlsi("learn", capture)
    assert result.status == 0
    for line in (
        "namespace           urn:horizon  (4 messages)",
        "core_namespace      urn:vim25  (2 messages)",
        "soap_action         urn:horizon/8.12  (2 messages; the version id is 8.12)",
        "quoted_action       no  (2 messages)",
        "session_cookie      JSESSIONID  (4 messages)",
        "operations          1 of 482",
        "statuses: 200 response 2",
        "nothing contradicts the contract",
    ):
        assert line in result.out
    assert "2 exchanges" in result.err
    assert CANARY not in result.out + result.err


def test_what_was_never_seen_is_told_as_such(vlsi: Vlsi, tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_bytes(codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a"))))
    out = vlsi("learn", tmp_path / "x.xml").out
    assert "core_namespace      the service's (layout A)  (never seen, so the default)" in out
    assert "session_cookie      vmware_soap_session  (never seen, so the default)" in out
    assert "element_prefix      none (the default namespace)  (1 message)" in out


def test_contradictions_are_told_and_make_the_status(vlsi: Vlsi, tmp_path: Path) -> None:
    body = codec.encode(REQUEST)
    (tmp_path / "a.xml").write_bytes(body.replace(b"<updates>", b"<new/><updates>", 1))
    (tmp_path / "b.xml").write_bytes(codec.encode(REQUEST, dialect=DIALECT))
    result = vlsi("learn", tmp_path)
    assert result.status == 1
    assert "Desktop_Update  unknown-element new  1 time; met as it should be 2 times" in result.out
    assert "also urn:horizon  (1 request)" in result.out or "also urn:vdi  (1 request)" in result.out


def test_many_contradictions_are_cut_short(vlsi: Vlsi, tmp_path: Path) -> None:
    news = b"".join(b"<n%d/>" % number for number in range(30))
    (tmp_path / "a.xml").write_bytes(codec.encode(REQUEST).replace(b"<updates>", news + b"<updates>", 1))
    assert "and 10 more: see --format json" in vlsi("learn", tmp_path / "a.xml").out
    told = json.loads(vlsi("learn", "--format", "json", tmp_path / "a.xml").out)
    assert len(told["contradictions"]) == 30


def test_json_holds_all_of_it(vlsi: Vlsi, capture: Path) -> None:
    told = json.loads(vlsi("learn", "--format", "json", capture).out)
    assert Dialect.of_document(told["dialect"]) == DIALECT
    assert told["settings"]["namespace"] == {"value": "urn:horizon", "messages": 4, "others": []}
    assert told["coverage"]["operations"] == {"seen": 1, "total": 482}
    assert Ledger.of_document(told["ledger"]) == captures.learn(capture).ledger


def test_the_saved_dialect_is_that_of_the_capture(vlsi: Vlsi, capture: Path, tmp_path: Path) -> None:
    assert vlsi("learn", capture, "--save", tmp_path / "d.json").status == 0
    assert captures.load_dialect(tmp_path / "d.json") == DIALECT


def test_habits_of_answers_are_taken_on_demand(vlsi: Vlsi, tmp_path: Path) -> None:
    one = exchange(DIALECT, REQUEST)
    two = exchange(Dialect(soap_prefix="SE"), None, ANSWER)
    (tmp_path / "x.xml").write_bytes(one.request or b"")
    (tmp_path / "y.xml").write_bytes(two.answer or b"")
    vlsi("learn", tmp_path / "*.xml", "--side", "answer", "--save", tmp_path / "d.json")
    assert captures.load_dialect(tmp_path / "d.json").soap_prefix == "SE"


def test_a_ledger_adds_up_over_runs(vlsi: Vlsi, capture: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.json"
    assert vlsi("learn", capture, "--ledger", ledger).status == 0
    once = captures.load_ledger(ledger)
    result = vlsi("learn", capture, "--ledger", ledger)
    assert "dialect of 8 messages" in result.out
    twice = captures.load_ledger(ledger)
    assert (once.messages, twice.messages) == (4, 8)
    assert twice.evidence.dialect() == DIALECT
    assert CANARY not in ledger.read_text()


def test_the_dialect_of_a_ledger_needs_no_new_evidence(vlsi: Vlsi, capture: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.json"
    vlsi("learn", capture, "--ledger", ledger)
    (tmp_path / "x.xml").write_bytes(codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a")), dialect=DIALECT))
    vlsi("learn", tmp_path / "x.xml", "--ledger", ledger, "--save", tmp_path / "d.json")
    assert captures.load_dialect(tmp_path / "d.json") == DIALECT


@pytest.mark.parametrize("content", ["{}", "[]", "nonsense", '{"version": 1}'])
def test_a_ledger_that_is_none_is_left_alone(vlsi: Vlsi, capture: Path, tmp_path: Path, content: str) -> None:
    ledger = tmp_path / "ledger.json"
    ledger.write_text(content)
    result = vlsi("learn", capture, "--ledger", ledger, "--save", tmp_path / "d.json")
    assert result.status == 2
    assert "ledger.json: " in result.err
    assert ledger.read_text() == content
    assert not (tmp_path / "d.json").exists()


def test_nothing_is_saved_if_a_file_cannot_be_read(vlsi: Vlsi, capture: Path, tmp_path: Path) -> None:
    result = vlsi("learn", capture, tmp_path / "none.har", "--save", tmp_path / "d.json")
    assert result.status == 2
    assert "nothing is saved, since not all could be read" in result.err
    assert "urn:horizon" in result.out
    assert not (tmp_path / "d.json").exists()


def test_nothing_is_saved_if_there_is_no_message(vlsi: Vlsi, tmp_path: Path) -> None:
    (tmp_path / "x.http").write_bytes(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    result = vlsi("learn", tmp_path / "x.http", "--save", tmp_path / "d.json")
    assert result.status == 2
    assert "there is no message" in result.err
    assert not (tmp_path / "d.json").exists()


def test_standard_input_is_learnt_from(vlsi: Vlsi, capture: Path) -> None:
    assert "urn:horizon" in vlsi("learn", stdin=capture.read_bytes()).out


def test_a_package_without_classes_is_refused(vlsi: Vlsi, capture: Path) -> None:
    result = vlsi("learn", capture, "--package", "json")
    assert (result.status, "no package with generated classes" in result.err) == (2, True)


class TestTheVerbs:
    def test_encode_writes_in_it(self, vlsi: Vlsi, message: Path, saved: Path) -> None:
        document = vlsi("decode", "--format", "json", message).out
        assert vlsi("encode", "--dialect", saved, stdin=document).out.encode() == codec.encode(REQUEST, dialect=DIALECT)
        assert vlsi("encode", stdin=document).out.encode() == codec.encode(REQUEST)

    def test_encode_writes_a_captured_message_anew_in_it(self, vlsi: Vlsi, tmp_path: Path, saved: Path) -> None:
        other = Dialect(element_prefix="q", type_prefix="q", soap_prefix="e")
        (tmp_path / "q.xml").write_bytes(codec.encode(REQUEST, dialect=other))
        document = vlsi("decode", "--format", "json", tmp_path / "q.xml").out
        assert vlsi("encode", "--dialect", saved, stdin=document).out.encode() == codec.encode(REQUEST, dialect=DIALECT)

    @pytest.mark.parametrize("verb", ["decode", "roundtrip", "check"])
    def test_what_is_not_in_it_is_told(self, vlsi: Vlsi, message: Path, saved: Path, verb: str) -> None:
        result = vlsi(verb, message, "--dialect", saved)
        told = result.out + result.err
        assert "urn:horizon" in told or "finding" in told
        assert "urn:horizon" not in (plain := vlsi(verb, message)).out + plain.err

    @pytest.mark.parametrize("verb", ["decode", "roundtrip", "check"])
    def test_what_is_in_it_has_no_findings(self, vlsi: Vlsi, tmp_path: Path, saved: Path, verb: str) -> None:
        (tmp_path / "h.xml").write_bytes(codec.encode(ANSWER, dialect=DIALECT))
        result = vlsi(verb, tmp_path / "h.xml", "--dialect", saved)
        assert "unexpected-namespace" not in result.out + result.err

    def test_options_override_it(self, vlsi: Vlsi, message: Path, saved: Path) -> None:
        document = vlsi("decode", "--format", "json", message).out
        out = vlsi("encode", "--dialect", saved, "--namespace", "urn:mine", stdin=document).out
        assert 'xmlns:h="urn:mine"' in out
        as_it_is = ("--namespace", "urn:vdi", "--core-namespace", "urn:vdi")
        assert vlsi("decode", message, "--dialect", saved, *as_it_is).status == 0

    def test_captures_list_and_show_take_it(self, vlsi: Vlsi, capture: Path, message: Path, saved: Path) -> None:
        assert vlsi("captures", "list", capture, "--dialect", saved).status == 0
        assert vlsi("captures", "list", message, "--dialect", saved).status == 1
        assert "unexpected-namespace" in vlsi("captures", "show", message, "1", "--dialect", saved).err
        assert vlsi("captures", "show", capture, "1", "--dialect", saved).err == ""

    def test_the_wsdl_is_in_it(self, vlsi: Vlsi, tmp_path: Path, saved: Path) -> None:
        def wsdl(*options: object) -> str:
            assert vlsi("wsdl", "--out", tmp_path / "out", "--dialect", saved, *options).status == 0
            return (tmp_path / "out" / "vdi-complete.wsdl").read_text()

        text = wsdl()
        assert 'targetNamespace="urn:horizon"' in text
        assert 'targetNamespace="urn:vim25"' in text
        assert 'soapAction="urn:horizon/8.12"' in text
        assert 'soapAction="urn:vdi' not in text
        assert 'targetNamespace="urn:vim25"' not in wsdl("--layout", "a")
        assert 'targetNamespace="urn:mine"' in wsdl("--namespace", "urn:mine")

    def test_it_can_be_named_once_for_all(self, process: Run, message: Path, saved: Path) -> None:
        environment = {"VLSI_DIALECT": str(saved)}
        document = process("decode", "--format", "json", message).stdout
        assert process("encode", env=environment, input=document).stdout == codec.encode(REQUEST, dialect=DIALECT)
        assert process("decode", message, env=environment).returncode == 1

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            ("{}", "no dialect"),
            ("{", "no JSON"),
            (json.dumps({"format": "vlsi-bindings dialect", "version": 1, "settings": {"xsi_prefix": "a b"}}),
             "xsi_prefix: a prefix is needed"),
            (json.dumps({"format": "vlsi-bindings dialect", "version": 1, "settings": {"namespase": "x"}}),
             "did you mean namespace"),
            (" " * 70_000, "longer than 65536 bytes"),
        ],
    )  # fmt: skip
    @pytest.mark.parametrize(
        "command", [["decode", "m"], ["check", "m"], ["roundtrip", "m"], ["captures", "list", "m"], ["encode", "m"]]
    )
    def test_a_file_that_is_none_is_refused(
        self, vlsi: Vlsi, message: Path, tmp_path: Path, content: str, told: str, command: list[str]
    ) -> None:
        (tmp_path / "bad.json").write_text(content)
        (tmp_path / "m.json").write_text(vlsi("decode", "--format", "json", message).out)
        file = tmp_path / "m.json" if command[0] == "encode" else message
        result = vlsi(*command[:-1], file, "--dialect", tmp_path / "bad.json")
        assert result.status == 2
        assert f"--dialect {tmp_path / 'bad.json'}: " in result.err
        assert told in result.err
        assert result.out == ""


def test_every_verb_takes_a_dialect_unless_it_would_change_nothing() -> None:
    """Comparing, setting and sanitizing look at what a message says and at its bytes; the contract has no dialect.

    Nor has a profile that is only looked at.
    """
    from vlsi_bindings.cli.application import app  # noqa: PLC0415 - the command is loaded when it is called

    without = {
        name
        for name, command in _commands(typer.main.get_command(app))
        if not any("--dialect" in parameter.opts for parameter in command.params)
    }
    looking = {f"profile {verb}" for verb in ("list", "show", "remove", "default")}
    assert without == {"set", "compare", "contract", "diff", "learn", "sanitize"} | looking


def _commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - see below
    """The commands that do something, by name; typer's own classes are not public in every release."""
    if not hasattr(command, "commands"):
        yield name, command
        return
    for inner, found in command.commands.items():
        yield from _commands(found, f"{name} {inner}".strip())


def test_an_expected_dialect_is_what_a_scan_counts_against(vlsi: Vlsi, tmp_path: Path) -> None:
    (tmp_path / "message.xml").write_bytes(codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a"))))
    (tmp_path / "d.json").write_text(json.dumps(Dialect(namespace="urn:other").document()))
    scan = ("captures", "scan", str(tmp_path / "message.xml"), "--format", "json")
    assert json.loads(vlsi(*scan).out)["findings"] == {}
    expected = vlsi(*scan, "--dialect", str(tmp_path / "d.json"))
    assert set(json.loads(expected.out)["findings"]) == {"unexpected-namespace"}
