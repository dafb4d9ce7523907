# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
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
    """Why the service could not do what a valid request asked for.

    Attributes:
        BAD_REQUEST: The request holds a value that cannot be used.
        FORBIDDEN: The account may not do this.
        NOT_FOUND: Something the request names does not exist.
        UNAVAILABLE: The service cannot answer now; try again later.
        TIMEOUT: The service did not finish in time.
        NOT_IMPLEMENTED: The service does not offer this.
    """

    BAD_REQUEST = "BAD_REQUEST"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    UNAVAILABLE = "UNAVAILABLE"
    TIMEOUT = "TIMEOUT"
    NOT_IMPLEMENTED = "NOT_IMPLEMENTED"


class BroadcastCommand(Enumeration):
    """What is to be done with a broadcast or campaign.

    Attributes:
        START: Start, or go on after a stop.
        STOP: Stop; it can be started again.
        ARCHIVE: Put away for good.
    """

    START = "START"
    STOP = "STOP"
    ARCHIVE = "ARCHIVE"


class SoundFormat(Enumeration):
    """The format in which the bytes of a sound are returned.

    Attributes:
        WAV: Uncompressed wave file.
        MP3: MPEG audio layer 3 file.
    """

    WAV = "WAV"
    MP3 = "MP3"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryResult:
    """What every listing returns: the number of all hits, and in the types built on it one page of
    them.

    Attributes:
        total_results: The number of all hits on all pages; -1 where the service has not
            counted them.
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
    """Names one item by its id.

    Attributes:
        id: The id of the item. Example: 135.
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
    """Names one call centre campaign by its id.

    Attributes:
        campaign_id: The id of the call centre campaign.
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
    """Names one item within a call centre campaign.

    Attributes:
        campaign_id: The id of the call centre campaign.
        id: The id of the agent or agent group.
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
    """Asks for one page of a listing.

    Attributes:
        max_results: How many hits to return at most, not more than 1000. Left out, it is 1000.
            Example: 1000.
        first_result: How many hits to pass over before the first one returned. Left out, it is
            0. Example: 0.
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
    """What sending texts and placing calls have in common: recipients and how the broadcast that
    carries them is made.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once. Example: MyUniqueIdForThisRequest.
        type: What is sent; it must fit the configuration. Example: TEXT.
        broadcast_name: The name of the broadcast that is made for the request. Left out, it is
            API Send. Example: My Send Broadcast.
        to_number: A recipient; each one becomes a call or a text. Example: 13105550112.
        scrub_broadcast_duplicates: Whether a number that is already in the broadcast is left
            out. Left out, it is false. Example: false.
        label: The name of a label that is put on the broadcast.
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
    """Carries a broadcast to be created or replaced.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once. Example: MyUUIDForDeDupping.
        broadcast: A campaign that calls or texts many numbers, with exactly one configuration.
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
    """Carries a subscription to be created or replaced.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once. Example: 1.
        subscription: An endpoint that is told when an event has happened. At most 10000 per
            account.
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
    """Carries contacts for an existing contact list.

    Attributes:
        contact_list_id: The id of the contact list. Example: 123.
        validate: Whether the contacts are checked before they are loaded. Left out, it is
            true. Example: false.
        contact_source: Where contacts come from: contacts, contact ids, numbers or a file;
            exactly one of them.
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
    """Carries numbers for, or out of, a do-not-contact list.

    Attributes:
        id: The id of the do-not-contact list.
        call_dnc: Whether calls to the numbers are forbidden.
        text_dnc: Whether texts to the numbers are forbidden.
        numbers: The numbers.
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
    """Names a number and a label.

    Attributes:
        number: The phone number.
        label_name: The name of the label. Example: MyLabel.
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
    """Carries a call centre campaign to be created or replaced.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        ccc_campaign: A call centre campaign.
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
    """Carries an agent group to be created or replaced.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        agent_group: A group of agents.
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
    """The detail of a fault: why a valid request could not be done.

    Attributes:
        fault_code: Why the request could not be done.
        message: What went wrong, in one sentence.
        detail: Further details.
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
    """The id of what was created.

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
    """Request of CreateContactBatch. Adds recipients to a broadcast, given as numbers or as a contact
    list, and returns the id of the batch.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        broadcast_id: The id of the broadcast.
        name: The name of the batch. Left out, it is API Contact Batch.
        to_number: A recipient. Example: +13105550112.
        contact_list_id: The id of the contact list whose contacts become the recipients.
        scrub_broadcast_duplicates: Whether a number that is already in the broadcast is left
            out. Left out, it is false.
        start: Whether the broadcast is started at once.
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
    """Request of CreateBroadcastSchedule. Adds a schedule of days and hours to a broadcast and
    returns its id.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        broadcast_id: The id of the broadcast.
        broadcast_schedule: The days and hours at which a broadcast runs.
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
    """Request of CreateAutoReply. Registers a message that answers incoming texts that match, and
    returns its id.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        auto_reply: A message that answers incoming texts that match.
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
    """Request of CreateSound. Stores a sound from uploaded bytes, from a call that records it or from
    spoken text, and returns its id; an upload that is already stored returns the first id.

    Attributes:
        name: The name of the sound. Example: My API Test Sound.
        data: The bytes of a sound file.
        recording_call: A call during which the sound is spoken.
        sound_text: A text that is spoken.
        sound_text_voice: The voice that speaks the text. Left out, it is FEMALE1.
    """

    class Meta:
        name = "CreateSound"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("data",), ("recording_call",), ("sound_text",))),
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class RecordingCall:
        """A call during which the sound is spoken.

        Attributes:
            to_number: The number that is called for the recording. Example: 13105550112.
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
    """The bytes of a sound.

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
    """Request of GetRecordingData. Returns the bytes of one recording, found by its own id or by its
    call and name, in the format asked for.

    Attributes:
        call_id: The id of the call that was recorded. Example: 357.
        name: The name of the recording within its call. Example: customerResponse.
        recording_id: The id of the recording. Example: 531.
        format: The format of the bytes that are returned. Left out, it is MP3. Example: MP3.
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
    """The bytes of a recording.

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
    """Request of SendVerificationCodeToCallerId. Calls a number and speaks a verification code, the
    first step to use it as a caller id.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        caller_id: The number that is called.
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
    """Request of VerifyCallerId. Checks the verification code that was spoken to a number and, when
    it is right, admits the number as a caller id.

    Attributes:
        caller_id: The number that the code was spoken to.
        verification_code: The code that was spoken: 4 digits.
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
    """Whether the verification code was right.

    Attributes:
        verified: Whether the number is now a caller id.
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
    """Request of UpdateContacts. Creates contacts that carry no id and updates those that do; unknown
    ids are ignored.

    Attributes:
        contact: A person or place that can be called or texted; custom fields are further
            attributes.
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
    """Request of RemoveContacts. Removes contacts; unknown ids are ignored.

    Attributes:
        contact_id: Ids of the contacts; may be empty.
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
    """Where contacts come from: contacts, contact ids, numbers or a file; exactly one of them.

    Attributes:
        contact: A person or place that can be called or texted; custom fields are further
            attributes.
        contact_id: Ids of existing contacts.
        file: A file of contacts: comma-separated values with a line of column names.
        numbers: Numbers; each becomes a contact. Example: 13105550112 13105550123.
    """

    class Meta:
        name = "ContactSource"
        namespace = "http://api.callfire.com/service/xsd"
        choices: ClassVar[tuple[Choice, ...]] = (
            Choice(True, (("contact",), ("contact_id",), ("file",), ("numbers",))),
        )

    @dataclasses.dataclass(slots=True, kw_only=True)
    class Numbers:
        """Numbers; each becomes a contact. Example: 13105550112 13105550123.

        Attributes:
            value: The content of the element.
            field_name: The field of the contact that takes the number. Left out, it is
                homePhone.
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
    """Request of CreateContactList. Creates a contact list from contacts, ids, numbers or a file and
    returns its id.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once. Example: MyUniqueIdForThisRequest.
        name: The name of the list. Example: My College Friends.
        validate: Whether the contacts are checked before they are loaded. Left out, it is
            true. Example: false.
        contact_source: Where contacts come from: contacts, contact ids, numbers or a file;
            exactly one of them.
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
    """Request of RemoveContactsFromList. Takes contacts, given by id or by number, out of a contact
    list; the contacts remain.

    Attributes:
        contact_list_id: The id of the contact list. Example: 123.
        contact_id: Ids of the contacts.
        numbers: Numbers of the contacts. Example: 13105550112 18185550112.
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
    """Request of UpdateDncNumber. Sets whether one number must not be called or texted.

    Attributes:
        number: The phone number.
        call_dnc: Whether the number must not be called.
        text_dnc: Whether the number must not be texted.
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
    """Request of CreateDncList. Creates a do-not-contact list, with numbers if given, and returns its
    id.

    Attributes:
        name: The name of the list.
        campaign_id: The id of the campaign that the list is for.
        call_dnc: Whether calls to the numbers are forbidden.
        text_dnc: Whether texts to the numbers are forbidden.
        numbers: The first numbers of the list.
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
    """Request of GetNumber. Returns one number of the account with its lease and configuration.

    Attributes:
        number: The phone number. Example: 18185550112.
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
    """Request of SearchAvailableNumbers. Finds numbers on sale, local ones of a region or toll-free
    ones.

    Attributes:
        region: A place in which numbers exist; as a filter, every part given must match.
        toll_free: Whether toll-free numbers are asked for. Left out, it is false.
        count: How many numbers to return at most.
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
    """Request of ConfigureNumber. Sets what a number does with incoming calls and texts.

    Attributes:
        number: The phone number.
        number_configuration: What a number does with calls and texts.
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
    """Request of SearchAvailableKeywords. Tells which of the given keywords are on sale; the others
    are left out of the answer.

    Attributes:
        keywords: The keywords that are asked for.
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
    """Request of CreateNumberOrder. Orders numbers and keywords, named or in bulk, and returns the id
    of the order.

    Attributes:
        numbers: The numbers to order. Example: 13105550112 18185550112.
        keywords: The keywords to order. Example: CHOCOLATE VANILLA.
        bulk_local: Orders any local numbers of a region.
        bulk_toll_free: Orders any toll-free numbers.
    """

    class Meta:
        name = "CreateNumberOrder"
        namespace = "http://api.callfire.com/service/xsd"

    @dataclasses.dataclass(slots=True, kw_only=True)
    class BulkLocal:
        """Orders any local numbers of a region.

        Attributes:
            count: How many are asked for.
            region: A place in which numbers exist; as a filter, every part given must match.
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
        """Orders any toll-free numbers.

        Attributes:
            count: How many are asked for. Example: 3.
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
    """Request of Release. Gives up a number or a keyword; it works until its lease ends.

    Attributes:
        number: The number that is given up, or the short code of the keyword.
        keyword: The keyword that is given up.
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
    """Request of DeleteLabel. Deletes a label and takes it off everything that carries it.

    Attributes:
        label_name: The name of the label. Example: MyLabel.
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
    """Request of SendAgentInvites. Invites people by e-mail to become agents of a call centre
    campaign.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        campaign_id: The id of the call centre campaign.
        agent_group_name: The name of the group that the invited agents join.
        agent_emails: The e-mail addresses that are invited.
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
    """Request of GetAgentInviteUri. Returns the address under which a person can join a call centre
    campaign as an agent.

    Attributes:
        campaign_id: The id of the call centre campaign.
        agent_email: The e-mail address of the person to be invited.
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
    """The address under which a person can join a campaign as an agent.

    Attributes:
        agent_invite_uri: The address to open.
        campaign_id: The id of the call centre campaign.
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
    """One page of broadcasts.

    Attributes:
        broadcast: A campaign that calls or texts many numbers, with exactly one configuration.
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
    """One page of contact batches.

    Attributes:
        contact_batch: A group of recipients that was added to a broadcast at once.
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
    """One page of schedules.

    Attributes:
        broadcast_schedule: The days and hours at which a broadcast runs.
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
    """One page of subscriptions.

    Attributes:
        subscription: An endpoint that is told when an event has happened. At most 10000 per
            account.
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
    """One page of texts.

    Attributes:
        text: A text that was sent or received.
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
    """One page of automatic replies.

    Attributes:
        auto_reply: A message that answers incoming texts that match.
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
    """One page of calls.

    Attributes:
        call: A call that was placed or received.
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
    """One page of descriptions of sounds.

    Attributes:
        sound_meta: The description of a stored sound.
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
    """One page of caller ids.

    Attributes:
        caller_id: A number that may be shown as caller id.
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
    """One page of contacts.

    Attributes:
        contact: A person or place that can be called or texted; custom fields are further
            attributes.
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
    """One page of contact lists.

    Attributes:
        contact_list: A list of contacts.
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
    """One page of numbers that must not be contacted.

    Attributes:
        dnc_number: A number that must not be contacted.
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
    """One page of do-not-contact lists.

    Attributes:
        dnc_list: A list of numbers that must not be contacted.
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
    """One page of regions.

    Attributes:
        region: A place in which numbers exist; as a filter, every part given must match.
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
    """One page of numbers.

    Attributes:
        number: A phone number on lease or on sale.
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
    """One page of keywords.

    Attributes:
        keyword: A word on a short code that incoming texts can begin with.
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
    """One page of labels.

    Attributes:
        label: A name by which broadcasts, numbers and their calls and texts can be found.
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
    """One page of call centre campaigns.

    Attributes:
        ccc_campaign: A call centre campaign.
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
    """One page of agents.

    Attributes:
        agent: A person who handles calls of call centre campaigns.
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
    """The agents of a call centre campaign.

    Attributes:
        agent: A person who handles calls of call centre campaigns.
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
    """One page of agent groups.

    Attributes:
        agent_group: A group of agents.
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
    """The agent groups of a call centre campaign.

    Attributes:
        agent_group: A group of agents.
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
    """One page of agent sessions.

    Attributes:
        agent_session: The time from an agent's login to a campaign to the logout.
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
    """Names a broadcast and a label.

    Attributes:
        label_name: The name of the label. Example: MyLabel.
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
    """Request of GetBroadcast. Returns one broadcast with its configuration."""

    class Meta(IdRequest.Meta):
        name = "GetBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetBroadcastStats(IdRequest):
    """Request of GetBroadcastStats. Returns what a broadcast has used, how its attempts ended and how
    many actions remain, for all time or for an interval.

    Attributes:
        interval_begin: Only what happened at or after this time; ISO 8601 with a time zone.
            Example: 2012-01-01T21:32:52Z.
        interval_end: Only what happened before this time; ISO 8601 with a time zone. Example:
            2013-10-26T05:36:10Z.
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
    """Request of ControlBroadcast. Starts, stops or archives a broadcast and limits how many of its
    actions run at the same time.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        command: What to do with the broadcast.
        max_active: How many actions run at the same time at most. Example: 50.
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
    """Request of GetContactBatch. Returns one contact batch with its size and the number of contacts
    still to be tried.
    """

    class Meta(IdRequest.Meta):
        name = "GetContactBatch"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class ControlContactBatch(IdRequest):
    """Request of ControlContactBatch. Renames a contact batch, or enables or disables it.

    Attributes:
        name: The new name of the batch.
        enabled: Whether the contacts of the batch are worked on.
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
    """Request of GetBroadcastSchedule. Returns one schedule of a broadcast."""

    class Meta(IdRequest.Meta):
        name = "GetBroadcastSchedule"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteBroadcastSchedule(IdRequest):
    """Request of DeleteBroadcastSchedule. Deletes one schedule of a broadcast."""

    class Meta(IdRequest.Meta):
        name = "DeleteBroadcastSchedule"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetSubscription(IdRequest):
    """Request of GetSubscription. Returns one subscription."""

    class Meta(IdRequest.Meta):
        name = "GetSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteSubscription(IdRequest):
    """Request of DeleteSubscription. Deletes a subscription; no further notification is sent for it."""

    class Meta(IdRequest.Meta):
        name = "DeleteSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetText(IdRequest):
    """Request of GetText. Returns one text with a record for each time it was sent or received."""

    class Meta(IdRequest.Meta):
        name = "GetText"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAutoReply(IdRequest):
    """Request of GetAutoReply. Returns one automatic reply."""

    class Meta(IdRequest.Meta):
        name = "GetAutoReply"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteAutoReply(IdRequest):
    """Request of DeleteAutoReply. Deletes one automatic reply."""

    class Meta(IdRequest.Meta):
        name = "DeleteAutoReply"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCall(IdRequest):
    """Request of GetCall. Returns one call with a record for each attempt."""

    class Meta(IdRequest.Meta):
        name = "GetCall"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetSoundMeta(IdRequest):
    """Request of GetSoundMeta. Returns status, name and length of one sound; poll it until the status
    is ACTIVE when the sound comes from a recording call.
    """

    class Meta(IdRequest.Meta):
        name = "GetSoundMeta"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetSoundData(IdRequest):
    """Request of GetSoundData. Returns the bytes of one sound in the format asked for.

    Attributes:
        format: The format of the bytes that are returned. Left out, it is MP3.
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
    """Request of GetContact. Returns one contact with its custom fields."""

    class Meta(IdRequest.Meta):
        name = "GetContact"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetContactList(IdRequest):
    """Request of GetContactList. Returns one contact list, also one that has been deleted."""

    class Meta(IdRequest.Meta):
        name = "GetContactList"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteContactList(IdRequest):
    """Request of DeleteContactList. Deletes a contact list; its contacts remain and the list stays
    readable with status DELETED.
    """

    class Meta(IdRequest.Meta):
        name = "DeleteContactList"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetDncListRequest(IdRequest):
    """Request of GetDncList. Returns one do-not-contact list."""

    class Meta(IdRequest.Meta):
        name = "GetDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteDncListRequest(IdRequest):
    """Request of DeleteDncList. Deletes a do-not-contact list."""

    class Meta(IdRequest.Meta):
        name = "DeleteDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetNumberOrder(IdRequest):
    """Request of GetNumberOrder. Returns one order with status, cost and what was fulfilled; poll it
    at most once a second, normally for up to 20 seconds, until the status is FINISHED or ERRORED.
    """

    class Meta(IdRequest.Meta):
        name = "GetNumberOrder"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCccCampaignRequest(IdRequest):
    """Request of GetCccCampaign. Returns one call centre campaign."""

    class Meta(IdRequest.Meta):
        name = "GetCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteCccCampaignRequest(IdRequest):
    """Request of DeleteCccCampaign. Deletes a call centre campaign."""

    class Meta(IdRequest.Meta):
        name = "DeleteCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteCccCampaignTransferNumbersRequest(IdRequest):
    """Request of DeleteCccCampaignTransferNumbers. Removes all transfer numbers of a call centre
    campaign.
    """

    class Meta(IdRequest.Meta):
        name = "DeleteCccCampaignTransferNumbersRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteCccCampaignQuestionsRequest(IdRequest):
    """Request of DeleteCccCampaignQuestions. Removes all questions of a call centre campaign."""

    class Meta(IdRequest.Meta):
        name = "DeleteCccCampaignQuestionsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class ControlCccCampaignRequest(IdRequest):
    """Request of ControlCccCampaign. Starts, stops or archives a call centre campaign and limits how
    many calls run at the same time.

    Attributes:
        request_id: A URI chosen by the sender; a request that comes again with the same one is
            done only once.
        command: What to do with the campaign.
        max_active: How many actions run at the same time at most.
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
    """Request of GetAgent. Returns one agent."""

    class Meta(IdRequest.Meta):
        name = "GetAgentRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentGroupRequest(IdRequest):
    """Request of GetAgentGroup. Returns one agent group."""

    class Meta(IdRequest.Meta):
        name = "GetAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class DeleteAgentGroupRequest(IdRequest):
    """Request of DeleteAgentGroup. Deletes an agent group."""

    class Meta(IdRequest.Meta):
        name = "DeleteAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetAgentSessionRequest(IdRequest):
    """Request of GetAgentSession. Returns one session of an agent."""

    class Meta(IdRequest.Meta):
        name = "GetAgentSessionRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCccCampaignStatsRequest(CampaignIdRequest):
    """Request of GetCccCampaignStats. Returns agents, calls, durations and results of a call centre
    campaign, for all time or for an interval.

    Attributes:
        interval_begin: Only what happened at or after this time; ISO 8601 with a time zone.
        interval_end: Only what happened before this time; ISO 8601 with a time zone.
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
    """Request of AddAgents. Adds agents to a call centre campaign, by id or by e-mail address.

    Attributes:
        agent_ids: Ids of agents.
        agent_emails: E-mail addresses of agents.
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
    """Request of GetAgents. Lists the agents of one call centre campaign."""

    class Meta(CampaignIdRequest.Meta):
        name = "GetAgentsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class AddAgentGroupsRequest(CampaignIdRequest):
    """Request of AddAgentGroups. Adds agent groups to a call centre campaign.

    Attributes:
        agent_group_ids: Ids of the agent groups.
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
    """Request of GetAgentGroups. Lists the agent groups of one call centre campaign."""

    class Meta(CampaignIdRequest.Meta):
        name = "GetAgentGroupsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveAgentRequest(IdCampaignIdRequest):
    """Request of RemoveAgent. Removes one agent from a call centre campaign; the agent itself
    remains.
    """

    class Meta(IdCampaignIdRequest.Meta):
        name = "RemoveAgentRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveAgentGroupRequest(IdCampaignIdRequest):
    """Request of RemoveAgentGroup. Removes one agent group from a call centre campaign; the group
    itself remains.
    """

    class Meta(IdCampaignIdRequest.Meta):
        name = "RemoveAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class ActionQuery(Query):
    """Asks for one page of calls or texts that match every filter given.

    Attributes:
        broadcast_id: Only actions of the broadcast with this id. Example: 1.
        batch_id: Only actions of the contact batch with this id. Example: 1.
        state: Only actions in one of these states. Example: FINISHED TIMEOUT.
        result: Only actions with one of these results. Example: SENT RECEIVED.
        inbound: Only incoming ones if true, only outgoing ones if false. Example: true.
        interval_begin: Only what happened at or after this time; ISO 8601 with a time zone.
            Example: 2012-01-01T21:32:52Z.
        interval_end: Only what happened before this time; ISO 8601 with a time zone. Example:
            2013-10-26T05:36:10Z.
        from_number: Only actions from this number. Example: 13105550112.
        to_number: Only actions to this number. Example: 18185550112.
        label_name: Only actions that carry this label. Example: MyLabel.
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
    """Asks for one page of a listing by region.

    Attributes:
        region: A place in which numbers exist; as a filter, every part given must match.
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
    """Request of QueryBroadcasts. Lists broadcasts, filtered by type, by whether they are running and
    by label.

    Attributes:
        type: Only broadcasts of these types. Example: TEXT.
        running: True for running ones only, false for the others only. Example: false.
        label_name: Only broadcasts that carry this label. Example: MyLabel.
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
    """Request of QueryContactBatches. Lists the contact batches of one broadcast.

    Attributes:
        broadcast_id: The id of the broadcast.
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
    """Request of QueryBroadcastSchedule: which broadcast's schedules to list.

    Attributes:
        broadcast_id: The id of the broadcast.
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
    """Request of QuerySubscriptions. Lists the subscriptions of the account."""

    class Meta(Query.Meta):
        name = "QuerySubscriptions"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryAutoReplies(Query):
    """Request of QueryAutoReplies. Lists automatic replies, of the whole account or of one number.

    Attributes:
        number: Only replies of this number. Example: 18185550112.
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
    """Request of QuerySoundMeta. Lists the stored sounds, without their bytes."""

    class Meta(Query.Meta):
        name = "QuerySoundMeta"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetCallerIdsRequest(Query):
    """Request of GetCallerIds. Lists the numbers that the account may show as caller id."""

    class Meta(Query.Meta):
        name = "GetCallerIdsRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class GetContactHistory(Query):
    """Request of GetContactHistory. Returns the calls and texts of one contact in the order in which
    the service lists them.

    Attributes:
        contact_id: The id of the contact.
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
    """Request of QueryContacts. Lists contacts, filtered by contact list and by the text in one
    field.

    Attributes:
        field: The name of the field that is searched.
        contact_list_id: Only contacts of the list with this id.
        string: The text that the field must contain.
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
    """Request of QueryContactLists. Lists the contact lists of the account."""

    class Meta(Query.Meta):
        name = "QueryContactLists"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryDncNumbersRequest(Query):
    """Request of QueryDncNumbers. Lists numbers that must not be called or texted, filtered by
    prefix, list and kind.

    Attributes:
        prefix: Only numbers that begin with these 1 to 10 digits.
        dnc_list_id: Only numbers of the list with this id.
        dnc_list_name: Only numbers of the list with this name.
        call_dnc: Only numbers that must not be called if true, only the others if false.
        text_dnc: Only numbers that must not be texted if true, only the others if false.
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
    """Request of QueryDncLists. Lists do-not-contact lists, filtered by campaign and name.

    Attributes:
        campaign_id: Only lists of the campaign with this id.
        name: Only lists with this name.
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
    """Request of QueryKeywords. Lists the keywords of the account."""

    class Meta(Query.Meta):
        name = "QueryKeywords"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryLabels(Query):
    """Request of QueryLabels. Lists the labels of the account."""

    class Meta(Query.Meta):
        name = "QueryLabels"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryCccCampaignsRequest(Query):
    """Request of QueryCccCampaigns. Lists call centre campaigns, filtered by whether they run, by
    name and by label.

    Attributes:
        running: True for running ones only, false for the others only.
        name: Only campaigns with this name.
        label_name: Only campaigns that carry this label.
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
    """Request of QueryAgents. Lists agents, filtered by campaign, e-mail address, group and whether
    they are enabled.

    Attributes:
        campaign_id: Only agents of the campaign with this id.
        agent_email: Only the agent with this e-mail address.
        agent_group_id: Only agents of the group with this id.
        agent_group_name: Only agents of the group with this name.
        enabled: Only agents that are switched on if true, only the others if false.
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
    """Request of QueryAgentGroups. Lists agent groups, filtered by campaign, name and member.

    Attributes:
        campaign_id: Only groups of the campaign with this id.
        name: Only groups with this name.
        agent_id: Only groups with the agent of this id.
        agent_email: Only groups with the agent of this e-mail address.
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
    """Request of QueryAgentSessions. Lists agent sessions, filtered by campaign, agent and whether
    they are still active.

    Attributes:
        campaign_id: Only sessions in the campaign with this id.
        agent_id: Only sessions of the agent with this id.
        agent_email: Only sessions of the agent with this e-mail address.
        active: Only sessions that go on if true, only ended ones if false.
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
    """Request of SendText. Sends a text to one or more numbers at once and returns the id of the
    broadcast that carries it.

    Attributes:
        text_broadcast_config: What a text broadcast sends.
        broadcast_id: The id of an existing broadcast that is to carry the texts. Example: 1.
        use_default_broadcast: Whether the account's default broadcast carries the texts. Left
            out, it is false. Example: true.
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
    """Request of SendCall. Calls one or more numbers at once with a voice message or a dialplan and
    returns the id of the broadcast that carries the calls.

    Attributes:
        max_active: How many of the calls run at the same time at most.
        voice_broadcast_config: How a voice broadcast calls: which sounds or spoken texts
            people and machines hear, and which keys transfer the call or refuse further calls.
        ivr_broadcast_config: What dialplan the calls of an IVR broadcast follow.
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
    """Request of CreateBroadcast. Creates a broadcast from its name, type and configuration and
    returns its id; nothing is dialled until it is started.
    """

    class Meta(BroadcastRequest.Meta):
        name = "CreateBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateBroadcast(BroadcastRequest):
    """Request of UpdateBroadcast. Replaces the whole configuration of a broadcast; the name must be
    present but stays as it was.
    """

    class Meta(BroadcastRequest.Meta):
        name = "UpdateBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateSubscription(SubscriptionRequest):
    """Request of CreateSubscription. Registers an endpoint for notifications of an event and returns
    the id of the subscription.
    """

    class Meta(SubscriptionRequest.Meta):
        name = "CreateSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateSubscription(SubscriptionRequest):
    """Request of UpdateSubscription. Replaces the settings of a subscription."""

    class Meta(SubscriptionRequest.Meta):
        name = "UpdateSubscription"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class AddContactsToList(ContactListRequest):
    """Request of AddContactsToList. Adds contacts, given as contacts, ids, numbers or a file, to a
    contact list.
    """

    class Meta(ContactListRequest.Meta):
        name = "AddContactsToList"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class AddNumbersToDncListRequest(DncNumbersRequest):
    """Request of AddNumbersToDncList. Adds numbers to a do-not-contact list."""

    class Meta(DncNumbersRequest.Meta):
        name = "AddNumbersToDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class RemoveNumbersFromDncListRequest(DncNumbersRequest):
    """Request of RemoveNumbersFromDncList. Takes numbers out of a do-not-contact list."""

    class Meta(DncNumbersRequest.Meta):
        name = "RemoveNumbersFromDncListRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class LabelNumber(NumberLabelRequest):
    """Request of LabelNumber. Puts a label on a number; a label that does not exist yet is created."""

    class Meta(NumberLabelRequest.Meta):
        name = "LabelNumber"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UnlabelNumber(NumberLabelRequest):
    """Request of UnlabelNumber. Takes a label off a number."""

    class Meta(NumberLabelRequest.Meta):
        name = "UnlabelNumber"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateCccCampaignRequest(CccCampaignRequest):
    """Request of CreateCccCampaign. Creates a call centre campaign and returns its id."""

    class Meta(CccCampaignRequest.Meta):
        name = "CreateCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateCccCampaignRequest(CccCampaignRequest):
    """Request of UpdateCccCampaign. Replaces the settings of a call centre campaign."""

    class Meta(CccCampaignRequest.Meta):
        name = "UpdateCccCampaignRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class CreateAgentGroupRequest(AgentGroupRequest):
    """Request of CreateAgentGroup. Creates a group of agents and returns its id."""

    class Meta(AgentGroupRequest.Meta):
        name = "CreateAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UpdateAgentGroupRequest(AgentGroupRequest):
    """Request of UpdateAgentGroup. Replaces name and members of an agent group."""

    class Meta(AgentGroupRequest.Meta):
        name = "UpdateAgentGroupRequest"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class LabelBroadcast(IdLabelRequest):
    """Request of LabelBroadcast. Puts a label on a broadcast; a label that does not exist yet is
    created.
    """

    class Meta(IdLabelRequest.Meta):
        name = "LabelBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class UnlabelBroadcast(IdLabelRequest):
    """Request of UnlabelBroadcast. Takes a label off a broadcast."""

    class Meta(IdLabelRequest.Meta):
        name = "UnlabelBroadcast"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryTexts(ActionQuery):
    """Request of QueryTexts. Lists texts, filtered by broadcast, batch, state, result, direction,
    time, number and label.
    """

    class Meta(ActionQuery.Meta):
        name = "QueryTexts"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryCalls(ActionQuery):
    """Request of QueryCalls. Lists calls, filtered by broadcast, batch, state, result, direction,
    time, number and label.
    """

    class Meta(ActionQuery.Meta):
        name = "QueryCalls"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryRegions(RegionQuery):
    """Request of QueryRegions. Lists regions in which numbers exist, by any part of their
    description.
    """

    class Meta(RegionQuery.Meta):
        name = "QueryRegions"
        namespace = "http://api.callfire.com/service/xsd"


@dataclasses.dataclass(slots=True, kw_only=True)
class QueryNumbers(RegionQuery):
    """Request of QueryNumbers. Lists the numbers of the account, filtered by region and label.

    Attributes:
        label_name: Only numbers that carry this label. Example: MyLabel.
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
