"""Words that stand in every message and cannot be told from a name: names and values of the contract, SOAP, HTTP, HAR.

A user who is called Desktop is replaced where users stand; to search for that word everywhere would ruin the messages.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ...contract import load

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD: Final = re.compile(r"[^\W_]+")

_FIXED: Final = """
removed user name host domain dom dir id text example local localhost builtin authority system everyone anonymous
soapenv soap envelope header body fault faultcode faultstring faultactor detail xml xmlns xsi xsd version encoding utf
http https www org com net int urn vdi vim vim25 vmware vlsi view sdk schemas xmlsoap w3 xmlschema instance actor
mustunderstand code client server versionmismatch true false null none inf nan type nil ascii iso charset json html
post get put head options basic bearer negotiate gzip deflate br zstd identity chunked keep alive close gmt utc
log creator entries entry starteddatetime time request response cache timings send wait receive timed problem method
url httpversion cookies headers querystring headerssize bodysize value postdata mimetype content size status statustext
redirecturl comment page pages base64 bindings vlsibindings entity not found
jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun
users groups computers controllers administrators administrator admin guest
the and for with was could cannot from that this has have are
certificate key public private begin end string boolean short long byte double float datetime base64binary anyuri
anytype
file capture xml har
"""


@cache
def vocabulary() -> frozenset[str]:
    """All such words, in lower case."""
    return frozenset(word for text in (_FIXED, *_documented()) for word in WORD.findall(text.lower()))


def _documented() -> Iterator[str]:
    """Every name, value and literal of the contract."""
    api = load()
    yield api.namespace
    yield from api.services
    for enumeration in api.enumerations.values():
        yield from (enumeration.name, *enumeration.values)
    for documented in api.types.values():
        yield documented.name
        for field in documented.fields:
            yield from (
                field.name,
                *field.patterns,
                *(field.default or ()),
                *(v for r in field.rules for v in r.values),
            )
    for operation in api.operations.values():
        yield from (operation.name, *(parameter.name for parameter in operation.parameters))
