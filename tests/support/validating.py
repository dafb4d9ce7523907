"""A sandbox that holds every answer it gives against the contract's schemas."""

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
    """Notes every answer that the schemas do not allow, and tells at its end."""

    def __init__(self, **options: Any) -> None:
        """Begin with no wrong answer."""
        super().__init__(**options)
        self.wrong: list[str] = []

    def stop(self) -> None:
        """Stop, and fail if an answer was wrong."""
        super().stop()
        assert [] == self.wrong

    def _respond(self, request: Request) -> Response:
        response = super()._respond(request)
        if not response.is_streamed and response.mimetype == "application/soap+xml":
            self._hold(response.get_data())
        return response

    def _hold(self, content: bytes) -> None:
        try:
            body = etree.fromstring(content).find(f"{_SOAP}Body")
        except etree.XMLSyntaxError:
            return  # broken by order
        contents = [] if body is None else [*body.iterfind("*"), *body.iterfind(".//{*}Detail/*")]
        for element in contents:
            if not str(element.tag).startswith(_SOAP) and not _schema().validate(element):
                self.wrong.append(str(_schema().error_log))
