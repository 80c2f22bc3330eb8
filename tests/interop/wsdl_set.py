"""The contract's files as the interoperability tests use them, and a few messages in their terms."""

from __future__ import annotations

from pathlib import Path

WSDL_FOLDER = Path(__file__).parents[2] / "wsdl"
SPLIT = WSDL_FOLDER / "vdi.wsdl"
COMPLETE = WSDL_FOLDER / "vdi-complete.wsdl"
CORE = WSDL_FOLDER / "vdi-core.xsd"
TYPES = WSDL_FOLDER / "vdi-types.xsd"
MESSAGES = WSDL_FOLDER / "vdi-messages.xsd"

OPERATIONS = 482
SERVICE = "urn:vdi"

QUERY = """\
<QueryService_Query xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <_this type="QueryService">QueryService</_this>
  <definition>
    <queryEntityType>DesktopSummaryView</queryEntityType>
    <filter xsi:type="QueryFilterAnd">
      <filters xsi:type="QueryFilterEquals">
        <memberName>desktopSummaryData.enabled</memberName>
        <value xsi:type="xsd:boolean">true</value>
      </filters>
      <filters xsi:type="QueryFilterContains">
        <memberName>desktopSummaryData.name</memberName>
        <value xsi:type="xsd:string">lab</value>
      </filters>
    </filter>
  </definition>
</QueryService_Query>
"""
"""A request with polymorphic filters and typed anyType values."""

ROWS = """\
<QueryService_QueryResponse xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <returnval>
    <id><id>Query/a</id></id>
    <startingOffset>0</startingOffset>
    <results xsi:type="DesktopId"><id>Desktop/a</id></results>
    <results xsi:type="ArrayOfString"><string>x</string><string>y</string></results>
    <results xsi:type="xsd:int">1</results>
  </returnval>
</QueryService_QueryResponse>
"""
"""An answer whose rows are of any type."""

FAULT = """\
<EntityNotFoundFault xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="EntityNotFound">
  <errorMessage>gone</errorMessage>
  <id xsi:type="DesktopId"><id>Desktop/a</id></id>
</EntityNotFoundFault>
"""
"""The detail of a fault."""
