"""A sandbox that validates its responses against the schemas of the contract."""

from __future__ import annotations

from functools import cache
from typing import Any

from lxml import etree
from werkzeug import Request, Response

from cfclient.contract import PACKAGED
from cfclient.sandbox import Sandbox

_SOAP = "{http://www.w3.org/2003/05/soap-envelope}"


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(PACKAGED.with_name("callfire-service.xsd")))


class ValidatingSandbox(Sandbox):
    """A sandbox that fails when stopped if a response was not valid."""

    def __init__(self, **options: Any) -> None:
        """Start without errors."""
        super().__init__(**options)
        self.errors: list[str] = []

    def stop(self) -> None:
        """Stop, and fail if a response was not valid."""
        super().stop()
        assert [] == self.errors

    def _respond(self, request: Request) -> Response:
        response = super()._respond(request)
        if not response.is_streamed and response.mimetype == "application/soap+xml":
            self._validate(response.get_data())
        return response

    def _validate(self, content: bytes) -> None:
        try:
            body = etree.fromstring(content).find(f"{_SOAP}Body")
        except etree.XMLSyntaxError:
            return  # corrupted by fault injection
        contents = [] if body is None else [*body.iterfind("*"), *body.iterfind(".//{*}Detail/*")]
        for element in contents:
            if not str(element.tag).startswith(_SOAP) and not _schema().validate(element):
                self.errors.append(str(_schema().error_log))
