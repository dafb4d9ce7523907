"""Calls operations by name, one line of standard input each: the files hold the messages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import requests
import zeep
from lxml import etree
from zeep.transports import Transport


def call(client: Any, operation: str, request: str, response: str) -> None:
    """Make a call with a request that zeep has read, and write what zeep reads.

    Args:
        client: The client.
        operation: The name of the operation.
        request: The file of the request.
        response: The file of the response.
    """
    ports = client.wsdl.services["CallFireApi"].ports
    port = next(name for name in ports if operation in ports[name].binding.all())
    message = ports[port].binding.get(operation)
    root = etree.parse(request).getroot()
    with client.settings(strict=False):
        given = message.input.body.parse(root, client.wsdl.types)
    values = {name: given[name] for name in given}
    # zeep reads an element without content as none.
    values |= {
        name: {}
        for name in (etree.QName(child).localname for child in root)
        if values.get(name, ()) is None
    }
    result = client.bind("CallFireApi", port)[operation](**values)
    body = message.output.body
    if result is None or body is None:
        return
    # zeep returns the only part of a response in place of the response.
    if isinstance(result, list):
        result = body(_value_1=result)
    elements: Any = getattr(body.type, "elements", ())
    if len(elements) == 1 and not hasattr(result, "__values__"):
        result = body(**{elements[0][0]: result})
    parent = etree.Element("parent")
    body.render(parent, result)
    Path(response).write_bytes(etree.tostring(parent[0]))


def main() -> None:
    """Make the calls that standard input names."""
    session = requests.Session()
    session.auth = ("sandbox", "sandbox")
    make_client: Any = zeep.Client
    make_transport: Any = Transport
    client = make_client(sys.argv[1], transport=make_transport(session=session))
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
