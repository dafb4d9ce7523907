"""The control address of the sandbox, for tests in any language: JSON below `/_sandbox/`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast

from werkzeug import Request, Response

from cfclient._codec import to_plain
from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine import Clock, Engine
from cfclient.sandbox.engine.errors import NotKeptError
from cfclient.sandbox.http.bodies import body_of
from cfclient.sandbox.http.faults import Faults

ROOT = "/_sandbox/"

_OK, _BAD_REQUEST, _NOT_FOUND, _NOT_ALLOWED, _UNAVAILABLE = 200, 400, 404, 405, 503


class Control:
    """The control address of one sandbox."""

    def __init__(self, engine: Engine, clock: Clock, faults: Faults) -> None:
        """Control an engine, its clock and its faults."""
        self._engine = engine
        self._clock = clock
        self._faults = faults
        self._actions: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
            "faults": ("POST", self._add_fault),
            "clock": ("POST", self._advance),
            "texts": ("POST", self._receive_text),
            "calls": ("POST", self._receive_call),
            "reset": ("POST", self._reset),
            "outbox": ("GET", self._outbox),
            "state": ("GET", self._state),
            "exchange": ("GET", self._exchange),
        }

    def respond(self, request: Request) -> Response:
        """Return the response to a request.

        Args:
            request: A request whose path starts with `ROOT`.
        """
        name = request.path.removeprefix(ROOT)
        if name not in self._actions:
            known = ", ".join(self._actions)
            return _json({"error": f"there is no {name!r}; use one of: {known}"}, _NOT_FOUND)
        method, action = self._actions[name]
        if request.method != method:
            return _json({"error": f"{name} takes {method}"}, _NOT_ALLOWED)
        try:
            return _json(action(_read(request)), _OK)
        except NotKeptError as error:
            return _json({"error": str(error)}, _UNAVAILABLE)
        except (ConfigurationError, TypeError, ValueError, RecursionError) as error:
            return _json({"error": str(error)}, _BAD_REQUEST)

    def _add_fault(self, values: dict[str, Any]) -> Any:
        return vars(self._faults.add(**values))

    def _advance(self, values: dict[str, Any]) -> Any:
        return {"now": self._clock.advance(**values).isoformat()}

    def _receive_text(self, values: dict[str, Any]) -> Any:
        return to_plain(self._engine.receive_text(**values))

    def _receive_call(self, values: dict[str, Any]) -> Any:
        return to_plain(self._engine.receive_call(**values))

    def _reset(self, _: dict[str, Any]) -> Any:
        self._engine.reset()
        self._faults.clear()
        return {}

    def _outbox(self, _: dict[str, Any]) -> Any:
        return [{"kind": type(item).__name__, **to_plain(item)} for item in self._engine.outbox()]

    def _state(self, _: dict[str, Any]) -> Any:
        return self._engine.overview()

    def _exchange(self, values: dict[str, Any]) -> Any:
        kind, key = str(values.get("kind")), int(values.get("id", 0))
        return self._engine.exchange(kind, key) or {}


def _read(request: Request) -> dict[str, Any]:
    body = body_of(request)
    values: Any = json.loads(body) if body else request.args.to_dict()
    if not isinstance(values, dict):
        raise TypeError("expected a JSON object")
    return cast("dict[str, Any]", values)


def _json(value: object, status: int) -> Response:
    return Response(json.dumps(value), status, content_type="application/json")
