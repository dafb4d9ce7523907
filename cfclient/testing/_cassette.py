"""Plays and records exchanges, in the place of the network, on vcrpy's cassettes."""

from __future__ import annotations

import http.client
import io
import re
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, Self

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

from cfclient._extras import needs
from cfclient._xml import Element, local_name, parse
from cfclient.errors import DecodeError
from cfclient.testing._errors import CassetteError
from cfclient.testing._exchange import Exchange
from cfclient.testing._files import Recording, load, save
from cfclient.testing._messages import canonical, difference, likeness, pretty, recognised
from cfclient.testing._redaction import Redactor, masked
from cfschema import ENDPOINT
from cfschema.base import Operation

Mode = Literal["none", "missing", "all", "off"]

# Nothing else in a reply's head says anything to a client.
KEPT_HEADERS = ("content-type", "location", "retry-after")
VOLATILE = frozenset({"RequestId"})

_MODES = {"none": "none", "missing": "new_episodes", "all": "all", "off": "all"}
_MADE_UP_ID = re.compile(r"urn:uuid:[0-9a-f-]{36}")


class Cassette:
    """The exchanges of one test: those that are recorded, and those that it makes.

    Attributes:
        path: The file.
        exchanges: The exchanges that were made, played or recorded, in their order.
        misses: What was asked for but is not recorded.
        keep: Whether to write what was recorded.
    """

    def __init__(
        self,
        path: Path,
        *,
        mode: Mode = "none",
        against: str = "sandbox",
        volatile: Collection[str] = (),
        redact: Collection[str] = (),
        command: str = "",
        before_sending: Callable[[Operation[Any, Any]], None] | None = None,
    ) -> None:
        """Prepare it; nothing is read or put in the place of the network before it is entered.

        Args:
            path: The file.
            mode: `none` plays, `missing` plays what is recorded and records the rest, `all`
                records everything anew, `off` lets everything through and keeps nothing.
            against: What is recorded: `sandbox` or `live`.
            volatile: Names of further elements that make no difference between two requests.
            redact: What is replaced before it is written; see `cfclient.testing._redaction`.
            command: What records it, for messages; the mode is put behind it.
            before_sending: Called before a request goes out; what it raises keeps it in.
        """
        self.path: Path = path
        self.exchanges: list[Exchange] = []
        self.misses: list[CassetteError] = []
        self.keep: bool = True
        self.recording: Recording = Recording(against=against, redacted=tuple(sorted(redact)))
        self._mode: Mode = mode
        self._against = against
        self._known: list[Exchange] = []
        self._volatile = VOLATILE | frozenset(volatile)
        self._command = command
        self._before_sending = before_sending
        self._made_up: dict[str, str] = {}
        self._lock = threading.RLock()
        self._tape: Any
        self._context: Any

    @property
    def requests(self) -> list[Any]:
        """The requests that were made, as instances of their types, in their order."""
        return [exchange.request for exchange in self.exchanges]

    @property
    def unplayed(self) -> list[Exchange]:
        """The recorded exchanges that were not asked for."""
        if self._mode != "none":
            return []
        counts = self._tape.play_counts
        return [each for place, each in enumerate(self.recording.exchanges) if not counts[place]]

    def __enter__(self) -> Self:
        """Read the file and take the place of the network.

        Raises:
            CassetteError: The file is missing, or is no cassette.
        """
        if self._mode == "none" and not self.path.exists():
            raise CassetteError(
                f"there is no recording {self.path}; record it with: {self._command}missing"
            )
        with needs("testing"):
            patches = import_module("vcr.patch")
        self._context = import_module("vcr.cassette").Cassette.use(
            path=str(self.path),
            record_mode=import_module("vcr.record_mode").RecordMode(_MODES[self._mode]),
            persister=_Persister(self._load, self._save),
            match_on=[self._is_same],
            # One place that every client of requests goes through, so that nothing has to be
            # swapped for a moment while another thread looks.
            skip_patchers=patches.PATCHER_NAMES,
            custom_patches=((HTTPAdapter, "send", self._stand_in()),),
            record_on_exception=False,
            drop_unused_requests=self._mode == "all",
        )
        self._tape = self._context.__enter__()
        return self

    def __exit__(self, *exception: object) -> None:
        """Give the network back; write what was recorded, unless an error has come."""
        self._context.__exit__(*exception)

    def _load(self) -> list[Exchange]:
        if self._mode == "off" or not self.path.exists():
            return []
        try:
            found = load(self.path)
        except CassetteError:
            if self._mode == "all":
                return []
            raise
        if self._mode != "all":
            redacted = {*self.recording.redacted, *found.redacted}
            self.recording = replace(found, redacted=tuple(sorted(redacted)))
        self._known = found.exchanges
        return found.exchanges

    def _save(self, exchanges: list[Exchange]) -> None:
        if self._mode == "off" or not self.keep:
            return
        redacted = self.recording.redacted
        exchanges = Redactor(redacted).redact(exchanges) if redacted else exchanges
        fresh = Recording(against=self._against, redacted=redacted, exchanges=exchanges)
        save(self.path, fresh)

    def _stand_in(self) -> Callable[..., Response]:
        send = HTTPAdapter.send

        def stand_in(adapter: HTTPAdapter, request: PreparedRequest, **options: Any) -> Response:
            found = recognised(request.body)
            if found is None:
                return send(adapter, request, **options)
            return self._exchange(
                adapter, request, *found, lambda: send(adapter, request, **options)
            )

        return stand_in

    def _exchange(
        self,
        adapter: HTTPAdapter,
        request: PreparedRequest,
        operation: Operation[Any, Any],
        payload: Element,
        send: Callable[[], Response],
    ) -> Response:
        __tracebackhide__ = True
        with self._lock:
            sent = pretty(payload).encode()
            document = pretty(self._with_stable_ids(payload)).encode()
            asked = _Asked(operation, document)
            if self._tape.can_play_response_for(asked):
                exchange: Exchange = self._tape.play_response(asked)
                self.exchanges.append(replace(exchange, payload=sent))
                return _response(adapter, request, exchange)
            if self._mode == "none":
                raise self._missed(operation, document)
        if self._before_sending is not None:
            self._before_sending(operation)
        response = send()
        exchange = Exchange(
            operation=operation,
            payload=document,
            status=response.status_code,
            headers={
                name: response.headers[name] for name in KEPT_HEADERS if name in response.headers
            },
            content=_for_people(response.content),
        )
        with self._lock:
            self._tape.append(asked, self._with_known_payload(exchange))
            # What was just recorded is not to be played to the next who asks the same.
            self._tape.play_counts[len(self._tape) - 1] += 1
            self.exchanges.append(replace(exchange, payload=sent))
        return _response(adapter, request, exchange)

    def _is_same(self, asked: _Asked, recorded: _Asked) -> bool:
        return asked.operation.name == recorded.operation.name and self._said(asked) == self._said(
            recorded
        )

    def _said(self, asked: _Asked) -> str:
        payload = asked.payload
        if self.recording.redacted:
            payload = masked(asked.operation, payload, self.recording.redacted)
        return canonical(payload, self._volatile)

    def _with_stable_ids(self, payload: Element) -> Element:
        # The ids that clients make up are numbered, so that two recordings are the same.
        for element in payload.iter():
            if local_name(str(element.tag)) in VOLATILE and _MADE_UP_ID.fullmatch(
                element.text or ""
            ):
                made_up = element.text or ""
                number = len(self._made_up) + 1
                stable = f"urn:uuid:00000000-0000-4000-8000-{number:012}"
                element.text = self._made_up.setdefault(made_up, stable)
        return payload

    def _with_known_payload(self, exchange: Exchange) -> Exchange:
        # What makes no difference shall make none in the file either.
        asked = _Asked(exchange.operation, exchange.payload)
        for known in self._known:
            if self._is_same(asked, _Asked(known.operation, known.payload)):
                return replace(exchange, payload=known.payload)
        return exchange

    def _missed(self, operation: Operation[Any, Any], payload: bytes) -> CassetteError:
        left = [each for each in self.unplayed if each.operation.name == operation.name]
        what = f"{operation.name} was called, but {self.path} has no recording of this call"
        if left:
            nearest = max(left, key=lambda each: likeness(each.payload, payload))
            place = self.recording.exchanges.index(nearest) + 1
            shown = difference(nearest.payload, payload, self._volatile)
            told = (
                f"{what}. The nearest is exchange {place}:\n{shown}\n"
                f"If the change is meant, record it again with: {self._command}all"
            )
        else:
            names = [each.operation.name for each in self.unplayed]
            rest = f"what is left in it: {', '.join(names)}" if names else "nothing is left in it"
            told = f"{what}; {rest}. Record it with: {self._command}missing"
        error = CassetteError(told)
        self.misses.append(error)
        return error


class _Persister:
    """Reads and writes the file in the form that vcrpy asks for."""

    def __init__(
        self, load_: Callable[[], list[Exchange]], save_: Callable[[list[Exchange]], None]
    ) -> None:
        self._load = load_
        self._save = save_

    def load_cassette(self, _: str, **__: object) -> tuple[list[_Asked], list[Exchange]]:
        exchanges = self._load()
        return [_Asked(each.operation, each.payload) for each in exchanges], exchanges

    def save_cassette(self, _: str, cassette: dict[str, list[Exchange]], **__: object) -> None:
        self._save(cassette["responses"])


class _Asked:
    """A request in the form that vcrpy hands to our matcher."""

    def __init__(self, operation: Operation[Any, Any], payload: bytes) -> None:
        self.operation = operation
        self.payload = payload
        self.uri = f"{ENDPOINT}/{operation.path}"

    def __repr__(self) -> str:
        return f"<{self.operation.name}>"


def _for_people(content: bytes) -> bytes:
    try:
        return pretty(parse(content)).encode()
    except DecodeError:
        return content


def _response(adapter: HTTPAdapter, request: PreparedRequest, exchange: Exchange) -> Response:
    raw = HTTPResponse(
        body=io.BytesIO(exchange.content),
        headers=exchange.headers,
        status=exchange.status,
        reason=http.client.responses.get(exchange.status, ""),
        preload_content=False,
    )
    return adapter.build_response(request, raw)
