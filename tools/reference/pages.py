"""A release's folder: which file has the page of which type or service, also where a release only has the changed ones.

For the reader of a release. The links of an incomplete release's index say in which other release's folder a page is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lines import Lines, PageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .corrections import Corrections
    from .indexes import Entry

CONTENT_PREFIXES = ("vdi.", "vmodl.")


@dataclass(frozen=True, slots=True)
class Title:
    """What a page is about, by its front matter: ``Data Object - DesktopInfo``."""

    kind: str
    name: str


class Folder:
    """The folder of one release; its pages are read on demand."""

    def __init__(self, source: Path, release: str, corrections: Corrections) -> None:
        self.source = source
        self.release = release
        self.path = source / release
        if not self.path.is_dir():
            raise FileNotFoundError(f"no release {release!r}: {self.path} is not a folder; found {_releases(source)}")
        self.corrections = corrections
        self.names = sorted(file.stem for file in self.path.glob("*.md"))
        """The names of all pages of the folder, without ``.md``."""

    @property
    def content_names(self) -> list[str]:
        """The pages of types and services."""
        return [name for name in self.names if name.startswith(CONTENT_PREFIXES)]

    def read(self, name: str, release: str | None = None) -> Lines:
        """The lines of a page, from the folder of another release if one is named."""
        release = release or self.release
        path = self.source / release / f"{name}.md"
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            where = f"{self.release}/index-all_types"
            raise PageError(where, 1, f"a page {release}/{name}.md, as it links", "no such file") from None
        page = f"{release}/{name}"
        return Lines(page, self.corrections.apply(page, text))


def content_pages(folder: Folder, index: Iterable[Entry]) -> dict[str, str]:
    """The release whose folder has each page of the index of all types, by the page's name.

    Raises PageError if a page of the folder is not in the index.
    """
    pages = {entry.link.page: entry.link.release or folder.release for entry in index}
    pages.update(folder.corrections.pages.get(folder.release, {}))
    _expect_listed(folder, pages)
    return dict(sorted(pages.items()))


def front_matter(lines: Lines) -> Title:
    """Consume the front matter."""
    lines.take("fence")
    lines.take("layout")
    title = lines.take("title")["title"]
    lines.take("hidden parts")
    lines.take("hidden navigation")
    lines.take("hidden contents")
    lines.take("fence")
    kind, dash, name = title.partition(" - ")
    return Title(kind, name.strip()) if dash else Title("", title)


def _expect_listed(folder: Folder, pages: Mapping[str, str]) -> None:
    for name in folder.content_names:
        if pages.get(name) != folder.release:
            where = f"{folder.release}/{name}"
            raise PageError(where, 1, "a page that index-all_types lists", "one that it does not list")


def _releases(source: Path) -> str:
    found = sorted(path.name for path in source.iterdir() if path.is_dir()) if source.is_dir() else []
    return ", ".join(found) or "none"
