"""A notification, as a cassette holds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from cfclient._codec import to_xml, write_json
from cfclient._xml import parse
from cfclient.testing._messages import pretty
from cfclient.webhooks import parse_notification


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedNotification:
    """A notification that a receiver gets in a test.

    Attributes:
        endpoint: The endpoint of its subscription, with a placeholder for the token.
        content_type: The content type of the body.
        body: The body.
    """

    endpoint: str
    content_type: str
    body: str = field(repr=False)

    @property
    def event(self) -> Any:
        """The notification as an instance of its type.

        Raises:
            DecodeError: It cannot be read.
        """
        return parse_notification(self.body, self.content_type)

    def rewritten(self, rewrite: Callable[[Any], Any]) -> RecordedNotification:
        """Return the notification with its instance rewritten, in the same format."""
        event = self.event
        changed = rewrite(event)
        if changed == event:
            return self
        as_json = self.body.startswith("{")
        written = write_json(changed) if as_json else to_xml(changed)
        return replace(self, body=readable(written))


def readable(content: bytes) -> str:
    """Return the body of a notification, a document in XML with its lines indented."""
    return content.decode() if content.startswith(b"{") else pretty(parse(content))
