# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
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
    """Base of the notifications.

    Attributes:
        subscription_id: ID of the subscription that the notification belongs to. Example: 71.
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
    """Notification of an inbound or outbound text message.

    Attributes:
        text: Inbound or outbound text message.
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
    """Notification of a broadcast event, named by analogy with `TextNotification`; no recorded
    notification is known.

    Attributes:
        broadcast: Campaign that calls or texts many phone numbers, with exactly one
            configuration.
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
    """Notification of a call that has finished.

    Attributes:
        call: Inbound or outbound call.
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
    """Notification of an inbound text message, as declared in the schema. Recorded notifications use
    `TextNotification` instead.
    """

    class Meta(TextNotification.Meta):
        name = "TextReceived"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class TextSent(TextNotification):
    """Notification of an outbound text message, as declared in the schema. Recorded notifications use
    `TextNotification` instead.
    """

    class Meta(TextNotification.Meta):
        name = "TextSent"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastFinished(BroadcastNotification):
    """Notification of a broadcast that has finished."""

    class Meta(BroadcastNotification.Meta):
        name = "BroadcastFinished"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastStarted(BroadcastNotification):
    """Notification of a broadcast that was started."""

    class Meta(BroadcastNotification.Meta):
        name = "BroadcastStarted"
        namespace = "http://api.callfire.com/notification/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastStopped(BroadcastNotification):
    """Notification of a broadcast that was stopped."""

    class Meta(BroadcastNotification.Meta):
        name = "BroadcastStopped"
        namespace = "http://api.callfire.com/notification/xsd"
