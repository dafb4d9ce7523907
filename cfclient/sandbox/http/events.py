"""Server-sent events that tell the page when to look again."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator

from werkzeug import Response

# How often a stream looks for changes, and the longest silence, in seconds.
_STEP, _SILENCE = 0.25, 10.0


class Events:
    """Streams of events, one for each open page."""

    def __init__(self, pulse: Callable[[], tuple[object, ...]]) -> None:
        """Begin without streams.

        Args:
            pulse: Returns what differs whenever the page shows something else.
        """
        self._pulse = pulse
        self._ended = threading.Event()

    def respond(self) -> Response:
        """Return a stream that begins with an event."""
        return Response(
            self._stream(), content_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    def close(self) -> None:
        """End all streams."""
        self._ended.set()

    def _stream(self) -> Iterator[bytes]:
        last: tuple[object, ...] | None = None
        silent = 0.0
        while True:
            pulse = self._pulse()
            if pulse != last:
                last, silent = pulse, 0.0
                yield f"data: {json.dumps(str(hash(pulse)))}\n\n".encode()
            elif silent >= _SILENCE:
                silent = 0.0
                # A page that is gone is noticed when something is written.
                yield b":\n\n"
            silent += _STEP
            if self._ended.wait(_STEP):
                return
