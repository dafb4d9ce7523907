"""A cassette: records exchanges and replays them in the place of the network."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, Self, TypeVar

from cfclient._extras import needs
from cfclient._transport import RawResponse
from cfclient._xml import Element, parse
from cfclient.errors import DecodeError
from cfclient.testing._delivering import Deliveries
from cfclient.testing._errors import CassetteError
from cfclient.testing._exchange import Exchange
from cfclient.testing._files import load, save
from cfclient.testing._format import Recording
from cfclient.testing._intercepting import patches
from cfclient.testing._matching import Matcher
from cfclient.testing._messages import Request, pretty
from cfclient.testing._notifications import RecordedNotification
from cfclient.testing._redaction import Redactor
from cfclient.testing._responding import Transmit, Upstream
from cfclient.testing._sandbox import RecordedSandbox
from cfschema.base import Operation

T = TypeVar("T")
Mode = Literal["none", "missing", "all", "off"]

# A client reads no other header of a response.
KEPT_HEADERS = ("content-type", "location", "retry-after")

_VCR_MODES = {"none": "none", "missing": "new_episodes", "all": "all", "off": "all"}


class Cassette:
    """The exchanges of one test: those that are recorded, and those that it makes.

    Attributes:
        path: The file.
        exchanges: The exchanges that were made, replayed or recorded, in their order.
        misses: An error for each call that had no recording, and each failed handler.
        keep: Whether to write what was recorded.
        recording: The content of the file.
        sandbox: The sandbox of the test; its use is recorded and replayed as well.
    """

    def __init__(
        self,
        path: Path,
        *,
        mode: Mode = "none",
        against: str = "sandbox",
        volatile: Collection[str] = (),
        redactor: Redactor | None = None,
        how_to_record: Callable[[str], str] = "mode={!r}".format,
        before_sending: Callable[[str], None] = lambda _: None,
        upstream: Upstream | None = None,
        sandbox: Any = None,
    ) -> None:
        """Prepare it; nothing is read or intercepted before it is entered.

        Args:
            path: The file.
            mode: `none` replays, `missing` replays what is recorded and records the rest, `all`
                records everything anew, `off` lets everything through and keeps nothing.
            against: What is recorded: `sandbox` or `live`.
            volatile: Names of further elements that are not compared.
            redactor: Replaces values in what is recorded, and in what the test sees of it.
            how_to_record: Says for a mode how to record the test, for messages.
            before_sending: Gets the name of an operation before a request goes out; what it
                raises keeps it in.
            upstream: Where calls to the placeholder endpoint go.
            sandbox: The running sandbox, if there is one.
        """
        self.path: Path = path
        self.exchanges: list[Exchange] = []
        self.misses: list[CassetteError] = []
        self.keep: bool = True
        self.recording: Recording = Recording(against=against)
        self._redactor = Redactor(()) if redactor is None else redactor
        self._mode: Mode = mode
        self._against = against
        self._known: list[Exchange] = []
        self._recorded: list[Exchange] | None = None
        self._matcher = Matcher(volatile, self._redactor.kinds)
        self._how_to_record = how_to_record
        self._before_sending = before_sending
        self._upstream = upstream
        self._process = os.getpid()
        self._lock = threading.RLock()
        self._deliveries = Deliveries(is_recorded=mode != "off", fail=self._fail)
        self._vcr: Any
        self._context: Any
        self.sandbox: RecordedSandbox = RecordedSandbox(
            sandbox,
            matcher=self._matcher,
            redactor=self._redactor,
            deliveries=self._deliveries,
            miss=self._miss,
            is_recorded=mode != "off",
            before_use=before_sending,
        )

    @property
    def requests(self) -> list[object]:
        """The requests that were made, as instances of their types, in their order."""
        return [exchange.request for exchange in self.exchanges]

    def requests_of(self, cls: type[T]) -> list[T]:
        """Return the requests of one type that were made, in their order.

        Args:
            cls: A request type, such as `cfclient.types.SendText`.
        """
        return [request for request in self.requests if type(request) is cls]

    @property
    def unplayed(self) -> list[Exchange]:
        """The recorded exchanges that were not replayed."""
        if self._mode != "none":
            return []
        counts = self._vcr.play_counts
        return [each for place, each in enumerate(self.recording.exchanges) if not counts[place]]

    def require_hits(self) -> None:
        """Raise the first error that the program under test handled.

        Raises:
            CassetteError: A call had no recording, or a handler failed.
        """
        if self.misses:
            self.keep = False
            raise CassetteError(f"an error was handled by the program: {self.misses[0]}")

    def __enter__(self) -> Self:
        """Read the file and intercept all calls.

        Raises:
            CassetteError: The file is missing, or not a cassette.
        """
        if self._mode == "none" and not self.path.exists():
            how = self._how_to_record("missing")
            raise CassetteError(f"there is no recording {_shown(self.path)}\nrecord it: {how}")
        with needs("testing"):
            known_patches = import_module("vcr.patch").PATCHER_NAMES
        self._context = import_module("vcr.cassette").Cassette.use(
            path=str(self.path),
            record_mode=import_module("vcr.record_mode").RecordMode(_VCR_MODES[self._mode]),
            persister=_Persister(self._load, self._save),
            match_on=[self._matcher.is_same],
            # vcrpy replaces connections and puts them back for a moment while it records, which
            # other threads notice; the methods that we replace stay replaced.
            skip_patchers=known_patches,
            custom_patches=self._patches(),
            record_on_exception=False,
            drop_unused_requests=self._mode == "all",
        )
        self._vcr = self._context.__enter__()
        return self

    def __exit__(self, *exception: object) -> None:
        """Intercept no more calls; write what was recorded unless there was an error.

        Raises:
            CassetteError: A value that is to be redacted was shown to the test, or a token was
                recorded.
        """
        self._vcr.dirty |= self.sandbox.is_changed
        self._context.__exit__(*exception)
        if self._recorded is None or self._mode == "off" or not self.keep:
            return
        for number, each in enumerate(self._recorded, 1):
            if self._without_tokens(each) != each:
                raise CassetteError(
                    f"exchange {number}, {each.operation.name}, shows the token of a receiver; "
                    "call callfire_sandbox.deliver_to(receiver) before that call"
                )
        recording = Recording(
            against=self._against,
            redacted=tuple(sorted(self._redactor.kinds)),
            exchanges=self._redactor.completed(self._recorded),
            steps=self._redactor.completed_steps(self.sandbox.steps),
        )
        save(self.path, recording)

    def _patches(self) -> list[tuple[Any, str, Any]]:
        found = patches(self._respond, self._upstream)
        if find_spec("httpx2") is not None:
            with needs("async"):
                module = import_module("cfclient.testing._async_intercepting")
            found += module.patches(self._respond_in_loop, self._upstream)
        return found

    def _load(self) -> list[Exchange]:
        if self._mode == "off" or not self.path.exists():
            return []
        try:
            found = load(self.path)
        except CassetteError:
            if self._mode == "all":
                return []
            raise
        self._known = found.exchanges
        if self._mode != "all":
            self.recording = found
            self.sandbox.recorded = list(found.steps)
            self._matcher.redacted |= set(found.redacted)
        if self._mode == "missing":
            self._known = self._redactor.add(found.redacted, found.exchanges)
        return self._known

    def _save(self, exchanges: list[Exchange]) -> None:
        # What fails while vcrpy saves would keep the calls intercepted.
        self._recorded = exchanges

    async def _respond(
        self, operation: Operation[Any, Any], payload: Element, transmit: Transmit
    ) -> RawResponse:
        __tracebackhide__ = True
        response, notifications = await self._found(operation, payload, transmit)
        self._deliveries.hand_over(notifications)
        return response

    async def _respond_in_loop(
        self, operation: Operation[Any, Any], payload: Element, transmit: Transmit
    ) -> RawResponse:
        __tracebackhide__ = True
        response, notifications = await self._found(operation, payload, transmit)
        await self._deliveries.hand_over_in_loop(notifications)
        return response

    async def _found(
        self, operation: Operation[Any, Any], payload: Element, transmit: Transmit
    ) -> tuple[RawResponse, tuple[RecordedNotification, ...]]:
        __tracebackhide__ = True
        if self._mode != "off" and os.getpid() != self._process:
            raise CassetteError(
                f"{operation.name} was called in a child process of the test, whose calls are "
                "neither recorded nor replayed; call it in the process of the test"
            )
        with self._lock:
            sent = pretty(payload).encode()
            numbered = pretty(self._matcher.number_ids(payload)).encode()
            request = Request(operation, self._deliveries.tokens.hidden(numbered))
            if self._vcr.can_play_response_for(request):
                exchange: Exchange = self._vcr.play_response(request)
                return self._made(exchange, sent)
            if self._mode == "none":
                raise self._no_recording(request)
        self._before_sending(operation.name)
        restored = self._redactor.restored(operation, sent)
        response = await transmit(restored)
        exchange = Exchange(
            operation=operation,
            payload=numbered,
            status=response.status,
            headers={
                name: response.headers[name] for name in KEPT_HEADERS if name in response.headers
            },
            content=_readable(response.content),
            notifications=self._deliveries.taken(),
        )
        with self._lock:
            exchange = self._redactor.redact(self._without_tokens(exchange))
            recorded = self._matcher.with_known_payload(exchange, self._known)
            self._vcr.append(request, recorded)
            # What was just recorded is not replayed to the next call that is the same.
            self._vcr.play_counts[len(self._vcr) - 1] += 1
            return self._made(exchange, sent)

    def _without_tokens(self, exchange: Exchange) -> Exchange:
        hidden = self._deliveries.tokens.hidden
        return replace(exchange, payload=hidden(exchange.payload), content=hidden(exchange.content))

    def _made(
        self, exchange: Exchange, sent: bytes
    ) -> tuple[RawResponse, tuple[RecordedNotification, ...]]:
        content = self._deliveries.tokens.shown(exchange.content)
        self.exchanges.append(replace(exchange, payload=sent, content=content))
        return RawResponse(exchange.status, exchange.headers, content), exchange.notifications

    def _no_recording(self, request: Request) -> CassetteError:
        name = request.operation.name
        similar = [each for each in self.unplayed if each.operation.name == name]
        if similar:
            nearest, shown = self._matcher.nearest(request, similar)
            place = self.recording.exchanges.index(nearest) + 1
            found, mode = f"; the nearest is exchange {place}:\n{shown}", "all"
        else:
            names = [each.operation.name for each in self.unplayed]
            found = f"; not replayed yet: {', '.join(names)}" if names else ""
            mode = "missing"
        return self._miss(
            f"there is no recording of this {name} in {_shown(self.path)}{found}", mode
        )

    def _miss(self, what: str, mode: str = "all") -> CassetteError:
        return self._fail(f"{what}\nrecord it: {self._how_to_record(mode)}")

    def _fail(self, what: str) -> CassetteError:
        error = CassetteError(what)
        self.misses.append(error)
        return error


class _Persister:
    """Reads and writes the file in the form that vcrpy asks for."""

    def __init__(
        self, load_: Callable[[], list[Exchange]], save_: Callable[[list[Exchange]], None]
    ) -> None:
        self._load = load_
        self._save = save_

    def load_cassette(self, _: str, **__: object) -> tuple[list[Request], list[Exchange]]:
        exchanges = self._load()
        return [Request(each.operation, each.payload) for each in exchanges], exchanges

    def save_cassette(self, _: str, cassette: dict[str, list[Exchange]], **__: object) -> None:
        self._save(cassette["responses"])


def _shown(path: Path) -> str:
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _readable(content: bytes) -> bytes:
    try:
        return pretty(parse(content)).encode()
    except DecodeError:
        return content
