"""``vlsi health``: what administrators look at every morning, for people and for monitoring."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from enum import Enum
from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated, Final

import typer

from . import completing
from .connecting import Server, on_server
from .console import printable, write_lines
from .console import warn as say
from .statuses import DONE, REFUSED, fault_text, in_options
from .tables import write_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..health import Limits, Result

_STYLES: Final = {"OK": "green", "WARNING": "yellow", "CRITICAL": "bold red", "UNKNOWN": "magenta", "SKIPPED": "dim"}
_ORDER: Final = ("CRITICAL", "WARNING", "UNKNOWN", "OK", "SKIPPED")


class Form(str, Enum):
    """How the results are told."""

    TABLE = "table"
    JSON = "json"
    NAGIOS = "nagios"
    PROMETHEUS = "prometheus"


@on_server
def health(
    server: Server,
    checks: Annotated[
        list[str] | None,
        typer.Option(
            "--check",
            metavar="NAME",
            help="Only this check; may be repeated.",
            show_default=False,
            autocompletion=completing.checks,
        ),
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the checks and their thresholds, and end.")] = False,
    warn: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=N",
            help="A threshold of a WARNING, or NAME=off; may be repeated.",
            autocompletion=completing.thresholds,
        ),
    ] = None,
    critical: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=N",
            help="A threshold of CRITICAL, or NAME=off; may be repeated.",
            autocompletion=completing.thresholds,
        ),
    ] = None,
    limits_file: Annotated[
        Path | None,
        typer.Option(
            "--limits",
            metavar="FILE",
            help="Thresholds: lines NAME = N below [warn] and [critical]; --warn and --critical go over it.",
            show_default=False,
        ),
    ] = None,
    at_once: Annotated[int, typer.Option(min=1, max=16, metavar="N", help="Calls under way at a time.")] = 4,
    form: Annotated[Form, typer.Option("--format", help="How the results are told.")] = Form.TABLE,
) -> int:
    """Check how an estate is.

    That is sessions, license, pools, machines, servers, certificates, vSphere, events, domains, farms and gateways.

    Only operations that read are called. A check that fails is UNKNOWN and stops no other; what --release does not have
    is SKIPPED. --list tells the checks with their thresholds.

    \b
    Exit status:
      table, json  0 all is well, 1 something is not, or no log-in, 2 the command is wrong, 3 no answer
      nagios       0 OK, 1 WARNING, 2 CRITICAL or no answer, 3 UNKNOWN or a wrong command
      prometheus   0; as table, with vlsi_health_up 0, where nothing could be asked

    \b
    Examples:
      vlsi health --profile lab
      vlsi health --check certificate --warn certificate.days=60
      vlsi health --format nagios --check machine --critical machine.percent=5
      vlsi health --format prometheus > vlsi.prom
    """  # noqa: D301 - the escape keeps the lines below it as they are
    try:
        limits = _limits(checks or [], limits_file, warn, critical)
        if listed:
            return _list(checks or [], limits, form)
        return _tell(_results(server, checks or [], limits, at_once), form)
    except Exception as error:
        if form in (Form.TABLE, Form.JSON):
            raise
        return _tell_failure(error, form)


def _limits(names: list[str], file: Path | None, warn: list[str] | None, critical: list[str] | None) -> Limits:
    """The thresholds; what is not there is told before anybody logs in."""
    from ..health.limits_file import with_file  # noqa: PLC0415 - the help needs none of it
    from ..health.running import chosen, defaults  # noqa: PLC0415 - as above

    chosen(names)
    limits = defaults() if file is None else with_file(defaults(), file)
    return limits.changed(_thresholds("--warn", warn), _thresholds("--critical", critical))


def _results(server: Server, names: list[str], limits: Limits, at_once: int) -> Iterator[Result]:
    """The results, each as soon as it is there."""
    from ..client import Retry  # noqa: PLC0415 - as above
    from ..health import run  # noqa: PLC0415 - as above

    once = Retry(tries=1)  # whoever watches looks again by himself, and wants an answer in time
    with server.connect(retry=once) as connection:
        yield from run(connection, only=names, limits=limits, at_once=at_once)


def _tell(coming: Iterator[Result], form: Form) -> int:
    from ..health import State, worst  # noqa: PLC0415 - as above
    from ..health.formats import as_json, as_nagios, as_prometheus  # noqa: PLC0415

    began = time.monotonic()
    results = [_line(result) if form is Form.TABLE else result for result in coming]
    state = worst(results)
    if form is Form.TABLE:
        _sum_up(results, time.monotonic() - began)
    if form is not Form.TABLE:
        write = {Form.JSON: as_json, Form.NAGIOS: as_nagios, Form.PROMETHEUS: as_prometheus}[form]
        sys.stdout.write(write(results))
    if form is Form.NAGIOS:
        return int(state)
    return DONE if form is Form.PROMETHEUS or state is State.OK else REFUSED


def _tell_failure(error: Exception, form: Form) -> int:
    """What monitoring is told when no check could be done."""
    from ..client import TransportError  # noqa: PLC0415 - as above
    from ..health import State  # noqa: PLC0415 - as above
    from ..health.formats import down, failure  # noqa: PLC0415 - as above
    from ..model import Fault  # noqa: PLC0415 - as above

    if form is Form.PROMETHEUS:
        sys.stdout.write(down())
        raise error
    state, why = State.UNKNOWN, str(error) or type(error).__name__
    if isinstance(error, TransportError):
        state, why = State.CRITICAL, in_options(error.message)
    elif isinstance(error, Fault):
        why = fault_text(error)
    sys.stdout.write(failure(state, why))
    return int(state)


def _line(result: Result) -> Result:
    """Tell a result to people, and give it back."""
    name = result.state.name
    write_lines([[(f"{name:8}", _STYLES[name]), (f" {result.name:20}", "bold"), (printable(result.text), "")]])
    return result


def _sum_up(results: list[Result], seconds: float) -> None:
    """Tell how many are how, on standard error: the worst first."""
    counts = Counter(result.state.name for result in results)
    told = ", ".join(f"{counts[name]} {name}" for name in _ORDER if counts[name])
    say(f"{len(results)} {'check' if len(results) == 1 else 'checks'} in {seconds:.1f} s: {told}")


def _thresholds(option: str, given: list[str] | None) -> dict[str, float | None]:
    """``certificate.days=30`` as numbers by name; raises ValueError for anything else."""
    from ..health.limits_file import number_of  # noqa: PLC0415 - as above

    found: dict[str, float | None] = {}
    for text in given or []:
        name, equals, number = text.partition("=")
        if not equals:
            raise ValueError(f"{option} {text}: NAME=NUMBER is needed, such as certificate.days=30, or NAME=off")
        found[name] = number_of(f"{option} {text}", number)
    return found


def _list(names: list[str], limits: Limits, form: Form) -> int:
    from ..health.running import chosen  # noqa: PLC0415 - as above

    if form is Form.JSON:
        typer.echo(json.dumps([one.as_json(limits) for one in chosen(names)], indent=2))
        return DONE
    rows = []
    for one in chosen(names):
        rows.append((one.name, one.about, "", ""))
        for limit in (limits[limit.name] for limit in one.limits):
            sign = "<" if limit.below else ">="
            rows.append(
                (f"  {limit.name}", f"  {limit.about}", _threshold(sign, limit.warn), _threshold(sign, limit.critical))
            )
    write_table(("check, threshold", "about", "warning", "critical"), rows)
    return DONE


def _threshold(sign: str, number: float | None) -> str:
    return "off" if number is None else f"{sign} {number:g}"
