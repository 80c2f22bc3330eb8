"""What the server answers, in the eyes of judges that are not ours: libxml2 and xmlschema, with a release's plain XSD.

For every operation, for a page of every type that can be asked for, and in both layouts of namespaces, of which the
server is told, since requests do not say it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import pytest
import xmlschema
from lxml import etree

from tests.simulator.serving import Client, a_server, undone
from tests.simulator.suited import suited
from tests.support.release_sets import RELEASES
from tests.support.schemas import payload
from tests.support.spellings import LAYOUT_B
from vlsi_bindings import contract
from vlsi_bindings.codec import DEFAULT_DIALECT, Dialect

if TYPE_CHECKING:
    from collections.abc import Iterator

LAYOUTS: Final = {"A": DEFAULT_DIALECT, "B": LAYOUT_B}
QUICK: Final = ("2512", "A")
RUNS: Final = [
    pytest.param(release, layout, marks=[] if (release, layout) == QUICK else pytest.mark.slow)
    for release in RELEASES
    for layout in LAYOUTS
]


class Judges:
    """Two that have read the plain XSD of a release, and nothing else of this project."""

    def __init__(self, release: str, dialect: Dialect) -> None:
        files = contract.plain_set(release=release, core_namespace=dialect.core_namespace)
        with TemporaryDirectory() as folder:
            for name, content in files.items():
                (Path(folder) / name).write_bytes(content)
            types = str(Path(folder) / "vdi-types.xsd")
            self._first, self._second = etree.XMLSchema(etree.parse(types)), xmlschema.XMLSchema10(types)

    def errors(self, document: bytes) -> list[str]:
        """What they say against what a message holds."""
        element = etree.fromstring(payload(document))
        self._first.validate(element)
        second = next(iter(self._second.iter_errors(element)), None)
        return [str(error) for error in (*self._first.error_log, *([] if second is None else [second.reason]))]


@cache
def judges(release: str, layout: str) -> Judges:
    return Judges(release, LAYOUTS[layout])


def answers(release: str, dialect: Dialect) -> Iterator[tuple[str, bytes]]:
    """An answer of every operation, each to the same estate, and a page of every type that can be asked for."""
    server = a_server(release, dialect=dialect)
    found, given = server.inventory.shapes.contract, suited(server)
    for name in found.operations:
        with undone(server):
            yield name, Client(server).send(server.inventory.examples.request(name, given.get(name)), dialect).body
    for name, documented in found.types.items():
        if "QueryService" in documented.queryable_by:
            request = server.inventory.examples.request("QueryService_Query", {"definition.queryEntityType": name})
            reply = Client(server).send(request, dialect)
            assert reply.status == 200, name
            yield name, reply.body


@pytest.mark.parametrize(("release", "layout"), RUNS)
def test_every_answer_is_valid_for_judges_that_are_not_ours(release: str, layout: str) -> None:
    seen = 0
    for name, body in answers(release, LAYOUTS[layout]):
        assert judges(release, layout).errors(body) == [], name
        seen += 1
    assert seen > 470


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"displayName>", b"shownName>"),
        (b"<displayName>", b"<displayName/><displayName>"),
        (b"<returnval>", b'<returnval xsi:type="PodInfo" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'),
        (b"<returnval>", b"<returnval><id><id>Site/1</id></id>"),
    ],
)
def test_both_judges_see_what_is_wrong(right: bytes, wrong: bytes) -> None:
    client = Client(a_server(QUICK[0]))
    body = client.send(client.server.inventory.examples.request("Site_List")).body
    assert right in body
    assert judges(*QUICK).errors(body) == []
    assert len(judges(*QUICK).errors(body.replace(right, wrong))) >= 2
