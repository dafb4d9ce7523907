"""The settings of a client."""

from __future__ import annotations

from typing import Any

import pytest

from cfclient import Client, ConfigurationError
from cfschema import ENDPOINT


def made(**options: Any) -> Client:
    """Return a client with a login and a password."""
    settings: dict[str, Any] = {"login": "ada", "password": "secret", **options}
    return Client(**settings)


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://example.com/api/1.1",
        "http://127.0.0.1:8811/api/1.1/",
        "http://127.9.9.9",
        "http://[::1]:80/x",
        "http://localhost:1",
        "http://callfire.localhost",
    ],
)
def test_endpoints(endpoint: str) -> None:
    """Any https URL is valid, and http for loopback."""
    assert endpoint.rstrip("/") == made(endpoint=endpoint).endpoint


def test_endpoint_of_the_contract() -> None:
    """Without an endpoint the client uses the one of the contract."""
    assert ENDPOINT == "https://www.callfire.com/api/1.1" == made().endpoint


@pytest.mark.parametrize(
    ("endpoint", "message"),
    [
        ("http://example.com/api", "http to example.com would send the password unencrypted"),
        ("http://127.0.0.1.example.com", "unencrypted"),
        ("http://localhost.example.com", "unencrypted"),
        ("ftp://example.com", "http or https"),
        ("example.com", "http or https"),
        ("https://", "with a host"),
        ("https://ada:secret@example.com", "must not have credentials"),
        ("https://example.com/?a=b", "must not have"),
        ("https://example.com:port", "with a host"),
        ("https://[::1", "with a host"),
    ],
)
def test_bad_endpoints(endpoint: str, message: str) -> None:
    """An invalid endpoint, or one that would expose the password, is rejected."""
    with pytest.raises(ConfigurationError, match=message) as caught:
        made(endpoint=endpoint)

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"login": ""}, "no credentials"),
        ({"password": ""}, "no credentials"),
        ({"login": "a:b"}, "colon"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": (1, float("inf"))}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"retries": -1}, "retries"),
        ({"retries": True}, "retries"),
    ],
)
def test_bad_options(options: dict[str, Any], message: str) -> None:
    """An invalid setting is rejected with an error that names it."""
    with pytest.raises(ConfigurationError, match=message):
        made(**options)


def test_environment() -> None:
    """Login, password and endpoint can come from the environment."""
    client = Client.from_env(
        environment={
            "CALLFIRE_LOGIN": "ada",
            "CALLFIRE_PASSWORD": "secret",
            "CALLFIRE_ENDPOINT": "http://127.0.0.1:8811/api/1.1",
        }
    )

    assert "Client(login='ada', endpoint='http://127.0.0.1:8811/api/1.1')" == repr(client)


def test_empty_environment() -> None:
    """Without a login in the environment the error names the variables."""
    with pytest.raises(ConfigurationError, match="CALLFIRE_LOGIN and CALLFIRE_PASSWORD"):
        Client.from_env(environment={})
