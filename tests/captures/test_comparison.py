"""Two messages are compared by what they say: spelling, prefixes and layout make no difference, values do."""

from __future__ import annotations

import datetime
from copy import deepcopy
from random import Random
from typing import Any

import pytest

from tests.support.instances import maximal, random_instance, the_maker
from tests.support.spellings import DIALECTS, RESPELLINGS
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.captures import compare
from vlsi_bindings.codec import Envelope, SoapFault
from vlsi_bindings.model import Fault, Long, response_class

RESULTS = "QueryService_QueryResponse/returnval/results"


def differences(one: object, other: object, **settings: Any) -> list[str]:  # noqa: ANN401 - of compare
    first, second = (codec.decode(codec.encode(value)) for value in (one, other))
    return [str(change) for change in compare(first, second, **settings)]


def answer(*results: Any) -> object:  # noqa: ANN401 - of anyType
    """A page of results."""
    cls: Any = response_class(vdi.QueryService_Query)
    return cls(returnval=vdi.QueryResults(starting_offset=0, results=list(results)))


def entry(key: str, value: Any = None) -> vdi.MapEntry:  # noqa: ANN401 - of anyType
    return vdi.MapEntry(key=key, value=value)


def icon(*applications: str) -> vdi.ApplicationIconBase:
    made: vdi.ApplicationIconBase = maximal(vdi.ApplicationIconBase)
    made.applications = [vdi.ApplicationId(id=name) for name in applications]
    return made


def test_a_message_says_the_same_as_itself_in_any_spelling() -> None:
    body = samples.paths()["desktop_get_response"].read_bytes()
    message = codec.decode(body)
    for respelt in RESPELLINGS.values():
        assert compare(message, codec.decode(respelt(body))) == []
    for dialect in DIALECTS.values():
        assert compare(message, codec.decode(codec.encode(message, dialect=dialect))) == []


def test_every_type_and_operation_says_the_same_as_itself() -> None:
    maker = the_maker()
    for turn, cls in enumerate((*maker.types, *maker.requests, *maker.responses)):
        value = (maximal, lambda kind: random_instance(kind, 3))[turn % 2](cls)
        message = Envelope(value, bare=True) if isinstance(value, Fault) else value
        assert differences(message, deepcopy(message)) == []


def test_every_changed_value_is_one_change() -> None:
    chance = Random(7)  # noqa: S311 - no secret
    for cls in the_maker().types[::5]:
        value, other = maximal(cls), maximal(cls)
        texts = [f for f in cls.__fields__ if f.type == "xsd:string" and not f.array]
        if isinstance(value, Fault) or cls.__secret__ or not texts or issubclass(cls, vdi.ManagedObjectReference):
            continue
        changed = chance.choice(texts)
        setattr(other, changed.attribute, "something else")
        (told,) = differences(value, other)
        assert told.startswith(f"{cls.__wire_name__}/{changed.wire_name}: ")
        assert told.endswith(' became "something else"')


def test_spellings_of_values_mean_the_same() -> None:
    one = codec.encode(
        vdi.DesktopPushImageSettings(
            start_time=datetime.datetime(2024, 6, 18, 21, 30, tzinfo=datetime.timezone.utc),
            logoff_setting="FORCE_LOGOFF",
            stop_on_first_error=True,
        )
    )
    other = one.replace(b"21:30:00Z", b"23:30:00.0+02:00").replace(b">true<", b">1<")
    assert compare(codec.decode(one), codec.decode(other)) == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (entry("a", "x"), entry("a", "y"), 'MapEntry/value: "x" became "y"'),
        (entry("a"), entry("a", ""), 'MapEntry/value: added ""'),
        (entry("a", 1), entry("a"), "MapEntry/value: removed 1"),
        (entry("a", 1), entry("a", "1"), 'MapEntry/value: 1 became "1"'),
        (entry("a", 1), entry("a", value=True), "MapEntry/value: 1 became true"),
        (entry("a", 1), entry("a", Long(1)), 'MapEntry/value: 1 became {"xsd:long": 1}'),
        (entry("a", [1, 2]), entry("a", [1, 3]), "MapEntry/value[1]: 2 became 3"),
        (
            entry("a", vdi.DesktopId(id="1")),
            entry("a", vdi.FarmId(id="1")),
            'MapEntry/value: {"$type": "DesktopId", "id": "1"} became {"$type": "FarmId", "id": "1"}',
        ),
        (vdi.DesktopId(id="1"), vdi.FarmId(id="1"), ': "DesktopId" became "FarmId"'),
        (
            SoapFault(string="a", detail=vdi.InvalidType(error_message="x")),
            SoapFault(string="b", detail=vdi.InvalidType(error_message="x")),
            'Fault/faultstring: "a" became "b"',
        ),
        (
            vdi.InvalidType(error_message="a"),
            vdi.InvalidType(error_message="b"),
            'Fault/detail/errorMessage: "a" became "b"',
        ),
    ],
)  # fmt: skip
def test_what_differs_is_told(one: object, other: object, told: str) -> None:
    assert differences(one, other) == [told]
    assert differences(one, one) == differences(other, other) == []


def test_items_belong_together_by_their_keys() -> None:
    one = answer(entry("a", 1), entry("b", 2), entry("c", 3))
    other = answer(entry("b", 4), entry("d", 5), entry("a", 1))
    assert differences(one, other) == [
        f"{RESULTS}[1]/value: 2 became 4",
        f'{RESULTS}[2]: removed {{"$type": "MapEntry", "key": "c", "value": 3}}',
        f'{RESULTS}[1]: added {{"$type": "MapEntry", "key": "d", "value": 5}}',
        f"{RESULTS}: items in another order",
    ]


def test_items_without_keys_leave_as_few_differences_as_they_can() -> None:
    one, other = answer("a", "b", "b", "c", "d"), answer("a", "x", "b", "b", "c", "e")
    assert differences(one, other) == [f'{RESULTS}[1]: added "x"', f'{RESULTS}[4]: "d" became "e"']


def test_order_counts_unless_the_contract_says_otherwise() -> None:
    one, other = icon("a", "b"), icon("b", "a")
    path = "ApplicationIconBase/applications"
    assert differences(one, other) == [f"{path}: items in another order"]
    assert differences(one, other, unordered={("ApplicationIconBase", "applications")}) == []
    assert differences(one, icon("b"), unordered={("ApplicationIconBase", "applications")}) == [
        f'{path}[0]: removed {{"id": "a"}}'
    ]


def test_a_password_is_told_to_differ_and_never_shown() -> None:
    one, other = (entry("a", vdi.SecureString(utf8_string=secret)) for secret in (b"hunter2", b"hunter3"))
    (told,) = differences(one, other)
    assert told == 'MapEntry/value: "<redacted>" became "<redacted>"'
    assert "aHVudGVyM" not in str(differences(entry("a"), other))


def test_unknown_content_is_compared_by_what_it_says() -> None:
    body = '<MapEntry xmlns="urn:vdi"><key>a</key><new a="1">x</new></MapEntry>'
    respelt = "<v:MapEntry xmlns:v='urn:vdi'><v:key>a</v:key><v:new a='1' >x</v:new></v:MapEntry>"
    first, same, other = (codec.decode(text.encode()) for text in (body, respelt, body.replace(">x<", ">y<")))
    assert compare(first, same) == []
    (change,) = compare(first, other)
    assert (change.path, change.kind) == ("MapEntry", "changed")


def test_headers_are_compared() -> None:
    body = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="1"))).decode()
    with_one, with_other = (
        body.replace("<soapenv:Body>", f"<soapenv:Header><operationID>{n}</operationID></soapenv:Header><soapenv:Body>")
        for n in (1, 2)
    )
    (change,) = compare(codec.decode(with_one.encode()), codec.decode(with_other.encode()))
    assert change.path == "Header[0]"
    assert [c.kind for c in compare(codec.decode(body.encode()), codec.decode(with_one.encode()))] == ["added"]


def test_long_arrays_are_compared_in_bounded_time() -> None:
    one, other = answer(*(str(n % 7) for n in range(20_000))), answer(*(str(n % 5) for n in range(20_000)))
    assert len(differences(one, other)) > 10_000
