"""What a message shows of the dialect it is written in."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .names import XSD, XSI

if TYPE_CHECKING:
    from .dialect import Dialect


@lru_cache(maxsize=64)
def seen_dialect(
    base: Dialect,
    namespace: str,
    core: str,
    soap_prefix: str | None,
    element_prefix: str | None,
    scope: tuple[tuple[str | None, str], ...],
) -> Dialect:
    """``base`` with the namespaces and prefixes of one message.

    ``scope`` are the declarations around the body's content. Remembered, since the messages of a peer look alike.
    """
    seen: dict[str, Any] = {"soap_prefix": soap_prefix}
    prefixes = [prefix for prefix, uri in scope if uri == namespace]
    if prefixes:
        seen["element_prefix"] = element_prefix if element_prefix in prefixes else prefixes[0]
        seen["type_prefix"] = next((prefix for prefix in prefixes if prefix), None)
    if core != namespace:
        seen["core_prefix"] = _prefix_of(core, scope) or _free(base.core_prefix, scope)
    for setting, fixed in (("xsi_prefix", XSI), ("xsd_prefix", XSD)):
        seen[setting] = _prefix_of(fixed, scope) or _free(getattr(base, setting), scope)
    return replace(base, namespace=namespace, core_namespace=None if core == namespace else core, **seen)


def _free(prefix: str, scope: tuple[tuple[str | None, str], ...]) -> str:
    """The prefix, unless the message gives it another meaning."""
    taken = {prefix for prefix, _ in scope}
    while prefix in taken:
        prefix += "_"
    return prefix


def _prefix_of(namespace: str, scope: tuple[tuple[str | None, str], ...]) -> str | None:
    return next((prefix for prefix, uri in scope if uri == namespace and prefix), None)
