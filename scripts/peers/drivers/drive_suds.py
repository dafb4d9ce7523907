"""Calls operations by name, one line of standard input each: the files hold the messages."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from cfclient.sandbox.http import LOGIN, PASSWORD

# suds has no types.
_client: Any = import_module("suds.client")
_mx: Any = import_module("suds.mx")
_literal: Any = import_module("suds.mx.literal")
_parser: Any = import_module("suds.sax.parser")
_typed: Any = import_module("suds.umx.typed")


def call(client: Any, operation: str, request: str, response: str) -> None:
    """Make a call with a request that suds has read, and write what suds reads.

    Args:
        client: The client.
        operation: The name of the operation.
        request: The file of the request.
        response: The file of the response.
    """
    ports = client.wsdl.services[0].ports
    port = next(each for each in ports if operation in each.methods)
    method = port.methods[operation]
    schema = client.wsdl.schema
    ((_, kind),) = method.binding.input.bodypart_types(method)
    given: Any = (
        _typed.Typed(schema).process(_parser.Parser().parse(file=request).root(), kind) or {}
    )
    answered = method.binding.output.bodypart_types(method, input=False)
    # suds cannot read a body without content.
    client.set_options(retxml=not answered)
    result = client.service[port.name][operation](given)
    if not answered:
        return
    (kind,) = answered
    written = _literal.Literal(schema).process(_mx.Content(tag=kind.name, value=result, type=kind))
    Path(response).write_text(written.str(), encoding="utf-8")


def main() -> None:
    """Make the calls that standard input names."""
    login = {"username": LOGIN, "password": PASSWORD}
    client = _client.Client(sys.argv[1], **login, unwrap=False, cache=None)
    for line in sys.stdin:
        operation, request, response, _ = line.rstrip("\n").split("\t")
        try:
            call(client, operation, request, response)
            outcome = "ok"
        except Exception as error:  # noqa: BLE001 - every failure of a client is reported
            outcome = f"{type(error).__name__}: {error}".replace("\n", " ")
        print(outcome, flush=True)


if __name__ == "__main__":
    main()
