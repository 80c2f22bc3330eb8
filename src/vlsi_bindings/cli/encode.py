"""``vlsi encode``: the JSON that decode prints, back to a message."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from .options import CoreNamespace, DialectFile, Namespace, Package, saved_dialect
from .output import Output, opened
from .sources import SourceError, find_sources, read

Input = Annotated[
    Path | None,
    typer.Argument(metavar="FILE", help="The document; - or nothing for standard input.", show_default=False),
]


def encode(
    file: Input = None,
    output: Output = None,
    namespace: Namespace = None,
    core_namespace: CoreNamespace = None,
    package: Package = None,
    dialect_file: DialectFile = None,
) -> int:
    """Write the message that a JSON document describes.

    The document is what decode --format json prints; the form is described in the documentation (docs/json.md). A
    file is written as a whole or not at all. With --dialect the message is written in that one, whatever the document
    says.

    \b
    Exit status: 0, 2 if the document cannot be read or is no message.

    \b
    Examples:
      vlsi encode request.json --output request.xml
      vlsi decode --format json --secrets capture.xml | jq '...' | vlsi encode > changed.xml
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..codec import DEFAULT_DIALECT, DEFAULT_LIMITS, EncodeError, encode  # noqa: PLC0415 - the help needs no codec
    from ..codec.json_form import from_json  # noqa: PLC0415
    from ..codec.json_shape import expect_object  # noqa: PLC0415

    source = find_sources([] if file is None else [file])[0]
    document = _parse(read(source, DEFAULT_LIMITS.max_bytes), source.name)
    if dialect_file is not None:
        document["$dialect"] = saved_dialect(dialect_file).document()["settings"]
        document.pop("$namespaces", None)
    for setting, value in (("namespace", namespace), ("core_namespace", core_namespace)):
        if value is not None:
            document["$dialect"] = expect_object(document.get("$dialect", {}), "$dialect") | {setting: value}
    try:
        message = encode(from_json(document, package=package or DEFAULT_DIALECT.package))
    except EncodeError as error:
        raise SourceError(f"{source.name}: {error}") from None
    with opened(output) as target:
        target.write(message)
    return 0


def _parse(text: bytes, name: str) -> dict[str, object]:
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        told = "holds several documents; give them one by one" if error.msg == "Extra data" else f"no JSON: {error.msg}"
        raise SourceError(f"{name}: line {error.lineno}, column {error.colno}: {told}") from None
    except (UnicodeDecodeError, RecursionError) as error:
        raise SourceError(f"{name}: no JSON: {error}") from None
    if not isinstance(document, dict):
        raise SourceError(f"{name}: a JSON object is needed, found {type(document).__name__}")
    return document
