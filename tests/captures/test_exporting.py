"""Results become rows that other tools read back with the same values: JSON lines, CSV, Parquet."""

from __future__ import annotations

import csv
import datetime
import io
import json
import math
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.conversations import BEGIN, answered, asked, exchange
from tests.support.instances import maximal, random_instance, the_maker
from vlsi_bindings import captures, codec, samples, vdi
from vlsi_bindings.captures import CaptureError, Exchange, Source
from vlsi_bindings.captures.exporting import FORMS, column_names, forms
from vlsi_bindings.captures.exporting.shapes import checked
from vlsi_bindings.codec import DEFAULT_DIALECT, Envelope, lexical
from vlsi_bindings.codec.encoder import built_in_of
from vlsi_bindings.model import Array, DataObject, Fault, Long

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

parquet: Any = pytest.importorskip("pyarrow.parquet", reason="needs pyarrow: pip install 'vlsi-bindings[parquet]'")
arrow: Any = pytest.importorskip("pyarrow")
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


def bare(body: bytes) -> Exchange:
    return Exchange(Source("made.xml"), None, body)


def entry(key: str, value: Any = None) -> vdi.MapEntry:  # noqa: ANN401 - of anyType
    return vdi.MapEntry(key=key, value=value)


def written(exchanges: Iterable[Exchange], form: str, **wanted: Any) -> dict[str, bytes]:  # noqa: ANN401 - of rows
    """What is written, by type."""
    files: dict[str, io.BytesIO] = {}
    columns = wanted.pop("columns", ())
    rows = captures.rows(exchanges, **wanted)
    captures.export(rows, lambda name: files.setdefault(name, io.BytesIO()), form=form, columns=columns)
    return {name: file.getvalue() for name, file in files.items()}


def lines(exchanges: Iterable[Exchange], **wanted: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - of rows
    file = io.BytesIO()
    columns = wanted.pop("columns", ())
    captures.export(captures.rows(exchanges, **wanted), file, form="jsonl", columns=columns)
    return [json.loads(line) for line in file.getvalue().decode().splitlines()]


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def test_a_page_of_a_query_gives_one_row_for_each_item() -> None:
    page = answered(value=[vdi.DesktopId(id="Desktop/QQ"), vdi.FarmId(id="Farm/QQ"), "text", 7])
    found = lines([exchange(asked(), answered("Desktop_Get", maximal(vdi.DesktopInfo))), exchange(None, page, 1)])
    assert [row["_type"] for row in found] == ["DesktopInfo", "DesktopId", "FarmId", "xsd:string", "xsd:int"]
    assert found[1] == {
        "_type": "DesktopId",
        "_file": "made.har",
        "_exchange": 2,
        "_place": "entry 1",
        "_time": "2024-06-18T21:30:01+00:00",
        "_operation": "QueryService_Query",
        "_index": 0,
        "id": "Desktop/QQ",
    }
    assert [row.get("value") for row in found[3:]] == ["text", 7]
    assert [row["_index"] for row in found] == [0, 0, 1, 2, 3]


def test_a_bare_object_is_a_result() -> None:
    found = lines([bare(codec.encode(Envelope(vdi.DesktopId(id="Desktop/QQ"), bare=True)))])
    assert found == [{"_type": "DesktopId", "_file": "made.xml", "_exchange": 1, "_index": 0, "id": "Desktop/QQ"}]


def test_every_operation_that_answers_gives_rows() -> None:
    """One for each item of an array, one for a single result, whatever its type."""
    for cls in the_maker().responses:
        made: Any = maximal(cls)
        held = getattr(made, "returnval", None)
        if isinstance(held, vdi.QueryResults):
            held = held.results
        elif held is not None and not isinstance(held, list):
            held = [held]
        rows = captures.rows([bare(codec.encode(made))])
        assert [row.index for row in rows] == list(range(len(held or [])))
        assert rows.skipped == ({} if held else {"no result": 1})


def test_what_gives_no_row_is_counted_and_told() -> None:
    told: list[str] = []
    exchanges = [
        exchange(asked(), None),
        exchange(asked(), samples.paths()["entity_not_found_fault"].read_bytes(), 1),
        exchange(None, answered(value=[]), 2),
        exchange(None, b"<broken", 3),
        exchange(None, None, 4, problem="cut off"),
        exchange(None, answered(value=["x"]), 5),
    ]
    rows = captures.rows(exchanges, told=lambda broken, problem: told.append(f"{broken.source.place}: {problem}"))
    assert [row.value for row in rows] == ["x"]
    assert rows.skipped == {"no answer": 1, "fault": 1, "no result": 1, "broken": 2}
    assert rows.types == {"xsd:string": 1}
    assert told[1] == "entry 4: cut off"
    assert told[0].startswith("entry 3: answer: ")


def test_types_and_operations_narrow_down() -> None:
    exchanges = [
        exchange(asked(), answered("Desktop_Get", maximal(vdi.DesktopInfo))),
        exchange(None, answered(value=[vdi.DesktopId(id="a"), vdi.FarmId(id="b")]), 1),
    ]
    assert [row["_type"] for row in lines(exchanges, types=["FarmId"])] == ["FarmId"]
    assert [row["_type"] for row in lines(exchanges, operations=["Desktop_Get"])] == ["DesktopInfo"]
    assert lines(exchanges, types=["FarmId"], operations=["Desktop_Get"]) == []
    with pytest.raises(ValueError, match=r"no type DesktopInf in the contract; did you mean DesktopInfo\?"):
        captures.rows([], types=["DesktopInf"])
    with pytest.raises(ValueError, match=r"no operation Desktop_Gt in the contract; did you mean Desktop_Get\?"):
        captures.rows([], operations=["Desktop_Gt"])


def test_a_row_has_the_values_of_python_under_the_names_of_the_wire() -> None:
    event = maximal(vdi.AuditEventSummaryView)
    event.time = BEGIN
    (row,) = captures.rows([exchange(None, answered(value=[event]))])
    cells = row.columns()
    assert list(cells) == column_names("AuditEventSummaryView", DEFAULT_DIALECT.registry)
    assert (cells["time"], cells["_time"], cells["_type"]) == (BEGIN, BEGIN, "AuditEventSummaryView")
    assert cells["eventId"] == event.event_id
    assert type(cells["severity"]) is str
    assert cells["_unknown"] == []


def leaves(value: object, prefix: str = "") -> Iterable[tuple[str, object]]:
    """The single values of an object by their dotted names, found without the code under test."""
    if not isinstance(value, DataObject) or type(value).__secret__:
        return
    for field in type(value).__fields__:
        held, name = getattr(value, field.attribute), f"{prefix}{field.wire_name}"
        if isinstance(held, DataObject):
            yield from leaves(held, f"{name}.")
        elif not field.array and held is not None and field.type != "xsd:anyType":
            yield name, held


@pytest.mark.parametrize("turn", [0, 1])
def test_every_type_comes_back_from_every_form(turn: int) -> None:
    """Every value that stands for itself in a type is found again by readers that are not ours."""
    compared = 0
    for cls in the_maker().types[turn::2]:
        if issubclass(cls, Fault) or cls.__secret__ or cls.__wire_name__ in ("ManagedObjectReference", "QueryResults"):
            continue
        value = maximal(cls) if turn else random_instance(cls, 5)
        expected = dict(leaves(codec.decode(codec.encode(Envelope(value, bare=True))).body))
        source = [bare(codec.encode(Envelope(value, bare=True)))]
        (line,) = lines(source)
        (cells,) = table(written(source, "csv-raw")[cls.__wire_name__])
        (record,) = parquet.read_table(io.BytesIO(written(source, "parquet")[cls.__wire_name__])).to_pylist()
        for name, held in expected.items():
            found: Any = record
            for step in name.split("."):
                found = found[step] if isinstance(found, dict) else found
            if name not in line:
                continue  # in an object of a type that others extend, or that holds its like: JSON
            same = found == held or (isinstance(held, float) and math.isclose(found, held, rel_tol=1e-6))
            assert same, (cls, name, found, held)
            text = lexical.BUILT_INS[built_in_of(held)].write(held)
            assert cells[name] == text, (cls, name)
            assert str(line[name]).lower() == text.lower() or isinstance(held, float), (cls, name)
            compared += 1
    assert compared > 500


def test_parquet_has_the_types_of_the_contract() -> None:
    event = maximal(vdi.AuditEventSummaryView)
    data = written([exchange(None, answered(value=[event]))], "parquet")["AuditEventSummaryView"]
    schema = parquet.read_schema(io.BytesIO(data))
    assert schema.field("eventId").type == arrow.int32()
    assert schema.field("time").type == arrow.timestamp("us", tz="UTC")
    assert arrow.types.is_dictionary(schema.field("severity").type)
    assert schema.field("userId").type == arrow.struct([("id", arrow.string())])
    assert schema.field("_exchange").type == arrow.int64()
    desktop = written([bare(codec.encode(Envelope(maximal(vdi.DesktopInfo), bare=True)))], "parquet")["DesktopInfo"]
    names = {column.path for column in parquet.ParquetFile(io.BytesIO(desktop)).schema}
    assert {"base.name", "id.id", "base.accessGroup.id"} <= names


def test_another_stranger_reads_the_files(tmp_path: Path) -> None:
    duckdb: Any = pytest.importorskip("duckdb", reason="needs duckdb")
    desktops = [maximal(vdi.DesktopInfo) for _ in range(3)]
    for at, desktop in enumerate(desktops):
        desktop.base.name = f"pool-{at}"
    source = [exchange(None, answered(value=desktops))]
    for form in ("parquet", "csv", "jsonl"):
        (tmp_path / f"rows.{form}").write_bytes(next(iter(written(source, form).values())))
    where = f"from '{tmp_path}/rows.parquet' where enabled and base.name > 'pool-0'"
    enabled = where.replace("enabled", "desktopSettings.enabled is not null")
    assert duckdb.sql(f"select base.name {enabled} order by 1").fetchall() == [("pool-1",), ("pool-2",)]
    for reader in (f"read_csv('{tmp_path}/rows.csv')", f"read_json('{tmp_path}/rows.jsonl')"):
        names = duckdb.sql(f'select "base.name", "_index" from {reader} order by 2').fetchall()  # noqa: S608
        assert names == [("pool-0", 0), ("pool-1", 1), ("pool-2", 2)]


def test_absent_and_empty_differ_in_parquet_and_json() -> None:
    objects = [entry("k"), entry("")]
    source = [exchange(None, answered(value=objects))]
    assert [row["key"] for row in lines(source)] == ["k", ""]
    assert "value" not in lines(source)[0]
    data = written(source, "parquet")["MapEntry"]
    assert parquet.read_table(io.BytesIO(data)).column("value").to_pylist() == [None, None]


def test_values_of_any_type_stand_as_json() -> None:
    values = ["7", 7, Long(7), True, BEGIN, vdi.DesktopId(id="a"), Array("xsd:string", ["a"])]
    source = [exchange(None, answered(value=[entry("k", value) for value in values]))]
    told: list[Any] = [
        "7",
        7,
        {"xsd:long": 7},
        True,
        {"xsd:dateTime": "2024-06-18T21:30:00Z"},
        {"$type": "DesktopId", "id": "a"},
        {"ArrayOfString": ["a"]},
    ]
    assert [row["value"] for row in lines(source)] == told
    assert [json.loads(row["value"]) for row in table(written(source, "csv")["MapEntry"])] == told
    data = parquet.read_table(io.BytesIO(written(source, "parquet")["MapEntry"]))
    assert [json.loads(text) for text in data.column("value").to_pylist()] == told


UNKNOWN = (
    f'<{STATUS} xmlns="urn:vdi"><operation>NEW</operation><pendingImageProgress>many</pendingImageProgress>'
    "<newThing a='b'>x<y/></newThing></" + STATUS + ">"
).encode()


def test_what_the_contract_does_not_know_is_kept() -> None:
    (line,) = lines([bare(UNKNOWN)])
    assert line["operation"] == "NEW"
    pieces = {piece["path"]: piece["content"] for piece in line["_unknown"]}
    assert pieces["pendingImageProgress"] == "many"
    assert pieces["newThing"].startswith("<newThing")
    assert 'a="b"' in pieces["newThing"]
    (cells,) = table(written([bare(UNKNOWN)], "csv")[STATUS])
    assert json.loads(cells["_unknown"]) == line["_unknown"]
    (record,) = parquet.read_table(io.BytesIO(written([bare(UNKNOWN)], "parquet")[STATUS])).to_pylist()
    assert (record["_unknown"], record["operation"], record["pendingImageProgress"]) == (line["_unknown"], "NEW", None)


def test_unknown_content_of_an_object_within_has_its_path() -> None:
    body = answered("Desktop_Get", maximal(vdi.DesktopInfo)).replace(b"</base>", b"<brandNew>1</brandNew></base>", 1)
    (line,) = lines([bare(body)])
    assert [piece["path"] for piece in line["_unknown"]] == ["base.brandNew"]


def test_a_result_of_an_unknown_type_or_operation_is_a_row_of_its_own() -> None:
    page = answered(value=[vdi.DesktopId(id="a")]).replace(b":DesktopId", b":BrandNew")
    (line,) = lines([exchange(None, page)])
    assert line["_type"] == "unknown"
    assert "BrandNew" in line["_unknown"][0]["content"]
    assert set(written([exchange(None, page)], "parquet")) == {"unknown"}
    other = page.replace(b"QueryService_QueryResponse", b"Brand_NewResponse")
    (line,) = lines([exchange(None, other)])
    assert (line["_type"], line["_operation"]) == ("unknown", "Brand_New")


def test_a_value_of_another_type_than_documented_is_kept() -> None:
    body = codec.encode(Envelope(maximal(vdi.DesktopInfo), bare=True))
    at, end = body.index(b"<base>"), body.index(b"</base>")
    odd = b'<base xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="FarmId"><id>Farm/x</id>'
    body = body[:at] + odd + body[end:]
    (line,) = lines([bare(body)])
    (piece,) = line["_unknown"]
    assert piece["path"] == "base"
    assert json.loads(piece["content"]) == {"$type": "FarmId", "id": "Farm/x"}
    (record,) = parquet.read_table(io.BytesIO(written([bare(body)], "parquet")["DesktopInfo"])).to_pylist()
    assert (record["base"], record["_unknown"]) == (None, line["_unknown"])


def test_no_form_shows_a_password() -> None:
    secret = vdi.SecureString(utf8_string=b"c4n4ry")
    holders = [cls for cls in the_maker().types if any(field.type == "SecureString" for field in cls.__fields__)]
    assert len(holders) > 3
    unknown = b"<newSecret><utf8String>YzRuNHJ5</utf8String></newSecret></MapEntry>"
    odd = codec.encode(Envelope(entry("k"), bare=True)).replace(b"</MapEntry>", unknown)
    values: list[Any] = [secret, entry("k", secret), *map(maximal, holders)]
    for value in values:
        for field in getattr(value, "__fields__", ()):
            if field.type == "SecureString" and not field.array:
                setattr(value, field.attribute, secret)
    exchanges = [bare(odd), *(bare(codec.encode(Envelope(value, bare=True))) for value in values)]
    assert all(b"YzRuNHJ5" in (one.answer or b"") for one in exchanges)
    seen = 0
    for form in FORMS:
        for data in written(exchanges, form).values():
            if form == "parquet":
                data = str(parquet.read_table(io.BytesIO(data)).to_pylist()).encode()  # noqa: PLW2901 - uncompressed
            assert b"c4n4ry" not in data
            assert b"YzRuNHJ5" not in data
            seen += b"<redacted>" in data
    assert seen >= len(FORMS) * len(holders)
    assert all("c4n4ry" not in repr(row.columns()) for row in captures.rows(exchanges))


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "＝1"]  # noqa: RUF001 - full width


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_csv_begins_a_formula(text: str) -> None:
    (row,) = captures.rows([exchange(None, answered(value=[entry("k")]))])
    assert isinstance(row.value, vdi.MapEntry)
    row.value.key = text
    guarded, raw = io.BytesIO(), io.BytesIO()
    captures.export([row], guarded, form="csv")
    captures.export([row], raw, form="csv-raw")
    (cells,) = table(guarded.getvalue())
    assert cells["key"] == f"'{text}"
    assert table(raw.getvalue())[0]["key"] == text


def test_the_guard_leaves_numbers_and_other_text_alone() -> None:
    values = [entry("a=b"), entry('say "x", \r\n y'), entry("")]
    cells = table(written([exchange(None, answered(value=[*values]))], "csv")["MapEntry"])
    assert [row["key"] for row in cells] == ["a=b", 'say "x", \r\n y', ""]
    numbers = table(written([exchange(None, answered(value=[-7]))], "csv")["xsd:int"])
    assert numbers[0]["value"] == "-7"


def test_columns_are_chosen_by_name_and_by_object() -> None:
    source = [bare(codec.encode(Envelope(maximal(vdi.DesktopInfo), bare=True)))]
    wanted = ["id", "base.name", "_file"]
    (cells,) = table(written(source, "csv", columns=wanted)["DesktopInfo"])
    assert list(cells) == ["_file", "id.id", "base.name"]
    (line,) = lines(source, columns=wanted)
    assert set(line) == {"_file", "id.id", "base.name"}
    schema = parquet.read_schema(io.BytesIO(written(source, "parquet", columns=wanted)["DesktopInfo"]))
    assert schema.names == ["_file", "id", "base"]
    assert schema.field("base").type == arrow.struct([("name", arrow.string())])
    registry = DEFAULT_DIALECT.registry
    checked(wanted, ["DesktopInfo"], registry)
    with pytest.raises(ValueError, match=r"no column base\.nam; did you mean base\.name\?"):
        checked(["base.nam"], ["DesktopInfo"], registry)


def test_a_file_of_one_type_refuses_another() -> None:
    source = [exchange(None, answered(value=[vdi.DesktopId(id="a"), vdi.FarmId(id="b")]))]
    for form in ("csv", "parquet"):
        with pytest.raises(CaptureError, match="rows of DesktopId and of FarmId"):
            captures.export(captures.rows(source), io.BytesIO(), form=form)
        assert set(written(source, form)) == {"DesktopId", "FarmId"}


def test_a_file_without_a_row_has_the_head_of_the_expected_type() -> None:
    for form in ("csv", "parquet"):
        file = io.BytesIO()
        captures.export([], file, form=form, expected="MapEntry", columns=["key", "value"])
        if form == "csv":
            assert file.getvalue() == b"key,value\r\n"
        else:
            assert parquet.read_table(io.BytesIO(file.getvalue())).schema.names == ["key", "value"]
        with pytest.raises(CaptureError, match="there is no row"):
            captures.export([], io.BytesIO(), form=form)
    empty = io.BytesIO()
    captures.export([], empty, form="jsonl")
    assert empty.getvalue() == b""


def test_without_pyarrow_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    rows = captures.rows([exchange(None, answered(value=["x"]))])
    with pytest.raises(CaptureError, match=r"pip install 'vlsi-bindings\[parquet\]'"):
        captures.export(rows, io.BytesIO(), form="parquet")


def test_parquet_is_written_in_groups_and_memory_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "_HELD", 1 << 18)
    page = answered(value=[entry(f"key-{at}", "x" * 200) for at in range(200)])
    peaks = []
    for count in (20, 80):
        file = io.BytesIO()
        tracemalloc.start()
        captures.export(captures.rows(exchange(None, page, at) for at in range(count)), file, form="parquet")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        read = parquet.ParquetFile(io.BytesIO(file.getvalue()))
        assert read.metadata.num_rows == count * 200
        assert read.metadata.num_row_groups > 3
    assert peaks[1] < peaks[0] * 1.5


def test_times_without_a_zone_keep_their_form_and_are_utc_in_parquet() -> None:
    event = maximal(vdi.AuditEventSummaryView)
    event.time = datetime.datetime(2024, 6, 18, 21, 30)  # noqa: DTZ001 - that is the point
    source = [exchange(None, answered(value=[event]))]
    assert lines(source)[0]["time"] == "2024-06-18T21:30:00"
    data = written(source, "parquet")["AuditEventSummaryView"]
    assert parquet.read_table(io.BytesIO(data)).column("time").to_pylist() == [BEGIN]
