"""The system's keyring, which keeps passwords and sessions. Needs the extra ``keyring``."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..client.errors import PasswordError
from .errors import ProfileError

if TYPE_CHECKING:
    from collections.abc import Callable


def password_of(host: str, account: str | None) -> Callable[[], str]:
    """What asks the keyring for the password of an account at a host, when the connection logs in.

    What it gives raises PasswordError where there is no keyring, or no password in it.
    """

    def ask() -> str:
        try:
            found = read(f"vlsi:{host}", account or "")
        except ProfileError as error:
            raise PasswordError(str(error)) from None
        if found is None:
            raise PasswordError(
                f"the keyring has no password of {account} for {host}: keyring set 'vlsi:{host}' '{account}'"
            )
        return found

    return ask


def keep_password(host: str, account: str | None, password: str) -> None:
    """Put the password of an account into the keyring; raises ProfileError where that does not work."""
    write(f"vlsi:{host}", account or "", password)


def forget_password(host: str, account: str | None) -> None:
    """Take the password of an account out of the keyring, if it is there."""
    delete(f"vlsi:{host}", account or "")


def available() -> bool:
    """Whether there is a keyring that keeps things: the package, and a back end that works here."""
    try:
        return float(_keyring().get_keyring().priority) > 0
    except (ProfileError, RuntimeError):
        return False


def read(service: str, name: str) -> str | None:
    """A secret, ``None`` where there is none; raises ProfileError where there is no keyring, or it stays locked."""
    found: str | None = _asked("get_password", service, name)
    return found


def write(service: str, name: str, secret: str) -> None:
    """Keep a secret; raises as above."""
    _asked("set_password", service, name, secret)


def delete(service: str, name: str) -> None:
    """Forget a secret; one that is not there is no error."""
    if read(service, name) is not None:
        _asked("delete_password", service, name)


def _asked(what: str, *given: str) -> Any:  # noqa: ANN401 - the keyring's answer
    keyring = _keyring()
    try:
        return getattr(keyring, what)(*given)
    except keyring.errors.KeyringError as error:
        told = str(error).partition("\n")[0] or type(error).__name__
        raise ProfileError(f"the keyring cannot be used: {told}") from None


def _keyring() -> Any:  # noqa: ANN401 - an extra without types of its own
    try:
        import_module("keyring.errors")
        return import_module("keyring")
    except ImportError:
        raise ProfileError("the keyring needs the package keyring: pip install 'vlsi-bindings[keyring]'") from None
