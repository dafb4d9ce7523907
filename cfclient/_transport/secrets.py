"""Takes the credentials out of what is shown, where a server or a library has repeated them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, TypeVar, cast

from cfclient._response import Response
from cfclient._settings import Options
from cfclient.errors import CallFireError, excerpt
from cfschema.types import ServiceFaultInfo

ValueT = TypeVar("ValueT")

_HIDDEN = "…"
# The part of an address with a name and a password (RFC 3986, section 3.2.1).
_USER = r"(?<=://)[^/@\s]+(?=@)"
# A shorter password can be a part of any word.
_SHORT = 8
# What does not come from a server.
_OURS = ("operation", "request_id", "phase", "target")
# What else of an error does.
_CLEANED = {Response: ("headers", "content"), ServiceFaultInfo: ("message", "detail")}


def _pattern(options: Options) -> str:
    secrets = [re.escape(options.authorization.removeprefix("Basic ")), _USER]
    # One that is the login as well, as in the sandbox, can be an ordinary word.
    if options.password != options.login:
        word = re.escape(options.password)
        secrets.append(word if len(options.password) >= _SHORT else rf"(?<!\w){word}(?!\w)")
    return "|".join(secrets)


def redacted(text: str, options: Options) -> str:
    """Return a text without the credentials, as they are or as a header or an address has them.

    Args:
        text: The text.
        options: The settings, with the credentials.
    """
    return re.sub(_pattern(options), _HIDDEN, text)


def clean(error: CallFireError, options: Options) -> None:
    """Take the credentials out of an error and its response.

    Args:
        error: The error.
        options: The settings, with the credentials.
    """
    told = {name: value for name, value in vars(error).items() if name not in _OURS}
    cleaned = {name: _cleaned(value, options) for name, value in told.items()}
    if cleaned == told:
        return
    vars(error).update(cleaned)
    error.args = tuple(_cleaned(each, options) for each in error.args)
    if error.__cause__ is not None:
        error.__cause__ = without_secrets(error.__cause__, options)


def _cleaned(value: ValueT, options: Options) -> ValueT:
    plain: Any = value
    if type(plain) is bytes:
        plain = re.sub(_pattern(options).encode(), _HIDDEN.encode(), plain)
    elif type(plain) is str:
        plain = redacted(plain, options)
    elif type(plain) is dict:
        items = cast("dict[str, Any]", plain)
        plain = {name: _cleaned(item, options) for name, item in items.items()}
    elif type(plain) in _CLEANED:
        names = _CLEANED[type(plain)]
        plain = replace(plain, **{name: _cleaned(getattr(plain, name), options) for name in names})
    return cast("ValueT", plain)


def without_secrets(error: BaseException, options: Options) -> BaseException:
    """Return a cause of the same class that carries its message and nothing else.

    Exceptions of HTTP libraries hold the request or the connection, and the frames of all of
    them the headers: the credentials.

    Args:
        error: The exception.
        options: The settings, with the credentials.
    """
    message = excerpt(redacted(str(error), options))
    kind: Any = type(error)
    try:
        cause = kind(message)
    except Exception:  # noqa: BLE001 - not every exception is made from a message alone
        return RuntimeError(f"{kind.__module__}.{kind.__qualname__}: {message}")
    return cast("BaseException", cause)
