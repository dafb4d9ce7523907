"""The sandbox's own door over HTTP, for tests in any language: JSON below `/_sandbox/`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from werkzeug import Request, Response

from cfclient._plain import to_plain
from cfclient.errors import ConfigurationError

if TYPE_CHECKING:
    from cfclient.sandbox._server import Sandbox

ROOT = "/_sandbox/"

_OK, _BAD_REQUEST, _NOT_FOUND, _NOT_ALLOWED = 200, 400, 404, 405


def respond(sandbox: Sandbox, request: Request) -> Response:
    """Answer a request to the sandbox itself.

    Args:
        sandbox: The sandbox.
        request: A request whose path begins with `ROOT`.
    """
    name = request.path.removeprefix(ROOT)
    if name not in _ACTIONS:
        return _json({"error": f"there is no {name}; there are {', '.join(_ACTIONS)}"}, _NOT_FOUND)
    method, action = _ACTIONS[name]
    if request.method != method:
        return _json({"error": f"{name} takes {method}"}, _NOT_ALLOWED)
    try:
        values = _read(request)
        return _json(action(sandbox, values), _OK)
    except (ConfigurationError, TypeError, ValueError) as error:
        return _json({"error": str(error)}, _BAD_REQUEST)


def _read(request: Request) -> dict[str, Any]:
    body = request.get_data()
    values: Any = json.loads(body) if body else request.args.to_dict()
    if not isinstance(values, dict):
        raise TypeError("expected a JSON object")
    return cast("dict[str, Any]", values)


def _json(value: object, status: int) -> Response:
    return Response(json.dumps(value), status, content_type="application/json")


def _add_fault(sandbox: Sandbox, values: dict[str, Any]) -> Any:
    return vars(sandbox.faults.add(**values))


def _advance(sandbox: Sandbox, values: dict[str, Any]) -> Any:
    return {"now": sandbox.clock.advance(**values).isoformat()}


def _receive_text(sandbox: Sandbox, values: dict[str, Any]) -> Any:
    return to_plain(sandbox.receive_text(**values))


def _receive_call(sandbox: Sandbox, values: dict[str, Any]) -> Any:
    return to_plain(sandbox.receive_call(**values))


def _reset(sandbox: Sandbox, _: dict[str, Any]) -> Any:
    sandbox.reset()
    return {}


def _outbox(sandbox: Sandbox, _: dict[str, Any]) -> Any:
    return [{"kind": type(item).__name__, **to_plain(item)} for item in sandbox.outbox]


def _state(sandbox: Sandbox, _: dict[str, Any]) -> Any:
    return sandbox.overview


def _exchange(sandbox: Sandbox, values: dict[str, Any]) -> Any:
    return sandbox.exchange(str(values.get("kind")), int(values.get("id", 0))) or {}


_ACTIONS: dict[str, tuple[str, Callable[[Sandbox, dict[str, Any]], Any]]] = {
    "faults": ("POST", _add_fault),
    "clock": ("POST", _advance),
    "texts": ("POST", _receive_text),
    "calls": ("POST", _receive_call),
    "reset": ("POST", _reset),
    "outbox": ("GET", _outbox),
    "state": ("GET", _state),
    "exchange": ("GET", _exchange),
}
