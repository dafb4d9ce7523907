"""The WSGI application of a receiver (PEP 3333)."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from cfclient.webhooks._bodies import Body
from cfclient.webhooks._processing import Job, Processor
from cfclient.webhooks._responses import Rejected, Response

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_PIECE = 1 << 16


def application(processor: Processor) -> WSGIApplication:
    """Return the application of a receiver.

    Args:
        processor: The rules.
    """

    def respond(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        response = _response(processor, environ)
        start_response(f"{response.status.value} {response.status.phrase}", response.all_headers)
        return []

    return respond


def _response(processor: Processor, environ: WSGIEnvironment) -> Response:
    try:
        job = _receive(processor, environ)
        is_new = processor.claim(job)
        return _work(processor, job) if is_new else Response(HTTPStatus.NO_CONTENT)
    except Rejected as rejected:
        return rejected.response


def _receive(processor: Processor, environ: WSGIEnvironment) -> Job:
    headers = {
        "content-length": environ.get("CONTENT_LENGTH", ""),
        "content-encoding": environ.get("HTTP_CONTENT_ENCODING", ""),
    }
    # The path is decoded as Latin-1, whatever it is; a token has only ASCII characters.
    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    length = processor.check(environ["REQUEST_METHOD"], path, headers)
    if length is None and not environ.get("wsgi.input_terminated"):
        raise Rejected(HTTPStatus.LENGTH_REQUIRED)
    with processor.bodies.receive() as body:
        _read(environ["wsgi.input"], length, body, time.monotonic() + processor.timeout)
        return processor.read(body.content(), environ.get("CONTENT_TYPE", ""))


def _read(stream: Any, length: int | None, body: Body, deadline: float) -> None:
    # A read that waits for all it is asked for would let a slow sender pass the deadline.
    read: Callable[[int], bytes] = getattr(stream, "read1", stream.read)
    while length is None or body.size < length:
        piece = _next(read, _PIECE if length is None else min(_PIECE, length - body.size))
        if time.monotonic() > deadline:
            raise Rejected(HTTPStatus.REQUEST_TIMEOUT)
        if not piece:
            break
        body.add(piece)
    if body.size < (length or 0):
        raise Rejected(HTTPStatus.BAD_REQUEST)


def _next(read: Callable[[int], bytes], size: int) -> bytes:
    try:
        return read(size)
    except TimeoutError:
        raise Rejected(HTTPStatus.REQUEST_TIMEOUT) from None
    except Exception:  # noqa: BLE001 - each server has its own errors for a closed connection
        raise Rejected(HTTPStatus.BAD_REQUEST) from None


def _work(processor: Processor, job: Job) -> Response:
    failure: Exception | None = None
    try:
        for handler in job.handlers:
            result = handler(job.event)
            if inspect.isawaitable(result):
                asyncio.run(_wait(cast("Awaitable[object]", result)))
    except Exception as error:  # noqa: BLE001 - handlers raise anything
        failure = error
    except BaseException:
        processor.end(job)
        raise
    return processor.finish(job, failure)


async def _wait(result: Awaitable[object]) -> None:
    await result
