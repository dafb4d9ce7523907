# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Types of the namespace http://api.callfire.com/notification/xsd."""

from __future__ import annotations

import dataclasses

from cfschema.data import Broadcast, Call, Text

__all__ = [
    "BroadcastFinished",
    "BroadcastNotification",
    "BroadcastStarted",
    "BroadcastStopped",
    "CallFinished",
    "Notification",
    "TextNotification",
    "TextReceived",
    "TextSent",
]

__NAMESPACE__ = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class Notification:
    """What all notifications have in common.

    Attributes:
        subscription_id: The id of the subscription that asked for the notification.
    """

    class Meta:
        name = "Notification"
        namespace = "http://api.callfire.com/notification/xsd"

    subscription_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SubscriptionId",
            "type": "Element",
            "namespace": "http://api.callfire.com/notification/xsd",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class TextNotification(Notification):
    """Root of every text postback, for sent and for received texts.

    Attributes:
        text: A text that was sent or received.
    """

    class Meta(Notification.Meta):
        name = "TextNotification"
        namespace = "http://api.callfire.com/notification/xsd"

    text: Text = dataclasses.field(
        metadata={
            "name": "Text",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastNotification(Notification):
    """Root of a broadcast postback, by analogy with text postbacks; no real one has been seen.

    Attributes:
        broadcast: A campaign that calls or texts many numbers, with exactly one configuration.
    """

    class Meta(Notification.Meta):
        name = "BroadcastNotification"
        namespace = "http://api.callfire.com/notification/xsd"

    broadcast: Broadcast = dataclasses.field(
        metadata={
            "name": "Broadcast",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CallFinished(Notification):
    """Tells of a call that has ended.

    Attributes:
        call: A call that was placed or received.
    """

    class Meta(Notification.Meta):
        name = "CallFinished"
        namespace = "http://api.callfire.com/notification/xsd"

    call: Call = dataclasses.field(
        metadata={
            "name": "Call",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class TextReceived(TextNotification):
    """Tells of a text that was received; declared in the schema, while real postbacks use
    TextNotification.
    """

    class Meta(TextNotification.Meta):
        name = "TextReceived"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class TextSent(TextNotification):
    """Tells of a text that was sent; declared in the schema, while real postbacks use
    TextNotification.
    """

    class Meta(TextNotification.Meta):
        name = "TextSent"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastFinished(BroadcastNotification):
    """Tells of a broadcast that has finished."""

    class Meta(BroadcastNotification.Meta):
        name = "BroadcastFinished"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastStarted(BroadcastNotification):
    """Tells of a broadcast that has started."""

    class Meta(BroadcastNotification.Meta):
        name = "BroadcastStarted"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastStopped(BroadcastNotification):
    """Tells of a broadcast that has been stopped."""

    class Meta(BroadcastNotification.Meta):
        name = "BroadcastStopped"
        namespace = "http://api.callfire.com/notification/xsd"
