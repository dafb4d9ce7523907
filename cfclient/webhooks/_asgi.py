"""The ASGI application of a receiver (ASGI 3.0), for servers that run on asyncio."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from http import HTTPStatus
from typing import Any, cast

from cfclient.webhooks._bodies import Body
from cfclient.webhooks._processing import Handler, Job, Processor
from cfclient.webhooks._responses import Rejected, Response
from cfschema.types import Notification

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Coroutine[Any, Any, None]]


class _DisconnectedError(Exception):
    """The sender has closed the connection."""


def application(processor: Processor) -> Application:
    """Return the application of a receiver.

    Args:
        processor: The rules.
    """

    # A function, since servers take a method for an application of ASGI 2.
    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        await _respond(processor, scope, receive, send)

    return respond


async def _respond(processor: Processor, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "lifespan":
        await _live(receive, send)
    elif scope["type"] == "http":
        try:
            response = await _response(processor, scope, receive)
        except _DisconnectedError:
            return
        headers = [(name.lower().encode(), value.encode()) for name, value in response.all_headers]
        status = response.status.value
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
    else:
        # A WebSocket is denied before it is accepted.
        await send({"type": "websocket.close"})


async def _live(receive: Receive, send: Send) -> None:
    while True:
        kind: str = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


async def _response(processor: Processor, scope: Scope, receive: Receive) -> Response:
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    try:
        # Some frameworks leave only the rest of the path to an application that they mount.
        processor.check(scope["method"], scope.get("root_path", "") + scope["path"], headers)
        with processor.bodies.receive() as body:
            await _read(processor.timeout, receive, body)
            content_type = headers.get("content-type", "")
            job = await asyncio.to_thread(processor.read, body.content(), content_type)
        is_new = await _claim(processor, job)
        return await _to_its_end(processor, job) if is_new else Response(HTTPStatus.NO_CONTENT)
    except Rejected as rejected:
        return rejected.response


async def _read(seconds: float, receive: Receive, body: Body) -> None:
    try:
        async with asyncio.timeout(seconds):
            is_complete = False
            while not is_complete:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise _DisconnectedError
                body.add(message.get("body", b""))
                is_complete = not message.get("more_body", False)
    except TimeoutError:
        raise Rejected(HTTPStatus.REQUEST_TIMEOUT) from None


async def _claim(processor: Processor, job: Job) -> bool:
    claiming = asyncio.ensure_future(asyncio.to_thread(processor.claim, job))
    try:
        return await asyncio.shield(claiming)
    except asyncio.CancelledError:
        # The thread goes on, and may get a claim that nobody waits for.
        claiming.add_done_callback(lambda done: _give_up(processor, job, done))
        raise


def _give_up(processor: Processor, job: Job, claiming: asyncio.Future[bool]) -> None:
    if not claiming.cancelled() and claiming.exception() is None and claiming.result():
        processor.end(job)


# The event loop itself refers to its tasks weakly.
_working: set[asyncio.Task[Response]] = set()


async def _to_its_end(processor: Processor, job: Job) -> Response:
    """Work on a job, also after its request was cancelled: a thread cannot be stopped.

    If the claim were given up before, the event would be handled a second time meanwhile.
    """
    working = asyncio.create_task(_work(processor, job))
    _working.add(working)
    working.add_done_callback(_working.discard)
    return await asyncio.shield(working)


async def _work(processor: Processor, job: Job) -> Response:
    failure: Exception | None = None
    try:
        for handler in job.handlers:
            await _run(handler, job.event)
    except Exception as error:  # noqa: BLE001 - handlers raise anything
        failure = error
    except BaseException:
        processor.end(job)
        raise
    return await asyncio.to_thread(processor.finish, job, failure)


async def _run(handler: Handler, event: Notification) -> None:
    if inspect.iscoroutinefunction(handler):
        await handler(event)
        return
    result = await asyncio.to_thread(handler, event)
    if inspect.isawaitable(result):
        await cast("Awaitable[object]", result)
