"""The contract in the SOAP stacks and XSD processors of Python: all load it without a warning and know what it says."""

# zeep and xmlschema's WSDL reader annotate only a part of their functions.
# mypy: disable-error-code="no-untyped-call"

from __future__ import annotations

import logging
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import suds.client
import xmlschema
import zeep
from lxml import etree
from xmlschema.extras.wsdl import Wsdl11Document

from tests.interop.wsdl_set import COMPLETE, CORE, FAULT, MESSAGES, OPERATIONS, QUERY, ROWS, SERVICE, SPLIT, TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SEED = "DesktopInstantCloneDesktopProvisioningStatusData"
BOTH = pytest.mark.parametrize("path", [SPLIT, COMPLETE], ids=lambda path: path.stem)
INSTANCES = pytest.mark.parametrize("message", [QUERY, ROWS, FAULT], ids=["query", "rows", "fault"])


class _Complaint(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage())


@contextmanager
def silence() -> Iterator[None]:
    """Within it, a warning or a logged complaint is an error; what Python itself deprecates is the stack's affair."""
    handler = _Complaint(level=logging.WARNING)
    logging.getLogger().addHandler(handler)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        logging.getLogger().removeHandler(handler)


def inline_schema() -> etree._Element:
    schema = etree.parse(COMPLETE).find("{*}types/{*}schema")
    assert schema is not None
    return schema


@pytest.mark.parametrize("path", [CORE, TYPES, MESSAGES], ids=lambda path: path.stem)
def test_lxml_compiles_each_document_on_its_own(path: Path) -> None:
    assert len(etree.XMLSchema(etree.parse(path)).error_log) == 0


@INSTANCES
def test_lxml_finds_messages_valid_with_either_schema(message: str) -> None:
    for schema in (etree.parse(MESSAGES).getroot(), inline_schema()):
        judge = etree.XMLSchema(schema)
        assert len(judge.error_log) == 0
        judge.assertValid(etree.fromstring(message))


@pytest.fixture(scope="module")
def judge() -> xmlschema.XMLSchema:
    with silence():
        return xmlschema.XMLSchema(str(MESSAGES))


def test_xmlschema_knows_every_component(judge: xmlschema.XMLSchema) -> None:
    assert len(judge.elements) == 2 * OPERATIONS + 20
    assert judge.types[SEED].base_type is judge.types["DynamicData"]


@INSTANCES
def test_xmlschema_finds_messages_valid(judge: xmlschema.XMLSchema, message: str) -> None:
    judge.validate(message)


@BOTH
def test_xmlschema_reads_the_wsdl(path: Path) -> None:
    with silence():
        wsdl = Wsdl11Document(str(path))
    (binding,) = wsdl.bindings.values()
    assert len(binding.operations) == OPERATIONS


@BOTH
def test_zeep_reads_the_wsdl_strictly(path: Path) -> None:
    with silence():
        client = zeep.Client(str(path), settings=zeep.Settings(strict=True))
    assert len(client.service._binding.all()) == OPERATIONS
    seed = client.get_type(f"{{{SERVICE}}}{SEED}")
    assert seed.elements[0][0] == "operation"
    assert len(seed.elements) == 15


def test_zeep_writes_a_request_that_is_valid() -> None:
    client = zeep.Client(str(COMPLETE))
    types = client.type_factory(SERVICE)
    rule = types.QueryFilterEquals(memberName="enabled", value=zeep.xsd.AnyObject(zeep.xsd.Boolean(), value=True))
    request = client.create_message(
        client.service,
        "QueryService_Query",
        _this={"_value_1": "QueryService", "type": "QueryService"},
        definition=types.QueryDefinition(queryEntityType="DesktopSummaryView", filter=rule),
    )
    etree.XMLSchema(etree.parse(MESSAGES)).assertValid(request.find("{*}Body")[0])


@BOTH
def test_suds_reads_the_wsdl(path: Path) -> None:
    with silence():
        client = suds.client.Client(path.as_uri(), cache=None)
    (port,) = client.wsdl.services[0].ports
    assert len(port.methods) == OPERATIONS
    seed = client.factory.create(f"{{{SERVICE}}}{SEED}")
    assert len(seed.__keylist__) == 15
