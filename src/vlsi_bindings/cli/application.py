"""The verbs put together, and the one place where errors become messages and exit statuses."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from .. import __version__
from ..extras import MissingExtraError
from . import (
    call,
    capture_export,
    capture_html,
    capture_scan,
    captures,
    check,
    compare,
    contract,
    decode,
    diff,
    doctor,
    encode,
    get,
    health,
    learn,
    login,
    profile,
    query,
    roundtrip,
    sanitize,
    set_value,
    simulate,
    update,
    wait,
    wsdl,
)
from .console import complain, prepare_streams, silence_output
from .meant import tell_meant

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
PIPE_CLOSED = 141
"""The statuses that a shell gives to a process ended by SIGINT and by SIGPIPE."""

HELP = """Read, check and write messages of the Horizon View API (VLSI SOAP), and talk to its servers.

Files may be named one by one or by a pattern; - is standard input, and sample:NAME one of the messages that the package
brings along.

\b
Exit status:
  0    done, nothing to report
  1    done, and there are findings; or a server refuses
  2    something cannot be read or written, or the command is wrong
  3    no answer of a server came
  4    what was waited for has not come true in time

\b
Examples:
  vlsi decode capture.xml
  vlsi check 'captures/*.xml'
  vlsi decode --format json capture.xml | vlsi encode > again.xml
  vlsi profile add lab horizon.example.com --user 'LAB\\administrator'
  vlsi query MachineSummaryView --where 'base.name startswith WIN'
"""


class Verbs(TyperGroup):
    """The group of verbs: no error of theirs, and no interruption, ends in a traceback."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - the context class is not public in every release of typer
        """Run the verb; its errors become a message and an exit status."""
        try:
            prepare_streams()
            status = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            silence_output()
            raise typer.Exit(PIPE_CLOSED) from None
        except KeyboardInterrupt:
            complain("interrupted")
            raise typer.Exit(INTERRUPTED) from None
        except Exception as error:
            failed = _status(error)
            if failed is None:
                tell_meant(error)
                raise
            raise typer.Exit(failed) from None
        raise typer.Exit(status or 0)


def _status(error: Exception) -> int | None:
    """Tell of an error, and give its exit status; ``None`` for one that nobody expects, and for those of typer."""
    if "vlsi_bindings.client" in sys.modules:  # else nothing has been sent, and its errors need not be loaded
        from .statuses import told  # noqa: PLC0415 - most runs have no error

        status = told(error)
        if status is not None:
            return status
    if isinstance(error, (OSError, ValueError, LookupError, MissingExtraError)):
        complain(describe(error))
        return 2
    return None


def describe(error: Exception) -> str:
    """An error in a line: for the system's errors the file and the reason, else its own words."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error) or type(error).__name__


app = typer.Typer(
    cls=Verbs,
    help=HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command("decode")(decode.decode)
app.command("encode")(encode.encode)
app.command("check")(check.check)
app.command("roundtrip")(roundtrip.roundtrip)
app.command("set")(set_value.set_value)
app.command("compare")(compare.compare)
app.command("learn")(learn.learn)
app.command("sanitize")(sanitize.sanitize)
app.command("contract")(contract.contract)
app.command("wsdl")(wsdl.wsdl)
app.command("diff")(diff.diff)
app.command("simulate")(simulate.simulate)
app.add_typer(profile.app, name="profile")
app.command("login")(login.login)
app.command("logout")(login.logout)
app.command("call")(call.call)
app.command("query")(query.query)
app.command("get")(get.get)
app.command("update")(update.update)
app.command("wait")(wait.wait)
app.command("doctor")(doctor.doctor)
app.command("health")(health.health)
app.add_typer(captures.app, name="captures")
captures.app.command("export")(capture_export.export)
captures.app.command("html")(capture_html.html)
captures.app.command("scan")(capture_scan.scan)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vlsi {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Take the options that stand before the verb."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command; raises SystemExit with the status."""
    app(args=arguments, prog_name="vlsi")
