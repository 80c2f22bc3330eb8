"""A request as it would be sent, without its secrets, and what the judges say of it: for --dry-run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from ..client.parts import demand_small_arrays
from ..client.redaction import redacted
from ..codec import DEFAULT_DIALECT, encode
from ..codec.limits import DEFAULT_LIMITS
from ..codec.parser import parse
from ..conformance import check
from .console import warn
from .messages import write_xml
from .statuses import DONE, REFUSED, finding_text

if TYPE_CHECKING:
    from ..model import Request
    from .connecting import Server


def show_request(server: Server, request: Request[Any]) -> int:
    """Print the envelope on standard output, the findings on standard error; gives the exit status.

    Raises EncodeError for a request that no message can be made of, TooManyItemsError for one that is too long.
    """
    demand_small_arrays(request)
    dialect = server.dialect or DEFAULT_DIALECT
    report = check(encode(request, dialect=dialect), release=server.release, direction="request", dialect=dialect)
    tree = parse(encode(redacted(request), dialect=dialect), DEFAULT_LIMITS).root
    etree.indent(tree)
    write_xml(etree.tostring(tree, encoding="utf-8", xml_declaration=True))
    for finding in report.findings:
        warn(f"{finding.severity.value}: {finding_text(finding)}")
    return DONE if report.valid else REFUSED
