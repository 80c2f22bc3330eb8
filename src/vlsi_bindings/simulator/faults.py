"""The faults of the service as its release has them, ready to be raised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ..model import Fault
    from .shapes import Shapes

_LONGEST: Final = 1_000
"""Characters of an id that a fault repeats."""


class Faults:
    """Makes faults of one release."""

    def __init__(self, shapes: Shapes) -> None:
        """Take the release."""
        self._shapes = shapes

    def __call__(self, name: str, text: str, **fields: Any) -> Fault:
        """A fault of that type with its text; fields by wire name. What the release does not have is left out."""
        fault: Fault = self._shapes.blank(name)
        members = self._shapes.members(name)
        for wire, value in {"errorMessage": text, **fields}.items():
            if wire in members:
                setattr(fault, members[wire].attribute, value)
        fault.message = text
        return fault

    def not_found(self, identity: Any) -> Fault:
        """Nothing has that id; one that is longer than any is told by its beginning."""
        kind = type(identity).__wire_name__
        told = self._shapes.identity(kind, identity.id[:_LONGEST])
        return self("EntityNotFound", f"{kind} {told.id} does not exist", id=told)

    def invalid(self, parameter: str, text: str) -> Fault:
        """An argument that is wrong."""
        return self("InvalidArgument", text, parameterName=parameter)

    def state(self, text: str, identity: Any = None) -> Fault:
        """Something that is not possible now."""
        return self("InvalidState", text, id=self._shapes.clean(identity))

    def not_permitted(self, privileges: tuple[str, ...], resource: Any = None, group: str | None = None) -> Fault:
        """None of the privileges, of which one is needed, is held; or not in the access group of a resource."""
        where = "" if group is None else f" in the access group {group}"
        told = f"one of these privileges is needed{where}: {', '.join(privileges)}"
        place = None if group is None else self._shapes.identity("AccessGroupId", group)
        resource = None if resource is None else self._shapes.clean(resource)
        return self("InsufficientPermission", told, privileges=list(privileges), resource=resource, accessGroup=place)

    def not_logged_in(self) -> Fault:
        """No session, or one that has ended."""
        return self("SecurityError", "no session: log in with AuthenticationManager_Login, and send its cookie")
