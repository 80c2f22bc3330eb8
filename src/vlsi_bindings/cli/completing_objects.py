"""What the shell's completion offers for objects: kinds, the paths within them, and their names.

Only names come from a server, and only in a session that ``vlsi login`` has kept: Tab logs nobody in.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final

from .completing import beginning, first, leaves_of, quietly

if TYPE_CHECKING:
    from ..client.naming import Kind

_WORD: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
"""Where a word of a name begins: ConnectionServer is connection-server."""
_SPECIAL: Final = re.compile(r"[^\w@%+=:,./-]")
"""What bash would take for something else than a part of a word."""
_MOST_NAMES: Final = 100
_PATIENCE: Final = 3.0
"""Seconds that a server has for telling names: somebody has pressed Tab."""
STATES: Final = {
    ("Desktop", "published"): "image_published",
    ("Desktop", "pushed"): "image_pushed",
    ("Machine", "available"): "machine_available",
}
"""The states that have a word: kind and word, and the condition of the client that it is."""


@quietly
def kinds(incomplete: str) -> list[str]:
    """The kinds whose words begin so."""
    from ..client import reads  # noqa: PLC0415 - as above
    from ..client.naming import ALIASES  # noqa: PLC0415
    from ..vdi import REGISTRY  # noqa: PLC0415

    got = (name.removesuffix("_Get") for name in REGISTRY.operation_names() if name.endswith("_Get") and reads(name))
    return beginning((*ALIASES, *(_WORD.sub("-", service).lower() for service in got)), incomplete)


@quietly
def paths(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The paths of an object of the kind that is being typed."""
    return beginning(leaves_of(_kind(ctx).returns), incomplete)


@quietly
def states(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The states that the kind that is being typed has, and its paths, as conditions to be gone on with."""
    kind = _kind(ctx)
    words = [word for service, word in STATES if service == kind.service]
    return beginning([*words, *(f"{path}=" for path in leaves_of(kind.returns))], incomplete)


@quietly
def changes(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """What comes after the kind in an update: the object's name, then the paths, as assignments to be gone on with."""
    kind = _kind(ctx)
    if kind.identity is not None and not ctx.params.get("words"):
        return _named(ctx, kind, incomplete)
    return beginning((f"{path}=" for path in leaves_of(kind.returns)), incomplete)


@quietly
def names(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The objects of the kind that is being typed whose names begin so, as the server tells them."""
    return _named(ctx, _kind(ctx), incomplete)


def _kind(ctx: Any) -> Kind:  # noqa: ANN401 - as above
    from ..client.naming import kind_of  # noqa: PLC0415 - as above

    return kind_of(first(ctx, "kind"))


def _named(ctx: Any, kind: Kind, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    from ..client.naming import names_beginning  # noqa: PLC0415 - as above
    from ..client.queries.driving import run  # noqa: PLC0415
    from .connecting import server_of  # noqa: PLC0415

    with server_of(ctx.params).peek(_PATIENCE) as connection:
        found = run(connection.send, names_beginning(kind, incomplete, _MOST_NAMES))
    quoted = os.environ.get("_VLSI_COMPLETE") == "complete_bash"  # other shells quote what they take
    return [_SPECIAL.sub(r"\\\g<0>", name) if quoted else name for name in found]
