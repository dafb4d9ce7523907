"""The way out: whatever the command writes to a stream goes through here.

A text that the service or a user chose can hold what a terminal would obey: control characters,
among them the single-character forms of escape sequences (ECMA-48, section 5.3), and format
characters that reorder or hide the text beside them. They are written as escapes.
"""

from __future__ import annotations

import codecs
import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from cfclient.errors import CallFireError, ConfigurationError

WRONG_USAGE = 2
_FAILED, _INTERRUPTED, _PIPE_CLOSED = 1, 130, 141

_ESCAPED = "cfclient.escaped"
# Tables mark what they shorten with an ellipsis, for which an ASCII terminal needs a substitute
# of the same width.
_ELLIPSIS = {"…": "~"}


class OutputError(Exception):
    """The output cannot be written."""


class UsageError(Exception):
    """The command line is wrong; nothing was called."""


class _PipeClosedError(Exception):
    """The reader of standard output went away."""


def escape(text: str) -> str:
    """Return a text in which all that is not printable is written as an escape.

    Args:
        text: Any text, lone surrogates included.
    """
    if text.isprintable():
        return text
    return "".join(char if _is_visible(char) else _escape(char) for char in text)


def fit(text: str, stream: TextIO) -> str:
    """Return a text as it will be seen: printable, and within the encoding of a stream.

    Args:
        text: Any text.
        stream: Standard output or standard error.
    """
    encoding = stream.encoding or "utf-8"
    return escape(text).encode(encoding, _ESCAPED).decode(encoding)


def write(text: str) -> None:
    """Write to standard output at once.

    Args:
        text: A text made safe by `escape` or `fit`, or kept as it is for a file.

    Raises:
        OutputError: It cannot be written; the disk may be full.
    """
    _write(lambda: (sys.stdout.write(text), sys.stdout.flush()))


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output, which must not be a terminal.

    Args:
        data: The bytes.

    Raises:
        OutputError: They cannot be written.
    """
    _write(lambda: (sys.stdout.buffer.write(data), sys.stdout.buffer.flush()))


def run(command: Callable[[], int | None]) -> int:
    """Run a command, and report whatever ends it in one line on standard error.

    Args:
        command: What to run; it returns its exit status, or nothing for success.

    Returns:
        The exit status: 0, 1 for a failure, 2 for wrong usage and settings that cannot work, 130
        for Ctrl-C, 141 where the reader of a pipe went away, as for a process that SIGPIPE ends.
    """
    try:
        _prepare()
        return command() or 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (_PipeClosedError, SystemExit):
        # Typer itself ends the process where the reader of a help text went away.
        _discard(sys.stdout)
        return _PIPE_CLOSED
    except Exception as error:  # noqa: BLE001 - a traceback could show what a terminal obeys
        return _report(error)


def _prepare() -> None:
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # The caller closed it. Like a standard stream, it stays open as long as the process.
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115
        else:
            stream.reconfigure(errors=_ESCAPED)


def _report(error: Exception) -> int:
    message, status = str(error), _FAILED
    if isinstance(error, OSError):
        # All else that writes is behind this module; Typer writes its help.
        _discard(sys.stdout)
        message = str(_unwritable(error))
    elif isinstance(error, (ConfigurationError, UsageError)):
        status = WRONG_USAGE
    elif not isinstance(error, (CallFireError, OutputError)):
        if _is_interrupt(error):
            return _INTERRUPTED
        message = f"unexpected {type(error).__name__}, please report it: {error}"
    report(message)
    return status


def _is_interrupt(error: BaseException | None) -> bool:
    """Say whether an interrupt was on its way out when the error came in its place.

    Ctrl-C can strike between any two instructions of the libraries beneath, whose locks then fail
    to be released: `Condition.wait` ends with a `RuntimeError`.
    """
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def report(message: str) -> None:
    """Write a line to standard error, if there is anywhere to write it to.

    Args:
        message: Any text.
    """
    try:
        sys.stderr.write(f"cfclient: {fit(message, sys.stderr)}\n")
        sys.stderr.flush()
    except OSError:
        _discard(sys.stderr)


def _write(action: Callable[[], object]) -> None:
    try:
        action()
    except BrokenPipeError as error:
        # Typer would take this one for its own.
        raise _PipeClosedError from error
    except OSError as error:
        _discard(sys.stdout)
        raise _unwritable(error) from error


def _unwritable(error: OSError) -> OutputError:
    return OutputError(f"cannot write to standard output: {error.strerror}")


def _discard(stream: TextIO) -> None:
    # What is still in the buffer would fail once more when the interpreter ends.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _is_visible(char: str) -> bool:
    return char.isprintable() or unicodedata.category(char) == "Zs"


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    beyond = error.object[error.start : error.end]
    return "".join(_ELLIPSIS.get(char) or _escape(char) for char in beyond), error.end


codecs.register_error(_ESCAPED, _replace)
