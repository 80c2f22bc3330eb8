"""The README's first look is true."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from tests.support.instances import maximal
from vlsi_bindings import codec, vdi
from vlsi_bindings.model import response_class

_ROOT = Path(__file__).parent.parent


def _blocks(document: str) -> list[str]:
    return re.findall(
        r"^```python\n(.*?)^```", (_ROOT / document).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )


def test_the_first_look_runs_and_prints_what_its_comments_say() -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(_blocks("README.md")[0], "README.md", "exec"), {})  # noqa: S102 - the document's own example
    assert printed.getvalue().startswith("SCHEDULE_PUSH_IMAGE 65\nTrue\n")
    assert "<Desktop_Get xmlns=" in printed.getvalue()


DOCUMENTS = sorted(file.name for file in (_ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("document", ["docs/archives.md", "docs/captures.md", "docs/codec.md", "docs/contract.md"])
def test_the_examples_of_the_documents_run(document: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "session.har").write_text('{"log": {"version": "1.2", "entries": []}}')
    (tmp_path / "all-machines.xml").write_bytes(codec.encode(maximal(response_class(vdi.Machine_GetInfos))))
    monkeypatch.chdir(tmp_path)
    blocks = _blocks(document)
    assert blocks
    with contextlib.redirect_stdout(io.StringIO()):
        for block in blocks:
            exec(compile(block, document, "exec"), {"__name__": "__main__"})  # noqa: S102 - the document's own example


PAGES = ["README.md", "CONTRIBUTING.md", *(f"docs/{name}" for name in DOCUMENTS)]


def _anchors(page: Path) -> set[str]:
    """What links may name within a page: its headings, as they are usually made into anchors."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", PAGES)
def test_every_link_within_the_project_leads_somewhere(document: str) -> None:
    page = _ROOT / document
    targets = re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    for target, _, anchor in (target.partition("#") for target in targets if "://" not in target):
        leads_to = page.parent / target if target else page
        assert leads_to.exists(), target
        assert not anchor or anchor in _anchors(leads_to), f"{target}#{anchor}"


def test_the_continuous_check_runs_the_test_command_of_the_readme() -> None:
    steps = re.findall(r"^\.venv/bin/(.*)$", (_ROOT / ".ci/run").read_text(encoding="utf-8"), re.MULTILINE)
    assert any(step.startswith("pytest --numprocesses 2") for step in steps)
    assert ".venv/bin/pytest --numprocesses 2" in (_ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_leads_to_each_document() -> None:
    text = (_ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in DOCUMENTS if f"](docs/{name})" not in text] == []
