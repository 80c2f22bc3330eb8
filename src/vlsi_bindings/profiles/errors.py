"""What can be wrong with profiles; all of it is for the person at the keyboard to mend."""

from __future__ import annotations


class ProfileError(ValueError):
    """A profile, or the file of profiles, that cannot be used; the text says where, and what to do."""


class NoServerError(ProfileError):
    """Nobody has said which server is meant."""

    def __init__(self, names: list[str]) -> None:
        """Take the names of the profiles that there are, and say how it is done."""
        once = (
            f"with --profile ({', '.join(names)}), or once and for all with: vlsi profile default NAME"
            if names
            else "with --url, with the variable VLSI_URL, or once and for all with: vlsi profile add NAME URL"
        )
        super().__init__(f"which server? Name one {once}")
