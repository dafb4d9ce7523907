"""The client of a command, and the options that every command has for it."""

from __future__ import annotations

from typing import Annotated

import typer

from cfclient import Client
from cfclient._settings import ENVIRONMENT, from_environment
from cfclient.errors import ConfigurationError, ValidationError

Login = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The login of an API credential. Default: CALLFIRE_LOGIN."),
]
Endpoint = Annotated[
    str | None,
    typer.Option(metavar="URL", help="The address of the service. Default: CALLFIRE_ENDPOINT."),
]


def connect(login: str | None, endpoint: str | None) -> Client:
    """Return a client with the settings of the environment.

    Args:
        login: Another login.
        endpoint: Another base address.

    Raises:
        ConfigurationError: A setting is missing or invalid.
    """
    settings = from_environment()
    for name, value in settings.items():
        if not value.isascii() and not _is_text(value):
            raise ConfigurationError(f"{ENVIRONMENT[name]} is not valid UTF-8")
    try:
        return Client(
            login=login or settings.get("login", ""),
            password=settings.get("password", ""),
            endpoint=endpoint or settings.get("endpoint"),
        )
    except ValidationError as error:
        raise ConfigurationError(str(error)) from error


def _is_text(value: str) -> bool:
    # Bytes of the environment that are not valid in its encoding become lone surrogates.
    return not any("\ud800" <= char <= "\udfff" for char in value)
