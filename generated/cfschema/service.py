# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Types of the namespace http://api.callfire.com/service/xsd."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import ClassVar

from cfschema.base import Choice, Enumeration, new_list
from cfschema.data import (
    ActionState,
    Agent,
    AgentGroup,
    AgentSession,
    AutoReply,
    Broadcast,
    BroadcastSchedule,
    BroadcastType,
    Call,
    CccCampaign,
    Contact,
    ContactBatch,
    ContactList,
    DncList,
    DncNumber,
    IvrBroadcastConfig,
    Keyword,
    Label,
    Number,
    NumberConfiguration,
    Region,
    Result,
    SoundMeta,
    Subscription,
    Text,
    TextBroadcastConfig,
    ToNumber,
    VoiceBroadcastConfig,
)

__all__ = [
    "ActionQuery",
    "AddAgentGroupsRequest",
    "AddAgentsRequest",
    "AddContactsToList",
    "AddNumbersToDncListRequest",
    "AgentGroupRequest",
    "AutoReplyQueryResult",
    "BroadcastCommand",
    "BroadcastQueryResult",
    "BroadcastRequest",
    "BroadcastScheduleQueryResult",
    "CallQueryResult",
    "CampaignIdRequest",
    "CccCampaignRequest",
    "ConfigureNumber",
    "ContactBatchQueryResult",
    "ContactListQueryResult",
    "ContactListRequest",
    "ContactQueryResult",
    "ContactSource",
    "ControlBroadcast",
    "ControlCccCampaignRequest",
    "ControlContactBatch",
    "CreateAgentGroupRequest",
    "CreateAutoReply",
    "CreateBroadcast",
    "CreateBroadcastSchedule",
    "CreateCccCampaignRequest",
    "CreateContactBatch",
    "CreateContactList",
    "CreateDncListRequest",
    "CreateNumberOrder",
    "CreateSound",
    "CreateSubscription",
    "CreatedId",
    "DeleteAgentGroupRequest",
    "DeleteAutoReply",
    "DeleteBroadcastSchedule",
    "DeleteCccCampaignQuestionsRequest",
    "DeleteCccCampaignRequest",
    "DeleteCccCampaignTransferNumbersRequest",
    "DeleteContactList",
    "DeleteDncListRequest",
    "DeleteLabel",
    "DeleteSubscription",
    "DncNumbersRequest",
    "FaultCode",
    "GetAgentGroupRequest",
    "GetAgentGroupsRequest",
    "GetAgentGroupsResponse",
    "GetAgentInviteUriRequest",
    "GetAgentInviteUriResponse",
    "GetAgentRequest",
    "GetAgentSessionRequest",
    "GetAgentsRequest",
    "GetAgentsResponse",
    "GetAutoReply",
    "GetBroadcast",
    "GetBroadcastSchedule",
    "GetBroadcastStats",
    "GetCall",
    "GetCallerIdsRequest",
    "GetCallerIdsResponse",
    "GetCccCampaignRequest",
    "GetCccCampaignStatsRequest",
    "GetContact",
    "GetContactBatch",
    "GetContactHistory",
    "GetContactList",
    "GetDncListRequest",
    "GetNumber",
    "GetNumberOrder",
    "GetRecordingData",
    "GetSoundData",
    "GetSoundMeta",
    "GetSubscription",
    "GetText",
    "IdCampaignIdRequest",
    "IdLabelRequest",
    "IdRequest",
    "KeywordQueryResult",
    "LabelBroadcast",
    "LabelNumber",
    "LabelQueryResult",
    "NumberLabelRequest",
    "NumberQueryResult",
    "Query",
    "QueryAgentGroupsRequest",
    "QueryAgentGroupsResponse",
    "QueryAgentSessionsRequest",
    "QueryAgentSessionsResponse",
    "QueryAgentsRequest",
    "QueryAgentsResponse",
    "QueryAutoReplies",
    "QueryBroadcastSchedules",
    "QueryBroadcasts",
    "QueryCalls",
    "QueryCccCampaignsRequest",
    "QueryCccCampaignsResponse",
    "QueryContactBatches",
    "QueryContactLists",
    "QueryContacts",
    "QueryDncListsRequest",
    "QueryDncListsResponse",
    "QueryDncNumbersRequest",
    "QueryDncNumbersResponse",
    "QueryKeywords",
    "QueryLabels",
    "QueryNumbers",
    "QueryRegions",
    "QueryResult",
    "QuerySoundMeta",
    "QuerySubscriptions",
    "QueryTexts",
    "RecordingData",
    "RegionQuery",
    "RegionQueryResult",
    "Release",
    "RemoveAgentGroupRequest",
    "RemoveAgentRequest",
    "RemoveContacts",
    "RemoveContactsFromList",
    "RemoveNumbersFromDncListRequest",
    "SearchAvailableKeywords",
    "SearchAvailableNumbers",
    "SendAgentInvitesRequest",
    "SendCall",
    "SendRequest",
    "SendText",
    "SendVerificationCodeToCallerIdRequest",
    "ServiceFaultInfo",
    "SoundData",
    "SoundFormat",
    "SoundMetaQueryResult",
    "SubscriptionQueryResult",
    "SubscriptionRequest",
    "TextQueryResult",
    "UnlabelBroadcast",
    "UnlabelNumber",
    "UpdateAgentGroupRequest",
    "UpdateBroadcast",
    "UpdateCccCampaignRequest",
    "UpdateContacts",
    "UpdateDncNumberRequest",
    "UpdateSubscription",
    "VerifyCallerIdRequest",
    "VerifyCallerIdResponse",
]

__NAMESPACE__ = "http://api.callfire.com/service/xsd"


class FaultCode(Enumeration):
    """Reason for the failure of a valid request.

    Attributes:
        BAD_REQUEST: Request with an invalid value.
        FORBIDDEN: Operation not permitted for the account.
        NOT_FOUND: Nonexistent resource in the request.
        UNAVAILABLE: Service unavailable; the request can be retried later.
        TIMEOUT: Timeout of the service.
        NOT_IMPLEMENTED: Operation not implemented by the service.
    """

    BAD_REQUEST = "BAD_REQUEST"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    UNAVAILABLE = "UNAVAILABLE"
    TIMEOUT = "TIMEOUT"
    NOT_IMPLEMENTED = "NOT_IMPLEMENTED"


class BroadcastCommand(Enumeration):
    """Command for a broadcast or call center campaign.

    Attributes:
        START: Start, or resume after a stop.
        STOP: Stop, with the option to start again.
        ARCHIVE: Permanent archiving.
    """

    START = "START"
    STOP = "STOP"
    ARCHIVE = "ARCHIVE"


class SoundFormat(Enumeration):
    """Audio format of a sound or recording.

    Attributes:
        WAV: Waveform audio file (WAV).
        MP3: MPEG audio layer 3 file (MP3).
    """

    WAV = "WAV"
    MP3 = "MP3"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryResult:
    """Base of the query results: the total number of results. Derived types add one page of results.

    Attributes:
        total_results: Total number of results on all pages; -1 if the service did not count
            them. Example: 42.
    """

    class Meta:
        name = "QueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    total_results: int = dataclasses.field(
        metadata={
            "name": "TotalResults",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class IdRequest:
    """Request that identifies a resource by its ID.

    Attributes:
        id: ID of the resource. Example: 135.
    """

    class Meta:
        name = "IdRequest"
        namespace = "http://api.callfire.com/service/xsd"

    id: int = dataclasses.field(
        metadata={
            "name": "Id",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CampaignIdRequest:
    """Request that identifies a call center campaign by its ID.

    Attributes:
        campaign_id: ID of the call center campaign. Example: 14.
    """

    class Meta:
        name = "CampaignIdRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int = dataclasses.field(
        metadata={
            "name": "campaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class IdCampaignIdRequest:
    """Request that identifies an agent or agent group in a call center campaign.

    Attributes:
        campaign_id: ID of the call center campaign. Example: 14.
        id: ID of the agent or agent group. Example: 21.
    """

    class Meta:
        name = "IdCampaignIdRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int = dataclasses.field(
        metadata={
            "name": "campaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    id: int = dataclasses.field(
        metadata={
            "name": "Id",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Query:
    """Request for one page of results.

    Attributes:
        max_results: Maximum number of results per page. Default: 1000. Maximum: 1000. Example:
            100.
        first_result: Number of results to skip before the page. Default: 0. Example: 100.
    """

    class Meta:
        name = "Query"
        namespace = "http://api.callfire.com/service/xsd"

    max_results: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MaxResults",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
            "default": "1000",
            "maximum": 1000,
        },
    )
    first_result: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "FirstResult",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
            "default": "0",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SendRequest:
    """Base of the send requests: recipients and options of the broadcast that sends to them.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: reminders-2015-03-01.
        type: Type of the broadcast that sends to the recipients. It must match the
            configuration. Example: TEXT.
        broadcast_name: Name of the broadcast that is created for the request. Default: API
            Send. Example: Appointment reminders.
        to_number: Phone number of a recipient. Each recipient results in one call or text
            message. Example: 13105550123.
        scrub_broadcast_duplicates: Whether numbers that are already in the broadcast are
            skipped. Default: false. Example: true.
        label: Name of a label to attach to the broadcast. Example: Reminders.
    """

    class Meta:
        name = "SendRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    type: BroadcastType | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Type",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )
    broadcast_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BroadcastName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
            "default": "API Send",
        },
    )
    to_number: list[ToNumber] = dataclasses.field(
        metadata={
            "name": "ToNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "min_occurs": 1,
        }
    )
    scrub_broadcast_duplicates: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ScrubBroadcastDuplicates",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
            "default": "false",
        },
    )
    label: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Label",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastRequest:
    """Request with a broadcast to create or update.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: broadcast-1042.
        broadcast: Campaign that calls or texts many phone numbers, with exactly one
            configuration.
    """

    class Meta:
        name = "BroadcastRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    broadcast: Broadcast = dataclasses.field(
        metadata={
            "name": "Broadcast",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SubscriptionRequest:
    """Request with a subscription to create or update.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: subscription-1042.
        subscription: Subscription to notifications: an endpoint that receives one HTTP POST
            for each event. An account can have up to 10000 subscriptions.
    """

    class Meta:
        name = "SubscriptionRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    subscription: Subscription = dataclasses.field(
        metadata={
            "name": "Subscription",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactListRequest:
    """Request with contacts for an existing contact list.

    Attributes:
        contact_list_id: ID of the contact list. Example: 15.
        validate: Whether the contacts are validated before the import. If false, invalid
            numbers are kept. Default: true. Example: false.
        contact_source: Source of contacts: exactly one of contacts, contact IDs, phone numbers
            or a CSV file.
    """

    class Meta:
        name = "ContactListRequest"
        namespace = "http://api.callfire.com/service/xsd"

    contact_list_id: int = dataclasses.field(
        metadata={
            "name": "ContactListId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    validate: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Validate",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
            "default": "true",
        },
    )
    contact_source: ContactSource = dataclasses.field(
        metadata={
            "name": "ContactSource",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class DncNumbersRequest:
    """Request with phone numbers to add to or remove from a do-not-contact list.

    Attributes:
        id: ID of the do-not-contact list. Example: 16.
        call_dnc: Whether calls to the numbers are blocked. Example: true.
        text_dnc: Whether text messages to the numbers are blocked. Example: true.
        numbers: Phone numbers. Example: 13105550112 13105550123.
    """

    class Meta:
        name = "DncNumbersRequest"
        namespace = "http://api.callfire.com/service/xsd"

    id: int = dataclasses.field(
        metadata={
            "name": "Id",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    call_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    text_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    numbers: list[str] = dataclasses.field(
        metadata={
            "name": "Numbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "tokens": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class NumberLabelRequest:
    """Request that identifies a number and a label.

    Attributes:
        number: Phone number of the account. Example: 13105550112.
        label_name: Name of the label. Example: Reminders.
    """

    class Meta:
        name = "NumberLabelRequest"
        namespace = "http://api.callfire.com/service/xsd"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    label_name: str = dataclasses.field(
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CccCampaignRequest:
    """Request with a call center campaign to create or update.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: campaign-1042.
        ccc_campaign: Cloud call center campaign.
    """

    class Meta:
        name = "CccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    ccc_campaign: CccCampaign = dataclasses.field(
        metadata={
            "name": "CccCampaign",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class AgentGroupRequest:
    """Request with an agent group to create or update.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: agent-group-1042.
        agent_group: Group of agents.
    """

    class Meta:
        name = "AgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    agent_group: AgentGroup = dataclasses.field(
        metadata={
            "name": "AgentGroup",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ServiceFaultInfo:
    """Fault detail: the reason for the failure of a valid request. A request that violates the schema
    is reported as a fault without this detail.

    Attributes:
        fault_code: Reason for the failure. Example: NOT_FOUND.
        message: Error message in one sentence. Example: Broadcast 3 does not exist.
        detail: Additional details. Example: Id 3.
    """

    class Meta:
        name = "ServiceFaultInfo"
        namespace = "http://api.callfire.com/service/xsd"

    fault_code: FaultCode = dataclasses.field(
        metadata={
            "name": "FaultCode",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
        }
    )
    message: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Message",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    detail: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Detail",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreatedId:
    """ID of the created resource. Example: 3.

    Attributes:
        value: The content of the element.
    """

    class Meta:
        name = "CreatedId"
        namespace = "http://api.callfire.com/service/xsd"

    value: int = dataclasses.field(
        metadata={
            "type": "Text",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateContactBatch:
    """Request of `CreateContactBatch`: add recipients to a broadcast, as phone numbers or as a
    contact list.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: batch-1042.
        broadcast_id: ID of the broadcast. Example: 3.
        name: Name of the contact batch. Default: API Contact Batch. Example: March customers.
        to_number: Phone number of a recipient. Example: 13105550123.
        contact_list_id: ID of the contact list whose contacts become recipients. Example: 15.
        scrub_broadcast_duplicates: Whether numbers that are already in the broadcast are
            skipped. Default: false. Example: true.
        start: Whether the broadcast starts immediately. Example: true.
    """

    class Meta:
        name = "CreateContactBatch"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("to_number",), ("contact_list_id",))),
        )

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    broadcast_id: int = dataclasses.field(
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
            "default": "API Contact Batch",
        },
    )
    to_number: list[ToNumber] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ToNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )
    contact_list_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ContactListId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    scrub_broadcast_duplicates: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ScrubBroadcastDuplicates",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
            "default": "false",
        },
    )
    start: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Start",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateBroadcastSchedule:
    """Request of `CreateBroadcastSchedule`: add a schedule of days and hours to a broadcast.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: schedule-1042.
        broadcast_id: ID of the broadcast. Example: 3.
        broadcast_schedule: Schedule of a broadcast: the days and hours at which it runs.
    """

    class Meta:
        name = "CreateBroadcastSchedule"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    broadcast_id: int = dataclasses.field(
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    broadcast_schedule: BroadcastSchedule = dataclasses.field(
        metadata={
            "name": "BroadcastSchedule",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateAutoReply:
    """Request of `CreateAutoReply`: create an automatic reply to inbound text messages that match.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: auto-reply-1042.
        auto_reply: Automatic reply to inbound text messages that match.
    """

    class Meta:
        name = "CreateAutoReply"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    auto_reply: AutoReply = dataclasses.field(
        metadata={
            "name": "AutoReply",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateSound:
    """Request of `CreateSound`: create a sound from an audio file, a phone call or text-to-speech.

    Attributes:
        name: Name of the sound. Example: Welcome message.
        data: Audio file to upload. WAV with at least 8000 Hz, 16 bits and one channel, or MP3.
            Example: UklGRg==.
        recording_call: Phone call during which the sound is recorded.
        sound_text: Text that is converted to a sound by text-to-speech. Example: Your table is
            ready.
        sound_text_voice: Text-to-speech voice for `SoundText`. Default: FEMALE1. Example:
            MALE1.
    """

    class Meta:
        name = "CreateSound"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("data",), ("recording_call",), ("sound_text",))),
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class RecordingCall:
        """Phone call during which the sound is recorded.

        Attributes:
            to_number: Phone number that is called for the recording. Example: 13105550123.
        """

        class Meta:
            name = "RecordingCall"
            namespace = "http://api.callfire.com/service/xsd"
            global_type = False

        to_number: str = dataclasses.field(
            metadata={
                "name": "ToNumber",
                "type": "Element",
                "namespace": "http://api.callfire.com/service/xsd",
                "required": True,
                "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
                "datatype": "string",
            }
        )

    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    data: bytes | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Data",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "format": "base64",
            "datatype": "base64Binary",
        },
    )
    recording_call: CreateSound.RecordingCall | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RecordingCall",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )
    sound_text: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SoundText",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    sound_text_voice: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "SoundTextVoice",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "pattern": "(MALE1)|(FEMALE1)|(FEMALE2)|(SPANISH1)|(FRENCHCANADIAN1)",
            "datatype": "string",
            "default": "FEMALE1",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SoundData:
    """Audio data of a sound. Example: SUQz.

    Attributes:
        value: The content of the element.
    """

    class Meta:
        name = "SoundData"
        namespace = "http://api.callfire.com/service/xsd"

    value: bytes = dataclasses.field(
        metadata={
            "type": "Text",
            "required": True,
            "format": "base64",
            "datatype": "base64Binary",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetRecordingData:
    """Request of `GetRecordingData`: return the audio data of a recording, as MP3 or WAV.

    Attributes:
        call_id: ID of the recorded call. Example: 101.
        name: Name of the recording within its call. Example: feedback.
        recording_id: ID of the recording. Example: 61.
        format: Audio format of the response. Default: MP3. Example: WAV.
    """

    class Meta:
        name = "GetRecordingData"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("call_id", "name"), ("recording_id",))),
        )

    call_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    recording_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RecordingId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    format: SoundFormat | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Format",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "default": "MP3",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class RecordingData:
    """Audio data of a recording. Example: SUQz.

    Attributes:
        value: The content of the element.
    """

    class Meta:
        name = "RecordingData"
        namespace = "http://api.callfire.com/service/xsd"

    value: bytes = dataclasses.field(
        metadata={
            "type": "Text",
            "required": True,
            "format": "base64",
            "datatype": "base64Binary",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SendVerificationCodeToCallerIdRequest:
    """Request of `SendVerificationCodeToCallerId`: call a phone number with a verification code of 4
    digits.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: verification-1042.
        caller_id: Phone number to verify; it is called. Example: 13105550123.
    """

    class Meta:
        name = "SendVerificationCodeToCallerIdRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    caller_id: str = dataclasses.field(
        metadata={
            "name": "CallerId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class VerifyCallerIdRequest:
    """Request of `VerifyCallerId`: verify a phone number as a caller ID with the code from the
    verification call.

    Attributes:
        caller_id: Phone number that received the verification call. Example: 13105550123.
        verification_code: Verification code of 4 digits from the call. Minimum length: 4
            characters. Maximum length: 4 characters. Example: 4821.
    """

    class Meta:
        name = "VerifyCallerIdRequest"
        namespace = "http://api.callfire.com/service/xsd"

    caller_id: str = dataclasses.field(
        metadata={
            "name": "CallerId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    verification_code: str = dataclasses.field(
        metadata={
            "name": "VerificationCode",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
            "min_length": 4,
            "max_length": 4,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class VerifyCallerIdResponse:
    """Outcome of a caller ID verification.

    Attributes:
        verified: Whether the number is verified as a caller ID. Example: true.
    """

    class Meta:
        name = "VerifyCallerIdResponse"
        namespace = "http://api.callfire.com/service/xsd"

    verified: bool = dataclasses.field(
        metadata={
            "name": "Verified",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "boolean",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateContacts:
    """Request of `UpdateContacts`: create contacts that have no ID and update contacts that have one.

    Attributes:
        contact: Person or organization that can be called or texted. Custom fields are
            additional attributes.
    """

    class Meta:
        name = "UpdateContacts"
        namespace = "http://api.callfire.com/service/xsd"

    contact: list[Contact] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Contact",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveContacts:
    """Request of `RemoveContacts`: remove contacts.

    Attributes:
        contact_id: IDs of the contacts. The list may be empty. Example: 27 28.
    """

    class Meta:
        name = "RemoveContacts"
        namespace = "http://api.callfire.com/service/xsd"

    contact_id: list[int] = dataclasses.field(
        metadata={
            "name": "ContactId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "tokens": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactSource:
    """Source of contacts: exactly one of contacts, contact IDs, phone numbers or a CSV file.

    Attributes:
        contact: Person or organization that can be called or texted. Custom fields are
            additional attributes.
        contact_id: IDs of existing contacts. Example: 27 28.
        file: CSV file of contacts with a header line of column names. Example:
            aG9tZVBob25lCjEzMTA1NTUwMTIzCg==.
        numbers: Phone numbers. A contact is created for each number. Example: 13105550112
            13105550123.
    """

    class Meta:
        name = "ContactSource"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("contact",), ("contact_id",), ("file",), ("numbers",))),
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class Numbers:
        """Phone numbers. A contact is created for each number. Example: 13105550112 13105550123.

        Attributes:
            value: The content of the element.
            field_name: Contact field that holds the phone numbers. Default: homePhone.
                Example: mobilePhone.
        """

        class Meta:
            name = "Numbers"
            namespace = "http://api.callfire.com/service/xsd"
            global_type = False

        value: list[str] = dataclasses.field(
            metadata={
                "type": "Text",
                "required": True,
                "tokens": True,
                "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
                "datatype": "string",
            }
        )
        field_name: str | None = dataclasses.field(
            default=None,
            metadata={
                "name": "fieldName",
                "type": "Attribute",
                "datatype": "string",
                "default": "homePhone",
            },
        )

    contact: list[Contact] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Contact",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    contact_id: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ContactId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "datatype": "long",
        },
    )
    file: bytes | None = dataclasses.field(
        default=None,
        metadata={
            "name": "File",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "format": "base64",
            "datatype": "base64Binary",
        },
    )
    numbers: ContactSource.Numbers | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Numbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateContactList:
    """Request of `CreateContactList`: create a contact list from contacts, contact IDs, phone numbers
    or a CSV file.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: contact-list-1042.
        name: Name of the contact list. Example: Customers.
        validate: Whether the contacts are validated before the import. If false, invalid
            numbers are kept. Default: true. Example: false.
        contact_source: Source of contacts: exactly one of contacts, contact IDs, phone numbers
            or a CSV file.
    """

    class Meta:
        name = "CreateContactList"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
        }
    )
    validate: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Validate",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
            "default": "true",
        },
    )
    contact_source: ContactSource = dataclasses.field(
        metadata={
            "name": "ContactSource",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveContactsFromList:
    """Request of `RemoveContactsFromList`: remove contacts from a contact list, by ID or by phone
    number.

    Attributes:
        contact_list_id: ID of the contact list. Example: 15.
        contact_id: IDs of the contacts. Example: 27 28.
        numbers: Phone numbers of the contacts. Example: 13105550112 13105550123.
    """

    class Meta:
        name = "RemoveContactsFromList"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (Choice(True, (("contact_id",), ("numbers",))),)

    contact_list_id: int = dataclasses.field(
        metadata={
            "name": "ContactListId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    contact_id: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ContactId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "datatype": "long",
        },
    )
    numbers: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Numbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateDncNumberRequest:
    """Request of `UpdateDncNumber`: block or unblock calls and text messages to a phone number.

    Attributes:
        number: Phone number. Example: 13105550123.
        call_dnc: Whether calls to the number are blocked. Example: true.
        text_dnc: Whether text messages to the number are blocked. Example: true.
    """

    class Meta:
        name = "UpdateDncNumberRequest"
        namespace = "http://api.callfire.com/service/xsd"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    call_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    text_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateDncListRequest:
    """Request of `CreateDncList`: create a do-not-contact list, optionally with phone numbers.

    Attributes:
        name: Name of the do-not-contact list. Example: Opt-outs.
        campaign_id: ID of the campaign that the list applies to. Example: 14.
        call_dnc: Whether calls to the numbers are blocked. Example: true.
        text_dnc: Whether text messages to the numbers are blocked. Example: true.
        numbers: Initial phone numbers of the list. Example: 13105550112 13105550123.
    """

    class Meta:
        name = "CreateDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"

    name: str = dataclasses.field(
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
        }
    )
    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    call_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    text_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    numbers: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Numbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetNumber:
    """Request of `GetNumber`: return a phone number of the account with its lease and configuration.

    Attributes:
        number: Phone number of the account. Example: 13105550112.
    """

    class Meta:
        name = "GetNumber"
        namespace = "http://api.callfire.com/service/xsd"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SearchAvailableNumbers:
    """Request of `SearchAvailableNumbers`: search for phone numbers that are available for purchase,
    toll-free or local to a region.

    Attributes:
        region: Geographic region of phone numbers. As a filter, a number must match every
            field that is set.
        toll_free: Whether to search for toll-free numbers instead of local ones. Default:
            false. Example: true.
        count: Maximum number of results. Example: 10.
    """

    class Meta:
        name = "SearchAvailableNumbers"
        namespace = "http://api.callfire.com/service/xsd"

    region: Region | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Region",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )
    toll_free: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TollFree",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
            "default": "false",
        },
    )
    count: int = dataclasses.field(
        metadata={
            "name": "Count",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "int",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ConfigureNumber:
    """Request of `ConfigureNumber`: configure how a phone number handles inbound calls and text
    messages.

    Attributes:
        number: Phone number of the account. Example: 13105550112.
        number_configuration: Configuration of a number for calls and text messages.
    """

    class Meta:
        name = "ConfigureNumber"
        namespace = "http://api.callfire.com/service/xsd"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        }
    )
    number_configuration: NumberConfiguration = dataclasses.field(
        metadata={
            "name": "NumberConfiguration",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SearchAvailableKeywords:
    """Request of `SearchAvailableKeywords`: check which keywords are available for purchase.

    Attributes:
        keywords: Keywords to check. Example: CHOCOLATE VANILLA.
    """

    class Meta:
        name = "SearchAvailableKeywords"
        namespace = "http://api.callfire.com/service/xsd"

    keywords: list[str] = dataclasses.field(
        metadata={
            "name": "Keywords",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "tokens": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateNumberOrder:
    """Request of `CreateNumberOrder`: order phone numbers and keywords, individually or in bulk.

    Attributes:
        numbers: Phone numbers to order. Example: 13105550112 13105550123.
        keywords: Keywords to order. Example: CHOCOLATE VANILLA.
        bulk_local: Bulk order of any available local numbers in a region.
        bulk_toll_free: Bulk order of any available toll-free numbers.
    """

    class Meta:
        name = "CreateNumberOrder"
        namespace = "http://api.callfire.com/service/xsd"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class BulkLocal:
        """Bulk order of any available local numbers in a region.

        Attributes:
            count: Number of local numbers to order. Example: 3.
            region: Geographic region of phone numbers. As a filter, a number must match every
                field that is set.
        """

        class Meta:
            name = "BulkLocal"
            namespace = "http://api.callfire.com/service/xsd"
            global_type = False

        count: int = dataclasses.field(
            metadata={
                "name": "Count",
                "type": "Element",
                "namespace": "http://api.callfire.com/service/xsd",
                "required": True,
                "datatype": "int",
            }
        )
        region: Region = dataclasses.field(
            metadata={
                "name": "Region",
                "type": "Element",
                "namespace": "http://api.callfire.com/data",
                "required": True,
            }
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class BulkTollFree:
        """Bulk order of any available toll-free numbers.

        Attributes:
            count: Number of toll-free numbers to order. Example: 3.
        """

        class Meta:
            name = "BulkTollFree"
            namespace = "http://api.callfire.com/service/xsd"
            global_type = False

        count: int = dataclasses.field(
            metadata={
                "name": "Count",
                "type": "Element",
                "namespace": "http://api.callfire.com/service/xsd",
                "required": True,
                "datatype": "int",
            }
        )

    numbers: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Numbers",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    keywords: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Keywords",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "datatype": "string",
        },
    )
    bulk_local: CreateNumberOrder.BulkLocal | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BulkLocal",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )
    bulk_toll_free: CreateNumberOrder.BulkTollFree | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BulkTollFree",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class Release:
    """Request of `Release`: release a phone number or keyword.

    Attributes:
        number: Phone number to release, or the short code of the keyword. Example:
            13105550112.
        keyword: Keyword to release. Example: CHOCOLATE.
    """

    class Meta:
        name = "Release"
        namespace = "http://api.callfire.com/service/xsd"

    number: str = dataclasses.field(
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
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
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteLabel:
    """Request of `DeleteLabel`: delete a label and detach it from all broadcasts and numbers.

    Attributes:
        label_name: Name of the label. Example: Reminders.
    """

    class Meta:
        name = "DeleteLabel"
        namespace = "http://api.callfire.com/service/xsd"

    label_name: str = dataclasses.field(
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SendAgentInvitesRequest:
    """Request of `SendAgentInvites`: invite people by email to join a call center campaign as agents.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: invites-1042.
        campaign_id: ID of the call center campaign. Example: 14.
        agent_group_name: Name of the agent group that the invited agents join. Example:
            Evening shift.
        agent_emails: Email addresses to invite. Example: ada@example.com bob@example.com.
    """

    class Meta:
        name = "SendAgentInvitesRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    campaign_id: int = dataclasses.field(
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    agent_group_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentGroupName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    agent_emails: list[str] = dataclasses.field(
        metadata={
            "name": "AgentEmails",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "tokens": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentInviteUriRequest:
    """Request of `GetAgentInviteUri`: return the URI at which a person can join a call center
    campaign as an agent.

    Attributes:
        campaign_id: ID of the call center campaign. Example: 14.
        agent_email: Email address of the person to invite. Example: ada@example.com.
    """

    class Meta:
        name = "GetAgentInviteUriRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int = dataclasses.field(
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )
    agent_email: str = dataclasses.field(
        metadata={
            "name": "AgentEmail",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentInviteUriResponse:
    """Invitation to join a call center campaign as an agent.

    Attributes:
        agent_invite_uri: URI that the invited person opens. Example:
            https://example.com/invites/7.
        campaign_id: ID of the call center campaign. Example: 14.
    """

    class Meta:
        name = "GetAgentInviteUriResponse"
        namespace = "http://api.callfire.com/service/xsd"

    agent_invite_uri: str = dataclasses.field(
        metadata={
            "name": "AgentInviteUri",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "anyURI",
        }
    )
    campaign_id: int = dataclasses.field(
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastQueryResult(QueryResult):
    """Page of broadcasts.

    Attributes:
        broadcast: Campaign that calls or texts many phone numbers, with exactly one
            configuration.
    """

    class Meta(QueryResult.Meta):
        name = "BroadcastQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    broadcast: list[Broadcast] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Broadcast",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactBatchQueryResult(QueryResult):
    """Page of contact batches.

    Attributes:
        contact_batch: Batch of recipients that was added to a broadcast.
    """

    class Meta(QueryResult.Meta):
        name = "ContactBatchQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    contact_batch: list[ContactBatch] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ContactBatch",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class BroadcastScheduleQueryResult(QueryResult):
    """Page of schedules.

    Attributes:
        broadcast_schedule: Schedule of a broadcast: the days and hours at which it runs.
    """

    class Meta(QueryResult.Meta):
        name = "BroadcastScheduleQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    broadcast_schedule: list[BroadcastSchedule] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "BroadcastSchedule",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SubscriptionQueryResult(QueryResult):
    """Page of subscriptions.

    Attributes:
        subscription: Subscription to notifications: an endpoint that receives one HTTP POST
            for each event. An account can have up to 10000 subscriptions.
    """

    class Meta(QueryResult.Meta):
        name = "SubscriptionQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    subscription: list[Subscription] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Subscription",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class TextQueryResult(QueryResult):
    """Page of text messages.

    Attributes:
        text: Inbound or outbound text message.
    """

    class Meta(QueryResult.Meta):
        name = "TextQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    text: list[Text] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Text",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class AutoReplyQueryResult(QueryResult):
    """Page of automatic replies.

    Attributes:
        auto_reply: Automatic reply to inbound text messages that match.
    """

    class Meta(QueryResult.Meta):
        name = "AutoReplyQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    auto_reply: list[AutoReply] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AutoReply",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CallQueryResult(QueryResult):
    """Page of calls.

    Attributes:
        call: Inbound or outbound call.
    """

    class Meta(QueryResult.Meta):
        name = "CallQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    call: list[Call] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Call",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SoundMetaQueryResult(QueryResult):
    """Page of sound metadata.

    Attributes:
        sound_meta: Metadata of a stored sound.
    """

    class Meta(QueryResult.Meta):
        name = "SoundMetaQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    sound_meta: list[SoundMeta] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "SoundMeta",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCallerIdsResponse(QueryResult):
    """Page of verified caller IDs.

    Attributes:
        caller_id: Phone number that can be shown as caller ID. Example: 13105550112.
    """

    class Meta(QueryResult.Meta):
        name = "GetCallerIdsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    caller_id: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "CallerId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactQueryResult(QueryResult):
    """Page of contacts.

    Attributes:
        contact: Person or organization that can be called or texted. Custom fields are
            additional attributes.
    """

    class Meta(QueryResult.Meta):
        name = "ContactQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    contact: list[Contact] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Contact",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ContactListQueryResult(QueryResult):
    """Page of contact lists.

    Attributes:
        contact_list: List of contacts.
    """

    class Meta(QueryResult.Meta):
        name = "ContactListQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    contact_list: list[ContactList] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "ContactList",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryDncNumbersResponse(QueryResult):
    """Page of do-not-contact numbers.

    Attributes:
        dnc_number: Phone number on a do-not-contact list.
    """

    class Meta(QueryResult.Meta):
        name = "QueryDncNumbersResponse"
        namespace = "http://api.callfire.com/service/xsd"

    dnc_number: list[DncNumber] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "DncNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryDncListsResponse(QueryResult):
    """Page of do-not-contact lists.

    Attributes:
        dnc_list: Do-not-contact list of phone numbers.
    """

    class Meta(QueryResult.Meta):
        name = "QueryDncListsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    dnc_list: list[DncList] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "DncList",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class RegionQueryResult(QueryResult):
    """Page of regions.

    Attributes:
        region: Geographic region of phone numbers. As a filter, a number must match every
            field that is set.
    """

    class Meta(QueryResult.Meta):
        name = "RegionQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    region: list[Region] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Region",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class NumberQueryResult(QueryResult):
    """Page of numbers.

    Attributes:
        number: Phone number that is leased or available for purchase.
    """

    class Meta(QueryResult.Meta):
        name = "NumberQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    number: list[Number] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class KeywordQueryResult(QueryResult):
    """Page of keywords.

    Attributes:
        keyword: Keyword on a short code: the first word of an inbound text message.
    """

    class Meta(QueryResult.Meta):
        name = "KeywordQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    keyword: list[Keyword] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Keyword",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class LabelQueryResult(QueryResult):
    """Page of labels.

    Attributes:
        label: Label for grouping and finding broadcasts, numbers, calls and text messages.
    """

    class Meta(QueryResult.Meta):
        name = "LabelQueryResult"
        namespace = "http://api.callfire.com/service/xsd"

    label: list[Label] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Label",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryCccCampaignsResponse(QueryResult):
    """Page of call center campaigns.

    Attributes:
        ccc_campaign: Cloud call center campaign.
    """

    class Meta(QueryResult.Meta):
        name = "QueryCccCampaignsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    ccc_campaign: list[CccCampaign] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "CccCampaign",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAgentsResponse(QueryResult):
    """Page of agents.

    Attributes:
        agent: Agent who handles the calls of call center campaigns.
    """

    class Meta(QueryResult.Meta):
        name = "QueryAgentsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    agent: list[Agent] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Agent",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentsResponse(QueryResult):
    """Agents of a call center campaign.

    Attributes:
        agent: Agent who handles the calls of call center campaigns.
    """

    class Meta(QueryResult.Meta):
        name = "GetAgentsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    agent: list[Agent] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Agent",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAgentGroupsResponse(QueryResult):
    """Page of agent groups.

    Attributes:
        agent_group: Group of agents.
    """

    class Meta(QueryResult.Meta):
        name = "QueryAgentGroupsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    agent_group: list[AgentGroup] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentGroup",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentGroupsResponse(QueryResult):
    """Agent groups of a call center campaign.

    Attributes:
        agent_group: Group of agents.
    """

    class Meta(QueryResult.Meta):
        name = "GetAgentGroupsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    agent_group: list[AgentGroup] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentGroup",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAgentSessionsResponse(QueryResult):
    """Page of agent sessions.

    Attributes:
        agent_session: Session of an agent in a call center campaign, from login to logout.
    """

    class Meta(QueryResult.Meta):
        name = "QueryAgentSessionsResponse"
        namespace = "http://api.callfire.com/service/xsd"

    agent_session: list[AgentSession] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentSession",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class IdLabelRequest(IdRequest):
    """Request that identifies a broadcast and a label.

    Attributes:
        label_name: Name of the label. Example: Reminders.
    """

    class Meta(IdRequest.Meta):
        name = "IdLabelRequest"
        namespace = "http://api.callfire.com/service/xsd"

    label_name: str = dataclasses.field(
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "string",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetBroadcast(IdRequest):
    """Request of `GetBroadcast`: return a broadcast with its configuration."""

    class Meta(IdRequest.Meta):
        name = "GetBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetBroadcastStats(IdRequest):
    """Request of `GetBroadcastStats`: return the usage, results and progress of a broadcast, in total
    or for an interval.

    Attributes:
        interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone. Example:
            2015-03-01T00:00:00Z.
        interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
            2015-04-01T00:00:00Z.
    """

    class Meta(IdRequest.Meta):
        name = "GetBroadcastStats"
        namespace = "http://api.callfire.com/service/xsd"

    interval_begin: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntervalBegin",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "dateTime",
        },
    )
    interval_end: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntervalEnd",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "dateTime",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class ControlBroadcast(IdRequest):
    """Request of `ControlBroadcast`: start, stop or archive a broadcast, or limit its simultaneous
    calls or text messages.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: start-1042.
        command: Command to execute. Example: START.
        max_active: Maximum number of simultaneous calls or text messages. Example: 50.
    """

    class Meta(IdRequest.Meta):
        name = "ControlBroadcast"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    command: BroadcastCommand | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Command",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )
    max_active: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MaxActive",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "int",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetContactBatch(IdRequest):
    """Request of `GetContactBatch`: return a contact batch with its size and the number of contacts
    that remain.
    """

    class Meta(IdRequest.Meta):
        name = "GetContactBatch"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class ControlContactBatch(IdRequest):
    """Request of `ControlContactBatch`: rename, enable or disable a contact batch.

    Attributes:
        name: New name of the contact batch. Example: April customers.
        enabled: Whether the contacts of the batch are attempted. Example: false.
    """

    class Meta(IdRequest.Meta):
        name = "ControlContactBatch"
        namespace = "http://api.callfire.com/service/xsd"

    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    enabled: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Enabled",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetBroadcastSchedule(IdRequest):
    """Request of `GetBroadcastSchedule`: return a schedule of a broadcast."""

    class Meta(IdRequest.Meta):
        name = "GetBroadcastSchedule"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteBroadcastSchedule(IdRequest):
    """Request of `DeleteBroadcastSchedule`: delete a schedule of a broadcast."""

    class Meta(IdRequest.Meta):
        name = "DeleteBroadcastSchedule"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetSubscription(IdRequest):
    """Request of `GetSubscription`: return a subscription."""

    class Meta(IdRequest.Meta):
        name = "GetSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteSubscription(IdRequest):
    """Request of `DeleteSubscription`: delete a subscription."""

    class Meta(IdRequest.Meta):
        name = "DeleteSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetText(IdRequest):
    """Request of `GetText`: return a text message with its records."""

    class Meta(IdRequest.Meta):
        name = "GetText"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAutoReply(IdRequest):
    """Request of `GetAutoReply`: return an automatic reply."""

    class Meta(IdRequest.Meta):
        name = "GetAutoReply"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteAutoReply(IdRequest):
    """Request of `DeleteAutoReply`: delete an automatic reply."""

    class Meta(IdRequest.Meta):
        name = "DeleteAutoReply"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCall(IdRequest):
    """Request of `GetCall`: return a call with a record of each attempt."""

    class Meta(IdRequest.Meta):
        name = "GetCall"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetSoundMeta(IdRequest):
    """Request of `GetSoundMeta`: return the metadata of a sound: status, name and length."""

    class Meta(IdRequest.Meta):
        name = "GetSoundMeta"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetSoundData(IdRequest):
    """Request of `GetSoundData`: return the audio data of a sound, as MP3 or WAV.

    Attributes:
        format: Audio format of the response. Default: MP3. Example: WAV.
    """

    class Meta(IdRequest.Meta):
        name = "GetSoundData"
        namespace = "http://api.callfire.com/service/xsd"

    format: SoundFormat | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Format",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "default": "MP3",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetContact(IdRequest):
    """Request of `GetContact`: return a contact with its custom fields."""

    class Meta(IdRequest.Meta):
        name = "GetContact"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetContactList(IdRequest):
    """Request of `GetContactList`: return a contact list, even a deleted one."""

    class Meta(IdRequest.Meta):
        name = "GetContactList"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteContactList(IdRequest):
    """Request of `DeleteContactList`: delete a contact list."""

    class Meta(IdRequest.Meta):
        name = "DeleteContactList"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetDncListRequest(IdRequest):
    """Request of `GetDncList`: return a do-not-contact list."""

    class Meta(IdRequest.Meta):
        name = "GetDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteDncListRequest(IdRequest):
    """Request of `DeleteDncList`: delete a do-not-contact list."""

    class Meta(IdRequest.Meta):
        name = "DeleteDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetNumberOrder(IdRequest):
    """Request of `GetNumberOrder`: return an order with its status, cost and fulfilled items."""

    class Meta(IdRequest.Meta):
        name = "GetNumberOrder"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCccCampaignRequest(IdRequest):
    """Request of `GetCccCampaign`: return a call center campaign."""

    class Meta(IdRequest.Meta):
        name = "GetCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteCccCampaignRequest(IdRequest):
    """Request of `DeleteCccCampaign`: delete a call center campaign."""

    class Meta(IdRequest.Meta):
        name = "DeleteCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteCccCampaignTransferNumbersRequest(IdRequest):
    """Request of `DeleteCccCampaignTransferNumbers`: delete all transfer numbers of a call center
    campaign.
    """

    class Meta(IdRequest.Meta):
        name = "DeleteCccCampaignTransferNumbersRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteCccCampaignQuestionsRequest(IdRequest):
    """Request of `DeleteCccCampaignQuestions`: delete all questions of a call center campaign."""

    class Meta(IdRequest.Meta):
        name = "DeleteCccCampaignQuestionsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class ControlCccCampaignRequest(IdRequest):
    """Request of `ControlCccCampaign`: start, stop or archive a call center campaign, or limit its
    simultaneous calls.

    Attributes:
        request_id: Idempotency key: a URI chosen by the client. A request with a key that was
            already used is not processed again. Example: start-1042.
        command: Command to execute. Example: START.
        max_active: Maximum number of simultaneous calls. Example: 10.
    """

    class Meta(IdRequest.Meta):
        name = "ControlCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"

    request_id: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "RequestId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "anyURI",
        },
    )
    command: BroadcastCommand | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Command",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
        },
    )
    max_active: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MaxActive",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "int",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentRequest(IdRequest):
    """Request of `GetAgent`: return an agent."""

    class Meta(IdRequest.Meta):
        name = "GetAgentRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentGroupRequest(IdRequest):
    """Request of `GetAgentGroup`: return an agent group."""

    class Meta(IdRequest.Meta):
        name = "GetAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteAgentGroupRequest(IdRequest):
    """Request of `DeleteAgentGroup`: delete an agent group."""

    class Meta(IdRequest.Meta):
        name = "DeleteAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentSessionRequest(IdRequest):
    """Request of `GetAgentSession`: return an agent session."""

    class Meta(IdRequest.Meta):
        name = "GetAgentSessionRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCccCampaignStatsRequest(CampaignIdRequest):
    """Request of `GetCccCampaignStats`: return the agents, calls, durations and results of a call
    center campaign, in total or for an interval.

    Attributes:
        interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone. Example:
            2015-03-01T00:00:00Z.
        interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
            2015-04-01T00:00:00Z.
    """

    class Meta(CampaignIdRequest.Meta):
        name = "GetCccCampaignStatsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    interval_begin: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntervalBegin",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "dateTime",
        },
    )
    interval_end: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntervalEnd",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "dateTime",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class AddAgentsRequest(CampaignIdRequest):
    """Request of `AddAgents`: add agents to a call center campaign, by ID or by email address.

    Attributes:
        agent_ids: IDs of the agents. Example: 21 22.
        agent_emails: Email addresses of the agents. Example: ada@example.com bob@example.com.
    """

    class Meta(CampaignIdRequest.Meta):
        name = "AddAgentsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    agent_ids: list[int] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentIds",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "datatype": "long",
        },
    )
    agent_emails: list[str] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "AgentEmails",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentsRequest(CampaignIdRequest):
    """Request of `GetAgents`: return the agents of a call center campaign."""

    class Meta(CampaignIdRequest.Meta):
        name = "GetAgentsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class AddAgentGroupsRequest(CampaignIdRequest):
    """Request of `AddAgentGroups`: add agent groups to a call center campaign.

    Attributes:
        agent_group_ids: IDs of the agent groups. Example: 8 9.
    """

    class Meta(CampaignIdRequest.Meta):
        name = "AddAgentGroupsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    agent_group_ids: list[int] = dataclasses.field(
        metadata={
            "name": "AgentGroupIds",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "tokens": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentGroupsRequest(CampaignIdRequest):
    """Request of `GetAgentGroups`: return the agent groups of a call center campaign."""

    class Meta(CampaignIdRequest.Meta):
        name = "GetAgentGroupsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveAgentRequest(IdCampaignIdRequest):
    """Request of `RemoveAgent`: remove an agent from a call center campaign."""

    class Meta(IdCampaignIdRequest.Meta):
        name = "RemoveAgentRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveAgentGroupRequest(IdCampaignIdRequest):
    """Request of `RemoveAgentGroup`: remove an agent group from a call center campaign."""

    class Meta(IdCampaignIdRequest.Meta):
        name = "RemoveAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class ActionQuery(Query):
    """Request for one page of calls or text messages. A result must match every filter that is set.

    Attributes:
        broadcast_id: ID of the broadcast to filter by. An unknown ID matches nothing. Example:
            3.
        batch_id: ID of the contact batch to filter by. An unknown ID matches nothing. Example:
            12.
        state: States to filter by. Example: FINISHED TIMEOUT.
        result: Results to filter by. Example: SENT RECEIVED.
        inbound: Direction to filter by: true for inbound, false for outbound. Example: true.
        interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone. Example:
            2015-03-01T00:00:00Z.
        interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
            2015-04-01T00:00:00Z.
        from_number: Phone number or short code of the caller or sender to filter by. Example:
            13105550112.
        to_number: Phone number or short code of the callee or recipient to filter by. Example:
            13105550123.
        label_name: Name of the label to filter by. An unknown label is reported as a fault.
            Example: Reminders.
    """

    class Meta(Query.Meta):
        name = "ActionQuery"
        namespace = "http://api.callfire.com/service/xsd"

    broadcast_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    batch_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BatchId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    state: list[ActionState] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "State",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
        },
    )
    result: list[Result] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Result",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
        },
    )
    inbound: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Inbound",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    interval_begin: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntervalBegin",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "dateTime",
        },
    )
    interval_end: datetime | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IntervalEnd",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "dateTime",
        },
    )
    from_number: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "FromNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    to_number: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ToNumber",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )
    label_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class RegionQuery(Query):
    """Request for one page of results in a region.

    Attributes:
        region: Geographic region of phone numbers. As a filter, a number must match every
            field that is set.
    """

    class Meta(Query.Meta):
        name = "RegionQuery"
        namespace = "http://api.callfire.com/service/xsd"

    region: Region = dataclasses.field(
        metadata={
            "name": "Region",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryBroadcasts(Query):
    """Request of `QueryBroadcasts`: list broadcasts, filtered by type, running state and label.

    Attributes:
        type: Types to filter by. Example: VOICE TEXT.
        running: State to filter by: true for running broadcasts, false for all others.
            Example: true.
        label_name: Name of the label to filter by. Example: Reminders.
    """

    class Meta(Query.Meta):
        name = "QueryBroadcasts"
        namespace = "http://api.callfire.com/service/xsd"

    type: list[BroadcastType] = dataclasses.field(
        default_factory=new_list,
        metadata={
            "name": "Type",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "tokens": True,
        },
    )
    running: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Running",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    label_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryContactBatches(Query):
    """Request of `QueryContactBatches`: list the contact batches of a broadcast.

    Attributes:
        broadcast_id: ID of the broadcast. Example: 3.
    """

    class Meta(Query.Meta):
        name = "QueryContactBatches"
        namespace = "http://api.callfire.com/service/xsd"

    broadcast_id: int = dataclasses.field(
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryBroadcastSchedules(Query):
    """Request of `QueryBroadcastSchedule`: list the schedules of a broadcast.

    Attributes:
        broadcast_id: ID of the broadcast. Example: 3.
    """

    class Meta(Query.Meta):
        name = "QueryBroadcastSchedules"
        namespace = "http://api.callfire.com/service/xsd"

    broadcast_id: int = dataclasses.field(
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QuerySubscriptions(Query):
    """Request of `QuerySubscriptions`: list the subscriptions of the account."""

    class Meta(Query.Meta):
        name = "QuerySubscriptions"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAutoReplies(Query):
    """Request of `QueryAutoReplies`: list the automatic replies of the account or of one number.

    Attributes:
        number: Phone number or short code to filter by. An unknown number matches nothing.
            Example: 13105550112.
    """

    class Meta(Query.Meta):
        name = "QueryAutoReplies"
        namespace = "http://api.callfire.com/service/xsd"

    number: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Number",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "pattern": "([a-zA-Z_]+)|(\\+?[0-9]+)",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QuerySoundMeta(Query):
    """Request of `QuerySoundMeta`: list the metadata of the stored sounds, without audio data."""

    class Meta(Query.Meta):
        name = "QuerySoundMeta"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCallerIdsRequest(Query):
    """Request of `GetCallerIds`: list the phone numbers that the account can show as caller ID."""

    class Meta(Query.Meta):
        name = "GetCallerIdsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetContactHistory(Query):
    """Request of `GetContactHistory`: return the calls and text messages of a contact, mixed, in the
    order that the service chooses.

    Attributes:
        contact_id: ID of the contact. An unknown ID yields an empty history. Example: 27.
    """

    class Meta(Query.Meta):
        name = "GetContactHistory"
        namespace = "http://api.callfire.com/service/xsd"

    contact_id: int = dataclasses.field(
        metadata={
            "name": "ContactId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "required": True,
            "datatype": "long",
        }
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryContacts(Query):
    """Request of `QueryContacts`: list contacts, filtered by contact list and by the text in one
    field.

    Attributes:
        field: Name of the contact field that is searched for `String`. Example: lastName.
        contact_list_id: ID of the contact list to filter by. An unknown ID matches nothing.
            Example: 15.
        string: Text that the field must contain. Example: Archer.
    """

    class Meta(Query.Meta):
        name = "QueryContacts"
        namespace = "http://api.callfire.com/service/xsd"

    field: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Field",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    contact_list_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "ContactListId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    string: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "String",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryContactLists(Query):
    """Request of `QueryContactLists`: list the contact lists of the account."""

    class Meta(Query.Meta):
        name = "QueryContactLists"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryDncNumbersRequest(Query):
    """Request of `QueryDncNumbers`: list do-not-contact numbers, filtered by prefix, list and blocked
    channel.

    Attributes:
        prefix: First digits of the phone numbers to filter by. Minimum length: 1 character.
            Maximum length: 10 characters. Example: 1310555.
        dnc_list_id: ID of the do-not-contact list to filter by. Example: 16.
        dnc_list_name: Name of the do-not-contact list to filter by. Example: Opt-outs.
        call_dnc: Call blocking to filter by: true for numbers with calls blocked, false for
            all others. Example: true.
        text_dnc: Text message blocking to filter by: true for numbers with text messages
            blocked, false for all others. Example: true.
    """

    class Meta(Query.Meta):
        name = "QueryDncNumbersRequest"
        namespace = "http://api.callfire.com/service/xsd"

    prefix: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Prefix",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
            "min_length": 1,
            "max_length": 10,
        },
    )
    dnc_list_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncListId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    dnc_list_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "DncListName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    call_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CallDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    text_dnc: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "TextDnc",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryDncListsRequest(Query):
    """Request of `QueryDncLists`: list do-not-contact lists, filtered by campaign and name.

    Attributes:
        campaign_id: ID of the campaign to filter by. Example: 14.
        name: Name of the do-not-contact list to filter by. Example: Opt-outs.
    """

    class Meta(Query.Meta):
        name = "QueryDncListsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryKeywords(Query):
    """Request of `QueryKeywords`: list the keywords of the account."""

    class Meta(Query.Meta):
        name = "QueryKeywords"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryLabels(Query):
    """Request of `QueryLabels`: list the labels of the account."""

    class Meta(Query.Meta):
        name = "QueryLabels"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryCccCampaignsRequest(Query):
    """Request of `QueryCccCampaigns`: list call center campaigns, filtered by running state, name and
    label.

    Attributes:
        running: State to filter by: true for running campaigns, false for all others. Example:
            true.
        name: Name of the campaign to filter by. Example: Spring survey.
        label_name: Name of the label to filter by. Example: Reminders.
    """

    class Meta(Query.Meta):
        name = "QueryCccCampaignsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    running: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Running",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    label_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAgentsRequest(Query):
    """Request of `QueryAgents`: list agents, filtered by campaign, email address, agent group and
    enabled state.

    Attributes:
        campaign_id: ID of the call center campaign to filter by. Example: 14.
        agent_email: Email address of the agent to filter by. Example: ada@example.com.
        agent_group_id: ID of the agent group to filter by. Example: 8.
        agent_group_name: Name of the agent group to filter by. Example: Evening shift.
        enabled: State to filter by: true for enabled agents, false for all others. Example:
            true.
    """

    class Meta(Query.Meta):
        name = "QueryAgentsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    agent_email: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentEmail",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    agent_group_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentGroupId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    agent_group_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentGroupName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    enabled: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Enabled",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAgentGroupsRequest(Query):
    """Request of `QueryAgentGroups`: list agent groups, filtered by campaign, name and agent.

    Attributes:
        campaign_id: ID of the call center campaign to filter by. Example: 14.
        name: Name of the agent group to filter by. Example: Evening shift.
        agent_id: ID of an agent in the group to filter by. Example: 21.
        agent_email: Email address of an agent in the group to filter by. Example:
            ada@example.com.
    """

    class Meta(Query.Meta):
        name = "QueryAgentGroupsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Name",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    agent_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    agent_email: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentEmail",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAgentSessionsRequest(Query):
    """Request of `QueryAgentSessions`: list agent sessions, filtered by campaign, agent and active
    state.

    Attributes:
        campaign_id: ID of the call center campaign to filter by. Example: 14.
        agent_id: ID of the agent to filter by. Example: 21.
        agent_email: Email address of the agent to filter by. Example: ada@example.com.
        active: State to filter by: true for active sessions, false for ended ones. Example:
            true.
    """

    class Meta(Query.Meta):
        name = "QueryAgentSessionsRequest"
        namespace = "http://api.callfire.com/service/xsd"

    campaign_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "CampaignId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    agent_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    agent_email: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "AgentEmail",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
    active: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "Active",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SendText(SendRequest):
    """Request of `SendText`: send a text message to one or more phone numbers.

    Attributes:
        text_broadcast_config: Settings of a text broadcast: the message and the handling of
            long messages.
        broadcast_id: ID of an existing broadcast that sends the text messages. Example: 3.
        use_default_broadcast: Whether the default broadcast of the account sends the text
            messages. Default: false. Example: true.
    """

    class Meta(SendRequest.Meta):
        name = "SendText"
        namespace = "http://api.callfire.com/service/xsd"

    text_broadcast_config: TextBroadcastConfig = dataclasses.field(
        metadata={
            "name": "TextBroadcastConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
            "required": True,
        }
    )
    broadcast_id: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "BroadcastId",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "long",
        },
    )
    use_default_broadcast: bool | None = dataclasses.field(
        default=None,
        metadata={
            "name": "UseDefaultBroadcast",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "boolean",
            "default": "false",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class SendCall(SendRequest):
    """Request of `SendCall`: call one or more phone numbers with a voice message or a dialplan.

    Attributes:
        max_active: Maximum number of simultaneous calls. Example: 50.
        voice_broadcast_config: Configuration of a voice broadcast: messages for live callees
            and answering machines, and the keys for transferring the call and for opting out.
        ivr_broadcast_config: Configuration of an interactive voice response (IVR) broadcast.
    """

    class Meta(SendRequest.Meta):
        name = "SendCall"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("voice_broadcast_config",), ("ivr_broadcast_config",))),
        )

    max_active: int | None = dataclasses.field(
        default=None,
        metadata={
            "name": "MaxActive",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "int",
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
    ivr_broadcast_config: IvrBroadcastConfig | None = dataclasses.field(
        default=None,
        metadata={
            "name": "IvrBroadcastConfig",
            "type": "Element",
            "namespace": "http://api.callfire.com/data",
        },
    )


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateBroadcast(BroadcastRequest):
    """Request of `CreateBroadcast`: create a broadcast from a name, type and configuration."""

    class Meta(BroadcastRequest.Meta):
        name = "CreateBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateBroadcast(BroadcastRequest):
    """Request of `UpdateBroadcast`: replace the whole configuration of a broadcast."""

    class Meta(BroadcastRequest.Meta):
        name = "UpdateBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateSubscription(SubscriptionRequest):
    """Request of `CreateSubscription`: subscribe an endpoint to notifications of an event."""

    class Meta(SubscriptionRequest.Meta):
        name = "CreateSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateSubscription(SubscriptionRequest):
    """Request of `UpdateSubscription`: replace the settings of a subscription."""

    class Meta(SubscriptionRequest.Meta):
        name = "UpdateSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class AddContactsToList(ContactListRequest):
    """Request of `AddContactsToList`: add contacts to a contact list, as contacts, contact IDs, phone
    numbers or a CSV file.
    """

    class Meta(ContactListRequest.Meta):
        name = "AddContactsToList"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class AddNumbersToDncListRequest(DncNumbersRequest):
    """Request of `AddNumbersToDncList`: add phone numbers to a do-not-contact list."""

    class Meta(DncNumbersRequest.Meta):
        name = "AddNumbersToDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveNumbersFromDncListRequest(DncNumbersRequest):
    """Request of `RemoveNumbersFromDncList`: remove phone numbers from a do-not-contact list."""

    class Meta(DncNumbersRequest.Meta):
        name = "RemoveNumbersFromDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class LabelNumber(NumberLabelRequest):
    """Request of `LabelNumber`: attach a label to a phone number."""

    class Meta(NumberLabelRequest.Meta):
        name = "LabelNumber"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UnlabelNumber(NumberLabelRequest):
    """Request of `UnlabelNumber`: detach a label from a phone number."""

    class Meta(NumberLabelRequest.Meta):
        name = "UnlabelNumber"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateCccCampaignRequest(CccCampaignRequest):
    """Request of `CreateCccCampaign`: create a call center campaign."""

    class Meta(CccCampaignRequest.Meta):
        name = "CreateCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateCccCampaignRequest(CccCampaignRequest):
    """Request of `UpdateCccCampaign`: replace the settings of a call center campaign."""

    class Meta(CccCampaignRequest.Meta):
        name = "UpdateCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateAgentGroupRequest(AgentGroupRequest):
    """Request of `CreateAgentGroup`: create an agent group."""

    class Meta(AgentGroupRequest.Meta):
        name = "CreateAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateAgentGroupRequest(AgentGroupRequest):
    """Request of `UpdateAgentGroup`: replace the name and agents of an agent group."""

    class Meta(AgentGroupRequest.Meta):
        name = "UpdateAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class LabelBroadcast(IdLabelRequest):
    """Request of `LabelBroadcast`: attach a label to a broadcast."""

    class Meta(IdLabelRequest.Meta):
        name = "LabelBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UnlabelBroadcast(IdLabelRequest):
    """Request of `UnlabelBroadcast`: detach a label from a broadcast."""

    class Meta(IdLabelRequest.Meta):
        name = "UnlabelBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryTexts(ActionQuery):
    """Request of `QueryTexts`: list text messages, filtered by broadcast, contact batch, state,
    result, direction, time, phone number and label.
    """

    class Meta(ActionQuery.Meta):
        name = "QueryTexts"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryCalls(ActionQuery):
    """Request of `QueryCalls`: list calls, filtered by broadcast, contact batch, state, result,
    direction, time, phone number and label.
    """

    class Meta(ActionQuery.Meta):
        name = "QueryCalls"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryRegions(RegionQuery):
    """Request of `QueryRegions`: list the regions of phone numbers, filtered by any field of a
    region.
    """

    class Meta(RegionQuery.Meta):
        name = "QueryRegions"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryNumbers(RegionQuery):
    """Request of `QueryNumbers`: list the phone numbers of the account, filtered by region and label.

    Attributes:
        label_name: Name of the label to filter by. Example: Reminders.
    """

    class Meta(RegionQuery.Meta):
        name = "QueryNumbers"
        namespace = "http://api.callfire.com/service/xsd"

    label_name: str | None = dataclasses.field(
        default=None,
        metadata={
            "name": "LabelName",
            "type": "Element",
            "namespace": "http://api.callfire.com/service/xsd",
            "datatype": "string",
        },
    )
