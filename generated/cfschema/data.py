# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Types of the namespace http://api.callfire.com/data."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, time
from decimal import Decimal
from typing import ClassVar

from cfschema.base import Choice, Enumeration, new_dict, new_list

__all__ = [
    "Action",
    "ActionRecord",
    "ActionState",
    "Agent",
    "AgentGroup",
    "AgentSession",
    "AgentState",
    "AnsweringMachineConfig",
    "AutoReply",
    "BatchStatus",
    "BigMessageStrategy",
    "Broadcast",
    "BroadcastConfig",
    "BroadcastSchedule",
    "BroadcastStats",
    "BroadcastStatus",
    "BroadcastType",
    "Call",
    "CallRecord",
    "CallTrackingConfig",
    "Callback",
    "CccBroadcastConfig",
    "CccCampaign",
    "CccCampaignStats",
    "Contact",
    "ContactBatch",
    "ContactHistory",
    "ContactList",
    "ContactListStatus",
    "DayOfWeek",
    "DncList",
    "DncNumber",
    "InboundConfig",
    "InboundType",
    "IvrBroadcastConfig",
    "IvrInboundConfig",
    "Keyword",
    "Label",
    "LeaseInfo",
    "LocalTimeZoneRestriction",
    "Note",
    "NotificationFormat",
    "Number",
    "NumberConfiguration",
    "NumberFeature",
    "NumberOrder",
    "NumberOrderItem",
    "NumberStatus",
    "OrderStatus",
    "QuestionResponseType",
    "RecordingMeta",
    "Region",
    "Result",
    "RetryPhoneType",
    "SoundMeta",
    "SoundStatus",
    "Subscription",
    "SubscriptionTriggerEvent",
    "Text",
    "TextBroadcastConfig",
    "TextRecord",
    "ToNumber",
    "VoiceBroadcastConfig",
]

__NAMESPACE__ = "http://api.callfire.com/data"


class ActionState(Enumeration):
    """How far a call or text has come.

    Attributes:
        READY: Waiting for its turn.
        SELECTED: Taken up, being worked on.
        CALLBACK: Waiting to be called back.
        DISABLED: Switched off, will not be tried.
        SKIPPED: Passed over by an agent or a rule.
        FINISHED: Done; the result tells how.
        DNC: Not tried: the number is on a do-not-contact list.
        DUP: Not tried: the number is already in the broadcast.
        INVALID: Not tried: the number cannot be dialled.
        TIMEOUT: Given up, time ran out.
        PERIOD_LIMIT: Not tried: the number was contacted too often in the period.
        RESTRICTED_NUMBER: Not tried: the number is of a kind that may not be contacted.
    """

    READY = "READY"
    SELECTED = "SELECTED"
    CALLBACK = "CALLBACK"
    DISABLED = "DISABLED"
    SKIPPED = "SKIPPED"
    FINISHED = "FINISHED"
    DNC = "DNC"
    DUP = "DUP"
    INVALID = "INVALID"
    TIMEOUT = "TIMEOUT"
    PERIOD_LIMIT = "PERIOD_LIMIT"
    RESTRICTED_NUMBER = "RESTRICTED_NUMBER"


class Result(Enumeration):
    """How a call or text, or one attempt at it, ended.

    Attributes:
        LA: A person answered.
        AM: An answering machine answered.
        BUSY: The line was busy.
        DNC: The called person asked not to be contacted.
        XFER: The call was transferred.
        NO_ANS: Nobody answered.
        XFER_LEG: The other leg of a transferred call.
        SENT: The text was sent.
        RECEIVED: The text was received.
        DNT: The recipient does not take texts.
        TOO_BIG: The text was too long to be sent.
        INTERNAL_ERROR: The service failed.
        CARRIER_ERROR: The carrier refused for good.
        CARRIER_TEMP_ERROR: The carrier refused for now.
        UNDIALED: No attempt was made.
        SD: A recorded message was left by smart drop.
        POSTPONED: Put off to a later time.
        ABANDONED: The person hung up before an agent was there.
        SKIPPED: Passed over without an attempt.
        INVALID_NUMBER: The number cannot be dialled.
    """

    LA = "LA"
    AM = "AM"
    BUSY = "BUSY"
    DNC = "DNC"
    XFER = "XFER"
    NO_ANS = "NO_ANS"
    XFER_LEG = "XFER_LEG"
    SENT = "SENT"
    RECEIVED = "RECEIVED"
    DNT = "DNT"
    TOO_BIG = "TOO_BIG"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    CARRIER_ERROR = "CARRIER_ERROR"
    CARRIER_TEMP_ERROR = "CARRIER_TEMP_ERROR"
    UNDIALED = "UNDIALED"
    SD = "SD"
    POSTPONED = "POSTPONED"
    ABANDONED = "ABANDONED"
    SKIPPED = "SKIPPED"
    INVALID_NUMBER = "INVALID_NUMBER"


class RetryPhoneType(Enumeration):
    """Which number of a contact is tried again.

    Attributes:
        FIRST_NUMBER: The number that was tried first.
        HOME_PHONE: The home phone.
        WORK_PHONE: The work phone.
        MOBILE_PHONE: The mobile phone.
    """

    FIRST_NUMBER = "FIRST_NUMBER"
    HOME_PHONE = "HOME_PHONE"
    WORK_PHONE = "WORK_PHONE"
    MOBILE_PHONE = "MOBILE_PHONE"


class BroadcastType(Enumeration):
    """What a broadcast sends.

    Attributes:
        VOICE: Calls with a spoken message.
        IVR: Calls that follow a dialplan.
        TEXT: Texts.
        CCC: Calls handled by agents of a call centre campaign.
    """

    VOICE = "VOICE"
    IVR = "IVR"
    TEXT = "TEXT"
    CCC = "CCC"


class InboundType(Enumeration):
    """What a number does with an incoming call.

    Attributes:
        TRACKING: Forwards the call and keeps track of it.
        IVR: Follows a dialplan.
    """

    TRACKING = "TRACKING"
    IVR = "IVR"


class DayOfWeek(Enumeration):
    """A day of the week.

    Attributes:
        SUNDAY: Sunday.
        MONDAY: Monday.
        TUESDAY: Tuesday.
        WEDNESDAY: Wednesday.
        THURSDAY: Thursday.
        FRIDAY: Friday.
        SATURDAY: Saturday.
    """

    SUNDAY = "SUNDAY"
    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"


class BroadcastStatus(Enumeration):
    """How far a broadcast or campaign has come.

    Attributes:
        START_PENDING: Told to start, not running yet.
        RUNNING: Running.
        STOPPED: Stopped; it can be started again.
        FINISHED: All its actions are done.
        ARCHIVED: Put away for good.
        TEST: Being tried out.
        SETUP: Being set up.
        SCHEDULED: Waiting for its schedule.
        SUSPENDED: Held back by the service.
        VALIDATING_EMAIL: Waiting for an e-mail address to be confirmed.
        VALIDATING_START: Being checked before it starts.
        BLOCKED_SUSPICIOUS: Blocked because it looks suspicious.
        APPROVED: Checked and admitted.
        DECLINED: Checked and refused.
        PAUSED: Paused for a while.
        CANCELED: Called off.
    """

    START_PENDING = "START_PENDING"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    FINISHED = "FINISHED"
    ARCHIVED = "ARCHIVED"
    TEST = "TEST"
    SETUP = "SETUP"
    SCHEDULED = "SCHEDULED"
    SUSPENDED = "SUSPENDED"
    VALIDATING_EMAIL = "VALIDATING_EMAIL"
    VALIDATING_START = "VALIDATING_START"
    BLOCKED_SUSPICIOUS = "BLOCKED_SUSPICIOUS"
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"
    PAUSED = "PAUSED"
    CANCELED = "CANCELED"


class BatchStatus(Enumeration):
    """How far a contact batch has come.

    Attributes:
        NEW: Just created.
        VALIDATING: Its contacts are being checked.
        ERRORS: Some contacts could not be used.
        SOURCE_ERROR: The source of the contacts could not be read.
        ACTIVE: Ready to be worked on.
    """

    NEW = "NEW"
    VALIDATING = "VALIDATING"
    ERRORS = "ERRORS"
    SOURCE_ERROR = "SOURCE_ERROR"
    ACTIVE = "ACTIVE"


class ContactListStatus(Enumeration):
    """How far a contact list has come.

    Attributes:
        ACTIVE: Ready for use.
        VALIDATING: Its contacts are being checked.
        IMPORTING: Its contacts are being loaded.
        IMPORT_FAILED: Its contacts could not be loaded.
        ERRORS: Some contacts could not be used.
        DELETED: Deleted; only its description remains.
        PARSE_FAILED: The file could not be understood.
        COLUMN_TOO_LARGE: A column of the file is too long.
    """

    ACTIVE = "ACTIVE"
    VALIDATING = "VALIDATING"
    IMPORTING = "IMPORTING"
    IMPORT_FAILED = "IMPORT_FAILED"
    ERRORS = "ERRORS"
    DELETED = "DELETED"
    PARSE_FAILED = "PARSE_FAILED"
    COLUMN_TOO_LARGE = "COLUMN_TOO_LARGE"


class AnsweringMachineConfig(Enumeration):
    """Whether a voice broadcast speaks to people, to answering machines or to both.

    Attributes:
        AM_ONLY: Speak to answering machines only.
        AM_AND_LIVE: Speak to people and to answering machines.
        LIVE_WITH_AMD: Speak to people only, after finding out who answered.
        LIVE_IMMEDIATE: Speak at once, without finding out who answered.
    """

    AM_ONLY = "AM_ONLY"
    AM_AND_LIVE = "AM_AND_LIVE"
    LIVE_WITH_AMD = "LIVE_WITH_AMD"
    LIVE_IMMEDIATE = "LIVE_IMMEDIATE"


class BigMessageStrategy(Enumeration):
    """What happens to a text longer than 160 characters.

    Attributes:
        SEND_MULTIPLE: Send it as several texts.
        DO_NOT_SEND: Do not send it.
        TRIM: Cut it to one text.
    """

    SEND_MULTIPLE = "SEND_MULTIPLE"
    DO_NOT_SEND = "DO_NOT_SEND"
    TRIM = "TRIM"


class NotificationFormat(Enumeration):
    """The form in which a notification is posted.

    Attributes:
        XML: An XML document of the notification schema.
        JSON: A JSON object with the same names.
        SOAP: A SOAP message.
        EMAIL: An e-mail.
        LEGACY: The form of the service's older versions.
    """

    XML = "XML"
    JSON = "JSON"
    SOAP = "SOAP"
    EMAIL = "EMAIL"
    LEGACY = "LEGACY"


class SubscriptionTriggerEvent(Enumeration):
    """The event that a subscription reports.

    Attributes:
        UNDEFINED_EVENT: No event is chosen.
        INBOUND_CALL_FINISHED: An incoming call has ended.
        INBOUND_TEXT_FINISHED: A text has been received.
        OUTBOUND_CALL_FINISHED: An outgoing call has ended.
        OUTBOUND_TEXT_FINISHED: A text has been sent.
        CAMPAIGN_STARTED: A broadcast has started.
        CAMPAIGN_STOPPED: A broadcast has been stopped.
        CAMPAIGN_FINISHED: A broadcast has finished.
    """

    UNDEFINED_EVENT = "UNDEFINED_EVENT"
    INBOUND_CALL_FINISHED = "INBOUND_CALL_FINISHED"
    INBOUND_TEXT_FINISHED = "INBOUND_TEXT_FINISHED"
    OUTBOUND_CALL_FINISHED = "OUTBOUND_CALL_FINISHED"
    OUTBOUND_TEXT_FINISHED = "OUTBOUND_TEXT_FINISHED"
    CAMPAIGN_STARTED = "CAMPAIGN_STARTED"
    CAMPAIGN_STOPPED = "CAMPAIGN_STOPPED"
    CAMPAIGN_FINISHED = "CAMPAIGN_FINISHED"


class NumberStatus(Enumeration):
    """How far the lease of a number or keyword has come.

    Attributes:
        PENDING: Ordered, not usable yet.
        ACTIVE: In use.
        RELEASED: Given up, usable until the lease ends.
        UNAVAILABLE: Not usable.
    """

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    RELEASED = "RELEASED"
    UNAVAILABLE = "UNAVAILABLE"


class NumberFeature(Enumeration):
    """Whether a number can do something, and whether it is switched on.

    Attributes:
        UNSUPPORTED: The number cannot do this.
        PENDING: Being switched on.
        DISABLED: Switched off.
        ENABLED: Switched on.
    """

    UNSUPPORTED = "UNSUPPORTED"
    PENDING = "PENDING"
    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


class OrderStatus(Enumeration):
    """How far an order of numbers and keywords has come.

    Attributes:
        NEW: Just created.
        PROCESSING: Being worked on.
        FINISHED: Done; this status does not change again.
        ERRORED: Failed; this status does not change again.
        PAYMENT_ERROR: The payment failed.
        VOID: Cancelled.
        WAIT_FOR_PAYMENT: Waiting for payment.
        PARTIALLY_ADJUSTED: Partly credited afterwards.
        ADJUSTED: Credited afterwards.
        APPROVE_TIER_ONE: Waiting for a first approval.
        APPROVE_TIER_TWO: Waiting for a second approval.
        REJECTED: Refused.
        PROCESSING_ACH: Waiting for a bank transfer.
        ACH_ERROR: The bank transfer failed.
    """

    NEW = "NEW"
    PROCESSING = "PROCESSING"
    FINISHED = "FINISHED"
    ERRORED = "ERRORED"
    PAYMENT_ERROR = "PAYMENT_ERROR"
    VOID = "VOID"
    WAIT_FOR_PAYMENT = "WAIT_FOR_PAYMENT"
    PARTIALLY_ADJUSTED = "PARTIALLY_ADJUSTED"
    ADJUSTED = "ADJUSTED"
    APPROVE_TIER_ONE = "APPROVE_TIER_ONE"
    APPROVE_TIER_TWO = "APPROVE_TIER_TWO"
    REJECTED = "REJECTED"
    PROCESSING_ACH = "PROCESSING_ACH"
    ACH_ERROR = "ACH_ERROR"


class SoundStatus(Enumeration):
    """How far a sound has come.

    Attributes:
        PENDING: Not ready yet.
        ACTIVE: Ready for use.
        FAILED: Could not be made.
        ARCHIVED: Put away.
        SCRUBBED: Its bytes have been removed.
    """

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    ARCHIVED = "ARCHIVED"
    SCRUBBED = "SCRUBBED"


class QuestionResponseType(Enumeration):
    """What kind of answer an agent enters for a question.

    Attributes:
        STRING: Free text.
        CHOICE: One of the choices given.
        NUMERIC: A number.
    """

    STRING = "STRING"
    CHOICE = "CHOICE"
    NUMERIC = "NUMERIC"


class AgentState(Enumeration):
    """What an agent is doing.

    Attributes:
        DISCONNECTED: Not on the phone.
        CONNECTED: On the phone, not yet ready for calls.
        AVAILABLE: Ready for the next call.
        TALKING_CONTACT: Talking to a contact.
        DIALING_ASSISTED_TRANSFER: Calling the number that a contact is to be transferred to.
        TALKING_CONTACT_AND_TRANSFER: Talking to a contact and to the transfer number.
        TALKING_TRANSFER: Talking to the transfer number.
        POSTCALL: Finishing the entries after a call.
        PAUSE: Taking a break.
    """

    DISCONNECTED = "DISCONNECTED"
    CONNECTED = "CONNECTED"
    AVAILABLE = "AVAILABLE"
    TALKING_CONTACT = "TALKING_CONTACT"
    DIALING_ASSISTED_TRANSFER = "DIALING_ASSISTED_TRANSFER"
    TALKING_CONTACT_AND_TRANSFER = "TALKING_CONTACT_AND_TRANSFER"
    TALKING_TRANSFER = "TALKING_TRANSFER"
    POSTCALL = "POSTCALL"
    PAUSE = "PAUSE"


@dataclasses.dataclass(slots=True, kw_only=True)
class InboundConfig:
    """What the configurations for incoming calls have in common.

    Attributes:
        id: The id of the item, given by the service. Example: 1.
    """

    class Meta:
        name = "InboundConfig"
        namespace = "http://api.callfire.com/data"

    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastConfig:
    """What the configurations of all broadcasts have in common: sender, hours and retries.

    Attributes:
        created: When it was created; ISO 8601 with a time zone. Example: 2012-10-26T21:32:52Z.
        from_number: The number that is shown to the recipient, one of the account, or a short
            code. Example: 13105550112.
        local_time_zone_restriction: The hours, in the time zone of the recipient, in which a
            broadcast may contact; give both or none.
        retry_config: Whether and when a number is tried again; left out, each is tried once.
        id: The id of the item, given by the service. Example: 1.
    """

    class Meta:
        name = "BroadcastConfig"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class RetryConfig:
        """Whether and when a number is tried again; left out, each is tried once.

        Attributes:
            max_attempts: How often a number is tried at most. Left out, it is 1. Example: 1.
            minutes_between_attempts: How long to wait before the next attempt, in minutes.
                Left out, it is 60. Example: 60.
            retry_results: Which results lead to another attempt; may be empty. Example: BUSY
                NO_ANS.
            retry_phone_types: Which numbers of the contact are tried again; may be empty.
                Example: FIRST_NUMBER HOME_PHONE.
        """

        class Meta:
            name = "RetryConfig"
            namespace = "http://api.callfire.com/data"
            global_type = False

        max_attempts: int | None = dataclasses.field(
            default=None,
            metadata={
                "name": "MaxAttempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "int",
                "default": "1",
            },
        )
        minutes_between_attempts: int | None = dataclasses.field(
            default=None,
            metadata={
                "name": "MinutesBetweenAttempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "int",
                "default": "60",
            },
        )
        retry_results: list[Result] = dataclasses.field(
            metadata={
                "name": "RetryResults",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "tokens": True,
            }
        )
        retry_phone_types: list[RetryPhoneType] = dataclasses.field(
            default_factory=new_list,
            metadata={
                "name": "RetryPhoneTypes",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "tokens": True,
            },
        )

    created: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    from_number: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "FromNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    local_time_zone_restriction: LocalTimeZoneRestriction | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LocalTimeZoneRestriction",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    retry_config: BroadcastConfig.RetryConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RetryConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ToNumber:
    """A number to be called or texted, with data of the sender and any further attributes, which
    messages can use as fields. Example: 13105550123.

    Attributes:
        value: The content of the element.
        client_data: Any text of the sender, returned with the call or text.
        any_attributes: Attributes that the contract does not name, by name.
    """

    class Meta:
        name = "ToNumber"
        namespace = "http://api.callfire.com/data"

    value: str = dataclasses.field(
        metadata={
            "type": "Text",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    client_data: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ClientData",
            "type": "Attribute",
            "datatype": "string",
        },
    )
    any_attributes: dict[str, str] = dataclasses.field(
        default_factory=new_dict,
        metadata={
            "type": "Attributes",
            "namespace": "##any",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ActionRecord:
    """What the records of call attempts and of texts have in common.

    Attributes:
        result: How the attempt ended.
        finish_time: When the attempt ended; ISO 8601 with a time zone. Example:
            2012-10-26T21:32:52Z.
        billed_amount: What the attempt was billed at, in credits. Example: 1.00.
        question_response: A question of the message and the key that was pressed.
        switch_id: The id of the attempt on the switch that carried it.
        caller_name: The name of the switch or caller that carried the attempt.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "ActionRecord"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class QuestionResponse:
        """A question of the message and the key that was pressed.

        Attributes:
            question: The name of the question. Example: question1.
            response: What was answered. Example: 1.
        """

        class Meta:
            name = "QuestionResponse"
            namespace = "http://api.callfire.com/data"
            global_type = False

        question: str = dataclasses.field(
            metadata={
                "name": "Question",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "string",
            }
        )
        response: str = dataclasses.field(
            metadata={
                "name": "Response",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "string",
            }
        )

    result: Result = dataclasses.field(
        metadata={
            "name": "Result",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    finish_time: datetime = dataclasses.field(
        metadata={
            "name": "FinishTime",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    billed_amount: float = dataclasses.field(
        metadata={
            "name": "BilledAmount",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "float",
        }
    )
    question_response: list[ActionRecord.QuestionResponse] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "QuestionResponse",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    switch_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SwitchId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    caller_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallerName",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Action:
    """What calls and texts have in common.

    Attributes:
        from_number: The number that called or texted, or a short code. Example: 67076.
        to_number: The number that was called or texted. Example: 13105550112.
        state: How far the action has come. Example: FINISHED.
        batch_id: The id of the contact batch it came from. Example: 123.
        broadcast_id: The id of the broadcast it belongs to. Example: 123.
        contact_id: The id of the contact at the other end. Example: 123.
        inbound: True for an incoming call or text, false for an outgoing one. Example: false.
        created: When it was created; ISO 8601 with a time zone. Example: 2012-10-26T21:32:52Z.
        modified: When it was last changed; ISO 8601 with a time zone. Example:
            2012-10-26T21:32:52Z.
        final_result: How it ended, all attempts taken together. Example: NO_ANS.
        label: A name by which broadcasts, numbers and their calls and texts can be found.
        id: The id of the call or text. Example: 123.
    """

    class Meta:
        name = "Action"
        namespace = "http://api.callfire.com/data"

    from_number: str = dataclasses.field(
        metadata={
            "name": "FromNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    to_number: ToNumber = dataclasses.field(
        metadata={
            "name": "ToNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    state: ActionState = dataclasses.field(
        metadata={
            "name": "State",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    batch_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BatchId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    broadcast_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    contact_id: int = dataclasses.field(
        metadata={
            "name": "ContactId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "long",
        }
    )
    inbound: bool = dataclasses.field(
        metadata={
            "name": "Inbound",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "boolean",
        }
    )
    created: datetime = dataclasses.field(
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    modified: datetime = dataclasses.field(
        metadata={
            "name": "Modified",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    final_result: Result | None = dataclasses.field(
        default=None,
        metadata={
            "name": "FinalResult",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    label: list[Label] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Label",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class NumberOrderItem:
    """One line of an order: how many were asked for, at what price, and which were delivered.

    Attributes:
        ordered: How many were asked for.
        unit_cost: The price of one, in US dollars.
        fulfilled: The numbers or keywords that were delivered.
    """

    class Meta:
        name = "NumberOrderItem"
        namespace = "http://api.callfire.com/data"

    ordered: int = dataclasses.field(
        metadata={
            "name": "Ordered",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "int",
        }
    )
    unit_cost: float = dataclasses.field(
        metadata={
            "name": "UnitCost",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "float",
        }
    )
    fulfilled: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Fulfilled",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Broadcast:
    """A campaign that calls or texts many numbers, with exactly one configuration.

    Attributes:
        name: The name of the broadcast. Example: My Test Broadcast.
        status: How far the broadcast has come; set by the service. Example: FINISHED.
        last_modified: When it was last changed; ISO 8601 with a time zone. Example:
            2012-10-26T21:32:52Z.
        type: What the broadcast sends. Example: TEXT.
        label: The name of a label on the broadcast.
        resume_next_day: Whether a broadcast that did not finish goes on the next day.
        voice_broadcast_config: How a voice broadcast calls: which sounds or spoken texts
            people and machines hear, and which keys transfer the call or refuse further calls.
        text_broadcast_config: What a text broadcast sends.
        ivr_broadcast_config: What dialplan the calls of an IVR broadcast follow.
        ccc_broadcast_config: How the calls of a call centre broadcast are handled.
        id: The id of the item, given by the service. Example: 1.
    """

    class Meta:
        name = "Broadcast"
        namespace = "http://api.callfire.com/data"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(
                True,
                (
                    ("voice_broadcast_config",),
                    ("text_broadcast_config",),
                    ("ivr_broadcast_config",),
                    ("ccc_broadcast_config",),
                ),
            ),
        )

    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    status: BroadcastStatus | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    last_modified: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LastModified",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    type: BroadcastType | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Type",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    label: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Label",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    resume_next_day: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ResumeNextDay",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    voice_broadcast_config: VoiceBroadcastConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "VoiceBroadcastConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    text_broadcast_config: TextBroadcastConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextBroadcastConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    ivr_broadcast_config: IvrBroadcastConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IvrBroadcastConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    ccc_broadcast_config: CccBroadcastConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CccBroadcastConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class LocalTimeZoneRestriction:
    """The hours, in the time zone of the recipient, in which a broadcast may contact; give both or
    none.

    Attributes:
        begin_time: The time of day from which contact is allowed, in the time zone of the
            recipient; ISO 8601. Example: 09:00:00.
        end_time: The time of day up to which contact is allowed, in the time zone of the
            recipient; ISO 8601. Example: 17:00:00.
    """

    class Meta:
        name = "LocalTimeZoneRestriction"
        namespace = "http://api.callfire.com/data"

    begin_time: time | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BeginTime",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "time",
        },
    )
    end_time: time | None = dataclasses.field(
        default=None,
        metadata={
            "name": "EndTime",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "time",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactBatch:
    """A group of recipients that was added to a broadcast at once.

    Attributes:
        name: The name. Example: My TestContact Batch.
        status: How far the batch has come.
        broadcast_id: The id of the broadcast. Example: 3.
        created: When it was created; ISO 8601 with a time zone.
        size: How many contacts the batch has. Example: 3.
        remaining: How many contacts of the batch are still to be tried.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "ContactBatch"
        namespace = "http://api.callfire.com/data"

    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    status: BatchStatus = dataclasses.field(
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    broadcast_id: int = dataclasses.field(
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "long",
        }
    )
    created: datetime = dataclasses.field(
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    size: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Size",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    remaining: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Remaining",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastSchedule:
    """The days and hours at which a broadcast runs.

    Attributes:
        start_time_of_day: The time of day at which the broadcast starts. Example: 09:00:00.
        stop_time_of_day: The time of day at which the broadcast stops. Example: 17:00:00.
        time_zone: The time zone of the times, by name. Example: PST.
        begin_date: The first day; ISO 8601. Example: 2012-01-01.
        end_date: The last day; ISO 8601. Example: 2014-01-01.
        days_of_week: The days of the week.
        id: The id of the item, given by the service. Example: 1.
    """

    class Meta:
        name = "BroadcastSchedule"
        namespace = "http://api.callfire.com/data"

    start_time_of_day: time = dataclasses.field(
        metadata={
            "name": "StartTimeOfDay",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "time",
        }
    )
    stop_time_of_day: time = dataclasses.field(
        metadata={
            "name": "StopTimeOfDay",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "time",
        }
    )
    time_zone: str = dataclasses.field(
        metadata={
            "name": "TimeZone",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    begin_date: date | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BeginDate",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "date",
        },
    )
    end_date: date | None = dataclasses.field(
        default=None,
        metadata={
            "name": "EndDate",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "date",
        },
    )
    days_of_week: list[DayOfWeek] = dataclasses.field(
        metadata={
            "name": "DaysOfWeek",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "tokens": True,
        }
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastStats:
    """What a broadcast has used and how its attempts ended.

    Attributes:
        usage_stats: What the broadcast has used.
        result_stat: The figures of one result.
        action_statistics: How many actions are waiting or done.
    """

    class Meta:
        name = "BroadcastStats"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class UsageStats:
        """What the broadcast has used.

        Attributes:
            duration: The duration in seconds. Example: 2033.
            billed_duration: The billed duration in seconds. Example: 2033.
            billed_amount: What was billed, in credits. Example: 153.00.
            attempts: The number of attempts. Example: 432.
            actions: The number of calls or texts. Example: 321.
        """

        class Meta:
            name = "UsageStats"
            namespace = "http://api.callfire.com/data"
            global_type = False

        duration: int = dataclasses.field(
            metadata={
                "name": "Duration",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        billed_duration: int = dataclasses.field(
            metadata={
                "name": "BilledDuration",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        billed_amount: float = dataclasses.field(
            metadata={
                "name": "BilledAmount",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "float",
            }
        )
        attempts: int = dataclasses.field(
            metadata={
                "name": "Attempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        actions: int = dataclasses.field(
            metadata={
                "name": "Actions",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class ResultStat:
        """The figures of one result.

        Attributes:
            result: How it ended.
            attempts: The number of attempts. Example: 20.
            actions: The number of calls or texts. Example: 20.
        """

        class Meta:
            name = "ResultStat"
            namespace = "http://api.callfire.com/data"
            global_type = False

        result: Result = dataclasses.field(
            metadata={
                "name": "Result",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
            }
        )
        attempts: int = dataclasses.field(
            metadata={
                "name": "Attempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        actions: int = dataclasses.field(
            metadata={
                "name": "Actions",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class ActionStatistics:
        """How many actions are waiting or done.

        Attributes:
            unattempted: Actions that were not tried yet.
            retry_wait: Actions that wait for another attempt.
            finished: Actions that are done.
        """

        class Meta:
            name = "ActionStatistics"
            namespace = "http://api.callfire.com/data"
            global_type = False

        unattempted: int = dataclasses.field(
            metadata={
                "name": "Unattempted",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        retry_wait: int = dataclasses.field(
            metadata={
                "name": "RetryWait",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        finished: int = dataclasses.field(
            metadata={
                "name": "Finished",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )

    usage_stats: BroadcastStats.UsageStats = dataclasses.field(
        metadata={
            "name": "UsageStats",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    result_stat: list[BroadcastStats.ResultStat] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ResultStat",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    action_statistics: BroadcastStats.ActionStatistics = dataclasses.field(
        metadata={
            "name": "ActionStatistics",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Note:
    """A remark on a call.

    Attributes:
        text: The words of the remark.
        created: When it was created; ISO 8601 with a time zone.
    """

    class Meta:
        name = "Note"
        namespace = "http://api.callfire.com/data"

    text: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Text",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    created: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SoundMeta:
    """The description of a stored sound.

    Attributes:
        status: How far it has come.
        name: The name.
        created: When it was created; ISO 8601 with a time zone.
        length_in_seconds: The length in seconds.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "SoundMeta"
        namespace = "http://api.callfire.com/data"

    status: SoundStatus = dataclasses.field(
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    created: datetime = dataclasses.field(
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    length_in_seconds: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LengthInSeconds",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class RecordingMeta:
    """The description of a recording made during a call.

    Attributes:
        name: The name of the recording within its call.
        created: When it was created; ISO 8601 with a time zone.
        length_in_seconds: The length in seconds.
        link: The address of the recording's bytes.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "RecordingMeta"
        namespace = "http://api.callfire.com/data"

    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    created: datetime = dataclasses.field(
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    length_in_seconds: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LengthInSeconds",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    link: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Link",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class AutoReply:
    """A message that answers incoming texts that match.

    Attributes:
        number: The number whose incoming texts are answered, or a short code.
        keyword: The keyword of a short code whose incoming texts are answered.
        match: The text that an incoming message must contain.
        message: The text of the answer.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "AutoReply"
        namespace = "http://api.callfire.com/data"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    keyword: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Keyword",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    match: str = dataclasses.field(
        metadata={
            "name": "Match",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    message: str = dataclasses.field(
        metadata={
            "name": "Message",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Subscription:
    """An endpoint that is told when an event has happened. At most 10000 per account.

    Attributes:
        enabled: Whether it is switched on. Example: true.
        non_strict_ssl: Whether the endpoint's certificate is accepted without a check.
        endpoint: The address that notifications are posted to. Example:
            https://example.com/notifications.
        notification_format: The form in which notifications are posted. Left out, it is XML.
            Example: XML.
        trigger_event: The event that is reported. Example: CAMPAIGN_FINISHED.
        expires_at: When the subscription ends, as a number of milliseconds since 1970.
        subscription_filter: Narrows the events that are reported; every part given must match.
        id: The id of the item, given by the service. Example: 123.
    """

    class Meta:
        name = "Subscription"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class SubscriptionFilter:
        """Narrows the events that are reported; every part given must match.

        Attributes:
            broadcast_id: Only events of the broadcast with this id. Example: 123.
            batch_id: Only events of the contact batch with this id. Example: 123.
            from_number: Only events from this number. Example: 13105550112.
            to_number: Only events to this number. Example: 13105550112.
            inbound: Only incoming ones if true, only outgoing ones if false.
        """

        class Meta:
            name = "SubscriptionFilter"
            namespace = "http://api.callfire.com/data"
            global_type = False

        broadcast_id: int | None = dataclasses.field(
            default=None,
            metadata={
                "name": "BroadcastId",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "long",
            },
        )
        batch_id: int | None = dataclasses.field(
            default=None,
            metadata={
                "name": "BatchId",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "long",
            },
        )
        from_number: str | None = dataclasses.field(
            default=None,
            metadata={
                "name": "FromNumber",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
                "datatype": "string",
            },
        )
        to_number: str | None = dataclasses.field(
            default=None,
            metadata={
                "name": "ToNumber",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
                "datatype": "string",
            },
        )
        inbound: bool | None = dataclasses.field(
            default=None,
            metadata={
                "name": "Inbound",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "boolean",
            },
        )

    enabled: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Enabled",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    non_strict_ssl: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "NonStrictSsl",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    endpoint: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Endpoint",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "anyURI",
        },
    )
    notification_format: NotificationFormat | None = dataclasses.field(
        default=None,
        metadata={
            "name": "NotificationFormat",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "default": "XML",
        },
    )
    trigger_event: SubscriptionTriggerEvent | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TriggerEvent",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    expires_at: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ExpiresAt",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    subscription_filter: Subscription.SubscriptionFilter | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SubscriptionFilter",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Contact:
    """A person or place that can be called or texted; custom fields are further attributes.

    Attributes:
        id: The id of the contact; leave it out to create one. Example: 123.
        first_name: The first name. Example: John.
        last_name: The last name. Example: Doe.
        zipcode: The postal code: 5 digits. Example: 98154.
        home_phone: The home phone. Example: 18185550112.
        work_phone: The work phone. Example: 18185550113.
        mobile_phone: The mobile phone. Example: 18185550114.
        external_id: The id of the contact in another system. Example: nb-1010.
        external_system: The name of the other system. Example: NATION_BUILDER.
        any_attributes: Attributes that the contract does not name, by name.
    """

    class Meta:
        name = "Contact"
        namespace = "http://api.callfire.com/data"

    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )
    first_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "firstName",
            "type": "Attribute",
            "datatype": "string",
        },
    )
    last_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "lastName",
            "type": "Attribute",
            "datatype": "string",
        },
    )
    zipcode: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "zipcode",
            "type": "Attribute",
            "datatype": "string",
        },
    )
    home_phone: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "homePhone",
            "type": "Attribute",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    work_phone: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "workPhone",
            "type": "Attribute",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    mobile_phone: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "mobilePhone",
            "type": "Attribute",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    external_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "externalId",
            "type": "Attribute",
            "datatype": "string",
        },
    )
    external_system: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "externalSystem",
            "type": "Attribute",
            "datatype": "string",
        },
    )
    any_attributes: dict[str, str] = dataclasses.field(
        default_factory=new_dict,
        metadata={
            "type": "Attributes",
            "namespace": "##any",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactList:
    """A list of contacts.

    Attributes:
        name: The name of the list.
        size: How many contacts the list has.
        created: When it was created; ISO 8601 with a time zone.
        status: How far it has come.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "ContactList"
        namespace = "http://api.callfire.com/data"

    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    size: int = dataclasses.field(
        metadata={
            "name": "Size",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "integer",
        }
    )
    created: datetime = dataclasses.field(
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    status: ContactListStatus = dataclasses.field(
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Region:
    """A place in which numbers exist; as a filter, every part given must match.

    Attributes:
        prefix: The first 4 to 7 digits of its numbers. Example: 1920659.
        city: The city. Example: Seattle.
        state: The state: 2 letters. Example: WA.
        zipcode: The postal code: 5 digits. Example: 98154.
        country: The country: 2 letters. Example: US.
        lata: The number of the local access and transport area. Example: 674.
        rate_center: The name of the rate centre. Example: SEATTLE.
        latitude: The latitude in degrees. Example: 47.61.
        longitude: The longitude in degrees. Example: -122.331.
        time_zone: The time zone, by name. Example: America/Los_Angeles.
    """

    class Meta:
        name = "Region"
        namespace = "http://api.callfire.com/data"

    prefix: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Prefix",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    city: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "City",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    state: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "State",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    zipcode: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Zipcode",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    country: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Country",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    lata: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Lata",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    rate_center: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RateCenter",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    latitude: float | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Latitude",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "float",
        },
    )
    longitude: float | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Longitude",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "float",
        },
    )
    time_zone: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TimeZone",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class LeaseInfo:
    """From when to when a number or keyword is leased.

    Attributes:
        lease_begin: The first day of the lease; ISO 8601.
        lease_end: The last day of the lease; ISO 8601.
        auto_renew: Whether the lease is renewed by itself.
    """

    class Meta:
        name = "LeaseInfo"
        namespace = "http://api.callfire.com/data"

    lease_begin: date | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LeaseBegin",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "date",
        },
    )
    lease_end: date | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LeaseEnd",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "date",
        },
    )
    auto_renew: bool = dataclasses.field(
        metadata={
            "name": "AutoRenew",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "boolean",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class DncList:
    """A list of numbers that must not be contacted.

    Attributes:
        campaign_id: The id of the campaign that the list is for.
        name: The name of the list.
        size: How many numbers the list has.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "DncList"
        namespace = "http://api.callfire.com/data"

    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    size: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Size",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class DncNumber:
    """A number that must not be contacted.

    Attributes:
        number: The phone number.
        dnc_list_id: The id of the list that the number is on.
        call_dnc: Whether the number must not be called.
        text_dnc: Whether the number must not be texted.
    """

    class Meta:
        name = "DncNumber"
        namespace = "http://api.callfire.com/data"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    dnc_list_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncListId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    call_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    text_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Number:
    """A phone number on lease or on sale.

    Attributes:
        number: The phone number. Example: 13105550112.
        national_format: The number as it is written in its country. Example: (310) 555-0112.
        toll_free: Whether the number is toll-free. Example: false.
        region: A place in which numbers exist; as a filter, every part given must match.
        status: How far the lease of the number has come.
        lease_info: From when to when a number or keyword is leased.
        number_configuration: What a number does with calls and texts.
    """

    class Meta:
        name = "Number"
        namespace = "http://api.callfire.com/data"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    national_format: str = dataclasses.field(
        metadata={
            "name": "NationalFormat",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    toll_free: bool = dataclasses.field(
        metadata={
            "name": "TollFree",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "boolean",
        }
    )
    region: Region | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Region",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    status: NumberStatus | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    lease_info: LeaseInfo | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LeaseInfo",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    number_configuration: NumberConfiguration | None = dataclasses.field(
        default=None,
        metadata={
            "name": "NumberConfiguration",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class NumberConfiguration:
    """What a number does with calls and texts.

    Attributes:
        call_feature: Whether the number takes calls.
        text_feature: Whether the number takes texts.
        inbound_call_configuration_type: What the number does with an incoming call.
        inbound_call_configuration: How the number does it; exactly one configuration.
    """

    class Meta:
        name = "NumberConfiguration"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class InboundCallConfiguration:
        """How the number does it; exactly one configuration.

        Attributes:
            call_tracking_config: How a number forwards incoming calls and keeps track of them.
            ivr_inbound_config: What dialplan incoming calls follow.
        """

        class Meta:
            name = "InboundCallConfiguration"
            namespace = "http://api.callfire.com/data"
            global_type = False
            choices: ClassVar[tuple[Choice, ...]] = (
                Choice(True, (("call_tracking_config",), ("ivr_inbound_config",))),
            )

        call_tracking_config: CallTrackingConfig | None = dataclasses.field(
            default=None,
            metadata={
                "name": "CallTrackingConfig",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
            },
        )
        ivr_inbound_config: IvrInboundConfig | None = dataclasses.field(
            default=None,
            metadata={
                "name": "IvrInboundConfig",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
            },
        )

    call_feature: NumberFeature | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallFeature",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    text_feature: NumberFeature | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextFeature",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    inbound_call_configuration_type: InboundType | None = dataclasses.field(
        default=None,
        metadata={
            "name": "InboundCallConfigurationType",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    inbound_call_configuration: NumberConfiguration.InboundCallConfiguration | None = (
        dataclasses.field(
            default=None,
            metadata={
                "name": "InboundCallConfiguration",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
            },
        )
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Keyword:
    """A word on a short code that incoming texts can begin with.

    Attributes:
        short_code: The short code that the keyword is for.
        keyword: The keyword: 1 to 64 letters or digits.
        status: How far the lease of the keyword has come.
        lease_info: From when to when a number or keyword is leased.
    """

    class Meta:
        name = "Keyword"
        namespace = "http://api.callfire.com/data"

    short_code: str = dataclasses.field(
        metadata={
            "name": "ShortCode",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    keyword: str = dataclasses.field(
        metadata={
            "name": "Keyword",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    status: NumberStatus | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    lease_info: LeaseInfo | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LeaseInfo",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class NumberOrder:
    """An order of numbers and keywords.

    Attributes:
        status: How far the order has come.
        created: When it was created; ISO 8601 with a time zone.
        total_cost: The cost of the order, in US dollars.
        summary: The cost before tax, in US dollars.
        sales_tax: The sales tax, in US dollars.
        total: The cost with tax, in US dollars.
        local_numbers: The local numbers of the order.
        toll_free_numbers: The toll-free numbers of the order.
        keywords: The keywords of the order.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "NumberOrder"
        namespace = "http://api.callfire.com/data"

    status: OrderStatus = dataclasses.field(
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    created: datetime = dataclasses.field(
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "dateTime",
        }
    )
    total_cost: float = dataclasses.field(
        metadata={
            "name": "TotalCost",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "float",
        }
    )
    summary: float | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Summary",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "float",
        },
    )
    sales_tax: float | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SalesTax",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "float",
        },
    )
    total: float | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Total",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "float",
        },
    )
    local_numbers: NumberOrderItem | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LocalNumbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    toll_free_numbers: NumberOrderItem | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TollFreeNumbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    keywords: NumberOrderItem | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Keywords",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Label:
    """A name by which broadcasts, numbers and their calls and texts can be found.

    Attributes:
        name: The name of the label.
    """

    class Meta:
        name = "Label"
        namespace = "http://api.callfire.com/data"

    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CccCampaign:
    """A call centre campaign.

    Attributes:
        name: The name.
        status: How far it has come.
        created: When it was created; ISO 8601 with a time zone.
        last_modified: When it was last changed; ISO 8601 with a time zone.
        local_restrict_begin: The time of day from which calls are allowed, in the time zone of
            the recipient; ISO 8601.
        local_restrict_end: The time of day up to which calls are allowed, in the time zone of
            the recipient; ISO 8601.
        config_updated: When the settings were last changed; ISO 8601 with a time zone.
        script: The words that agents read.
        question: A question that agents ask.
        transfer_number: A number that agents may transfer a call to.
        from_number: The number that is shown to the person called.
        retry_config: Whether and when a number is tried again.
        agent_group_id: The id of the agent group.
        agent_group_name: The name of the agent group.
        smart_drop_sound_id: The id of the sound that is left on answering machines.
        smart_drop_sound_ref: The address of the sound that is left on answering machines.
        allow_any_transfer: Whether agents may transfer a call to any number.
        transfer_caller_id: The caller id that is shown when a call is transferred.
        recorded: Whether calls are recorded.
        multiline_dialing_ratio: How many numbers are dialled for each free agent, from 1 to 4;
            1 if left out.
        multiline_dialing_enabled: Whether several numbers are dialled for each free agent.
        scrub_level: How strictly duplicate numbers are left out.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "CccCampaign"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class Question:
        """A question that agents ask.

        Attributes:
            label: The words of the question.
            response_type: What kind of answer is entered.
            choices: An answer that can be chosen.
        """

        class Meta:
            name = "Question"
            namespace = "http://api.callfire.com/data"
            global_type = False

        label: str | None = dataclasses.field(
            default=None,
            metadata={
                "name": "Label",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "string",
            },
        )
        response_type: QuestionResponseType | None = dataclasses.field(
            default=None,
            metadata={
                "name": "ResponseType",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
            },
        )
        choices: list[str] = dataclasses.field(
            default_factory=new_list,
            metadata={
                "name": "Choices",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "string",
            },
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class TransferNumber:
        """A number that agents may transfer a call to.

        Attributes:
            name: The name that agents see.
            number: The phone number.
            allow_assisted_transfer: Whether the agent may stay on the line during the
                transfer.
        """

        class Meta:
            name = "TransferNumber"
            namespace = "http://api.callfire.com/data"
            global_type = False

        name: str | None = dataclasses.field(
            default=None,
            metadata={
                "name": "Name",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "string",
            },
        )
        number: str | None = dataclasses.field(
            default=None,
            metadata={
                "name": "Number",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
                "datatype": "string",
            },
        )
        allow_assisted_transfer: bool | None = dataclasses.field(
            default=None,
            metadata={
                "name": "AllowAssistedTransfer",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "boolean",
            },
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class RetryConfig:
        """Whether and when a number is tried again.

        Attributes:
            max_attempts: How often a number is tried at most. Left out, it is 1. Example: 1.
            minutes_between_attempts: How long to wait before the next attempt, in minutes.
                Left out, it is 60. Example: 60.
            retry_results: Which results lead to another attempt; may be empty. Example: BUSY
                NO_ANS.
            retry_phone_types: Which numbers of the contact are tried again; may be empty.
                Example: FIRST_NUMBER HOME_PHONE.
        """

        class Meta:
            name = "RetryConfig"
            namespace = "http://api.callfire.com/data"
            global_type = False

        max_attempts: int | None = dataclasses.field(
            default=None,
            metadata={
                "name": "MaxAttempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "int",
                "default": "1",
            },
        )
        minutes_between_attempts: int | None = dataclasses.field(
            default=None,
            metadata={
                "name": "MinutesBetweenAttempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "datatype": "int",
                "default": "60",
            },
        )
        retry_results: list[Result] = dataclasses.field(
            metadata={
                "name": "RetryResults",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "tokens": True,
            }
        )
        retry_phone_types: list[RetryPhoneType] = dataclasses.field(
            default_factory=new_list,
            metadata={
                "name": "RetryPhoneTypes",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "tokens": True,
            },
        )

    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    status: BroadcastStatus | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Status",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    created: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Created",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    last_modified: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LastModified",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    local_restrict_begin: time | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LocalRestrictBegin",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "time",
        },
    )
    local_restrict_end: time | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LocalRestrictEnd",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "time",
        },
    )
    config_updated: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ConfigUpdated",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    script: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Script",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    question: list[CccCampaign.Question] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Question",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    transfer_number: list[CccCampaign.TransferNumber] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "TransferNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    from_number: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "FromNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    retry_config: CccCampaign.RetryConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RetryConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    agent_group_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentGroupId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    agent_group_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentGroupName",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    smart_drop_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SmartDropSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    smart_drop_sound_ref: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SmartDropSoundRef",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "anyURI",
        },
    )
    allow_any_transfer: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AllowAnyTransfer",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    transfer_caller_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferCallerId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    recorded: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Recorded",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    multiline_dialing_ratio: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MultilineDialingRatio",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
            "minimum": 1,
            "maximum": 4,
        },
    )
    multiline_dialing_enabled: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MultilineDialingEnabled",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    scrub_level: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ScrubLevel",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CccCampaignStats:
    """What happened in a call centre campaign.

    Attributes:
        agent_count: The number of agents.
        active_agent_count: The number of agents at work.
        calls_attempted: The number of calls that were tried.
        calls_placed: The number of calls that were put through.
        calls_duration: The duration of all calls in seconds.
        billed_duration: The billed duration in seconds.
        billed_amount: What was billed, in credits.
        calls_remaining: The number of calls still to be made.
        calls_awaiting_redial: The number of calls that wait for another attempt.
        calls_live_answer: The number of calls that a person answered.
        response_rate_percent: The share of calls that were answered, in percent.
        result_stat: The figures of one result.
    """

    class Meta:
        name = "CccCampaignStats"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class ResultStat:
        """The figures of one result.

        Attributes:
            result: How it ended.
            attempts: The number of attempts.
            actions: The number of calls or texts.
        """

        class Meta:
            name = "ResultStat"
            namespace = "http://api.callfire.com/data"
            global_type = False

        result: Result = dataclasses.field(
            metadata={
                "name": "Result",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
            }
        )
        attempts: int = dataclasses.field(
            metadata={
                "name": "Attempts",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )
        actions: int = dataclasses.field(
            metadata={
                "name": "Actions",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
                "datatype": "int",
            }
        )

    agent_count: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentCount",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    active_agent_count: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ActiveAgentCount",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    calls_attempted: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallsAttempted",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    calls_placed: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallsPlaced",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    calls_duration: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallsDuration",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    billed_duration: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BilledDuration",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    billed_amount: Decimal | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BilledAmount",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "decimal",
        },
    )
    calls_remaining: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallsRemaining",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    calls_awaiting_redial: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallsAwaitingRedial",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    calls_live_answer: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallsLiveAnswer",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    response_rate_percent: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ResponseRatePercent",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    result_stat: list[CccCampaignStats.ResultStat] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ResultStat",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Callback:
    """A call that is to be made again; declared in the schema, used by no operation.

    Attributes:
        user_id: The id of the user.
        outbound_call_id: The id of the outgoing call.
        notification_sent: Whether the user was told.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "Callback"
        namespace = "http://api.callfire.com/data"

    user_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "UserId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    outbound_call_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "OutboundCallId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    notification_sent: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "NotificationSent",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Agent:
    """A person who handles calls of call centre campaigns.

    Attributes:
        enabled: Whether the agent may work.
        name: The name of the agent.
        email: The e-mail address.
        last_login: When the agent last logged in; ISO 8601 with a time zone.
        campaign_ids: Ids of call centre campaigns.
        group_ids: Ids of the agent's groups.
        active_session_id: The id of the session that goes on.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "Agent"
        namespace = "http://api.callfire.com/data"

    enabled: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Enabled",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    email: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Email",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    last_login: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LastLogin",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    campaign_ids: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "CampaignIds",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "long",
        },
    )
    group_ids: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "GroupIds",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "long",
        },
    )
    active_session_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ActiveSessionId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class AgentGroup:
    """A group of agents.

    Attributes:
        name: The name.
        campaign_ids: Ids of call centre campaigns.
        agent_ids: Ids of agents.
        agent_emails: E-mail addresses of agents.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "AgentGroup"
        namespace = "http://api.callfire.com/data"

    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    campaign_ids: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "CampaignIds",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "long",
        },
    )
    agent_ids: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentIds",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "long",
        },
    )
    agent_emails: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentEmails",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "string",
        },
    )
    id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "id",
            "type": "Attribute",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class AgentSession:
    """The time from an agent's login to a campaign to the logout.

    Attributes:
        agent_id: The id of the agent.
        campaign_id: The id of the call centre campaign.
        agent_state: What the agent is doing.
        call_count: The number of calls in the session.
        start: When the session began; ISO 8601 with a time zone.
        last_update: When the session was last changed; ISO 8601 with a time zone.
        id: The id of the item, given by the service.
    """

    class Meta:
        name = "AgentSession"
        namespace = "http://api.callfire.com/data"

    agent_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    agent_state: AgentState | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentState",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    call_count: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallCount",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )
    start: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Start",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    last_update: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LastUpdate",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    id: int = dataclasses.field(
        metadata={
            "name": "id",
            "type": "Attribute",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CallTrackingConfig(InboundConfig):
    """How a number forwards incoming calls and keeps track of them.

    Attributes:
        transfer_number: The numbers that the call is forwarded to.
        screen: Whether the caller is announced before the call is put through. Left out, it is
            false.
        record: Whether the call is recorded. Left out, it is false.
        intro_sound_id: The id of the sound that the caller hears first.
        whisper_sound_id: The id of the sound that only the person called hears first.
    """

    class Meta(InboundConfig.Meta):
        name = "CallTrackingConfig"
        namespace = "http://api.callfire.com/data"

    transfer_number: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "TransferNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    screen: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Screen",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
            "default": "false",
        },
    )
    record: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Record",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
            "default": "false",
        },
    )
    intro_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntroSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    whisper_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "WhisperSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class IvrInboundConfig(InboundConfig):
    """What dialplan incoming calls follow.

    Attributes:
        dialplan_xml: The dialplan that the call follows, an XML document as text.
    """

    class Meta(InboundConfig.Meta):
        name = "IvrInboundConfig"
        namespace = "http://api.callfire.com/data"

    dialplan_xml: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DialplanXml",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class VoiceBroadcastConfig(BroadcastConfig):
    """How a voice broadcast calls: which sounds or spoken texts people and machines hear, and which
    keys transfer the call or refuse further calls.

    Attributes:
        answering_machine_config: Who hears a message: people, answering machines or both.
            Example: LIVE_IMMEDIATE.
        live_sound_text: The text that people hear.
        live_sound_id: The id of the sound that people hear. Example: 123.
        live_sound_text_voice: The voice that speaks the text for people.
        machine_sound_text: The text that answering machines hear.
        machine_sound_id: The id of the sound that answering machines hear. Example: 124.
        machine_sound_text_voice: The voice that speaks the text for answering machines.
        transfer_sound_text: The text that is heard before a transfer.
        transfer_sound_id: The id of the sound that is heard before a transfer. Example: 125.
        transfer_sound_text_voice: The voice that speaks the text before a transfer.
        transfer_digit: The key that asks for a transfer. Example: 1.
        transfer_number: The number that the call is transferred to. Example: 18185550112.
        dnc_sound_text: The text that confirms that no further call is wanted.
        dnc_sound_id: The id of the sound that confirms that no further call is wanted.
            Example: 12345.
        dnc_sound_text_voice: The voice that speaks the confirmation that no further call is
            wanted.
        dnc_digit: The key that refuses further calls. Example: 9.
        max_active_transfers: How many transferred calls run at the same time at most. Example:
            1.
    """

    class Meta(BroadcastConfig.Meta):
        name = "VoiceBroadcastConfig"
        namespace = "http://api.callfire.com/data"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(False, (("live_sound_text",), ("live_sound_id",))),
            Choice(False, (("machine_sound_text",), ("machine_sound_id",))),
            Choice(False, (("transfer_sound_text",), ("transfer_sound_id",))),
            Choice(False, (("dnc_sound_text",), ("dnc_sound_id",))),
        )

    answering_machine_config: AnsweringMachineConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AnsweringMachineConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    live_sound_text: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LiveSoundText",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    live_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LiveSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    live_sound_text_voice: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LiveSoundTextVoice",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "(MALE1)|(FEMALE1)|(FEMALE2)|(SPANISH1)|(FRENCHCANADIAN1)",
            "datatype": "string",
        },
    )
    machine_sound_text: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MachineSoundText",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    machine_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MachineSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    machine_sound_text_voice: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MachineSoundTextVoice",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "(MALE1)|(FEMALE1)|(FEMALE2)|(SPANISH1)|(FRENCHCANADIAN1)",
            "datatype": "string",
        },
    )
    transfer_sound_text: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferSoundText",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    transfer_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    transfer_sound_text_voice: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferSoundTextVoice",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "(MALE1)|(FEMALE1)|(FEMALE2)|(SPANISH1)|(FRENCHCANADIAN1)",
            "datatype": "string",
        },
    )
    transfer_digit: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferDigit",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "[0-9#\\*]",
            "datatype": "string",
        },
    )
    transfer_number: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    dnc_sound_text: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncSoundText",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    dnc_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    dnc_sound_text_voice: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncSoundTextVoice",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "(MALE1)|(FEMALE1)|(FEMALE2)|(SPANISH1)|(FRENCHCANADIAN1)",
            "datatype": "string",
        },
    )
    dnc_digit: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncDigit",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "[0-9#\\*]",
            "datatype": "string",
        },
    )
    max_active_transfers: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MaxActiveTransfers",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "int",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CccBroadcastConfig(BroadcastConfig):
    """How the calls of a call centre broadcast are handled.

    Attributes:
        agent_group_id: The id of the agent group.
        smart_drop_sound_id: The id of the sound that is left on answering machines.
        script_id: The id of the script that agents read.
        transfer_number_id_list: Ids of the numbers that agents may transfer to.
        allow_any_transfer: Whether agents may transfer a call to any number.
        transfer_caller_id: The caller id that is shown when a call is transferred.
        recorded: Whether calls are recorded.
    """

    class Meta(BroadcastConfig.Meta):
        name = "CccBroadcastConfig"
        namespace = "http://api.callfire.com/data"

    agent_group_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentGroupId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    smart_drop_sound_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SmartDropSoundId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    script_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ScriptId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "long",
        },
    )
    transfer_number_id_list: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "TransferNumberIdList",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "tokens": True,
            "datatype": "long",
        },
    )
    allow_any_transfer: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AllowAnyTransfer",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )
    transfer_caller_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TransferCallerId",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    recorded: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Recorded",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class TextBroadcastConfig(BroadcastConfig):
    """What a text broadcast sends.

    Attributes:
        message: The text to send; 160 characters make one text. Example: Your table is ready.
        big_message_strategy: What happens to a message longer than 160 characters. Left out,
            it is SEND_MULTIPLE. Example: SEND_MULTIPLE.
    """

    class Meta(BroadcastConfig.Meta):
        name = "TextBroadcastConfig"
        namespace = "http://api.callfire.com/data"

    message: str = dataclasses.field(
        metadata={
            "name": "Message",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )
    big_message_strategy: BigMessageStrategy | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BigMessageStrategy",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "default": "SEND_MULTIPLE",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class IvrBroadcastConfig(BroadcastConfig):
    """What dialplan the calls of an IVR broadcast follow.

    Attributes:
        dialplan_xml: The dialplan that the call follows, an XML document as text.
    """

    class Meta(BroadcastConfig.Meta):
        name = "IvrBroadcastConfig"
        namespace = "http://api.callfire.com/data"

    dialplan_xml: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DialplanXml",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CallRecord(ActionRecord):
    """One attempt at a call.

    Attributes:
        originate_time: When dialling began; ISO 8601 with a time zone.
        answer_time: When the call was answered; ISO 8601 with a time zone.
        duration: The duration of the attempt in seconds. Example: 25.
        recording_meta: The description of a recording made during a call.
        note: A remark on a call.
    """

    class Meta(ActionRecord.Meta):
        name = "CallRecord"
        namespace = "http://api.callfire.com/data"

    originate_time: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "OriginateTime",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    answer_time: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AnswerTime",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "dateTime",
        },
    )
    duration: int = dataclasses.field(
        metadata={
            "name": "Duration",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "int",
        }
    )
    recording_meta: list[RecordingMeta] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "RecordingMeta",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    note: list[Note] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Note",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class TextRecord(ActionRecord):
    """One time that a text was sent or received.

    Attributes:
        message: The text that was sent or received.
    """

    class Meta(ActionRecord.Meta):
        name = "TextRecord"
        namespace = "http://api.callfire.com/data"

    message: str = dataclasses.field(
        metadata={
            "name": "Message",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Call(Action):
    """A call that was placed or received.

    Attributes:
        call_record: One attempt at a call.
        note: A remark on a call.
        agent_call: Whether the call is that of an agent logging in.
    """

    class Meta(Action.Meta):
        name = "Call"
        namespace = "http://api.callfire.com/data"

    call_record: list[CallRecord] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "CallRecord",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    note: list[Note] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Note",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    agent_call: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentCall",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Text(Action):
    """A text that was sent or received.

    Attributes:
        message: The text received; texts that were sent have it in their records.
        text_record: One time that a text was sent or received.
    """

    class Meta(Action.Meta):
        name = "Text"
        namespace = "http://api.callfire.com/data"

    message: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Message",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "datatype": "string",
        },
    )
    text_record: list[TextRecord] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "TextRecord",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactHistory:
    """The calls and texts of a contact, mixed, in the order in which the service lists them.

    Attributes:
        items: The content in the order of the document.
    """

    class Meta:
        name = "ContactHistory"
        namespace = "http://api.callfire.com/data"

    items: list[Call | Text] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "type": "Elements",
            "choices": (
                {"name": "Call", "namespace": "http://api.callfire.com/data", "type": Call},
                {"name": "Text", "namespace": "http://api.callfire.com/data", "type": Text},
            ),
        },
    )
