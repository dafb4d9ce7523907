"""Requests whose files are read while they are sent, so that no file is in memory as a whole."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from cfclient._codec import FromFile, Placeholder, model_of, per_class
from cfclient.errors import Problem, ValidationError

# A multiple of three, so that the base64 of the chunks can be joined.
_CHUNK = 3 << 14


class Upload:
    """An HTTP body whose files are read while it is sent."""

    def __init__(self, text: bytes, files: Mapping[str, FromFile]) -> None:
        """Split the message at the tokens.

        Args:
            text: The message, with tokens in the place of files.
            files: The files by token, in the order of the message.
        """
        self._parts: list[bytes | FromFile] = []
        for token, file in files.items():
            before, _, text = text.partition(token.encode())
            self._parts += [before, file]
        self._parts.append(text)

    def __len__(self) -> int:
        """Return the size of the body in bytes."""
        return sum(
            -(-part.size() // 3) * 4 if isinstance(part, FromFile) else len(part)
            for part in self._parts
        )

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body in chunks, from its beginning."""
        for part in self._parts:
            if not isinstance(part, FromFile):
                yield part
                continue
            here = part.file.tell()
            try:
                while chunk := part.file.read(_CHUNK):
                    yield base64.b64encode(chunk)
            finally:
                part.file.seek(here)

    def __bytes__(self) -> bytes:
        """Return the whole body."""
        return b"".join(self)


def detach_files(request: Any) -> tuple[Any, dict[str, FromFile]]:
    """Return a request with placeholders in the place of its files, and the files by token.

    Args:
        request: An instance of a generated type.

    Raises:
        ValidationError: A file cannot be read.
    """
    files: dict[str, FromFile] = {}
    return _detached(request, files), files


def _detached(value: Any, files: dict[str, FromFile]) -> Any:
    changes: dict[str, Any] = {}
    for name, is_nested in _file_fields(value.__class__):
        content = getattr(value, name)
        if isinstance(content, FromFile):
            model = model_of(value.__class__)
            _require_readable(content, f"{model.name}/{model.field(name).wire_name}")
            placeholder = changes[name] = Placeholder()
            files[placeholder.token] = content
        elif is_nested and content is not None:
            changes[name] = _detached(content, files)
    return replace(value, **changes) if changes else value


def _require_readable(file: FromFile, path: str) -> None:
    try:
        file.size()
    except (OSError, ValueError) as error:
        problem = Problem(path, f"is a file that cannot be read: {error}")
        raise ValidationError([problem]) from error


@per_class
def _file_fields(cls: type[Any]) -> list[tuple[str, bool]]:
    """Return the fields that hold bytes or lead to bytes, and whether they are nested."""
    return [
        (field.name, field.is_nested)
        for field in model_of(cls).fields
        if field.metadata.get("datatype") == "base64Binary"
        or (field.is_nested and not field.is_list and _file_fields(field.type))
    ]
