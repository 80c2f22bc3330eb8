"""What the pages of types and services begin with: front matter, Java class, the lists of links, the description.

For the readers of types and of services.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .drafts import Draft
from .lines import PageError
from .links import Link, find_links
from .rows import is_deprecated, read_since
from .rules import UnknownRuleError, apply_footnotes

if TYPE_CHECKING:
    from .lines import Lines
    from .pages import Title

SINCE: Final = "Since"
JAVA_ROOTS: Final = ("com.omnissa.vdi.vlsi.binding.", "com.omnissa.vim.binding.")
"""The roots of the classes; a page is named after its class without the root."""
KINDS: Final = ("Data Object", "Fault", "Service")


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says before its description."""

    page: str
    """The page's file name without ``.md``."""
    kind: str
    """One of KINDS."""
    name: str
    """The wire name."""
    since: str | None
    links: dict[str, tuple[Link, ...]]
    """The lists of links by their label: ``Property of``, ``Extends`` …"""

    @property
    def base(self) -> str | None:
        """The wire name of the type that this one extends."""
        return next((link.text for link in self.links.get("Extends", ())), None)


@dataclass(frozen=True, slots=True)
class Description:
    """The marks in a description; its prose is dropped."""

    deprecated: bool
    update_as_whole: bool


def read_head(lines: Lines, title: Title) -> Head:
    """Consume everything from the Java class up to the heading of the description.

    Raises PageError if the Java class is not that of the page.
    """
    if title.kind not in KINDS:
        raise PageError(lines.page, 1, "a title of the form 'Data Object - Name'", f"{title.kind} - {title.name}")
    page = lines.page.partition("/")[2]
    _take_java_class(lines, page)
    since, links = None, {}
    while label := lines.find("head label"):
        if label[0] == SINCE:
            since = read_since(lines.take("version")["version"])
        else:
            links[label[0]] = tuple(find_links(lines.take("link list")["links"]))
    return Head(page, title.kind, title.name, since, links)


def read_description(lines: Lines) -> Description:
    """Consume a description, up to the next heading or table."""
    prose = lines.prose()
    draft = Draft()
    try:
        apply_footnotes(draft, " ".join(prose), lines.footnotes)
    except UnknownRuleError as error:
        raise lines.error(f"{error} in the description above; below it the next heading") from None
    return Description(any(map(is_deprecated, prose)), draft.update_as_whole)


def _take_java_class(lines: Lines, page: str) -> None:
    lines.take("Java class label")
    java_class = lines.take("Java class")["name"].replace(" ", "")
    if java_class not in {root + page for root in JAVA_ROOTS}:
        raise lines.error(f"a Java class ending in {page} above, not {java_class}; before it")
