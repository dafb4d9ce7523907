"""The data of the page, list by list."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from cfclient._soap import write_request
from cfclient.sandbox.engine import Delivery, Engine, views
from cfclient.sandbox.engine.views import Filters
from cfclient.sandbox.http.faults import KINDS, Faults
from cfschema.operations import CONTROL_BROADCAST, OPERATIONS
from cfschema.types import ActionState, BroadcastCommand, ControlBroadcast, FaultCode, Result

_SIZE, _MOST = 50, 200
_OK = 200

Values = dict[str, Any]
# The name of the root element, or the only name of a JSON object.
_EVENT = re.compile(rb'(?:<(?:[\w.-]+:)?|^\{\s*")([A-Z]\w+)')


class Pages:
    """The lists of the page, each from a request with its filters to plain data.

    Attributes:
        lists: The lists by name.
    """

    def __init__(self, engine: Engine, faults: Faults) -> None:
        """Show an engine and its faults."""
        self._engine = engine
        self._faults = faults
        self.lists: dict[str, Callable[[Values], Any]] = {
            "about": self._about,
            "messages": self._messages,
            "message": self._message,
            "conversation": self._conversation,
            "broadcasts": self._broadcasts,
            "notifications": self._notifications,
            "notification": self._notification,
            "exchanges": self._exchanges,
            "exchange": self._exchange,
        }

    def pulse(self) -> tuple[object, ...]:
        """Return what differs whenever the page shows something else."""
        return (*self._engine.pulse(), *((id(f), f.times) for f in self._faults.waiting()))

    def faults(self, _: Values) -> Any:
        """Return the faults that are still to happen."""
        items = [vars(fault) for fault in self._faults.waiting()]
        return {"total": len(items), "items": items}

    def control_broadcast(self, values: Values) -> Any:
        """Start, stop or archive a broadcast, as a client would.

        Raises:
            ValueError: The service refuses it.
        """
        request = ControlBroadcast(
            id=int(values["id"]), command=BroadcastCommand(str(values["command"]))
        )
        message = write_request(CONTROL_BROADCAST, request).content
        response = self._engine.respond(CONTROL_BROADCAST.path, message)
        if response.status != _OK:
            raise ValueError(f"the broadcast cannot be changed so: {request.command}")
        return {}

    def _about(self, _: Values) -> Any:
        return {
            "operations": list(OPERATIONS),
            "kinds": list(KINDS),
            "codes": list(FaultCode),
            "results": list(Result),
            "states": list(ActionState),
        }

    def _messages(self, values: Values) -> Any:
        texts = {
            name: str(values.get(name, ""))
            for name in ("kind", "direction", "number", "text", "result")
        }
        filters = Filters(**texts, begin=_moment(values, "begin"), end=_moment(values, "end"))
        return self._engine.view(views.messages, filters, *_place(values))

    def _message(self, values: Values) -> Any:
        kind, key = str(values["kind"]), int(values["id"])
        found = self._engine.view(views.message, kind, key)
        return {**found, "exchange": self._engine.exchange(kind, key)}

    def _conversation(self, values: Values) -> Any:
        return self._engine.view(views.conversation, str(values["number"]), _MOST)

    def _broadcasts(self, values: Values) -> Any:
        return self._engine.view(views.broadcasts, *_place(values))

    def _notifications(self, values: Values) -> Any:
        first, size = _place(values)
        every = list(enumerate(self._engine.notifications.deliveries, 1))[::-1]
        items = [_without_content(number, each) for number, each in every[first : first + size]]
        return {"total": len(every), "items": items}

    def _notification(self, values: Values) -> Any:
        number = int(values["number"])
        every = self._engine.notifications.deliveries
        if not 1 <= number <= len(every):
            raise ValueError(f"there is no notification {number}")
        found = every[number - 1]
        return {**vars(found), "content": found.content.decode("utf-8", "replace")}

    def _exchanges(self, values: Values) -> Any:
        return self._engine.exchanges(str(values.get("operation", "")), *_place(values))

    def _exchange(self, values: Values) -> Any:
        if "number" in values:
            return self._engine.exchange_by_number(int(values["number"]))
        return self._engine.exchange(str(values["kind"]), int(values["id"])) or {}


def _without_content(number: int, delivery: Delivery) -> dict[str, Any]:
    shown = {name: value for name, value in vars(delivery).items() if name != "content"}
    event = _EVENT.search(delivery.content)
    return {"number": number, "event": event[1].decode() if event else "", **shown}


def _place(values: Values) -> tuple[int, int]:
    first, size = int(values.get("first", 0)), int(values.get("size", _SIZE))
    if first < 0 or not 1 <= size <= _MOST:
        raise ValueError(f"first must be 0 or more, and size from 1 to {_MOST}")
    return first, size


def _moment(values: Values, name: str) -> datetime | None:
    return datetime.fromisoformat(str(values[name])) if values.get(name) else None
