"""The routes of the sandbox: services, contract, control and page."""

from __future__ import annotations

import hmac
import time
from base64 import b64decode
from pathlib import Path

from werkzeug import Request, Response
from werkzeug.exceptions import HTTPException

from cfclient.errors import DecodeError
from cfclient.sandbox.engine import Engine
from cfclient.sandbox.http.attachments import accepts_attachments, packaged
from cfclient.sandbox.http.contract import description, document
from cfclient.sandbox.http.control import ROOT as CONTROL_ROOT
from cfclient.sandbox.http.control import Control
from cfclient.sandbox.http.faults import Faults
from cfclient.sandbox.http.injection import BEFORE, apply, drop
from cfclient.sandbox.http.messages import message_of, operation_of, version_of
from cfclient.sandbox.http.paths import ROOT
from cfclient.sandbox.http.refusals import refusal
from cfclient.sandbox.services import unreadable

LOGIN = PASSWORD = "sandbox"  # noqa: S105 - what the documentation promises
PAGE = Path(__file__).with_name("page")
_SCRIPTS = ("page.js", "views.js", "dom.js")
# What the page consists of: the name of each file, and its content type.
FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
    **{f"/{name}": (name, "text/javascript; charset=utf-8") for name in _SCRIPTS},
}

_OK, _BAD_REQUEST, _UNAUTHORIZED, _NOT_FOUND, _NOT_ALLOWED = 200, 400, 401, 404, 405
_XML = "text/xml; charset=utf-8"
# The page runs its own script alone, which cannot make markup of a text.
_POLICY = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Application:
    """The HTTP application of one sandbox."""

    def __init__(
        self,
        engine: Engine,
        faults: Faults,
        control: Control,
        *,
        credentials: tuple[str, str] = (LOGIN, PASSWORD),
        latency: float = 0.0,
    ) -> None:
        """Serve a sandbox.

        Args:
            engine: The state and the services.
            faults: The faults to inject.
            control: The control address.
            credentials: The login and the password.
            latency: The time by which each response of a service is delayed, in seconds.
        """
        self._credentials = credentials
        self._latency = latency
        self._engine = engine
        self._faults = faults
        self._control = control

    def respond(self, request: Request) -> Response:
        """Return the response to a request."""
        if request.path in FILES:
            name, kind = FILES[request.path]
            return Response((PAGE / name).read_bytes(), headers=_POLICY, content_type=kind)
        if request.path.startswith(CONTROL_ROOT):
            return self._control.respond(request)
        path = request.path.removeprefix(f"{ROOT}/")
        folder, _, name = path.partition("/")
        if folder == "wsdl" and path != request.path:
            return self._contract(name, request)
        if folder == "soap12" and path != request.path:
            return self._soap(path, request)
        return refusal(_NOT_FOUND, "There is nothing here.")

    def _soap(self, path: str, request: Request) -> Response:
        if request.method in ("GET", "HEAD") and request.query_string.lower() == b"wsdl":
            return Response(description(_host(request)), content_type=_XML)
        if request.method != "POST":
            return refusal(_NOT_ALLOWED, "A SOAP message must be posted here.", Allow="POST")
        if self._latency:
            # Not for no time, which would still let all others run first.
            time.sleep(self._latency)
        if not _is_authorized(request, self._credentials):
            challenge = 'Basic realm="CallFire API sandbox", charset="UTF-8"'
            return refusal(
                _UNAUTHORIZED, "The login or password is wrong.", WWW_Authenticate=challenge
            )
        return self._call(path, request)

    def _call(self, path: str, request: Request) -> Response:
        fault = self._faults.take(operation_of(request))
        if fault is not None and fault.kind == "drop-request":
            return drop(request)
        if fault is not None and fault.kind in BEFORE:
            return apply(fault, request, None)
        try:
            found = self._engine.respond(path, message_of(request), version_of(request))
        except HTTPException as error:
            return refusal(error.code or _BAD_REQUEST, error.description or "")
        except DecodeError as error:
            found = unreadable(error, version_of(request))
        content, content_type = found.content, found.content_type
        if found.status == _OK and accepts_attachments(request):
            content, content_type = packaged(found)
        response = Response(content, found.status, content_type=content_type)
        return response if fault is None else apply(fault, request, response)

    def _contract(self, name: str, request: Request) -> Response:
        content = document(name, _host(request))
        if content is None:
            return refusal(_NOT_FOUND, "The contract has no such file.")
        return Response(content, content_type=_XML)


def _host(request: Request) -> str:
    return request.host_url.rstrip("/")


def _is_authorized(request: Request, credentials: tuple[str, str]) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    try:
        pair = b64decode(given)
    except ValueError:
        return False
    is_right = hmac.compare_digest(pair, ":".join(credentials).encode())
    return is_right and scheme.lower() == "basic"
