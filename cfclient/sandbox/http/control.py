"""The control address of the sandbox, for tests in any language: JSON below `/_sandbox/`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, cast

from werkzeug import Request, Response

from cfclient._codec import to_plain
from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine import Clock, Engine
from cfclient.sandbox.engine.errors import NotKeptError, ServiceFaultError
from cfclient.sandbox.http.bodies import body_of
from cfclient.sandbox.http.events import Events
from cfclient.sandbox.http.faults import Faults
from cfclient.sandbox.http.pages import Pages

ROOT = "/_sandbox/"

_OK, _BAD_REQUEST, _NOT_FOUND, _NOT_ALLOWED, _UNAVAILABLE = 200, 400, 404, 405, 503


Action = Callable[[dict[str, Any]], Any]


class Control:
    """The control address of one sandbox."""

    def __init__(self, engine: Engine, clock: Clock, faults: Faults) -> None:
        """Control an engine, its clock and its faults."""
        self._engine = engine
        self._clock = clock
        self._faults = faults
        self._pages = Pages(engine, faults)
        self._events = Events(self._pages.pulse)
        self._actions: dict[str, dict[str, Action]] = {
            "faults": {
                "GET": self._pages.faults,
                "POST": self._add_fault,
                "DELETE": self._clear_faults,
            },
            "clock": {"GET": self._tell_time, "POST": self._advance},
            "texts": {"POST": self._receive_text},
            "calls": {"POST": self._receive_call},
            "callees": {"GET": self._keys_of, "POST": self._set_callee},
            "trace": {"GET": self._trace},
            "reset": {"POST": self._reset},
            "outbox": {"GET": self._outbox},
            **{name: {"GET": show} for name, show in self._pages.lists.items()},
            "broadcast": {"POST": self._pages.control_broadcast},
        }

    def respond(self, request: Request) -> Response:
        """Return the response to a request.

        Args:
            request: A request whose path starts with `ROOT`.
        """
        name = request.path.removeprefix(ROOT)
        if name == "events" and request.method == "GET":
            return self._events.respond()
        if name not in self._actions:
            known = ", ".join(self._actions)
            return _json({"error": f"there is no {name!r}; use one of: {known}"}, _NOT_FOUND)
        actions = self._actions[name]
        if request.method not in actions:
            return _json({"error": f"{name} takes {' or '.join(actions)}"}, _NOT_ALLOWED)
        return _try(actions[request.method], request)

    def close(self) -> None:
        """End the streams of events."""
        self._events.close()

    def _add_fault(self, values: dict[str, Any]) -> Any:
        return vars(self._faults.add(**values))

    def _clear_faults(self, _: dict[str, Any]) -> Any:
        self._faults.clear()
        return {}

    def _tell_time(self, _: dict[str, Any]) -> Any:
        return {"now": self._clock.now.isoformat()}

    def _advance(self, values: dict[str, Any]) -> Any:
        return {"now": self._clock.advance(**values).isoformat()}

    def _receive_text(self, values: dict[str, Any]) -> Any:
        return to_plain(self._engine.receive_text(**values))

    def _receive_call(self, values: dict[str, Any]) -> Any:
        return to_plain(self._engine.receive_call(**values))

    def _set_callee(self, values: dict[str, Any]) -> Any:
        self._engine.set_callee(**values)
        return values

    def _keys_of(self, values: dict[str, Any]) -> Any:
        number = str(values["number"])
        return {"number": number, "keys": self._engine.keys_of(number)}

    def _trace(self, values: dict[str, Any]) -> Any:
        return [asdict(event) for event in self._engine.trace(int(values["id"]))]

    def _reset(self, _: dict[str, Any]) -> Any:
        self._engine.reset()
        self._faults.clear()
        return {}

    def _outbox(self, _: dict[str, Any]) -> Any:
        return [{"kind": type(item).__name__, **to_plain(item)} for item in self._engine.outbox()]


def _try(action: Action, request: Request) -> Response:
    try:
        return _json(action(_read(request)), _OK)
    except NotKeptError as error:
        return _json({"error": str(error)}, _UNAVAILABLE)
    except ServiceFaultError as error:
        return _json({"error": str(error)}, _NOT_FOUND)
    except (ConfigurationError, TypeError, ValueError, KeyError, RecursionError) as error:
        return _json({"error": str(error)}, _BAD_REQUEST)


def _read(request: Request) -> dict[str, Any]:
    body = body_of(request)
    values: Any = json.loads(body) if body else request.args.to_dict()
    if not isinstance(values, dict):
        raise TypeError("expected a JSON object")
    return cast("dict[str, Any]", values)


def _json(value: object, status: int) -> Response:
    return Response(json.dumps(value), status, content_type="application/json")
