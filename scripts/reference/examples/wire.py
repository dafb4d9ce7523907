"""The example as SOAP messages with their HTTP headers."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

from cfclient._soap import SOAP_12
from cfclient._soap.envelope import write_request
from cfschema import ENDPOINT
from reference.examples.source import Example
from reference.examples.tab import Piece, Tab

# Longer lines, such as sounds in base64, are truncated on the page.
LONGEST_LINE = 200
_SOAP = "http://www.w3.org/2003/05/soap-envelope"


def tab(example: Example) -> Tab:
    """Return the tab of an example.

    Args:
        example: The example.
    """
    return Tab(
        "SOAP",
        (
            Piece(request(example), "http", "Request"),
            Piece(response(example), "http", "Response", is_output=True),
        ),
    )


def request(example: Example) -> str:
    """Return the HTTP request.

    Args:
        example: The example.
    """
    endpoint = urlsplit(ENDPOINT)
    message = write_request(example.operation, example.exchange.request, soap=SOAP_12)
    head = [
        f"POST {endpoint.path}/{example.operation.path} HTTP/1.1",
        f"Host: {endpoint.netloc}",
        "Authorization: Basic bG9naW46cGFzc3dvcmQ=",
        f"Content-Type: {message.headers['Content-Type']}",
    ]
    return "\n".join([*head, "", envelope(example.exchange.payload.decode())])


def envelope(payload: str) -> str:
    """Return an envelope around a payload, indented.

    Args:
        payload: The payload as a document.
    """
    inside = "\n".join(f"    {line}" for line in payload.strip().splitlines())
    return (
        f'<soap:Envelope xmlns:soap="{_SOAP}">\n  <soap:Body>\n{inside}\n'
        "  </soap:Body>\n</soap:Envelope>"
    )


def response(example: Example) -> str:
    """Return the HTTP response.

    Args:
        example: The example.
    """
    exchange = example.exchange
    status = HTTPStatus(exchange.status)
    head = [f"HTTP/1.1 {status.value} {status.phrase}"]
    head += (f"{name.title()}: {value}" for name, value in exchange.headers.items())
    return "\n".join([*head, "", *map(_shortened, exchange.content.decode().rstrip().splitlines())])


def _shortened(line: str) -> str:
    if len(line) <= LONGEST_LINE or "<" not in line:
        return line
    start, end = line[: LONGEST_LINE // 2], line[-LONGEST_LINE // 4 :]
    return f"{start}…{end}"
