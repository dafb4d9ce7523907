"""Calls any operation and writes its result."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import Any, BinaryIO, cast

from cfclient import Client
from cfclient._codec import model_of, to_plain
from cfclient.cli import _output
from cfclient.cli._operations import find
from cfclient.cli._requests import build
from cfclient.cli._streams import UsageError
from cfschema.base import Operation

# Sounds up to this size, in bytes, are not spooled to a file.
_IN_MEMORY = 1 << 20


class Invocation:
    """A call that the command line asks for, checked before anything is sent."""

    def __init__(
        self, name: str, arguments: Sequence[str], *, as_json: bool, output: str | None
    ) -> None:
        """Check the options.

        Args:
            name: The name of the operation.
            arguments: The options of the request and their values in turn.
            as_json: Whether to write the result as JSON.
            output: The file for a sound; `-` is standard output.

        Raises:
            UsageError: The options do not fit the operation.
        """
        self._operation = find(name)
        self._request = build(self._operation, arguments)
        self._as_json = as_json
        self._output = output
        _check_output(self._operation, output, as_json=as_json)

    def make(self, client: Client) -> None:
        """Make the call, and write the result.

        Args:
            client: The client.
        """
        if self._output is not None:
            self._save(client, self._output)
            return
        result: Any = client.call(self._operation, self._request)
        if self._as_json:
            _output.as_json(to_plain(result), indent=2)
        elif result is None:
            _output.line("done")
        else:
            _output.python(result)

    def _save(self, client: Client, path: str) -> None:
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as spool:
            content = cast("BinaryIO", spool)
            client.save(self._operation, self._request, content)
            content.seek(0)
            _output.sound(content, path)


def _check_output(operation: Operation[Any, Any], output: str | None, *, as_json: bool) -> None:
    returns_sound = _returns_sound(operation)
    if output is not None and (as_json or not returns_sound):
        reason = "--json writes text" if returns_sound else f"{operation.name} returns no sound"
        raise UsageError(f"--output is for sounds, and {reason}; use > FILE instead")
    if output == "-" and _output.is_terminal():
        raise UsageError("a sound is not written to a terminal; use --output FILE, or a pipe")
    if returns_sound and output is None and not as_json:
        raise UsageError(f"{operation.name} returns a sound; use --output FILE")


def _returns_sound(operation: Operation[Any, Any]) -> bool:
    text = model_of(operation.response).text if operation.response and operation.unwrap else None
    return text is not None and text.type is bytes
