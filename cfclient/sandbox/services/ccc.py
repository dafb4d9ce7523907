"""Call center campaigns."""

from __future__ import annotations

from dataclasses import fields

from cfclient.sandbox.engine.agent_sessions import settle_sessions
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.intervals import is_within
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    CONTROL_CCC_CAMPAIGN,
    CREATE_CCC_CAMPAIGN,
    DELETE_CCC_CAMPAIGN,
    DELETE_CCC_CAMPAIGN_QUESTIONS,
    DELETE_CCC_CAMPAIGN_TRANSFER_NUMBERS,
    GET_CCC_CAMPAIGN,
    GET_CCC_CAMPAIGN_STATS,
    QUERY_CCC_CAMPAIGNS,
    UPDATE_CCC_CAMPAIGN,
)
from cfschema.types import (
    Agent,
    AgentGroup,
    AgentSession,
    AgentState,
    BroadcastCommand,
    BroadcastStatus,
    CccCampaign,
    CccCampaignStats,
    ControlCccCampaignRequest,
    CreateCccCampaignRequest,
    DeleteCccCampaignQuestionsRequest,
    DeleteCccCampaignRequest,
    DeleteCccCampaignTransferNumbersRequest,
    GetCccCampaignRequest,
    GetCccCampaignStatsRequest,
    QueryCccCampaignsRequest,
    QueryCccCampaignsResponse,
    UpdateCccCampaignRequest,
)

_AFTER = {
    BroadcastCommand.START: BroadcastStatus.RUNNING,
    BroadcastCommand.STOP: BroadcastStatus.STOPPED,
    BroadcastCommand.ARCHIVE: BroadcastStatus.ARCHIVED,
}


@handles(CREATE_CCC_CAMPAIGN)
def create_ccc_campaign(store: Store, request: CreateCccCampaignRequest) -> int:
    """Create a campaign with the status STOPPED."""
    campaign = request.ccc_campaign
    campaign.id = store.new_id(CccCampaign)
    campaign.status = BroadcastStatus.STOPPED
    campaign.created = campaign.last_modified = campaign.config_updated = store.now
    store.put(campaign, campaign.id)
    return campaign.id


@handles(GET_CCC_CAMPAIGN)
def get_ccc_campaign(store: Store, request: GetCccCampaignRequest) -> CccCampaign:
    """Return one campaign."""
    return store.get(CccCampaign, request.id)


@handles(QUERY_CCC_CAMPAIGNS)
def query_ccc_campaigns(
    store: Store, request: QueryCccCampaignsRequest
) -> QueryCccCampaignsResponse:
    """List campaigns; they have no labels in the contract, so none matches a label."""
    found = (
        campaign
        for campaign in store.all(CccCampaign)
        if request.running in (None, campaign.status == BroadcastStatus.RUNNING)
        and request.name in (None, campaign.name)
        and not request.label_name
    )
    campaigns, total = page(found, request)
    return QueryCccCampaignsResponse(total_results=total, ccc_campaign=campaigns)


@handles(UPDATE_CCC_CAMPAIGN)
def update_ccc_campaign(store: Store, request: UpdateCccCampaignRequest) -> None:
    """Replace the given settings of a campaign."""
    given = request.ccc_campaign
    kept = store.edit(CccCampaign, given.id or 0)
    for field in fields(given):
        value = getattr(given, field.name)
        if value not in (None, []) and field.name not in ("id", "status", "created"):
            setattr(kept, field.name, value)
    kept.last_modified = kept.config_updated = store.now


@handles(DELETE_CCC_CAMPAIGN)
def delete_ccc_campaign(store: Store, request: DeleteCccCampaignRequest) -> None:
    """Delete a campaign; its agents and groups remain."""
    store.get(CccCampaign, request.id)
    store.remove(CccCampaign, request.id)
    settle_sessions(store, request.id)
    kinds: tuple[type[Agent | AgentGroup], ...] = (Agent, AgentGroup)
    for kind in kinds:
        for key in store.indexes(kind).keys("campaign", request.id):
            store.edit(kind, key).campaign_ids.remove(request.id)


@handles(DELETE_CCC_CAMPAIGN_QUESTIONS)
def delete_ccc_campaign_questions(store: Store, request: DeleteCccCampaignQuestionsRequest) -> None:
    """Remove all questions of a campaign."""
    store.edit(CccCampaign, request.id).question = []


@handles(DELETE_CCC_CAMPAIGN_TRANSFER_NUMBERS)
def delete_ccc_campaign_transfer_numbers(
    store: Store, request: DeleteCccCampaignTransferNumbersRequest
) -> None:
    """Remove all transfer numbers of a campaign."""
    store.edit(CccCampaign, request.id).transfer_number = []


@handles(CONTROL_CCC_CAMPAIGN)
def control_ccc_campaign(store: Store, request: ControlCccCampaignRequest) -> None:
    """Start, stop or archive a campaign, as a broadcast; its agents have sessions while it runs."""
    campaign = store.edit(CccCampaign, request.id)
    if request.command is None:
        return
    is_archived = campaign.status == BroadcastStatus.ARCHIVED
    if is_archived and request.command != BroadcastCommand.ARCHIVE:
        raise bad_request(f"CccCampaign {campaign.id} is archived")
    campaign.status = _AFTER[request.command]
    campaign.last_modified = store.now
    settle_sessions(store, campaign.id)


@handles(GET_CCC_CAMPAIGN_STATS)
def get_ccc_campaign_stats(store: Store, request: GetCccCampaignStatsRequest) -> CccCampaignStats:
    """Count the agents and sessions of a campaign; the sandbox's agents make no calls."""
    store.get(CccCampaign, request.campaign_id)
    agents = store.indexes(Agent).count("campaign", request.campaign_id)
    sessions = [
        session
        for session in store.select(AgentSession, "campaign", request.campaign_id)
        if session.start is not None
        and is_within(session.start, request.interval_begin, request.interval_end)
    ]
    active = [each for each in sessions if each.agent_state != AgentState.DISCONNECTED]
    calls = sum(session.call_count or 0 for session in sessions)
    return CccCampaignStats(
        agent_count=agents,
        active_agent_count=len(active),
        calls_attempted=calls,
        calls_placed=calls,
    )
