"""What is always refused, and the bounds: each refusal is a DecodeError that says why, in bounded time and memory."""

from __future__ import annotations

import contextlib
import gzip
import time
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Final

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DecodeError, EncodeError, Limits

if TYPE_CHECKING:
    from collections.abc import Callable

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
NAMESPACES: Final = (
    f'xmlns:soapenv="{SOAP}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:vdi="urn:vdi"'
)
PLAIN: Final = b'<DesktopId xmlns="urn:vdi"><id>Desktop/a</id></DesktopId>'


def answer(content: str, *, outside: str = "", inside: str = "") -> bytes:
    """A page of results with that content."""
    return (
        f"<soapenv:Envelope {NAMESPACES}{outside}><soapenv:Body>"
        f'<QueryService_QueryResponse xmlns="urn:vdi"{inside}><returnval><startingOffset>0</startingOffset>{content}'
        "</returnval></QueryService_QueryResponse></soapenv:Body></soapenv:Envelope>"
    ).encode()


def nested(depth: int, extra: str = "") -> bytes:
    """A query whose filters are nested so deep."""
    filters = f'<filter xsi:type="vdi:QueryFilterNot">{extra}' * depth + "</filter>" * depth
    return (
        f"<soapenv:Envelope {NAMESPACES}><soapenv:Body>"
        '<QueryService_Query xmlns="urn:vdi"><_this type="QueryService">QueryService</_this><definition>'
        f"<queryEntityType>x</queryEntityType>{filters}</definition></QueryService_Query></soapenv:Body></soapenv:Envelope>"
    ).encode()


def declared(encoding: str) -> bytes:
    return f'<?xml version="1.0" encoding="{encoding}"?>'.encode()


LAUGHS: Final = b"<!DOCTYPE a [<!ENTITY a 'ha'>" + b"".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>".encode() for n in range(12)
) + b"]>"  # fmt: skip

REFUSED: Final[dict[str, tuple[bytes, str]]] = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n\t", "empty"),
    "a DOCTYPE": (b"<!DOCTYPE DesktopId>" + PLAIN, "DOCTYPE"),
    "a DOCTYPE behind a comment and an instruction": (
        b"<?xml version='1.0'?><!-- x --><?a b?> <!DOCTYPE a>" + PLAIN,
        "DOCTYPE",
    ),
    "a DOCTYPE in UTF-16": (("<!DOCTYPE a>" + PLAIN.decode()).encode("utf-16"), "DOCTYPE"),
    "a DOCTYPE with a file": (b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + PLAIN, "DOCTYPE"),
    "a DOCTYPE with an address": (b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">' + PLAIN, "DOCTYPE"),
    "a billion laughs": (LAUGHS + PLAIN, "DOCTYPE"),
    "an entity": (PLAIN.replace(b"Desktop/a", b"&e;"), "not well-formed XML"),
    "a reference to no character": (PLAIN.replace(b"Desktop/a", b"&#0;"), "not well-formed XML"),
    "truncated": (PLAIN[:-3], "not well-formed XML"),
    "two roots": (PLAIN + PLAIN, "not well-formed XML"),
    "crossed tags": (b"<a><b></a></b>", "not well-formed XML"),
    "an undeclared prefix": (b"<v:DesktopId/>", "not well-formed XML"),
    "an attribute twice": (b'<a b="1" b="2"/>', "not well-formed XML"),
    "text": (b"Internal Server Error", "not well-formed XML"),
    "HTML": (b"<html><head><meta charset=utf-8></head></html>", "not well-formed XML"),
    "JSON": (b'{"a": 1}', "not well-formed XML"),
    "gzip": (gzip.compress(PLAIN), "compressed .gzip."),
    "deflate": (zlib.compress(PLAIN), "compressed .deflate."),
    "zstd": (b"\x28\xb5\x2f\xfd" + PLAIN, "compressed .zstd."),
    "SOAP 1.2": (
        answer("").replace(SOAP.encode(), b"http://www.w3.org/2003/05/soap-envelope"),
        "SOAP 1.2 is not spoken",
    ),
    "an envelope of its own": (b"<Envelope/>", "an Envelope in no namespace"),
    "no Body": (f'<Envelope xmlns="{SOAP}"><Header/></Envelope>'.encode(), "no Body"),
    "an empty Body": (f'<Envelope xmlns="{SOAP}"><Body/></Envelope>'.encode(), "the Body has to hold one element"),
    "two Bodies": (f'<Envelope xmlns="{SOAP}"><Body/><Body/></Envelope>'.encode(), "more than one Body"),
    "two children of the Body": (
        f'<Envelope xmlns="{SOAP}"><Body><a/><b/></Body></Envelope>'.encode(),
        "it holds a, b",
    ),
    "UTF-32": (PLAIN.decode().encode("utf-32"), "UTF-32"),
    "UTF-8 that says UTF-16": (declared("UTF-16") + PLAIN, "declaration says UTF-16"),
    "UTF-8 that says ISO-8859-1": (
        declared("ISO-8859-1") + PLAIN.replace(b"a<", "ä<".encode()),
        "declaration says ISO-8859-1",
    ),
    "bytes beyond ASCII that say US-ASCII": (
        declared("US-ASCII") + PLAIN.replace(b"a<", b"\xe4<"),
        "declaration says US-ASCII",
    ),
    "Latin-1 that says UTF-8": (declared("UTF-8") + PLAIN.replace(b"a<", b"\xe4<"), "not well-formed XML"),
    "Latin-1 that says nothing": (PLAIN.replace(b"a<", b"\xe4<"), "not well-formed XML"),
    "UTF-16 that says UTF-8": ((declared("UTF-8") + PLAIN).decode().encode("utf-16"), "declaration says UTF-8"),
    "half a UTF-16 character": ((declared("UTF-16") + PLAIN).decode().encode("utf-16") + b"\x00", "no utf-16"),
    "UTF-7": (declared("UTF-7") + PLAIN, "UTF-7 is not taken"),
    "EBCDIC": (declared("cp500") + PLAIN, "cp500 is not taken"),
    "an encoding nobody knows": (declared("x-lab") + PLAIN, "x-lab is unknown"),
    "an encoding that is none": (declared("rot13") + PLAIN, "rot13"),
}


WELL_FORMED: Final = frozenset(
    {"SOAP 1.2", "an envelope of its own", "no Body", "an empty Body", "two Bodies", "two children of the Body"}
)
"""What is refused only as a message."""


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_and_the_error_says_why(name: str) -> None:
    data, why = REFUSED[name]
    with pytest.raises(DecodeError, match=why):
        codec.decode(data)
    if name not in WELL_FORMED:
        with pytest.raises(DecodeError, match=why):
            codec.canonical(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + PLAIN,
        b"\r\n " + declared("utf-8") + PLAIN,
        declared("US-ASCII") + PLAIN,
        (declared("UTF-16") + PLAIN).decode().encode("utf-16"),
        (declared("utf-16") + PLAIN).decode().encode("utf-16-le"),
        PLAIN.decode().encode("utf-16-be"),
        declared("ISO-8859-1") + PLAIN.replace(b"a<", b"\xe4<"),
        declared("windows-1252") + PLAIN.replace(b"a<", b"\x80<"),
    ],
    ids=[
        "BOM",
        "blanks first",
        "ASCII",
        "UTF-16",
        "UTF-16-LE without BOM",
        "UTF-16-BE, nothing declared",
        "Latin-1",
        "cp1252",
    ],
)
def test_other_encodings_that_are_what_they_say_are_read(data: bytes) -> None:
    assert codec.decode(data, strict=True).value is not None


def test_text_is_no_message() -> None:
    with pytest.raises(TypeError, match="a message is bytes, not str"):
        codec.decode(PLAIN.decode())  # type: ignore[arg-type]  # the mistake that is shown


BOUNDS: Final[dict[str, tuple[Limits, Callable[[int], bytes]]]] = {
    "max_bytes": (Limits(max_bytes=1_000), lambda n: answer("").ljust(n)),
    "max_depth": (Limits(max_depth=40), lambda n: nested(n // 25 - 3)),
    "max_elements": (Limits(max_elements=1_000), lambda n: answer("<a/>" * n)),
    "max_attributes": (
        Limits(max_attributes=1_000),
        lambda n: answer(f'<results xsi:type="xsd:int" {" ".join(f"""a{i}="" """ for i in range(n - 1))}>1</results>'),
    ),
    "max_text": (Limits(max_text=1_000), lambda n: answer(f'<results xsi:type="xsd:string">{"x" * n}</results>')),
    "max_namespace": (Limits(max_namespace=1_000), lambda n: answer("<z:a/>", inside=f' xmlns:z="{"z" * n}"')),
}
"""Each setting with 1,000 of what it bounds (max_depth: 40), and a message that has so much of it."""


@pytest.mark.parametrize("name", BOUNDS)
def test_over_a_limit_the_error_names_it(name: str) -> None:
    limits, make = BOUNDS[name]
    codec.decode(make(1_000), limits=limits)
    with pytest.raises(DecodeError, match=f"{name} = {getattr(limits, name)}"):
        codec.decode(make(2_500), limits=limits)


def test_an_attribute_value_is_a_text() -> None:
    with pytest.raises(DecodeError, match="max_text = 100"):
        codec.decode(answer("", inside=f' a="{"x" * 200}"'), limits=Limits(max_text=100))


def test_prefixes_in_scope_are_bounded_where_they_are_looked_up() -> None:
    prefixes = "".join(f' xmlns:p{n}="urn:p{n}"' for n in range(200))
    with pytest.raises(DecodeError, match="max_attributes = 100"):
        codec.decode(answer("<unknown/>", outside=prefixes))


def test_findings_are_bounded_and_the_rest_is_counted() -> None:
    for piece in ("<unknown/>", "<?a b?>"):
        read = codec.decode(answer(piece * 50), limits=Limits(max_findings=20))
        assert (len(read.findings), read.more_findings) == (20, 30)


def test_the_parsers_own_bounds_are_named_too() -> None:
    with pytest.raises(DecodeError, match="max_depth"):
        codec.decode(nested(300), limits=Limits(max_depth=256))
    with pytest.raises(DecodeError, match="max_text"):
        codec.decode(answer(f'<results xsi:type="xsd:string">{"x" * 10_000_001}</results>'))


def test_a_depth_beyond_pythons_own_is_a_decode_error() -> None:
    try:
        codec.decode(nested(240, "<a/>"), limits=Limits(max_depth=256))
    except DecodeError as error:
        assert "max_depth" in str(error)  # noqa: PT017 - some machines can read it


def test_deep_objects_are_written() -> None:
    read = codec.decode(nested(90))
    assert codec.canonical(codec.encode(read)) == codec.canonical(nested(90))


def test_a_name_that_only_looks_long_is_no_namespace() -> None:
    quoted = f"<results xsi:type='xsd:string'>xmlns:a=\"{'z' * 5_000}</results>"
    assert codec.decode(answer(quoted), strict=True).result.results == [f'xmlns:a="{"z" * 5_000}']


def many(piece: str, **places: str) -> Callable[[int], bytes]:
    return lambda n: answer(piece * n, **places)


ADVERSARIES: Final[dict[str, Callable[[int], bytes]]] = {
    "unknown siblings": many("<unknown/>"),
    "unknown siblings, each of its own name": lambda n: answer("".join(f"<n{i}/>" for i in range(n))),
    "unknown siblings under many prefixes": many(
        "<unknown/>", outside="".join(f' xmlns:p{i}="urn:p{i}"' for i in range(90))
    ),
    "an unknown element in every row": many('<results xsi:type="vdi:DesktopId"><id>1</id><x/></results>'),
    "a finding in every row": many('<results xsi:type="vdi:DesktopId"/>'),
    "an unknown element at every level": lambda n: nested(90, "<x/>" * (n // 90)),
    "attributes of one element": lambda n: answer(f'<results {" ".join(f"""a{i}="" """ for i in range(n))}/>'),
    "attributes of every element": many('<results xsi:type="xsd:int" a="1" b="2" c="3">1</results>'),
    "declarations on one element": lambda n: answer(
        '<results xsi:type="xsd:int">1</results>' * n, outside="".join(f' xmlns:p{i}="urn:p{i}"' for i in range(n))
    ),
    "declarations on every element": lambda n: answer(
        "".join(f'<results xmlns:p{i}="urn:p{i}" xsi:type="xsd:int">1</results>' for i in range(n))
    ),
    "a long namespace for every name": lambda n: answer("<a/>" * n, inside=f' xmlns:z="{"z" * 900}"'),
    "wrong order all the way": many('<results xsi:type="xsd:int">1</results><remainingCount>1</remainingCount>'),
    "an early field at the very end": lambda n: answer(
        '<results xsi:type="xsd:int">1</results>' * n + "<id><id>1</id></id>"
    ),
    "one element again and again": many("<remainingCount>1</remainingCount>"),
    "stray text everywhere": many('x<results xsi:type="xsd:int">1</results>'),
    "many types nobody knows": lambda n: answer("".join(f'<results xsi:type="vdi:T{i}">1</results>' for i in range(n))),
    "a huge integer": lambda n: answer(f"<remainingCount>{'9' * n * 50}</remainingCount>"),
    "a huge number of zeros": lambda n: answer(f"<remainingCount>{'0' * n * 50}</remainingCount>"),
    "a huge double": lambda n: answer(f'<results xsi:type="xsd:double">{"9" * n * 50}</results>'),
    "a huge year": lambda n: answer(f'<results xsi:type="xsd:dateTime">{"9" * n * 50}-01-01T00:00:00Z</results>'),
    "huge base64": lambda n: answer(f'<results xsi:type="xsd:base64Binary">{"YWJj" * n * 20}*</results>'),
    "blanks for a boolean": lambda n: answer(f'<results xsi:type="xsd:boolean">{" " * n * 50}</results>'),
    "character references": lambda n: answer(f'<results xsi:type="xsd:string">{"&#65;" * n * 10}</results>'),
    "items of an array": lambda n: answer(f'<results xsi:type="vdi:ArrayOfInt">{"<int>007</int>" * n}</results>'),
    "header blocks": lambda n: answer("").replace(
        b"<soapenv:Body>", b"<soapenv:Header>" + b"<a/>" * n + b"</soapenv:Header><soapenv:Body>", 1
    ),
    "elements behind the Body": lambda n: answer("").replace(
        b"</soapenv:Envelope>", b"<a/>" * n + b"</soapenv:Envelope>"
    ),
    "parts of a fault": lambda n: (
        f"<soapenv:Envelope {NAMESPACES}><soapenv:Body><soapenv:Fault>{'<a/><faultcode>x</faultcode>' * n}"
        "</soapenv:Fault></soapenv:Body></soapenv:Envelope>".encode()
    ),
    "comments before the root": lambda n: b"<!--x-->" * n + PLAIN,
    "instructions": many("<?a b?>"),
    "open tags": lambda n: b"<a>" * n,
    "angle brackets": lambda n: b"<" * n * 10,
}
"""Messages that a careless reader takes quadratic time for."""

_SIZE: Final = 1_500
_SECONDS: Final = 0.25


def seconds(data: bytes) -> float:
    """How long it takes to read a message and to write it again, the best of three where that is not done at once."""
    first = once(data)
    return first if first < _SECONDS else min(first, once(data), once(data))


def once(data: bytes) -> float:
    start = time.process_time()
    with contextlib.suppress(DecodeError, EncodeError):
        codec.encode(codec.decode(data))
    return time.process_time() - start


@pytest.mark.parametrize("name", ADVERSARIES)
def test_time_grows_with_the_message_not_with_its_square(name: str) -> None:
    """Four times the message may take six times as long; what is done in an instant is not measured."""
    make = ADVERSARIES[name]
    long = seconds(make(4 * _SIZE))
    assert long < _SECONDS or long < 6 * min(once(make(_SIZE)) for _ in range(3))


@pytest.mark.parametrize(
    "name", ["unknown siblings under many prefixes", "a long namespace for every name", "a huge integer"]
)
def test_memory_is_bounded_by_the_message(name: str) -> None:
    data = ADVERSARIES[name](2_000)
    tracemalloc.start()
    try:
        codec.decode(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12_000_000


def test_a_head_that_is_known_is_held_against_other_bounds_anew() -> None:
    body = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a"))).replace(b"<soapenv:Body>", b'<soapenv:Body a="1">')
    plain = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a")))
    for _ in range(20):
        assert codec.decode(body).body == codec.decode(plain).body
    with pytest.raises(DecodeError, match="max_attributes"):
        codec.decode(body, limits=Limits(max_attributes=0))
    with pytest.raises(DecodeError, match="max_depth"):
        codec.decode(plain, limits=Limits(max_depth=1))
