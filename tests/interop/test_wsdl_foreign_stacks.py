"""The contract in toolkits of other languages: each that is installed generates or loads its client from it.

Every toolkit runs as its user would run it, on both WSDLs or the schema set, and must end well, without a warning.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.interop.wsdl_set import COMPLETE, FAULT, MESSAGES, OPERATIONS, QUERY, ROWS, SPLIT, TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WARNING = re.compile(r"\b(warn(ing)?|error|severe)\b", re.IGNORECASE)
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

PHP_PROGRAM = """
error_reporting(E_ALL);
$client = new SoapClient($argv[1], ["cache_wsdl" => WSDL_CACHE_NONE]);
echo count($client->__getFunctions());
"""
NODE_PROGRAM = """
require("soap").createClientAsync(process.argv[1]).then(
  client => process.stdout.write(String(Object.keys(client.VdiService.VdiPort).length)),
  failure => { console.error(failure); process.exit(1); });
"""
PERL_PROGRAM = """
my $service = SOAP::Lite->service("file://$ARGV[0]");
print scalar grep { /^[A-Z][A-Za-z0-9]+_|^AuditEventDetails$/ && defined &{"VdiService::$_"} } keys %VdiService::;
"""


@dataclass(frozen=True)
class Toolkit:
    """How a toolkit is run; ``{out}`` stands for an empty folder, ``{file}`` for the file that it reads."""

    name: str
    command: Sequence[str]
    files: Sequence[Path] = (SPLIT, COMPLETE)
    produces: tuple[str, str] | None = None
    """A file that it writes, and a text in it: where it can, a method with unwrapped parameters."""
    prints: str | None = None
    """Its standard output, if that tells whether it knows all operations."""

    def __str__(self) -> str:
        return self.name


TOOLKITS = [
    Toolkit("php", ("php", "-r", PHP_PROGRAM, "{file}"), prints=str(OPERATIONS)),
    Toolkit("node-soap", ("node", "-e", NODE_PROGRAM, "{file}"), prints=str(OPERATIONS)),
    Toolkit(
        "perl-soap-lite", ("perl", "-MSOAP::Lite", "-e", PERL_PROGRAM, "{file}"), (COMPLETE,), prints=str(OPERATIONS)
    ),
    Toolkit(
        "jax-ws",
        ("wsimport", "-quiet", "-Xnocompile", "-s", "{out}", "-d", "{out}", "-p", "vdi", "{file}"),
        produces=("vdi/VdiPortType.java", "public DesktopInfo desktopGet("),
    ),
    Toolkit(
        "mono",
        ("wsdl", "-out:{out}/client.cs", "{file}"),
        (COMPLETE,),
        produces=("client.cs", "DesktopInfo Desktop_Get(ManagedObjectReference _this, DesktopId id)"),
    ),
    Toolkit(
        "kdsoap", ("kdwsdl2cpp", "{file}", "-o", "{out}/client.h"), (COMPLETE,), produces=("client.h", "desktop_Get(")
    ),
    Toolkit(
        "xjc",
        ("xjc", "-quiet", "-d", "{out}", "{file}"),
        (MESSAGES,),
        produces=("vdi/DesktopInfo.java", "class DesktopInfo"),
    ),
    Toolkit("xmlbeans", ("scomp", "-srconly", "-src", "{out}", "-out", "{out}/x.jar", "{file}"), (MESSAGES,)),
    Toolkit(
        "xsdcxx",
        ("xsdcxx", "cxx-tree", "--root-element-none", "--output-dir", "{out}", "{file}"),
        (TYPES,),
        produces=("vdi-types.hxx", "class DesktopInfo"),
    ),
]
CASES = [pytest.param(toolkit, path, id=f"{toolkit}-{path.stem}") for toolkit in TOOLKITS for path in toolkit.files]


def run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a toolkit's command in a folder; the test is skipped where it is not installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - the commands of this file


def skip_without_library(toolkit: Toolkit, folder: Path) -> None:
    probes = {
        "php": ("php", "-r", "exit(class_exists('SoapClient') ? 0 : 1);"),
        "node-soap": ("node", "-e", "require('soap')"),
        "perl-soap-lite": ("perl", "-MSOAP::Lite", "-e", "1"),
    }
    probe = probes.get(toolkit.name)
    if probe and run(probe, folder).returncode:
        pytest.skip(f"{toolkit.command[0]} has no SOAP library installed")


@pytest.mark.parametrize(("toolkit", "path"), CASES)
def test_a_client_comes_of_it(toolkit: Toolkit, path: Path, tmp_path: Path) -> None:
    skip_without_library(toolkit, tmp_path)
    command = [part.replace("{out}", str(tmp_path)).replace("{file}", str(path)) for part in toolkit.command]
    done = run(command, tmp_path)
    report = done.stdout + done.stderr
    assert done.returncode == 0, report
    assert not WARNING.search(report), report
    assert toolkit.prints in (None, done.stdout), report
    if toolkit.produces:
        name, text = toolkit.produces
        assert text in (tmp_path / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [SPLIT, COMPLETE], ids=lambda path: path.stem)
def test_gsoap_makes_a_header_that_its_compiler_takes(path: Path, tmp_path: Path) -> None:
    header = tmp_path / "client.h"
    read = run(["wsdl2h", "-P", "-o", str(header), str(path)], tmp_path)
    assert (read.returncode, WARNING.search(read.stderr)) == (0, None), read.stderr
    assert len(re.findall(r"^//gsoap \w+ +service method-style:", header.read_text(), re.MULTILINE)) == OPERATIONS
    compiled = run(["soapcpp2", "-x", "-C", "-L", "-d", str(tmp_path), str(header)], tmp_path)
    assert (compiled.returncode, WARNING.search(compiled.stderr)) == (0, None), compiled.stderr


@pytest.fixture(params=[QUERY, ROWS, FAULT], ids=["query", "rows", "fault"])
def instance(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A message in a file that says where its schema is."""
    message = etree.fromstring(str(request.param))
    message.set(f"{XSI}schemaLocation", f"urn:vdi {MESSAGES.as_uri()}")
    path = tmp_path / "message.xml"
    path.write_bytes(etree.tostring(message))
    return path


def test_xmllint_finds_messages_valid(instance: Path, tmp_path: Path) -> None:
    done = run(["xmllint", "--noout", "--nonet", "--schema", str(MESSAGES), str(instance)], tmp_path)
    assert done.stderr.splitlines() == [f"{instance} validates"]


def test_xerces_c_finds_messages_valid(instance: Path, tmp_path: Path) -> None:
    done = run(["SAX2Count", "-v=always", "-f", str(instance)], tmp_path)
    assert done.returncode == 0
    assert not WARNING.search(done.stdout + done.stderr), done.stderr
