"""A message that is ready to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cfclient._codec import FromFile
from cfclient._soap.upload import Upload


@dataclass(frozen=True, slots=True)
class Message:
    """An envelope with its headers and files.

    Attributes:
        content: The bytes of the envelope, with tokens in the place of files.
        headers: The HTTP headers that describe it.
        files: The files, with their sizes, by token; they are read while they are sent.
    """

    content: bytes
    headers: Mapping[str, str]
    files: Mapping[str, tuple[FromFile, int]] = field(
        default_factory=dict[str, tuple[FromFile, int]]
    )

    @property
    def body(self) -> bytes | Upload:
        """The HTTP body."""
        return Upload(self.content, self.files) if self.files else self.content

    @property
    def content_type(self) -> str:
        """The media type of the envelope, with its parameters."""
        return self.headers["Content-Type"]
