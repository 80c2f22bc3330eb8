"""What is built holds all of the package, and nothing else; it works from there, and says which extra is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from vlsi_bindings.extras import MissingExtraError, extra

ROOT = Path(__file__).parent.parent
SOURCES = ("MANIFEST.in", "README.md", "pyproject.toml", "setup.cfg", "setup.py", "src", "wsdl")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.egg-info")


def run(*arguments: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Python, with something before all else on its path."""
    environment = {**os.environ, "PYTHONPATH": str(path)} if path else None
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution, and the wheel that was built from it."""
    source, built = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("built")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, source)
    (source / "tests").mkdir()
    (source / "tests" / "test_nothing.py").touch()
    done = run("-m", "build", "--no-isolation", "--outdir", str(built), str(source))
    assert done.returncode == 0, done.stdout + done.stderr
    return built


def test_what_is_built_holds_every_file_of_the_package_and_works_from_there(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    package = ROOT / "src" / "vlsi_bindings"
    files = [path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    expected = {f"vlsi_bindings/{path.relative_to(package).as_posix()}" for path in files}
    expected |= {f"vlsi_bindings/wsdl/{path.name}" for path in (ROOT / "wsdl").iterdir() if path.is_file()}
    names = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == expected

    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as sources:
        folders = {name.split("/")[1] for name in sources.getnames() if name.count("/") > 1}
    assert folders == {"src", "wsdl"}

    for arguments in (("roundtrip", "sample:query_request"), ("contract", "--type", "DesktopId")):
        done = run("-W", "error", "-m", "vlsi_bindings", *arguments, path=wheel)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("module", "library", "name"),
    [
        ("vlsi_bindings.zeep", "zeep", "zeep"),
        ("vlsi_bindings.zeep", "requests", "zeep"),
        ("vlsi_bindings.simulator.https", "trustme", "simulator"),
        ("vlsi_bindings.simulator.https", "uvicorn", "simulator"),
        ("vlsi_bindings.simulator.web", "starlette", "simulator"),
        ("vlsi_bindings.simulator.memory", "httpx", "client"),
        ("vlsi_bindings.client.transport", "httpx", "client"),
        ("vlsi_bindings.client.network_errors", "httpx", "client"),
    ],
)
def test_a_module_whose_libraries_are_missing_says_what_to_install(module: str, library: str, name: str) -> None:
    done = run("-c", f"import sys; sys.modules[{library!r}] = None; import {module}")
    told = done.stderr.splitlines()[-1]
    assert told.startswith("vlsi_bindings.extras.MissingExtraError: ")
    assert library in told
    assert told.endswith(f"pip install 'vlsi-bindings[{name}]'")


@pytest.mark.parametrize("library", ["httpx", "truststore"])
@pytest.mark.parametrize("line", ["client.Connection('horizon.example.com')", "doctor.diagnose('horizon.example.com')"])
def test_the_client_says_what_to_install_before_anything_is_sent(line: str, library: str) -> None:
    loaded = "from vlsi_bindings import client; from vlsi_bindings.client import doctor"
    done = run("-c", f"import sys; sys.modules[{library!r}] = None; {loaded}; {line}")
    told = f"{library} is not installed, and is needed for this: pip install 'vlsi-bindings[client]'"
    assert done.stderr.splitlines()[-1] == f"vlsi_bindings.extras.MissingExtraError: {told}"


def test_what_is_missing_of_the_package_itself_is_no_matter_of_extras() -> None:
    with pytest.raises(ModuleNotFoundError) as raised, extra("simulator"):
        import vlsi_bindings.nothing  # type: ignore[import-not-found]  # noqa: F401, PLC0415 - which is the point
    assert not isinstance(raised.value, MissingExtraError)
    with pytest.raises(MissingExtraError, match="simulator"), extra("client"), extra("simulator"):
        import nothing_of_ours  # type: ignore[import-not-found]  # noqa: F401, PLC0415 - which is the point


def test_every_room_is_there_by_its_name_without_being_imported() -> None:
    rooms = run("-c", "import vlsi_bindings\nfor name in vlsi_bindings.__all__: print(getattr(vlsi_bindings, name))")
    assert rooms.stderr == ""
    assert "vlsi_bindings.simulator" in rooms.stdout
