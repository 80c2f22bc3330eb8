"""docs/conformance.md is true: its tables are those of the code, its counts those of the contract, its example runs."""

from __future__ import annotations

import contextlib
import io
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.support.schemas import the_contract
from vlsi_bindings.conformance import CATALOGUE, JUDGES, Direction
from vlsi_bindings.conformance.explained import EXPLAINED
from vlsi_bindings.conformance.rules import KINDS, all_stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.conformance import Entry
    from vlsi_bindings.conformance.rules import Kind

TEXT: Final = (Path(__file__).parents[2] / "docs" / "conformance.md").read_text(encoding="utf-8")
COLUMNS: Final = ("codec", "xsd", "rules", "xsd11")
WHOLE: Final = ("whole", "whole", "", "whole")


def structure() -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """What the contract says beside its rules: how often, and how much of it each judge sees."""
    documented = the_contract()
    fields = [field for part in documented.types.values() for field in part.fields]
    fields += [parameter for operation in documented.operations.values() for parameter in operation.parameters]
    yield "types", len(documented.types), WHOLE
    yield "operations", len(documented.operations), WHOLE
    yield "fields and parameters: name, order, number, type", len(fields), WHOLE
    yield "of these, required", sum(not field.optional for field in fields), WHOLE
    yield "enumerated fields and parameters", sum(field.enumeration is not None for field in fields), WHOLE
    yield "values of `anyType`: their `xsi:type`", sum(f.type == "xsd:anyType" for f in fields), ("whole", "", "", "")


def kinds() -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """The same for every kind of rule that the contract states."""
    counts = Counter(stated.kind.name for stated in all_stated(the_contract()))
    for kind in KINDS.values():
        yield f"`{kind.name}`", counts[kind.name], sights(kind)


def sights(kind: Kind) -> tuple[str, ...]:
    """How much of a rule the judges see. The assertions come on top of the schema."""
    both = {kind.schema, kind.assertion}
    eleven = "whole" if "whole" in both else "part" if "part" in both else ""
    return "", kind.schema, kind.predicate, eleven


def test_the_table_of_what_each_judge_sees_is_that_of_contract_and_code() -> None:
    rows = [
        f"| {what} | {count:,} | {' | '.join(s or '-' for s in seen)} |"
        for what, count, seen in (*structure(), *kinds())
    ]
    assert tuple(JUDGES) == COLUMNS
    assert "\n".join(rows) in TEXT, "\n" + "\n".join(rows)


def test_the_table_of_rules_is_that_of_the_catalogue() -> None:
    rows = [row(entry) for entry in CATALOGUE.values()]
    assert "\n".join(rows) in TEXT, "\n" + "\n".join(rows)


def row(entry: Entry) -> str:
    judges = ", ".join(judge for judge in JUDGES if judge in entry.judges) or "any"
    severities = " | ".join(entry.severity(direction) for direction in (Direction.REQUEST, Direction.RESPONSE))
    return f"| `{entry.rule}` | {entry.about} | {severities} | {judges} |"


def quoted(names: frozenset[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def test_every_explained_disagreement_is_told() -> None:
    rows = [f"- {quoted(e.rules)}: {' and '.join(sorted(e.silent))} silent, since {e.why}." for e in EXPLAINED]
    assert "\n".join(rows) in TEXT, "\n" + "\n".join(rows)


def test_the_example_runs_and_prints_what_it_says() -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(example, "docs/conformance.md", "exec"), {})  # noqa: S102 - the document's own example
    said = re.findall(r"^#> (.*)$", example, re.MULTILINE)
    assert printed.getvalue().splitlines() == said
