# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""The operation table: one constant for each operation of the contract."""

from __future__ import annotations

from typing import Any, Final

from cfschema.base import Operation, PagedOperation
from cfschema.data import (
    Agent,
    AgentGroup,
    AgentSession,
    AutoReply,
    Broadcast,
    BroadcastSchedule,
    BroadcastStats,
    Call,
    CccCampaign,
    CccCampaignStats,
    Contact,
    ContactBatch,
    ContactHistory,
    ContactList,
    DncList,
    DncNumber,
    Keyword,
    Label,
    Number,
    NumberOrder,
    Region,
    SoundMeta,
    Subscription,
    Text,
)
from cfschema.service import (
    AddAgentGroupsRequest,
    AddAgentsRequest,
    AddContactsToList,
    AddNumbersToDncListRequest,
    AutoReplyQueryResult,
    BroadcastQueryResult,
    BroadcastScheduleQueryResult,
    CallQueryResult,
    ConfigureNumber,
    ContactBatchQueryResult,
    ContactListQueryResult,
    ContactQueryResult,
    ControlBroadcast,
    ControlCccCampaignRequest,
    ControlContactBatch,
    CreateAgentGroupRequest,
    CreateAutoReply,
    CreateBroadcast,
    CreateBroadcastSchedule,
    CreateCccCampaignRequest,
    CreateContactBatch,
    CreateContactList,
    CreatedId,
    CreateDncListRequest,
    CreateNumberOrder,
    CreateSound,
    CreateSubscription,
    DeleteAgentGroupRequest,
    DeleteAutoReply,
    DeleteBroadcastSchedule,
    DeleteCccCampaignQuestionsRequest,
    DeleteCccCampaignRequest,
    DeleteCccCampaignTransferNumbersRequest,
    DeleteContactList,
    DeleteDncListRequest,
    DeleteLabel,
    DeleteSubscription,
    GetAgentGroupRequest,
    GetAgentGroupsRequest,
    GetAgentGroupsResponse,
    GetAgentInviteUriRequest,
    GetAgentInviteUriResponse,
    GetAgentRequest,
    GetAgentSessionRequest,
    GetAgentsRequest,
    GetAgentsResponse,
    GetAutoReply,
    GetBroadcast,
    GetBroadcastSchedule,
    GetBroadcastStats,
    GetCall,
    GetCallerIdsRequest,
    GetCallerIdsResponse,
    GetCccCampaignRequest,
    GetCccCampaignStatsRequest,
    GetContact,
    GetContactBatch,
    GetContactHistory,
    GetContactList,
    GetDncListRequest,
    GetNumber,
    GetNumberOrder,
    GetRecordingData,
    GetSoundData,
    GetSoundMeta,
    GetSubscription,
    GetText,
    KeywordQueryResult,
    LabelBroadcast,
    LabelNumber,
    LabelQueryResult,
    NumberQueryResult,
    QueryAgentGroupsRequest,
    QueryAgentGroupsResponse,
    QueryAgentSessionsRequest,
    QueryAgentSessionsResponse,
    QueryAgentsRequest,
    QueryAgentsResponse,
    QueryAutoReplies,
    QueryBroadcasts,
    QueryBroadcastSchedules,
    QueryCalls,
    QueryCccCampaignsRequest,
    QueryCccCampaignsResponse,
    QueryContactBatches,
    QueryContactLists,
    QueryContacts,
    QueryDncListsRequest,
    QueryDncListsResponse,
    QueryDncNumbersRequest,
    QueryDncNumbersResponse,
    QueryKeywords,
    QueryLabels,
    QueryNumbers,
    QueryRegions,
    QuerySoundMeta,
    QuerySubscriptions,
    QueryTexts,
    RecordingData,
    RegionQueryResult,
    Release,
    RemoveAgentGroupRequest,
    RemoveAgentRequest,
    RemoveContacts,
    RemoveContactsFromList,
    RemoveNumbersFromDncListRequest,
    SearchAvailableKeywords,
    SearchAvailableNumbers,
    SendAgentInvitesRequest,
    SendCall,
    SendText,
    SendVerificationCodeToCallerIdRequest,
    SoundData,
    SoundMetaQueryResult,
    SubscriptionQueryResult,
    TextQueryResult,
    UnlabelBroadcast,
    UnlabelNumber,
    UpdateAgentGroupRequest,
    UpdateBroadcast,
    UpdateCccCampaignRequest,
    UpdateContacts,
    UpdateDncNumberRequest,
    UpdateSubscription,
    VerifyCallerIdRequest,
    VerifyCallerIdResponse,
)

CREATE_BROADCAST: Final[Operation[CreateBroadcast, int]] = Operation(
    name="CreateBroadcast",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/CreateBroadcast",
    path="soap12/broadcast",
    request=CreateBroadcast,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_BROADCASTS: Final[PagedOperation[QueryBroadcasts, BroadcastQueryResult, Broadcast]] = (
    PagedOperation(
        name="QueryBroadcasts",
        service="BroadcastService",
        action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/QueryBroadcasts",
        path="soap12/broadcast",
        request=QueryBroadcasts,
        response=BroadcastQueryResult,
        repeatable=True,
        items="broadcast",
    )
)
GET_BROADCAST: Final[Operation[GetBroadcast, Broadcast]] = Operation(
    name="GetBroadcast",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/GetBroadcast",
    path="soap12/broadcast",
    request=GetBroadcast,
    response=Broadcast,
    repeatable=True,
)
UPDATE_BROADCAST: Final[Operation[UpdateBroadcast, None]] = Operation(
    name="UpdateBroadcast",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/UpdateBroadcast",
    path="soap12/broadcast",
    request=UpdateBroadcast,
    response=None,
    request_id="request_id",
)
GET_BROADCAST_STATS: Final[Operation[GetBroadcastStats, BroadcastStats]] = Operation(
    name="GetBroadcastStats",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/GetBroadcastStats",
    path="soap12/broadcast",
    request=GetBroadcastStats,
    response=BroadcastStats,
    repeatable=True,
)
CONTROL_BROADCAST: Final[Operation[ControlBroadcast, None]] = Operation(
    name="ControlBroadcast",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/ControlBroadcast",
    path="soap12/broadcast",
    request=ControlBroadcast,
    response=None,
    request_id="request_id",
)
CREATE_CONTACT_BATCH: Final[Operation[CreateContactBatch, int]] = Operation(
    name="CreateContactBatch",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/CreateContactBatch",
    path="soap12/broadcast",
    request=CreateContactBatch,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_CONTACT_BATCHES: Final[
    PagedOperation[QueryContactBatches, ContactBatchQueryResult, ContactBatch]
] = PagedOperation(
    name="QueryContactBatches",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/QueryContactBatches",
    path="soap12/broadcast",
    request=QueryContactBatches,
    response=ContactBatchQueryResult,
    repeatable=True,
    items="contact_batch",
)
GET_CONTACT_BATCH: Final[Operation[GetContactBatch, ContactBatch]] = Operation(
    name="GetContactBatch",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/GetContactBatch",
    path="soap12/broadcast",
    request=GetContactBatch,
    response=ContactBatch,
    repeatable=True,
)
CONTROL_CONTACT_BATCH: Final[Operation[ControlContactBatch, None]] = Operation(
    name="ControlContactBatch",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/ControlContactBatch",
    path="soap12/broadcast",
    request=ControlContactBatch,
    response=None,
)
CREATE_BROADCAST_SCHEDULE: Final[Operation[CreateBroadcastSchedule, int]] = Operation(
    name="CreateBroadcastSchedule",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/CreateBroadcastSchedule",
    path="soap12/broadcast",
    request=CreateBroadcastSchedule,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_BROADCAST_SCHEDULE: Final[
    PagedOperation[QueryBroadcastSchedules, BroadcastScheduleQueryResult, BroadcastSchedule]
] = PagedOperation(
    name="QueryBroadcastSchedule",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/QueryBroadcastSchedule",
    path="soap12/broadcast",
    request=QueryBroadcastSchedules,
    response=BroadcastScheduleQueryResult,
    repeatable=True,
    items="broadcast_schedule",
)
GET_BROADCAST_SCHEDULE: Final[Operation[GetBroadcastSchedule, BroadcastSchedule]] = Operation(
    name="GetBroadcastSchedule",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/GetBroadcastSchedule",
    path="soap12/broadcast",
    request=GetBroadcastSchedule,
    response=BroadcastSchedule,
    repeatable=True,
)
DELETE_BROADCAST_SCHEDULE: Final[Operation[DeleteBroadcastSchedule, None]] = Operation(
    name="DeleteBroadcastSchedule",
    service="BroadcastService",
    action="http://api.callfire.com/service/wsdl/BroadcastServicePortType/DeleteBroadcastSchedule",
    path="soap12/broadcast",
    request=DeleteBroadcastSchedule,
    response=None,
)
CREATE_SUBSCRIPTION: Final[Operation[CreateSubscription, int]] = Operation(
    name="CreateSubscription",
    service="SubscriptionService",
    action="http://api.callfire.com/service/wsdl/SubscriptionServicePortType/CreateSubscription",
    path="soap12/subscription",
    request=CreateSubscription,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_SUBSCRIPTIONS: Final[
    PagedOperation[QuerySubscriptions, SubscriptionQueryResult, Subscription]
] = PagedOperation(
    name="QuerySubscriptions",
    service="SubscriptionService",
    action="http://api.callfire.com/service/wsdl/SubscriptionServicePortType/QuerySubscriptions",
    path="soap12/subscription",
    request=QuerySubscriptions,
    response=SubscriptionQueryResult,
    repeatable=True,
    items="subscription",
)
GET_SUBSCRIPTION: Final[Operation[GetSubscription, Subscription]] = Operation(
    name="GetSubscription",
    service="SubscriptionService",
    action="http://api.callfire.com/service/wsdl/SubscriptionServicePortType/GetSubscription",
    path="soap12/subscription",
    request=GetSubscription,
    response=Subscription,
    repeatable=True,
)
UPDATE_SUBSCRIPTION: Final[Operation[UpdateSubscription, None]] = Operation(
    name="UpdateSubscription",
    service="SubscriptionService",
    action="http://api.callfire.com/service/wsdl/SubscriptionServicePortType/UpdateSubscription",
    path="soap12/subscription",
    request=UpdateSubscription,
    response=None,
    request_id="request_id",
)
DELETE_SUBSCRIPTION: Final[Operation[DeleteSubscription, None]] = Operation(
    name="DeleteSubscription",
    service="SubscriptionService",
    action="http://api.callfire.com/service/wsdl/SubscriptionServicePortType/DeleteSubscription",
    path="soap12/subscription",
    request=DeleteSubscription,
    response=None,
)
SEND_TEXT: Final[Operation[SendText, int]] = Operation(
    name="SendText",
    service="TextService",
    action="http://api.callfire.com/service/wsdl/TextServicePortType/SendText",
    path="soap12/text",
    request=SendText,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_TEXTS: Final[PagedOperation[QueryTexts, TextQueryResult, Text]] = PagedOperation(
    name="QueryTexts",
    service="TextService",
    action="http://api.callfire.com/service/wsdl/TextServicePortType/QueryTexts",
    path="soap12/text",
    request=QueryTexts,
    response=TextQueryResult,
    repeatable=True,
    items="text",
)
GET_TEXT: Final[Operation[GetText, Text]] = Operation(
    name="GetText",
    service="TextService",
    action="http://api.callfire.com/service/wsdl/TextServicePortType/GetText",
    path="soap12/text",
    request=GetText,
    response=Text,
    repeatable=True,
)
CREATE_AUTO_REPLY: Final[Operation[CreateAutoReply, int]] = Operation(
    name="CreateAutoReply",
    service="TextService",
    action="http://api.callfire.com/service/wsdl/TextServicePortType/CreateAutoReply",
    path="soap12/text",
    request=CreateAutoReply,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_AUTO_REPLIES: Final[PagedOperation[QueryAutoReplies, AutoReplyQueryResult, AutoReply]] = (
    PagedOperation(
        name="QueryAutoReplies",
        service="TextService",
        action="http://api.callfire.com/service/wsdl/TextServicePortType/QueryAutoReplies",
        path="soap12/text",
        request=QueryAutoReplies,
        response=AutoReplyQueryResult,
        repeatable=True,
        items="auto_reply",
    )
)
GET_AUTO_REPLY: Final[Operation[GetAutoReply, AutoReply]] = Operation(
    name="GetAutoReply",
    service="TextService",
    action="http://api.callfire.com/service/wsdl/TextServicePortType/GetAutoReply",
    path="soap12/text",
    request=GetAutoReply,
    response=AutoReply,
    repeatable=True,
)
DELETE_AUTO_REPLY: Final[Operation[DeleteAutoReply, None]] = Operation(
    name="DeleteAutoReply",
    service="TextService",
    action="http://api.callfire.com/service/wsdl/TextServicePortType/DeleteAutoReply",
    path="soap12/text",
    request=DeleteAutoReply,
    response=None,
)
SEND_CALL: Final[Operation[SendCall, int]] = Operation(
    name="SendCall",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/SendCall",
    path="soap12/call",
    request=SendCall,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_CALLS: Final[PagedOperation[QueryCalls, CallQueryResult, Call]] = PagedOperation(
    name="QueryCalls",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/QueryCalls",
    path="soap12/call",
    request=QueryCalls,
    response=CallQueryResult,
    repeatable=True,
    items="call",
)
GET_CALL: Final[Operation[GetCall, Call]] = Operation(
    name="GetCall",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/GetCall",
    path="soap12/call",
    request=GetCall,
    response=Call,
    repeatable=True,
)
CREATE_SOUND: Final[Operation[CreateSound, int]] = Operation(
    name="CreateSound",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/CreateSound",
    path="soap12/call",
    request=CreateSound,
    response=CreatedId,
    unwrap=True,
)
QUERY_SOUND_META: Final[PagedOperation[QuerySoundMeta, SoundMetaQueryResult, SoundMeta]] = (
    PagedOperation(
        name="QuerySoundMeta",
        service="CallService",
        action="http://api.callfire.com/service/wsdl/CallServicePortType/QuerySoundMeta",
        path="soap12/call",
        request=QuerySoundMeta,
        response=SoundMetaQueryResult,
        repeatable=True,
        items="sound_meta",
    )
)
GET_SOUND_META: Final[Operation[GetSoundMeta, SoundMeta]] = Operation(
    name="GetSoundMeta",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/GetSoundMeta",
    path="soap12/call",
    request=GetSoundMeta,
    response=SoundMeta,
    repeatable=True,
)
GET_SOUND_DATA: Final[Operation[GetSoundData, bytes]] = Operation(
    name="GetSoundData",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/GetSoundData",
    path="soap12/call",
    request=GetSoundData,
    response=SoundData,
    unwrap=True,
    repeatable=True,
)
GET_RECORDING_DATA: Final[Operation[GetRecordingData, bytes]] = Operation(
    name="GetRecordingData",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/GetRecordingData",
    path="soap12/call",
    request=GetRecordingData,
    response=RecordingData,
    unwrap=True,
    repeatable=True,
)
SEND_VERIFICATION_CODE_TO_CALLER_ID: Final[
    Operation[SendVerificationCodeToCallerIdRequest, None]
] = Operation(
    name="SendVerificationCodeToCallerId",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/SendVerificationCodeToCallerId",
    path="soap12/call",
    request=SendVerificationCodeToCallerIdRequest,
    response=None,
    request_id="request_id",
)
VERIFY_CALLER_ID: Final[Operation[VerifyCallerIdRequest, VerifyCallerIdResponse]] = Operation(
    name="VerifyCallerId",
    service="CallService",
    action="http://api.callfire.com/service/wsdl/CallServicePortType/VerifyCallerId",
    path="soap12/call",
    request=VerifyCallerIdRequest,
    response=VerifyCallerIdResponse,
)
GET_CALLER_IDS: Final[PagedOperation[GetCallerIdsRequest, GetCallerIdsResponse, str]] = (
    PagedOperation(
        name="GetCallerIds",
        service="CallService",
        action="http://api.callfire.com/service/wsdl/CallServicePortType/GetCallerIds",
        path="soap12/call",
        request=GetCallerIdsRequest,
        response=GetCallerIdsResponse,
        repeatable=True,
        items="caller_id",
    )
)
GET_CCC_CAMPAIGN: Final[Operation[GetCccCampaignRequest, CccCampaign]] = Operation(
    name="GetCccCampaign",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetCccCampaign",
    path="soap12/ccc",
    request=GetCccCampaignRequest,
    response=CccCampaign,
    repeatable=True,
)
GET_CCC_CAMPAIGN_STATS: Final[Operation[GetCccCampaignStatsRequest, CccCampaignStats]] = Operation(
    name="GetCccCampaignStats",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetCccCampaignStats",
    path="soap12/ccc",
    request=GetCccCampaignStatsRequest,
    response=CccCampaignStats,
    repeatable=True,
)
CREATE_CCC_CAMPAIGN: Final[Operation[CreateCccCampaignRequest, int]] = Operation(
    name="CreateCccCampaign",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/CreateCccCampaign",
    path="soap12/ccc",
    request=CreateCccCampaignRequest,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_CCC_CAMPAIGNS: Final[
    PagedOperation[QueryCccCampaignsRequest, QueryCccCampaignsResponse, CccCampaign]
] = PagedOperation(
    name="QueryCccCampaigns",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/QueryCccCampaigns",
    path="soap12/ccc",
    request=QueryCccCampaignsRequest,
    response=QueryCccCampaignsResponse,
    repeatable=True,
    items="ccc_campaign",
)
UPDATE_CCC_CAMPAIGN: Final[Operation[UpdateCccCampaignRequest, None]] = Operation(
    name="UpdateCccCampaign",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/UpdateCccCampaign",
    path="soap12/ccc",
    request=UpdateCccCampaignRequest,
    response=None,
    request_id="request_id",
)
DELETE_CCC_CAMPAIGN_TRANSFER_NUMBERS: Final[
    Operation[DeleteCccCampaignTransferNumbersRequest, None]
] = Operation(
    name="DeleteCccCampaignTransferNumbers",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/DeleteCccCampaignTransferNumbers",
    path="soap12/ccc",
    request=DeleteCccCampaignTransferNumbersRequest,
    response=None,
)
DELETE_CCC_CAMPAIGN_QUESTIONS: Final[Operation[DeleteCccCampaignQuestionsRequest, None]] = (
    Operation(
        name="DeleteCccCampaignQuestions",
        service="CccService",
        action="http://api.callfire.com/service/wsdl/CccServicePortType/DeleteCccCampaignQuestions",
        path="soap12/ccc",
        request=DeleteCccCampaignQuestionsRequest,
        response=None,
    )
)
CONTROL_CCC_CAMPAIGN: Final[Operation[ControlCccCampaignRequest, None]] = Operation(
    name="ControlCccCampaign",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/ControlCccCampaign",
    path="soap12/ccc",
    request=ControlCccCampaignRequest,
    response=None,
    request_id="request_id",
)
DELETE_CCC_CAMPAIGN: Final[Operation[DeleteCccCampaignRequest, None]] = Operation(
    name="DeleteCccCampaign",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/DeleteCccCampaign",
    path="soap12/ccc",
    request=DeleteCccCampaignRequest,
    response=None,
)
GET_AGENT: Final[Operation[GetAgentRequest, Agent]] = Operation(
    name="GetAgent",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetAgent",
    path="soap12/ccc",
    request=GetAgentRequest,
    response=Agent,
    repeatable=True,
)
QUERY_AGENTS: Final[PagedOperation[QueryAgentsRequest, QueryAgentsResponse, Agent]] = (
    PagedOperation(
        name="QueryAgents",
        service="CccService",
        action="http://api.callfire.com/service/wsdl/CccServicePortType/QueryAgents",
        path="soap12/ccc",
        request=QueryAgentsRequest,
        response=QueryAgentsResponse,
        repeatable=True,
        items="agent",
    )
)
ADD_AGENTS: Final[Operation[AddAgentsRequest, None]] = Operation(
    name="AddAgents",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/AddAgents",
    path="soap12/ccc",
    request=AddAgentsRequest,
    response=None,
)
GET_AGENTS: Final[Operation[GetAgentsRequest, GetAgentsResponse]] = Operation(
    name="GetAgents",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetAgents",
    path="soap12/ccc",
    request=GetAgentsRequest,
    response=GetAgentsResponse,
    repeatable=True,
)
REMOVE_AGENT: Final[Operation[RemoveAgentRequest, None]] = Operation(
    name="RemoveAgent",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/RemoveAgent",
    path="soap12/ccc",
    request=RemoveAgentRequest,
    response=None,
)
GET_AGENT_GROUP: Final[Operation[GetAgentGroupRequest, AgentGroup]] = Operation(
    name="GetAgentGroup",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetAgentGroup",
    path="soap12/ccc",
    request=GetAgentGroupRequest,
    response=AgentGroup,
    repeatable=True,
)
QUERY_AGENT_GROUPS: Final[
    PagedOperation[QueryAgentGroupsRequest, QueryAgentGroupsResponse, AgentGroup]
] = PagedOperation(
    name="QueryAgentGroups",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/QueryAgentGroups",
    path="soap12/ccc",
    request=QueryAgentGroupsRequest,
    response=QueryAgentGroupsResponse,
    repeatable=True,
    items="agent_group",
)
CREATE_AGENT_GROUP: Final[Operation[CreateAgentGroupRequest, int]] = Operation(
    name="CreateAgentGroup",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/CreateAgentGroup",
    path="soap12/ccc",
    request=CreateAgentGroupRequest,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
UPDATE_AGENT_GROUP: Final[Operation[UpdateAgentGroupRequest, None]] = Operation(
    name="UpdateAgentGroup",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/UpdateAgentGroup",
    path="soap12/ccc",
    request=UpdateAgentGroupRequest,
    response=None,
    request_id="request_id",
)
ADD_AGENT_GROUPS: Final[Operation[AddAgentGroupsRequest, None]] = Operation(
    name="AddAgentGroups",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/AddAgentGroups",
    path="soap12/ccc",
    request=AddAgentGroupsRequest,
    response=None,
)
GET_AGENT_GROUPS: Final[Operation[GetAgentGroupsRequest, GetAgentGroupsResponse]] = Operation(
    name="GetAgentGroups",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetAgentGroups",
    path="soap12/ccc",
    request=GetAgentGroupsRequest,
    response=GetAgentGroupsResponse,
    repeatable=True,
)
DELETE_AGENT_GROUP: Final[Operation[DeleteAgentGroupRequest, None]] = Operation(
    name="DeleteAgentGroup",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/DeleteAgentGroup",
    path="soap12/ccc",
    request=DeleteAgentGroupRequest,
    response=None,
)
REMOVE_AGENT_GROUP: Final[Operation[RemoveAgentGroupRequest, None]] = Operation(
    name="RemoveAgentGroup",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/RemoveAgentGroup",
    path="soap12/ccc",
    request=RemoveAgentGroupRequest,
    response=None,
)
GET_AGENT_SESSION: Final[Operation[GetAgentSessionRequest, AgentSession]] = Operation(
    name="GetAgentSession",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/GetAgentSession",
    path="soap12/ccc",
    request=GetAgentSessionRequest,
    response=AgentSession,
    repeatable=True,
)
QUERY_AGENT_SESSIONS: Final[
    PagedOperation[QueryAgentSessionsRequest, QueryAgentSessionsResponse, AgentSession]
] = PagedOperation(
    name="QueryAgentSessions",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/QueryAgentSessions",
    path="soap12/ccc",
    request=QueryAgentSessionsRequest,
    response=QueryAgentSessionsResponse,
    repeatable=True,
    items="agent_session",
)
SEND_AGENT_INVITES: Final[Operation[SendAgentInvitesRequest, None]] = Operation(
    name="SendAgentInvites",
    service="CccService",
    action="http://api.callfire.com/service/wsdl/CccServicePortType/SendAgentInvites",
    path="soap12/ccc",
    request=SendAgentInvitesRequest,
    response=None,
    request_id="request_id",
)
GET_AGENT_INVITE_URI: Final[Operation[GetAgentInviteUriRequest, GetAgentInviteUriResponse]] = (
    Operation(
        name="GetAgentInviteUri",
        service="CccService",
        action="http://api.callfire.com/service/wsdl/CccServicePortType/GetAgentInviteUri",
        path="soap12/ccc",
        request=GetAgentInviteUriRequest,
        response=GetAgentInviteUriResponse,
        repeatable=True,
    )
)
QUERY_CONTACTS: Final[PagedOperation[QueryContacts, ContactQueryResult, Contact]] = PagedOperation(
    name="QueryContacts",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/QueryContacts",
    path="soap12/contact",
    request=QueryContacts,
    response=ContactQueryResult,
    repeatable=True,
    items="contact",
)
UPDATE_CONTACTS: Final[Operation[UpdateContacts, None]] = Operation(
    name="UpdateContacts",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/UpdateContacts",
    path="soap12/contact",
    request=UpdateContacts,
    response=None,
)
REMOVE_CONTACTS: Final[Operation[RemoveContacts, None]] = Operation(
    name="RemoveContacts",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/RemoveContacts",
    path="soap12/contact",
    request=RemoveContacts,
    response=None,
)
GET_CONTACT: Final[Operation[GetContact, Contact]] = Operation(
    name="GetContact",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/GetContact",
    path="soap12/contact",
    request=GetContact,
    response=Contact,
    repeatable=True,
)
GET_CONTACT_HISTORY: Final[PagedOperation[GetContactHistory, ContactHistory, Call | Text]] = (
    PagedOperation(
        name="GetContactHistory",
        service="ContactService",
        action="http://api.callfire.com/service/wsdl/ContactServicePortType/GetContactHistory",
        path="soap12/contact",
        request=GetContactHistory,
        response=ContactHistory,
        repeatable=True,
        items="items",
    )
)
CREATE_CONTACT_LIST: Final[Operation[CreateContactList, int]] = Operation(
    name="CreateContactList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/CreateContactList",
    path="soap12/contact",
    request=CreateContactList,
    response=CreatedId,
    unwrap=True,
    request_id="request_id",
)
QUERY_CONTACT_LISTS: Final[
    PagedOperation[QueryContactLists, ContactListQueryResult, ContactList]
] = PagedOperation(
    name="QueryContactLists",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/QueryContactLists",
    path="soap12/contact",
    request=QueryContactLists,
    response=ContactListQueryResult,
    repeatable=True,
    items="contact_list",
)
DELETE_CONTACT_LIST: Final[Operation[DeleteContactList, None]] = Operation(
    name="DeleteContactList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/DeleteContactList",
    path="soap12/contact",
    request=DeleteContactList,
    response=None,
)
ADD_CONTACTS_TO_LIST: Final[Operation[AddContactsToList, None]] = Operation(
    name="AddContactsToList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/AddContactsToList",
    path="soap12/contact",
    request=AddContactsToList,
    response=None,
)
GET_CONTACT_LIST: Final[Operation[GetContactList, ContactList]] = Operation(
    name="GetContactList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/GetContactList",
    path="soap12/contact",
    request=GetContactList,
    response=ContactList,
    repeatable=True,
)
REMOVE_CONTACTS_FROM_LIST: Final[Operation[RemoveContactsFromList, None]] = Operation(
    name="RemoveContactsFromList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/RemoveContactsFromList",
    path="soap12/contact",
    request=RemoveContactsFromList,
    response=None,
)
QUERY_DNC_NUMBERS: Final[
    PagedOperation[QueryDncNumbersRequest, QueryDncNumbersResponse, DncNumber]
] = PagedOperation(
    name="QueryDncNumbers",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/QueryDncNumbers",
    path="soap12/contact",
    request=QueryDncNumbersRequest,
    response=QueryDncNumbersResponse,
    repeatable=True,
    items="dnc_number",
)
UPDATE_DNC_NUMBER: Final[Operation[UpdateDncNumberRequest, None]] = Operation(
    name="UpdateDncNumber",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/UpdateDncNumber",
    path="soap12/contact",
    request=UpdateDncNumberRequest,
    response=None,
)
QUERY_DNC_LISTS: Final[PagedOperation[QueryDncListsRequest, QueryDncListsResponse, DncList]] = (
    PagedOperation(
        name="QueryDncLists",
        service="ContactService",
        action="http://api.callfire.com/service/wsdl/ContactServicePortType/QueryDncLists",
        path="soap12/contact",
        request=QueryDncListsRequest,
        response=QueryDncListsResponse,
        repeatable=True,
        items="dnc_list",
    )
)
CREATE_DNC_LIST: Final[Operation[CreateDncListRequest, int]] = Operation(
    name="CreateDncList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/CreateDncList",
    path="soap12/contact",
    request=CreateDncListRequest,
    response=CreatedId,
    unwrap=True,
)
GET_DNC_LIST: Final[Operation[GetDncListRequest, DncList]] = Operation(
    name="GetDncList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/GetDncList",
    path="soap12/contact",
    request=GetDncListRequest,
    response=DncList,
    repeatable=True,
)
DELETE_DNC_LIST: Final[Operation[DeleteDncListRequest, None]] = Operation(
    name="DeleteDncList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/DeleteDncList",
    path="soap12/contact",
    request=DeleteDncListRequest,
    response=None,
)
ADD_NUMBERS_TO_DNC_LIST: Final[Operation[AddNumbersToDncListRequest, None]] = Operation(
    name="AddNumbersToDncList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/AddNumbersToDncList",
    path="soap12/contact",
    request=AddNumbersToDncListRequest,
    response=None,
)
REMOVE_NUMBERS_FROM_DNC_LIST: Final[Operation[RemoveNumbersFromDncListRequest, None]] = Operation(
    name="RemoveNumbersFromDncList",
    service="ContactService",
    action="http://api.callfire.com/service/wsdl/ContactServicePortType/RemoveNumbersFromDncList",
    path="soap12/contact",
    request=RemoveNumbersFromDncListRequest,
    response=None,
)
QUERY_REGIONS: Final[PagedOperation[QueryRegions, RegionQueryResult, Region]] = PagedOperation(
    name="QueryRegions",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/QueryRegions",
    path="soap12/number",
    request=QueryRegions,
    response=RegionQueryResult,
    repeatable=True,
    items="region",
)
QUERY_NUMBERS: Final[PagedOperation[QueryNumbers, NumberQueryResult, Number]] = PagedOperation(
    name="QueryNumbers",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/QueryNumbers",
    path="soap12/number",
    request=QueryNumbers,
    response=NumberQueryResult,
    repeatable=True,
    items="number",
)
GET_NUMBER: Final[Operation[GetNumber, Number]] = Operation(
    name="GetNumber",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/GetNumber",
    path="soap12/number",
    request=GetNumber,
    response=Number,
    repeatable=True,
)
CONFIGURE_NUMBER: Final[Operation[ConfigureNumber, None]] = Operation(
    name="ConfigureNumber",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/ConfigureNumber",
    path="soap12/number",
    request=ConfigureNumber,
    response=None,
)
SEARCH_AVAILABLE_NUMBERS: Final[Operation[SearchAvailableNumbers, NumberQueryResult]] = Operation(
    name="SearchAvailableNumbers",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/SearchAvailableNumbers",
    path="soap12/number",
    request=SearchAvailableNumbers,
    response=NumberQueryResult,
    repeatable=True,
)
QUERY_KEYWORDS: Final[PagedOperation[QueryKeywords, KeywordQueryResult, Keyword]] = PagedOperation(
    name="QueryKeywords",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/QueryKeywords",
    path="soap12/number",
    request=QueryKeywords,
    response=KeywordQueryResult,
    repeatable=True,
    items="keyword",
)
SEARCH_AVAILABLE_KEYWORDS: Final[Operation[SearchAvailableKeywords, KeywordQueryResult]] = (
    Operation(
        name="SearchAvailableKeywords",
        service="NumberService",
        action="http://api.callfire.com/service/wsdl/NumberServicePortType/SearchAvailableKeywords",
        path="soap12/number",
        request=SearchAvailableKeywords,
        response=KeywordQueryResult,
        repeatable=True,
    )
)
CREATE_NUMBER_ORDER: Final[Operation[CreateNumberOrder, int]] = Operation(
    name="CreateNumberOrder",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/CreateNumberOrder",
    path="soap12/number",
    request=CreateNumberOrder,
    response=CreatedId,
    unwrap=True,
)
GET_NUMBER_ORDER: Final[Operation[GetNumberOrder, NumberOrder]] = Operation(
    name="GetNumberOrder",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/GetNumberOrder",
    path="soap12/number",
    request=GetNumberOrder,
    response=NumberOrder,
    repeatable=True,
)
RELEASE: Final[Operation[Release, None]] = Operation(
    name="Release",
    service="NumberService",
    action="http://api.callfire.com/service/wsdl/NumberServicePortType/Release",
    path="soap12/number",
    request=Release,
    response=None,
)
DELETE_LABEL: Final[Operation[DeleteLabel, None]] = Operation(
    name="DeleteLabel",
    service="LabelService",
    action="http://api.callfire.com/service/wsdl/LabelServicePortType/DeleteLabel",
    path="soap12/label",
    request=DeleteLabel,
    response=None,
)
QUERY_LABELS: Final[PagedOperation[QueryLabels, LabelQueryResult, Label]] = PagedOperation(
    name="QueryLabels",
    service="LabelService",
    action="http://api.callfire.com/service/wsdl/LabelServicePortType/QueryLabels",
    path="soap12/label",
    request=QueryLabels,
    response=LabelQueryResult,
    repeatable=True,
    items="label",
)
LABEL_BROADCAST: Final[Operation[LabelBroadcast, None]] = Operation(
    name="LabelBroadcast",
    service="LabelService",
    action="http://api.callfire.com/service/wsdl/LabelServicePortType/LabelBroadcast",
    path="soap12/label",
    request=LabelBroadcast,
    response=None,
)
UNLABEL_BROADCAST: Final[Operation[UnlabelBroadcast, None]] = Operation(
    name="UnlabelBroadcast",
    service="LabelService",
    action="http://api.callfire.com/service/wsdl/LabelServicePortType/UnlabelBroadcast",
    path="soap12/label",
    request=UnlabelBroadcast,
    response=None,
)
LABEL_NUMBER: Final[Operation[LabelNumber, None]] = Operation(
    name="LabelNumber",
    service="LabelService",
    action="http://api.callfire.com/service/wsdl/LabelServicePortType/LabelNumber",
    path="soap12/label",
    request=LabelNumber,
    response=None,
)
UNLABEL_NUMBER: Final[Operation[UnlabelNumber, None]] = Operation(
    name="UnlabelNumber",
    service="LabelService",
    action="http://api.callfire.com/service/wsdl/LabelServicePortType/UnlabelNumber",
    path="soap12/label",
    request=UnlabelNumber,
    response=None,
)

OPERATIONS: Final[dict[str, Operation[Any, Any]]] = {
    "CreateBroadcast": CREATE_BROADCAST,
    "QueryBroadcasts": QUERY_BROADCASTS,
    "GetBroadcast": GET_BROADCAST,
    "UpdateBroadcast": UPDATE_BROADCAST,
    "GetBroadcastStats": GET_BROADCAST_STATS,
    "ControlBroadcast": CONTROL_BROADCAST,
    "CreateContactBatch": CREATE_CONTACT_BATCH,
    "QueryContactBatches": QUERY_CONTACT_BATCHES,
    "GetContactBatch": GET_CONTACT_BATCH,
    "ControlContactBatch": CONTROL_CONTACT_BATCH,
    "CreateBroadcastSchedule": CREATE_BROADCAST_SCHEDULE,
    "QueryBroadcastSchedule": QUERY_BROADCAST_SCHEDULE,
    "GetBroadcastSchedule": GET_BROADCAST_SCHEDULE,
    "DeleteBroadcastSchedule": DELETE_BROADCAST_SCHEDULE,
    "CreateSubscription": CREATE_SUBSCRIPTION,
    "QuerySubscriptions": QUERY_SUBSCRIPTIONS,
    "GetSubscription": GET_SUBSCRIPTION,
    "UpdateSubscription": UPDATE_SUBSCRIPTION,
    "DeleteSubscription": DELETE_SUBSCRIPTION,
    "SendText": SEND_TEXT,
    "QueryTexts": QUERY_TEXTS,
    "GetText": GET_TEXT,
    "CreateAutoReply": CREATE_AUTO_REPLY,
    "QueryAutoReplies": QUERY_AUTO_REPLIES,
    "GetAutoReply": GET_AUTO_REPLY,
    "DeleteAutoReply": DELETE_AUTO_REPLY,
    "SendCall": SEND_CALL,
    "QueryCalls": QUERY_CALLS,
    "GetCall": GET_CALL,
    "CreateSound": CREATE_SOUND,
    "QuerySoundMeta": QUERY_SOUND_META,
    "GetSoundMeta": GET_SOUND_META,
    "GetSoundData": GET_SOUND_DATA,
    "GetRecordingData": GET_RECORDING_DATA,
    "SendVerificationCodeToCallerId": SEND_VERIFICATION_CODE_TO_CALLER_ID,
    "VerifyCallerId": VERIFY_CALLER_ID,
    "GetCallerIds": GET_CALLER_IDS,
    "GetCccCampaign": GET_CCC_CAMPAIGN,
    "GetCccCampaignStats": GET_CCC_CAMPAIGN_STATS,
    "CreateCccCampaign": CREATE_CCC_CAMPAIGN,
    "QueryCccCampaigns": QUERY_CCC_CAMPAIGNS,
    "UpdateCccCampaign": UPDATE_CCC_CAMPAIGN,
    "DeleteCccCampaignTransferNumbers": DELETE_CCC_CAMPAIGN_TRANSFER_NUMBERS,
    "DeleteCccCampaignQuestions": DELETE_CCC_CAMPAIGN_QUESTIONS,
    "ControlCccCampaign": CONTROL_CCC_CAMPAIGN,
    "DeleteCccCampaign": DELETE_CCC_CAMPAIGN,
    "GetAgent": GET_AGENT,
    "QueryAgents": QUERY_AGENTS,
    "AddAgents": ADD_AGENTS,
    "GetAgents": GET_AGENTS,
    "RemoveAgent": REMOVE_AGENT,
    "GetAgentGroup": GET_AGENT_GROUP,
    "QueryAgentGroups": QUERY_AGENT_GROUPS,
    "CreateAgentGroup": CREATE_AGENT_GROUP,
    "UpdateAgentGroup": UPDATE_AGENT_GROUP,
    "AddAgentGroups": ADD_AGENT_GROUPS,
    "GetAgentGroups": GET_AGENT_GROUPS,
    "DeleteAgentGroup": DELETE_AGENT_GROUP,
    "RemoveAgentGroup": REMOVE_AGENT_GROUP,
    "GetAgentSession": GET_AGENT_SESSION,
    "QueryAgentSessions": QUERY_AGENT_SESSIONS,
    "SendAgentInvites": SEND_AGENT_INVITES,
    "GetAgentInviteUri": GET_AGENT_INVITE_URI,
    "QueryContacts": QUERY_CONTACTS,
    "UpdateContacts": UPDATE_CONTACTS,
    "RemoveContacts": REMOVE_CONTACTS,
    "GetContact": GET_CONTACT,
    "GetContactHistory": GET_CONTACT_HISTORY,
    "CreateContactList": CREATE_CONTACT_LIST,
    "QueryContactLists": QUERY_CONTACT_LISTS,
    "DeleteContactList": DELETE_CONTACT_LIST,
    "AddContactsToList": ADD_CONTACTS_TO_LIST,
    "GetContactList": GET_CONTACT_LIST,
    "RemoveContactsFromList": REMOVE_CONTACTS_FROM_LIST,
    "QueryDncNumbers": QUERY_DNC_NUMBERS,
    "UpdateDncNumber": UPDATE_DNC_NUMBER,
    "QueryDncLists": QUERY_DNC_LISTS,
    "CreateDncList": CREATE_DNC_LIST,
    "GetDncList": GET_DNC_LIST,
    "DeleteDncList": DELETE_DNC_LIST,
    "AddNumbersToDncList": ADD_NUMBERS_TO_DNC_LIST,
    "RemoveNumbersFromDncList": REMOVE_NUMBERS_FROM_DNC_LIST,
    "QueryRegions": QUERY_REGIONS,
    "QueryNumbers": QUERY_NUMBERS,
    "GetNumber": GET_NUMBER,
    "ConfigureNumber": CONFIGURE_NUMBER,
    "SearchAvailableNumbers": SEARCH_AVAILABLE_NUMBERS,
    "QueryKeywords": QUERY_KEYWORDS,
    "SearchAvailableKeywords": SEARCH_AVAILABLE_KEYWORDS,
    "CreateNumberOrder": CREATE_NUMBER_ORDER,
    "GetNumberOrder": GET_NUMBER_ORDER,
    "Release": RELEASE,
    "DeleteLabel": DELETE_LABEL,
    "QueryLabels": QUERY_LABELS,
    "LabelBroadcast": LABEL_BROADCAST,
    "UnlabelBroadcast": UNLABEL_BROADCAST,
    "LabelNumber": LABEL_NUMBER,
    "UnlabelNumber": UNLABEL_NUMBER,
}
