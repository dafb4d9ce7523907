# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
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
    """Current state of a call or text message.

    Attributes:
        READY: Queued for an attempt.
        SELECTED: Selected from the queue; an attempt is in progress.
        CALLBACK: Waiting for a callback, after a busy signal or as scheduled by an agent.
        DISABLED: Disabled; no attempt is made.
        SKIPPED: Skipped by an agent or a rule.
        FINISHED: Finished; `FinalResult` holds the result.
        DNC: Not attempted: the number is on a do-not-contact list.
        DUP: Not attempted: the number is already in the broadcast, or appears twice in the
            request.
        INVALID: Not attempted: the number cannot be dialed.
        TIMEOUT: Timed out before completion.
        PERIOD_LIMIT: Not attempted: the recipient was contacted too often within the period.
        RESTRICTED_NUMBER: Not attempted: contacting this kind of number is restricted.
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
    """Result of a call or text message, or of one attempt at it.

    Attributes:
        LA: Live answer by a person.
        AM: Answered by an answering machine.
        BUSY: Busy signal.
        DNC: Do not contact: the callee opted out.
        XFER: Transferred call.
        NO_ANS: No answer.
        XFER_LEG: Other leg of a transferred call.
        SENT: Text message sent.
        RECEIVED: Text message received.
        DNT: Do not text: the recipient does not accept text messages.
        TOO_BIG: Not sent: the text message is too long.
        INTERNAL_ERROR: Internal error of the service.
        CARRIER_ERROR: Permanent carrier error.
        CARRIER_TEMP_ERROR: Temporary carrier error.
        UNDIALED: Not dialed: no attempt was made.
        SD: Smart drop: a recorded message was left.
        POSTPONED: Postponed to a later time.
        ABANDONED: Abandoned: the callee hung up before an agent was connected.
        SKIPPED: Skipped without an attempt.
        INVALID_NUMBER: Invalid number that cannot be dialed.
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
    """Phone number of a contact that is dialed on a retry.

    Attributes:
        FIRST_NUMBER: Number that was dialed on the first attempt.
        HOME_PHONE: Home phone number of the contact.
        WORK_PHONE: Work phone number of the contact.
        MOBILE_PHONE: Mobile phone number of the contact.
    """

    FIRST_NUMBER = "FIRST_NUMBER"
    HOME_PHONE = "HOME_PHONE"
    WORK_PHONE = "WORK_PHONE"
    MOBILE_PHONE = "MOBILE_PHONE"


class BroadcastType(Enumeration):
    """Type of a broadcast: the channel that it uses.

    Attributes:
        VOICE: Voice calls that play a recorded or synthesized message.
        IVR: Interactive voice response calls that follow a dialplan.
        TEXT: Text messages.
        CCC: Cloud call center calls that agents handle.
    """

    VOICE = "VOICE"
    IVR = "IVR"
    TEXT = "TEXT"
    CCC = "CCC"


class InboundType(Enumeration):
    """Handling of inbound calls to a number.

    Attributes:
        TRACKING: Call tracking: inbound calls are forwarded and tracked.
        IVR: Interactive voice response: inbound calls follow a dialplan.
    """

    TRACKING = "TRACKING"
    IVR = "IVR"


class DayOfWeek(Enumeration):
    """Day of the week.

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
    """Status of a broadcast or call center campaign.

    Attributes:
        START_PENDING: Start requested, not yet running.
        RUNNING: Running.
        STOPPED: Stopped; can be started again.
        FINISHED: Finished: no calls or text messages remain.
        ARCHIVED: Archived permanently.
        TEST: Test run.
        SETUP: Setup in progress.
        SCHEDULED: Scheduled; waiting for its start time.
        SUSPENDED: Suspended by the service.
        VALIDATING_EMAIL: Waiting for confirmation of an email address.
        VALIDATING_START: Validation before the start in progress.
        BLOCKED_SUSPICIOUS: Blocked as suspicious.
        APPROVED: Approved by a review.
        DECLINED: Declined by a review.
        PAUSED: Paused temporarily.
        CANCELED: Canceled.
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
    """Status of a contact batch.

    Attributes:
        NEW: Newly created.
        VALIDATING: Validation of the contacts in progress.
        ERRORS: Validated with errors: some contacts are not usable.
        SOURCE_ERROR: Unreadable source of contacts.
        ACTIVE: Active: contacts are ready for attempts.
    """

    NEW = "NEW"
    VALIDATING = "VALIDATING"
    ERRORS = "ERRORS"
    SOURCE_ERROR = "SOURCE_ERROR"
    ACTIVE = "ACTIVE"


class ContactListStatus(Enumeration):
    """Status of a contact list.

    Attributes:
        ACTIVE: Ready for use.
        VALIDATING: Validation of the contacts in progress.
        IMPORTING: Import of the contacts in progress.
        IMPORT_FAILED: Failed import of the contacts.
        ERRORS: Validated with errors: some contacts are not usable.
        DELETED: Deleted; the description of the list remains readable.
        PARSE_FAILED: Unparseable file.
        COLUMN_TOO_LARGE: File with a column that exceeds the size limit.
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
    """Answering machine detection mode: message playback to live callees, to answering machines or to
    both.

    Attributes:
        AM_ONLY: Message for answering machines only.
        AM_AND_LIVE: Separate messages for live callees and for answering machines.
        LIVE_WITH_AMD: Message for live callees only, after answering machine detection.
        LIVE_IMMEDIATE: Message on answer, without answering machine detection.
    """

    AM_ONLY = "AM_ONLY"
    AM_AND_LIVE = "AM_AND_LIVE"
    LIVE_WITH_AMD = "LIVE_WITH_AMD"
    LIVE_IMMEDIATE = "LIVE_IMMEDIATE"


class BigMessageStrategy(Enumeration):
    """Handling of a text message longer than 160 characters.

    Attributes:
        SEND_MULTIPLE: Split into several text messages, each of which is charged.
        DO_NOT_SEND: Not sent.
        TRIM: Truncated to a single text message.
    """

    SEND_MULTIPLE = "SEND_MULTIPLE"
    DO_NOT_SEND = "DO_NOT_SEND"
    TRIM = "TRIM"


class NotificationFormat(Enumeration):
    """Format of a notification.

    Attributes:
        XML: XML document, as defined by the notification schema.
        JSON: JSON object with the member names of the XML format.
        SOAP: SOAP message.
        EMAIL: Email message.
        LEGACY: Deprecated format of earlier versions of the service.
    """

    XML = "XML"
    JSON = "JSON"
    SOAP = "SOAP"
    EMAIL = "EMAIL"
    LEGACY = "LEGACY"


class SubscriptionTriggerEvent(Enumeration):
    """Event that triggers the notifications of a subscription.

    Attributes:
        UNDEFINED_EVENT: Undefined event.
        INBOUND_CALL_FINISHED: Inbound call finished.
        INBOUND_TEXT_FINISHED: Inbound text message received.
        OUTBOUND_CALL_FINISHED: Outbound call finished.
        OUTBOUND_TEXT_FINISHED: Outbound text message sent.
        CAMPAIGN_STARTED: Broadcast started.
        CAMPAIGN_STOPPED: Broadcast stopped.
        CAMPAIGN_FINISHED: Broadcast finished.
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
    """Status of the lease of a number or keyword.

    Attributes:
        PENDING: Ordered, not yet usable.
        ACTIVE: Active lease.
        RELEASED: Released; usable until the lease ends.
        UNAVAILABLE: Unavailable.
    """

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    RELEASED = "RELEASED"
    UNAVAILABLE = "UNAVAILABLE"


class NumberFeature(Enumeration):
    """Support and activation of a feature of a number.

    Attributes:
        UNSUPPORTED: Unsupported by the number.
        PENDING: Activation pending.
        DISABLED: Supported but disabled.
        ENABLED: Supported and enabled.
    """

    UNSUPPORTED = "UNSUPPORTED"
    PENDING = "PENDING"
    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


class OrderStatus(Enumeration):
    """Status of an order of numbers and keywords.

    Attributes:
        NEW: Newly created.
        PROCESSING: Processing in progress.
        FINISHED: Finished; final status.
        ERRORED: Failed; final status.
        PAYMENT_ERROR: Failed payment.
        VOID: Voided order.
        WAIT_FOR_PAYMENT: Waiting for payment.
        PARTIALLY_ADJUSTED: Partially credited after completion.
        ADJUSTED: Credited after completion.
        APPROVE_TIER_ONE: Waiting for first-tier approval.
        APPROVE_TIER_TWO: Waiting for second-tier approval.
        REJECTED: Rejected order.
        PROCESSING_ACH: Waiting for an automated clearing house (ACH) payment.
        ACH_ERROR: Failed automated clearing house (ACH) payment.
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
    """Status of a sound.

    Attributes:
        PENDING: Pending; not yet ready for use.
        ACTIVE: Ready for use.
        FAILED: Failed creation.
        ARCHIVED: Archived.
        SCRUBBED: Scrubbed: the audio data was removed.
    """

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    ARCHIVED = "ARCHIVED"
    SCRUBBED = "SCRUBBED"


class QuestionResponseType(Enumeration):
    """Type of an agent's response to a question.

    Attributes:
        STRING: Free text.
        CHOICE: One of the predefined choices.
        NUMERIC: Number.
    """

    STRING = "STRING"
    CHOICE = "CHOICE"
    NUMERIC = "NUMERIC"


class AgentState(Enumeration):
    """Current state of an agent in a session.

    Attributes:
        DISCONNECTED: Disconnected from the phone.
        CONNECTED: Connected by phone, not yet available for calls.
        AVAILABLE: Available for the next call.
        TALKING_CONTACT: In conversation with a contact.
        DIALING_ASSISTED_TRANSFER: Dialing the transfer number for an assisted transfer.
        TALKING_CONTACT_AND_TRANSFER: In a conference with a contact and the transfer number.
        TALKING_TRANSFER: In conversation with the transfer number.
        POSTCALL: Wrap-up work after a call.
        PAUSE: Paused.
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
    """Base of the configurations for inbound calls.

    Attributes:
        id: ID of the configuration, assigned by the service. Example: 5.
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
    """Base of the broadcast configurations: caller ID, calling hours and retries.

    Attributes:
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        from_number: Phone number shown to the recipient as caller ID or sender. It must be a
            number of the account or a short code. Example: 13105550112.
        local_time_zone_restriction: Calling hours of a broadcast, in the local time zone of
            the recipient. The area code and exchange of the number determine the time zone. Both
            times are set, or neither.
        retry_config: Retry policy for unsuccessful attempts. Each number is attempted once by
            default.
        id: ID of the configuration, assigned by the service. Example: 5.
    """

    class Meta:
        name = "BroadcastConfig"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class RetryConfig:
        """Retry policy for unsuccessful attempts. Each number is attempted once by default.

        Attributes:
            max_attempts: Maximum number of attempts for each number. Default: 1. Example: 3.
            minutes_between_attempts: Delay between two attempts. In minutes. Default: 60.
                Example: 30.
            retry_results: Results that trigger a retry. The list may be empty. Example: BUSY
                NO_ANS.
            retry_phone_types: Phone numbers of the contact that a retry dials. The list may be
                empty. Example: FIRST_NUMBER MOBILE_PHONE.
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
    """Phone number of the recipient or callee. Additional attributes are available to messages as
    variables. Example: 13105550123.

    Attributes:
        value: The content of the element.
        client_data: Client-defined text, returned with the call or text message. Example:
            order-1042.
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
    """Base of the records of attempts at calls and text messages.

    Attributes:
        result: Result of the attempt. Example: LA.
        finish_time: Time at which the attempt finished. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:25Z.
        billed_amount: Amount billed for the attempt. The unit is not documented. Example: 1.0.
        question_response: Question in the message, with the response of the callee.
        switch_id: ID of the attempt on the telephone switch. Example: switch-7-1042.
        caller_name: Name of the switch or caller that carried the attempt. Example: switch-7.
        id: ID of the record, assigned by the service. Example: 301.
    """

    class Meta:
        name = "ActionRecord"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class QuestionResponse:
        """Question in the message, with the response of the callee.

        Attributes:
            question: Name of the question. Example: satisfied.
            response: Response of the callee, such as the key pressed. Example: 1.
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
    """Base of calls and text messages.

    Attributes:
        from_number: Phone number or short code of the caller or sender. Example: 13105550112.
        to_number: Phone number or short code of the callee or recipient. Example: 13105550123.
        state: Current state of the call or text message. Example: FINISHED.
        batch_id: ID of the contact batch that the recipient belongs to. Example: 12.
        broadcast_id: ID of the broadcast that the call or text message belongs to. Example: 3.
        contact_id: ID of the contact on the other end. Example: 27.
        inbound: Direction: true if inbound, false if outbound. Example: false.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        modified: Time of the last change. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:25Z.
        final_result: Final result over all attempts. Example: LA.
        label: Label for grouping and finding broadcasts, numbers, calls and text messages.
        id: ID of the call or text message, assigned by the service. Example: 101.
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
    """Line item of an order: ordered quantity, unit price and fulfilled numbers or keywords.

    Attributes:
        ordered: Number of items ordered. Example: 2.
        unit_cost: Price of one item. In US dollars. Example: 1.5.
        fulfilled: Numbers or keywords that were fulfilled. Example: 13105550112 13105550123.
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
    """Campaign that calls or texts many phone numbers, with exactly one configuration.

    Attributes:
        name: Name of the broadcast. Example: Appointment reminders.
        status: Status of the broadcast, set by the service. Example: RUNNING.
        last_modified: Time of the last change. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:00Z.
        type: Type of the broadcast. It must match the configuration. Example: TEXT.
        label: Name of a label attached to the broadcast. Example: Reminders.
        resume_next_day: Whether an unfinished broadcast resumes the next day. Example: true.
        voice_broadcast_config: Configuration of a voice broadcast: messages for live callees
            and answering machines, and the keys for transferring the call and for opting out.
        text_broadcast_config: Settings of a text broadcast: the message and the handling of
            long messages.
        ivr_broadcast_config: Configuration of an interactive voice response (IVR) broadcast.
        ccc_broadcast_config: Settings of a call center broadcast: agents, script and
            transfers.
        id: ID of the broadcast, assigned by the service. Example: 3.
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
    """Calling hours of a broadcast, in the local time zone of the recipient. The area code and
    exchange of the number determine the time zone. Both times are set, or neither.

    Attributes:
        begin_time: Time of day from which recipients may be contacted, in their local time
            zone. ISO 8601. Example: 09:00:00.
        end_time: Time of day until which recipients may be contacted, in their local time
            zone. ISO 8601. Example: 17:00:00.
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
    """Batch of recipients that was added to a broadcast.

    Attributes:
        name: Name of the contact batch. Example: March customers.
        status: Status of the contact batch. Example: ACTIVE.
        broadcast_id: ID of the broadcast that the batch belongs to. Example: 3.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        size: Number of contacts in the batch. Example: 250.
        remaining: Number of contacts in the batch that remain to be attempted. Example: 40.
        id: ID of the contact batch, assigned by the service. Example: 12.
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
    """Schedule of a broadcast: the days and hours at which it runs.

    Attributes:
        start_time_of_day: Time of day at which the broadcast starts. ISO 8601. Example:
            09:00:00.
        stop_time_of_day: Time of day at which the broadcast stops. ISO 8601. Example:
            17:00:00.
        time_zone: Name of the time zone of the start and stop times. Example: PST.
        begin_date: First day of the schedule. ISO 8601. Example: 2015-03-01.
        end_date: Last day of the schedule. ISO 8601. Example: 2015-03-31.
        days_of_week: Days of the week on which the broadcast runs. The list may be empty.
            Example: MONDAY FRIDAY.
        id: ID of the schedule, assigned by the service. Example: 4.
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
    """Statistics of a broadcast: usage, results and progress.

    Attributes:
        usage_stats: Usage of the broadcast.
        result_stat: Statistics of one result.
        action_statistics: Progress of the calls or text messages of the broadcast.
    """

    class Meta:
        name = "BroadcastStats"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class UsageStats:
        """Usage of the broadcast.

        Attributes:
            duration: Total duration of the calls. In seconds. Example: 2033.
            billed_duration: Total billed duration of the calls. In seconds. Example: 2040.
            billed_amount: Total amount billed. The unit is not documented. Example: 153.0.
            attempts: Number of attempts. Example: 432.
            actions: Number of calls or text messages. Example: 321.
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
        """Statistics of one result.

        Attributes:
            result: Result that is counted. Example: LA.
            attempts: Number of attempts with this result. Example: 20.
            actions: Number of calls or text messages with this result. Example: 18.
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
        """Progress of the calls or text messages of the broadcast.

        Attributes:
            unattempted: Number of calls or text messages not yet attempted. Example: 40.
            retry_wait: Number of calls or text messages waiting for a retry. Example: 7.
            finished: Number of calls or text messages that are finished. Example: 274.
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
    """Note on a call.

    Attributes:
        text: Text of the note. Example: Asked for a callback on Monday.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
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
    """Metadata of a stored sound.

    Attributes:
        status: Status of the sound. Example: ACTIVE.
        name: Name of the sound. Example: Welcome message.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        length_in_seconds: Length of the sound. In seconds. Example: 12.
        id: ID of the sound, assigned by the service. Example: 41.
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
    """Metadata of a call recording.

    Attributes:
        name: Name of the recording within its call. Example: feedback.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:25Z.
        length_in_seconds: Length of the recording. In seconds. Example: 20.
        link: URL of the audio data. Example: https://example.com/recordings/61.mp3.
        id: ID of the recording, assigned by the service. Example: 61.
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
    """Automatic reply to inbound text messages that match.

    Attributes:
        number: Phone number or short code that receives the text messages. Example:
            13105550112.
        keyword: Keyword of the short code that the automatic reply applies to. Example:
            CHOCOLATE.
        match: Text that an inbound message must contain. Example: hours.
        message: Text of the automatic reply. Example: We are open from 9 to 5.
        id: ID of the automatic reply, assigned by the service. Example: 9.
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
    """Subscription to notifications: an endpoint that receives one HTTP POST for each event. An
    account can have up to 10000 subscriptions.

    Attributes:
        enabled: Whether notifications are sent. Example: true.
        non_strict_ssl: Whether the endpoint's TLS certificate is accepted without
            verification. Example: false.
        endpoint: URL that notifications are posted to, or an email address if the format is
            EMAIL. Example: https://example.com/notifications.
        notification_format: Format of the notifications. Default: XML. Example: JSON.
        trigger_event: Event that triggers the notifications. Example: OUTBOUND_CALL_FINISHED.
        expires_at: Expiry of the subscription, as a number. The unit is not documented.
            Example: 1425229200000.
        subscription_filter: Filter of the events. An event must match every field that is set.
        id: ID of the subscription, assigned by the service. Example: 71.
    """

    class Meta:
        name = "Subscription"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class SubscriptionFilter:
        """Filter of the events. An event must match every field that is set.

        Attributes:
            broadcast_id: ID of the broadcast whose events are reported. Example: 3.
            batch_id: ID of the contact batch whose events are reported. Example: 12.
            from_number: Phone number or short code of the caller or sender. Example:
                13105550112.
            to_number: Phone number or short code of the callee or recipient. Example:
                13105550123.
            inbound: Direction of the events: true for inbound, false for outbound. Deprecated:
                `TriggerEvent` implies the direction. Example: true.
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
    """Person or organization that can be called or texted. Custom fields are additional attributes.

    Attributes:
        id: ID of the contact, assigned by the service. Omitted to create a contact. Example:
            27.
        first_name: First name. Example: Ada.
        last_name: Last name. Example: Archer.
        zipcode: ZIP code of 5 digits. Example: 90401.
        home_phone: Home phone number. Example: 13105550123.
        work_phone: Work phone number. Example: 13105550124.
        mobile_phone: Mobile phone number. Example: 13105550125.
        external_id: ID of the contact in an external system. Example: crm-1042.
        external_system: Name of the external system. Example: CRM.
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
    """List of contacts.

    Attributes:
        name: Name of the contact list. Example: Customers.
        size: Number of contacts in the list. Example: 250.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        status: Status of the contact list. Example: ACTIVE.
        id: ID of the contact list, assigned by the service. Example: 15.
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
    """Geographic region of phone numbers. As a filter, a number must match every field that is set.

    Attributes:
        prefix: First 4 to 7 digits of the phone numbers. Example: 1310555.
        city: City. Example: LOS ANGELES.
        state: State, as a two-letter code. Example: CA.
        zipcode: ZIP code of 5 digits. Example: 90401.
        country: Country, as a two-letter code. Example: US.
        lata: Number of the local access and transport area (LATA). Example: 730.
        rate_center: Name of the rate center. Example: SANTA MONICA.
        latitude: Latitude. In degrees. Example: 34.02.
        longitude: Longitude. In degrees. Example: -118.49.
        time_zone: Name of the time zone. Example: America/Los_Angeles.
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
    """Lease of a number or keyword.

    Attributes:
        lease_begin: First day of the lease. ISO 8601. Example: 2015-03-01.
        lease_end: Last day of the lease. ISO 8601. Example: 2015-03-31.
        auto_renew: Whether the lease is renewed automatically. Example: true.
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
    """Do-not-contact list of phone numbers.

    Attributes:
        campaign_id: ID of the campaign that the list applies to. Example: 14.
        name: Name of the do-not-contact list. Example: Opt-outs.
        size: Number of phone numbers in the list. Example: 120.
        id: ID of the do-not-contact list, assigned by the service. Example: 16.
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
    """Phone number on a do-not-contact list.

    Attributes:
        number: Phone number that must not be contacted. Example: 13105550123.
        dnc_list_id: ID of the do-not-contact list that holds the number. Example: 16.
        call_dnc: Whether calls to the number are blocked. Example: true.
        text_dnc: Whether text messages to the number are blocked. Example: true.
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
    """Phone number that is leased or available for purchase.

    Attributes:
        number: Phone number. Example: 13105550112.
        national_format: Phone number in the national format of its country. Example: (310)
            555-0112.
        toll_free: Whether the number is toll-free. Example: false.
        region: Geographic region of phone numbers. As a filter, a number must match every
            field that is set.
        status: Status of the lease of the number. Example: ACTIVE.
        lease_info: Lease of a number or keyword.
        number_configuration: Configuration of a number for calls and text messages.
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
    """Configuration of a number for calls and text messages.

    Attributes:
        call_feature: Support and activation of calls. Example: ENABLED.
        text_feature: Support and activation of text messages. Example: UNSUPPORTED.
        inbound_call_configuration_type: Handling of inbound calls. It must match
            `InboundCallConfiguration`. Example: TRACKING.
        inbound_call_configuration: Configuration of inbound calls: exactly one of call
            tracking or IVR.
    """

    class Meta:
        name = "NumberConfiguration"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class InboundCallConfiguration:
        """Configuration of inbound calls: exactly one of call tracking or IVR.

        Attributes:
            call_tracking_config: Call tracking configuration of a number: forwarding,
                screening and recording of inbound calls.
            ivr_inbound_config: Interactive voice response (IVR) configuration of a number.
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
    """Keyword on a short code: the first word of an inbound text message.

    Attributes:
        short_code: Short code that the keyword belongs to. Example: 67076.
        keyword: Keyword of 1 to 64 letters or digits. Example: CHOCOLATE.
        status: Status of the lease of the keyword. Example: ACTIVE.
        lease_info: Lease of a number or keyword.
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
    """Order of numbers and keywords.

    Attributes:
        status: Status of the order. Example: FINISHED.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        total_cost: Cost of the order. In US dollars. Example: 3.27.
        summary: Cost before tax. In US dollars. Example: 3.0.
        sales_tax: Sales tax. In US dollars. Example: 0.27.
        total: Cost including tax. In US dollars. Example: 3.27.
        local_numbers: Local numbers of the order.
        toll_free_numbers: Toll-free numbers of the order.
        keywords: Keywords of the order.
        id: ID of the order, assigned by the service. Example: 18.
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
    """Label for grouping and finding broadcasts, numbers, calls and text messages.

    Attributes:
        name: Name of the label. Example: Reminders.
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
    """Cloud call center campaign.

    Attributes:
        name: Name of the campaign. Example: Spring survey.
        status: Status of the campaign. Example: RUNNING.
        created: Time of creation. ISO 8601 with a time zone. Example: 2015-03-01T17:00:00Z.
        last_modified: Time of the last change. ISO 8601 with a time zone. Example:
            2015-03-02T09:30:00Z.
        local_restrict_begin: Time of day from which calls are allowed, in the local time zone
            of the callee. ISO 8601. Example: 09:00:00.
        local_restrict_end: Time of day until which calls are allowed, in the local time zone
            of the callee. ISO 8601. Example: 17:00:00.
        config_updated: Time of the last change to the configuration. ISO 8601 with a time
            zone. Example: 2015-03-02T09:30:00Z.
        script: Script that agents read. Example: Greet the callee, then ask both questions.
        question: Question that agents ask the callee.
        transfer_number: Number that agents may transfer calls to.
        from_number: Caller ID shown to the callee. Example: 13105550112.
        retry_config: Retry policy for unsuccessful attempts.
        agent_group_id: ID of the agent group that handles the calls. Example: 8.
        agent_group_name: Name of the agent group that handles the calls. Example: Evening
            shift.
        smart_drop_sound_id: ID of the sound left on answering machines. Example: 42.
        smart_drop_sound_ref: URL of the sound left on answering machines. Example:
            https://example.com/sounds/42.
        allow_any_transfer: Whether agents may transfer calls to any number. Example: false.
        transfer_caller_id: Caller ID shown on transferred calls. Example: 13105550112.
        recorded: Whether calls are recorded. Example: true.
        multiline_dialing_ratio: Number of lines dialed for each available agent; 1 if omitted.
            Minimum: 1. Maximum: 4. Example: 2.
        multiline_dialing_enabled: Whether several lines are dialed for each available agent.
            Example: true.
        scrub_level: Strictness of the removal of duplicate numbers. Example: 1.
        id: ID of the campaign, assigned by the service. Example: 14.
    """

    class Meta:
        name = "CccCampaign"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class Question:
        """Question that agents ask the callee.

        Attributes:
            label: Text of the question. Example: Rate our service from 1 to 5.
            response_type: Type of the response that agents enter. Example: CHOICE.
            choices: Predefined response to the question. Example: Very satisfied.
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
        """Number that agents may transfer calls to.

        Attributes:
            name: Name of the number, shown to agents. Example: Sales.
            number: Phone number that calls are transferred to. Example: 18185550142.
            allow_assisted_transfer: Whether an agent may stay on the line during the transfer.
                Example: true.
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
        """Retry policy for unsuccessful attempts.

        Attributes:
            max_attempts: Maximum number of attempts for each number. Default: 1. Example: 3.
            minutes_between_attempts: Delay between two attempts. In minutes. Default: 60.
                Example: 30.
            retry_results: Results that trigger a retry. The list may be empty. Example: BUSY
                NO_ANS.
            retry_phone_types: Phone numbers of the contact that a retry dials. The list may be
                empty. Example: FIRST_NUMBER MOBILE_PHONE.
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
    """Statistics of a call center campaign.

    Attributes:
        agent_count: Number of agents in the campaign. Example: 10.
        active_agent_count: Number of agents who are currently active. Example: 6.
        calls_attempted: Number of calls attempted. Example: 432.
        calls_placed: Number of calls placed. Example: 321.
        calls_duration: Total duration of the calls. In seconds. Example: 2033.
        billed_duration: Total billed duration of the calls. In seconds. Example: 2040.
        billed_amount: Total amount billed. The unit is not documented. Example: 153.0.
        calls_remaining: Number of calls that remain to be attempted. Example: 40.
        calls_awaiting_redial: Number of calls waiting to be redialed. Example: 7.
        calls_live_answer: Number of calls with a live answer. Example: 180.
        response_rate_percent: Share of calls that were answered. In percent. Example: 56.
        result_stat: Statistics of one result.
    """

    class Meta:
        name = "CccCampaignStats"
        namespace = "http://api.callfire.com/data"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class ResultStat:
        """Statistics of one result.

        Attributes:
            result: Result that is counted. Example: LA.
            attempts: Number of attempts with this result. Example: 20.
            actions: Number of calls with this result. Example: 18.
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
    """Scheduled callback. No operation uses this type.

    Attributes:
        user_id: ID of the user who is responsible for the callback. Example: 22.
        outbound_call_id: ID of the outbound call. Example: 101.
        notification_sent: Whether the user was notified. Example: false.
        id: ID of the callback, assigned by the service. Example: 24.
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
    """Agent who handles the calls of call center campaigns.

    Attributes:
        enabled: Whether the agent is enabled. Example: true.
        name: Name of the agent. Example: Ada Archer.
        email: Email address of the agent. Example: ada@example.com.
        last_login: Time of the last login. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:00Z.
        campaign_ids: IDs of the agent's call center campaigns. Example: 14 15.
        group_ids: IDs of the agent's groups. Example: 8 9.
        active_session_id: ID of the active agent session. Example: 31.
        id: ID of the agent, assigned by the service. Example: 21.
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
    """Group of agents.

    Attributes:
        name: Name of the agent group. Example: Evening shift.
        campaign_ids: IDs of the group's call center campaigns. Example: 14 15.
        agent_ids: IDs of the agents in the group. Example: 21 22.
        agent_emails: Email addresses of the agents in the group. Example: ada@example.com
            bob@example.com.
        id: ID of the agent group, assigned by the service. Example: 8.
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
    """Session of an agent in a call center campaign, from login to logout.

    Attributes:
        agent_id: ID of the agent. Example: 21.
        campaign_id: ID of the call center campaign. Example: 14.
        agent_state: Current state of the agent. Example: AVAILABLE.
        call_count: Number of calls in the session. Example: 17.
        start: Time at which the session started. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:00Z.
        last_update: Time of the last change. ISO 8601 with a time zone. Example:
            2015-03-01T17:45:00Z.
        id: ID of the agent session, assigned by the service. Example: 31.
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
    """Call tracking configuration of a number: forwarding, screening and recording of inbound calls.

    Attributes:
        transfer_number: Phone numbers that inbound calls are forwarded to. Example:
            18185550142 18185550143.
        screen: Whether the caller is announced before the call is connected. Default: false.
            Example: true.
        record: Whether the call is recorded. Default: false. Example: true.
        intro_sound_id: ID of the sound played first to the caller. Example: 45.
        whisper_sound_id: ID of the sound played first to the callee only. Example: 46.
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
    """Interactive voice response (IVR) configuration of a number.

    Attributes:
        dialplan_xml: Dialplan that inbound calls follow: an XML document as text. Example:
            <dialplan><play type="tts">Hello</play></dialplan>.
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
    """Configuration of a voice broadcast: messages for live callees and answering machines, and the
    keys for transferring the call and for opting out.

    Attributes:
        answering_machine_config: Answering machine detection mode. Example: AM_AND_LIVE.
        live_sound_text: Text that is spoken to live callees by text-to-speech. Example: Your
            table is ready.
        live_sound_id: ID of the sound played to live callees. Example: 41.
        live_sound_text_voice: Text-to-speech voice for `LiveSoundText`. Example: FEMALE1.
        machine_sound_text: Text that is left on answering machines by text-to-speech. Example:
            Please call us back.
        machine_sound_id: ID of the sound left on answering machines. Example: 42.
        machine_sound_text_voice: Text-to-speech voice for `MachineSoundText`. Example:
            FEMALE2.
        transfer_sound_text: Text that is spoken before a transfer by text-to-speech. Example:
            Connecting you to an agent.
        transfer_sound_id: ID of the sound played before a transfer. Example: 43.
        transfer_sound_text_voice: Text-to-speech voice for `TransferSoundText`. Example:
            MALE1.
        transfer_digit: Key that the callee presses for a transfer. Example: 1.
        transfer_number: Phone number that calls are transferred to. Example: 18185550142.
        dnc_sound_text: Text that confirms an opt-out by text-to-speech. Example: You will not
            be called again.
        dnc_sound_id: ID of the sound that confirms an opt-out. Example: 44.
        dnc_sound_text_voice: Text-to-speech voice for `DncSoundText`. Example: FEMALE1.
        dnc_digit: Key that the callee presses to opt out of further calls. Example: 9.
        max_active_transfers: Maximum number of simultaneous transferred calls. Example: 5.
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
    """Settings of a call center broadcast: agents, script and transfers.

    Attributes:
        agent_group_id: ID of the agent group that handles the calls. Example: 8.
        smart_drop_sound_id: ID of the sound left on answering machines. Example: 42.
        script_id: ID of the script that agents read. Example: 6.
        transfer_number_id_list: IDs of the numbers that agents may transfer calls to. Example:
            11 12.
        allow_any_transfer: Whether agents may transfer calls to any number. Example: false.
        transfer_caller_id: Caller ID shown on transferred calls. Example: 13105550112.
        recorded: Whether calls are recorded. Example: true.
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
    """Settings of a text broadcast: the message and the handling of long messages.

    Attributes:
        message: Text to send; `${contact.FIELD}` inserts a field of the contact. A text
            message holds 160 characters; `BigMessageStrategy` applies to longer texts. Example:
            Your table is ready.
        big_message_strategy: Handling of a `Message` longer than 160 characters. Default:
            SEND_MULTIPLE. Example: TRIM.
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
    """Configuration of an interactive voice response (IVR) broadcast.

    Attributes:
        dialplan_xml: Dialplan that the calls follow: an XML document as text. Required when a
            broadcast is created. Example: <dialplan><play type="tts">Hello</play></dialplan>.
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
    """Record of one attempt at a call.

    Attributes:
        originate_time: Time at which dialing began. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:00Z.
        answer_time: Time at which the call was answered. ISO 8601 with a time zone. Example:
            2015-03-01T17:00:08Z.
        duration: Duration of the attempt. In seconds. Example: 25.
        recording_meta: Metadata of a call recording.
        note: Note on a call.
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
    """Record of one text message that was sent or received.

    Attributes:
        message: Text that was sent or received. Example: Your table is ready.
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
    """Inbound or outbound call.

    Attributes:
        call_record: Record of one attempt at a call.
        note: Note on a call.
        agent_call: Whether the call is the phone connection of an agent. Example: false.
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
    """Inbound or outbound text message.

    Attributes:
        message: Text of an inbound message. For outbound messages, `TextRecord` holds it.
            Example: Yes, see you there.
        text_record: Record of one text message that was sent or received.
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
    """Call and text message history of a contact. Calls and text messages are mixed, in the order
    that the service returns.

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
